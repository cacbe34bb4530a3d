"""Persons. PESEL is sealed from its first row (S35); special answers live apart (P18)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models.institutions import Institution


class Person(Base):
    """One human being, one row, however many courses.

    `restricted_at`: their data are only kept (GDPR art. 18). `erased_at`: nothing that names them is left in the
    row; it stays for the figures that count it.
    """

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    first_name: Mapped[str] = mapped_column(String(80))
    last_name: Mapped[str] = mapped_column(String(80))
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(30))
    language: Mapped[str] = mapped_column(String(2), default="pl")
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    position: Mapped[str] = mapped_column(String(120), default="")
    staff_group: Mapped[str] = mapped_column(String(40), default="")
    sort_key: Mapped[str] = mapped_column(String(400), index=True)
    search_key: Mapped[str] = mapped_column(String(400), index=True)
    is_demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    restricted_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(Integer, default=1)
    institution: Mapped[Institution | None] = relationship()
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (Index("ix_person_email", "email"),)

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}"

    @property
    def listed_name(self) -> str:
        """Surname first, as lists are sorted."""
        return f"{self.last_name} {self.first_name}"


class FormerRef(Base):
    """An address that led to a row of its own before two rows of one person were united; it leads to who stayed."""

    __tablename__ = "former_ref"
    ref: Mapped[str] = mapped_column(String(13), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)


class Identity(Base):
    """The number of a person: PESEL sealed and indexed, or another document for those without one.

    The index of the other document is not unique: who is typed in twice is found by it. Numbers kept before there was
    an index get theirs by night.
    """

    __tablename__ = "identity"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    pesel_sealed: Mapped[str | None] = mapped_column(Text)
    pesel_index: Mapped[str | None] = mapped_column(String(64), unique=True)
    other_sealed: Mapped[str | None] = mapped_column(Text)
    other_index: Mapped[str | None] = mapped_column(String(64), index=True)
    has_no_pesel: Mapped[bool] = mapped_column(default=False)


class ParticipantForm(Base):
    """What the monitoring of ESF+ asks of a person (SM EFS columns), as typed last; empty is unknown."""

    __tablename__ = "participant_form"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    birth_on: Mapped[date | None]
    sex: Mapped[str | None] = mapped_column(String(1))
    participant_kind: Mapped[str | None] = mapped_column(String(20))
    citizenship: Mapped[str | None] = mapped_column(String(20))
    education: Mapped[str | None] = mapped_column(String(20))
    country: Mapped[str | None] = mapped_column(String(2))
    municipality_terc: Mapped[str | None] = mapped_column(ForeignKey("municipality.terc"))
    locality: Mapped[str | None] = mapped_column(String(80))
    postal_code: Mapped[str | None] = mapped_column(String(6))
    degurba: Mapped[int | None]
    phone: Mapped[str | None] = mapped_column(String(30))
    email: Mapped[str | None] = mapped_column(String(254))
    labour_status: Mapped[str | None] = mapped_column(String(20))
    labour_detail: Mapped[str | None] = mapped_column(String(40))
    education_planned_end_on: Mapped[date | None]
    foreign_background: Mapped[str | None] = mapped_column(String(10))
    third_country: Mapped[str | None] = mapped_column(String(10))
    homeless: Mapped[str | None] = mapped_column(String(10))
    filled_at: Mapped[datetime | None]
    notice_version: Mapped[str] = mapped_column(String(20), default="")
    notice_read_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}


class SpecialAnswers(Base):
    """Answers of GDPR art. 9: own table, own permission; "refused" is an answer, empty is not asked yet."""

    __tablename__ = "special_answers"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    minority: Mapped[str | None] = mapped_column(String(10))
    disability: Mapped[str | None] = mapped_column(String(10))
    answered_at: Mapped[datetime | None]
