"""Courses, editions and meetings as the office makes and changes them; on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from lms.courses import operations as courses
from lms.courses import queries
from lms.courses.models import Course, Edition, Meeting
from lms.courses.operations import (
    CannotMove,
    CodeTaken,
    CourseChanged,
    EditionChanged,
    EditionPlan,
    Lacking,
    MeetingCancelled,
    MeetingPlan,
    MeetingRefused,
    MeetingSaved,
    Moved,
    NewCourse,
    NewVenue,
    Stale,
)
from lms.courses.rules import EditionState, Lack, LackKind, MeetingClash, MeetingFault
from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db

pytestmark = pytest.mark.both

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
OFFICER, TRAINER = 7, 6
FIRST = datetime(2026, 12, 9, 8, 0, tzinfo=UTC)
NEW = NewCourse("ŁAD1", "Ład w papierach", "Papers in order", "STAFF")


@pytest.fixture
def office(cast: Any, inside: Any) -> Iterator[None]:
    with storage.transaction():
        yield


def venue() -> int:
    new = NewVenue("Sala", "Rynek 1", "Gniezno")
    return courses.create_venue(new, by=OFFICER, now=NOW).venue_id


def draft(course: str = "DM16", **plan: Any) -> courses.EditionCreated:
    course_id = queries.course_id(course)
    assert course_id is not None
    window = {"enrol_from_at": NOW, "enrol_until_at": NOW + timedelta(days=10)}
    return courses.create_edition(course_id, EditionPlan(**(window | plan)), by=OFFICER, now=NOW)


def day(number: int = 0, **changes: Any) -> MeetingPlan:
    starts = FIRST + timedelta(days=number)
    plan = MeetingPlan(starts, starts + timedelta(hours=7), 60, link="https://a.example", trainer_id=TRAINER)
    return replace(plan, **changes)


def published(days: int = 2) -> courses.EditionCreated:
    made = draft()
    for number in range(days):
        assert isinstance(
            courses.add_meeting(made.edition_id, day(number), by=OFFICER, now=NOW), MeetingSaved
        )
    assert courses.publish_edition(made.edition_id, capacity=10, by=OFFICER, now=NOW) == Moved(
        EditionState.OPEN
    )
    return made


def row(made: courses.EditionCreated) -> Edition:
    db.session.expire_all()
    return db.session.get_one(Edition, made.edition_id)


def meetings(made: courses.EditionCreated) -> list[Meeting]:
    db.session.expire_all()
    query = db.select(Meeting).where(Meeting.edition_id == made.edition_id).order_by(Meeting.starts_at)
    return list(db.session.scalars(query))


# --- courses ---


def test_a_new_course_can_be_found_and_has_an_address_of_its_own(office: None) -> None:
    made = courses.create_course(NEW, by=OFFICER, now=NOW)
    assert isinstance(made, Course)
    assert (made.slug, made.search_key) == ("lad-w-papierach", "lad w papierach papers in order")
    same = courses.create_course(replace(NEW, code="LAD2"), by=OFFICER, now=NOW)
    assert isinstance(same, Course)
    assert same.slug == "lad-w-papierach-lad2"


def test_a_code_is_given_once(office: None) -> None:
    courses.create_course(NEW, by=OFFICER, now=NOW)
    assert courses.create_course(NEW, by=OFFICER, now=NOW) == CodeTaken()


def test_a_changed_title_is_found_by_its_new_words_at_its_old_address(office: None) -> None:
    course_id = queries.course_id("DM16")
    before = queries.course("DM16")
    done = courses.change_course(
        course_id or 0,
        {"title_pl": "Żółte kartki", "title_en": before.title_en},
        version=before.version,
        by=OFFICER,
        now=NOW,
    )
    assert done == CourseChanged(("title_pl",), before.version + 1)
    after = queries.course("DM16")
    assert after.search_key.startswith("zolte kartki ")
    assert after.sort_key > before.sort_key
    assert after.slug == before.slug


def test_the_second_of_two_editors_of_a_course_writes_nothing(office: None) -> None:
    before = queries.course("DM16")
    values = {"title_pl": before.title_pl, "title_en": before.title_en, "hours": 20}
    courses.change_course(before.id, values, version=before.version, by=OFFICER, now=NOW)
    done = courses.change_course(
        before.id, values | {"hours": 30}, version=before.version, by=OFFICER, now=NOW
    )
    assert done == Stale(before.version + 1)
    assert queries.course("DM16").hours == 20


# --- editions ---


def test_editions_of_a_course_are_numbered_within_their_year(office: None) -> None:
    codes = [draft().code, draft().code, draft("IK24").code]
    assert codes == ["DM16-2026-1", "DM16-2026-2", "IK24-2026-1"]
    course_id = queries.course_id("DM16") or 0
    next_year = courses.create_edition(course_id, EditionPlan(), year=2027, by=OFFICER, now=NOW)
    assert next_year.code == "DM16-2027-1"


def test_the_year_of_an_edition_is_the_one_in_warsaw(office: None) -> None:
    course_id = queries.course_id("DM16") or 0
    silvester = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert courses.create_edition(course_id, EditionPlan(), by=OFFICER, now=silvester).code == "DM16-2027-1"


def test_an_edition_cannot_be_published_before_it_is_complete(office: None) -> None:
    made = draft(enrol_until_at=None)
    done = courses.publish_edition(made.edition_id, capacity=0, by=OFFICER, now=NOW)
    assert isinstance(done, Lacking)
    kinds = {lack.kind for lack in done.lacks}
    assert kinds == {LackKind.MEETING, LackKind.CAPACITY, LackKind.ENROL_UNTIL}
    assert row(made).state == EditionState.DRAFT


def test_each_meeting_must_say_where_and_by_whom(office: None) -> None:
    made = draft()
    courses.add_meeting(made.edition_id, day(0, link="", trainer_id=None), by=OFFICER, now=NOW)
    courses.add_meeting(made.edition_id, day(1), by=OFFICER, now=NOW)
    done = courses.publish_edition(made.edition_id, capacity=5, by=OFFICER, now=NOW)
    assert done == Lacking((Lack(LackKind.PLACE_OR_LINK, 1), Lack(LackKind.TRAINER, 1)))


def test_publishing_keeps_the_first_moment_it_was_seen(office: None) -> None:
    made = published()
    assert row(made).published_at == NOW
    again = courses.publish_edition(made.edition_id, capacity=5, by=OFFICER, now=NOW + timedelta(days=1))
    assert again == CannotMove(EditionState.OPEN)
    assert row(made).published_at == NOW


def test_the_second_of_two_editors_of_an_edition_writes_nothing(office: None) -> None:
    made = draft()
    version = row(made).version
    first = courses.change_edition(made.edition_id, {"note_pl": "a"}, version=version, by=OFFICER, now=NOW)
    assert first == EditionChanged(("note_pl",), version + 1)
    second = courses.change_edition(made.edition_id, {"note_pl": "b"}, version=version, by=OFFICER, now=NOW)
    assert second == Stale(version + 1)
    assert row(made).note_pl == "a"


def test_a_cancelled_edition_tells_calendars_by_a_higher_sequence(office: None) -> None:
    made = published()
    before = [meeting.sequence for meeting in meetings(made)]
    done = courses.cancel_edition_state(made.edition_id, reason="flood", by=OFFICER, now=NOW)
    assert done == Moved(EditionState.CANCELLED)
    assert [meeting.sequence for meeting in meetings(made)] == [one + 1 for one in before]
    again = courses.cancel_edition_state(made.edition_id, reason="flood", by=OFFICER, now=NOW)
    assert again == CannotMove(EditionState.CANCELLED)


# --- meetings ---


def test_first_and_last_day_follow_the_meetings(office: None) -> None:
    made = draft()
    assert (row(made).first_on, row(made).last_on) == (None, None)
    late = courses.add_meeting(made.edition_id, day(5), by=OFFICER, now=NOW)
    courses.add_meeting(made.edition_id, day(0), by=OFFICER, now=NOW)
    assert (row(made).first_on, row(made).last_on) == (date(2026, 12, 9), date(2026, 12, 14))
    assert isinstance(late, MeetingSaved)
    courses.cancel_meeting(late.meeting_id, by=OFFICER, now=NOW)
    assert (row(made).first_on, row(made).last_on) == (date(2026, 12, 9), date(2026, 12, 9))


def test_the_day_of_a_meeting_is_the_one_in_warsaw(office: None) -> None:
    made = draft()
    starts = datetime(2026, 12, 8, 23, 30, tzinfo=UTC)  # half past midnight on the 9th
    courses.add_meeting(made.edition_id, day(starts_at=starts), by=OFFICER, now=NOW)
    assert row(made).first_on == date(2026, 12, 9)


def test_days_of_a_draft_may_have_gaps_those_of_a_published_edition_may_not(office: None) -> None:
    gaps = day(3, link="", trainer_id=None)
    assert isinstance(courses.add_meeting(draft().edition_id, gaps, by=OFFICER, now=NOW), MeetingSaved)
    done = courses.add_meeting(published().edition_id, gaps, by=OFFICER, now=NOW)
    assert done == MeetingRefused((MeetingClash.NO_PLACE, MeetingClash.NO_TRAINER))


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"ends_at": FIRST - timedelta(hours=1)}, MeetingFault.ENDS_BEFORE_START),
        ({"ends_at": FIRST + timedelta(hours=17)}, MeetingFault.TOO_LONG),
        ({"break_minutes": -1}, MeetingFault.BREAK_NEGATIVE),
        ({"break_minutes": 420}, MeetingFault.BREAK_TOO_LONG),
    ],
)
def test_impossible_times_are_refused(office: None, changes: dict[str, Any], fault: MeetingFault) -> None:
    made = draft()
    done = courses.add_meeting(made.edition_id, day(**changes), by=OFFICER, now=NOW)
    assert done == MeetingRefused((fault,))
    assert meetings(made) == []


def test_two_meetings_of_an_edition_cannot_overlap(office: None) -> None:
    made = draft()
    courses.add_meeting(made.edition_id, day(), by=OFFICER, now=NOW)
    again = day(starts_at=FIRST + timedelta(hours=6), ends_at=FIRST + timedelta(hours=8))
    assert courses.add_meeting(made.edition_id, again, by=OFFICER, now=NOW) == MeetingRefused(
        (MeetingClash.OVERLAP,)
    )
    after = day(starts_at=FIRST + timedelta(hours=7), ends_at=FIRST + timedelta(hours=8), break_minutes=0)
    assert isinstance(courses.add_meeting(made.edition_id, after, by=OFFICER, now=NOW), MeetingSaved)


def test_a_meeting_of_an_open_edition_cannot_begin_before_enrolment_ends(office: None) -> None:
    made = published()
    early = day(starts_at=NOW + timedelta(days=9), ends_at=NOW + timedelta(days=9, hours=3))
    done = courses.add_meeting(made.edition_id, early, by=OFFICER, now=NOW)
    assert done == MeetingRefused((MeetingClash.BEFORE_ENROLMENT_ENDS,))


@pytest.mark.parametrize(
    ("changes", "fields", "is_told"),
    [
        ({"room": "5"}, ("room",), True),
        ({"starts_at": FIRST + timedelta(minutes=30)}, ("starts_at",), True),
        ({"link": "https://b.example"}, ("link",), True),
        ({"topic_en": "Listening"}, ("topic_en",), False),
        ({"break_minutes": 30}, ("break_minutes",), False),
        ({}, (), False),
    ],
)
def test_a_change_after_publishing_counts_up_the_sequence_and_tells_what_matters(
    office: None, changes: dict[str, Any], fields: tuple[str, ...], is_told: bool
) -> None:
    made = published()
    meeting = meetings(made)[0]
    done = courses.change_meeting(meeting.id, day(**changes), by=OFFICER, now=NOW)
    assert isinstance(done, MeetingSaved)
    assert (done.fields, done.is_told) == (fields, is_told)
    assert meetings(made)[0].sequence == (1 if fields else 0)


def test_a_change_of_a_draft_is_nobodys_business(office: None) -> None:
    made = draft()
    added = courses.add_meeting(made.edition_id, day(), by=OFFICER, now=NOW)
    assert isinstance(added, MeetingSaved)
    assert not added.is_told
    done = courses.change_meeting(added.meeting_id, day(room="5"), by=OFFICER, now=NOW)
    assert isinstance(done, MeetingSaved)
    assert (done.is_told, meetings(made)[0].sequence) == (False, 0)


def test_a_change_of_a_day_that_has_passed_sends_no_letters(office: None) -> None:
    made = published()
    done = courses.change_meeting(
        meetings(made)[0].id, day(room="5"), by=OFFICER, now=FIRST + timedelta(days=1)
    )
    assert isinstance(done, MeetingSaved)
    assert not done.is_told


def test_a_meeting_is_called_off_once_and_the_last_one_never(office: None) -> None:
    made = published()
    first, second = meetings(made)
    done = courses.cancel_meeting(first.id, reason="snow", by=OFFICER, now=NOW)
    assert isinstance(done, MeetingCancelled)
    assert done.is_told
    again = courses.cancel_meeting(first.id, by=OFFICER, now=NOW)
    assert isinstance(again, MeetingCancelled)
    assert not again.is_told
    assert courses.cancel_meeting(second.id, by=OFFICER, now=NOW) == MeetingRefused((MeetingClash.LAST_ONE,))
    assert [meeting.is_cancelled for meeting in meetings(made)] == [True, False]


def test_meetings_are_guarded_by_the_version_of_their_edition(office: None) -> None:
    made = published()
    seen = row(made).version
    courses.change_edition(made.edition_id, {"note_pl": "a"}, version=seen, by=OFFICER, now=NOW)
    meeting = meetings(made)[0]
    add = courses.add_meeting(made.edition_id, day(4), version=seen, by=OFFICER, now=NOW)
    change = courses.change_meeting(meeting.id, day(room="5"), version=seen, by=OFFICER, now=NOW)
    cancel = courses.cancel_meeting(meeting.id, version=seen, by=OFFICER, now=NOW)
    assert [add, change, cancel] == [Stale(seen + 1)] * 3
    assert len(meetings(made)) == 2


def test_a_meeting_of_a_cancelled_edition_stays_as_it_is(office: None) -> None:
    made = published()
    courses.cancel_edition_state(made.edition_id, reason="flood", by=OFFICER, now=NOW)
    done = courses.add_meeting(made.edition_id, day(4), by=OFFICER, now=NOW)
    assert done == MeetingRefused((MeetingClash.EDITION_OVER,))


def test_every_step_stands_in_the_audit_trail(office: None) -> None:
    made = published(days=1)
    venue()
    courses.cancel_edition_state(made.edition_id, reason="flood", by=OFFICER, now=NOW)
    db.session.commit()
    verbs = list(db.session.scalars(db.select(AuditEntry.verb).order_by(AuditEntry.seq)))
    assert verbs[-5:] == [
        "edition.create",
        "meeting.create",
        "edition.publish",
        "venue.create",
        "edition.cancel",
    ]
    reason = db.session.scalar(db.select(AuditEntry.reason).order_by(AuditEntry.seq.desc()))
    assert reason == "flood"
