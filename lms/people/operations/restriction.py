"""Restriction (GDPR art. 18): the data of somebody are kept and not used, until it is lifted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update

from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.models import Person

_QUIET = {"synchronize_session": False}


def restrict_person(person_id: int, *, by: int | None, now: datetime) -> bool:
    """Nobody but data protection sees this person from now on. False: it was so already."""
    query = update(Person).where(
        Person.id == person_id, Person.restricted_at.is_(None), Person.erased_at.is_(None)
    )
    done = db.session.execute(query.values(restricted_at=now), execution_options=_QUIET).rowcount  # type: ignore[attr-defined]
    if done:
        audit.record("person.restrict", "person", person_id, by=by, fields=("restricted_at",), at=now)
    return bool(done)


def lift_restriction(person_id: int, *, by: int | None, now: datetime) -> bool:
    """The person is shown again. False: there was no restriction."""
    query = update(Person).where(Person.id == person_id, Person.restricted_at.is_not(None))
    done = db.session.execute(query.values(restricted_at=None), execution_options=_QUIET).rowcount  # type: ignore[attr-defined]
    if done:
        audit.record("person.unrestrict", "person", person_id, by=by, fields=("restricted_at",), at=now)
    return bool(done)
