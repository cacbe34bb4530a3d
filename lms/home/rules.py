"""What dashboards reckon: an even pace to a target, where the present pace leads, when the statement is due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction


def even_pace(starts_on: date, ends_on: date, target: int, on: date) -> Fraction:
    """What should be reached on a day when the target is spread evenly from the first day to the last; exact.

    A stand-in for a plan that nobody has entered: pages call it "even pace", never "plan of the project".
    """
    if on <= starts_on:
        return Fraction(0)
    if on >= ends_on:
        return Fraction(target)
    return Fraction(target * (on - starts_on).days, (ends_on - starts_on).days)


def goal_day(starts_on: date, on: date, reached: int, target: int) -> date | None:
    """The day on which the pace so far meets the target; None while nothing is reached or it lies too far away."""
    days = (on - starts_on).days
    if reached <= 0 or days <= 0 or reached >= target:
        return None
    ahead = -(-days * (target - reached) // reached)
    return on + timedelta(days=ahead) if ahead <= 40 * 365 else None


def month_ends(first: date, last: date) -> list[date]:
    """The last day of each month from `first` on, and `last` itself."""
    days: list[date] = []
    on = first
    while True:
        following = (on.replace(day=1) + timedelta(days=32)).replace(day=1)
        end = following - timedelta(days=1)
        if end >= last:
            return [*days, last]
        days.append(end)
        on = following


def running_total(per_day: Mapping[date, int], days: Iterable[date]) -> list[tuple[date, int]]:
    """How many had begun by each of these days, which are given in order."""
    points, total, began = [], 0, sorted(per_day)
    at = 0
    for day in days:
        while at < len(began) and began[at] <= day:
            total += per_day[began[at]]
            at += 1
        points.append((day, total))
    return points


@dataclass(frozen=True, slots=True)
class Pace:
    """Where a count stands against an even pace on a day."""

    reached: int
    due: int
    target: int

    @property
    def ahead(self) -> int:
        """How many above the even pace; negative below it."""
        return self.reached - self.due


# How far the office's work list looks: a trainer closes the list within these days of the meeting, then it is overdue;
REGISTER_GRACE = timedelta(days=3)
# enrolment that ends, editions that begin, and drafts that ought to begin within these;
CLOSING_AHEAD = STARTING_AHEAD = timedelta(days=7)
DRAFT_AHEAD = timedelta(days=30)
# and editions that ended within these and whose certificates wait.
CERTIFICATES_BACK = timedelta(days=90)


REVIEW_WARNING = timedelta(days=60)


def review_due_on(reviewed_on: date, on: date) -> date | None:
    """The 31 March by which the accessibility statement must be reviewed, within the 60 days before it or when missed.

    Act of 4 April 2019 on digital accessibility, art. 11: by 31 March of each year, and after each larger change.
    """
    due = date(on.year, 3, 31)
    if reviewed_on >= date(on.year, 1, 1):
        return None
    if on > due or on >= due - REVIEW_WARNING:
        return due
    # Nobody reviewed it last year either: that day has passed.
    missed = date(on.year - 1, 3, 31)
    return missed if reviewed_on < date(on.year - 1, 1, 1) and on > missed else None
