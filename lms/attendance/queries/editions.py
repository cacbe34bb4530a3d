"""Attendance of a whole edition: its meetings and registers, everybody's marks, hours, percentage and completion."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select

from lms.attendance.models import MarkRow, Register
from lms.attendance.queries.registers import mark_of
from lms.attendance.rules import AttendanceFacts, Completion, Mark, attendance, decide_completion
from lms.courses.models import Course, Edition, Meeting
from lms.courses.rules import EditionState, MeetingFacts, completion_threshold, is_statutory, teaching_hour_of
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation.storage import db
from lms.people.models import Institution, Person
from lms.people.office import office


@dataclass(frozen=True)
class MeetingColumn:
    """One meeting that counts, with the state of its register. `marked` of `expected` people have a mark."""

    id: int
    ref: str
    number: int
    starts_at: datetime
    ends_at: datetime
    break_minutes: int
    closed_at: datetime | None
    version: int | None
    marked: int
    expected: int

    @property
    def facts(self) -> MeetingFacts:
        return MeetingFacts(self.starts_at, self.ends_at, self.break_minutes)

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None


@dataclass(frozen=True)
class PersonAttendance:
    """One person's attendance: `marks` in the order of the meetings, None where none is yet.

    `has_seat` False: gave up the seat, but has a mark; such a person completes nothing.
    """

    enrolment_id: int
    enrolment_ref: str
    person_id: int
    person_ref: str
    name: str
    institution_id: int | None
    institution: str
    has_seat: bool
    marks: tuple[Mark | None, ...]
    facts: AttendanceFacts
    completion: Completion


@dataclass(frozen=True)
class EditionAttendance:
    """Everything that the office, certificates and papers need to know of attendance in one edition.

    `threshold` in percent and `teaching_hour_minutes` are None while a statutory programme does not state them.
    """

    edition_id: int
    edition_code: str
    edition_state: str
    title_pl: str
    title_en: str
    is_statutory: bool
    threshold: int | None
    teaching_hour_minutes: int | None
    meetings: tuple[MeetingColumn, ...]
    people: tuple[PersonAttendance, ...]

    @property
    def are_registers_closed(self) -> bool:
        """Every meeting that was held has its list closed; an edition without meetings has nothing to close."""
        return bool(self.meetings) and all(meeting.is_closed for meeting in self.meetings)

    @property
    def minutes_total(self) -> int:
        return sum(meeting.facts.net_minutes for meeting in self.meetings)

    @property
    def seated(self) -> tuple[PersonAttendance, ...]:
        return tuple(person for person in self.people if person.has_seat)

    def of(self, enrolment_id: int) -> PersonAttendance | None:
        return next((person for person in self.people if person.enrolment_id == enrolment_id), None)


def edition_attendance(edition_id: int) -> EditionAttendance | None:
    """Attendance and completion of everybody in an edition; None when there is no such edition. Two statements."""
    return attendance_of_editions([edition_id]).get(edition_id)


def attendance_of_editions(edition_ids: Collection[int]) -> dict[int, EditionAttendance]:
    """The same for several editions at once, still two statements (for lists and for one person's certificates)."""
    wanted = sorted(set(edition_ids))
    if not wanted:
        return {}
    meetings: dict[int, list[Any]] = defaultdict(list)
    editions: dict[int, Any] = {}
    for row in db.session.execute(_MEETINGS.where(Edition.id.in_(wanted))):
        editions[row.edition_id] = row
        if row.meeting_id is not None:
            meetings[row.edition_id].append(row)
    people: dict[int, list[Any]] = defaultdict(list)
    for row in db.session.execute(_MARKS.where(Enrolment.edition_id.in_(wanted))):
        people[row.edition_id].append(row)
    return {key: _edition(edition, meetings[key], people[key]) for key, edition in editions.items()}


def marks_of_enrolments(enrolment_ids: Collection[int]) -> dict[int, dict[int, Mark]]:
    """The marks that count of these enrolments: enrolment id → meeting id → mark. One statement, none for nobody."""
    found: dict[int, dict[int, Mark]] = defaultdict(dict)
    if enrolment_ids:
        query = select(
            MarkRow.enrolment_id, MarkRow.meeting_id, MarkRow.kind, MarkRow.from_at, MarkRow.until_at
        ).where(MarkRow.enrolment_id.in_(sorted(enrolment_ids)), MarkRow.replaced_at.is_(None))
        for row in db.session.execute(query):
            mark = mark_of(row)
            if mark is not None:
                found[row.enrolment_id][row.meeting_id] = mark
    return found


_MEETINGS: Any = (
    select(
        Edition.id.label("edition_id"),
        Edition.code,
        Edition.state,
        Edition.completion_percent,
        Edition.teaching_hour_minutes,
        Course.title_pl,
        Course.title_en,
        Course.kind,
        Course.completion_percent.label("course_completion"),
        Course.teaching_hour_minutes.label("course_hour_minutes"),
        Meeting.id.label("meeting_id"),
        Meeting.ref,
        Meeting.starts_at,
        Meeting.ends_at,
        Meeting.break_minutes,
        Register.closed_at,
        Register.version,
    )
    .join(Course, Course.id == Edition.course_id)
    .outerjoin(Meeting, and_(Meeting.edition_id == Edition.id, Meeting.is_cancelled.is_(False)))
    .outerjoin(Register, Register.meeting_id == Meeting.id)
    .order_by(Edition.id, Meeting.starts_at, Meeting.id)
)
_MARKS: Any = (
    select(
        Enrolment.edition_id,
        Enrolment.id,
        Enrolment.ref,
        Enrolment.state,
        Enrolment.person_id,
        Enrolment.institution_id,
        Person.ref.label("person_ref"),
        Person.first_name,
        Person.last_name,
        Institution.name.label("institution"),
        MarkRow.meeting_id,
        MarkRow.kind,
        MarkRow.from_at,
        MarkRow.until_at,
    )
    .join(Person, Person.id == Enrolment.person_id)
    .outerjoin(Institution, Institution.id == Enrolment.institution_id)
    .outerjoin(MarkRow, and_(MarkRow.enrolment_id == Enrolment.id, MarkRow.replaced_at.is_(None)))
    .where(or_(Enrolment.state == EnrolmentState.SEATED, MarkRow.id.is_not(None)))
    .order_by(Person.sort_key, Enrolment.id)
)


def _edition(row: Any, meetings: Sequence[Any], marks: Iterable[Any]) -> EditionAttendance:
    by_programme = is_statutory(row.kind)
    house = office()
    threshold = completion_threshold(
        row.completion_percent, row.course_completion, house.completion_percent, by_programme
    )
    hour = teaching_hour_of(
        row.teaching_hour_minutes, row.course_hour_minutes, house.teaching_hour_minutes, by_programme
    )
    by_person: dict[int, list[Any]] = defaultdict(list)
    for mark in marks:
        by_person[mark.id].append(mark)
    # A mark of a meeting that was called off afterwards does not bring anybody onto the list.
    counted = {meeting.meeting_id for meeting in meetings}
    listed = {
        key: found
        for key, found in by_person.items()
        if found[0].state == EnrolmentState.SEATED or any(mark.meeting_id in counted for mark in found)
    }
    columns = tuple(_column(number, meeting, listed.values()) for number, meeting in enumerate(meetings, 1))
    are_closed = bool(columns) and all(column.is_closed for column in columns)
    return EditionAttendance(
        edition_id=row.edition_id,
        edition_code=row.code,
        edition_state=EditionState(row.state),
        title_pl=row.title_pl,
        title_en=row.title_en,
        is_statutory=by_programme,
        threshold=threshold,
        teaching_hour_minutes=hour,
        meetings=columns,
        people=tuple(_person(found, columns, threshold, are_closed) for found in listed.values()),
    )


def _column(number: int, row: Any, people: Iterable[Sequence[Any]]) -> MeetingColumn:
    seated = [found for found in people if found[0].state == EnrolmentState.SEATED]
    return MeetingColumn(
        id=row.meeting_id,
        ref=row.ref,
        number=number,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        break_minutes=row.break_minutes,
        closed_at=row.closed_at,
        version=row.version,
        marked=sum(any(mark.meeting_id == row.meeting_id for mark in found) for found in seated),
        expected=len(seated),
    )


def _person(
    found: Sequence[Any], columns: Sequence[MeetingColumn], threshold: int | None, are_closed: bool
) -> PersonAttendance:
    first = found[0]
    by_meeting = {row.meeting_id: mark_of(row) for row in found}
    marks = tuple(by_meeting.get(column.id) for column in columns)
    facts = attendance(marks, [column.facts for column in columns])
    return PersonAttendance(
        enrolment_id=first.id,
        enrolment_ref=first.ref,
        person_id=first.person_id,
        person_ref=first.person_ref,
        name=f"{first.last_name} {first.first_name}",
        institution_id=first.institution_id,
        institution=first.institution or "",
        has_seat=first.state == EnrolmentState.SEATED,
        marks=marks,
        facts=facts,
        completion=decide_completion(facts.percent, threshold, are_closed),
    )
