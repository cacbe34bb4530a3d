"""Names for the page of personal data past their date; data protection sees all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from lms.foundation.storage import db
from lms.people.models import Institution, Person
from lms.people.shown import everybody

AT_ONCE = 500


def people_named(ids: Sequence[int]) -> list[Any]:
    """These people in Polish order with their institution."""
    rows: list[Any] = []
    for start in range(0, len(ids), AT_ONCE):
        query = (
            select(
                Person.id,
                Person.ref,
                Person.first_name,
                Person.last_name,
                Person.sort_key,
                Person.created_at,
                Institution.name.label("institution"),
            )
            .outerjoin(Institution, Institution.id == Person.institution_id)
            .where(Person.id.in_(ids[start : start + AT_ONCE]))
        )
        rows += db.session.execute(everybody(query)).all()
    return sorted(rows, key=lambda row: (row.sort_key, row.id))
