"""Pages for everybody: the catalogue, a course, an edition, its calendar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from flask import Response, make_response, request, url_for

from lms.courses import rules as courses
from lms.courses.queries.lists import outcomes_of, programme_of, target_codes
from lms.courses.wording import CERTIFICATE_KINDS, FORMS, OUTCOME_KINDS
from lms.enrolment import operations, paper
from lms.enrolment.forms.searches import wish_of
from lms.enrolment.letters import desk
from lms.enrolment.queries import catalogue as offers
from lms.enrolment.queries import editions, staff
from lms.enrolment.queries.catalogue import Catalogue, Found, Offer, Wish
from lms.enrolment.rules import (
    Decision,
    Refusal,
    Refused,
    Seated,
    SeatFacts,
    Waitlisted,
    WaitsFor,
    decide_seat,
)
from lms.enrolment.views.room import room
from lms.enrolment.wording import days, steps
from lms.enrolment.wording.decisions import Said, said_before
from lms.enrolment.wording.states import Tag, seats_tag
from lms.foundation import clock
from lms.foundation.doors import PUBLIC, actor
from lms.foundation.language import current, pick, tie
from lms.foundation.pages import not_found, render
from lms.foundation.paging import Page, wanted
from lms.people.office import office

PER_PAGE = 24


@dataclass(frozen=True, slots=True)
class Card:
    """An edition as a list draws it, in the page's language."""

    url: str
    title: str
    area: str
    leaf: days.Days | None
    when: str
    place: str
    is_online: bool
    hours: str
    days: int
    teaching_hours: int | None
    tag: Tag | None
    capacity: int
    taken: int
    free: int
    is_drawn: bool


def card_of(offer: Offer, now: datetime) -> Card:
    """An edition of the catalogue as a card."""
    phase = offer.phase(now)
    is_ahead = phase is courses.Phase.ANNOUNCED
    starts_later = offer.enrol_from_at is not None and offer.enrol_from_at > now
    return Card(
        url=f"/editions/{offer.code}",
        title=tie(pick(offer, "title")),
        area=short_area(pick(offer, "area")),
        leaf=days.leaf_of(offer.first_on, offer.last_on),
        when=days.run_of(offer.first_on, offer.last_on),
        place=days.places_of(offer.towns, offer.is_online),
        is_online=offer.is_online and not offer.towns,
        hours=days.hours_said(offer.from_hour, offer.until_hour),
        days=offer.days,
        teaching_hours=offer.hours,
        tag=seats_tag(
            phase,
            free=offer.free,
            waiting=offer.waiting,
            enrol_from_at=offer.enrol_from_at,
            starts_later=starts_later,
        ),
        capacity=offer.capacity,
        taken=offer.taken,
        free=offer.free,
        is_drawn=not is_ahead,
    )


def short_area(name: str) -> str:
    """The name of an area without what stands in brackets after it: lists are read at a glance."""
    return name.split(" (")[0]


@dataclass(frozen=True, slots=True)
class Choice:
    """One tick box of the filters with how many editions it would leave."""

    value: str
    label: str
    count: int
    is_chosen: bool


def _choices(pairs: list[tuple[str, str]], counts: dict[str, int], chosen: tuple[str, ...]) -> list[Choice]:
    return [Choice(value, label, counts.get(value, 0), value in chosen) for value, label in pairs]


def _filters(wish: Wish, found: Found, all_of: Catalogue) -> dict[str, list[Choice]]:
    areas = [(area.code, short_area(pick(area, "name"))) for area in all_of.areas]
    forms = [(str(form), str(FORMS[form])) for form in courses.Form]
    towns = {town for offer in all_of.offers for town in offer.towns} | set(wish.place) - {offers.ONLINE}
    places = [(town, town) for town in days.in_polish_order(towns)]
    places.append((offers.ONLINE, days.online()))
    return {
        "areas": _choices(areas, found.areas, wish.area),
        "forms": _choices(forms, found.forms, wish.form),
        "places": _choices(places, found.places, wish.place),
    }


