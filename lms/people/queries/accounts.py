"""Reads of accounts: who signs in, whom a link belongs to, the lists of the administrator."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, column, func, or_, select, table

from lms.foundation import clock
from lms.foundation.crypto import cipher, digest
from lms.foundation.polish import search_key
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Account, AccountToken, Institution, Person, RoleGrant, SecondFactor
from lms.people.models.accounts import SINCE_EVER
from lms.people.queries import letter_for_letter, like


@dataclass(frozen=True)
class SignInFacts:
    """What is needed to let somebody in. `password_hash` is None until a first password was set."""

    account_id: int
    email: str
    password_hash: str | None
    is_enabled: bool
    roles: frozenset[str]
    language: str
    is_demo: bool = False
    has_second_step: bool = False

    @property
    def is_staff(self) -> bool:
        return rules.is_staff(self.roles)

    @property
    def owes_second_step(self) -> bool:
        return rules.owes_second_step(self.roles, is_demo=self.is_demo)


def _sign_in_facts(condition: Any) -> SignInFacts | None:
    query = (
        select(
            Account.id,
            Account.email,
            Account.password_hash,
            Account.is_enabled,
            Account.is_demo,
            Person.language,
            RoleGrant.role,
            SecondFactor.confirmed_at.is_not(None).label("has_second_step"),
        )
        .join(Person, Person.id == Account.person_id)
        .outerjoin(SecondFactor, SecondFactor.account_id == Account.id)
        .outerjoin(RoleGrant, _counts())
        .where(condition)
    )
    rows = db.session.execute(query).all()
    if not rows:
        return None
    first = rows[0]
    return SignInFacts(
        account_id=first.id,
        email=first.email,
        password_hash=first.password_hash,
        is_enabled=first.is_enabled,
        roles=frozenset(row.role for row in rows if row.role),
        language=first.language,
        is_demo=first.is_demo,
        has_second_step=first.has_second_step,
    )


def _counts() -> Any:
    """Roles of an account that are in force today."""
    return and_(RoleGrant.account_id == Account.id, RoleGrant.in_force(clock.today()))


def for_sign_in(email: str) -> SignInFacts | None:
    """The account of an address, in one statement whether or not there is one (S20)."""
    return _sign_in_facts(Account.email == rules.normal_email(email))


def of(account_id: int) -> SignInFacts:
    """The account of an id that is known to exist."""
    facts = _sign_in_facts(Account.id == account_id)
    assert facts is not None
    return facts


def name_of(account_id: int) -> str:
    """First and last name of whoever an account belongs to."""
    query = select(Person).join(Account, Account.person_id == Person.id).where(Account.id == account_id)
    return db.session.scalars(query).one().full_name


@dataclass(frozen=True)
class LinkFacts:
    """Whose one-time link this is, and what a password for them must be like."""

    purpose: rules.LinkPurpose
    email: str
    names: tuple[str, ...]
    is_staff: bool


def link(secret: str, *, now: datetime) -> LinkFacts | None:
    """The link of a secret while it can be opened, else None. Reads only: a mail scanner that looks spends nothing."""
    secret_hash = digest(secret)
    query = (
        select(
            AccountToken.purpose,
            AccountToken.facts_sealed,
            Account.id,
            Account.email,
            Person.first_name,
            Person.last_name,
            RoleGrant.role,
        )
        .outerjoin(Account, Account.id == AccountToken.account_id)
        .outerjoin(Person, Person.id == Account.person_id)
        .outerjoin(RoleGrant, _counts())
        .where(
            AccountToken.secret_hash == secret_hash,
            AccountToken.purpose.in_(list(rules.LinkPurpose)),
            AccountToken.used_at.is_(None),
            AccountToken.ends_at > now,
            or_(Account.id.is_(None), Account.is_enabled),
        )
    )
    rows = db.session.execute(query).all()
    if not rows:
        return None
    first = rows[0]
    if first.id is not None:
        staff = rules.is_staff(row.role for row in rows if row.role)
        return LinkFacts(
            rules.LinkPurpose(first.purpose), first.email, (first.first_name, first.last_name), staff
        )
    if first.facts_sealed is None:
        return None
    facts = json.loads(cipher().open(first.facts_sealed, AccountToken.bound(secret_hash)))
    return LinkFacts(
        rules.LinkPurpose(first.purpose), facts["email"], (facts["first_name"], facts["last_name"]), False
    )


def users(text: str = "", role: str = "") -> Select[Any]:
    """Accounts in Polish order of their people, found by name or address."""
    query: Any = (
        select(
            Account.id,
            Account.ref,
            Account.email,
            Account.is_enabled,
            Account.password_hash.is_not(None).label("has_password"),
            Account.last_signed_in_at,
            Person.first_name,
            Person.last_name,
            Institution.name.label("institution"),
        )
        .join(Person, Person.id == Account.person_id)
        .outerjoin(Institution, Institution.id == Person.institution_id)
        .order_by(Person.sort_key, Account.id)
    )
    for word in text.split():
        found = [Account.email.like(letter_for_letter(rules.normal_email(word)), escape="\\")]
        if search_key(word):
            found.append(Person.search_key.like(like(word), escape="\\"))
        query = query.where(or_(*found))
    if role:
        held = select(RoleGrant.account_id).where(RoleGrant.role == role, RoleGrant.in_force(clock.today()))
        query = query.where(Account.id.in_(held))
    return query


def roles_of(account_ids: list[int]) -> dict[int, list[str]]:
    """The roles that these accounts hold today, each once, in the order of the rule book."""
    order = {role: place for place, role in enumerate(rules.Role)}
    held: dict[int, set[str]] = {}
    for account_id, role in db.session.execute(
        select(RoleGrant.account_id, RoleGrant.role).where(
            RoleGrant.account_id.in_(account_ids), RoleGrant.in_force(clock.today())
        )
    ):
        held.setdefault(account_id, set()).add(role)
    return {
        key: sorted(roles, key=lambda role: order.get(rules.Role(role), 99)) for key, roles in held.items()
    }


@dataclass(frozen=True)
class Grant:
    """One role that an account holds; `institution` names whose coordinator or superior it is."""

    id: int
    role: rules.Role
    institution: str | None
    granted_at: datetime
    from_on: date | None = None
    until_on: date | None = None
    project: str | None = None
    area: str = ""
    is_deputy: bool = False

    def is_over(self, today: date) -> bool:
        return self.until_on is not None and self.until_on < today


@dataclass(frozen=True)
class UserFacts:
    """One account as the administrator sees it: no personal file, only what signing in needs."""

    id: int
    ref: str
    person_id: int
    first_name: str
    last_name: str
    email: str
    is_enabled: bool
    has_password: bool
    created_at: datetime
    last_signed_in_at: datetime | None
    institution: str | None
    grants: tuple[Grant, ...]
    sessions: int
    second_step_since: datetime | None = None

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"


def _grant(row: RoleGrant, institution: str | None) -> Grant:
    return Grant(
        row.id,
        rules.Role(row.role),
        institution,
        row.granted_at,
        from_on=None if row.from_on == SINCE_EVER else row.from_on,
        until_on=row.until_on,
        project=project_code(row.project_id),
        area=row.area_code,
        is_deputy=row.named_by is not None,
    )


# Tables of rooms further right, asked by name: where an officer's role may be limited.
_PROJECT = table("project", column("id"), column("code"), column("title_pl"), column("title_en"))
_AREA = table("area", column("code"), column("name_pl"), column("name_en"), column("place"))


def project_choices(language: str) -> list[tuple[str, str]]:
    """(code, title) of every project."""
    title = _PROJECT.c.title_pl if language == "pl" else _PROJECT.c.title_en
    rows = db.session.execute(select(_PROJECT.c.code, title).order_by(_PROJECT.c.code))
    return [(code, f"{code} – {name}") for code, name in rows]


def area_choices(language: str) -> list[tuple[str, str]]:
    """(code, name) of every area of courses, in the order of the project."""
    name = _AREA.c.name_pl if language == "pl" else _AREA.c.name_en
    return [
        (code, said) for code, said in db.session.execute(select(_AREA.c.code, name).order_by(_AREA.c.place))
    ]


def project_id(code: str) -> int | None:
    found: int | None = db.session.scalar(select(_PROJECT.c.id).where(_PROJECT.c.code == code))
    return found


def project_code(project_id: int | None) -> str | None:
    if project_id is None:
        return None
    found: str | None = db.session.scalar(select(_PROJECT.c.code).where(_PROJECT.c.id == project_id))
    return found


def user(ref: str) -> UserFacts | None:
    """An account by its public reference; three statements."""
    row = db.session.execute(
        select(Account, Person, Institution.name, SecondFactor.confirmed_at)
        .join(Person, Person.id == Account.person_id)
        .outerjoin(SecondFactor, SecondFactor.account_id == Account.id)
        .outerjoin(Institution, Institution.id == Person.institution_id)
        .where(Account.ref == ref)
    ).one_or_none()
    if row is None:
        return None
    account, person, institution, second_step_since = row
    grants = db.session.execute(
        select(RoleGrant, Institution.name)
        .outerjoin(Institution, Institution.id == RoleGrant.institution_id)
        .where(RoleGrant.account_id == account.id)
        .order_by(RoleGrant.id)
    )
    count = select(func.count()).select_from(SessionRow).where(SessionRow.account_id == account.id)
    return UserFacts(
        id=account.id,
        ref=account.ref,
        person_id=account.person_id,
        first_name=person.first_name,
        last_name=person.last_name,
        email=account.email,
        is_enabled=account.is_enabled,
        has_password=account.password_hash is not None,
        created_at=account.created_at,
        last_signed_in_at=account.last_signed_in_at,
        institution=institution,
        grants=tuple(_grant(row, name) for row, name in grants),
        sessions=db.session.scalar(count) or 0,
        second_step_since=second_step_since,
    )
