"""Verbs of rights: give and take roles, close and reopen accounts. What changes a right ends the sessions under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from lms.foundation import audit, clock, sessions
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Account, RoleGrant
from lms.people.models.accounts import SINCE_EVER
from lms.people.operations import links
from lms.people.rules import AccountRefusal, Role, TermFault


def close_account(account_id: int, *, by: int | None, now: datetime) -> AccountRefusal | None:
    """Nobody gets in any more: sessions and links end at once. The last administrator cannot be closed."""
    if _is_last_administrator(account_id, on=clock.local(now).date()):
        return AccountRefusal.LAST_ADMINISTRATOR
    account = db.session.get_one(Account, account_id)
    if account.is_enabled:
        account.is_enabled = False
        db.session.flush()
        links.void(account_id)
        sessions.end_all(account_id)
        audit.record("account.close", "account", account_id, by=by, fields=("is_enabled",), at=now)
    return None


def reopen_account(account_id: int, *, by: int | None, now: datetime) -> None:
    account = db.session.get_one(Account, account_id)
    if not account.is_enabled:
        account.is_enabled = True
        db.session.flush()
        audit.record("account.reopen", "account", account_id, by=by, fields=("is_enabled",), at=now)


def scope_refusal(role: Role, institution_id: int | None) -> AccountRefusal | None:
    if role in rules.SCOPED and institution_id is None:
        return AccountRefusal.INSTITUTION_MISSING
    if role not in rules.SCOPED and institution_id is not None:
        return AccountRefusal.INSTITUTION_NOT_WANTED
    return None


@dataclass(frozen=True)
class Terms:
    """From when until when a role is held, and for which project or area of courses; empty is without limit."""

    from_on: date | None = None
    until_on: date | None = None
    project_id: int | None = None
    area_code: str = ""

    def meets(self, other: RoleGrant) -> bool:
        """Whether both are held on one day."""
        begins = self.from_on or SINCE_EVER
        return (other.until_on is None or begins <= other.until_on) and (
            self.until_on is None or other.from_on <= self.until_on
        )


WITHOUT_LIMIT = Terms()


def grant_role(
    account_id: int,
    role: Role,
    institution_id: int | None,
    *,
    by: int | None,
    now: datetime,
    terms: Terms = WITHOUT_LIMIT,
) -> AccountRefusal | TermFault | None:
    """Give a role, for an institution where the role needs one. Sessions end: the next one knows the new rights.

    `by` may not be the account itself: nobody can both grant a right and use it.
    """
    if by == account_id:
        return AccountRefusal.OWN_ACCOUNT
    is_limited = terms.project_id is not None or bool(terms.area_code)
    refusal = scope_refusal(role, institution_id) or rules.check_terms(
        role, terms.from_on, terms.until_on, is_limited=is_limited, today=clock.local(now).date()
    )
    if refusal is not None:
        return refusal
    # two who give the same role at once wait for each other here
    db.session.get_one(Account, account_id, with_for_update=True)
    if any(terms.meets(held) for held in _same_role(account_id, role, institution_id, terms)):
        return AccountRefusal.ALREADY_HELD
    add_grant(account_id, role, institution_id, terms, named_by=None, now=now)
    sessions.end_all(account_id)
    audit.record("account.grant", "account", account_id, by=by, fields=(f"role.{role}",), at=now)
    return None


def _same_role(account_id: int, role: Role, institution_id: int | None, terms: Terms) -> Sequence[RoleGrant]:
    same = select(RoleGrant).where(
        RoleGrant.account_id == account_id,
        RoleGrant.role == role,
        RoleGrant.institution_id.is_not_distinct_from(institution_id),
        RoleGrant.project_id.is_not_distinct_from(terms.project_id),
        RoleGrant.area_code == terms.area_code,
    )
    return db.session.scalars(same).all()


def add_grant(
    account_id: int,
    role: Role,
    institution_id: int | None,
    terms: Terms,
    *,
    named_by: int | None,
    now: datetime,
) -> RoleGrant:
    """The row of a role; who may write it is decided before."""
    grant = RoleGrant(
        account_id=account_id,
        role=role,
        institution_id=institution_id,
        granted_at=now,
        from_on=terms.from_on or SINCE_EVER,
        until_on=terms.until_on,
        project_id=terms.project_id,
        area_code=terms.area_code,
        named_by=named_by,
    )
    db.session.add(grant)
    db.session.flush()
    return grant


def revoke_role(account_id: int, grant_id: int, *, by: int | None, now: datetime) -> AccountRefusal | None:
    """Take a role away. Sessions end. The last administrator keeps theirs."""
    grant = db.session.get(RoleGrant, grant_id)
    if grant is None or grant.account_id != account_id:
        return None  # somebody was faster: it is gone, as wanted
    if grant.role == Role.ADMINISTRATOR and _is_last_administrator(account_id, on=clock.local(now).date()):
        return AccountRefusal.LAST_ADMINISTRATOR
    db.session.delete(grant)
    db.session.flush()
    sessions.end_all(account_id)
    audit.record("account.revoke", "account", account_id, by=by, fields=(f"role.{grant.role}",), at=now)
    return None


def _is_last_administrator(account_id: int, *, on: date) -> bool:
    """Whether nobody else could let people in. The rows are locked: two must not close each other at once."""
    held = (
        select(RoleGrant.account_id)
        .where(RoleGrant.role == Role.ADMINISTRATOR, RoleGrant.in_force(on))
        .order_by(RoleGrant.id)
    )
    administrators = set(db.session.scalars(held.with_for_update()))
    if account_id not in administrators:
        return False
    able = select(Account.id).where(
        Account.id.in_(administrators - {account_id}), Account.is_enabled, Account.password_hash.is_not(None)
    )
    return db.session.scalars(able.limit(1)).one_or_none() is None
