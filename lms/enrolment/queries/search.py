"""The visitor's search of the catalogue, and how many editions each further choice would leave."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from lms.enrolment.queries.catalogue import Offer
from lms.foundation.polish import search_key, stem


@dataclass(frozen=True)
class Wish:
    """What a visitor looks for; an empty part asks for nothing."""

    q: str = ""
    area: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    from_on: date | None = None
    until_on: date | None = None
    is_free: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Wish()

    @property
    def is_backwards(self) -> bool:
        """Whether the days end before they begin."""
        return self.from_on is not None and self.until_on is not None and self.from_on > self.until_on


@dataclass(frozen=True)
class Found:
    """What fits, and for each choice how many editions it would leave with the other choices as they are."""

    offers: tuple[Offer, ...]
    areas: dict[str, int]
    forms: dict[str, int]
    places: dict[str, int]
    free: int


def words_of(q: str) -> list[str]:
    """The words that somebody looks for, as `search` spells them, without their endings."""
    return [stem(word) for word in search_key(q).split()]


_GROUPS = ("text", "area", "form", "place", "dates", "free")


def choose(offers: Sequence[Offer], wish: Wish, now: datetime) -> Found:
    """Search the list and count each choice."""
    words = words_of(wish.q)
    chosen: list[Offer] = []
    counts: dict[str, dict[str, int]] = {name: defaultdict(int) for name in _GROUPS}
    for offer in offers:
        has_seats = offer.has_seats(now)
        missed = _missed(offer, wish, words, has_seats)
        if not missed:
            chosen.append(offer)
        for group, values in (("area", (offer.area_code,)), ("form", (offer.form,)), ("place", offer.places)):
            if missed in ([], [group]):
                for value in values:
                    counts[group][value] += 1
        if has_seats and missed in ([], ["free"]):
            counts["free"]["yes"] += 1
    return Found(
        tuple(chosen),
        dict(counts["area"]),
        dict(counts["form"]),
        dict(counts["place"]),
        counts["free"]["yes"],
    )


def _missed(offer: Offer, wish: Wish, words: Sequence[str], has_seats: bool) -> list[str]:
    """Which parts of a wish an edition does not meet."""
    fits = {
        "text": all(word in offer.search for word in words),
        "area": not wish.area or offer.area_code in wish.area,
        "form": not wish.form or offer.form in wish.form,
        "place": not wish.place or not set(wish.place).isdisjoint(offer.places),
        "dates": (wish.from_on is None or offer.last_on >= wish.from_on)
        and (wish.until_on is None or offer.first_on <= wish.until_on),
        "free": not wish.is_free or has_seats,
    }
    return [name for name in _GROUPS if not fits[name]]
