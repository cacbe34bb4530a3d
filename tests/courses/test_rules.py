"""When a meeting, an edition and its hours are sound, and where an edition stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.courses import rules
from lms.courses.rules import (
    EditionFacts,
    EditionState,
    Form,
    Lack,
    LackKind,
    MeetingClash,
    MeetingFacts,
    MeetingFault,
    Phase,
    PlannedMeeting,
    check_calling_off,
    check_edition_for_publishing,
    check_meeting,
    completion_threshold,
    edition_code,
    edition_phase,
    form_of,
    hours_apart,
    is_course_code,
    is_told,
    last_second_to_enrol,
    may_move,
    meetings_overlap,
    teaching_hour_of,
    teaching_hours,
)


def at(day: int, hour: int = 9, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, second, tzinfo=UTC)


def in_room(day: int, starts: int = 9, ends: int = 16) -> PlannedMeeting:
    return PlannedMeeting(at(day, starts), at(day, ends), 60, has_place=True, has_trainer=True)


# --- meetings -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "break_minutes", "faults"),
    [
        (at(9, 16), 60, ()),
        (at(9, 16), 0, ()),
        (at(9, 9), 0, (MeetingFault.ENDS_BEFORE_START,)),
        (at(9, 8), 60, (MeetingFault.ENDS_BEFORE_START,)),
        (at(10, 1), 0, ()),
        (at(10, 1, 1), 0, (MeetingFault.TOO_LONG,)),
        (at(9, 16), -1, (MeetingFault.BREAK_NEGATIVE,)),
        (at(9, 16), 420, (MeetingFault.BREAK_TOO_LONG,)),
        (at(9, 16), 419, ()),
        (at(12, 9), 5000, (MeetingFault.TOO_LONG, MeetingFault.BREAK_TOO_LONG)),
    ],
)
def test_a_meeting_ends_after_it_began_and_leaves_time_to_teach(
    ends: datetime, break_minutes: int, faults: tuple[MeetingFault, ...]
) -> None:
    assert check_meeting(at(9), ends, break_minutes) == faults


@pytest.mark.parametrize(
    ("other", "overlaps"),
    [
        (in_room(9, 16, 18), False),
        (in_room(9, 7, 9), False),
        (in_room(9, 15, 18), True),
        (in_room(9, 7, 10), True),
        (in_room(9, 10, 12), True),
        (in_room(9, 8, 20), True),
        (in_room(10), False),
    ],
)
def test_meetings_overlap_when_nobody_could_attend_both(other: PlannedMeeting, overlaps: bool) -> None:
    assert meetings_overlap(in_room(9), other) is overlaps
    assert meetings_overlap(other, in_room(9)) is overlaps


def test_minutes_are_real_and_net_of_pauses() -> None:
    meeting = MeetingFacts(at(9), at(9, 16), 60)

    assert (meeting.elapsed_minutes, meeting.net_minutes) == (420, 360)


@pytest.mark.parametrize(
    ("meetings", "form"),
    [
        ([], None),
        ([PlannedMeeting(at(9), at(9, 16))], None),
        ([in_room(9), in_room(10)], Form.STATIONARY),
        ([PlannedMeeting(at(9), at(9, 16), has_link=True)], Form.ONLINE),
        ([in_room(9), PlannedMeeting(at(10), at(10, 16), has_link=True)], Form.HYBRID),
        ([replace(in_room(9), has_link=True)], Form.HYBRID),
        ([in_room(9), PlannedMeeting(at(10), at(10, 16))], Form.STATIONARY),
    ],
)
def test_the_form_of_an_edition_follows_from_its_meetings(
    meetings: list[PlannedMeeting], form: Form | None
) -> None:
    assert form_of(meetings) is form


@pytest.mark.parametrize(
    ("meeting", "state", "clashes"),
    [
        (in_room(11), "open", ()),
        (in_room(9, 15, 18), "open", (MeetingClash.OVERLAP,)),
        (in_room(9, 15, 18), "draft", (MeetingClash.OVERLAP,)),
        (replace(in_room(11), has_place=False), "draft", ()),
        (replace(in_room(11), has_place=False), "open", (MeetingClash.NO_PLACE,)),
        (replace(in_room(11), has_place=False, has_link=True), "confirmed", ()),
        (replace(in_room(11), has_trainer=False), "running", (MeetingClash.NO_TRAINER,)),
        (replace(in_room(11), has_trainer=False), "done", ()),
        (in_room(5), "planned", (MeetingClash.BEFORE_ENROLMENT_ENDS,)),
        (in_room(5), "confirmed", ()),
        (in_room(5), "draft", ()),
        (in_room(11), "cancelled", (MeetingClash.EDITION_OVER,)),
    ],
)
def test_a_meeting_fits_into_its_edition_and_a_draft_may_have_gaps(
    meeting: PlannedMeeting, state: str, clashes: tuple[MeetingClash, ...]
) -> None:
    enrol_until_at = at(5, 23, 59, 59)

    assert (
        rules.check_meeting_of_edition(meeting, state, enrol_until_at, [in_room(9), in_room(10)]) == clashes
    )


@pytest.mark.parametrize(
    ("starts", "state", "clashes"),
    [
        (at(9, 8, 0, 1), "draft", ()),
        (at(9, 8), "draft", (MeetingClash.PAST,)),
        (at(1), "planned", (MeetingClash.PAST,)),
        (at(1), "open", ()),
        (at(9, 8) - timedelta(days=31), "running", ()),
        (at(9, 8) - timedelta(days=31, seconds=1), "running", (MeetingClash.LONG_PAST,)),
        (at(9, 8) - timedelta(days=400), "confirmed", (MeetingClash.LONG_PAST,)),
    ],
)
def test_a_plan_looks_ahead_and_a_running_edition_a_month_back(
    starts: datetime, state: str, clashes: tuple[MeetingClash, ...]
) -> None:
    assert rules.check_new_day(starts, state, now=at(9, 8)) == clashes


@pytest.mark.parametrize(
    ("state", "last_end", "may_call_off", "may_add"),
    [
        ("draft", None, True, True),
        ("draft", at(1), True, True),
        ("open", at(9, 8, 0, 1), True, True),
        ("open", at(9, 8), False, False),
        ("confirmed", at(1), False, False),
        ("running", at(20), True, True),
        ("running", at(1), False, False),
        ("done", at(20), False, False),
        ("cancelled", at(20), False, False),
    ],
)
def test_what_is_over_is_neither_called_off_nor_gets_another_day(
    state: str, last_end: datetime | None, may_call_off: bool, may_add: bool
) -> None:
    now = at(9, 8)
    assert rules.may_call_off(state, last_end, now) is may_call_off
    assert rules.may_add_meeting(state, last_end, now) is may_add


# --- hours and thresholds -------------------------------------------------------------------------------------


def test_teaching_hours_are_exact() -> None:
    assert teaching_hours(360, 45) == 8
    assert teaching_hours(330, 45) == Fraction(22, 3)
    assert teaching_hours(Fraction(1, 3), 60) == Fraction(1, 180)


def test_hours_of_a_programme_that_does_not_say_how_long_an_hour_is_are_unknown_not_zero() -> None:
    assert teaching_hours(360, None) is None


@pytest.mark.parametrize("rule", [completion_threshold, teaching_hour_of])
@pytest.mark.parametrize(
    ("edition", "course", "is_statutory", "found"),
    [
        (90, 70, False, 90),
        (None, 70, False, 70),
        (None, None, False, 80),
        (0, 70, False, 0),
        (None, 0, False, 0),
        (90, None, True, 90),
        (None, 70, True, 70),
        (None, None, True, None),
    ],
)
def test_the_edition_speaks_before_the_course_and_the_office_never_for_a_statutory_programme(
    rule: type, edition: int | None, course: int | None, is_statutory: bool, found: int | None
) -> None:
    assert rule(edition, course, 80, is_statutory) == found


@pytest.mark.parametrize(
    ("state", "others", "clashes"),
    [
        ("draft", 0, ()),
        ("open", 1, ()),
        ("open", 0, (MeetingClash.LAST_ONE,)),
        ("planned", 0, (MeetingClash.LAST_ONE,)),
        ("done", 0, ()),
    ],
)
def test_what_others_plan_by_keeps_a_meeting(
    state: str, others: int, clashes: tuple[MeetingClash, ...]
) -> None:
    assert check_calling_off(state, others=others) == clashes


@pytest.mark.parametrize(
    ("state", "ends", "changed", "told"),
    [
        ("open", at(9, 16), None, True),
        ("open", at(9, 16), ("starts_at", "ends_at"), True),
        ("open", at(9, 16), ("room",), True),
        ("open", at(9, 16), ("topic_pl", "break_minutes"), False),
        ("open", at(9, 16), (), False),
        ("open", at(8), None, False),
        ("draft", at(9, 16), None, False),
        ("cancelled", at(9, 16), ("starts_at",), False),
    ],
)
def test_participants_hear_of_what_they_must_know_to_come(
    state: str, ends: datetime, changed: tuple[str, ...] | None, told: bool
) -> None:
    assert is_told(state, ends, at(8), changed=changed) is told


# --- life of an edition -----------------------------------------------------------------------------------------

FROM, UNTIL, START, END = at(1), at(5, 23, 59, 59), at(9), at(10, 16)


@pytest.mark.parametrize(
    ("state", "now", "phase"),
    [
        ("draft", at(20), Phase.DRAFT),
        ("cancelled", at(2), Phase.CANCELLED),
        ("done", at(2), Phase.OVER),
        ("planned", at(2), Phase.ANNOUNCED),
        ("planned", at(9), Phase.RUNNING),
        ("planned", at(11), Phase.OVER),
        ("open", FROM - timedelta(seconds=1), Phase.ANNOUNCED),
        ("open", FROM, Phase.ENROLLING),
        ("open", UNTIL, Phase.ENROLLING),
        ("open", UNTIL + timedelta(microseconds=999_999), Phase.ENROLLING),
        ("open", UNTIL + timedelta(seconds=1), Phase.CLOSED),
        ("open", START - timedelta(seconds=1), Phase.CLOSED),
        ("open", START, Phase.RUNNING),
        ("open", END - timedelta(seconds=1), Phase.RUNNING),
        ("open", END, Phase.OVER),
        ("confirmed", at(2), Phase.ENROLLING),
        ("running", at(2), Phase.RUNNING),
        ("running", END, Phase.OVER),
    ],
)
def test_where_an_edition_stands_follows_from_decision_and_clock(
    state: str, now: datetime, phase: Phase
) -> None:
    assert edition_phase(state, FROM, UNTIL, START, END, now) is phase


@pytest.mark.parametrize(
    ("until", "first_start", "last"),
    [
        (UNTIL, START, UNTIL),
        (None, START, START - timedelta(seconds=1)),
        (at(9, 12), START, START - timedelta(seconds=1)),
        (UNTIL, None, UNTIL),
        (None, None, None),
    ],
)
def test_pages_name_the_last_second_in_which_people_may_enrol(
    until: datetime | None, first_start: datetime | None, last: datetime | None
) -> None:
    assert last_second_to_enrol(until, first_start) == last


def test_an_open_edition_without_a_window_takes_people_until_it_begins() -> None:
    assert edition_phase("open", None, None, START, END, START - timedelta(seconds=1)) is Phase.ENROLLING
    assert edition_phase("open", None, None, START, END, START) is Phase.RUNNING
    assert edition_phase("open", None, None, None, None, at(1)) is Phase.ENROLLING


@given(
    state=st.sampled_from([EditionState.PLANNED, EditionState.OPEN, EditionState.CONFIRMED]),
    minutes=st.lists(st.integers(0, 50_000), min_size=4, max_size=4, unique=True).map(sorted),
    moments=st.lists(st.integers(-10, 50_010), min_size=2, max_size=2).map(sorted),
)
def test_with_time_an_edition_only_moves_on(
    state: EditionState, minutes: list[int], moments: list[int]
) -> None:
    order = [Phase.ANNOUNCED, Phase.ENROLLING, Phase.CLOSED, Phase.RUNNING, Phase.OVER]
    times = [at(1) + timedelta(minutes=minute) for minute in minutes]

    earlier, later = (edition_phase(state, *times, at(1) + timedelta(minutes=minute)) for minute in moments)

    assert order.index(earlier) <= order.index(later)


def test_the_office_may_move_an_edition_only_along_the_table() -> None:
    allowed = {(a.value, b.value) for a, b in product(EditionState, repeat=2) if may_move(a, b)}

    assert allowed == {
        ("draft", "planned"),
        ("draft", "open"),
        ("draft", "cancelled"),
        ("planned", "draft"),
        ("planned", "open"),
        ("planned", "cancelled"),
        ("open", "confirmed"),
        ("open", "running"),
        ("open", "cancelled"),
        ("confirmed", "running"),
        ("confirmed", "cancelled"),
        ("running", "done"),
        ("running", "cancelled"),
        ("done", "running"),
    }


def test_what_others_see_is_everything_but_drafts_and_cancelled_editions() -> None:
    assert {"planned", "open", "confirmed", "running", "done"} == rules.PUBLISHED


# --- publishing -------------------------------------------------------------------------------------------------

READY = EditionFacts(
    "Dialog motywujący", "Motivational interviewing", 16, FROM, UNTIL, (in_room(9), in_room(10))
)


def test_a_complete_edition_may_be_published() -> None:
    assert check_edition_for_publishing(READY) == ()


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({"title_pl": " "}, [Lack(LackKind.TITLE_PL)]),
        ({"title_en": ""}, [Lack(LackKind.TITLE_EN)]),
        ({"capacity": None}, [Lack(LackKind.CAPACITY)]),
        ({"capacity": 0}, [Lack(LackKind.CAPACITY)]),
        ({"enrol_from_at": None}, [Lack(LackKind.ENROL_FROM)]),
        ({"enrol_until_at": None}, [Lack(LackKind.ENROL_UNTIL)]),
        ({"enrol_from_at": UNTIL}, [Lack(LackKind.ENROL_ORDER)]),
        ({"enrol_until_at": START}, [Lack(LackKind.ENROL_TOO_LATE)]),
        ({"meetings": ()}, [Lack(LackKind.MEETING)]),
        ({"meetings": (replace(in_room(9), has_place=False),)}, [Lack(LackKind.PLACE_OR_LINK, 1)]),
        ({"meetings": (in_room(10), replace(in_room(9), has_trainer=False))}, [Lack(LackKind.TRAINER, 1)]),
        ({"meetings": (in_room(9), in_room(11, 16, 9))}, [Lack(LackKind.MEETING_TIMES, 2)]),
        ({"meetings": (in_room(9), in_room(9, 15, 18))}, [Lack(LackKind.MEETING_OVERLAP, 2)]),
        (
            {"meetings": (in_room(9, 8, 20), in_room(9, 9, 11), in_room(9, 12, 14))},
            [Lack(LackKind.MEETING_OVERLAP, 2), Lack(LackKind.MEETING_OVERLAP, 3)],
        ),
    ],
)
def test_each_thing_that_is_missing_is_named_with_its_meeting(
    change: dict[str, object], lacks: list[Lack]
) -> None:
    assert list(check_edition_for_publishing(replace(READY, **change))) == lacks


def test_everything_missing_is_told_at_once() -> None:
    kinds = {lack.kind for lack in check_edition_for_publishing(EditionFacts("", "", None, None, None, ()))}

    assert kinds == {
        LackKind.TITLE_PL,
        LackKind.TITLE_EN,
        LackKind.MEETING,
        LackKind.CAPACITY,
        LackKind.ENROL_FROM,
        LackKind.ENROL_UNTIL,
    }


# --- codes ------------------------------------------------------------------------------------------------------


def test_the_code_of_an_edition_can_stand_in_an_address() -> None:
    assert edition_code("DM16", 3, 2026) == "DM16-2026-3"


@pytest.mark.parametrize(
    ("code", "is_fit"),
    [
        ("DM16", True),
        ("SPEC1", True),
        ("D", False),
        ("1D", False),
        ("dm16", False),
        ("ŻY1", False),
        ("A/B", False),
        ("A" * 21, False),
        ("DM16\n", False),
    ],
)
def test_a_course_code_is_capitals_and_digits(code: str, is_fit: bool) -> None:
    assert is_course_code(code) is is_fit


@pytest.mark.parametrize(
    ("address", "town", "said"),
    [
        ("Rynek 3, 64-100 Leszno", "Leszno", ""),
        ("Rynek 3, 64-100 leszno.", "Leszno", ""),
        ("Leszno", "Leszno", ""),
        ("Rynek 3", "Leszno", "Leszno"),
        ("ul. Konińska 3", "Konin", "Konin"),
        ("ul. Nowe Leszno", "", ""),
        ("", "Leszno", "Leszno"),
        (None, None, ""),
    ],
)
def test_a_town_stands_once(address: str | None, town: str | None, said: str) -> None:
    assert rules.town_beside(address, town) == said


@pytest.mark.parametrize(
    ("minutes", "length", "hours", "apart"),
    [
        (720, 45, 16, None),
        (720, 45, 15, Fraction(16)),
        (700, 45, 16, Fraction(140, 9)),
        (0, 45, 16, None),
        (720, None, 16, None),
        (720, 45, None, None),
        (720, 60, 12, None),
    ],
    ids=["agree", "too many", "not whole", "no meeting", "no length", "no hours", "clock hours"],
)
def test_hours_of_the_meetings_are_compared_with_those_of_the_course(
    minutes: int, length: int | None, hours: int | None, apart: Fraction | None
) -> None:
    assert hours_apart(minutes, length, hours) == apart
