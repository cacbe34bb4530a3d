"""Everything the office knows of one person, for the card: courses, participation, certificates. Few statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from lms.certificates.models import Certificate
from lms.courses.models import Course, Edition
from lms.enrolment.models import Enrolment
from lms.foundation.storage import db


def courses_of(person_id: int) -> Sequence[Any]:
    """Every enrolment of a person, newest edition first, with the certificate it led to."""
    query = (
        select(
            Enrolment.ref,
            Enrolment.state,
            Enrolment.applied_at,
            Edition.code,
            Edition.first_on,
            Edition.last_on,
            Course.title_pl,
            Course.title_en,
            Certificate.ref.label("certificate_ref"),
            Certificate.number.label("certificate_number"),
        )
        .join(Edition, Edition.id == Enrolment.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .outerjoin(Certificate, (Certificate.enrolment_id == Enrolment.id) & (Certificate.state == "valid"))
        .where(Enrolment.person_id == person_id)
        .order_by(Edition.first_on.desc(), Enrolment.id.desc())
    )
    return db.session.execute(query).all()
