"""The page of an edition for everybody, and its calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from flask import Response, make_response, request, url_for
from markupsafe import Markup

from lms.courses import rules as courses
from lms.courses.wording import CERTIFICATE_KINDS
from lms.enrolment import operations, paper
from lms.enrolment.letters import desk
from lms.enrolment.queries import catalogue as offers
from lms.enrolment.queries import editions, staff
from lms.enrolment.queries.catalogue import Catalogue
from lms.enrolment.rules import (
    Decision,
    Refusal,
    Refused,
    Seated,
    SeatFacts,
    Waitlisted,
    WaitsFor,
    decide_seat,
    tells_free_seats,
)
from lms.enrolment.views.cards import card_of, others_with_seats, short_area
from lms.enrolment.views.catalogue import about_of, group_names
from lms.enrolment.views.drawing import Kept, draw
from lms.enrolment.views.room import room
from lms.enrolment.wording import days, steps
from lms.enrolment.wording.decisions import Said, said_before
from lms.foundation import clock
from lms.foundation.doors import PUBLIC, actor
from lms.foundation.language import current, pick
from lms.foundation.pages import not_found, render
from lms.foundation.paging import cut
from lms.people.office import office

_kept = Kept(256)


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
    meetings = editions.meetings_of(row.id)
    page = _Page(row, tuple(meetings), offers.read(clock.local(now).date()), now)
    if actor.is_authenticated:
        mine = editions.standing(code, actor.person_id)
        way = way_of(mine, operations.seat_facts(row, mine, mine.own, now))
        drawn = page.draw(way)
    else:
        way = way_of(row, operations.seat_facts(row, row, None, now))
        drawn = _kept.get((*page.key, way), lambda: page.draw(way))
    return render(
        "enrolment/edition.html",
        row=row,
        leaf=days.leaf_of(row.first_on, row.last_on, has_year=True, is_large=True),
        way=way,
        drawn=drawn,
    )


class _Page:
    """What the page of an edition shows, the same for every visitor but for the way in."""

    def __init__(self, row: Any, meetings: tuple[Any, ...], all_of: Catalogue, now: datetime) -> None:
        self.row, self.meetings, self.now = row, meetings, now
        held = [meeting for meeting in meetings if not meeting.is_cancelled]
        self.held = held
        self.page = cut(meetings)
        first_start = held[0].starts_at if held else None
        last_end = max((meeting.ends_at for meeting in held), default=None)
        self.phase = courses.edition_phase(
            row.state, row.enrol_from_at, row.enrol_until_at, first_start, last_end, now
        )
        self.last_second = courses.last_second_to_enrol(row.enrol_until_at, first_start)
        self.threshold = threshold_of(row)
        self.groups = group_names(row, all_of)
        self.others = others_with_seats(row, all_of, now)

    @property
    def key(self) -> tuple[Any, ...]:
        """All that `draw` reads beside the way in."""
        days_of = tuple(tuple(meeting) for meeting in self.meetings)
        asked = request.full_path if self.page.pages > 1 else ""  # the pages of the list keep what was asked
        return (
            current(),
            asked,
            tuple(self.row),
            days_of,
            self.phase,
            self.threshold,
            self.groups,
            self.others,
        )

    def draw(self, way: Way) -> Markup:
        row = self.row
        english = "en" if current() == "en" else None
        return draw(
            "enrolment/_edition_page.html",
            row=row,
            area=short_area(pick(row, "area")),
            leaf=days.leaf_of(row.first_on, row.last_on, has_year=True, is_large=True),
            meetings=self.meetings,
            page=self.page,
            phase=self.phase,
            tells_free=tells_free_seats(self.phase),
            way=way,
            is_seated=way.reason is Refusal.ALREADY_SEATED,
            threshold=self.threshold,
            certificate=CERTIFICATE_KINDS.get(row.certificate_kind, ""),
            window=steps.window(self.phase, row.enrol_from_at, self.last_second, self.now),
            next_steps=steps.before_applying(),
            others=[card_of(offer, self.now) for offer in self.others],
            groups=self.groups,
            may_enrol=_may("institution.enrol") and self.phase is courses.Phase.ENROLLING,
            may_see=_may("editions.see"),
            calendar_url=url_for("enrolment.edition_calendar", code=row.code, lang=english),
            **summary_of(self.held),
            **about_of(row),
        )


def _may(permission: str) -> bool:
    return bool(actor.is_authenticated and permission in actor.permissions)


def threshold_of(row: Any) -> int | None:
    """Least percent of attendance for a certificate; None while a statutory programme does not say."""
    return courses.completion_threshold(
        row.completion_percent,
        row.course_completion,
        office().completion_percent,
        courses.is_statutory(row.kind),
    )


def summary_of(meetings: Sequence[Any]) -> dict[str, Any]:
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
