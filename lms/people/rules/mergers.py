"""Whether an institution can be merged into another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MergerRefusal(StrEnum):
    """Why an institution cannot be merged into another."""

    ITSELF = "itself"
    DONE_ALREADY = "done_already"
    SUCCESSOR_GONE = "successor_gone"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class MergerFacts:
    """Two institutions, each with the one it was merged into, and the day of the merger."""

    id: int
    into_id: int
    merged_into_id: int | None
    into_merged_into_id: int | None
    on: date
    today: date


def decide_merger(facts: MergerFacts) -> MergerRefusal | None:
    """None: it can be done.

    Only what still stands can be merged, and only into what still stands: so a chain of mergers never comes back to
    its beginning.
    """
    if facts.id == facts.into_id:
        return MergerRefusal.ITSELF
    if facts.merged_into_id is not None:
        return MergerRefusal.DONE_ALREADY
    if facts.into_merged_into_id is not None:
        return MergerRefusal.SUCCESSOR_GONE
    return MergerRefusal.AHEAD if facts.on > facts.today else None


def covers(one: tuple[date, date | None], other: tuple[date, date | None]) -> bool:
    """Whether a role from a day until a day (None: without an end), held once, makes the other one needless."""
    (from_on, until_on), (other_from, other_until) = one, other
    ends_later = until_on is None or (other_until is not None and other_until <= until_on)
    return from_on <= other_from and ends_later
