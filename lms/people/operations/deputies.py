"""Verbs of deputies: a coordinator names somebody of the institution who stands in for some days, and calls it off.

A deputy holds an ordinary role with a last day, so every door and query knows them without asking twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import aliased

from lms.foundation import audit, clock, outbox, sessions
from lms.foundation.outbox import Reader
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Account, Institution, Person, RoleGrant
from lms.people.operations.roles import Terms, add_grant
from lms.people.rules import Role, TermFault


class DeputyRefusal(StrEnum):
    """Why somebody cannot be named."""

    NOT_YOURS = "not_yours"
    NO_ACCOUNT = "no_account"
    ALREADY = "already"


@dataclass(frozen=True)
class NewDeputy:
    """Who stands in, where, and on which days."""

    person_ref: str
    institution_id: int
    from_on: date
    until_on: date | None


def name_deputy(new: NewDeputy, *, by: int, now: datetime) -> DeputyRefusal | TermFault | None:
    """Give somebody of this institution the coordinator's rights for some days, and write to them."""
    today = clock.local(now).date()
    fault = rules.check_deputy(new.from_on, new.until_on, today=today)
    if fault is not None:
        return fault
    if not is_own_coordinator(by, new.institution_id, on=today):
        return DeputyRefusal.NOT_YOURS
    found = db.session.execute(
        select(Account, Person)
        .join(Person, Person.id == Account.person_id)
        .where(Person.ref == new.person_ref, Person.institution_id == new.institution_id, Account.is_enabled)
        .with_for_update(of=Account)
    ).one_or_none()
    if found is None or found.Account.id == by:
        return DeputyRefusal.NO_ACCOUNT
    terms, account_id = Terms(new.from_on, new.until_on), found.Account.id
    if any(terms.meets(held) for held in _held(account_id, new.institution_id)):
        return DeputyRefusal.ALREADY
    add_grant(account_id, Role.COORDINATOR, new.institution_id, terms, named_by=by, now=now)
    sessions.end_all(account_id)
    audit.record(
        "account.name_deputy", "account", account_id, by=by, fields=(f"role.{Role.COORDINATOR}",), at=now
    )
    _write(found.Account, found.Person, new, by=by, now=now)
    return None


def _held(account_id: int, institution_id: int) -> list[RoleGrant]:
    query = select(RoleGrant).where(
        RoleGrant.account_id == account_id,
        RoleGrant.role == Role.COORDINATOR,
        RoleGrant.institution_id == institution_id,
    )
    return list(db.session.scalars(query))


def is_own_coordinator(account_id: int, institution_id: int, *, on: date) -> bool:
    """Whether somebody coordinates in their own right: a deputy names no deputies."""
    query = select(RoleGrant.id).where(
        RoleGrant.account_id == account_id,
        RoleGrant.role == Role.COORDINATOR,
        RoleGrant.institution_id == institution_id,
        RoleGrant.named_by.is_(None),
        RoleGrant.in_force(on),
    )
    return db.session.scalar(query.limit(1)) is not None


def _write(account: Account, person: Person, new: NewDeputy, *, by: int, now: datetime) -> None:
    facts = {
        "institution": db.session.get_one(Institution, new.institution_id).name,
        "from": new.from_on.isoformat(),
        "until": str(new.until_on),
        "account": by,
    }
    outbox.post("account.deputy", Reader(account.email, person.language, person.id), facts, now=now)


def call_off(grant_id: int, *, by: int, now: datetime) -> bool:
    """The deputy's role ends now; False when this is no deputy of an institution of `by`."""
    mine = aliased(RoleGrant)
    query = (
        select(RoleGrant)
        .join(mine, mine.institution_id == RoleGrant.institution_id)
        .where(
            RoleGrant.id == grant_id,
            RoleGrant.named_by.is_not(None),
            mine.account_id == by,
            mine.role == Role.COORDINATOR,
            mine.named_by.is_(None),
            mine.in_force(clock.local(now).date()),
        )
    )
    # in one question, so that somebody else's deputy takes as long as none
    grant = db.session.scalars(query.limit(1)).one_or_none()
    if grant is None:
        return False
    account_id = grant.account_id
    db.session.delete(grant)
    db.session.flush()
    sessions.end_all(account_id)
    audit.record("account.revoke", "account", account_id, by=by, fields=(f"role.{Role.COORDINATOR}",), at=now)
    return True
