"""Accounts, their links and rights: what the verbs write, refuse and end."""

from __future__ import annotations

import json
import threading
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from lms.foundation import clock, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.crypto import digest
from lms.foundation.outbox import Message
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from lms.people import passwords, rules
from lms.people.models import Account, AccountToken, Person, RoleGrant
from lms.people.operations import accounts, links, roles
from lms.people.operations.accounts import Invitation, Invited, PasswordSet, Registration
from lms.people.operations.register import NewPerson, create_person
from lms.people.queries import accounts as reads
from lms.people.rules import LINK_LASTS, AccountRefusal, LinkPurpose, Role

NEW = Registration("Iwona", "Nowa", "iwona.nowa@cast.example", 1, "family assistant", "pl")
HASH = "not a real hash, only kept"


@pytest.fixture
def now(cast: Any, inside: Any, clock_at: Any) -> datetime:
    return clock_at("2026-11-23 09:00")


def count(model: Any) -> int:
    return db.session.scalar(select(func.count()).select_from(model)) or 0


def asked(registration: Registration = NEW) -> str:
    """Ask to register; returns the secret of the letter."""
    with storage.transaction():
        accounts.ask_to_register(registration, now=clock.now())
    return secret_of_newest_letter()


def secret_of_newest_letter() -> str:
    facts = db.session.scalars(select(Message.facts).order_by(Message.id.desc()).limit(1)).one()
    return links.secret_of(json.loads(facts))


def set_password(secret: str, password_hash: str = HASH) -> Any:
    with storage.transaction():
        return accounts.set_password_by_link(secret, password_hash, now=clock.now())


class TestRegistering:
    def test_nobody_enters_the_register_before_the_address_is_proven(self, now: datetime) -> None:
        before = count(Person), count(Account)
        asked()
        assert (count(Person), count(Account)) == before
        kept = db.session.scalars(select(AccountToken)).one()
        assert kept.account_id is None
        assert "Iwona" not in str(kept.facts_sealed)
        assert kept.secret_hash not in kept.facts_sealed

    def test_the_link_makes_the_person_and_the_account(self, now: datetime) -> None:
        done = set_password(asked())
        account = db.session.get_one(Account, done.account_id)
        assert (account.email, account.password_hash, account.confirmed_at) == (NEW.email, HASH, now)
        person = account.person
        assert (person.full_name, person.institution_id, person.position) == (
            "Iwona Nowa",
            1,
            "family assistant",
        )
        assert [
            g.role for g in db.session.scalars(select(RoleGrant).where(RoleGrant.account_id == account.id))
        ] == [Role.WORKER]

    def test_a_person_the_office_knows_gets_the_account_and_no_double(self, now: datetime) -> None:
        with storage.transaction():
            known = create_person(
                NewPerson("Iwona", "NOWA", email="Iwona.Nowa@cast.example", institution_id=2),
                by=None,
                now=now,
            )
            known_id, people = known.id, count(Person)
        done = set_password(asked())
        assert db.session.get_one(Account, done.account_id).person_id == known_id
        assert count(Person) == people

    def test_another_person_of_a_shared_mailbox_is_somebody_else(self, now: datetime) -> None:
        with storage.transaction():
            shared = create_person(NewPerson("Bożena", "Stara", email=NEW.email), by=None, now=now)
            shared_id = shared.id
        done = set_password(asked())
        assert db.session.get_one(Account, done.account_id).person_id != shared_id

    def test_two_letters_make_one_account(self, now: datetime) -> None:
        first, second = asked(), asked()
        assert isinstance(set_password(first), PasswordSet)
        people = count(Person)
        assert set_password(second) is AccountRefusal.LINK_ENDED
        assert count(Person) == people

    def test_whoever_has_an_account_gets_another_letter(self, cast: Any, now: datetime) -> None:
        with storage.transaction():
            accounts.ask_to_register(
                Registration("X", "Y", cast.worker.email.upper(), None, "z", "en"), now=now
            )
        letter = db.session.scalars(select(Message)).one()
        assert (letter.kind, letter.address, letter.language) == ("account.exists", cast.worker.email, "pl")
        assert set_password(secret_of_newest_letter()) == PasswordSet(cast.worker.account_id)

    @pytest.mark.row("S20")
    def test_known_and_unknown_addresses_cost_the_same_statements(
        self, cast: Any, now: datetime, queries: Any
    ) -> None:
        shapes = []
        for email in (NEW.email, cast.worker.email):
            with queries() as done, storage.transaction():
                accounts.ask_to_register(Registration("A", "B", email, 1, "c", "pl"), now=now)
            shapes.append([statement.split(" VALUES")[0] for statement in done.statements])
        assert shapes[0] == shapes[1]

    @pytest.mark.row("S20")
    @pytest.mark.parametrize("case", ["unknown", "closed"])
    def test_asking_for_a_new_password_costs_the_same_for_everybody(
        self, case: str, cast: Any, now: datetime, queries: Any
    ) -> None:
        with storage.transaction() as session:
            session.execute(
                update(Account).where(Account.id == cast.trainer.account_id).values(is_enabled=False)
            )
        email = {"unknown": "nobody@cast.example", "closed": cast.trainer.email}[case]
        shapes = []
        for address in (email, cast.worker.email):
            with queries() as done, storage.transaction():
                accounts.ask_for_reset(address, now=now)
            shapes.append([statement.split(" VALUES")[0] for statement in done.statements])
        assert shapes[0] == shapes[1]
        decoy = db.session.scalars(select(Message).order_by(Message.id)).first()
        assert decoy.address == accounts.NOBODY.address

    def test_what_was_never_confirmed_is_deleted(self, now: datetime) -> None:
        asked()
        with storage.transaction():
            assert links.sweep(now + timedelta(days=1)) == 0
            assert links.sweep(now + timedelta(days=2, minutes=1)) == 1
        assert count(AccountToken) == 0


