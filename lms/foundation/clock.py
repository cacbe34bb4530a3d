"""The one clock. Instants are aware UTC; people read and plan in Europe/Warsaw."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

WARSAW = ZoneInfo("Europe/Warsaw")
_offset = timedelta(0)


def now() -> datetime:
    """This instant, aware UTC, to the microsecond."""
    return datetime.now(UTC) + _offset


def today() -> date:
    """The calendar day in Warsaw."""
    return now().astimezone(WARSAW).date()


def local(at: datetime) -> datetime:
    """An instant as Warsaw wall-clock time (aware)."""
    return at.astimezone(WARSAW)


def start_at(moment: datetime | None) -> None:
    """Let the clock run from `moment` instead of the machine's time (test clock; settings refuse it in production)."""
    global _offset
    _offset = timedelta(0) if moment is None else moment.astimezone(UTC) - datetime.now(UTC)
