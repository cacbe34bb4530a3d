"""The register of certificates. What a certificate says is frozen; its check code is stored as a hash (S25)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.courses.models import Edition
from lms.foundation.storage import Base, new_ref
from lms.people.models import Person
from lms.projects.models import PastFile

_VALID = text("state = 'valid'")
_WITHOUT_PRINT = text("sha256_pl IS NULL OR sha256_en IS NULL")


class NumberSeries(Base):
    """The next free number of a year; locked while numbers are taken, so that none is missing or given twice."""

    __tablename__ = "number_series"
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int] = mapped_column(default=0)


class Certificate(Base):
    """One certificate: its number, the facts it states, its state."""

    __tablename__ = "certificate"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    year: Mapped[int]
    sequence: Mapped[int]
    number: Mapped[str] = mapped_column(String(60), unique=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    facts_sealed: Mapped[str] = mapped_column(Text)
    issued_on: Mapped[date]
    issued_at: Mapped[datetime]
    issued_by: Mapped[int | None]
    state: Mapped[str] = mapped_column(String(10), default="valid")
    state_reason: Mapped[str] = mapped_column(Text, default="")
    state_changed_at: Mapped[datetime | None]
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("certificate.id"))
    sha256_pl: Mapped[str | None] = mapped_column(String(64))
    sha256_en: Mapped[str | None] = mapped_column(String(64))
    edition: Mapped[Edition] = relationship()
    person: Mapped[Person] = relationship()
    __table_args__ = (
        UniqueConstraint("year", "sequence"),
        Index(
            "ux_certificate_valid", "enrolment_id", unique=True, sqlite_where=_VALID, postgresql_where=_VALID
        ),
        Index(
            "ix_certificate_without_print",
            "id",
            sqlite_where=_WITHOUT_PRINT,
            postgresql_where=_WITHOUT_PRINT,
        ),
        CheckConstraint("state IN ('valid', 'revoked', 'replaced')", name="state"),
    )


class PastCertificate(Base):
    """A certificate of the years before this system: its number as a file gave it.

    It has no check code, so no public page answers for it; its paper was never made here.
    """

    __tablename__ = "past_certificate"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("past_file.id"), index=True)
    number: Mapped[str] = mapped_column(String(60), index=True)
    title: Mapped[str] = mapped_column(String(300))
    hours: Mapped[str] = mapped_column(String(8), default="")
    issued_on: Mapped[date | None]
    recorded_at: Mapped[datetime]
    person: Mapped[Person] = relationship()
    file: Mapped[PastFile] = relationship()
    __table_args__ = (UniqueConstraint("person_id", "number"),)