def _page_of(found: tuple[Offer, ...]) -> Page:
    number = min(wanted(), max(1, -(-len(found) // PER_PAGE)))
    return Page(found[(number - 1) * PER_PAGE : number * PER_PAGE], number, len(found), PER_PAGE)


@room.page("/courses", needs=PUBLIC)
def catalogue() -> Response:
    """What can I learn, when, where near me, is there a seat?"""
    now = clock.now()
    all_of = offers.read(clock.local(now).date())
    wish = wish_of(request.args)
    found = offers.choose(all_of.offers, wish, now)
    page = _page_of(found.offers)
    months: dict[str, list[Card]] = {}
    for offer in page.rows:
        months.setdefault(days.month_of(offer.first_on), []).append(card_of(offer, now))
    last = max((offer.first_on for offer in all_of.offers), default=None)
    return render(
        "enrolment/catalogue.html",
        wish=wish,
        months=months,
        page=page,
        filters=_filters(wish, found, all_of),
        free=found.free,
        total=len(all_of.offers),
        total_free=sum(offer.has_seats(now) for offer in all_of.offers),
        last_month=days.month_inside(last) if last else "",
        without_date=_without_date(all_of, wish) if not page.has_next else [],
    )


# The start of the whole site shows the same list.
room.add_url_rule("/", "catalogue")


def _without_date(all_of: Catalogue, wish: Wish) -> list[tuple[str, str]]:
    """Courses that fit the words but have no coming date, as (title, address)."""
    if wish != Wish(q=wish.q):
        return []
    words = offers.words_of(wish.q)
    dated = {offer.slug for offer in all_of.offers}
    return [
        (pick(course, "name"), url_for("enrolment.course", slug=course.code))
        for course in all_of.courses
        if course.code not in dated and all(word in course.search for word in words)
    ]


@room.page("/courses/<slug>", needs=PUBLIC)
def course(slug: str) -> Response:
    """What is this course, and when can I come?"""
    now = clock.now()
    row = editions.public_course(slug)
    if row is None:
        raise not_found()
    all_of = offers.read(clock.local(now).date())
    return render(
        "enrolment/course.html",
        row=row,
        area=short_area(pick(row, "area")),
        cards=[card_of(offer, now) for offer in all_of.offers if offer.slug == slug],
        forms=FORMS,
        certificates=CERTIFICATE_KINDS,
        **_about(row, all_of),
    )


def _about(row: Any, all_of: Catalogue) -> dict[str, Any]:
    """What a course teaches and whom, in the page's language."""
    groups = [all_of.groups[code] for code in target_codes(row.target_groups) if code in all_of.groups]
    return {
        "groups": [pick(group, "name") for group in groups],
        "programme": programme_of(row.programme),
        "outcomes": outcomes_of(row.outcomes),
        "outcome_names": OUTCOME_KINDS,
    }


@dataclass(frozen=True)
class Way:
    """How the reader of an edition's page gets in, or why not: the decision as words, and what helps."""

    decision: Decision
    said: Said | None
    own_ref: str | None = None
    institution: str | None = None
    coordinators: tuple[str, ...] = ()

    @property
    def is_seat(self) -> bool:
        return isinstance(self.decision, Seated)

    @property
    def is_queue(self) -> bool:
        return isinstance(self.decision, Waitlisted)

    @property
    def may_apply(self) -> bool:
        return self.is_seat or self.is_queue

    @property
    def reason(self) -> Refusal | None:
        return self.decision.reason if isinstance(self.decision, Refused) else None


def way_of(row: Any, facts: SeatFacts) -> Way:
    """The way in for whom `row` (of `standing`, or of the public page for a visitor) describes."""
    decision = decide_seat(facts)
    institution = getattr(row, "institution", None)
    said = said_before(decision, facts, institution)
    names: tuple[str, ...] = ()
    # Only the limit of an institution is something that people at work can change among themselves.
    if isinstance(decision, Waitlisted) and decision.waits_for is WaitsFor.INSTITUTION:
        names = staff.coordinators_of(row.institution_id)
    return Way(decision, said, getattr(row, "own_ref", None), institution, names)


@room.page("/editions/<code>", needs=PUBLIC)
def edition(code: str) -> Response:
    """Is this for me, what will it ask of me, how do I get in, what happens next?"""
    now = clock.now()
    row = editions.public_edition(code)
    if row is None:
        raise not_found()
    mine = editions.standing(code, actor.person_id) if actor.is_authenticated else None
    way = way_of(mine or row, operations.seat_facts(row, mine or row, now))
    meetings = editions.meetings_of(row.id)
    held = [meeting for meeting in meetings if not meeting.is_cancelled]
    all_of = offers.read(clock.local(now).date())
    phase = courses.edition_phase(
        row.state,
        row.enrol_from_at,
        row.enrol_until_at,
        held[0].starts_at if held else None,
        max((meeting.ends_at for meeting in held), default=None),
        now,
    )
    return render(
        "enrolment/edition.html",
        row=row,
        area=short_area(pick(row, "area")),
        leaf=days.leaf_of(row.first_on, row.last_on, has_year=True, is_large=True),
        meetings=meetings,
        phase=phase,
        way=way,
        is_seated=way.reason is Refusal.ALREADY_SEATED,
        threshold=threshold_of(row),
        certificate=CERTIFICATE_KINDS.get(row.certificate_kind, ""),
        window=steps.window(phase, row.enrol_from_at, row.enrol_until_at, now),
        next_steps=steps.before_applying(),
        others=other_dates(row, all_of, now),
        may_enrol=_may("institution.enrol") and phase is courses.Phase.ENROLLING,
        may_see=_may("editions.see"),
        calendar_url=url_for(
            "enrolment.edition_calendar", code=code, lang="en" if current() == "en" else None
        ),
        **summary_of(held),
        **_about(row, all_of),
    )


def _may(permission: str) -> bool:
    return bool(actor.is_authenticated and permission in actor.permissions)


def threshold_of(row: Any) -> int | None:
    """Least percent of attendance for a certificate; None while a statutory programme does not say."""
    return courses.completion_threshold(
        row.completion_percent, row.course_completion, office().completion_percent, row.kind == "statutory"
    )


def summary_of(meetings: list[Any]) -> dict[str, Any]:
    """What the meetings have in common: hours, venues, trainers."""
    hours = {days.hours_of(meeting.starts_at, meeting.ends_at) for meeting in meetings}
    venues = {meeting.venue_ref: meeting for meeting in meetings if meeting.venue_ref}
    trainers = [f"{m.trainer_first} {m.trainer_last}" for m in meetings if m.trainer_last]
    return {
        "common_hours": hours.pop() if len(hours) == 1 else "",
        "venues": list(venues.values()),
        "is_online": any(meeting.link for meeting in meetings),
        "trainers": list(dict.fromkeys(trainers)),
    }


def other_dates(row: Any, all_of: Catalogue, now: datetime) -> list[Card]:
    """Other editions of the same course that still have seats."""
    same = (offer for offer in all_of.offers if offer.slug == row.slug and offer.code != row.code)
    return cards_with_seats(same, now)


def cards_with_seats(offers: Iterable[Offer], now: datetime) -> list[Card]:
    """The first few of these editions that one can still get a seat in."""
    return [card_of(offer, now) for offer in offers if offer.has_seats(now)][:5]


CALENDAR = "text/calendar; charset=utf-8"


@room.page("/editions/<code>.ics", needs=PUBLIC)
def edition_calendar(code: str) -> Response:
    """The dates of an edition for everybody's calendar; `?lang=en` for English."""
    rows = editions.calendar_rows(code)
    if not rows:
        raise not_found()
    language = "en" if request.args.get("lang") == "en" else "pl"
    response = calendar_answer(paper.of_edition(rows, language, desk()), f"{code}.ics")
    response.last_modified = max(
        [rows[0].edition_changed_at, *(row.changed_at for row in rows if row.changed_at)]
    )
    response.make_conditional(request)
    return response


def calendar_answer(body: bytes, name: str) -> Response:
    """A calendar file that a client need not load again while it is unchanged."""
    response = make_response(body)
    response.headers["Content-Type"] = CALENDAR
    response.headers["Content-Disposition"] = f'inline; filename="{name}"'
    response.set_etag(sha256(body).hexdigest()[:32])
    return response
