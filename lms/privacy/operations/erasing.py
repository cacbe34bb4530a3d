"""Erasing somebody (GDPR art. 17): nothing that names them is left in any table; figures that count them stay (P6).

The register of columns says of each table whether its rows go or stay without the person, so that a new table is erased
from the day it is classified.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Table, case, delete, or_, select, update

from lms.foundation import audit
from lms.foundation.crypto import cipher
from lms.foundation.onetime import UsedForm
from lms.foundation.outbox import Message
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db, table_of
from lms.people.models import Account, Person, RoleGrant
from lms.privacy.queries.access import subject_by_id
from lms.privacy.queries.register import belongs, linked, register
from lms.privacy.rules.register import Fate, Kind, TableEntry

NOBODY = "–"
_QUIET = {"synchronize_session": False}


def erase_person(person_id: int, *, by: int | None, now: datetime) -> None:
    """Take everything of a person out. Whether that may be done is decided before."""
    person = subject_by_id(person_id)
    known = _known(person)
    _forget_who_named(person_id)
    for table, entry in linked():
        if table.name in ("person", "audit_entry"):
            continue
        if entry.fate is Fate.DELETE:
            db.session.execute(delete(table).where(belongs(table.name, person_id)), execution_options=_QUIET)
        elif entry.fate is Fate.KEEP:
            _reseal(table, entry, person_id)
            _clear(table, entry, belongs(table.name, person_id))
        elif entry.fate is Fate.UNLINK:
            _clear(table, entry, belongs(table.name, person_id))
    _forget_said(known)
    table = table_of(Person)
    _clear(table, register()["person"], table.c.id == person_id)
    query = update(table).where(table.c.id == person_id).values(erased_at=now, restricted_at=None)
    db.session.execute(query, execution_options=_QUIET)
    db.session.expire_all()
    audit.record("person.erase", "person", person_id, by=by, at=now)


def _forget_who_named(person_id: int) -> None:
    """Deputies keep the role that this person's account gave them; by whom is not known any more."""
    accounts = select(Account.id).where(Account.person_id == person_id)
    db.session.execute(
        update(RoleGrant).where(RoleGrant.named_by.in_(accounts)).values(named_by=None),
        execution_options=_QUIET,
    )


def _known(person: Person) -> tuple[str, ...]:
    """What names this person in texts that belong to nobody: answers of forms, sentences that wait in a session."""
    return tuple(word for word in (person.last_name, person.email, person.phone) if word and len(word) > 2)


def _clear(table: Table, entry: TableEntry, condition: Any) -> None:
    """Empty the columns that say something of the person; rows and what counts them stay."""
    values = {
        column.name: _empty(table.c[column.name], column.kind)
        for column in entry.columns
        if column.fate is Fate.CLEAR
    }
    if values:
        db.session.execute(update(table).where(condition).values(values), execution_options=_QUIET)


def _empty(column: Any, kind: Kind) -> Any:
    """Nothing; where something was written, a sign that says so: a figure may ask whether there was a document."""
    if column.nullable:
        return None
    if column.type.python_type is bool:
        return False
    return "" if kind is Kind.INDEX else case((column == "", ""), else_=NOBODY)


def _reseal(table: Table, entry: TableEntry, person_id: int) -> None:
    """A certificate stays in the register with its number; the name in it goes."""
    for column in entry.columns:
        if column.fate is not Fate.RESEAL:
            continue
        query = select(table.c.id, table.c.ref, table.c[column.name]).where(belongs(table.name, person_id))
        for row in db.session.execute(query).all():
            bound = f"{table.name}:{row.ref}"
            facts = json.loads(cipher().open(row[2], bound))
            facts["holder_name"] = NOBODY
            sealed = cipher().seal(json.dumps(facts, ensure_ascii=False), bound)
            change = update(table).where(table.c.id == row.id).values({column.name: sealed})
            db.session.execute(change, execution_options=_QUIET)


def _forget_said(known: tuple[str, ...]) -> None:
    """Sentences said after a form may name the person: they go with their form, before their two days are over."""
    if not known:
        return
    said = table_of(UsedForm).c.said
    spelled = {spelling for word in known for spelling in (word, json.dumps(word)[1:-1])}
    db.session.execute(
        delete(table_of(UsedForm)).where(or_(*(said.contains(word, autoescape=True) for word in spelled))),
        execution_options=_QUIET,
    )
    table = table_of(SessionRow)
    holds = or_(*(table.c.data.contains(word, autoescape=True) for word in spelled))
    for row in db.session.execute(select(table.c.id, table.c.data).where(holds)).all():
        data = {name: value for name, value in json.loads(row.data).items() if name != "_flashes"}
        change = update(table).where(table.c.id == row.id).values(data=json.dumps(data))
        db.session.execute(change, execution_options=_QUIET)
    letters = table_of(Message)
    by_address = [word for word in known if "@" in word]
    if by_address:
        db.session.execute(delete(letters).where(letters.c.address.in_(by_address)), execution_options=_QUIET)
