"""What the administrator watches, what machines ask, what developers read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select, update

from lms.cli import main
from lms.foundation import audit, clock, mail, outbox, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.language import speaking
from lms.foundation.outbox import Message, Reader
from lms.foundation.rules import Reason, kept
from lms.foundation.storage import db
from lms.home import wording
from lms.people.operations.accounts import ask_for_reset


def letters(count: int) -> list[int]:
    with storage.transaction() as session:
        for number in range(count):
            reader = Reader(f"somebody{number}@private.example", "pl")
            outbox.post("account.reset", reader, {"link": "0", "secret": "0"}, now=clock.now())
        session.flush()
        return list(session.scalars(select(Message.id).order_by(Message.id)))


def change(message_id: int, **values: Any) -> None:
    with storage.transaction() as session:
        session.execute(update(Message).where(Message.id == message_id).values(**values))


class TestLetters:
    @pytest.fixture
    def admin(self, cast: Any, inside: Any, browser: Any) -> Any:
        return browser(cast.administrator)

    def test_the_heading_says_how_the_post_goes(self, admin: Any) -> None:
        admin.get("/admin/messages")
        assert admin.page.h1 == "All letters have left"
        first, second = letters(2)
        admin.get("/admin/messages")
        assert admin.page.h1 == "2 letters are on their way"
        change(first, tries=3, last_error="SMTP 550", due_at=clock.now() + timedelta(minutes=4))
        admin.get("/admin/messages?state=failed")
        assert admin.page.h1 == "1 letter is being tried again"
        assert "SMTP 550" in admin.page
        assert "tried 3 times" in admin.page
        change(
            second,
            parked_at=clock.now(),
            due_at=None,
            starts=5,
            last_error="the worker ended five times on this letter",
        )
        admin.get("/admin/messages?state=parked")
        assert admin.page.h1 == "1 letter could not be sent"
        assert "stopped the worker five times" in admin.page

    def test_addresses_are_masked(self, admin: Any) -> None:
        letters(3)
        admin.get("/admin/messages")
        assert "s…@private.example" in admin.page
        assert "somebody" not in admin.last.get_data(as_text=True)

    def test_a_parked_letter_is_tried_again(self, admin: Any) -> None:
        parked, _other = letters(2)
        change(parked, parked_at=clock.now(), due_at=None, tries=30)
        admin.get("/admin/messages?state=parked")
        admin.submit(f"/admin/messages/{parked}/again")
        assert "The letter will be tried again now." in admin.page
        row = db.session.get_one(Message, parked, populate_existing=True)
        assert (row.parked_at, row.tries) == (None, 0)
        assert row.due_at is not None
        assert steps("outbox.requeue") == [(str(parked), "")]

    def test_all_parked_letters_are_tried_again_after_a_question(self, admin: Any) -> None:
        for number in letters(3):
            change(number, parked_at=clock.now(), due_at=None)
        admin.get("/admin/messages?state=parked")
        admin.click("Send all again")
        assert admin.page.h1 == "Send 3 letters again?"
        admin.submit("Send again")
        assert "3 letters will be tried again now." in admin.page
        assert admin.page.h1 == "3 letters are on their way"
        assert steps("outbox.requeue") == [("parked", "*: 3")]

    def test_all_of_one_kind_leave_the_others_where_they_are(self, admin: Any) -> None:
        numbers = letters(3)
        for number in numbers:
            change(number, parked_at=clock.now(), due_at=None)
        change(numbers[0], kind="account.invited")
        admin.get("/admin/messages?state=parked&kind=account.invited")
        admin.click("Send all again")
        assert admin.page.h1 == "Send 1 letter again?"
        assert "Invitation to an account" in admin.page
        admin.submit("Send again")
        assert outbox.counts()["parked"] == 2

    def test_ticked_letters_are_tried_again_after_a_question(self, admin: Any) -> None:
        numbers = letters(3)
        for number in numbers:
            change(number, parked_at=clock.now(), due_at=None)
        admin.get("/admin/messages?state=parked")
        admin.submit("/admin/messages/again", number=[str(number) for number in numbers[:2]])
        assert admin.page.h1 == "Send 2 letters again?"
        admin.submit("Send again")
        assert "2 letters will be tried again now." in admin.page
        assert outbox.counts() | {"parked": 1, "waiting": 2} == outbox.counts()
        assert steps("outbox.requeue") == [(str(number), "") for number in numbers[:2]]

    def test_ticking_nothing_is_said_plainly(self, admin: Any) -> None:
        admin.get("/admin/messages/again")
        assert admin.page.h1 == "No letter to send again"
        admin.get("/admin/messages/again?number=x&number=99999999999&number=4")
        assert admin.page.h1 == "No letter to send again"

    def test_a_letter_that_left_does_not_leave_twice(self, admin: Any) -> None:
        (sent,) = letters(1)
        change(sent, parked_at=clock.now(), due_at=None)
        admin.get("/admin/messages?state=parked")
        values = admin.form(f"/admin/messages/{sent}/again").values
        change(sent, sent_at=clock.now(), due_at=None)
        assert admin.post(f"/admin/messages/{sent}/again", data=values).status_code == 404

    def test_a_letter_that_a_worker_holds_is_not_given_to_another(self, admin: Any) -> None:
        (held,) = letters(1)
        until = clock.now() + timedelta(minutes=5)
        change(held, tries=1, lease_until=until, due_at=clock.now() + timedelta(minutes=2))
        admin.get("/admin/messages?state=failed")
        admin.submit(f"/admin/messages/{held}/again")
        assert db.session.get_one(Message, held, populate_existing=True).lease_until == until

    def test_a_silent_mail_server_is_said(self, admin: Any) -> None:
        (held,) = letters(1)
        change(held, is_held=True, tries=1, last_error="server silent: ConnectionRefusedError")
        admin.get("/admin/messages?state=held")
        assert admin.page.h1 == "1 letter is held"
        assert "They leave by themselves" in admin.page
        assert "The mail server does not answer" in admin.page
        assert "leaves by itself" in admin.page

    @pytest.mark.parametrize("reason", list(Reason))
    @pytest.mark.parametrize("language", ["pl", "en"])
    def test_every_reason_is_said_in_words(self, reason: Reason, language: str, inside: Any) -> None:
        with inside.test_request_context(), speaking(language):
            words = wording.reason_words(kept(reason, "550 5.7.1 words of the server"))
        assert words is not None
        assert words.why.endswith(".") and words.help.endswith(".")
        assert words.why != str(reason)
        assert words.said == "550 5.7.1 words of the server"

    def test_one_letter_says_what_happened_and_what_helps(self, admin: Any) -> None:
        (number,) = letters(1)
        said = "address refused: 550 5.1.1 …@private.example unknown"
        change(number, parked_at=clock.now(), due_at=None, tries=5, last_error=said)
        admin.get("/admin/messages?state=parked")
        admin.click(f"New password, no. {number}")
        assert admin.page.h1 == "New password"
        for words in (
            "The mail server refuses the address.",
            "Check the person's address",
            "550 5.1.1",
        ):
            assert words in admin.page
        assert "somebody0" not in admin.last.get_data(as_text=True)
        admin.submit(f"/admin/messages/{number}/again")
        assert "The letter will be tried again now." in admin.page
        assert admin.get("/admin/messages/999999").status_code == 404

    def test_every_letter_is_in_one_state_and_lists_agree_with_counts(self, admin: Any, inside: Any) -> None:
        numbers = letters(21)
        now = clock.now()
        changes: list[dict[str, Any]] = [
            {},
            {"is_held": True, "tries": 2, "last_error": kept(Reason.SILENT)},
            {"tries": 2, "last_error": kept(Reason.LATER)},
            {"parked_at": now, "due_at": None, "last_error": kept(Reason.ADDRESS)},
            {"sent_at": now, "due_at": None, "last_error": kept(Reason.OBSOLETE)},
            {"sent_at": now, "due_at": None},
        ]
        for number in numbers:
            change(number, **changes[number % 6], kind=("account.reset", "account.invited")[number % 2])
        for kind in ("", "account.reset", "account.invited"):
            expected = Counter(
                outbox.STATES[number % 6]
                for number in numbers
                if not kind or number % 2 == (kind == "account.invited")
            )
            for state in outbox.STATES:
                admin.get(f"/admin/messages?state={state}&kind={kind}")
                tabs = [link for link in admin.page.all("a") if f"state={state}" in (link.get("href") or "")]
                shown = "".join(tabs[0].itertext()).split()[-1]
                rows = [a for a in admin.page.all("a") if (a.get("href") or "").split("/")[-1].isdigit()]
                assert (int(shown), len(rows)) == (expected[state], expected[state]), (state, kind)
        assert {**Counter(outbox.STATES[number % 6] for number in numbers)} == {
            state: count for state, count in outbox.status(now).items() if state in outbox.STATES
        }

    def test_the_list_is_paged(self, admin: Any, queries: Any) -> None:
        letters(120)
        with queries(at_most=15):
            admin.get("/admin/messages")
        assert "Page 1 of 3" in admin.page
        admin.click("Next")
        assert admin.page.path.endswith("page=2")

    @pytest.mark.parametrize(
        ("name", "start", "link"),
        [
            ("administrator", "/admin/users", "See why, and send them again"),
            ("officer", "/office", "1 letter could not be sent"),
        ],
    )
    def test_the_start_page_says_that_letters_were_put_aside(
        self, name: str, start: str, link: str, cast: Any, inside: Any, browser: Any
    ) -> None:
        (number,) = letters(1)
        change(number, parked_at=clock.now(), due_at=None)
        client = browser(cast[name])
        client.get(start)
        client.click(link)
        assert client.page.path == "/admin/messages?state=parked"

    @pytest.mark.parametrize(("name", "start"), [("administrator", "/admin/users"), ("officer", "/office")])
    @pytest.mark.parametrize(("minutes", "is_said"), [(14, False), (16, True)])
    def test_the_start_page_says_that_letters_wait_too_long(
        self, name: str, start: str, minutes: int, is_said: bool, cast: Any, inside: Any, browser: Any
    ) -> None:
        (number,) = letters(1)
        change(number, created_at=clock.now() - timedelta(minutes=minutes))
        client = browser(cast[name])
        client.get(start)
        assert ("Letters leave late" in client.page) is is_said
        change(number, is_held=True)
        client.get(start)
        assert ("The mail server does not answer" in client.page) is is_said


def steps(verb: str) -> list[tuple[str, str]]:
    """Object and reason of the entries of the audit trail with this verb, the oldest first."""
    query = select(AuditEntry).where(AuditEntry.verb == verb).order_by(AuditEntry.seq)
    return [(entry.object_id, entry.reason) for entry in db.session.scalars(query)]


class TestTrail:
    @pytest.fixture
    def reader(self, cast: Any, inside: Any, browser: Any) -> Any:
        with storage.transaction():
            audit.record("edition.publish", "edition", 17, by=7, fields=("state",))
            audit.record("edition.cancel", "edition", 18, by=7, fields=("state",), reason="too few people")
            audit.record("account.ask", "account", "-", by=None)
        return browser(cast.auditor)

    def shown(self, client: Any) -> list[str]:
        return [" ".join("".join(td.itertext()).split()) for td in client.page.all("td")]

    def test_the_newest_step_comes_first(self, reader: Any) -> None:
        reader.get("/admin/audit")
        assert self.shown(reader)[2] == "Link to an account asked for"
        assert "the system" in reader.page

    @pytest.mark.parametrize(
        ("wish", "count"),
        [
            ("verb=edition.cancel", 1),
            ("kind=edition", 2),
            ("kind=edition&object_id=17", 1),
            ("account=7", 2),
            ("account=7&verb=account.ask", 0),
            ("account=x", 0),
        ],
    )
    def test_filters_narrow_it(self, wish: str, count: int | None, reader: Any) -> None:
        reader.get("/admin/audit")
        everything = reader.page.h1.split()[0]
        reader.get(f"/admin/audit?{wish}")
        found = everything if count is None else count
        assert reader.page.h1 == f"Found: {found} of {everything} recorded steps"

    def test_an_object_leads_to_its_history(self, reader: Any) -> None:
        reader.get("/admin/audit")
        everything = reader.page.h1
        reader.click("Edition 18")
        assert reader.page.h1 == f"Found: 1 of {everything}"
        assert "too few people" in reader.page

    def test_no_personal_value_is_shown(self, reader: Any, cast: Any) -> None:
        with storage.transaction():
            ask_for_reset(cast.worker.email, now=clock.now())
        reader.get("/admin/audit")
        text = reader.last.get_data(as_text=True)
        for member in cast:
            if member.name != "auditor":
                assert member.email not in text
                assert member.last_name not in text

    def test_a_page_asks_few_statements(self, reader: Any, queries: Any) -> None:
        with storage.transaction():
            for number in range(200):
                audit.record("edition.publish", "edition", number, by=7, fields=("state",))
        with queries(at_most=10):
            reader.get("/admin/audit")
        assert "Page 1 of" in reader.page


class TestMachines:
    def test_the_process_lives(self, client: Any) -> None:
        answer = client.get("/healthz")
        assert (answer.status_code, answer.data, answer.mimetype) == (200, b"ok\n", "text/plain")
        assert "Set-Cookie" not in answer.headers

    @pytest.mark.both
    def test_it_is_ready_when_the_tables_are_this_versions(self, client: Any, inside: Any) -> None:
        answer = client.get("/readyz")
        assert (answer.status_code, answer.data) == (200, b"ready\n")
        with storage.transaction() as session:
            from sqlalchemy import text

            session.execute(text("UPDATE alembic_version SET version_num = 'older'"))
        answer = client.get("/readyz")
        assert (answer.status_code, answer.data) == (503, b"database: tables of another version\n")

    @pytest.mark.row("R27")
    def test_a_full_disk_is_not_ready(self, client: Any, inside: Any, monkeypatch: Any) -> None:
        from types import SimpleNamespace

        from lms.home import readiness

        nearly_full = SimpleNamespace(total=1000, used=960, free=40)
        monkeypatch.setattr(readiness.shutil, "disk_usage", lambda _path: nearly_full)
        answer = client.get("/readyz")
        assert (answer.status_code, answer.data) == (503, b"disk: nearly full\n")


class TestMailForDevelopers:
    @pytest.fixture
    def app_with_letters(self, make_app: Any, cast: Any) -> Any:
        app = make_app()
        with app.app_context():
            with storage.transaction():
                ask_for_reset(cast.worker.email, now=clock.now())
            assert outbox.deliver_due() == 1
        return app

    def english(self, app: Any) -> Any:
        client = app.test_client()
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
        return client

    def test_letters_can_be_read_and_their_links_followed(self, app_with_letters: Any, cast: Any) -> None:
        client = self.english(app_with_letters)
        client.get("/dev/mail")
        assert client.page.h1 == "1 letter was sent"
        assert cast.worker.email in client.page
        link = next(a for a in client.page.all("a") if (a.get("href") or "").startswith("/dev/mail/"))
        client.get(link.get("href"))
        address = next(a.get("href") for a in client.page.all("a") if "/link/" in (a.get("href") or ""))
        assert client.get(address).status_code == 200

    def test_the_html_part_can_do_nothing(self, app_with_letters: Any) -> None:
        client = self.english(app_with_letters)
        client.careful = False
        client.get("/dev/mail")
        link = next(a for a in client.page.all("a") if (a.get("href") or "").startswith("/dev/mail/"))
        answer = client.get(link.get("href") + "/html")
        assert answer.mimetype == "text/html"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]

    @pytest.mark.parametrize("name", ["../secret", "..%2f..%2fsecret.key", "x" * 32, "0" * 32, "a.eml"])
    def test_no_other_file_can_be_read(self, name: str, app_with_letters: Any) -> None:
        client = self.english(app_with_letters)
        assert client.get(f"/dev/mail/{name}").status_code == 404

    @pytest.mark.parametrize("path", ["/dev/mail", f"/dev/mail/{'0' * 32}", f"/dev/mail/{'0' * 32}/html"])
    def test_where_letters_leave_the_page_is_not_there(self, path: str, make_app: Any) -> None:
        client = self.english(make_app(mail_url="smtp://127.0.0.1:1"))
        assert client.get(path).status_code == 404

    def test_who_tries_the_system_out_is_led_to_their_letter(self, make_app: Any) -> None:
        client = self.english(make_app())
        client.get("/check-mail")
        client.click("Letters that were sent")
        assert client.page.path == "/dev/mail"
        client = self.english(make_app(mail_url="smtp://127.0.0.1:1"))
        client.get("/check-mail")
        assert "Letters that were sent" not in client.page

    def test_in_production_the_page_is_not_there(self, app: Any, monkeypatch: Any) -> None:
        from dataclasses import replace

        settings = app.config["LMS"]
        monkeypatch.setitem(app.config, "LMS", replace(settings, env="production"))
        assert self.english(app).get("/dev/mail").status_code == 404

    def test_a_calendar_part_is_shown(self, make_app: Any, inside: Any) -> None:
        app = make_app()
        settings = app.config["LMS"]
        envelope = mail.envelope(
            settings,
            to="a@cast.example",
            subject="Zmiana",
            text="Zażółć\nhttps://szkolenia.example/x?a=1&b=2",
            html="<p>x</p>",
            message_id=f"<{'a' * 32}@x>",
            at=clock.now(),
            language="pl",
            calendar=("REQUEST", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        )
        mail.postman(settings).send(envelope, "a@cast.example")
        client = self.english(app)
        client.get(f"/dev/mail/{'a' * 32}")
        assert "BEGIN:VCALENDAR" in client.page
        assert next(h for h in client.page.all("h1")).get("lang") == "pl"
        assert "Zażółć" in client.page
        assert any(a.get("href") == "https://szkolenia.example/x?a=1&b=2" for a in client.page.all("a"))


class TestCommand:
    @pytest.fixture
    def run(self, app: Any, inside: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
        """Call `lms outbox …` on the test's database."""
        monkeypatch.setattr("lms.cli.open_app", lambda: app)
        return lambda *words: CliRunner().invoke(main, ["outbox", *words], catch_exceptions=False)

    def test_it_counts_as_the_page_does(self, run: Callable[..., Result], cast: Any, browser: Any) -> None:
        first, second, third = letters(3)
        change(first, parked_at=clock.now(), due_at=None)
        change(second, sent_at=clock.now(), due_at=None, last_error=Reason.OBSOLETE)
        change(third, is_held=True, tries=1)
        told = json.loads(run("status", "--json").stdout)
        client = browser(cast.administrator)
        client.get("/admin/messages")
        tabs = ["".join(a.itertext()).split() for a in client.page.all("a") if "?state=" in a.get("href", "")]
        assert [int(words[-1]) for words in tabs] == [told[state] for state in outbox.STATES]
        assert (told["held"], told["parked"], told["obsolete"], told["sent"]) == (1, 1, 1, 0)

    def test_it_lets_letters_go_again_and_says_when_there_are_none(self, run: Callable[..., Result]) -> None:
        first, second = letters(2)
        for number in (first, second):
            change(number, parked_at=clock.now(), due_at=None)
        assert run("requeue", str(first)).stdout == "1 letters will be tried again\n"
        assert run("requeue", "--parked").stdout == "1 letters will be tried again\n"
        assert steps("outbox.requeue") == [(str(first), ""), ("parked", "*: 1")]
        change(first, sent_at=clock.now(), due_at=None)
        assert run("requeue", str(first), "999").exit_code == 1
        assert run("requeue").exit_code == 2
