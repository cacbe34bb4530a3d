"""Loads what ships: definitions of indicators, headings and spellings of the SM EFS file. What was edited stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import insert, select

from lms.foundation.storage import db
from lms.indicators.data import shipped_definitions
from lms.indicators.models import ExportValue, FileHeader, IndicatorDefinition
from lms.projects.data import export_values, file_columns


def load_definitions() -> int:
    """Insert the indicators, headings and spellings that are not there yet; returns how many rows."""
    return _definitions() + _headings() + _spellings()


def _definitions() -> int:
    known = set(db.session.scalars(select(IndicatorDefinition.code)))
    rows = [
        {name: _plain(value) for name, value in asdict(given).items()} | {"place": place}
        for place, given in enumerate(shipped_definitions(), start=1)
        if given.code not in known
    ]
    return _insert(IndicatorDefinition, rows)


def _headings() -> int:
    known = set(db.session.scalars(select(FileHeader.place)))
    rows = [{"place": column.place, "label": column.label} for column in file_columns()]
    return _insert(FileHeader, [row for row in rows if row["place"] not in known])


def _spellings() -> int:
    known = {(row.field, row.code) for row in db.session.execute(select(ExportValue.field, ExportValue.code))}
    rows = [asdict(value) for value in export_values()]
    return _insert(ExportValue, [row for row in rows if (row["field"], row["code"]) not in known])


def _plain(value: Any) -> Any:
    """A code of an enumeration as the text it stands for: not every driver takes its subclasses."""
    return str(value) if isinstance(value, str) else value


def _insert(table: type, rows: Sequence[dict[str, Any]]) -> int:
    if rows:
        db.session.execute(insert(table), rows)
    return len(rows)
