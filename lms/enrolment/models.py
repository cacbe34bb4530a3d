"""Tables of seats. The seat book of an edition is the one row that every seat-taking operation locks first."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.courses.models import Edition
from lms.foundation.storage import Base, new_ref
from lms.people.models import Institution, Person

_ACTIVE = text("state IN ('seated', 'waiting')")


class SeatBook(Base):
    """Places of one edition: how many, how many taken and waiting, and the counter of arrivals."""

    __tablename__ = "seat_book"
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), primary_key=True)
    capacity: Mapped[int]
    waiting_capacity: Mapped[int | None]
    institution_limit: Mapped[int | None]
    taken: Mapped[int] = mapped_column(default=0)
    waiting: Mapped[int] = mapped_column(default=0)
    arrivals: Mapped[int] = mapped_column(default=0)
    rev: Mapped[int] = mapped_column(default=0)
    edition: Mapped[Edition] = relationship()
    __table_args__ = (
        CheckConstraint("taken BETWEEN 0 AND capacity", name="taken"),
        CheckConstraint("waiting >= 0", name="waiting"),
        CheckConstraint("institution_limit IS NULL OR institution_limit > 0", name="institution_limit"),
    )


class Enrolment(Base):
    """One person's place in one edition. `arrival` orders the queue: a number taken under the lock, never a clock."""

    __tablename__ = "enrolment"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    state: Mapped[str] = mapped_column(String(12))
    waits_for: Mapped[str | None] = mapped_column(String(20))
    arrival: Mapped[int]
    applied_at: Mapped[datetime]
    seated_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    end_reason: Mapped[str] = mapped_column(Text, default="")
    entered_by: Mapped[int | None]
    edition: Mapped[Edition] = relationship()
    person: Mapped[Person] = relationship()
    institution: Mapped[Institution | None] = relationship()
    __table_args__ = (
        UniqueConstraint("edition_id", "arrival"),
        Index(
            "ux_enrolment_active",
            "edition_id",
            "person_id",
            unique=True,
            sqlite_where=_ACTIVE,
            postgresql_where=_ACTIVE,
        ),
        Index("ix_enrolment_queue", "edition_id", "state", "arrival"),
        Index("ix_enrolment_places", "edition_id", "state", "institution_id"),
        CheckConstraint("state IN ('seated', 'waiting', 'withdrawn', 'cancelled')", name="state"),
        CheckConstraint("state <> 'seated' OR seated_at IS NOT NULL", name="seated_at"),
    )


class EnrolmentNotice(Base):
    """What an application was told about personal data: version in force, language, moment (GDPR art. 13).

    `how`: "read" by the person before or while applying, or "sent" with the letter when somebody else applied for them.
    """

    __tablename__ = "enrolment_notice"
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"), primary_key=True)
    notice_id: Mapped[int] = mapped_column(ForeignKey("notice.id"), primary_key=True)
    language: Mapped[str] = mapped_column(String(2))
    at: Mapped[datetime]
    how: Mapped[str] = mapped_column(String(4))
    __table_args__ = (CheckConstraint("how IN ('read', 'sent')", name="how"),)
