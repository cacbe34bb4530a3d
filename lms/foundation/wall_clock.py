"""From what people write, a day and an hour in Warsaw, to instants; the two nights a year are spelt out.

Clocks change at 01:00 UTC on the last Sundays of March and October (Directive 2000/84/EC, arts. 2 and 3): in
March the hour from 2:00 does not exist, in October it happens twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from lms.foundation.clock import WARSAW, local


@dataclass(frozen=True, slots=True)
class Instant:
    """The one moment a wall-clock time means, aware UTC."""

    at: datetime


@dataclass(frozen=True, slots=True)
class NonExistent:
    """The clock jumps over this time: at the instant `at` from `jumps_from` to `jumps_to` (wall clock)."""

    at: datetime
    jumps_from: time
    jumps_to: time


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The clock shows this time twice: both instants, aware UTC, in order."""

    first: datetime
    second: datetime


Resolution = Instant | NonExistent | Ambiguous


def resolve(day: date, time_of_day: time) -> Resolution:
    """Which instant the clocks of Warsaw mean by a day and a naive time of day; its `fold` is ignored."""
    wall = datetime.combine(day, time_of_day.replace(fold=0), WARSAW)
    first = wall.astimezone(UTC)
    second = wall.replace(fold=1).astimezone(UTC)
    if first == second:
        return Instant(first)
    if first < second:
        return Ambiguous(first, second)
    # A skipped time read with the offset before the jump lies in the hour after it; jumps are on the hour.
    jump = first.replace(minute=0, second=0, microsecond=0)
    offset_before = wall.utcoffset() or timedelta()
    return NonExistent(jump, (jump + offset_before).time(), local(jump).time())


def scheduled(day: date, time_of_day: time) -> datetime:
    """The instant for something that happens by itself (a reminder): never refused.

    A skipped time moves to the jump, of a doubled one the first is taken.
    """
    match resolve(day, time_of_day):
        case Instant(at) | NonExistent(at=at) | Ambiguous(first=at):
            return at


def weekly(day: date, time_of_day: time, count: int, every_days: int = 7) -> tuple[Resolution, ...]:
    """`count` times the same hour on the wall, `every_days` apart: 9:00 stays 9:00 when the clocks change."""
    return tuple(resolve(day + timedelta(days=every_days * step), time_of_day) for step in range(count))


def end_of_day(day: date) -> datetime:
    """The last second of a day in Warsaw, which still belongs to it: "until 31 October" ends at 23:59:59."""
    return scheduled(day, time(23, 59, 59))


def start_of_day(day: date) -> datetime:
    """Midnight in Warsaw with which a day begins."""
    return scheduled(day, time(0))


_HOUR = re.compile(r"([01]?[0-9]|2[0-3])(?:\s?[:.,]?\s?([0-5][0-9]))?")


def parse_hour(text: str) -> time | None:
    """An hour as people type it: 9, 9:00, 9.00, 09:00 and, from keypads without a colon, 900 or 1415."""
    found = _HOUR.fullmatch(text.strip())
    return time(int(found[1]), int(found[2] or 0)) if found else None
