"""Free days of Poland, against calendars printed for those years."""

from __future__ import annotations

from datetime import date

import pytest

from lms.foundation.holidays import easter, is_public_holiday, public_holidays


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(2023, date(2023, 4, 9)), (2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5)),
     (2027, date(2027, 3, 28)), (2028, date(2028, 4, 16)), (2038, date(2038, 4, 25))],
)  # fmt: skip
def test_easter_falls_where_the_calendar_says(year: int, sunday: date) -> None:
    assert easter(year) == sunday


@pytest.mark.parametrize(
    ("day", "free"),
    [(date(2026, 11, 11), True), (date(2026, 6, 4), True), (date(2026, 5, 24), True), (date(2026, 4, 6), True),
     (date(2024, 12, 24), False), (date(2025, 12, 24), True), (date(2026, 11, 12), False)],
)  # fmt: skip
def test_a_day_is_free_or_not(day: date, free: bool) -> None:
    assert is_public_holiday(day) is free


def test_a_year_has_thirteen_named_days_and_fourteen_since_christmas_eve() -> None:
    assert len(public_holidays(2024)) == 13
    assert len(public_holidays(2027)) == 14
