"""Accounts, their roles, their one-time links."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    Text,
    and_,
    or_,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models.persons import Person

# The first day of a role for which nobody said one.
SINCE_EVER = date(2000, 1, 1)


def _one_grant(name: str, *scope: str, where: str) -> Index:
    """Nobody holds a role twice for the same scope from the same day; empty columns would count as different."""
    only = text(where)
    return Index(
        f"ux_role_grant_{name}",
        "account_id",
        "role",
        *scope,
        "from_on",
        unique=True,
        sqlite_where=only,
        postgresql_where=only,
    )


class Account(Base):
    """A way to sign in, of one person."""

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(13), unique=True, default=new_ref)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    password_hash: Mapped[str | None] = mapped_column(String(200))
    is_enabled: Mapped[bool] = mapped_column(default=True)
    is_demo: Mapped[bool] = mapped_column(default=False)
    confirmed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    last_signed_in_at: Mapped[datetime | None]
    person: Mapped[Person] = relationship()


class SecondFactor(Base):
    """What an account shows beside its password: the secret of an app that makes codes, sealed and bound to this row.

    `pending_sealed` is a secret that was offered and not confirmed by a first code yet; `last_step` the newest step of
    time whose code was taken, so that no code works twice.
    """

    __tablename__ = "second_factor"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    secret_sealed: Mapped[str | None] = mapped_column(Text)
    pending_sealed: Mapped[str | None] = mapped_column(Text)
    confirmed_at: Mapped[datetime | None]
    last_step: Mapped[int] = mapped_column(BigInteger, default=0)

    @staticmethod
    def bound(account_id: int, *, is_pending: bool = False) -> str:
        """What a sealed secret of this account is bound to."""
        return f"second_factor{'.pending' if is_pending else ''}:{account_id}"


class RecoveryCode(Base):
    """A code for the day on which the phone is lost: its hash, and when it was spent."""

    __tablename__ = "recovery_code"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    used_at: Mapped[datetime | None]


class RoleGrant(Base):
    """A role of an account, in force from a day on and perhaps until one.

    Coordinators and superiors hold theirs for one institution; an officer's may be for one project or one area of
    courses, empty is everything. `named_by` is the account of a coordinator who named this one as deputy.
    """

    __tablename__ = "role_grant"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    role: Mapped[str] = mapped_column(String(20))
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"))
    granted_at: Mapped[datetime]
    from_on: Mapped[date] = mapped_column(default=SINCE_EVER)
    until_on: Mapped[date | None]
    project_id: Mapped[int | None] = mapped_column(ForeignKey("project.id"))
    area_code: Mapped[str] = mapped_column(String(10), default="")
    named_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    __table_args__ = (
        _one_grant("everywhere", "area_code", where="institution_id IS NULL AND project_id IS NULL"),
        _one_grant("institution", "institution_id", where="institution_id IS NOT NULL"),
        _one_grant("project", "project_id", "area_code", where="project_id IS NOT NULL"),
    )

    @classmethod
    def in_force(cls, today: Any) -> ColumnElement[bool]:
        """Whether a grant counts on this day (a date, or a parameter that will be one)."""
        return and_(cls.from_on <= today, or_(cls.until_on.is_(None), cls.until_on >= today))


class AccountToken(Base):
    """A one-time link: its purpose, its hash, its end (S24). Works once, for its purpose, in time.

    Of an address without an account, `account_id` is empty: what somebody typed to register waits sealed in
    `facts_sealed` until the address is proven, or there is nothing to open at all.
    """

    __tablename__ = "account_token"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    purpose: Mapped[str] = mapped_column(String(20))
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    facts_sealed: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    __table_args__ = (Index("ix_account_token_ends_at", "ends_at"),)

    @staticmethod
    def bound(secret_hash: str) -> str:
        """What a sealed value of this link is bound to."""
        return f"account_token:{secret_hash}"
