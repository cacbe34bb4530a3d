"""Assessments of what a person can do after support: the only ground of EECR03, never attendance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import delete, insert, select

from lms.foundation import audit, clock
from lms.foundation.storage import db, new_ref
from lms.projects.models import Assessment
from lms.projects.operations.entry import lock

RESULTS = ("qualified", "not_qualified")


class AssessmentRefusal(StrEnum):
    """Why an assessment cannot be recorded as it is."""

    BEFORE_START = "before_start"
    IN_FUTURE = "in_future"
    ASSESSOR_MISSING = "assessor_missing"
    DOCUMENT_MISSING = "document_missing"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True)
class AssessmentRecorded:
    ref: str


@dataclass(frozen=True)
class AssessmentRefused:
    """Nothing was written, and everything that is wrong."""

    reasons: tuple[AssessmentRefusal, ...]


@dataclass(frozen=True)
class AssessmentWithdrawn:
    participation_id: int


def record_assessment(
    participation_id: int,
    *,
    result: str,
    assessed_on: date,
    assessor: str,
    document: str,
    by: int | None,
    now: datetime,
) -> AssessmentRecorded | AssessmentRefused:
    """Record the outcome of an assessment with its date, assessor and document.

    `result`: "qualified" or "not_qualified", else ValueError. Whether it counts on a day is decided by the rules
    of the indicators (it may come up to four weeks after leaving).
    """
    if result not in RESULTS:
        raise ValueError(f"no result of an assessment: {result!r}")
    row = lock(participation_id)
    wrong = {
        AssessmentRefusal.BEFORE_START: assessed_on < row.began_on,
        AssessmentRefusal.IN_FUTURE: assessed_on > clock.local(now).date(),
        AssessmentRefusal.ASSESSOR_MISSING: not assessor.strip(),
        AssessmentRefusal.DOCUMENT_MISSING: not document.strip(),
    }
    if any(wrong.values()):
        return AssessmentRefused(tuple(reason for reason, is_wrong in wrong.items() if is_wrong))
    ref = new_ref()
    assessment_id = db.session.execute(
        insert(Assessment)
        .values(
            ref=ref,
            participation_id=participation_id,
            result=result,
            assessed_on=assessed_on,
            assessor=assessor.strip(),
            document=document.strip(),
            recorded_at=now,
            recorded_by=by,
        )
        .returning(Assessment.id)
    ).scalar_one()
    fields = ("result", "assessed_on", "assessor", "document")
    audit.record("assessment.record", "assessment", assessment_id, by=by, fields=fields, at=now)
    return AssessmentRecorded(ref)


def withdraw_assessment(
    ref: str, *, reason: str, by: int | None, now: datetime
) -> AssessmentWithdrawn | AssessmentRefused | None:
    """Take back an assessment that was recorded by mistake; None when there is none of this reference."""
    if not reason.strip():
        return AssessmentRefused((AssessmentRefusal.REASON_MISSING,))
    row = db.session.execute(
        select(Assessment.id, Assessment.participation_id).where(Assessment.ref == ref)
    ).one_or_none()
    if row is None:
        return None
    lock(row.participation_id)
    query = delete(Assessment).where(Assessment.id == row.id)
    db.session.execute(query, execution_options={"synchronize_session": False})
    audit.record("assessment.withdraw", "assessment", row.id, by=by, reason=reason.strip(), at=now)
    return AssessmentWithdrawn(row.participation_id)
