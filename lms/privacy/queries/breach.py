"""Whose data an account saw or took away in a period, out of the audit trail (GDPR art. 33; P20)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from lms.courses.models import Meeting
from lms.enrolment.models import Enrolment
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import Base, db
from lms.people.models import Account, Institution, Person, RoleGrant
from lms.people.shown import everybody
from lms.privacy.queries.access import OBJECTS
from lms.privacy.queries.register import register
from lms.projects.models import Participation

AT_ONCE = 500
# Objects that stand for many people: the list they were on at that moment. What was taken away at once is all of them.
_MANY: dict[str, Callable[[str, datetime], Select[Any]]] = {
    "edition": lambda key, at: select(Enrolment.person_id).where(
        Enrolment.edition_id == int(key), Enrolment.applied_at <= at
    ),
    "meeting": lambda key, at: (
        select(Enrolment.person_id)
        .join(Meeting, Meeting.edition_id == Enrolment.edition_id)
        .where(Meeting.id == int(key), Enrolment.applied_at <= at)
    ),
    "project": lambda key, at: select(Participation.person_id).where(
        Participation.project_id == int(key), Participation.created_at <= at
    ),
    "indicator": lambda _key, at: select(Participation.person_id).where(Participation.created_at <= at),
    "person": lambda _key, at: select(Person.id).where(Person.created_at <= at),
}
# Steps with such objects that show or give away the people behind them; the others only name the object.
SHOW_MANY = {
    ("certificate.download_all", "edition"),
    ("edition.see_people", "edition"),
    ("register.export", "edition"),
    ("register.print", "meeting"),
    ("register.mark", "meeting"),
    ("register.close", "meeting"),
    ("smefs.export", "project"),
    ("indicator.list_special", "indicator"),
    ("person.export_list", "person"),
}


@dataclass
class Exposed:
    """One person whose data the account had before it: how often, in which steps, from when to when."""

    person_id: int
    times: int
    verbs: set[str]
    first_at: datetime
    last_at: datetime
    name: str = ""
    email: str = ""
    institution: str = ""


@dataclass
class Exposure:
    """Everybody of a period, and steps that the trail cannot lead back to people."""

    people: list[Exposed] = field(default_factory=list)
    steps: int = 0


def account_by_email(email: str) -> Account | None:
    return db.session.scalar(select(Account).where(Account.email == email.strip().lower()))


def accounts() -> list[tuple[str, str]]:
    """Accounts of those who do more here than learn, as (ref, name and address) in Polish order."""
    query = (
        select(Account.ref, Account.email, Person.first_name, Person.last_name)
        .join(Person, Person.id == Account.person_id)
        .where(Account.id.in_(select(RoleGrant.account_id).where(RoleGrant.role != "worker")))
        .order_by(Person.sort_key, Account.id)
    )
    rows = db.session.execute(everybody(query))
    return [(row.ref, f"{row.last_name} {row.first_name}, {row.email}") for row in rows]


def account_by_ref(ref: str) -> Account | None:
    return db.session.scalar(select(Account).where(Account.ref == ref))


def exposure(account_id: int, begins: datetime, ends: datetime) -> Exposure:
    """People whose data this account saw, changed or exported from `begins` up to before `ends`, in Polish order."""
    found: dict[int, Exposed] = {}
    query = (
        select(AuditEntry.at, AuditEntry.verb, AuditEntry.kind, AuditEntry.object_id)
        .where(AuditEntry.account_id == account_id, AuditEntry.at >= begins, AuditEntry.at < ends)
        .order_by(AuditEntry.seq)
    )
    result = Exposure()
    entries = db.session.execute(query).all()
    owners = _owners(entries)
    many: dict[tuple[str, str, datetime], list[int]] = {}
    for row in entries:
        result.steps += 1
        for person_id in _people_of(row, owners, many):
            one = found.setdefault(person_id, Exposed(person_id, 0, set(), row.at, row.at))
            one.times += 1
            one.verbs.add(row.verb)
            one.last_at = row.at
    result.people = list(_named(found))
    return result


def _people_of(row: Any, owners: dict[tuple[str, str], int], many: dict[Any, list[int]]) -> list[int]:
    owner = owners.get((row.kind, row.object_id))
    if owner is not None:
        return [owner]
    if (row.verb, row.kind) not in SHOW_MANY:
        return []
    key = (row.kind, row.object_id, row.at)
    if key not in many:
        many[key] = list(db.session.scalars(everybody(_MANY[row.kind](row.object_id, row.at))))
    return many[key]


def _owners(entries: Any) -> dict[tuple[str, str], int]:
    """(kind, number) of every row of a person that these entries name → the person."""
    wanted: dict[str, set[int]] = {}
    for row in entries:
        if row.kind in OBJECTS and row.object_id.isdigit():
            wanted.setdefault(row.kind, set()).add(int(row.object_id))
    return {
        (kind, str(key)): person_id
        for kind, ids in wanted.items()
        for key, person_id in _persons_behind(OBJECTS[kind], sorted(ids))
    }


def _persons_behind(name: str, ids: list[int]) -> Iterator[tuple[int, int]]:
    """The persons to whom rows of a table belong, by the way that the register knows."""
    table = Base.metadata.tables[name]
    ((column, target),) = register()[name].way
    query: Any = select(table.c.id, table.c[column])
    if target != "person":
        through = Base.metadata.tables[target]
        ((own, _person),) = register()[target].way
        query = select(table.c.id, through.c[own]).join(through, through.c.id == table.c[column])
    for start in range(0, len(ids), AT_ONCE):
        part = query.where(table.c.id.in_(ids[start : start + AT_ONCE]))
        yield from ((row[0], row[1]) for row in db.session.execute(part))


def _named(found: dict[int, Exposed]) -> Iterator[Exposed]:
    """With name, address and institution, in Polish order."""
    ids = sorted(found)
    ordered: list[Any] = []
    for start in range(0, len(ids), AT_ONCE):
        query = (
            select(
                Person.id,
                Person.first_name,
                Person.last_name,
                Person.email,
                Person.sort_key,
                Person.erased_at,
                Institution.name.label("institution"),
            )
            .outerjoin(Institution, Institution.id == Person.institution_id)
            .where(Person.id.in_(ids[start : start + AT_ONCE]))
        )
        ordered += db.session.execute(everybody(query)).all()
    for row in sorted(ordered, key=lambda row: (row.sort_key, row.id)):
        one = found[row.id]
        one.name = f"{row.last_name} {row.first_name}".strip()
        one.email, one.institution = row.email or "", row.institution or ""
        yield one
