"""Reads of certificates that were issued before this system."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select

from lms.certificates.models import PastCertificate
from lms.foundation.storage import db
from lms.people.models import Person
from lms.people.queries import matching
from lms.projects.models import PastFile

# A person has so many at most: their card reads all of them and shows a page.
MOST = 1000
_COLUMNS = (
    PastCertificate.number,
    PastCertificate.title,
    PastCertificate.hours,
    PastCertificate.issued_on,
    PastFile.ref.label("file_ref"),
    PastFile.name.label("file_name"),
)


def register(text: str = "") -> Select[Any]:
    """Certificates of before, the newest first; `text` is looked for in names and in the number."""
    query: Any = (
        select(
            *_COLUMNS,
            Person.ref.label("person_ref"),
            Person.first_name,
            Person.last_name,
            PastCertificate.ref,
        )
        .join(Person, Person.id == PastCertificate.person_id)
        .join(PastFile, PastFile.id == PastCertificate.file_id)
        .order_by(PastCertificate.issued_on.desc().nulls_last(), PastCertificate.id.desc())
    )
    words = text.split()
    for word in words:
        if any(sign.isdigit() for sign in word):
            query = query.where(PastCertificate.number.contains(word, autoescape=True))
    names = " ".join(word for word in words if not any(sign.isdigit() for sign in word))
    return query.where(*matching(names, Person.search_key))


def of_person(person_id: int) -> Sequence[Any]:
    """A person's certificates of before, the newest first."""
    query = (
        select(*_COLUMNS)
        .join(PastFile, PastFile.id == PastCertificate.file_id)
        .where(PastCertificate.person_id == person_id)
        .order_by(PastCertificate.issued_on.desc().nulls_last(), PastCertificate.id.desc())
        .limit(MOST)
    )
    return db.session.execute(query).all()
