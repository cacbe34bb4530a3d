"""The administrator's pages of accounts."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select, update

from lms.foundation import clock, storage
from lms.foundation.outbox import Message
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from lms.people.models import Account, RoleGrant
from tests.harness.cast import actor_of
from tests.home.conftest import newest_letter, path_in

FRESH = "four herons by the mill pond"


@pytest.fixture
def admin(with_passwords: Any, browser: Any) -> Any:
    return browser(with_passwords.administrator)


def address_of(member: Any) -> str:
    ref = db.session.scalar(select(Account.ref).where(Account.id == member.account_id))
    return f"/admin/users/{ref}"


def roles_of(member: Any) -> set[str]:
    actor = actor_of(member.account_id)
    return set(actor.roles) if actor else set()


class TestList:
    def test_accounts_stand_in_polish_order(self, admin: Any) -> None:
        admin.get("/admin/users")
        names = [
            a.text
            for a in admin.page.all("a")
            if (a.get("href") or "").startswith("/admin/users/") and a.text
        ]
        shown = [name for name in names if "Invite" not in name]
        assert shown[:3] == ["Badawcza Łucja", "Biurowa Zofia", "Drugi Jan"]

    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ("lucja", {"Badawcza Łucja"}),
            ("administrator@cast", {"Zarządny Adam"}),
            ("prac ann", {"Pracowita Anna"}),
            ("100%", set()),
            ("_", set()),
        ],
    )
    def test_somebody_is_found_by_name_or_address(self, asked: str, found: set[str], admin: Any) -> None:
        admin.get("/admin/users", query_string={"q": asked})
        shown = {
            a.text
            for a in admin.page.all("a")
            if (a.get("href") or "").startswith("/admin/users/") and a.text
        }
        assert {name for name in shown if name and "Invite" not in name} == found

    def test_a_role_filters(self, admin: Any) -> None:
        admin.get("/admin/users?role=coordinator")
        assert admin.page.h1 == "Found: 2 of 10 accounts"
        admin.get("/admin/users?role=emperor")
        assert admin.page.h1 == "10 accounts"

    def test_the_list_asks_few_statements(self, admin: Any, queries: Any) -> None:
        with queries(at_most=12):
            admin.get("/admin/users")


class TestInviting:
    def invite(self, client: Any, **changes: Any) -> Any:
        client.get("/admin/users/invite")
        typed = {"first_name": "Olga", "last_name": "Nowa", "email": "olga@cast.example", "role": "trainer"}
        return client.submit("/admin/users/invite", **(typed | changes))

    def test_the_invited_set_a_password_and_get_in(self, admin: Any, browser: Any) -> None:
        self.invite(admin)
        assert "The invitation is on its way." in admin.page
        assert admin.page.h1 == "Olga Nowa"
        client = browser()
        client.get(path_in(newest_letter("account.invited")))
        client.submit("Set the password", password=FRESH)
        client.submit("/sign-in", email="olga@cast.example", password=FRESH)
        assert client.last.request.path == "/trainer"

    def test_the_coordinator_of_an_institution(self, admin: Any) -> None:
        self.invite(admin, role="coordinator")
        assert admin.last.status_code == 422
        assert "Choose whose coordinator or superior it is." in admin.page
        from lms.people.queries import institution_choices

        ref, name = institution_choices()[0]
        admin.submit("/admin/users/invite", institution=ref)
        assert name in admin.page

    def test_a_known_address_is_pointed_out(self, admin: Any, cast: Any) -> None:
        self.invite(admin, email=cast.worker.email)
        assert admin.last.status_code == 422
        assert "This address already has an account." in admin.page

    def test_an_invitation_can_be_sent_again(self, admin: Any) -> None:
        self.invite(admin)
        admin.submit("Send the invitation again")
        assert "A new invitation is on its way." in admin.page
        assert db.session.scalar(select(func.count()).select_from(Message)) == 2

    @pytest.mark.row("S5")
    def test_nothing_else_can_be_slipped_in(self, admin: Any) -> None:
        admin.get("/admin/users/invite")
        typed = {
            "first_name": "O",
            "last_name": "N",
            "email": "o@cast.example",
            "role": "worker",
            "language": "pl",
        }
        extra = {
            "password_hash": "x",
            "confirmed_at": "2026-01-01",
            "is_enabled": "",
            "person_id": "1",
            "id": "99",
        }
        data = admin.form("/admin/users/invite").values | typed | extra
        assert admin.post("/admin/users/invite", data=data).status_code == 303
        row = db.session.scalars(select(Account).where(Account.email == "o@cast.example")).one()
        assert (row.password_hash, row.confirmed_at, row.is_enabled) == (None, None, True)
        assert row.person_id != 1
        assert row.id != 99


class TestRoles:
    def test_a_role_is_given_and_taken(self, admin: Any, cast: Any) -> None:
        admin.get(address_of(cast.worker))
        admin.submit("Give the role", role="trainer")
        assert "The role is given." in admin.page
        assert roles_of(cast.worker) == {"worker", "trainer"}
        admin.submit(f"{address_of(cast.worker)}/revoke/{self.grant(cast.worker, 'trainer')}")
        assert "The role is taken away." in admin.page
        assert roles_of(cast.worker) == {"worker"}

    def grant(self, member: Any, role: str) -> int:
        query = select(RoleGrant.id).where(RoleGrant.account_id == member.account_id, RoleGrant.role == role)
        return db.session.scalars(query).one()

    @pytest.mark.row("S18")
    def test_whose_role_changes_signs_in_anew(self, admin: Any, cast: Any, browser: Any) -> None:
        theirs = browser(cast.worker)
        assert theirs.get("/my").status_code == 200
        admin.get(address_of(cast.worker))
        admin.submit("Give the role", role="officer")
        assert theirs.get("/my").status_code == 302

    @pytest.mark.row("S18")
    def test_the_own_session_goes_on_under_a_new_id(self, admin: Any, cast: Any) -> None:
        before = admin.get_cookie("lms").value
        admin.get(address_of(cast.administrator))
        admin.submit("Give the role", role="auditor")
        assert "Nobody gives a role to themselves." in admin.page
        with storage.transaction():
            # another administrator gave a role; this one lays it down
            db.session.add(
                RoleGrant(account_id=cast.administrator.account_id, role="auditor", granted_at=clock.now())
            )
        admin.get(address_of(cast.administrator))
        admin.submit(f"{address_of(cast.administrator)}/revoke/{self.grant(cast.administrator, 'auditor')}")
        assert admin.get_cookie("lms").value != before
        assert "The role is taken away." in admin.page
        rows = db.session.scalars(
            select(SessionRow.device).where(SessionRow.account_id == cast.administrator.account_id)
        )
        assert rows.all() == ["cast"]

    def test_the_last_administrator_cannot_leave(self, admin: Any, cast: Any) -> None:
        address = address_of(cast.administrator)
        for step in ("close", f"revoke/{self.grant(cast.administrator, 'administrator')}"):
            admin.get(address)
            admin.submit(f"{address}/{step}")
            assert admin.last.status_code == 422
            assert "This is the last administrator who can sign in." in admin.page
        assert roles_of(cast.administrator) == {"administrator"}

    def test_who_stops_being_administrator_is_led_out(self, admin: Any, cast: Any) -> None:
        admin.get(address_of(cast.officer))
        admin.submit("Give the role", role="administrator")
        address = address_of(cast.administrator)
        admin.get(address)
        admin.submit(f"{address}/revoke/{self.grant(cast.administrator, 'administrator')}")
        assert admin.last.request.path == "/my"
        assert admin.get("/admin/users").status_code == 403

    @pytest.mark.parametrize(
        ("role", "institution", "said"),
        [
            ("coordinator", "", "Choose whose coordinator or superior it is."),
            ("officer", "first", "This role is not held for an institution."),
            ("worker", "", "The account already has this role."),
            ("", "", "Choose one of the list."),
        ],
    )
    def test_what_does_not_fit_is_refused_with_words(
        self, role: str, institution: str, said: str, admin: Any, cast: Any
    ) -> None:
        from lms.people.queries import institution_choices

        ref = institution_choices()[0][0] if institution else ""
        admin.get(address_of(cast.worker))
        admin.submit("Give the role", role=role, institution=ref)
        assert admin.last.status_code == 422
        assert said in admin.page
        assert roles_of(cast.worker) == {"worker"}

    def test_a_role_that_does_not_exist_is_refused(self, admin: Any, cast: Any) -> None:
        admin.get(address_of(cast.worker))
        data = admin.form("Give the role").values | {"role": "emperor"}
        assert admin.post(f"{address_of(cast.worker)}/grant", data=data).status_code == 422


class TestClosing:
    def test_a_closed_account_is_out_and_comes_back_by_the_door(
        self, admin: Any, cast: Any, browser: Any
    ) -> None:
        theirs = browser(cast.trainer)
        assert theirs.get("/my").status_code == 200
        address = address_of(cast.trainer)
        admin.get(address)
        admin.submit(f"{address}/close")
        assert "The account is closed." in admin.page
        assert theirs.get("/my").status_code == 302
        admin.submit("Open the account again")
        assert "The account is open again." in admin.page
        assert theirs.get("/my").status_code == 302

    def test_an_account_that_is_not_there_is_not_found(self, admin: Any) -> None:
        assert admin.get("/admin/users/nosuchperson0").status_code == 404

    def test_a_disabled_worker_cannot_ask_for_a_password(self, admin: Any, cast: Any, browser: Any) -> None:
        with storage.transaction() as session:
            session.execute(
                update(Account).where(Account.id == cast.worker.account_id).values(is_enabled=False)
            )
        client = browser()
        client.get("/reset")
        client.submit("/reset", email=cast.worker.email)
        assert newest_letter("account.reset") is None


@pytest.mark.parametrize("who", ["worker", "coordinator", "officer", "auditor", "stranger"])
def test_nobody_else_sees_accounts(who: str, cast: Any, inside: Any, browser: Any) -> None:
    client = browser(cast[who])
    for address in ("/admin/users", "/admin/users/invite", address_of(cast.worker)):
        assert client.get(address).status_code in (302, 403)
