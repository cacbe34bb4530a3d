"""Definitions of indicators, headings and spellings of the file are data that an administrator can complete."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation.storage import Base


class IndicatorDefinition(Base):
    """One indicator; `counter` names one of the fixed counting rules of `rules`.

    `is_special_category`: its list shows answers of GDPR art. 9. `target` is empty until it is known; the two targets
    of the project itself (people, local governments) stand in the project.
    """

    __tablename__ = "indicator_definition"
    code: Mapped[str] = mapped_column(String(30), primary_key=True)
    place: Mapped[int]
    name_pl: Mapped[str] = mapped_column(String(300))
    name_en: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(20))
    counter: Mapped[str] = mapped_column(String(30))
    timing: Mapped[str] = mapped_column(String(10))
    unit: Mapped[str] = mapped_column(String(10))
    is_special_category: Mapped[bool]
    target: Mapped[int | None]
    definition: Mapped[str] = mapped_column(Text, default="")
    confidence: Mapped[str] = mapped_column(String(60))
    name_pl_confidence: Mapped[str] = mapped_column(String(60), default="")
    source: Mapped[str] = mapped_column(Text, default="")


class FileHeader(Base):
    """A column heading of the SM EFS file; replaceable by one taken from the live system."""

    __tablename__ = "file_header"
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    label: Mapped[str] = mapped_column(String(200))


class ExportValue(Base):
    """How a code is spelled in the SM EFS file, with the confidence of that spelling."""

    __tablename__ = "export_value"
    field: Mapped[str] = mapped_column(String(40), primary_key=True)
    code: Mapped[str] = mapped_column(String(60), primary_key=True)
    label: Mapped[str] = mapped_column(String(300))
    confidence: Mapped[str] = mapped_column(String(60), default="")
