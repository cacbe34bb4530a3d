"""What the office says about the accessibility of this site (Act of 4 April 2019 on digital accessibility, art. 10)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation.storage import Base


class AccessibilityStatement(Base):
    """The statement as the office keeps it. One row; before it is saved for the first time the page says so."""

    __tablename__ = "accessibility_statement"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    site_published_on: Mapped[date]
    site_changed_on: Mapped[date]
    made_on: Mapped[date]
    reviewed_on: Mapped[date | None]
    status: Mapped[str] = mapped_column(String(10))
    gaps_pl: Mapped[str] = mapped_column(Text, default="")
    gaps_en: Mapped[str] = mapped_column(Text, default="")
    building_pl: Mapped[str] = mapped_column(Text, default="")
    building_en: Mapped[str] = mapped_column(Text, default="")
    contact_pl: Mapped[str] = mapped_column(Text, default="")
    contact_en: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        CheckConstraint("id = 1", name="single"),
        CheckConstraint("status IN ('full', 'partial', 'none')", name="status"),
    )
