"""The verb of a merger: an institution goes into another, and its people with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update

from lms.foundation import audit, sessions
from lms.foundation.storage import db
from lms.people import shown
from lms.people.models import ContactPerson, Institution, Person, RoleGrant
from lms.people.operations import work
from lms.people.operations.institutions import index
from lms.people.operations.register import change_person
from lms.people.rules.mergers import MergerFacts, MergerRefusal, covers, decide_merger


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
        _move_people(old.id, successor.id, on=on, by=by, now=now),
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


def _move_people(old: int, successor: int, *, on: date, by: int | None, now: datetime) -> int:
    """Whoever works there does so at the successor from that day on; posts that were over stay where they were."""
    query = select(Person).where(Person.institution_id == old).order_by(Person.id).with_for_update()
    # those whose data are restricted too: where they work is no reading of theirs
    query = shown.everybody(query)
    people = db.session.scalars(query, execution_options={"populate_existing": True}).all()
    for person in people:
        change_person(person, {"institution_id": successor}, moved_on=on, by=by, now=now)
    work.move_other_posts(old, successor, on=on, by=by, now=now)
    return len(people)


def _move_roles(old: int, successor: int, *, by: int | None, now: datetime) -> int:
    """Who holds the same role in both holds it once. What changes a right ends the sessions under it."""
    query = select(RoleGrant).where(RoleGrant.institution_id.in_((old, successor))).order_by(RoleGrant.id)
    grants = db.session.scalars(query).all()
    moved = [grant for grant in grants if grant.institution_id == old]
    for grant in moved:
        twins = [
            one
            for one in grants
            if (one.account_id, one.role, one.institution_id) == (grant.account_id, grant.role, successor)
        ]
        # of two from the same day the longer one stays
        spare = [
            twin for twin in twins if covers(_term(grant), _term(twin)) and twin.from_on == grant.from_on
        ]
        if any(covers(_term(twin), _term(grant)) for twin in twins):
            spare = [grant]
        for one in spare:
            db.session.delete(one)
        db.session.flush()
        if grant not in spare:
            grant.institution_id = successor
    db.session.flush()
    for grant in moved:
        sessions.end_all(grant.account_id)
        fields = (f"role.{grant.role}",)
        audit.record("account.move_role", "account", grant.account_id, by=by, fields=fields, at=now)
    return len(moved)


def _term(grant: RoleGrant) -> tuple[date, date | None]:
    return grant.from_on, grant.until_on


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
