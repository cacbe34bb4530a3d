"""Bytes out of frozen facts: JSON for machines, workbooks for the office."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from lms.foundation import sheets
from lms.foundation.clock import local
from lms.foundation.sheets import Cell, Column, Properties, Sheet


def person_json(facts: dict[str, Any]) -> bytes:
    """What is kept of a person as JSON (GDPR art. 20: structured and machine-readable)."""
    return json.dumps(facts, ensure_ascii=False, indent=1, default=_plain).encode()


def _plain(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)


@dataclass(frozen=True)
class Listed:
    """A table for a workbook, its words already in the reader's language."""

    title: str
    headings: Sequence[tuple[str, int]]
    rows: Iterable[Sequence[Cell]]


def workbook(title: str, lists: Sequence[Listed], language: str, *, made_at: datetime) -> bytes:
    """A workbook with one sheet for each list."""
    return sheets.xlsx_bytes(
        [
            Sheet(
                one.title, [Column(name, width) for name, width in one.headings], one.rows, print_title=title
            )
            for one in lists
        ],
        Properties(title=title, language=language, made_at=made_at),
    )


def file_stamp(now: datetime) -> str:
    """The day in a file's name; never whom the file is about."""
    return local(now).date().isoformat()
