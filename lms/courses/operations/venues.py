"""Places with a room."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime

from lms.courses.models import Venue
from lms.foundation import audit
from lms.foundation.storage import db


@dataclass(frozen=True)
class NewVenue:
    """A place with a room; the notes say how to get in with a wheelchair, a pram, a guide dog."""

    name: str
    address: str
    town: str
    municipality_terc: str | None = None
    seats: int | None = None
    access_note_pl: str = ""
    access_note_en: str = ""
    is_demo: bool = False


@dataclass(frozen=True)
class VenueCreated:
    venue_id: int
    ref: str


def create_venue(new: NewVenue, *, by: int | None, now: datetime) -> VenueCreated:
    """Enter a place."""
    row = Venue(**{f.name: getattr(new, f.name) for f in fields(new)})
    db.session.add(row)
    db.session.flush()
    audit.record("venue.create", "venue", row.id, by=by, fields=[f.name for f in fields(new)], at=now)
    return VenueCreated(row.id, row.ref)
