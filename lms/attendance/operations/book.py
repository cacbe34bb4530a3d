"""The register of a meeting, locked by the first statement, and its list as it stands under the lock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from lms.attendance.models import MarkRow, Register
from lms.attendance.queries.registers import current_mark_of, mark_of
from lms.attendance.rules import ListState, Mark
from lms.courses.models import Edition, Meeting
from lms.courses.rules import EditionState, MeetingFacts
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation import storage
from lms.foundation.storage import db
from lms.people.models import Person


@dataclass(frozen=True)
class Book:
    """One register under its lock, with the meeting it belongs to."""

    meeting_id: int
    edition_id: int
    edition_code: str
    project_id: int | None
    meeting: MeetingFacts
    is_cancelled: bool
    closed_at: datetime | None
    version: int

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None


def lock(meeting_id: int) -> Book:
    """Lock the register of a meeting, which is opened by its first use, and read it. Raises NoResultFound.

    One statement that writes: SQLite's write lock and PostgreSQL's row lock, also for a register not yet there.
    """
    query = (
        storage.insert_or(Register)
        .values(meeting_id=meeting_id, version=1)
        .on_conflict_do_update(index_elements=["meeting_id"], set_={"version": Register.version})
        .returning(Register.closed_at, Register.version)
    )
    register = db.session.execute(query, execution_options={"synchronize_session": False}).one()
    row = db.session.execute(
        select(
            Meeting.edition_id,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.break_minutes,
            Meeting.is_cancelled,
            Edition.code,
            Edition.project_id,
            Edition.state,
        )
        .join(Edition, Edition.id == Meeting.edition_id)
        .where(Meeting.id == meeting_id)
    ).one()
    return Book(
        meeting_id=meeting_id,
        edition_id=row.edition_id,
        edition_code=row.code,
        project_id=row.project_id,
        meeting=MeetingFacts(row.starts_at, row.ends_at, row.break_minutes),
        is_cancelled=row.is_cancelled or row.state == EditionState.CANCELLED,
        closed_at=register.closed_at,
        version=register.version,
    )


def turn_page(book: Book, **values: Any) -> int:
    """Count the register's version up, with what else changes in it; returns the new version."""
    query = (
        update(Register)
        .where(Register.meeting_id == book.meeting_id)
        .values(version=book.version + 1, **values)
    )
    db.session.execute(query, execution_options={"synchronize_session": False})
    return book.version + 1


@dataclass(frozen=True)
class Listed:
    """One person of the list and the mark that counts."""

    enrolment_id: int
    ref: str
    person_id: int
    institution_id: int | None
    name: str
    state: ListState
    mark_id: int | None
    mark: Mark | None


_LIST_STATES = {
    EnrolmentState.SEATED: ListState.SEATED,
    EnrolmentState.WAITING: ListState.STRANGER,
    EnrolmentState.WITHDRAWN: ListState.GIVEN_UP,
    EnrolmentState.CANCELLED: ListState.GIVEN_UP,
}


def people_of(book: Book) -> dict[str, Listed]:
    """Everybody who applied for the edition by the reference of their enrolment, in Polish order, one statement."""
    rows = db.session.execute(
        select(
            Enrolment.id,
            Enrolment.ref,
            Enrolment.person_id,
            Enrolment.institution_id,
            Enrolment.state,
            Person.last_name,
            Person.first_name,
            MarkRow.id.label("mark_id"),
            MarkRow.kind,
            MarkRow.from_at,
            MarkRow.until_at,
        )
        .join(Person, Person.id == Enrolment.person_id)
        .outerjoin(MarkRow, current_mark_of(book.meeting_id))
        .where(Enrolment.edition_id == book.edition_id)
        .order_by(Person.sort_key, Enrolment.id)
    )
    return {
        row.ref: Listed(
            enrolment_id=row.id,
            ref=row.ref,
            person_id=row.person_id,
            institution_id=row.institution_id,
            name=f"{row.last_name} {row.first_name}",
            state=_LIST_STATES[EnrolmentState(row.state)],
            mark_id=row.mark_id,
            mark=mark_of(row),
        )
        for row in rows
    }
