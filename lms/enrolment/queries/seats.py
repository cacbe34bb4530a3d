"""Whether somebody holds a seat: the moment from which the project may ask for their data."""

from __future__ import annotations

from sqlalchemy import select

from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation.storage import db


def has_seat(person_id: int) -> bool:
    """The person has, or once had until the end, a seat in some edition."""
    query = select(Enrolment.id).where(
        Enrolment.person_id == person_id, Enrolment.state == EnrolmentState.SEATED
    )
    return db.session.execute(query.limit(1)).first() is not None
