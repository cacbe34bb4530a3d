"""Days free from work in Poland (Act of 18 January 1951 on days free from work; 24 December since 2025)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

FIXED = ((1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26))
CHRISTMAS_EVE_SINCE = 2025


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (anonymous algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """Every day of `year` that the Act names, Sundays without a name left out."""
    sunday = easter(year)
    movable = (sunday, sunday + timedelta(days=1), sunday + timedelta(days=49), sunday + timedelta(days=60))
    eve = ((12, 24),) if year >= CHRISTMAS_EVE_SINCE else ()
    return frozenset(date(year, month, day) for month, day in (*FIXED, *eve)) | frozenset(movable)


def is_public_holiday(day: date) -> bool:
    return day in public_holidays(day.year)
