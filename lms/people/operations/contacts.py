"""Verbs of the contact people of an institution."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.models import ContactPerson, Institution


def add_contact(
    institution: Institution, values: dict[str, Any], *, by: int | None, now: datetime
) -> ContactPerson:
    """Enter somebody whom the office calls there."""
    row = ContactPerson(institution_id=institution.id, **values)
    db.session.add(row)
    db.session.flush()
    audit.record("contact_person.create", "contact_person", row.id, by=by, fields=list(values), at=now)
    return row


def change_contact(
    row: ContactPerson, values: dict[str, Any], *, by: int | None, now: datetime
) -> tuple[str, ...]:
    """Write what differs; returns its names."""
    changed = tuple(name for name, value in values.items() if getattr(row, name) != value)
    for name in changed:
        setattr(row, name, values[name])
    if changed:
        db.session.flush()
        audit.record("contact_person.change", "contact_person", row.id, by=by, fields=changed, at=now)
    return changed


def remove_contact(row: ContactPerson, *, by: int | None, now: datetime) -> None:
    """Take somebody out whom the office no longer calls there; the trail keeps that it was done, not who it was."""
    number = row.id
    db.session.delete(row)
    db.session.flush()
    audit.record("contact_person.remove", "contact_person", number, by=by, at=now)
