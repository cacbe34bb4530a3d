"""Everything that is kept of one person, found by walking the register over every table (GDPR arts 15 and 20; P3)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, or_, select

from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.crypto import cipher
from lms.foundation.outbox import Message
from lms.foundation.storage import Base, db, table_of
from lms.people.models import Account, Person
from lms.people.queries import matching
from lms.people.shown import everybody
from lms.privacy.queries.register import belongs, linked, register
from lms.privacy.rules.register import SHOWN, Kind, TableEntry

# Tables whose rows the audit trail names, by the kind of object it calls them.
OBJECTS = {
    "person": "person",
    "account": "account",
    "enrolment": "enrolment",
    "participation": "participation",
    "certificate": "certificate",
    "assessment": "assessment",
    "support": "support",
    "data_request": "data_request",
}
# What a sealed value is bound to, by table: the words before its key, and the column of the key.
SEALED = {
    ("identity", "pesel_sealed"): ("identity", "person_id"),
    ("identity", "other_sealed"): ("identity", "person_id"),
    ("certificate", "facts_sealed"): ("certificate", "ref"),
}


@dataclass(frozen=True)
class Section:
    """The rows of one table that belong to the person. `withheld`: columns that are kept and shown to nobody."""

    table: str
    purpose: str
    retention: str
    recipients: tuple[str, ...]
    withheld: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Noted:
    """A step that somebody took with the data of this person."""

    at: datetime
    account: int | None
    verb: str
    kind: str
    object_id: str
    fields: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class PersonFile:
    """All of it, as plain values."""

    person_id: int
    ref: str
    name: str
    sections: tuple[Section, ...]
    steps: tuple[Noted, ...]

    @property
    def recipients(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for section in self.sections for name in section.recipients))


def subject(ref: str) -> Person | None:
    """The person of a reference, restricted or not; None when there is none or when they were erased."""
    query = select(Person).where(Person.ref == ref, Person.erased_at.is_(None))
    found: Person | None = db.session.scalar(everybody(query))
    return found


def subject_by_id(person_id: int) -> Person:
    found: Person = db.session.execute(everybody(select(Person).where(Person.id == person_id))).scalar_one()
    return found


def file_of(person: Person) -> PersonFile:
    """Everything kept of a person. One statement for each table that holds rows of people, and one for the trail."""
    sections = tuple(section for table, entry in linked() if (section := _section(table, entry, person)).rows)
    order = {name: place for place, name in enumerate(register())}
    return PersonFile(
        person_id=person.id,
        ref=person.ref,
        name=person.full_name,
        sections=tuple(sorted(sections, key=lambda one: (one.table != "person", order[one.table]))),
        steps=tuple(steps_about(person.id)),
    )


def _section(table: Table, entry: TableEntry, person: Person) -> Section:
    shown = [column.name for column in entry.columns if column.kind in SHOWN]
    condition = belongs(table.name, person.id)
    if table is table_of(Message) and person.email:
        # a letter to an address before its account was known
        condition = or_(condition, (table.c.person_id.is_(None)) & (table.c.address == person.email))
    rows = storage.link().execute(select(table).where(condition).order_by(*table.primary_key.columns))
    return Section(
        table=table.name,
        purpose=entry.purpose,
        retention=entry.retention,
        recipients=entry.recipients,
        withheld=entry.of_kind(Kind.SECRET, Kind.OTHER),
        rows=tuple({name: _value(table.name, name, row) for name in shown} for row in rows.mappings()),
    )


def _value(table: str, column: str, row: Any) -> Any:
    """A value as a file can hold it; sealed ones are opened."""
    value = row[column]
    bound = SEALED.get((table, column))
    if bound is not None and value:
        opened = cipher().open(value, f"{bound[0]}:{row[bound[1]]}")
        return json.loads(opened) if opened.startswith("{") else opened
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value


def steps_about(person_id: int) -> Iterator[Noted]:
    """What the trail noted about the rows of a person, by whomever; the oldest first."""
    for row in db.session.execute(
        select(AuditEntry.__table__).where(about(person_id)).order_by(AuditEntry.seq)
    ):
        yield Noted(
            row.at,
            row.account_id,
            row.verb,
            row.kind,
            row.object_id,
            tuple(json.loads(row.fields)),
            row.reason,
        )


def about(person_id: int) -> Any:
    """Under which condition an entry of the trail is about rows of a person."""
    conditions = []
    for kind, name in OBJECTS.items():
        ids = db.session.scalars(
            select(Base.metadata.tables[name].c.id).where(belongs(name, person_id))
        ).all()
        if ids:
            conditions.append((AuditEntry.kind == kind) & AuditEntry.object_id.in_([str(one) for one in ids]))
    return or_(*conditions)


def account_of(person_id: int) -> Account | None:
    return db.session.scalar(select(Account).where(Account.person_id == person_id))


def people_named(text: str, most: int = 20) -> Sequence[Person]:
    """People whose names hold these words, restricted ones too, for the desk of data protection."""
    query = select(Person).where(Person.erased_at.is_(None), *matching(text, Person.search_key))
    return db.session.scalars(everybody(query.order_by(Person.sort_key, Person.id).limit(most))).all()
