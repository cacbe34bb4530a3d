"""How long what is kept, and from when it may be erased (P9, P10).

Papers of a project are kept for a number of years from the end of the year of the last payment (Regulation (EU)
2021/1060, art. 82; the number, its override for State aid and their source are settings of the project). While a hold
stands nothing of the project is erased, and the days it stood are added to the end: the clock pauses.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

# From the day that something may be erased to the night in which it must be gone, unless a hold stands.
GRACE_DAYS = 30


@dataclass(frozen=True)
class Hold:
    """The first and the last day of a hold; `until_on` None: it stands."""

    from_on: date
    until_on: date | None


@dataclass(frozen=True)
class ProjectClock:
    """What decides how long the papers of one project are kept. `last_payment_on` None: not paid out, the clock has not
    begun."""

    last_payment_on: date | None
    years: int
    is_state_aid: bool = False
    state_aid_years: int = 10
    holds: tuple[Hold, ...] = ()


def years_kept(clock: ProjectClock) -> int:
    """State aid is kept for its own number of years where that is longer."""
    return max(clock.years, clock.state_aid_years) if clock.is_state_aid else clock.years


def kept_until(clock: ProjectClock) -> date | None:
    """The last day on which the papers must be there, holds that have ended counted in; None while nobody can know."""
    if clock.last_payment_on is None:
        return None
    end = date(clock.last_payment_on.year + years_kept(clock), 12, 31)
    for first, last in _merged(clock.holds):
        if last is None:
            if first <= end:
                return None
            continue
        # only days in which the clock ran can be lost
        if first <= end and last >= clock.last_payment_on:
            begin = max(first, clock.last_payment_on)
            end += timedelta(days=(last - begin).days + 1)
    return end


def _merged(holds: Iterable[Hold]) -> list[tuple[date, date | None]]:
    """Holds in order of time; those that overlap pause the clock once."""
    found: list[tuple[date, date | None]] = []
    for hold in sorted(holds, key=lambda one: one.from_on):
        if found and (found[-1][1] is None or hold.from_on <= found[-1][1]):
            first, last = found[-1]
            if last is not None:
                found[-1] = (first, None if hold.until_on is None else max(last, hold.until_on))
            continue
        found.append((hold.from_on, hold.until_on))
    return found


def has_standing_hold(clock: ProjectClock, today: date) -> bool:
    """A hold has begun and has not ended; whatever the clock says, nothing goes today."""
    return any(
        hold.from_on <= today and (hold.until_on is None or hold.until_on >= today) for hold in clock.holds
    )


def erasable_from(clock: ProjectClock) -> date | None:
    """The first day, of the office's calendar, on which the papers may go."""
    until = kept_until(clock)
    return None if until is None else until + timedelta(days=1)


def may_erase(clocks: Sequence[ProjectClock], today: date) -> bool:
    """Whether every project of somebody lets go of them today."""
    for clock in clocks:
        start = erasable_from(clock)
        if start is None or start > today or has_standing_hold(clock, today):
            return False
    return True


class Unit(StrEnum):
    DAYS = "days"
    MONTHS = "months"


@dataclass(frozen=True)
class RetentionClass:
    """One class of data with its own clock. `least`: what the office may not go below. `is_fixed`: the program itself
    needs this length. `is_swept`: the night removes or empties what has passed it."""

    code: str
    amount: int
    unit: Unit
    least: int = 1
    is_fixed: bool = False
    is_swept: bool = True


# Defaults. What is not fixed is a proposal until the office confirms it, and is changed on the page of retention.
CLASSES: tuple[RetentionClass, ...] = (
    RetentionClass("applicant", 12, Unit.MONTHS),
    RetentionClass("draft", 1, Unit.DAYS, is_fixed=True),
    RetentionClass("link", 1, Unit.DAYS, is_fixed=True),
    RetentionClass("session", 1, Unit.DAYS, is_fixed=True),
    RetentionClass("form_key", 2, Unit.DAYS, is_fixed=True),
    RetentionClass("attempt", 1, Unit.DAYS, is_fixed=True),
    RetentionClass("import", 1, Unit.DAYS, is_fixed=True),
    RetentionClass("letter", 90, Unit.DAYS),
    RetentionClass("consent", 12, Unit.MONTHS),
    RetentionClass("request", 36, Unit.MONTHS),
    # entries hold ids only and their chain must stay whole: they are kept at least this long and not taken out
    RetentionClass("audit", 24, Unit.MONTHS, least=24, is_swept=False),
    # lines of the web server and of the program leave with its output: whoever keeps them sets this there
    RetentionClass("access_log", 90, Unit.DAYS, is_swept=False),
)


def class_of(code: str) -> RetentionClass:
    return next(one for one in CLASSES if one.code == code)


def months_before(day: date, months: int) -> date:
    """The same date some months earlier, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    while True:
        try:
            return day.replace(year=year, month=month + 1)
        except ValueError:
            day = day - timedelta(days=1)


def last_day_gone(one: RetentionClass, amount: int, today: date) -> date:
    """What ended on this day or before has passed its time today."""
    if one.unit is Unit.MONTHS:
        return months_before(today, amount) - timedelta(days=1)
    return today - timedelta(days=amount + 1)
