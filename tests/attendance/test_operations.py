"""Marks are saved once, kept when corrected, and begin or end participation by themselves."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from lms.attendance import operations as do
from lms.attendance import queries as ask
from lms.attendance.models import MarkRow, Register
from lms.attendance.operations import WantedMark
from lms.attendance.rules import (
    CloseRefusal,
    Completed,
    MarkFault,
    MarkRefusal,
    NotCompleted,
    NotCompletedReason,
    NotDecided,
    NotDecidedReason,
)
from lms.courses.models import Meeting
from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.foundation.wall_clock import Ambiguous, resolve, scheduled
from lms.projects.models import Participation, Support
from lms.projects.operations import record_assessment
from tests.attendance import arrange
from tests.attendance.arrange import (
    ABSENT,
    FIRST_DAY,
    OFFICER,
    PRESENT,
    TRAINER,
    Arranged,
    late,
    left,
    participants,
)

pytestmark = pytest.mark.both


@pytest.fixture
def course(cast: Any, inside: Any) -> Arranged:
    """Two days, 9:00 to 16:00 with an hour of pauses, three people, in a project."""
    return arrange.edition("Barańska", "Czajka", "Żurek", project_id=arrange.project())


def save(course: Arranged, wanted: list[WantedMark], meeting: int = 0, **more: Any) -> Any:
    given = {"by": TRAINER, "now": course.end(meeting)} | more
    with storage.transaction():
        return do.save_marks(course.meetings[meeting], wanted, **given)


def close(course: Arranged, meeting: int = 0, **more: Any) -> Any:
    given = {"by": TRAINER, "now": course.end(meeting)} | more
    with storage.transaction():
        return do.close_register(course.meetings[meeting], **given)


def everybody(course: Arranged, meeting: int = 0) -> None:
    course.mark(meeting, **dict.fromkeys(course.seats, PRESENT))


def stored(course: Arranged, meeting: int = 0) -> dict[str, Any]:
    people = ask.people_of_meeting(course.meetings[meeting], course.edition_id)
    return {person.name.split()[0]: person.mark for person in people}


def verbs(kind: str) -> list[str]:
    query = select(AuditEntry.verb).where(AuditEntry.kind == kind).order_by(AuditEntry.seq)
    return list(db.session.scalars(query))


# --- marking ----------------------------------------------------------------------------------------------------


def test_a_whole_list_is_saved_at_once_with_its_minutes(course: Arranged) -> None:
    ten, two = scheduled(FIRST_DAY, time(10)), scheduled(FIRST_DAY, time(14))
    saved = course.mark(Barańska=PRESENT, Czajka=late(ten), Żurek=left(two))
    assert (saved.changed, saved.version) == (3, 2)
    minutes = {row.kind: row.minutes for row in db.session.scalars(select(MarkRow))}
    assert minutes == {"present": 360, "late": 308, "left": 257}
    assert verbs("meeting") == ["register.mark"]


def test_saving_twice_is_harmless(course: Arranged) -> None:
    course.mark(Barańska=PRESENT, Czajka=ABSENT)
    again = save(
        course, [WantedMark(course.seats["Barańska"], PRESENT), WantedMark(course.seats["Czajka"], ABSENT)]
    )
    assert again.changed == 0
    assert db.session.query(MarkRow).count() == 2
    assert verbs("meeting") == ["register.mark"]


def test_a_changed_mark_keeps_the_old_one_beside_it(course: Arranged) -> None:
    course.mark(Barańska=PRESENT)
    later = course.end() + timedelta(minutes=5)
    saved = save(course, [WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT)], now=later)
    assert saved.changed == 1
    rows = db.session.scalars(select(MarkRow).order_by(MarkRow.id)).all()
    assert [(row.kind, row.replaced_at) for row in rows] == [("present", later), ("absent", None)]


def test_one_wrong_hour_saves_nothing_and_names_its_person(course: Arranged) -> None:
    wanted = [
        WantedMark(course.seats["Barańska"], PRESENT),
        WantedMark(course.seats["Czajka"], late(scheduled(FIRST_DAY, time(8)))),
    ]
    refused = save(course, wanted)
    assert refused == do.MarksRefused(
        (do.MarkProblem(course.seats["Czajka"], faults=(MarkFault.FROM_OUTSIDE,)),)
    )
    assert stored(course) == {"Barańska": None, "Czajka": None, "Żurek": None}


def test_nobody_is_marked_long_before_the_meeting(course: Arranged) -> None:
    wanted = [WantedMark(course.seats["Barańska"], PRESENT)]
    early = course.start() - timedelta(minutes=61)
    assert save(course, wanted, now=early) == do.ListRefused(MarkRefusal.NOT_YET)
    assert save(course, wanted, now=early + timedelta(minutes=1)).changed == 1


def test_a_meeting_called_off_has_no_register(course: Arranged) -> None:
    with storage.transaction() as session:
        session.get_one(Meeting, course.meetings[0]).is_cancelled = True
    refused = save(course, [WantedMark(course.seats["Barańska"], PRESENT)])
    assert refused == do.ListRefused(MarkRefusal.MEETING_CANCELLED)
    assert close(course).reason is CloseRefusal.MEETING_CANCELLED


def test_only_people_of_the_list_are_marked(course: Arranged) -> None:
    arrange.seat(course, "Czekająca", state="waiting")
    elsewhere = arrange.edition("Obcy", code="PRB-2026-2")
    wanted = [
        WantedMark(course.seats["Czekająca"], PRESENT),
        WantedMark(elsewhere.seats["Obcy"], PRESENT),
        WantedMark("nothing-at-all", PRESENT),
    ]
    refused = save(course, wanted)
    assert [problem.refusal for problem in refused.problems] == [MarkRefusal.NOT_ON_LIST] * 3


def test_who_gave_up_the_seat_after_a_mark_stays_on_the_list_and_is_flagged(course: Arranged) -> None:
    course.mark(Czajka=PRESENT)
    arrange.give_up(course, "Czajka")
    arrange.give_up(course, "Żurek")
    assert list(stored(course)) == ["Barańska", "Czajka"]
    saved = save(course, [WantedMark(course.seats["Czajka"], ABSENT, seen=PRESENT)])
    assert saved.flagged == (course.seats["Czajka"],)


def test_a_night_with_a_changing_clock_is_counted_in_real_minutes(cast: Any, inside: Any) -> None:
    autumn = arrange.edition(
        "Barańska",
        "Czajka",
        "Żurek",
        days=1,
        first_day=date(2026, 10, 24),
        begins=time(22),
        ends=time(6),
        break_minutes=0,
    )
    twice = resolve(date(2026, 10, 25), time(2, 30))
    assert isinstance(twice, Ambiguous)
    autumn.mark(Barańska=PRESENT, Czajka=late(twice.first), Żurek=late(twice.second))
    minutes = [row.minutes for row in db.session.scalars(select(MarkRow).order_by(MarkRow.enrolment_id))]
    assert minutes == [540, 270, 210]

    spring = arrange.edition(
        "Figas",
        code="PRB-2026-2",
        days=1,
        first_day=date(2027, 3, 27),
        begins=time(22),
        ends=time(6),
        break_minutes=0,
    )
    spring.mark(Figas=late(scheduled(date(2027, 3, 28), time(3))))
    assert db.session.scalars(select(MarkRow.minutes).order_by(MarkRow.id.desc())).first() == 180


# --- two people at one list -------------------------------------------------------------------------------------


def test_two_people_who_mark_different_people_both_keep_their_work(course: Arranged) -> None:
    first = save(course, [WantedMark(course.seats["Barańska"], PRESENT)], version=1)
    second = save(course, [WantedMark(course.seats["Czajka"], ABSENT)], version=1, by=OFFICER)
    assert (first.is_news, second.is_news) == (False, True)
    assert stored(course) == {"Barańska": PRESENT, "Czajka": ABSENT, "Żurek": None}


def test_what_the_second_has_not_touched_stays_as_the_first_saved_it(course: Arranged) -> None:
    course.mark(Barańska=PRESENT, Czajka=PRESENT)
    save(course, [WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT)])
    second = save(
        course,
        [
            WantedMark(course.seats["Barańska"], PRESENT, seen=PRESENT),
            WantedMark(course.seats["Czajka"], ABSENT, seen=PRESENT),
        ],
        version=2,
    )
    assert (second.changed, second.is_news) == (1, True)
    assert stored(course) == {"Barańska": ABSENT, "Czajka": ABSENT, "Żurek": None}


def test_two_answers_for_one_person_are_shown_and_neither_is_lost(course: Arranged) -> None:
    save(course, [WantedMark(course.seats["Barańska"], PRESENT)])
    mine = [WantedMark(course.seats["Barańska"], ABSENT), WantedMark(course.seats["Czajka"], PRESENT)]
    refused = save(course, mine, by=OFFICER)
    assert refused == do.MarksRefused((do.MarkProblem(course.seats["Barańska"], theirs=PRESENT),))
    assert stored(course)["Czajka"] is None
    mine[0] = WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT)
    assert save(course, mine, by=OFFICER).changed == 2


def test_two_savings_at_the_same_instant_lose_nothing(course: Arranged, inside: Any) -> None:
    together = Barrier(len(course.seats))
    moment = course.end()

    def put(name: str) -> Any:
        with inside.app_context():
            together.wait(timeout=20)
            return save(course, [WantedMark(course.seats[name], PRESENT)], version=1, now=moment)

    db.session.remove()
    with ThreadPoolExecutor(len(course.seats)) as pool:
        saved = list(pool.map(put, course.seats))
    assert sorted(one.version for one in saved) == [2, 3, 4]
    assert stored(course) == dict.fromkeys(course.seats, PRESENT)
    assert set(participants()) == set(course.people.values())


# --- closing and correcting -------------------------------------------------------------------------------------


def test_a_list_with_a_gap_is_not_closed_and_the_names_are_told(course: Arranged) -> None:
    course.mark(Czajka=PRESENT)
    assert close(course) == do.CloseRefused(CloseRefusal.MARKS_MISSING, ("Barańska Osoba", "Żurek Osoba"))
    everybody(course)
    assert close(course) == do.Closed(4)
    assert close(course).reason is CloseRefusal.ALREADY_CLOSED
    assert verbs("meeting")[-1] == "register.close"


def test_a_list_is_not_closed_before_the_meeting_begins(course: Arranged) -> None:
    before = course.start() - timedelta(minutes=30)
    course.mark(now=before, **dict.fromkeys(course.seats, PRESENT))
    assert close(course, now=before).reason is CloseRefusal.NOT_STARTED


def test_a_closed_list_takes_no_marks_from_its_trainer(course: Arranged) -> None:
    everybody(course)
    close(course)
    wanted = [WantedMark(course.seats["Czajka"], ABSENT, seen=PRESENT)]
    assert save(course, wanted) == do.ListRefused(MarkRefusal.REGISTER_CLOSED)
    assert save(course, wanted, reason="I mean it") == do.ListRefused(MarkRefusal.REGISTER_CLOSED)


def test_an_officer_corrects_a_closed_list_with_a_reason_and_both_marks_stay(course: Arranged) -> None:
    everybody(course)
    close(course)
    wanted = [WantedMark(course.seats["Czajka"], ABSENT, seen=PRESENT)]
    officer: dict[str, Any] = {"may_correct": True, "by": OFFICER}
    assert save(course, wanted, reason="  ", **officer) == do.ListRefused(MarkRefusal.REASON_MISSING)
    assert save(course, wanted, reason="did not come after all", **officer).changed == 1
    person = next(
        p for p in ask.people_of_meeting(course.meetings[0], course.edition_id) if "Czajka" in p.name
    )
    assert (person.mark, person.reason, person.recorded_by) == (
        ABSENT,
        "did not come after all",
        "Zofia Biurowa",
    )
    (past,) = person.history
    assert (past.mark, past.recorded_by, past.reason) == (PRESENT, "Tomasz Uczący", "did not come after all")
    assert db.session.get_one(Register, course.meetings[0]).closed_at is not None
    assert [row.replaced_at is not None for row in ask.history_of_edition(course.edition_id)] == [
        False,
        True,
        False,
        False,
    ]
    entry = db.session.scalars(select(AuditEntry).where(AuditEntry.verb == "register.correct")).one()
    assert (entry.kind, entry.reason) == ("enrolment", "did not come after all")


def test_an_officer_opens_a_closed_list_again_with_a_reason(course: Arranged) -> None:
    everybody(course)
    with storage.transaction():
        refused = do.reopen_register(course.meetings[0], reason="x", by=OFFICER, now=course.end())
    assert refused == do.ReopenRefused(do.ReopenRefusal.NOT_CLOSED)
    close(course)
    with storage.transaction():
        refused = do.reopen_register(course.meetings[0], reason=" ", by=OFFICER, now=course.end())
    assert refused == do.ReopenRefused(do.ReopenRefusal.REASON_MISSING)
    with storage.transaction():
        do.reopen_register(
            course.meetings[0], reason="a second trainer was there", by=OFFICER, now=course.end()
        )
    assert save(course, [WantedMark(course.seats["Czajka"], ABSENT, seen=PRESENT)]).changed == 1


# --- participation ----------------------------------------------------------------------------------------------


def test_the_first_presence_begins_participation_on_its_day_in_warsaw(course: Arranged) -> None:
    course.mark(Barańska=PRESENT, Czajka=late(scheduled(FIRST_DAY, time(15))), Żurek=ABSENT)
    assert participants() == {course.people["Barańska"]: FIRST_DAY, course.people["Czajka"]: FIRST_DAY}
    course.mark(1, **dict.fromkeys(course.seats, PRESENT))
    assert participants()[course.people["Żurek"]] == FIRST_DAY + timedelta(days=1)
    sources = {support.source for support in db.session.scalars(select(Support))}
    assert sources == {"edition:PRB-2026-1"}


def test_a_wrong_mark_taken_back_leaves_no_participant(course: Arranged) -> None:
    course.mark(Barańska=PRESENT)
    save(course, [WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT)])
    assert participants() == {}
    assert verbs("participation") == ["participation.begin", "participation.withdraw"]


def test_a_mark_taken_back_leaves_whom_another_meeting_supports_from_that_day(course: Arranged) -> None:
    course.mark(0, Barańska=PRESENT)
    course.mark(1, Barańska=PRESENT)
    save(course, [WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT)])
    assert participants() == {course.people["Barańska"]: FIRST_DAY + timedelta(days=1)}


def test_a_mark_taken_back_leaves_whom_another_edition_supports(course: Arranged) -> None:
    other = arrange.edition(
        code="PRB-2026-2", project_id=course.project_id, first_day=FIRST_DAY + timedelta(days=7)
    )
    arrange.seat(other, "Barańska", person_id=course.people["Barańska"])
    course.mark(Barańska=PRESENT)
    other.mark(Barańska=PRESENT)
    save(course, [WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT)])
    assert participants() == {course.people["Barańska"]: FIRST_DAY + timedelta(days=7)}


def test_a_register_marked_late_moves_the_start_back(course: Arranged) -> None:
    course.mark(1, Barańska=PRESENT)
    assert participants() == {course.people["Barańska"]: FIRST_DAY + timedelta(days=1)}
    course.mark(0, Barańska=PRESENT)
    assert participants() == {course.people["Barańska"]: FIRST_DAY}


def test_a_presence_on_which_an_assessment_stands_is_not_taken_back(course: Arranged) -> None:
    course.mark(Barańska=PRESENT, Czajka=PRESENT)
    participation = db.session.query(Participation).filter_by(person_id=course.people["Barańska"]).one()
    with storage.transaction():
        record_assessment(
            participation.id,
            result="qualified",
            assessed_on=FIRST_DAY,
            assessor="Komisja",
            document="protokół 1",
            by=OFFICER,
            now=course.end(),
        )
    wanted = [
        WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT),
        WantedMark(course.seats["Czajka"], ABSENT, seen=PRESENT),
    ]
    assert save(course, wanted) == do.MarksRefused(
        (do.MarkProblem(course.seats["Barańska"], is_assessed=True),)
    )
    assert set(participants()) == {course.people["Barańska"], course.people["Czajka"]}
    course.mark(1, Barańska=PRESENT)
    assert save(course, wanted).changed == 2


def test_an_edition_outside_a_project_begins_nothing(cast: Any, inside: Any) -> None:
    course = arrange.edition("Barańska")
    course.mark(Barańska=PRESENT)
    assert participants() == {}


def test_a_meeting_called_off_afterwards_supports_nobody(course: Arranged) -> None:
    course.mark(0, Barańska=PRESENT, Czajka=PRESENT)
    course.mark(1, Czajka=PRESENT)
    with storage.transaction() as session:
        session.get_one(Meeting, course.meetings[0]).is_cancelled = True
    with storage.transaction():
        stuck = do.settle_edition(course.edition_id, reason="called off", by=OFFICER, now=course.end(1))
    assert stuck == frozenset()
    assert participants() == {course.people["Czajka"]: FIRST_DAY + timedelta(days=1)}


# --- attendance of an edition -----------------------------------------------------------------------------------


def test_attendance_and_completion_of_an_edition_take_two_statements(course: Arranged, queries: Any) -> None:
    noon = scheduled(FIRST_DAY, time(12, 30))
    course.mark(0, Barańska=PRESENT, Czajka=left(noon), Żurek=ABSENT)
    course.mark(1, Barańska=PRESENT, Czajka=PRESENT, Żurek=ABSENT)
    with queries() as asked:
        found = ask.edition_attendance(course.edition_id)
    assert asked.count <= 4  # two of them read the office, which is kept
    assert found is not None
    assert {person.completion for person in found.people} == {NotDecided(NotDecidedReason.REGISTERS_OPEN)}
    close(course, 0)
    close(course, 1)
    found = ask.edition_attendance(course.edition_id)
    assert found is not None
    assert (found.are_registers_closed, found.minutes_total, found.threshold) == (True, 720, 80)
    by_name = {person.name.split()[0]: person for person in found.people}
    assert by_name["Barańska"].completion == Completed()
    assert (by_name["Czajka"].facts.minutes_present, by_name["Czajka"].facts.percent) == (540, 75)
    assert by_name["Czajka"].completion == NotCompleted(NotCompletedReason.BELOW_THRESHOLD, Fraction(5))
    assert by_name["Żurek"].completion == NotCompleted(NotCompletedReason.NEVER_PRESENT, Fraction(80))


def test_a_statutory_edition_without_a_threshold_decides_nothing(cast: Any, inside: Any) -> None:
    course = arrange.edition("Barańska", kind="statutory", days=1, completion_percent=None)
    everybody(course)
    close(course)
    found = ask.edition_attendance(course.edition_id)
    assert found is not None
    assert (found.threshold, found.teaching_hour_minutes) == (None, None)
    assert found.people[0].completion == NotDecided(NotDecidedReason.THRESHOLD_NOT_SET)


def test_a_meeting_called_off_counts_for_nobody(course: Arranged) -> None:
    arrange.seat(course, "Figas")
    course.mark(0, **dict.fromkeys(course.seats, PRESENT))
    arrange.give_up(course, "Figas")
    with storage.transaction() as session:
        session.get_one(Meeting, course.meetings[0]).is_cancelled = True
    found = ask.edition_attendance(course.edition_id)
    assert found is not None
    assert (len(found.meetings), found.minutes_total) == (1, 360)
    assert [person.name.split()[0] for person in found.people] == ["Barańska", "Czajka", "Żurek"]
    assert {person.marks for person in found.people} == {(None,)}


def test_an_edition_that_is_not_there_has_no_attendance(cast: Any, inside: Any) -> None:
    assert ask.edition_attendance(4711) is None
    assert ask.attendance_of_editions([]) == {}


# --- a trainer's day --------------------------------------------------------------------------------------------


def test_a_trainer_sees_today_what_is_not_closed_and_what_comes(course: Arranged) -> None:
    arrange.edition("Obcy", code="PRB-2026-2", trainer_id=None)
    arrange.edition("Szkic", code="PRB-2026-3", state="draft")
    now = course.start(1) - timedelta(hours=2)
    day = ask.trainers_day(TRAINER, now)
    assert [meeting.ref for meeting in day.unclosed] == [course.refs[0]]
    (today,) = day.today
    assert (today.ref, today.seated, today.marked, today.institutions) == (course.refs[1], 3, 0, 1)
    assert [name for name, _ in today.people] == ["Barańska Osoba", "Czajka Osoba", "Żurek Osoba"]
    everybody(course, 0)
    close(course, 0)
    day = ask.trainers_day(TRAINER, now)
    assert (day.unclosed, [meeting.ref for meeting in day.closed]) == ((), [course.refs[0]])
    early = ask.trainers_day(TRAINER, datetime(2026, 12, 1, 12, tzinfo=UTC))
    assert [meeting.ref for meeting in early.ahead] == course.refs


def test_a_meeting_of_another_trainer_looks_like_none(course: Arranged) -> None:
    mine = ask.meeting_by_ref(course.refs[1], trainer_id=TRAINER)
    assert mine is not None
    assert (mine.number, mine.count, mine.version, mine.trainer) == (2, 2, 1, "Tomasz Uczący")
    assert ask.meeting_by_ref(course.refs[1], trainer_id=OFFICER) is None
    assert ask.meeting_by_ref(course.refs[1], trainer_id=None) is not None
    assert ask.meeting_by_ref("nothing-at-all", trainer_id=None) is None
