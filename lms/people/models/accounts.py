"""Accounts, their roles, their one-time links."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.foundation.storage import Base, new_ref
from lms.people.models.persons import Person

_EVERYWHERE = text("institution_id IS NULL")


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


class RoleGrant(Base):
    """A role of an account; coordinators and superiors hold theirs for one institution."""

    __tablename__ = "role_grant"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    role: Mapped[str] = mapped_column(String(20))
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"))
    granted_at: Mapped[datetime]
    __table_args__ = (
        UniqueConstraint("account_id", "role", "institution_id"),
        Index(
            "ux_role_grant_everywhere",
            "account_id",
            "role",
            unique=True,
            sqlite_where=_EVERYWHERE,
            postgresql_where=_EVERYWHERE,
        ),
    )


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
