"""Work of each night: what ships with a newer version and is not in the database yet."""

from __future__ import annotations

from datetime import datetime

from lms.foundation import jobs
from lms.people.shipped import load_institution_types, load_municipalities


@jobs.every_night
def complete_what_ships(_now: datetime) -> int:
    """Enter municipalities and kinds of institutions that this version brings; returns how many. Nothing is changed."""
    return load_municipalities() + load_institution_types()
