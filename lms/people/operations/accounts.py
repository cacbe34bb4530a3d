"""Verbs of accounts: register, invite, set a password, let in. Passwords arrive hashed.

A hash takes 50 ms on purpose, so it is made before the transaction (doors, `before`); only `register_account`, which no
page calls, makes one itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from lms.foundation import audit, outbox, sessions
from lms.foundation.outbox import Reader
from lms.foundation.polish import search_key
from lms.foundation.storage import db
from lms.people import passwords, rules
from lms.people.models import Account, Person, RoleGrant
from lms.people.operations import links
from lms.people.operations.register import create_person
from lms.people.operations.roles import grant_role, scope_refusal
from lms.people.queries import still_standing
from lms.people.requests import Invitation, NewPerson, Registration
from lms.people.rules import AccountRefusal, LinkPurpose, Role

# Where a letter goes that nobody gets: of an address without an account the same rows are written as of one (S20).
NOBODY = Reader("nobody@invalid", "pl")


def open_account(
    person_id: int, email: str, *, by: int | None, now: datetime, is_demo: bool = False
) -> Account | AccountRefusal:
    """Give a person an account without a password yet. Refused when the address has one."""
    email = rules.normal_email(email)
    if db.session.scalar(select(Account.id).where(Account.email == email)) is not None:
        return AccountRefusal.TAKEN
    account = Account(person_id=person_id, email=email, is_enabled=True, is_demo=is_demo, created_at=now)
    db.session.add(account)
    db.session.flush()
    audit.record("account.open", "account", account.id, by=by, fields=("person_id", "email"), at=now)
    return account


def register_account(
    person_id: int,
    email: str,
    password: str,
    roles: Iterable[Role | tuple[Role, int | None]],
    now: datetime,
    *,
    is_demo: bool = False,
) -> int:
    """A confirmed account with its password and roles, for the demo region and the command line; returns its id.

    A role may come with the id of the institution it is held for. Raises ValueError when the address is taken.
    """
    account = open_account(person_id, email, by=None, now=now, is_demo=is_demo)
    if isinstance(account, AccountRefusal):
        raise ValueError(f"{account}: {email}")
    account.password_hash, account.confirmed_at = passwords.hash_password(password), now
    for held in roles:
        role, institution_id = held if isinstance(held, tuple) else (held, None)
        refusal = grant_role(account.id, role, institution_id, by=None, now=now)
        if refusal is not None:
            raise ValueError(f"{refusal}: {role}")
    return account.id


def first_administrator(email: str, first_name: str, last_name: str, *, now: datetime) -> str | None:
    """The first account of an empty system; returns the path of its one-time link, to be opened within 7 days.

    None when somebody is an administrator already, or the address has an account.
    """
    held = select(RoleGrant.id).where(RoleGrant.role == Role.ADMINISTRATOR).limit(1)
    if db.session.scalar(held) is not None or _account_of(email) is not None:
        return None
    person = _person_for(first_name, last_name, email, "pl", None, "", by=None, now=now)
    account = open_account(person.id, email, by=None, now=now)
    if isinstance(account, AccountRefusal):
        return None
    grant_role(account.id, Role.ADMINISTRATOR, None, by=None, now=now)
    return f"/link/{links.make(LinkPurpose.INVITE, account.id, now=now).secret}"


def ask_to_register(asked: Registration, *, now: datetime) -> None:
    """Post the letter that goes on: a link to set the first password, or, to whoever has an account, a way in.

    Nobody enters the register before the address is proven: until then what was typed waits sealed in the link. Both
    cases write the same rows, so that neither the answer nor its time says whether the address is known (S20).
    """
    account = _account_of(asked.email)
    facts: dict[str, Any] | None = None
    if account is None:
        facts = {name: getattr(asked, name) for name in asked.__dataclass_fields__}
        facts["email"] = rules.normal_email(asked.email)
        purpose, kind, reader = LinkPurpose.CONFIRM, "account.confirm", Reader(facts["email"], asked.language)
    else:
        purpose, kind, reader = LinkPurpose.RESET, "account.exists", _reader(account)
    link = links.make(purpose, account.id if account else None, now=now, facts=facts)
    outbox.post(kind, reader, link.for_letter(), now=now)
    audit.record("account.ask", "account", account.id if account else "-", by=None, at=now)


def ask_for_reset(email: str, *, now: datetime) -> None:
    """Post a link to set a new password. For an unknown address the same rows are written, and no letter leaves."""
    account = _account_of(email)
    link = links.make(LinkPurpose.RESET, account.id if account else None, now=now)
    outbox.post("account.reset", NOBODY if account is None else _reader(account), link.for_letter(), now=now)
    audit.record("account.ask", "account", account.id if account else "-", by=None, at=now)


def _account_of(email: str) -> Any:
    query = (
        select(Account.id, Account.email, Account.is_enabled, Account.person_id, Person.language)
        .join(Person, Person.id == Account.person_id)
        .where(Account.email == rules.normal_email(email))
    )
    return db.session.execute(query).one_or_none()


def _reader(account: Any) -> Reader:
    return Reader(account.email, account.language, account.person_id) if account.is_enabled else NOBODY


@dataclass(frozen=True)
class Invited:
    """The letter is on its way; `ref` is the account's public reference."""

    ref: str


