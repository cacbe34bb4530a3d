"""Reads of deputies: who stands in at these institutions, and who could."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from lms.foundation.storage import db
from lms.people.models import Account, Institution, Person, RoleGrant
from lms.people.rules import Role


def own_institutions(account_id: int, *, on: date) -> dict[int, tuple[str, str]]:
    """id → (public reference, name) of the institutions that somebody coordinates in their own right."""
    query = (
        select(Institution.id, Institution.ref, Institution.name)
        .join(RoleGrant, RoleGrant.institution_id == Institution.id)
        .where(
            RoleGrant.account_id == account_id,
            RoleGrant.role == Role.COORDINATOR,
            RoleGrant.named_by.is_(None),
            RoleGrant.in_force(on),
        )
        .order_by(Institution.sort_key)
    )
    return {row.id: (row.ref, row.name) for row in db.session.execute(query)}


def deputies(institution_ids: Sequence[int], *, on: date) -> Sequence[Any]:
    """Deputies of these institutions whose last day is not over, by their first day."""
    query = (
        select(
            RoleGrant.id,
            Person.first_name,
            Person.last_name,
            Institution.name.label("institution"),
            RoleGrant.from_on,
            RoleGrant.until_on,
        )
        .join(Account, Account.id == RoleGrant.account_id)
        .join(Person, Person.id == Account.person_id)
        .join(Institution, Institution.id == RoleGrant.institution_id)
        .where(
            RoleGrant.institution_id.in_(institution_ids),
            RoleGrant.named_by.is_not(None),
            RoleGrant.until_on >= on,
        )
        .order_by(RoleGrant.from_on, Person.sort_key, RoleGrant.id)
    )
    return db.session.execute(query).all()


def who_could(institution_ids: Sequence[int], *, but: int) -> list[tuple[str, str]]:
    """(public reference, name) of the people of these institutions who have an account, in Polish order."""
    query = (
        select(Person.ref, Person.first_name, Person.last_name)
        .join(Account, Account.person_id == Person.id)
        .where(Person.institution_id.in_(institution_ids), Account.is_enabled, Account.id != but)
        .order_by(Person.sort_key, Person.id)
    )
    return [(row.ref, f"{row.last_name} {row.first_name}") for row in db.session.execute(query)]
