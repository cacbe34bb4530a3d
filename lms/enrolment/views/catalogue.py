"""The catalogue and its courses, for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import Response, request, url_for
from markupsafe import Markup

from lms.courses.queries.lists import outcomes_of, programme_of, target_codes
from lms.courses.rules import Form
from lms.courses.wording import CERTIFICATE_KINDS, FORMS, OUTCOME_KINDS
from lms.enrolment.forms.searches import wish_of
from lms.enrolment.queries import catalogue as offers
from lms.enrolment.queries import editions
from lms.enrolment.queries.catalogue import Catalogue
from lms.enrolment.queries.search import Found, Wish, choose, words_of
from lms.enrolment.views.cards import Card, card_of, short_area
from lms.enrolment.views.drawing import Kept, draw
from lms.enrolment.views.room import room
from lms.enrolment.wording import days
from lms.foundation import clock
from lms.foundation.doors import PUBLIC
from lms.foundation.language import current, pick
from lms.foundation.pages import not_found, render
from lms.foundation.paging import cut

PER_PAGE = 24
_kept = Kept(64)


@room.page("/courses", needs=PUBLIC)
def catalogue() -> Response:
    """What can I learn, when, where near me, is there a seat?"""
    now = clock.now()
    all_of = offers.read(clock.local(now).date())
    key = (all_of, all_of.changes_before(now), current(), request.full_path)
    return render("enrolment/catalogue.html", drawn=_kept.get(key, lambda: _drawn(all_of, now)))


# The start of the whole site shows the same list.
room.add_url_rule("/", "catalogue")


def _drawn(all_of: Catalogue, now: datetime) -> Markup:
    wish = wish_of(request.args)
    found = choose(all_of.offers, wish, now)
    page = cut(found.offers, per_page=PER_PAGE)
    months: dict[str, list[Card]] = {}
    for offer in page.rows:
        months.setdefault(days.month_of(offer.first_on), []).append(card_of(offer, now))
    last = max((offer.first_on for offer in all_of.offers), default=None)
    return draw(
        "enrolment/_catalogue.html",
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
    forms = [(str(form), str(FORMS[form])) for form in Form]
    towns = {town for offer in all_of.offers for town in offer.towns} | set(wish.place) - {offers.ONLINE}
    places = [(town, town) for town in days.in_polish_order(towns)]
    places.append((offers.ONLINE, days.online()))
    return {
        "areas": _choices(areas, found.areas, wish.area),
        "forms": _choices(forms, found.forms, wish.form),
        "places": _choices(places, found.places, wish.place),
    }


def _without_date(all_of: Catalogue, wish: Wish) -> list[tuple[str, str]]:
    """Courses that fit the words but have no coming date, as (title, address)."""
    if wish != Wish(q=wish.q):
        return []
    words = words_of(wish.q)
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
        groups=group_names(row, all_of),
        **about_of(row),
    )


def group_names(row: Any, all_of: Catalogue) -> tuple[str, ...]:
    """For whom a course is, in the page's language."""
    known = (all_of.groups.get(code) for code in target_codes(row.target_groups))
    return tuple(pick(group, "name") for group in known if group is not None)


def about_of(row: Any) -> dict[str, Any]:
    """What a course teaches."""
    return {
        "programme": programme_of(row.programme),
        "outcomes": outcomes_of(row.outcomes),
        "outcome_names": OUTCOME_KINDS,
    }