def invite(new: Invitation, *, by: int | None, now: datetime) -> Invited | AccountRefusal:
    """Open an account with a role and post a link to set its first password."""
    refusal = scope_refusal(new.role, new.institution_id)
    if refusal is not None:
        return refusal
    if _account_of(new.email) is not None:
        return AccountRefusal.TAKEN
    person = _person_for(
        new.first_name, new.last_name, new.email, new.language, new.institution_id, "", by=by, now=now
    )
    account = open_account(person.id, new.email, by=by, now=now)
    if isinstance(account, AccountRefusal):
        return account
    grant_role(account.id, new.role, new.institution_id, by=by, now=now)
    _post_invitation(account, new.language, now=now)
    return Invited(account.ref)


def invite_again(account_id: int, *, by: int | None, now: datetime) -> AccountRefusal | None:
    """Post a new link to somebody who has no password yet; older links end."""
    account = db.session.get_one(Account, account_id)
    if account.password_hash is not None or not account.is_enabled:
        return AccountRefusal.HAS_PASSWORD
    links.void(account_id)
    _post_invitation(account, account.person.language, now=now)
    audit.record("account.invite", "account", account_id, by=by, at=now)
    return None


def _post_invitation(account: Account, language: str, *, now: datetime) -> None:
    link = links.make(LinkPurpose.INVITE, account.id, now=now)
    reader = Reader(account.email, language, account.person_id)
    outbox.post("account.invited", reader, link.for_letter(), now=now)


def _person_for(
    first_name: str,
    last_name: str,
    email: str,
    language: str,
    institution_id: int | None,
    position: str,
    *,
    by: int | None,
    now: datetime,
) -> Person:
    """The person already in the register under this address and name, else a new one.

    The address alone does not tell: many offices share one mailbox, and one person has one row.
    """
    known = (
        select(Person)
        .outerjoin(Account, Account.person_id == Person.id)
        .where(func.lower(Person.email) == rules.normal_email(email), Account.id.is_(None))
        .order_by(Person.id)
    )
    name = search_key(f"{first_name} {last_name}")
    for person in db.session.scalars(known):
        if search_key(person.full_name) == name:
            return person
    new = NewPerson(
        first_name=first_name,
        last_name=last_name,
        email=rules.normal_email(email),
        language=language,
        institution_id=institution_id,
        position=position,
    )
    return create_person(new, by=by, now=now)


# ---- passwords


@dataclass(frozen=True)
class PasswordSet:
    """The new password counts; every session and every older link of the account has ended."""

    account_id: int


def set_password_by_link(secret: str, password_hash: str, *, now: datetime) -> PasswordSet | AccountRefusal:
    """Spend a one-time link on a new password. A link of a registration first makes the person and the account."""
    taken = links.take(secret, now=now)
    if taken is None:
        return AccountRefusal.LINK_ENDED
    account = _confirmed(taken.facts, now=now) if taken.account_id is None else _enabled(taken.account_id)
    if account is None:
        return AccountRefusal.LINK_ENDED
    account.confirmed_at = account.confirmed_at or now
    _keep_password(account, password_hash, by=account.id, now=now)
    return PasswordSet(account.id)


def _enabled(account_id: int) -> Account | None:
    account = db.session.get(Account, account_id, populate_existing=True)
    return account if account is not None and account.is_enabled else None


def _confirmed(facts: dict[str, Any], *, now: datetime) -> Account | None:
    """The account of a registration whose address is now proven; None when the address has got one meanwhile."""
    if _account_of(facts["email"]) is not None:
        return None
    person = _person_for(
        facts["first_name"],
        facts["last_name"],
        facts["email"],
        facts["language"],
        still_standing(facts["institution_id"]),  # it may have been merged while the letter was on its way
        facts["position"],
        by=None,
        now=now,
    )
    account = open_account(person.id, facts["email"], by=None, now=now)
    if isinstance(account, AccountRefusal):
        return None
    grant_role(account.id, Role.WORKER, None, by=None, now=now)
    return account


def change_password(account_id: int, old_hash: str, new_hash: str, *, now: datetime) -> bool:
    """Set a new password of somebody signed in; False when the old one changed meanwhile. All sessions end."""
    account = _enabled(account_id)
    if account is None or account.password_hash != old_hash:
        return False
    _keep_password(account, new_hash, by=account_id, now=now)
    return True


def _keep_password(account: Account, password_hash: str, *, by: int | None, now: datetime) -> None:
    account.password_hash = password_hash
    db.session.flush()
    links.void(account.id)
    sessions.end_all(account.id)
    audit.record("account.set_password", "account", account.id, by=by, fields=("password",), at=now)


def let_in(
    account_id: int, password_hash: str, *, newer_hash: str | None, is_halfway: bool, now: datetime
) -> bool:
    """Note that the owner of this hash comes in; False when the account was closed or changed since it was read.

    `is_halfway`: the second step is still owed, so nobody has come in yet.
    """
    values: dict[str, Any] = {"password_hash": newer_hash or password_hash}
    if not is_halfway:
        values["last_signed_in_at"] = now
    done = db.session.execute(
        update(Account)
        .where(Account.id == account_id, Account.is_enabled, Account.password_hash == password_hash)
        .values(**values),
        execution_options={"synchronize_session": False},
    )
    if done.rowcount != 1:  # type: ignore[attr-defined]
        return False
    verb = "account.show_password" if is_halfway else "account.sign_in"
    audit.record(verb, "account", account_id, by=account_id, at=now)
    return True


def come_in(account_id: int, *, now: datetime) -> None:
    """The second step was taken, so they are in."""
    db.session.execute(
        update(Account).where(Account.id == account_id).values(last_signed_in_at=now),
        execution_options={"synchronize_session": False},
    )
    audit.record("account.sign_in", "account", account_id, by=account_id, at=now)
