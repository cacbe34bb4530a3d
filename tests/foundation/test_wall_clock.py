"""Row R24: what happens on the nights when the clocks change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.foundation.clock import WARSAW
from lms.foundation.wall_clock import (
    Ambiguous,
    Instant,
    NonExistent,
    end_of_day,
    parse_hour,
    resolve,
    scheduled,
    start_of_day,
    weekly,
)

BACK = (date(2026, 10, 25), date(2027, 10, 31))
FORWARD = (date(2027, 3, 28), date(2028, 3, 26))
EVE = timedelta(days=1)


def utc(day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC)


def wall(at: datetime) -> str:
    return at.astimezone(WARSAW).strftime("%d %H:%M")


# In October the clocks go from 3:00 back to 2:00: summer offset +2 before 01:00 UTC, winter offset +1 after.
AUTUMN: dict[str, Callable[[date], tuple[object, object]]] = {
    "2:30 happens twice, an hour apart": lambda night: (
        resolve(night, time(2, 30)),
        Ambiguous(utc(night, 0, 30), utc(night, 1, 30)),
    ),
    "2:00 happens twice": lambda night: (resolve(night, time(2)), Ambiguous(utc(night, 0), utc(night, 1))),
    "2:59 happens twice": lambda night: (
        resolve(night, time(2, 59)),
        Ambiguous(utc(night, 0, 59), utc(night, 1, 59)),
    ),
    "1:59 happens once": lambda night: (
        resolve(night, time(1, 59)),
        Instant(utc(night - EVE, 23, 59)),
    ),
    "3:00 happens once": lambda night: (resolve(night, time(3)), Instant(utc(night, 2))),
    "9:00 is an hour later in UTC than the day before": lambda night: (
        (resolve(night - EVE, time(9)), resolve(night, time(9))),
        (Instant(utc(night - EVE, 7)), Instant(utc(night, 8))),
    ),
    "from 1:00 to 4:00 four real hours pass": lambda night: (
        scheduled(night, time(4)) - scheduled(night, time(1)),
        timedelta(hours=4),
    ),
    "weekly 9:00 stays 9:00": lambda night: (
        [step.at for step in weekly(night - EVE, time(9), 3) if isinstance(step, Instant)],
        [utc(night - EVE, 7), utc(night + 6 * EVE, 8), utc(night + 13 * EVE, 8)],
    ),
    "until this day ends at 23:59:59 winter time": lambda night: (end_of_day(night), utc(night, 22, 59, 59)),
    "a reminder for 2:30 goes out once, at the first": lambda night: (
        scheduled(night, time(2, 30)),
        utc(night, 0, 30),
    ),
}

# In March they go from 2:00 on to 3:00.
SPRING: dict[str, Callable[[date], tuple[object, object]]] = {
    "2:30 does not exist and the answer says what the clock does": lambda night: (
        resolve(night, time(2, 30)),
        NonExistent(utc(night, 1), time(2), time(3)),
    ),
    "2:00 does not exist": lambda night: (
        resolve(night, time(2)),
        NonExistent(utc(night, 1), time(2), time(3)),
    ),
    "2:59:59 does not exist": lambda night: (
        resolve(night, time(2, 59, 59)),
        NonExistent(utc(night, 1), time(2), time(3)),
    ),
    "1:59 exists": lambda night: (resolve(night, time(1, 59)), Instant(utc(night, 0, 59))),
    "3:00 exists": lambda night: (resolve(night, time(3)), Instant(utc(night, 1))),
    "9:00 is an hour earlier in UTC than the day before": lambda night: (
        (resolve(night - EVE, time(9)), resolve(night, time(9))),
        (Instant(utc(night - EVE, 8)), Instant(utc(night, 7))),
    ),
    "from 1:00 to 4:00 two real hours pass": lambda night: (
        scheduled(night, time(4)) - scheduled(night, time(1)),
        timedelta(hours=2),
    ),
    "weekly 9:00 stays 9:00": lambda night: (
        [step.at for step in weekly(night - EVE, time(9), 3) if isinstance(step, Instant)],
        [utc(night - EVE, 8), utc(night + 6 * EVE, 7), utc(night + 13 * EVE, 7)],
    ),
    "until this day ends at 23:59:59 summer time": lambda night: (end_of_day(night), utc(night, 21, 59, 59)),
    "a reminder for 2:30 goes out when the clock jumps": lambda night: (
        scheduled(night, time(2, 30)),
        utc(night, 1),
    ),
}

CASES = [
    pytest.param(night, case, id=f"{night}: {name}")
    for nights, table in ((BACK, AUTUMN), (FORWARD, SPRING))
    for night in nights
    for name, case in table.items()
]


@pytest.mark.row("R24")
@pytest.mark.parametrize(("night", "case"), CASES)
def test_on_the_nights_when_the_clocks_change(
    night: date, case: Callable[[date], tuple[object, object]]
) -> None:
    found, expected = case(night)

    assert found == expected


def test_the_table_of_the_promise_has_forty_cases() -> None:
    assert len(CASES) == 40


@given(day=st.dates(date(2024, 1, 1), date(2035, 12, 31)), hour=st.times())
def test_an_instant_shows_the_day_and_hour_it_was_made_from(day: date, hour: time) -> None:
    found = resolve(day, hour)

    if not isinstance(found, NonExistent):
        shown = (found.at if isinstance(found, Instant) else found.second).astimezone(WARSAW)
        assert (shown.date(), shown.time()) == (day, hour)
    else:
        assert found.jumps_from <= hour < found.jumps_to


def test_the_fold_of_a_given_time_does_not_choose_for_the_person() -> None:
    assert resolve(BACK[0], time(2, 30, fold=1)) == resolve(BACK[0], time(2, 30))


def test_a_wednesday_course_keeps_its_hour_through_the_whole_year() -> None:
    meetings = weekly(date(2026, 9, 2), time(9), 45)

    assert {wall(step.at)[3:] for step in meetings if isinstance(step, Instant)} == {"09:00"}
    assert all(isinstance(step, Instant) for step in meetings)


def test_a_day_begins_right_after_the_day_before_has_ended() -> None:
    for day in (*BACK, *FORWARD, date(2026, 6, 1)):
        assert start_of_day(day) - end_of_day(day - EVE) == timedelta(seconds=1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("9:00", time(9)),
        ("9.00", time(9)),
        ("9,30", time(9, 30)),
        ("09:05", time(9, 5)),
        ("900", time(9)),
        ("1415", time(14, 15)),
        (" 23:59 ", time(23, 59)),
        ("0", time(0)),
        ("00:00", time(0)),
        ("16 30", time(16, 30)),
    ],
)
def test_hours_are_read_as_people_type_them(typed: str, meant: time) -> None:
    assert parse_hour(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", " ", "24:00", "25", "9:60", "9:5", "9am", "-9", "9:00:00", "٩", "12345", "9:", ":30"]
)
def test_what_is_no_hour_is_not_guessed(typed: str) -> None:
    assert parse_hour(typed) is None
