"""The people of the tests, the same in all of them: a small office and whoever comes to it.

    def test_a_worker_takes_a_seat(cast):
        page = cast.worker.browser()          # a careful client, already signed in
        page.get("/courses")
        assert cast.worker.person_id

Asking for `cast` lays a database with these people and everything that ships (municipalities, the catalogue,
programmes, indicators) under the test; without it the database is empty but for its tables.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from tests.harness.databases import sequences_go_on

INSTITUTION = "Gminny Ośrodek Pomocy Społecznej w Próbowie"
OTHER_INSTITUTION = "Miejski Ośrodek Pomocy Rodzinie w Innowie"


@dataclass(frozen=True)
class Member:
    """One person of the cast; `belongs_to` is an institution's id, 1 or 2, and the scope of a coordinator."""

    name: str
    number: int
    first_name: str
    last_name: str
    role: str
    has_account: bool = True
    belongs_to: int | None = None
    account: int = 0
    app: Any = field(default=None, repr=False, compare=False)

    @property
    def person_id(self) -> int:
        return self.number

    @property
    def account_id(self) -> int:
        assert self.has_account, f"the {self.name} has no account"
        return self.account or self.number

    @property
    def email(self) -> str:
        return f"{self.name.replace(' ', '.')}@cast.example"

    @property
    def secret(self) -> str:
        """The session secret of this person; opens nothing outside a test's database."""
        return hashlib.sha256(f"cast {self.name}".encode()).hexdigest()

    @property
    def cookie(self) -> str:
        """The value of this person's session cookie."""
        return "s." + self.secret

    def browser(self) -> Any:
        """A careful client in which this person is signed in; the stranger's is signed in nowhere."""
        client = self.app.test_client()
        if self.has_account:
            client.set_cookie(self.app.session_interface.cookie, self.cookie)
        return client


MEMBERS = (
    Member("worker", 1, "Anna", "Pracowita", "worker", belongs_to=1),
    Member("other worker", 2, "Jan", "Drugi", "worker", belongs_to=2),
    Member("coordinator", 3, "Maria", "Kierująca", "coordinator", belongs_to=1),
    Member("other coordinator", 4, "Piotr", "Sąsiedzki", "coordinator", belongs_to=2),
    Member("superior", 5, "Ewa", "Zwierzchnia", "superior", belongs_to=1),
    Member("trainer", 6, "Tomasz", "Uczący", "trainer"),
    Member("officer", 7, "Zofia", "Biurowa", "officer"),
    Member("administrator", 8, "Adam", "Zarządny", "administrator"),
    Member("auditor", 9, "Łucja", "Badawcza", "auditor"),
    Member("data protection officer", 10, "Żaneta", "Strzegąca", "data_protection"),
    Member("stranger", 0, "Nikt", "Nieznany", "", has_account=False),
)


class Cast:
    """People on one application: `cast.worker`, `cast.officer` … or `cast["other worker"]`."""

    def __init__(self, app: Any, members: Iterable[Member]) -> None:
        self.members = {m.name: replace(m, app=app) for m in members}

    def __getitem__(self, name: str) -> Member:
        return self.members[name]

    def __iter__(self) -> Iterator[Member]:
        return iter(self.members.values())

    def __getattr__(self, name: str) -> Member:
        try:
            return self.members[name.replace("_", " ")]
        except KeyError:
            raise AttributeError(f"nobody is called {name!r}; there are {', '.join(self.members)}") from None


@pytest.fixture
def cast(app: Any) -> Cast:
    """The people of the tests, on a database of their own; see the `template` fixture."""
    return Cast(app, MEMBERS)


def grow(_app: Any) -> None:
    """Fill a migrated database with what ships and with the cast."""
    from lms.demo.load import load_shipped
    from lms.foundation import clock, storage

    load_shipped(lambda _step: None)
    with storage.transaction() as session:
        now = clock.now()
        _institutions(session, now)
        for member in MEMBERS:
            if member.has_account:
                _enter(session, member, now)
                _has_read(session, member, now)


def _institutions(session: Any, now: Any) -> None:
    from lms.people.models import InstitutionType
    from lms.people.operations.institutions import create_institution
    from lms.people.requests import NewInstitution

    kind = session.query(InstitutionType).order_by(InstitutionType.code).first()
    for number, name in ((1, INSTITUTION), (2, OTHER_INSTITUTION)):
        row = create_institution(NewInstitution(name=name, type_code=kind.code), by=None, now=now)
        assert row.id == number


def _enter(session: Any, member: Member, now: Any) -> None:
    from lms.people import models
    from lms.people.operations.register import create_person
    from lms.people.requests import NewPerson

    new = NewPerson(member.first_name, member.last_name, email=member.email, institution_id=member.belongs_to)
    person = create_person(new, by=None, now=now)
    assert person.id == member.number
    account = models.Account(
        id=member.number,
        person_id=person.id,
        email=member.email,
        confirmed_at=now,
        created_at=now,
        is_enabled=True,
    )
    session.add(account)
    session.flush()
    scope = member.belongs_to if member.role in ("coordinator", "superior") else None
    session.add(
        models.RoleGrant(account_id=account.id, role=member.role, institution_id=scope, granted_at=now)
    )
    open_session(session, member, now)
    sequences_go_on(session, "account")


def _has_read(session: Any, member: Member, now: Any) -> None:
    """Everybody of the cast has read the notices that ship, so that no form asks for it."""
    from sqlalchemy import select

    from lms.people.models import Acknowledgement, Notice

    for notice_id in session.scalars(select(Notice.id)):
        row = Acknowledgement(person_id=member.person_id, notice_id=notice_id, language="pl", at=now)
        session.add(row)


def actor_of(account_id: int) -> Any:
    """Whom a new session of this account would find behind it, None when it would find nobody. Leaves no trace."""
    from lms.foundation import clock, sessions, storage
    from lms.foundation.crypto import digest
    from lms.foundation.storage import db
    from lms.people.queries import signed_in

    with storage.unit(writes=True):
        db.session.rollback()
        try:
            secret = sessions.open_row(
                account_id,
                is_staff=False,
                now=clock.now(),
                data={},
                strength=sessions.Strength.FACTOR,
                proved_at=clock.now(),
            )
            found = signed_in(digest(secret))
        finally:
            db.session.rollback()
    return None if found is None else found[1]


def open_session(session: Any, member: Member, now: Any) -> None:
    """Sign a member in: the row behind their cookie."""
    from lms.foundation.crypto import digest
    from lms.foundation.sessions import ABSOLUTE, SessionRow, Strength
    from lms.people import rules

    is_staff = rules.is_staff({member.role})
    session.add(
        SessionRow(
            secret_hash=digest(member.secret),
            account_id=member.account_id,
            is_staff=is_staff,
            data="{}",
            device="cast",
            opened_at=now,
            # The template may wait long before its last clone; a test of time-outs sets its own clock.
            seen_at=now + timedelta(hours=6),
            ends_at=now + ABSOLUTE[is_staff],
            # everybody has just shown a code as well; tests of the second step open sessions of their own
            strength=Strength.FACTOR,
            proved_at=now + timedelta(hours=6),
        )
    )
    session.flush()
