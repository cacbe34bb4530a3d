"""Requests of people about their data, each with its clock."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models import Person


class DataRequest(Base):
    """What somebody asked of the office about their data (GDPR arts 15-21), and what became of it.

    `due_on` is the last day of the month that art. 12(3) gives.
    """

    __tablename__ = "data_request"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    received_on: Mapped[date]
    due_on: Mapped[date]
    wish: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(String(10), default="open")
    answered_on: Mapped[date | None]
    answer: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]
    version: Mapped[int] = mapped_column(Integer, default=1)
    person: Mapped[Person] = relationship()
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index("ix_data_request_state", "state", "due_on"),
        CheckConstraint("state IN ('open', 'done', 'refused')", name="state"),
    )
