"""What people are told about their data, in every version, and what each of them read or agreed to."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base


class Notice(Base):
    """One version of what a controller tells people about their data for a purpose (GDPR art. 13). Never changed: a
    new text is a new version, and the old one can be read years later."""

    __tablename__ = "notice"
    id: Mapped[int] = mapped_column(primary_key=True)
    controller: Mapped[str] = mapped_column(String(20))
    purpose: Mapped[str] = mapped_column(String(20))
    number: Mapped[int]
    valid_from: Mapped[date]
    text_pl: Mapped[str] = mapped_column(Text)
    text_en: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(String(500), default="")
    is_example: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
    __table_args__ = (UniqueConstraint("controller", "purpose", "number"),)


class Acknowledgement(Base):
    """Somebody read a version of a notice, in a language, at a moment."""

    __tablename__ = "acknowledgement"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    notice_id: Mapped[int] = mapped_column(ForeignKey("notice.id"))
    language: Mapped[str] = mapped_column(String(2))
    at: Mapped[datetime]
    notice: Mapped[Notice] = relationship()
    __table_args__ = (UniqueConstraint("person_id", "notice_id"),)


class Consent(Base):
    """Somebody agreed to something that is no duty, and may have taken it back. Agreeing again is a new row."""

    __tablename__ = "consent"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(2))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
