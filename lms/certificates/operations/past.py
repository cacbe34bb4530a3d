"""Certificates of the years before this system: written down with their number, never issued, checked or drawn here."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select

from lms.certificates.models import PastCertificate
from lms.foundation import audit
from lms.foundation.storage import db


def record_past_certificate(
    person_id: int,
    file_id: int,
    *,
    number: str,
    title: str,
    hours: str,
    issued_on: date | None,
    by: int | None,
    now: datetime,
) -> bool:
    """Write a certificate of before down; False when this person has one of this number already."""
    known = select(PastCertificate.id).where(
        PastCertificate.person_id == person_id, PastCertificate.number == number
    )
    if db.session.scalar(known) is not None:
        return False
    row = PastCertificate(
        person_id=person_id,
        file_id=file_id,
        number=number,
        title=title,
        hours=hours,
        issued_on=issued_on,
        recorded_at=now,
    )
    db.session.add(row)
    db.session.flush()
    audit.record("past_certificate.record", "past_certificate", row.id, by=by, fields=("number",), at=now)
    return True
