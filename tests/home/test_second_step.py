"""The second step: owed by staff, taken once, not got round by a reset, taken away by somebody else only (S23)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pyotp
import pytest
from click.testing import CliRunner
from sqlalchemy import func, select, update

from lms.foundation import clock, sessions, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.doors import DOORS, PASSWORD_SHOWN, PUBLIC
from lms.foundation.outbox import Message
from lms.foundation.sessions import SessionRow, Strength
from lms.foundation.storage import db
from lms.home import proving
from lms.people import passwords
from lms.people.models import Account, Person, RecoveryCode, RoleGrant, SecondFactor
from lms.people.operations import second_step
from lms.people.queries.second_step import of
from lms.people.rules import STAFF, Role, StepRefusal, fitting_step, judge, owes_second_step
from tests.home.conftest import PASSWORD, hashed, newest_letter, path_in, sign_in

pytestmark = pytest.mark.row("S23")
STAFF_MEMBERS = ("officer", "administrator", "auditor", "data protection officer")
FRESH = "eleven quiet cranes near Barycz"


@pytest.fixture
def with_codes(cast: Any, inside: Any, clock_at: Any, monkeypatch: Any) -> Any:
    """The cast with passwords, and nobody exempt; their sessions of the harness are gone.

    The one hash of all is compared without the 50 ms it takes; hashes that tests make are checked for real.
    """
    check = passwords.is_right

    def compare(stored: str | None, text: str) -> bool:
        return text == PASSWORD if stored == hashed() else check(stored, text)

    monkeypatch.setattr(passwords, "is_right", compare)
    clock_at("2026-11-23 09:00")
    with storage.transaction() as session:
        session.execute(update(Account).values(password_hash=hashed(), is_demo=False))
        session.execute(update(Person).values(language="en"))
        session.query(SessionRow).delete()
    return cast


@dataclass
class Phone:
    """The app of one person: their secret, and the recovery codes they kept."""

    secret: str
    codes: list[str] = field(default_factory=list)

    def code(self, **later: int) -> str:
        return pyotp.TOTP(self.secret).at(clock.now() + timedelta(**later))


def set_up(member: Any) -> Phone:
    """Give an account a second step, as its owner would have done earlier."""
    with storage.transaction():
        second_step.offer(member.account_id, now=clock.now())
        phone = Phone(str(of(member.account_id).offered))
        before = clock.now() - timedelta(minutes=5)
        done = second_step.confirm(member.account_id, pyotp.TOTP(phone.secret).at(before), now=before)
    assert isinstance(done, second_step.Codes)
    phone.codes = list(done.shown)
    return phone


def come_in(browser: Callable[..., Any], member: Any, code: str, password: str = PASSWORD) -> Any:
    client = browser()
    sign_in(client, member.email, password)
    assert client.page.path.startswith("/confirm")
    client.submit("Go on", step_up_code=code)
    return client


def secret_on(client: Any) -> str:
    """The secret as the page spells it beside the picture."""
    (code,) = [one for one in client.page.all("code") if one.get("class") == "step-secret"]
    return str(code.text).replace("-", "").upper()


def is_in(client: Any) -> bool:
    return client.get("/my").status_code == 200


class TestWhoOwesIt:
    def test_staff_and_whoever_can_see_a_number(self) -> None:
        for role in Role:
            assert owes_second_step({role}, is_demo=False) is (role in STAFF), role
            assert not owes_second_step({role}, is_demo=True)
        assert owes_second_step({Role.WORKER, Role.OFFICER}, is_demo=False)
        assert not owes_second_step((), is_demo=False)

    @pytest.mark.parametrize("who", STAFF_MEMBERS)
    def test_a_password_alone_opens_no_door(self, who: str, with_codes: Any, browser: Any, app: Any) -> None:
        """Auto-discovered: every door that is not public, opened by whoever has shown no more than a password."""
        client = browser()
        sign_in(client, with_codes[who].email)
        assert client.page.path.startswith("/my/second-step")
        client.careful = False
        opened = []
        for rule in app.url_map.iter_rules():
            door = DOORS[rule.endpoint]
            if door.needs in (PUBLIC, PASSWORD_SHOWN) or rule.arguments:
                continue
            answer = client.get(rule.rule) if "GET" in door.methods else None
            if answer is not None and not answer.headers.get("Location", "").startswith("/confirm"):
                opened.append(rule.rule)
        assert opened == []

    def test_a_worker_is_not_asked(self, with_codes: Any, browser: Any) -> None:
        client = browser()
        sign_in(client, with_codes.worker.email)
        assert client.page.path == "/my"

    def test_a_session_stays_outside_from_the_day_on_which_a_role_owes_it(
        self, with_codes: Any, browser: Any, clock_at: Any
    ) -> None:
        """A role that begins tomorrow: the session of today has shown a password only."""
        worker = with_codes.worker
        with storage.transaction() as session:
            session.add(
                RoleGrant(
                    account_id=worker.account_id,
                    role=Role.OFFICER,
                    granted_at=clock.now(),
                    from_on=date(2026, 11, 24),
                )
            )
        clock_at("2026-11-23 23:30")
        client = browser()
        sign_in(client, worker.email)
        assert client.get("/office").status_code == 403
        clock_at("2026-11-24 00:10")
        assert client.get("/office").headers["Location"].startswith("/confirm")
        assert client.get("/my").headers["Location"].startswith("/confirm")


class TestSettingUp:
    def test_it_follows_the_first_password_and_leads_to_work(self, with_codes: Any, browser: Any) -> None:
        client = browser()
        sign_in(client, with_codes.officer.email)
        assert client.page.h1 == "Set up the second step"
        secret = secret_on(client)
        client.submit("Set up the second step", code="000000")
        assert client.last.status_code == 422
        assert "This code does not fit" in client.page
        client.submit("Set up the second step", code=pyotp.TOTP(secret).at(clock.now()))
        assert client.page.h1 == "Keep these recovery codes"
        shown = [code.text for code in client.page.all("code")]
        assert len(set(shown)) == 10
        client.click("I have kept them, go on")
        assert client.page.path == "/office"
        client.get("/my/second-step/codes", follow_redirects=True)
        assert not any(code in client.page.text for code in shown)  # shown once

    def test_the_picture_says_the_same_secret(self, with_codes: Any, browser: Any, app: Any) -> None:
        """The QR code is read back module by module: it is the address of the secret beside it."""
        client = browser()
        sign_in(client, with_codes.officer.email)
        secret = secret_on(client)
        from lms.foundation.pdf.qr import svg_path

        address = second_step.address_for_app(with_codes.officer.email, secret)
        assert pyotp.parse_uri(address).secret == secret
        assert f'd="{svg_path(address)[1]}"' in client.last.get_data(as_text=True)

    def test_what_is_kept_gives_nothing_away(self, with_codes: Any) -> None:
        phone = set_up(with_codes.officer)
        everything = str(db.session.execute(select(SecondFactor.__table__)).all())
        everything += str(db.session.execute(select(RecoveryCode.__table__)).all())
        assert phone.secret not in everything
        for code in phone.codes:
            assert code not in everything
            assert code.replace("-", "") not in everything

    def test_a_sealed_secret_opens_in_its_own_row_only(self, with_codes: Any) -> None:
        from lms.foundation.crypto import CannotOpen

        set_up(with_codes.officer)
        set_up(with_codes.auditor)
        rows = {
            row.account_id: row.secret_sealed for row in db.session.execute(select(SecondFactor.__table__))
        }
        mine, theirs = with_codes.officer.account_id, with_codes.auditor.account_id
        with storage.transaction() as session:
            session.execute(
                update(SecondFactor).where(SecondFactor.account_id == mine).values(secret_sealed=rows[theirs])
            )
        with pytest.raises(CannotOpen), storage.transaction():
            second_step.take(mine, "123456", now=clock.now())

    def test_whoever_waits_for_the_second_step_cannot_set_up_another(
        self, with_codes: Any, browser: Any
    ) -> None:
        set_up(with_codes.officer)
        client = browser()
        sign_in(client, with_codes.officer.email)
        assert client.get("/my/second-step").headers["Location"].startswith("/confirm")
        with storage.transaction():
            second_step.offer(with_codes.officer.account_id, now=clock.now())
        offered = str(of(with_codes.officer.account_id).offered)
        client.get("/confirm")
        token = client.form("Go on").values
        client.careful = False
        client.post(
            "/my/second-step",
            data={"csrf_token": token["csrf_token"], "form_key": "k" * 22, "code": pyotp.TOTP(offered).now()},
        )
        client.post("/my/second-step/begin", data={"csrf_token": token["csrf_token"], "form_key": "l" * 22})
        assert not is_in(client)


class TestTakingCodes:
    def test_a_code_lets_in_once(self, with_codes: Any, browser: Any, clock_at: Any) -> None:
        phone = set_up(with_codes.officer)
        code = phone.code()
        assert is_in(come_in(browser, with_codes.officer, code))
        second = come_in(browser, with_codes.officer, code)
        assert second.last.status_code == 422
        assert "This code was used already" in second.page
        assert not is_in(second)
        clock_at("2026-11-23 09:00:31")
        second.get("/confirm")
        second.submit("Go on", step_up_code=f" {phone.code()[:3]} {phone.code()[3:]} ")  # as apps show it
        assert is_in(second)

    def test_an_older_code_than_the_newest_taken_is_refused(self, with_codes: Any) -> None:
        phone = set_up(with_codes.officer)
        account_id, now = with_codes.officer.account_id, clock.now()
        with storage.transaction():
            assert second_step.take(account_id, phone.code(seconds=30), now=now) is None
            assert second_step.take(account_id, phone.code(), now=now) is StepRefusal.USED

    @pytest.mark.parametrize(("off", "fits"), [(-61, False), (-30, True), (0, True), (30, True), (61, False)])
    def test_a_clock_may_be_half_a_minute_off(self, off: int, fits: bool, with_codes: Any) -> None:
        secret, now = pyotp.random_base32(), clock.now()
        app = pyotp.TOTP(secret)
        step = fitting_step(app.at(now + timedelta(seconds=off)), now, app.generate_otp)
        assert (step is not None) is fits

    def test_the_decision_as_a_table(self) -> None:
        assert judge(None, 5) is StepRefusal.WRONG
        assert judge(5, 5) is StepRefusal.USED
        assert judge(4, 5) is StepRefusal.USED
        assert judge(6, 5) is None

    def test_a_recovery_code_works_once_and_is_told(self, with_codes: Any, browser: Any) -> None:
        phone = set_up(with_codes.officer)
        assert is_in(come_in(browser, with_codes.officer, phone.codes[3].upper()))
        assert newest_letter("account.recovery_used").subject == "A recovery code of your account was used"
        again = come_in(browser, with_codes.officer, phone.codes[3])
        assert again.last.status_code == 422
        assert not is_in(again)
        assert is_in(come_in(browser, with_codes.officer, phone.codes[4]))
        assert of(with_codes.officer.account_id).codes_left == 8

    def test_codes_of_somebody_else_open_nothing(self, with_codes: Any, browser: Any) -> None:
        set_up(with_codes.officer)
        other = set_up(with_codes.auditor)
        assert not is_in(come_in(browser, with_codes.officer, other.code()))
        assert not is_in(come_in(browser, with_codes.officer, other.codes[0]))

    @pytest.mark.both
    def test_of_two_who_show_the_same_code_at_once_one_gets_in(self, with_codes: Any, app: Any) -> None:
        phone = set_up(with_codes.officer)
        account_id, now, code = with_codes.officer.account_id, clock.now(), phone.code()
        db.session.remove()
        gate, done = threading.Barrier(6), []

        def show() -> None:
            with app.app_context():
                gate.wait()
                with storage.transaction():
                    done.append(second_step.take(account_id, code, now=now))

        threads = [threading.Thread(target=show) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(map(str, done)) == ["None", *["used"] * 5]

    def test_signing_in_gives_a_new_session_and_the_halfway_one_ends(
        self, with_codes: Any, browser: Any
    ) -> None:
        phone = set_up(with_codes.officer)
        client = browser()
        sign_in(client, with_codes.officer.email)
        halfway = client.get_cookie("lms").value
        client.submit("Go on", step_up_code=phone.code())
        thief = browser()
        thief.set_cookie("lms", halfway)
        assert thief.get("/confirm").headers["Location"].startswith("/sign-in")

    def test_whoever_stops_halfway_is_outside_ten_minutes_later(
        self, with_codes: Any, browser: Any, clock_at: Any
    ) -> None:
        set_up(with_codes.officer)
        client = browser()
        sign_in(client, with_codes.officer.email)
        clock_at("2026-11-23 09:10:01")
        assert client.get("/confirm").headers["Location"].startswith("/sign-in")


class TestNotGotRound:
    def test_a_new_password_by_letter_leaves_it_in_place(self, with_codes: Any, browser: Any) -> None:
        phone = set_up(with_codes.officer)
        client = browser()
        client.get("/reset")
        client.submit("/reset", email=with_codes.officer.email)
        client.get(path_in(newest_letter("account.reset")))
        client.submit("Set the password", password=FRESH)
        sign_in(client, with_codes.officer.email, FRESH)
        assert client.page.path.startswith("/confirm")
        assert not is_in(client)
        client.get("/confirm")
        client.submit("Go on", step_up_code=phone.code())
        assert is_in(client)

    @pytest.mark.row("S19")
    def test_few_codes_reach_the_check_and_the_owner_still_gets_in(
        self, with_codes: Any, browser: Any, size: Any, monkeypatch: Any, quick_hashes: list[str]
    ) -> None:
        phone, officer = set_up(with_codes.officer), with_codes.officer
        own = come_in(browser, officer, phone.code())
        assert is_in(own)
        own.get("/my")
        own.submit("/sign-out")
        reached: list[str] = []
        take = second_step.take
        monkeypatch.setattr(
            second_step,
            "take",
            lambda account_id, typed, *, now: reached.append(typed) or take(account_id, typed, now=now),
        )
        guesser = browser()
        for number in range(size(45, 1000)):
            guesser.environ_base["REMOTE_ADDR"] = f"10.0.{number % 200}.1"
            if not (guesser.seen and guesser.seen.path.startswith("/confirm")):
                sign_in(guesser, officer.email)
            guesser.submit("Go on", step_up_code=f"{number:06}")
        assert 1 <= len(reached) <= 30
        assert guesser.last.status_code == 429
        reached.clear()
        sign_in(own, officer.email)
        own.submit("Go on", step_up_code=phone.code(seconds=30))
        assert reached
        assert is_in(own)

    def test_ways_in_of_the_demo_open_nothing_in_production(self, with_passwords: Any, make_app: Any) -> None:
        app = make_app(
            env="production",
            base_url="https://lms.example",
            mail_url="smtp://127.0.0.1:9",
            mail_from="a@lms.example",
        )
        client = app.test_client()
        client.careful = False
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
        base = "https://lms.example"
        client.get("/sign-in", base_url=base)
        token = client.form("/sign-in").values["csrf_token"]
        answer = client.post(
            "/sign-in",
            base_url=base,
            headers={"Referer": f"{base}/sign-in"},
            data={"csrf_token": token, "email": with_passwords.officer.email, "password": PASSWORD},
        )
        assert answer.status_code == 422


class TestTakingItAway:
    def page_of(self, client: Any, member: Any) -> None:
        ref = db.session.scalar(select(Account.ref).where(Account.id == member.account_id))
        client.get(f"/admin/users/{ref}")

    @pytest.fixture
    def admin(self, with_codes: Any, browser: Any) -> Any:
        phone = set_up(with_codes.administrator)
        client = come_in(browser, with_codes.administrator, phone.code())
        assert client.page.path == "/admin/users"
        return client

    def test_by_an_administrator_with_a_reason(self, admin: Any, with_codes: Any, browser: Any) -> None:
        phone = set_up(with_codes.officer)
        own = come_in(browser, with_codes.officer, phone.code())
        self.page_of(admin, with_codes.officer)
        admin.submit("Take the second step away")
        assert admin.last.status_code == 422
        admin.submit("Take the second step away", reason="new phone, confirmed by telephone")
        assert "With the next sign-in a new one is set up." in admin.page
        assert not is_in(own)
        entry = db.session.scalars(select(AuditEntry).where(AuditEntry.verb == "account.reset_factor")).one()
        assert (entry.account_id, entry.reason) == (
            with_codes.administrator.account_id,
            "new phone, confirmed by telephone",
        )
        assert newest_letter("account.factor_reset") is not None
        left = select(func.count()).where(RecoveryCode.account_id == with_codes.officer.account_id)
        assert db.session.scalar(left) == 0
        client = browser()
        sign_in(client, with_codes.officer.email)
        assert client.page.path.startswith("/my/second-step")

    def test_never_ones_own(self, admin: Any, with_codes: Any) -> None:
        self.page_of(admin, with_codes.administrator)
        assert "Take the second step away" not in admin.page
        with storage.transaction():
            own = with_codes.administrator.account_id
            assert second_step.reset(own, by=own, reason="x", now=clock.now()) is StepRefusal.OWN
        address = admin.page.path + "/second-step/reset"
        self.page_of(admin, with_codes.officer)
        set_up(with_codes.officer)
        self.page_of(admin, with_codes.officer)
        values = admin.form("Take the second step away").values
        admin.post(
            address,
            data={**values, "reason": "mine"},
            headers={"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"},
        )
        assert admin.last.status_code == 422
        assert "Nobody resets their own second step." in admin.page
        assert of(own).is_set

    def test_on_the_command_line(self, with_codes: Any, app: Any) -> None:
        from lms.people.cli import user

        set_up(with_codes.officer)
        db.session.remove()
        words = ["reset-mfa", with_codes.officer.email, "--reason", "new phone"]
        done = CliRunner().invoke(user, words, obj=lambda: app, catch_exceptions=False)
        assert (done.exit_code, "taken away" in done.output) == (0, True)
        again = CliRunner().invoke(user, words, obj=lambda: app, catch_exceptions=False)
        assert again.exit_code == 1
        assert not of(with_codes.officer.account_id).is_set

    def test_whoever_owes_it_cannot_switch_it_off(self, admin: Any, with_codes: Any) -> None:
        admin.get("/my/second-step")
        assert "Switch it off" not in admin.page
        now = clock.now()
        with storage.transaction():
            own = with_codes.administrator.account_id
            assert second_step.leave_off(own, is_owed=True, now=now) is StepRefusal.OBLIGATORY

    def test_a_worker_may_have_one_and_leave_it_off(self, with_codes: Any, browser: Any) -> None:
        client = browser()
        sign_in(client, with_codes.worker.email)
        client.get("/my/second-step")
        client.submit("Begin")
        secret = secret_on(client)
        client.submit("Set up the second step", code=pyotp.TOTP(secret).at(clock.now()))
        assert client.page.h1 == "Keep these recovery codes"
        other = browser()
        sign_in(other, with_codes.worker.email)
        assert other.page.path.startswith("/confirm")
        client.get("/my/second-step")
        client.submit("Switch it off")
        assert "From now on your password alone opens this account." in client.page
        last = browser()
        sign_in(last, with_codes.worker.email)
        assert last.page.path == "/my"
        strengths = set(db.session.scalars(select(SessionRow.strength)))
        assert strengths <= {str(Strength.PASSWORD), str(Strength.FACTOR), str(Strength.HALFWAY)}


def test_what_is_counted_is_told_apart_from_the_owners_browser() -> None:
    assert proving.CODES_FROM_STRANGERS + proving.CODES_FROM_KNOWN_DEVICES <= 30


def test_letters_of_the_second_step_hold_no_secret(with_codes: Any) -> None:
    phone = set_up(with_codes.officer)
    for facts in db.session.scalars(select(Message.facts)):
        assert phone.secret not in facts
        assert not any(code in facts for code in phone.codes)


def test_a_session_keeps_what_it_proved_through_a_new_password(with_codes: Any, browser: Any) -> None:
    """Changing the password gives a new session id, and neither loses nor renews the proof."""
    phone = set_up(with_codes.officer)
    client = come_in(browser, with_codes.officer, phone.code())
    client.get("/my/password")
    client.submit("Change the password", current_password=PASSWORD, password=FRESH)
    row = db.session.scalars(
        select(SessionRow).where(SessionRow.account_id == with_codes.officer.account_id)
    ).one()
    assert (row.strength, row.proved_at) == (Strength.FACTOR, clock.now())


def test_a_proof_counts_for_fifteen_minutes(clock_at: Any) -> None:
    visit = sessions.Visit()
    now = clock_at("2026-11-23 09:00")
    assert not visit.is_proved(now)
    visit.proved_at = now
    assert visit.is_proved(now + timedelta(minutes=15))
    assert not visit.is_proved(now + timedelta(minutes=15, seconds=1))
