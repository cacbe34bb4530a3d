"""Rows that carry a version: written only by whoever has read them as they stand (R19)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import update

from lms.courses.models import Course, Edition
from lms.foundation.storage import db


@dataclass(frozen=True)
class Stale:
    """Somebody saved in the meantime; nothing was written. `version` is the one that stands now."""

    version: int


def write(
    table: type[Course] | type[Edition], row_id: int, version: int | None, values: dict[str, Any]
) -> int | None:
    """Write `values` and count the version up, if the row still has `version` (None: whatever it has).

    Returns the new version, None when somebody was faster. One statement, so that two editors cannot both pass.
    """
    query = (
        update(table)
        .where(table.id == row_id)
        .values(**values, version=table.version + 1)
        .returning(table.version)
    )
    if version is not None:
        query = query.where(table.version == version)
    return db.session.execute(query, execution_options={"synchronize_session": False}).scalar_one_or_none()


def changed_fields(before: Any, values: dict[str, Any]) -> tuple[str, ...]:
    """Names of the values that differ from what the row held."""
    return tuple(name for name, value in values.items() if getattr(before, name) != value)
