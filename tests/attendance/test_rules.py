"""How long somebody was there, and whether it is enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.attendance.rules import (
    AttendanceFacts,
    CloseRefusal,
    Completed,
    ListState,
    Mark,
    MarkAccepted,
    MarkFault,
    MarkKind,
    MarkRefusal,
    MarkRefused,
    NotCompleted,
    NotCompletedReason,
    NotDecided,
    NotDecidedReason,
    attendance,
    check_mark,
    decide_closing,
    decide_completion,
    decide_mark,
    marks_on_paper,
    minutes_present,
)
from lms.courses.rules import MeetingFacts
from lms.foundation.clock import WARSAW
from lms.foundation.wall_clock import scheduled

DAY = date(2026, 12, 9)
PRESENT, ABSENT = Mark(MarkKind.PRESENT), Mark(MarkKind.ABSENT)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return scheduled(day, time(hour, minute))


def late(hour: int, minute: int = 0) -> Mark:
    return Mark(MarkKind.LATE, from_at=at(hour, minute))


def left(hour: int, minute: int = 0) -> Mark:
    return Mark(MarkKind.LEFT, until_at=at(hour, minute))


MEETING = MeetingFacts(at(9), at(16), 60)

# --- marks ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "faults"),
    [
        (PRESENT, ()),
        (ABSENT, ()),
        (late(9, 40), ()),
        (left(14, 15), ()),
        (Mark(MarkKind.LATE, at(9, 40), at(14, 15)), ()),
        (Mark(MarkKind.LEFT, at(9, 40), at(14, 15)), ()),
        (Mark(MarkKind.LATE), (MarkFault.FROM_MISSING,)),
        (Mark(MarkKind.LEFT), (MarkFault.UNTIL_MISSING,)),
        (Mark(MarkKind.LATE, until_at=at(14)), (MarkFault.FROM_MISSING,)),
        (late(9), (MarkFault.FROM_OUTSIDE,)),
        (late(16), (MarkFault.FROM_OUTSIDE,)),
        (late(8, 59), (MarkFault.FROM_OUTSIDE,)),
        (left(16), (MarkFault.UNTIL_OUTSIDE,)),
        (left(9), (MarkFault.UNTIL_OUTSIDE,)),
        (Mark(MarkKind.LATE, at(12), at(12)), (MarkFault.ORDER,)),
        (Mark(MarkKind.LEFT, at(13), at(12)), (MarkFault.ORDER,)),
        (replace(PRESENT, from_at=at(10)), (MarkFault.TIME_NOT_WANTED,)),
        (replace(ABSENT, until_at=at(10)), (MarkFault.TIME_NOT_WANTED,)),
    ],
)
def test_a_mark_has_the_times_its_kind_needs_inside_the_meeting(
    mark: Mark, faults: tuple[MarkFault, ...]
) -> None:
    assert check_mark(mark, MEETING) == faults


@pytest.mark.parametrize(
    ("mark", "minutes"),
    [
        (PRESENT, 360),
        (ABSENT, 0),
        (late(12, 30), 180),
        (left(12, 30), 180),
        (Mark(MarkKind.LATE, at(10, 45), at(14, 15)), 180),
        (late(10), Fraction(2160, 7)),
    ],
)
def test_teaching_minutes_follow_the_share_of_the_meeting_attended(
    mark: Mark, minutes: Fraction | int
) -> None:
    assert minutes_present(mark, MEETING) == minutes


@pytest.mark.row("R24")
@pytest.mark.parametrize(
    ("night", "minutes"),
    [
        (date(2026, 10, 25), 540),
        (date(2027, 3, 28), 420),
        (date(2027, 10, 31), 540),
        (date(2028, 3, 26), 420),
        (date(2026, 12, 9), 480),
    ],
)
def test_a_night_from_22_to_6_lasts_as_long_as_it_really_lasts(night: date, minutes: int) -> None:
    meeting = MeetingFacts(at(22, day=night - timedelta(days=1)), at(6, day=night))

    assert meeting.elapsed_minutes == minutes
    assert minutes_present(PRESENT, meeting) == minutes
    came_at_four = Mark(MarkKind.LATE, from_at=at(4, day=night))
    assert minutes_present(came_at_four, meeting) == 120


@given(
    come=st.integers(1, 418),
    stay=st.integers(1, 418),
    pause=st.integers(0, 419),
)
def test_a_part_of_a_meeting_is_never_worth_more_than_the_whole(come: int, stay: int, pause: int) -> None:
    meeting = MeetingFacts(at(9), at(16), pause)
    mark = Mark(
        MarkKind.LATE,
        at(9) + timedelta(minutes=come),
        min(at(9) + timedelta(minutes=come + stay), at(16) - timedelta(minutes=1)),
    )

    worth = minutes_present(mark, meeting)

    assert 0 <= worth < minutes_present(PRESENT, meeting) == 420 - pause
    came_and_went = minutes_present(Mark(MarkKind.LATE, mark.from_at), meeting) + minutes_present(
        Mark(MarkKind.LEFT, until_at=mark.until_at), meeting
    )
    assert came_and_went - worth == meeting.net_minutes


# --- attendance -------------------------------------------------------------------------------------------------


def test_presence_adds_up_over_meetings_of_different_length() -> None:
    short = MeetingFacts(at(9), at(12))

    facts = attendance([PRESENT, ABSENT, late(10, 30)], [MEETING, MEETING, short])

    assert facts == AttendanceFacts(Fraction(450), 900, 0)
    assert (facts.percent, facts.whole_percent) == (50, 50)
    assert (facts.hours(45), facts.hours_total(45)) == (10, 20)
    assert facts.hours(None) is facts.hours_total(None) is None


def test_a_missing_mark_is_no_presence_and_is_reported() -> None:
    facts = attendance([PRESENT, None], [MEETING, MEETING])

    assert (facts.minutes_present, facts.minutes_total, facts.marks_missing) == (360, 720, 1)


def test_marks_and_meetings_must_be_as_many() -> None:
    with pytest.raises(ValueError, match="argument 2"):
        attendance([PRESENT], [MEETING, MEETING])


def test_an_edition_without_meetings_has_nothing_to_attend() -> None:
    assert attendance([], []).percent == 0


def test_79_9_percent_is_shown_as_79_and_is_not_80() -> None:
    facts = AttendanceFacts(Fraction(799), 1000, 0)

    assert facts.whole_percent == 79
    assert decide_completion(facts.percent, 80, are_registers_closed=True) == NotCompleted(
        NotCompletedReason.BELOW_THRESHOLD, Fraction(1, 10)
    )


def test_four_of_five_equal_days_are_80_percent_to_the_minute() -> None:
    days = [replace(MEETING, break_minutes=50)] * 5

    assert attendance([PRESENT] * 4 + [ABSENT], days).percent == 80
    one_minute_less = Mark(MarkKind.LEFT, until_at=at(15, 59))
    assert attendance([PRESENT] * 3 + [one_minute_less, ABSENT], days).whole_percent == 79


@given(present=st.integers(0, 10_000), total=st.integers(1, 10_000), threshold=st.integers(1, 100))
def test_the_shown_percent_never_claims_what_was_not_reached(
    present: int, total: int, threshold: int
) -> None:
    facts = AttendanceFacts(Fraction(min(present, total)), total, 0)

    is_completed = decide_completion(facts.percent, threshold, are_registers_closed=True) == Completed()

    assert (
        is_completed == (facts.whole_percent >= threshold) == (min(present, total) * 100 >= threshold * total)
    )


# --- completion -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("percent", "threshold", "are_closed", "decision"),
    [
        (Fraction(80), 80, True, Completed()),
        (Fraction(100), 100, True, Completed()),
        (Fraction(75), 80, True, NotCompleted(NotCompletedReason.BELOW_THRESHOLD, Fraction(5))),
        (Fraction(0), 80, True, NotCompleted(NotCompletedReason.NEVER_PRESENT, Fraction(80))),
        (Fraction(0), 0, True, NotCompleted(NotCompletedReason.NEVER_PRESENT, Fraction(0))),
        (Fraction(1, 10), 0, True, Completed()),
        (Fraction(100), None, True, NotDecided(NotDecidedReason.THRESHOLD_NOT_SET)),
        (Fraction(100), 80, False, NotDecided(NotDecidedReason.REGISTERS_OPEN)),
        (Fraction(0), None, False, NotDecided(NotDecidedReason.REGISTERS_OPEN)),
    ],
)
def test_completion_is_decided_only_on_closed_registers_and_a_known_threshold(
    percent: Fraction, threshold: int | None, are_closed: bool, decision: object
) -> None:
    assert decide_completion(percent, threshold, are_closed) == decision


# --- taking marks and closing -----------------------------------------------------------------------------------


def taken(**change: object) -> MarkAccepted | MarkRefused:
    facts: dict[str, object] = {
        "register_is_closed": False,
        "list_state": ListState.SEATED,
        "starts_at": at(9),
        "now": at(9, 5),
    }
    return decide_mark(**(facts | change))


@pytest.mark.parametrize(
    ("change", "decision"),
    [
        ({}, MarkAccepted()),
        ({"now": at(8)}, MarkAccepted()),
        ({"now": at(9) + timedelta(days=40)}, MarkAccepted()),
        ({"now": at(7, 59)}, MarkRefused(MarkRefusal.NOT_YET)),
        ({"list_state": ListState.STRANGER}, MarkRefused(MarkRefusal.NOT_ON_LIST)),
        ({"meeting_is_cancelled": True}, MarkRefused(MarkRefusal.MEETING_CANCELLED)),
        ({"register_is_closed": True}, MarkRefused(MarkRefusal.REGISTER_CLOSED)),
        ({"register_is_closed": True, "has_reason": True}, MarkRefused(MarkRefusal.REGISTER_CLOSED)),
        ({"register_is_closed": True, "is_correction": True}, MarkRefused(MarkRefusal.REASON_MISSING)),
        ({"register_is_closed": True, "is_correction": True, "has_reason": True}, MarkAccepted()),
    ],
)
def test_a_mark_is_taken_while_the_register_is_open_or_as_a_correction_with_a_reason(
    change: dict[str, object], decision: object
) -> None:
    assert taken(**change) == decision


@pytest.mark.row("R21")
def test_a_mark_for_somebody_who_gave_up_meanwhile_is_kept_and_flagged() -> None:
    assert taken(list_state=ListState.GIVEN_UP) == MarkAccepted(is_flagged=True)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({}, None),
        ({"marks_missing": 1}, CloseRefusal.MARKS_MISSING),
        ({"meeting_started": False}, CloseRefusal.NOT_STARTED),
        ({"meeting_started": False, "marks_missing": 3}, CloseRefusal.NOT_STARTED),
        ({"is_closed": True}, CloseRefusal.ALREADY_CLOSED),
        ({"meeting_is_cancelled": True}, CloseRefusal.MEETING_CANCELLED),
    ],
)
def test_a_register_closes_when_everybody_is_marked(
    change: dict[str, bool], refusal: CloseRefusal | None
) -> None:
    facts = {"is_closed": False, "marks_missing": 0, "meeting_started": True} | change

    assert decide_closing(**facts) is refusal


@pytest.mark.row("R24")
def test_times_given_in_warsaw_are_counted_like_the_same_times_in_utc() -> None:
    night = date(2026, 10, 25)
    starts_at, ends_at = at(22, day=night - timedelta(days=1)), at(6, day=night)
    in_utc = MeetingFacts(starts_at, ends_at)
    in_warsaw = MeetingFacts(starts_at.astimezone(WARSAW), ends_at.astimezone(WARSAW))
    second_half_past_two = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    assert in_warsaw.elapsed_minutes == in_utc.elapsed_minutes == 540
    for when in (second_half_past_two, second_half_past_two.astimezone(WARSAW)):
        assert minutes_present(Mark(MarkKind.LATE, from_at=when), in_warsaw) == 210
        assert check_mark(Mark(MarkKind.LATE, when - timedelta(hours=1), when), in_warsaw) == ()


@pytest.mark.parametrize(
    ("kinds", "is_closed", "present"),
    [
        ([MarkKind.PRESENT, MarkKind.ABSENT, None], True, 1),
        ([MarkKind.LATE, MarkKind.LEFT], True, 2),
        ([], True, 0),
        ([MarkKind.PRESENT], False, None),
    ],
)
def test_only_the_marks_of_a_closed_register_go_onto_paper(
    kinds: list[MarkKind | None], is_closed: bool, present: int | None
) -> None:
    marks = tuple(None if kind is None else Mark(kind) for kind in kinds)
    found = marks_on_paper(marks, is_closed=is_closed)
    assert (found.marks, found.present) == (marks if is_closed else (), present)
