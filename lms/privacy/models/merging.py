"""Two rows of one person: who was found not to be the same, what was united, and how long that can be undone."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models import Person


class NotSamePerson(Base):
    """Two people who look alike and are two: they are not suspected again. The smaller number stands first."""

    __tablename__ = "not_same_person"
    id: Mapped[int] = mapped_column(primary_key=True)
    first_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    second_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    reason: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[datetime]
    decided_by: Mapped[int | None]
    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id < second_id", name="order"),
    )


class PersonMerge(Base):
    """Two rows that were united. `kept_id` stayed; `gone_id` and `gone_ref` were those of the row that went.

    `undo_sealed` holds every row as it was; it is emptied when the time for undoing is over, or when it was undone.
    """

    __tablename__ = "person_merge"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    kept_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    gone_id: Mapped[int]
    gone_ref: Mapped[str] = mapped_column(String(13))
    reason: Mapped[str] = mapped_column(Text)
    merged_at: Mapped[datetime]
    merged_by: Mapped[int | None]
    undo_sealed: Mapped[str | None] = mapped_column(Text)
    undo_until: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None]
    person: Mapped[Person] = relationship()

    @staticmethod
    def bound(ref: str) -> str:
        """What the sealed rows are bound to."""
        return f"person_merge:{ref}"


class MergingSetting(Base):
    """For how many days a union can be undone. One row; before it is saved for the first time the default counts."""

    __tablename__ = "merging_setting"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    undo_days: Mapped[int]
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (CheckConstraint("id = 1", name="single"),)
