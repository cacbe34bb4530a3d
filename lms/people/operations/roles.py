"""Verbs of rights: give and take roles, close and reopen accounts. What changes a right ends the sessions under it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from lms.foundation import audit, sessions
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Account, RoleGrant
from lms.people.operations import links
from lms.people.rules import AccountRefusal, Role


def close_account(account_id: int, *, by: int | None, now: datetime) -> AccountRefusal | None:
    """Nobody gets in any more: sessions and links end at once. The last administrator cannot be closed."""
    if _is_last_administrator(account_id):
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


def grant_role(
    account_id: int, role: Role, institution_id: int | None, *, by: int | None, now: datetime
) -> AccountRefusal | None:
    """Give a role, for an institution where the role needs one. Sessions end: the next one knows the new rights.

    `by` may not be the account itself: nobody can both grant a right and use it.
    """
    if by == account_id:
        return AccountRefusal.OWN_ACCOUNT
    refusal = scope_refusal(role, institution_id)
    if refusal is not None:
        return refusal
    same = select(RoleGrant.id).where(
        RoleGrant.account_id == account_id,
        RoleGrant.role == role,
        RoleGrant.institution_id.is_not_distinct_from(institution_id),
    )
    if db.session.scalar(same) is not None:
        return AccountRefusal.ALREADY_HELD
    grant = RoleGrant(account_id=account_id, role=role, institution_id=institution_id, granted_at=now)
    db.session.add(grant)
    db.session.flush()
    sessions.end_all(account_id)
    audit.record("account.grant", "account", account_id, by=by, fields=(f"role.{role}",), at=now)
    return None


def revoke_role(account_id: int, grant_id: int, *, by: int | None, now: datetime) -> AccountRefusal | None:
    """Take a role away. Sessions end. The last administrator keeps theirs."""
    grant = db.session.get(RoleGrant, grant_id)
    if grant is None or grant.account_id != account_id:
        return None  # somebody was faster: it is gone, as wanted
    if grant.role == Role.ADMINISTRATOR and _is_last_administrator(account_id):
        return AccountRefusal.LAST_ADMINISTRATOR
    db.session.delete(grant)
    db.session.flush()
    sessions.end_all(account_id)
    audit.record("account.revoke", "account", account_id, by=by, fields=(f"role.{grant.role}",), at=now)
    return None


def _is_last_administrator(account_id: int) -> bool:
    """Whether nobody else could let people in. The rows are locked: two must not close each other at once."""
    held = select(RoleGrant.account_id).where(RoleGrant.role == Role.ADMINISTRATOR).order_by(RoleGrant.id)
    administrators = set(db.session.scalars(held.with_for_update()))
    if account_id not in administrators:
        return False
    able = select(Account.id).where(
        Account.id.in_(administrators - {account_id}), Account.is_enabled, Account.password_hash.is_not(None)
    )
    return db.session.scalars(able.limit(1)).one_or_none() is None
