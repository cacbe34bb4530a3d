"""Programmes of the law, each version whole as JSON, with its legal basis and confidence."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation.storage import Base


class Programme(Base):
    """One version of a statutory programme. An incomplete one cannot carry a new edition."""

    __tablename__ = "programme"
    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    programme_group: Mapped[str] = mapped_column(String(60))
    degree: Mapped[int | None]
    name_pl: Mapped[str] = mapped_column(String(300))
    name_en: Mapped[str] = mapped_column(String(300))
    legal_basis: Mapped[str] = mapped_column(Text, default="")
    is_complete: Mapped[bool]
    is_repealed: Mapped[bool]
    confidence: Mapped[str] = mapped_column(String(40), default="")
    body: Mapped[str] = mapped_column(Text)
