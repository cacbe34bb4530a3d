"""Spreadsheets on their way into the register."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation.storage import Base, new_ref


class ImportFile(Base):
    """A spreadsheet on its way into the register. Its rows are sealed, and go when the import is done or a day is over;
    the columns stay, so that the next file of the same sender with the same headings needs no mapping."""

    __tablename__ = "import_file"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20), default="people")  # people or institutions
    name: Mapped[str] = mapped_column(String(120))
    headings_hash: Mapped[str] = mapped_column(String(64), index=True)
    columns: Mapped[str] = mapped_column(Text, default="{}")
    rows_sealed: Mapped[str | None] = mapped_column(Text)
    rows: Mapped[int]
    created: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    kept_at: Mapped[datetime]
    asked_at: Mapped[datetime | None]  # the sender said "take over"; the worker does it
    done_at: Mapped[datetime | None]
