"""Editions as lists draw them: a card for each, in the page's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from lms.courses.rules import Phase
from lms.enrolment.queries.catalogue import Catalogue, Offer
from lms.enrolment.wording import days
from lms.enrolment.wording.states import Tag, seats_tag
from lms.foundation.language import pick, tie

MOST_OTHERS = 5


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
    is_ahead = phase is Phase.ANNOUNCED
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


def others_with_seats(row: Any, all_of: Catalogue, now: datetime) -> tuple[Offer, ...]:
    """The first few other editions of the same course that have a seat now or once their enrolment opens."""
    same = (offer for offer in all_of.offers if offer.slug == row.slug and offer.code != row.code)
    return tuple(islice((offer for offer in same if offer.may_have_seats(now)), MOST_OTHERS))


def cards_with_seats(offers: Iterable[Offer], now: datetime) -> list[Card]:
    """The first few of these editions that have a seat now or once their enrolment opens."""
    found = islice((offer for offer in offers if offer.may_have_seats(now)), MOST_OTHERS)
    return [card_of(offer, now) for offer in found]
