"""The clock of a request about data: one month from the day it came (GDPR art. 12(3))."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Wish(StrEnum):
    """What somebody asks for, by the article of the GDPR."""

    ACCESS = "access"  # 15, 20
    RECTIFICATION = "rectification"  # 16
    ERASURE = "erasure"  # 17
    RESTRICTION = "restriction"  # 18
    OBJECTION = "objection"  # 21


class Urgency(StrEnum):
    """Where the clock of an open request stands."""

    LATE = "late"
    SOON = "soon"
    RUNNING = "running"


SOON_DAYS = 7


def due_on(received_on: date) -> date:
    """The last day of the month that begins with the day of receipt.

    A month ends on the same date of the next one, or on its last day where it has no such date (Regulation 1182/71,
    art. 3(2)(c)).
    """
    year, month = divmod(received_on.year * 12 + received_on.month, 12)
    month += 1
    return date(year, month, min(received_on.day, monthrange(year, month)[1]))


@dataclass(frozen=True)
class Clock:
    """How an open request stands on a day; `days` may be negative."""

    urgency: Urgency
    days: int


def clock_of(due: date, today: date) -> Clock:
    days = (due - today).days
    if days < 0:
        return Clock(Urgency.LATE, days)
    return Clock(Urgency.SOON if days <= SOON_DAYS else Urgency.RUNNING, days)
