"""The verb of a merger: an institution goes into another, and its people with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import aliased

from lms.foundation import audit, sessions
from lms.foundation.storage import db
from lms.people.models import ContactPerson, Institution, Person, RoleGrant
from lms.people.operations.institutions import index
from lms.people.rules.mergers import MergerFacts, MergerRefusal, decide_merger


@dataclass(frozen=True)
class Merged:
    """It was done; so much went to the successor."""

    people: int
    roles: int
    contacts: int


def merge_institution(
    institution_id: int,
    into_id: int,
    *,
    on: date,
    reason: str,
    today: date,
    by: int | None,
    now: datetime,
) -> Merged | MergerRefusal:
    """Merge an institution into another: people, roles and contact people go along, frozen facts stay as they were.

    Both rows are locked in one order, whoever merges what: of two officers the second sees what the first has done.
    """
    query = select(Institution).where(Institution.id.in_((institution_id, into_id))).order_by(Institution.id)
    locked = db.session.scalars(query.with_for_update(), execution_options={"populate_existing": True})
    rows = {row.id: row for row in locked}
    old, successor = rows[institution_id], rows[into_id]
    facts = MergerFacts(old.id, successor.id, old.merged_into_id, successor.merged_into_id, on, today)
    refusal = decide_merger(facts)
    if refusal is not None:
        return refusal
    old.merged_into, old.merged_on, old.merge_reason = successor, on, reason
    db.session.flush()
    done = Merged(
        _move_people(old.id, successor.id, by=by, now=now),
        _move_roles(old.id, successor.id, by=by, now=now),
        _move_contacts(old.id, successor.id, by=by, now=now),
    )
    index(successor)
    db.session.flush()
    fields = ("merged_into_id", "merged_on", "merge_reason")
    audit.record("institution.merge", "institution", old.id, by=by, fields=fields, reason=reason, at=now)
    audit.record("institution.take_in", "institution", successor.id, by=by, reason=reason, at=now)
    db.session.expire(successor, ["took_in", "contacts"])
    return done


def _move_people(old: int, successor: int, *, by: int | None, now: datetime) -> int:
    moved = db.session.scalars(
        update(Person)
        .where(Person.institution_id == old)
        .values(institution_id=successor, version=Person.version + 1)
        .returning(Person.id),
        execution_options={"synchronize_session": False},
    ).all()
    for person_id in sorted(moved):
        audit.record("person.change", "person", person_id, by=by, fields=("institution_id",), at=now)
    return len(moved)


def _move_roles(old: int, successor: int, *, by: int | None, now: datetime) -> int:
    """Who holds the same role in both holds it once. What changes a right ends the sessions under it."""
    other = aliased(RoleGrant)
    held = select(other.id).where(
        other.account_id == RoleGrant.account_id,
        other.role == RoleGrant.role,
        other.institution_id == successor,
    )
    grants = db.session.execute(
        select(RoleGrant.account_id, RoleGrant.role)
        .where(RoleGrant.institution_id == old)
        .order_by(RoleGrant.id)
    ).all()
    options = {"synchronize_session": False}
    db.session.execute(
        delete(RoleGrant).where(RoleGrant.institution_id == old, held.exists()), execution_options=options
    )
    db.session.execute(
        update(RoleGrant).where(RoleGrant.institution_id == old).values(institution_id=successor),
        execution_options=options,
    )
    for account_id, role in grants:
        sessions.end_all(account_id)
        audit.record("account.move_role", "account", account_id, by=by, fields=(f"role.{role}",), at=now)
    return len(grants)


def _move_contacts(old: int, successor: int, *, by: int | None, now: datetime) -> int:
    moved = db.session.scalars(
        update(ContactPerson)
        .where(ContactPerson.institution_id == old)
        .values(institution_id=successor, version=ContactPerson.version + 1)
        .returning(ContactPerson.id),
        execution_options={"synchronize_session": False},
    ).all()
    for contact_id in sorted(moved):
        audit.record(
            "contact_person.change", "contact_person", contact_id, by=by, fields=("institution_id",), at=now
        )
    return len(moved)
