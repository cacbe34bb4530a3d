"""R24 through the real pages: an officer plans meetings and windows of enrolment on the nights when the clocks change.

Forty cases, ten for each of four nights. The functions behind them have a table of their own in
tests/foundation/test_wall_clock.py; marks and hours attended theirs in tests/attendance/test_rules.py.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from lms.courses.models import Edition, Meeting
from lms.courses.operations import MeetingPlan, add_meeting
from lms.courses.rules import MeetingFacts
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import Refusal, Refused, Seated
from lms.foundation import clock
from lms.foundation.storage import db
from lms.foundation.wall_clock import scheduled
from tests.enrolment import arrange
from tests.enrolment.arrange import OFFICER, apply, english, opened
from tests.harness.html import words

pytestmark = pytest.mark.row("R24")

BACK = (date(2026, 10, 25), date(2027, 10, 31))
FORWARD = (date(2027, 3, 28), date(2028, 3, 26))
EVE = timedelta(days=1)
WEEK = timedelta(days=7)


def utc(day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC)


class Desk:
    """The officer's browser before a new draft, long before all four nights."""

    def __init__(self, app: Any, cast: Any) -> None:
        self.app, self.cast = app, cast
        self.browser = english(cast.officer.browser())
        with opened(app):
            self.edition = arrange.edition(is_published=False, days=0)

    def plans(self, night: date, **typed: str) -> int:
        """Add a meeting that day; returns the status of the answer."""
        self.browser.get(f"{self.edition.office}/meetings/new")
        return self.sends(day=night.isoformat(), **typed)

    def opens(self, **typed: str) -> int:
        """Set the window of enrolment; what is not named stays empty."""
        self.browser.get(f"{self.edition.office}/edit")
        empty = dict.fromkeys(("from_on", "from_hour", "until_on", "until_hour"), "")
        return self.sends(**empty | typed)

    def sends(self, **typed: str) -> int:
        return int(self.browser.submit("Save", follow=False, **typed).status_code)

    def said_at(self, field: str) -> str:
        """What stands as the fault of one field of the page."""
        found = self.browser.page.ids.get(f"{field}-error")
        return "" if found is None else words(found)

    @property
    def meetings(self) -> list[Meeting]:
        with self.app.app_context():
            query = db.select(Meeting).where(Meeting.edition_id == self.edition.id)
            return list(db.session.scalars(query.order_by(Meeting.starts_at)))

    @property
    def times(self) -> list[tuple[datetime, datetime]]:
        return [(meeting.starts_at, meeting.ends_at) for meeting in self.meetings]

    @property
    def window(self) -> tuple[datetime | None, datetime | None]:
        with self.app.app_context():
            row = db.session.get_one(Edition, self.edition.id)
            return row.enrol_from_at, row.enrol_until_at

    def shown_again(self, *fields: str) -> list[Any]:
        """What the form of the only meeting shows when it is opened again."""
        self.browser.get(f"{self.edition.office}/meetings/{self.meetings[0].ref}")
        values = self.browser.form("Save").values
        return [values[field] for field in fields]


# --- in October the clocks go from 3:00 back to 2:00 ---


def asks_which_half_past_two(desk: Desk, night: date) -> None:
    assert desk.plans(night, starts="2:30", ends="6:00") == 422
    assert "2:30 comes twice that night" in desk.said_at("starts")
    assert desk.said_at("ends") == ""
    assert desk.meetings == []


def keeps_the_first_half_past_two(desk: Desk, night: date) -> None:
    desk.plans(night, starts="2:30", ends="6:00")
    assert desk.sends(starts_which="first") == 303
    assert desk.times == [(utc(night, 0, 30), utc(night, 5))]
    assert desk.shown_again("starts", "starts_which") == ["2:30", "first"]


def keeps_the_second_half_past_two(desk: Desk, night: date) -> None:
    desk.plans(night, starts="2:30", ends="6:00")
    assert desk.sends(starts_which="second") == 303
    assert desk.times == [(utc(night, 1, 30), utc(night, 5))]
    assert desk.shown_again("starts", "starts_which") == ["2:30", "second"]


def lasts_an_hour_between_the_two(desk: Desk, night: date) -> None:
    desk.plans(night, starts="2:30", ends="2:30")
    assert "2:30 comes twice that night" in desk.said_at("ends")
    assert desk.sends(starts_which="first", ends_which="second") == 303
    assert desk.times == [(utc(night, 0, 30), utc(night, 1, 30))]


