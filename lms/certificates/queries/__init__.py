"""Reads of the register of certificates, the holder's own, and the public check."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select

from lms.certificates.models import Certificate
from lms.certificates.rules import CertificateFacts, Status, masked_name, status_of, tidy_code
from lms.courses.models import Course, Edition
from lms.enrolment.queries.office import inside
from lms.foundation.crypto import cipher, digest
from lms.foundation.storage import db
from lms.people.models import OfficeMark, Person
from lms.people.queries import matching


def facts_of(row: Any) -> CertificateFacts:
    """What a certificate says, opened. `row` has `ref` and `facts_sealed`."""
    return CertificateFacts.from_json(json.loads(cipher().open(row.facts_sealed, f"certificate:{row.ref}")))


def edition_code(ref: str) -> str | None:
    """The edition after which a certificate was issued."""
    query = select(Edition.code).join(Certificate, Certificate.edition_id == Edition.id)
    found: str | None = db.session.scalar(query.where(Certificate.ref == ref))
    return found


def register(
    text: str = "",
    year: int | None = None,
    state: str = "",
    places: frozenset[tuple[int | None, str]] | None = None,
) -> Select[Any]:
    """The register, newest number first; `text` is looked for in names and in the number."""
    query: Any = (
        select(
            Certificate.ref,
            Certificate.number,
            Certificate.issued_on,
            Certificate.state,
            Person.ref.label("person_ref"),
            Person.first_name,
            Person.last_name,
            Course.title_pl,
            Course.title_en,
            Edition.code.label("edition"),
        )
        .join(Person, Person.id == Certificate.person_id)
        .join(Edition, Edition.id == Certificate.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .order_by(Certificate.year.desc(), Certificate.sequence.desc())
    )
    query = query.where(*inside(places, Edition.project_id, Course.area_code))
    if year is not None:
        query = query.where(Certificate.year == year)
    if state:
        query = query.where(Certificate.state == state)
    words = text.split()
    for word in words:
        if any(c.isdigit() for c in word):
            query = query.where(Certificate.number.contains(word, autoescape=True))
    return query.where(
        *matching(" ".join(w for w in words if not any(c.isdigit() for c in w)), Person.search_key)
    )


def years() -> list[int]:
    return list(db.session.scalars(select(Certificate.year).distinct().order_by(Certificate.year.desc())))


def certificate_by_ref(ref: str) -> Certificate | None:
    return db.session.scalar(select(Certificate).where(Certificate.ref == ref))


def my_certificate(ref: str, person_id: int) -> Certificate | None:
    """The person's own certificate; somebody else's looks like none."""
    return db.session.scalar(
        select(Certificate).where(Certificate.ref == ref, Certificate.person_id == person_id)
    )


def my_certificates(person_id: int) -> Sequence[Any]:
    """The person's certificates, newest first."""
    query = (
        select(
            Certificate.ref,
            Certificate.number,
            Certificate.issued_on,
            Certificate.state,
            Course.title_pl,
            Course.title_en,
            Edition.first_on,
            Edition.last_on,
        )
        .join(Edition, Edition.id == Certificate.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .where(Certificate.person_id == person_id)
        .order_by(Certificate.issued_at.desc(), Certificate.id.desc())
    )
    return db.session.execute(query).all()


def valid_by_enrolment(edition_id: int) -> dict[int, Any]:
    """The valid certificate of each enrolment of an edition: ref, number, day of issue."""
    query = select(Certificate.enrolment_id, Certificate.ref, Certificate.number, Certificate.issued_on)
    rows = db.session.execute(
        query.where(Certificate.edition_id == edition_id, Certificate.state == Status.VALID)
    )
    return {row.enrolment_id: row for row in rows}


def of_edition(edition_id: int) -> Sequence[Any]:
    """Every valid certificate of an edition with its sealed facts, in order of the register."""
    query = select(Certificate.ref, Certificate.number, Certificate.facts_sealed)
    query = query.where(Certificate.edition_id == edition_id, Certificate.state == Status.VALID)
    return db.session.execute(query.order_by(Certificate.sequence)).all()


@dataclass(frozen=True)
class Checked:
    """What the public page may say of a certificate (S25): never a full name, PESEL, birth date or address."""

    status: Status
    issuer_pl: str
    issuer_en: str
    course_title_pl: str
    course_title_en: str
    hours: str
    first_day: date
    last_day: date
    issued_on: date
    number: str
    masked_holder: str
    sha256: tuple[str, ...]
    holder: str

    @property
    def public(self) -> dict[str, Any]:
        """The same as plain values, for the machine-readable answer."""
        return {
            "status": str(self.status),
            "number": self.number,
            "issuer": {"pl": self.issuer_pl, "en": self.issuer_en},
            "course": {"pl": self.course_title_pl, "en": self.course_title_en},
            "hours": self.hours,
            "first_day": self.first_day.isoformat(),
            "last_day": self.last_day.isoformat(),
            "issued_on": self.issued_on.isoformat(),
            "holder": self.masked_holder,
            "sha256": list(self.sha256),
        }


def check(typed: str) -> Checked | None:
    """The certificate of a check code as typed, or None."""
    code = tidy_code(typed)
    if code is None:
        return None
    row = db.session.scalar(select(Certificate).where(Certificate.code_hash == digest(code)))
    if row is None:
        return None
    facts = facts_of(row)
    revoked_at = row.state_changed_at if row.state == Status.REVOKED else None
    return Checked(
        status=status_of(revoked_at, row.replaced_by_id),
        issuer_pl=facts.issuer_name_pl,
        issuer_en=facts.issuer_name_en or facts.issuer_name_pl,
        course_title_pl=facts.course_title_pl,
        course_title_en=facts.course_title_en or facts.course_title_pl,
        hours=format(facts.hours_teaching.normalize(), "f"),
        first_day=facts.first_day,
        last_day=facts.last_day,
        issued_on=facts.issued_on,
        number=facts.number,
        masked_holder=masked_name(facts.holder_name),
        sha256=tuple(sum_ for sum_ in (row.sha256_pl, row.sha256_en) if sum_),
        holder=facts.holder_name,
    )


def mark_images(facts: CertificateFacts) -> dict[str, bytes]:
    """The pictures of the marks that a certificate names, by their SHA-256."""
    wanted = [mark.image for mark in facts.marks if mark.image]
    if not wanted:
        return {}
    rows = db.session.execute(select(OfficeMark.sha256, OfficeMark.body).where(OfficeMark.sha256.in_(wanted)))
    return {row.sha256: row.body for row in rows}
