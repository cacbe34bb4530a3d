"""Every mark as it was recorded: the evidence behind the figures of attendance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from lms.attendance.models import MarkRow
from lms.attendance.queries.registers import mark_of
from lms.attendance.rules import Mark
from lms.courses.models import Meeting
from lms.enrolment.models import Enrolment
from lms.foundation.storage import db
from lms.people.models import Account, Institution, Person


@dataclass(frozen=True)
class RecordedMark:
    """One mark, by whom and when; a replaced one has `replaced_at`, a correction its reason."""

    starts_at: datetime
    name: str
    institution: str
    mark: Mark
    minutes: int
    recorded_at: datetime
    recorded_by: str
    replaced_at: datetime | None
    reason: str


def history_of_edition(edition_id: int) -> tuple[RecordedMark, ...]:
    """Every mark ever recorded in an edition, by meeting, person and time."""
    recorder = Person.__table__.alias("recorder")
    rows = db.session.execute(
        select(
            Meeting.starts_at,
            Person.first_name,
            Person.last_name,
            Institution.name.label("institution"),
            MarkRow.kind,
            MarkRow.from_at,
            MarkRow.until_at,
            MarkRow.minutes,
            MarkRow.recorded_at,
            MarkRow.replaced_at,
            MarkRow.reason,
            recorder.c.first_name.label("recorder_first"),
            recorder.c.last_name.label("recorder_last"),
        )
        .join(Meeting, Meeting.id == MarkRow.meeting_id)
        .join(Enrolment, Enrolment.id == MarkRow.enrolment_id)
        .join(Person, Person.id == Enrolment.person_id)
        .outerjoin(Institution, Institution.id == Enrolment.institution_id)
        .outerjoin(Account, Account.id == MarkRow.recorded_by)
        .outerjoin(recorder, recorder.c.id == Account.person_id)
        .where(Enrolment.edition_id == edition_id)
        .order_by(Meeting.starts_at, Meeting.id, Person.sort_key, Enrolment.id, MarkRow.id)
    )
    return tuple(
        RecordedMark(
            starts_at=row.starts_at,
            name=f"{row.last_name} {row.first_name}",
            institution=row.institution or "",
            mark=mark,
            minutes=row.minutes,
            recorded_at=row.recorded_at,
            recorded_by=f"{row.recorder_first} {row.recorder_last}" if row.recorder_last else "",
            replaced_at=row.replaced_at,
            reason=row.reason,
        )
        for row in rows
        if (mark := mark_of(row)) is not None
    )
