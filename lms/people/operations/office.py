"""Verbs of the office's own data: what stands on pages, letters and papers, and its marks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.marks import PLACES, Mark
from lms.people.models import Office, OfficeMark


@dataclass(frozen=True)
class Stale:
    """Somebody saved while this page was open; `kept` is what stands now."""

    kept: Any


def change_office(
    values: dict[str, Any], *, version: int, by: int | None, now: datetime
) -> tuple[str, ...] | Stale:
    """Save the office's data; returns the names of what changed. `version` 0: there was no office yet."""
    row = db.session.get(Office, 1, with_for_update=True)
    if (row.version if row else 0) != version:
        return Stale(row)
    if row is None:
        row = Office(id=1, **values)
        changed = tuple(values)
        db.session.add(row)
    else:
        changed = tuple(name for name, value in values.items() if getattr(row, name) != value)
        for name in changed:
            setattr(row, name, values[name])
    if changed:
        db.session.flush()
        audit.record("office.change", "office", 1, by=by, fields=changed, at=now)
    return changed


def set_mark(place: str, mark: Mark, alt_pl: str, alt_en: str, *, by: int | None, now: datetime) -> None:
    """Put a picture on one of the four places of the row of marks; the older one goes."""
    if place not in PLACES:
        raise ValueError(place)
    row = db.session.get(OfficeMark, place) or OfficeMark(place=place)
    row.kind, row.body, row.sha256, row.set_at = mark.kind, mark.body, mark.sha256, now
    row.alt_pl, row.alt_en = alt_pl, alt_en
    db.session.add(row)
    db.session.flush()
    audit.record("office.set_mark", "office_mark", place, by=by, fields=("body", "alt_pl", "alt_en"), at=now)


def remove_mark(place: str, *, by: int | None, now: datetime) -> None:
    """Take a picture away: the place shows its name again."""
    row = db.session.get(OfficeMark, place)
    if row is not None:
        db.session.delete(row)
        db.session.flush()
        audit.record("office.remove_mark", "office_mark", place, by=by, at=now)