def link_of(purpose: str, account_id: int | None, **kw: Any) -> str:
    with storage.transaction():
        return links.make(LinkPurpose(purpose), account_id, now=clock.now(), **kw).secret


@pytest.mark.row("S24")
class TestLinks:
    def test_the_secret_is_kept_hashed_and_sealed(self, cast: Any, now: datetime) -> None:
        with storage.transaction():
            accounts.ask_for_reset(cast.worker.email, now=now)
        secret = secret_of_newest_letter()
        assert len(secret) >= 43
        assert db.session.scalars(select(AccountToken.secret_hash)).all() == [digest(secret)]
        for text in db.session.scalars(select(Message.facts)):
            assert secret not in text

    @pytest.mark.parametrize("purpose", list(LinkPurpose))
    def test_a_link_works_once(self, purpose: LinkPurpose, cast: Any, now: datetime) -> None:
        secret = link_of(purpose, cast.worker.account_id)
        assert set_password(secret) == PasswordSet(cast.worker.account_id)
        assert set_password(secret) is AccountRefusal.LINK_ENDED
        assert reads.link(secret, now=now) is None

    @pytest.mark.parametrize("purpose", list(LinkPurpose))
    def test_a_link_works_in_its_time(
        self, purpose: LinkPurpose, cast: Any, now: datetime, clock_at: Any
    ) -> None:
        secret = link_of(purpose, cast.worker.account_id)
        clock_at(now + LINK_LASTS[purpose])
        assert reads.link(secret, now=clock.now()) is None
        assert set_password(secret) is AccountRefusal.LINK_ENDED
        clock_at(now + LINK_LASTS[purpose] - timedelta(seconds=1))
        assert reads.link(secret, now=clock.now()) is not None
        assert isinstance(set_password(secret), PasswordSet)

    def test_a_new_password_lasts_an_hour_at_most(self) -> None:
        assert LINK_LASTS[LinkPurpose.RESET] <= timedelta(minutes=60)

    @pytest.mark.parametrize("other", ["unsubscribe", "calendar", "file", "", "RESET"])
    def test_a_secret_of_another_purpose_opens_nothing(self, other: str, cast: Any, now: datetime) -> None:
        secret = link_of("reset", cast.worker.account_id)
        with storage.transaction() as session:
            session.execute(update(AccountToken).values(purpose=other))
        assert reads.link(secret, now=now) is None
        assert set_password(secret) is AccountRefusal.LINK_ENDED

    def test_a_new_password_ends_every_older_link(self, cast: Any, now: datetime) -> None:
        older = [link_of(purpose, cast.worker.account_id) for purpose in LinkPurpose]
        somebody_elses = link_of("reset", cast.officer.account_id)
        assert isinstance(set_password(link_of("reset", cast.worker.account_id)), PasswordSet)
        assert [set_password(secret) for secret in older] == [AccountRefusal.LINK_ENDED] * 3
        assert isinstance(set_password(somebody_elses), PasswordSet)

    def test_a_new_password_ends_every_session(self, cast: Any, now: datetime) -> None:
        set_password(link_of("reset", cast.worker.account_id))
        owners = set(db.session.scalars(select(SessionRow.account_id)))
        assert cast.worker.account_id not in owners
        assert cast.officer.account_id in owners

    def test_a_closed_account_has_no_links(self, cast: Any, now: datetime) -> None:
        secret = link_of("reset", cast.worker.account_id)
        with storage.transaction():
            roles.close_account(cast.worker.account_id, by=8, now=now)
        assert set_password(secret) is AccountRefusal.LINK_ENDED
        fresh = link_of("reset", cast.worker.account_id)
        assert reads.link(fresh, now=now) is None
        assert set_password(fresh) is AccountRefusal.LINK_ENDED

    def test_a_link_of_an_unknown_address_opens_nothing(self, now: datetime) -> None:
        with storage.transaction():
            accounts.ask_for_reset("nobody@cast.example", now=now)
        secret = secret_of_newest_letter()
        assert reads.link(secret, now=now) is None
        assert set_password(secret) is AccountRefusal.LINK_ENDED

    @pytest.mark.both
    def test_of_two_who_open_it_at_once_one_gets_in(self, app: Any, cast: Any, now: datetime) -> None:
        secret = link_of("reset", cast.worker.account_id)
        db.session.remove()
        done: list[Any] = []
        gate = threading.Barrier(4)

        def opens(number: int) -> None:
            with app.app_context():
                gate.wait()
                with storage.transaction():
                    done.append(accounts.set_password_by_link(secret, f"hash {number}", now=now))

        threads = [threading.Thread(target=opens, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(isinstance(one, PasswordSet) for one in done) == [False, False, False, True]


class TestInviting:
    def invite(self, **changes: Any) -> Any:
        values: dict[str, Any] = {
            "first_name": "Olga",
            "last_name": "Zaproszona",
            "email": "olga@cast.example",
            "language": "en",
            "role": Role.OFFICER,
        } | changes
        with storage.transaction():
            return accounts.invite(Invitation(**values), by=8, now=clock.now())

    def test_an_invitation_opens_an_account_with_its_role(self, now: datetime) -> None:
        done = self.invite()
        assert isinstance(done, Invited)
        user = reads.user(done.ref)
        assert (user.name, user.has_password, [g.role for g in user.grants]) == (
            "Olga Zaproszona",
            False,
            [Role.OFFICER],
        )
        letter = db.session.scalars(select(Message)).one()
        assert (letter.kind, letter.address, letter.language) == (
            "account.invited",
            "olga@cast.example",
            "en",
        )
        assert reads.link(secret_of_newest_letter(), now=now).is_staff

    def test_an_address_has_one_account(self, cast: Any, now: datetime) -> None:
        assert self.invite(email=cast.worker.email) is AccountRefusal.TAKEN
        assert count(Message) == 0

    @pytest.mark.parametrize("role", list(Role))
    def test_only_roles_for_an_institution_have_one(self, role: Role, now: datetime) -> None:
        wanted, other = (1, None) if role in rules.SCOPED else (None, 1)
        expected = (
            AccountRefusal.INSTITUTION_MISSING
            if role in rules.SCOPED
            else AccountRefusal.INSTITUTION_NOT_WANTED
        )
        assert self.invite(role=role, institution_id=other) is expected
        assert isinstance(self.invite(role=role, institution_id=wanted), Invited)

    def test_a_second_invitation_replaces_the_first(self, now: datetime) -> None:
        ref = self.invite().ref
        first = secret_of_newest_letter()
        with storage.transaction():
            assert accounts.invite_again(reads.user(ref).id, by=8, now=now) is None
        assert set_password(first) is AccountRefusal.LINK_ENDED
        assert isinstance(set_password(secret_of_newest_letter()), PasswordSet)
        with storage.transaction():
            assert accounts.invite_again(reads.user(ref).id, by=8, now=now) is AccountRefusal.HAS_PASSWORD

    def test_the_first_administrator_is_let_in_once(self, cast: Any, now: datetime) -> None:
        with storage.transaction() as session:
            assert accounts.first_administrator("a@cast.example", "A", "B", now=now) is None
            session.execute(
                update(RoleGrant).where(RoleGrant.role == Role.ADMINISTRATOR).values(role=Role.AUDITOR)
            )
            assert accounts.first_administrator(cast.worker.email, "A", "B", now=now) is None
            path = accounts.first_administrator("a@cast.example", "A", "B", now=now)
        assert path is not None
        done = set_password(path.removeprefix("/link/"))
        held = db.session.scalars(select(RoleGrant.role).where(RoleGrant.account_id == done.account_id)).all()
        assert held == [Role.ADMINISTRATOR]


class TestRights:
    def give(self, account_id: int, role: Role, institution_id: int | None = None) -> Any:
        with storage.transaction():
            return roles.grant_role(account_id, role, institution_id, by=8, now=clock.now())

    @pytest.mark.row("S18")
    def test_a_role_counts_from_the_next_sign_in(self, cast: Any, now: datetime) -> None:
        assert self.give(cast.worker.account_id, Role.TRAINER) is None
        assert cast.worker.account_id not in set(db.session.scalars(select(SessionRow.account_id)))

    def test_a_role_is_held_once(self, cast: Any, now: datetime) -> None:
        assert self.give(cast.worker.account_id, Role.COORDINATOR, 1) is None
        assert self.give(cast.worker.account_id, Role.COORDINATOR, 1) is AccountRefusal.ALREADY_HELD
        assert self.give(cast.worker.account_id, Role.COORDINATOR, 2) is None
        assert self.give(cast.worker.account_id, Role.WORKER) is AccountRefusal.ALREADY_HELD

    def grant_of(self, account_id: int, role: Role) -> int:
        query = select(RoleGrant.id).where(RoleGrant.account_id == account_id, RoleGrant.role == role)
        return db.session.scalars(query).one()

    def test_somebody_elses_role_cannot_be_taken_by_its_number(self, cast: Any, now: datetime) -> None:
        number = self.grant_of(cast.officer.account_id, Role.OFFICER)
        with storage.transaction():
            assert roles.revoke_role(cast.worker.account_id, number, by=8, now=now) is None
        assert self.grant_of(cast.officer.account_id, Role.OFFICER) == number

    def test_the_last_administrator_stays(self, cast: Any, now: datetime) -> None:
        admin = cast.administrator.account_id
        number = self.grant_of(admin, Role.ADMINISTRATOR)
        self.give(cast.officer.account_id, Role.ADMINISTRATOR)  # cannot sign in yet: no password
        with storage.transaction():
            assert roles.revoke_role(admin, number, by=admin, now=now) is AccountRefusal.LAST_ADMINISTRATOR
            assert roles.close_account(admin, by=admin, now=now) is AccountRefusal.LAST_ADMINISTRATOR
        with storage.transaction() as session:
            session.execute(
                update(Account).where(Account.id == cast.officer.account_id).values(password_hash=HASH)
            )
        with storage.transaction():
            assert roles.revoke_role(admin, number, by=admin, now=now) is None

    @pytest.mark.both
    def test_two_administrators_cannot_close_each_other_at_once(
        self, app: Any, cast: Any, now: datetime
    ) -> None:
        one, other = cast.administrator.account_id, cast.officer.account_id
        self.give(other, Role.ADMINISTRATOR)
        with storage.transaction() as session:
            session.execute(update(Account).values(password_hash=HASH))
        db.session.remove()
        gate, done = threading.Barrier(2), []

        def close(mine: int, theirs: int) -> None:
            with app.app_context():
                gate.wait()
                with storage.transaction():
                    done.append(roles.close_account(theirs, by=mine, now=now))

        threads = [threading.Thread(target=close, args=pair) for pair in ((one, other), (other, one))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        able = (
            select(func.count()).select_from(Account).where(Account.id.in_([one, other]), Account.is_enabled)
        )
        assert db.session.scalar(able) == 1
        assert sorted(map(str, done)) == sorted(["None", str(AccountRefusal.LAST_ADMINISTRATOR)])

    @pytest.mark.row("S18")
    def test_a_closed_account_is_out_at_once(self, cast: Any, inside: Any) -> None:
        client, now = cast.worker.browser(), clock.now()
        assert client.get("/my").status_code == 200
        with storage.transaction():
            roles.close_account(cast.worker.account_id, by=8, now=now)
        assert client.get("/my").status_code == 302
        with storage.transaction():
            roles.reopen_account(cast.worker.account_id, by=8, now=now)
        assert client.get("/my").status_code == 302

    def test_every_step_is_in_the_audit_trail(self, cast: Any, now: datetime) -> None:
        before = db.session.scalar(select(func.max(AuditEntry.seq)))
        self.give(cast.worker.account_id, Role.TRAINER)
        with storage.transaction():
            roles.close_account(cast.worker.account_id, by=8, now=now)
        rows = db.session.execute(
            select(AuditEntry.verb, AuditEntry.object_id, AuditEntry.account_id, AuditEntry.fields)
            .where(AuditEntry.seq > before)
            .order_by(AuditEntry.seq)
        ).all()
        assert [tuple(row) for row in rows] == [
            ("account.grant", str(cast.worker.account_id), 8, '["role.trainer"]'),
            ("account.close", str(cast.worker.account_id), 8, '["is_enabled"]'),
        ]


@pytest.mark.row("S22")
class TestPasswords:
    @pytest.mark.parametrize(
        "text",
        [
            "a b c d e f g h i j k l",
            "zażółć gęślą jaźń 12",
            "🦫🌾🐝🪵🛶🧭🪺🌻🐌🦔🪴🐸",
            "x" * 60 + " długie i krótkie " + "y" * 60,
        ],
    )
    def test_any_letters_are_kept_whole(self, text: str) -> None:
        kept = passwords.hash_password(text)
        assert passwords.is_right(kept, text)
        assert not passwords.is_right(kept, text[:-1])
        assert not passwords.is_right(kept, text + " ")

    def test_a_mac_and_a_phone_write_the_same_password(self) -> None:
        import unicodedata

        kept = passwords.hash_password(unicodedata.normalize("NFC", "żółw i źrebię 77"))
        assert passwords.is_right(kept, unicodedata.normalize("NFD", "żółw i źrebię 77"))

    def test_the_hash_is_argon2id_with_enough_memory(self) -> None:
        for kept in (passwords.hash_password("some long password"), passwords.NOBODY):
            assert kept.startswith("$argon2id$v=19$m=47104,t=2,p=1$")
            assert not passwords.is_outdated(kept)

    def test_nobodys_password_is_never_right(self) -> None:
        assert not passwords.is_right(None, "")
        assert not passwords.is_right(None, "nobody has this password")
        assert not passwords.is_right("damaged", "anything")

    def test_a_hash_takes_its_time(self, figure: Any, size: Any) -> None:
        import statistics
        import time

        took = []
        for _ in range(size(3, 15)):
            begun = time.perf_counter()
            passwords.hash_password("seven slow herons over Warta")
            took.append((time.perf_counter() - begun) * 1000)
        figure("one hash", statistics.median(took), "ms", at_least=15)

    def test_the_list_of_common_passwords_is_there(self) -> None:
        assert len(passwords.common_passwords()) >= 9000
        assert "password" in passwords.common_passwords()
