"""Tables of registers. A correction of a closed register keeps the old mark beside the new."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.courses.models import Meeting
from lms.enrolment.models import Enrolment
from lms.foundation.storage import Base

_CURRENT = text("replaced_at IS NULL")


class Register(Base):
    """The attendance list of one meeting."""

    __tablename__ = "register"
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None]
    version: Mapped[int] = mapped_column(Integer, default=1)
    meeting: Mapped[Meeting] = relationship()
    __mapper_args__ = {"version_id_col": version}


class MarkRow(Base):
    """One mark of one enrolled person at one meeting; `replaced_at` is set when a newer mark stands beside it."""

    __tablename__ = "mark"
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    from_at: Mapped[datetime | None]
    until_at: Mapped[datetime | None]
    minutes: Mapped[int]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None]
    replaced_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(Text, default="")
    enrolment: Mapped[Enrolment] = relationship()
    __table_args__ = (
        Index(
            "ux_mark_current",
            "meeting_id",
            "enrolment_id",
            unique=True,
            sqlite_where=_CURRENT,
            postgresql_where=_CURRENT,
        ),
        CheckConstraint("kind IN ('present', 'late', 'left', 'absent')", name="kind"),
        CheckConstraint("minutes >= 0", name="minutes"),
    )
