"""Letters to those with a seat about changed meetings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from lms.courses.models import Edition
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation import outbox
from lms.foundation.outbox import Reader
from lms.foundation.storage import db
from lms.people.models import Person


def tell_of_meeting(edition_id: int, facts: dict[str, Any], *, now: datetime) -> int:
    """Write to everybody with a seat about a meeting that was added, moved or called off; returns to how many.

    `facts` name the meeting and say how it stood; the caller has changed it in the same transaction.
    """
    query = (
        select(Enrolment.ref, Person.id, Person.email, Person.language, Edition.code)
        .join(Person, Person.id == Enrolment.person_id)
        .join(Edition, Edition.id == Enrolment.edition_id)
        .where(Enrolment.edition_id == edition_id, Enrolment.state == EnrolmentState.SEATED)
        .order_by(Enrolment.arrival)
    )
    rows = db.session.execute(query).all()
    for row in rows:
        reader = Reader(row.email or "", row.language, row.id)
        told = {"enrolment": row.ref, "edition": row.code, **facts}
        outbox.post("enrolment.meeting_changed", reader, told, now=now)
    return len(rows)
