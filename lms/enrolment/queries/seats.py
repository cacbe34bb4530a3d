"""Short questions about one person's seats."""

from __future__ import annotations

from sqlalchemy import select

from lms.enrolment.queries.statements import ENROLMENT, rows
from lms.enrolment.rules import EnrolmentState


def has_seat(person_id: int) -> bool:
    """The person holds a seat in some edition, now or in the past; a withdrawn one does not count."""
    query = select(ENROLMENT.c.id).where(
        ENROLMENT.c.person_id == person_id, ENROLMENT.c.state == EnrolmentState.SEATED
    )
    return bool(rows(query.limit(1)))