def opens_enrolment_at_the_one_that_is_meant(desk: Desk, night: date) -> None:
    assert desk.opens(from_on=night.isoformat(), from_hour="2:30") == 422
    assert "2:30 comes twice that night" in desk.said_at("from_hour")
    assert desk.sends(from_which="second") == 303
    assert desk.window == (utc(night, 1, 30), None)


def closes_enrolment_at_the_one_that_is_meant(desk: Desk, night: date) -> None:
    assert desk.opens(until_on=night.isoformat(), until_hour="2:15") == 422
    assert "2:15 comes twice that night" in desk.said_at("until_hour")
    assert desk.sends(until_which="first") == 303
    assert desk.window == (None, utc(night, 0, 15))


def lasts_four_hours_from_one_to_four(desk: Desk, night: date) -> None:
    assert desk.plans(night, starts="1:00", ends="4:00", break_minutes="30") == 303
    assert facts_of(desk).net_minutes == 4 * 60 - 30


# --- in March they go from 2:00 on to 3:00 ---


def refuses_to_begin_in_the_hour_that_is_left_out(desk: Desk, night: date) -> None:
    assert desk.plans(night, starts="2:30", ends="6:00") == 422
    said = desk.said_at("starts")
    assert "2:30 does not exist that night: the clocks go forward from 2:00 to 3:00." in said
    assert desk.meetings == []
    assert desk.browser.form("Save").values["ends"] == "6:00"


def refuses_to_end_in_the_hour_that_is_left_out(desk: Desk, night: date) -> None:
    assert desk.plans(night, starts="1:00", ends="2:30") == 422
    assert "2:30 does not exist that night" in desk.said_at("ends")
    assert desk.said_at("starts") == ""
    assert desk.meetings == []


def begins_at_three_instead(desk: Desk, night: date) -> None:
    desk.plans(night, starts="2:30", ends="6:00")
    assert desk.sends(starts="3:00") == 303
    assert desk.times == [(utc(night, 1), utc(night, 4))]


def lasts_a_minute_from_one_fifty_nine_to_three(desk: Desk, night: date) -> None:
    assert desk.plans(night, starts="1:59", ends="3:00") == 303
    assert facts_of(desk).elapsed_minutes == 1


def does_not_open_enrolment_in_the_hour_that_is_left_out(desk: Desk, night: date) -> None:
    assert desk.opens(from_on=night.isoformat(), from_hour="2:30") == 422
    assert "2:30 does not exist that night" in desk.said_at("from_hour")
    before = desk.window
    assert desk.sends(from_hour="3:00") == 303
    assert desk.window == (utc(night, 1), None) != before


def does_not_close_enrolment_in_the_hour_that_is_left_out(desk: Desk, night: date) -> None:
    assert desk.opens(until_on=night.isoformat(), until_hour="2:00") == 422
    assert "2:00 does not exist that night" in desk.said_at("until_hour")


def lasts_two_hours_from_one_to_four(desk: Desk, night: date) -> None:
    assert desk.plans(night, starts="1:00", ends="4:00", break_minutes="30") == 303
    assert facts_of(desk).net_minutes == 2 * 60 - 30


# --- on all four nights ---


def facts_of(desk: Desk) -> MeetingFacts:
    (meeting,) = desk.meetings
    return MeetingFacts(meeting.starts_at, meeting.ends_at, meeting.break_minutes)


def weekly_nine_stays_nine(desk: Desk, night: date) -> None:
    """The form of the next week is filled in from the week before, so that only the day is typed."""
    assert desk.plans(night - WEEK, starts="9:00", ends="15:00") == 303
    assert [desk.plans(day) for day in (night, night + WEEK)] == [303, 303]
    assert {f"{clock.local(starts):%H:%M}" for starts, _ends in desk.times} == {"09:00"}
    hours = [starts.hour for starts, _ends in desk.times]
    assert hours == ([7, 8, 8] if night in BACK else [8, 7, 7])
    assert {ends - starts for starts, ends in desk.times} == {timedelta(hours=6)}
    desk.browser.get(f"{desk.edition.office}/schedule")
    assert desk.browser.page.text.count("9:00–15:00") == 3


