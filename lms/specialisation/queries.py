"""Reads of statutory programmes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from lms.foundation.storage import db
from lms.specialisation.models import Programme


def programmes() -> Sequence[Any]:
    """Every version: those in force first, then by group, degree and name."""
    columns = (
        Programme.code,
        Programme.programme_group,
        Programme.degree,
        Programme.name_pl,
        Programme.name_en,
    )
    query = select(
        *columns, Programme.legal_basis, Programme.is_complete, Programme.is_repealed, Programme.confidence
    )
    return db.session.execute(
        query.order_by(Programme.is_repealed, Programme.programme_group, Programme.code)
    ).all()


def programme(code: str) -> tuple[Any, dict[str, Any]] | None:
    """One version and its whole body as shipped or completed, or None."""
    row = db.session.execute(select(Programme.__table__).where(Programme.code == code)).first()
    return None if row is None else (row, json.loads(row.body))
