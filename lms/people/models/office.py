"""The regional centre that runs this system, and its marks."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation.storage import Base


class Office(Base):
    """The regional centre that runs this system: the issuer's data on papers and pages. One row."""

    __tablename__ = "office"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name_pl: Mapped[str] = mapped_column(String(200))
    name_en: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str] = mapped_column(String(40))
    town_pl: Mapped[str] = mapped_column(String(60))
    town_en: Mapped[str] = mapped_column(String(60))
    address: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(254), default="")
    phone: Mapped[str] = mapped_column(String(30), default="")
    signatory_name: Mapped[str] = mapped_column(String(120), default="")
    signatory_title_pl: Mapped[str] = mapped_column(String(120), default="")
    signatory_title_en: Mapped[str] = mapped_column(String(120), default="")
    place_of_issue: Mapped[str] = mapped_column(String(60), default="")
    number_pattern: Mapped[str] = mapped_column(String(40), default="{sequence}/KPS/{year}")
    completion_percent: Mapped[int] = mapped_column(default=80)
    teaching_hour_minutes: Mapped[int] = mapped_column(default=45)
    marks_note: Mapped[str] = mapped_column(String(200), default="")
    version: Mapped[int] = mapped_column(Integer, default=1)
    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (CheckConstraint("id = 1", name="single"),)


class OfficeMark(Base):
    """A mark (logo) that the office supplied for one of the four places of the row."""

    __tablename__ = "office_mark"
    place: Mapped[str] = mapped_column(String(10), primary_key=True)
    kind: Mapped[str] = mapped_column(String(30))
    body: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    alt_pl: Mapped[str] = mapped_column(String(120))
    alt_en: Mapped[str] = mapped_column(String(120))
    set_at: Mapped[datetime]