def until_that_day_ends_with_its_last_second(desk: Desk, night: date) -> None:
    """ "Until 31 October" takes whoever comes at 23:59:59 in Warsaw, and nobody a second later."""
    opened_on = night - timedelta(days=20)
    window = {"from_on": opened_on.isoformat(), "from_hour": "8:00"}
    assert desk.opens(**window, until_on=night.isoformat(), until_hour="23:59") == 303
    last_second = utc(night, 22 if night in BACK else 21, 59, 59)
    opens, closes = desk.window
    assert closes == last_second
    with opened(desk.app):
        edition = arrange.edition(capacity=5, days=1)
        row = db.session.get_one(Edition, edition.id)
        row.enrol_from_at, row.enrol_until_at = opens, closes
        meeting = db.session.scalars(db.select(Meeting).where(Meeting.edition_id == edition.id)).one()
        meeting.starts_at, meeting.ends_at = last_second + 3 * EVE, last_second + 4 * EVE
    with opened(desk.app):
        assert apply(edition, 1, now=last_second + timedelta(microseconds=999_999)).decision == Seated()
        late = apply(edition, 2, now=last_second + timedelta(seconds=1)).decision
    assert late == Refused(Refusal.CLOSED)


def the_reminder_rings_a_real_day_ahead(desk: Desk, night: date) -> None:
    """The alarm in a participant's calendar: 24 hours before 9:00, an hour to or past nine on the eve."""
    now = clock.now()
    nine = scheduled(night, time(9))
    with opened(desk.app):
        edition = arrange.edition(days=1, starts_in=nine - now, closes_in=timedelta(days=20))
        apply(edition, desk.cast.worker.person_id)
        ref = db.session.scalars(db.select(Enrolment.ref)).one()
    answer = desk.cast.worker.browser().get(f"/my/enrolments/{ref}.ics")
    (event,) = Calendar.from_ical(answer.data).walk("VEVENT")
    (alarm,) = event.walk("VALARM")
    rings = event["DTSTART"].dt.astimezone(UTC) + alarm["TRIGGER"].dt
    assert rings == nine - timedelta(hours=24)
    shown = clock.local(rings)
    assert (shown.date(), f"{shown:%H:%M}") == (night - EVE, "10:00" if night in BACK else "08:00")


Case = Callable[[Desk, date], None]
ALWAYS: tuple[Case, ...] = (
    weekly_nine_stays_nine,
    until_that_day_ends_with_its_last_second,
    the_reminder_rings_a_real_day_ahead,
)
AUTUMN: tuple[Case, ...] = (
    asks_which_half_past_two,
    keeps_the_first_half_past_two,
    keeps_the_second_half_past_two,
    lasts_an_hour_between_the_two,
    opens_enrolment_at_the_one_that_is_meant,
    closes_enrolment_at_the_one_that_is_meant,
    lasts_four_hours_from_one_to_four,
    *ALWAYS,
)
SPRING: tuple[Case, ...] = (
    refuses_to_begin_in_the_hour_that_is_left_out,
    refuses_to_end_in_the_hour_that_is_left_out,
    begins_at_three_instead,
    lasts_a_minute_from_one_fifty_nine_to_three,
    does_not_open_enrolment_in_the_hour_that_is_left_out,
    does_not_close_enrolment_in_the_hour_that_is_left_out,
    lasts_two_hours_from_one_to_four,
    *ALWAYS,
)
CASES = [
    pytest.param(night, case, id=f"{night} {case.__name__.replace('_', ' ')}")
    for nights, table in ((BACK, AUTUMN), (FORWARD, SPRING))
    for night in nights
    for case in table
]


@pytest.mark.parametrize(("night", "case"), CASES)
def test_an_officer_plans_on_the_nights_when_the_clocks_change(
    app: Any, cast: Any, clock_at: Callable[[str], datetime], night: date, case: Case
) -> None:
    clock_at("2026-09-01T10:00")
    case(Desk(app, cast), night)


def test_the_table_has_forty_cases() -> None:
    assert len(CASES) == 40


@pytest.mark.both
def test_every_quarter_of_the_four_nights_comes_back_from_the_database_as_it_was(
    app: Any, cast: Any, clock_at: Callable[[str], datetime]
) -> None:
    """Stored with its offset: the two halves past two stay an hour apart on either database."""
    now = clock_at("2026-09-01T10:00")
    quarters = [
        utc(night - EVE, 22) + n * timedelta(minutes=15) for night in BACK + FORWARD for n in range(24)
    ]
    with opened(app):
        edition = arrange.edition(is_published=False, days=0)
        for starts in quarters:
            plan = MeetingPlan(starts, starts + timedelta(minutes=15))
            add_meeting(edition.id, plan, by=OFFICER, now=now)
    with app.app_context():
        rows = db.session.execute(db.select(Meeting.starts_at, Meeting.ends_at).order_by(Meeting.starts_at))
        found = [(row.starts_at, row.ends_at - row.starts_at) for row in rows]
    assert found == [(starts, timedelta(minutes=15)) for starts in sorted(quarters)]
