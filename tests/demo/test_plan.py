"""The demo region is one that could be: nobody is in two places at once, and a course lasts as long as it says."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from lms.courses.shipped import CATALOGUE
from lms.demo import plan
from lms.demo.plan import CourseFacts, PlannedEdition, PlannedMeeting
from lms.demo.region import PROJECT
from lms.foundation.holidays import is_public_holiday

DAYS = {
    "a weekday": date(2026, 11, 24),
    "a Saturday": date(2026, 11, 28),
    "All Saints, a Sunday": date(2026, 11, 1),
    "Christmas Eve": date(2026, 12, 24),
    "Easter, the night the clocks change": date(2027, 3, 28),
}
SEEDS = (1, 2, 3)
STAGES = {"past": 36, "running": 5, "open": 8, "full": 4, "announced": 4, "draft": 2, "cancelled": 1}

each_day = pytest.mark.parametrize("today", DAYS.values(), ids=DAYS.keys())
each_seed = pytest.mark.parametrize("seed", SEEDS)


def catalogue() -> tuple[CourseFacts, ...]:
    """The courses that ship, as the demo reads them out of the database."""

    def facts(c: dict[str, Any]) -> CourseFacts:
        is_statutory = c["kind"] == "statutory"
        hours = (None, None) if is_statutory else (c["hours_teaching"], c["teaching_hour_minutes"])
        of_group = (c["group_max"] or 20, c["limit_per_institution"])
        return CourseFacts(c["code"], c["form"], c["days"] or 1, *of_group, is_statutory, *hours)

    return tuple(facts(c) for c in json.loads(CATALOGUE.read_text(encoding="utf-8"))["courses"])


COURSES = {course.code: course for course in catalogue()}


def planned(seed: int, today: date) -> tuple[PlannedEdition, ...]:
    return plan.editions(tuple(COURSES.values()), seed, today, PROJECT.starts_on)


def clashes(times: Iterable[tuple[Any, datetime, datetime]]) -> list[tuple[Any, datetime, datetime]]:
    """(who or where, begins, begins again before the first is over)."""
    found = []
    ordered = sorted(times, key=lambda one: one[:2])
    for (who, begins, ends), (next_who, next_begins, _ends) in pairwise(ordered):
        if who == next_who and next_begins < ends:
            found.append((who, begins, next_begins))
    return found


def net_minutes(meetings: Sequence[PlannedMeeting]) -> int:
    return sum((m.ends_at - m.starts_at) // timedelta(minutes=1) - m.break_minutes for m in meetings)


@each_seed
@each_day
def test_no_trainer_leads_two_meetings_at_once(today: date, seed: int) -> None:
    led = [(e.trainer, m.starts_at, m.ends_at) for e in planned(seed, today) for m in e.meetings]

    assert clashes(led) == []


@each_seed
@each_day
def test_no_room_holds_two_meetings_at_once(today: date, seed: int) -> None:
    held = [(m.venue, m.starts_at, m.ends_at) for e in planned(seed, today) for m in e.meetings]

    assert clashes(one for one in held if one[0] is not None) == []


@each_seed
@each_day
def test_the_meetings_of_an_edition_add_up_to_the_hours_of_its_course(today: date, seed: int) -> None:
    editions = [(e, COURSES[e.course_code]) for e in planned(seed, today)]
    said = {
        c.code: c.hours * c.teaching_hour_minutes for _e, c in editions if c.hours and c.teaching_hour_minutes
    }
    lasts = {(e.course_code, net_minutes(e.meetings)) for e, c in editions if c.hours}

    assert sorted(lasts) == sorted(said.items())
    assert len(said) > 15


@each_seed
@each_day
def test_meetings_begin_at_nine_and_end_on_whole_five_minutes_of_the_same_afternoon(
    today: date, seed: int
) -> None:
    meetings = [m for e in planned(seed, today) for m in e.meetings]

    assert {f"{m.starts_at:%H:%M}" for m in meetings} == {"09:00"}
    assert {m.ends_at.minute % 5 for m in meetings} == {0}
    assert all("11:00" < f"{m.ends_at:%H:%M}" <= "16:00" for m in meetings)


@each_seed
@each_day
def test_every_stage_is_there_and_lies_where_its_name_says(today: date, seed: int) -> None:
    editions = planned(seed, today)
    first = {e: e.meetings[0].starts_at.date() for e in editions}
    last = {e: e.meetings[-1].ends_at.date() for e in editions}

    assert Counter(e.stage for e in editions) == STAGES
    assert [e for e in editions if e.stage == "past" and last[e] >= today] == []
    assert [e for e in editions if e.stage == "running" and not first[e] < today <= last[e]] == []
    assert [e for e in editions if e.stage not in ("past", "running") and first[e] <= today] == []
    assert [e for e in editions if e.enrol_until_at >= e.meetings[0].starts_at] == []


@each_seed
@each_day
def test_the_demos_trainer_leads_one_group_today_and_others_on_other_days(today: date, seed: int) -> None:
    editions = planned(seed, today)
    mine = [e for e in editions if e.trainer == plan.DEMO_TRAINER]
    running = [e for e in editions if e.stage == "running"]
    meets_today = [e for e in running if today in {m.starts_at.date() for m in e.meetings}]

    assert len(meets_today) >= 3
    assert [e for e in mine if e.stage == "running"] == [e for e in meets_today if e in mine]
    assert len([e for e in mine if e in meets_today]) == 1
    assert len({e.trainer for e in running}) >= 3
    assert len([e for e in mine if e.stage == "past"]) >= 2


@each_day
def test_only_what_runs_today_may_fall_on_a_day_off(today: date) -> None:
    days = {
        (e.stage, m.starts_at.date())
        for e in planned(1, today)
        for m in e.meetings
        if not COURSES[e.course_code].is_statutory
    }

    off = {(stage, day) for stage, day in days if day.weekday() >= 5 or is_public_holiday(day)}
    assert off <= {("running", today)}


def test_the_same_seed_and_day_give_the_same_plan_and_others_another() -> None:
    today = DAYS["a weekday"]

    assert planned(1, today) == planned(1, today)
    assert planned(1, today) != planned(2, today)
    assert planned(1, today) != planned(1, today + timedelta(days=1))


def test_a_crowded_calendar_moves_to_later_days_and_never_into_a_taken_room() -> None:
    """Four times as many editions as rooms and days were made for."""
    many = plan.editions(tuple(COURSES.values()), 1, DAYS["a weekday"], date(2026, 3, 1), count=240)
    held = [(m.venue, m.starts_at, m.ends_at) for e in many for m in e.meetings if m.venue is not None]
    led = [(e.trainer, m.starts_at, m.ends_at) for e in many for m in e.meetings]

    assert len(many) == 240
    assert (clashes(held), clashes(led)) == ([], [])


IN_A_ROOM = CourseFacts("X", "stationary", 1, 20, None, False)
ONLINE = replace(IN_A_ROOM, form="online")


@pytest.mark.parametrize(
    ("course", "hours", "minutes", "days", "times"),
    [
        (IN_A_ROOM, 8, 45, 1, ["9:00-16:00, pause 60"]),
        (ONLINE, 8, 45, 1, ["9:00-16:00, pause 60"]),
        (IN_A_ROOM, 6, 45, 1, ["9:00-14:00, pause 30"]),
        (IN_A_ROOM, 16, 45, 2, ["9:00-16:00, pause 60", "9:00-16:00, pause 60"]),
        (IN_A_ROOM, 30, 45, 6, ["9:00-13:15, pause 30"] * 6),
        (IN_A_ROOM, 5, 45, 2, ["9:00-11:20, pause 30", "9:00-11:25, pause 30"]),
        (IN_A_ROOM, 7, 48, 1, ["9:00-15:40, pause 64"]),
        (IN_A_ROOM, 6, 60, 1, ["9:00-16:00, pause 60"]),
        (IN_A_ROOM, None, None, 1, ["9:00-16:00, pause 60"]),
        (ONLINE, None, None, 1, ["9:00-15:30, pause 30"]),
        (IN_A_ROOM, 8, None, 1, ["9:00-16:00, pause 60"]),
    ],
)
def test_times_of_a_course(
    course: CourseFacts, hours: int | None, minutes: int | None, days: int, times: list[str]
) -> None:
    facts = replace(course, hours=hours, teaching_hour_minutes=minutes)
    dates = [date(2026, 11, 23) + timedelta(days=n) for n in range(days)]
    meetings = plan._meetings(facts, dates, None if course is ONLINE else 0)

    said = [f"{m.starts_at:%-H:%M}-{m.ends_at:%H:%M}, pause {m.break_minutes}" for m in meetings]
    assert said == times
    if hours and minutes:
        assert net_minutes(meetings) == hours * minutes


def test_the_worker_of_the_loaded_region_is_never_in_two_places_at_once(region: Any, app: Any) -> None:
    """They have a full calendar all the same: seats, and a place in a queue."""
    from lms.courses.models import Edition, Meeting
    from lms.enrolment.models import Enrolment
    from lms.enrolment.rules import EnrolmentState
    from lms.foundation import storage

    query = (
        select(Enrolment.person_id, Meeting.starts_at, Meeting.ends_at, Edition.id, Enrolment.state)
        .join(Edition, Edition.id == Enrolment.edition_id)
        .join(Meeting, Meeting.edition_id == Edition.id)
        .where(Enrolment.state.in_([EnrolmentState.SEATED, EnrolmentState.WAITING]))
    )
    with app.app_context(), storage.unit(writes=False):
        rows = storage.db.session.execute(query).all()
    mine = [row for row in rows if row.person_id == region.worker.person_id]

    assert clashes((row.person_id, row.starts_at, row.ends_at) for row in mine) == []
    assert Counter(row.state for row in mine).keys() == {EnrolmentState.SEATED, EnrolmentState.WAITING}
    assert len({row.id for row in mine}) > 5
