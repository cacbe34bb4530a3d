"""The pictures of the office's marks, for papers."""

from __future__ import annotations

from sqlalchemy import select

from lms.foundation.storage import db
from lms.people.models import OfficeMark


def mark_pictures() -> dict[str, bytes]:
    """Place of the row (fe, rp, region) → the picture that the office supplied for it."""
    rows = db.session.execute(select(OfficeMark.place, OfficeMark.body))
    return {row.place: row.body for row in rows}
