"""Registering and coming back without a password, through letters with one-time links."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import func, select

from lms.foundation import storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import Account, Person
from tests.home.conftest import PASSWORD, newest_letter, path_in, sign_in

FRESH = "four herons by the mill pond"
TYPED = {"first_name": "Iwona", "last_name": "Nowa", "position": "asystentka rodziny", "notice": True}


def register(client: Any, email: str, **more: Any) -> Any:
    client.get("/register")
    return client.submit("/register", email=email, **(TYPED | more))


def plain(client: Any) -> str:
    return re.sub(r"[0-9a-f]{16}", "", client.page.text)


def test_a_newcomer_registers_sets_a_password_and_is_inside(cast: Any, inside: Any, browser: Any) -> None:
    client = browser()
    register(client, "iwona.nowa@cast.example")
    assert client.page.path == "/check-mail"
    client.get(path_in(newest_letter("account.confirm")))
    assert client.form("Set the password").values["username"] == "iwona.nowa@cast.example"
    client.submit("Set the password", password=FRESH)
    assert client.page.path == "/sign-in"
    assert "Your password is set" in client.page
    client.submit("/sign-in", email="iwona.nowa@cast.example", password=FRESH)
    assert client.page.path == "/my"


@pytest.mark.row("S20")
def test_the_answer_does_not_say_whether_the_address_is_known(cast: Any, inside: Any, browser: Any) -> None:
    answers = set()
    for email in ("nobody.here@cast.example", cast.worker.email):
        client = browser()
        register(client, email)
        answers.add((client.last.status_code, client.page.path, plain(client)))
        client.get("/reset")
        client.submit("/reset", email=email)
        answers.add((client.last.status_code, client.page.path, plain(client)))
    assert len(answers) == 1


def test_whoever_has_an_account_learns_it_by_letter_only(cast: Any, inside: Any, browser: Any) -> None:
    register(browser(), cast.worker.email)
    letter = newest_letter("account.exists")
    assert letter.button is not None
    assert db.session.scalar(select(func.count()).select_from(Message)) == 1


def test_an_unknown_address_gets_no_letter(cast: Any, inside: Any, browser: Any) -> None:
    client = browser()
    client.get("/reset")
    client.submit("/reset", email="nobody.here@cast.example")
    assert newest_letter("account.reset") is None


def test_a_spent_link_is_not_sent_any_more(cast: Any, inside: Any, browser: Any) -> None:
    client = browser()
    client.get("/reset")
    client.submit("/reset", email=cast.worker.email)
    client.get(path_in(newest_letter("account.reset")))
    client.submit("Set the password", password=FRESH)
    assert newest_letter("account.reset") is None


def test_a_new_password_replaces_the_old_one(with_passwords: Any, browser: Any) -> None:
    client, email = browser(), with_passwords.worker.email
    client.get("/reset")
    client.submit("/reset", email=email)
    client.get(path_in(newest_letter("account.reset")))
    client.submit("Set the password", password=FRESH)
    sign_in(client, email, PASSWORD)
    assert client.last.status_code == 422
    sign_in(client, email, FRESH)
    assert client.page.path == "/my"


def test_the_form_keeps_what_was_typed_and_says_what_to_mend(cast: Any, browser: Any) -> None:
    client = browser()
    register(client, "no address at all", last_name="", institution="")
    assert client.last.status_code == 422
    values = client.form("/register").values
    assert (values["first_name"], values["email"], values["position"]) == (
        "Iwona",
        "no address at all",
        "asystentka rodziny",
    )
    assert "Last name: Fill in this field." in client.page
    assert client.page.title.startswith("Error:")


def test_a_form_with_mistakes_is_no_try(cast: Any, browser: Any) -> None:
    client = browser()
    for _ in range(8):
        register(client, "iwona@cast.example", last_name="")
    register(client, "iwona@cast.example")
    assert client.page.path == "/check-mail"


@pytest.mark.row("S19")
@pytest.mark.parametrize("page", ["register", "reset"])
def test_a_mailbox_is_not_flooded(page: str, cast: Any, inside: Any, browser: Any, clock_at: Any) -> None:
    clock_at("2026-11-23 09:00")
    client = browser()
    for _ in range(7):
        client.get(f"/{page}")
        fields = {"email": "Somebody@cast.example"} | (TYPED if page == "register" else {})
        client.submit(f"/{page}", **fields)
    assert client.last.status_code == 429
    assert db.session.scalar(select(func.count()).select_from(Message)) == 5


@pytest.mark.row("R7")
@pytest.mark.parametrize("page", ["register", "reset"])
def test_a_form_sent_twenty_times_is_one_letter(page: str, cast: Any, inside: Any, browser: Any) -> None:
    client = browser()
    client.get(f"/{page}")
    form = client.form(f"/{page}").values | {"email": "somebody@cast.example"}
    if page == "register":
        form |= TYPED | {"notice": "y"}
    answers = {client.post(f"/{page}", data=form).headers["Location"] for _ in range(20)}
    assert answers == {"/check-mail"}
    assert db.session.scalar(select(func.count()).select_from(Message)) == 1


@pytest.mark.row("S5")
def test_nobody_registers_with_more_than_was_asked(cast: Any, inside: Any, browser: Any) -> None:
    client = browser()
    client.get("/register")
    extra = {"role": "administrator", "roles": "officer", "is_enabled": "1", "id": "8", "person_id": "8"}
    form = client.form("/register").values | {"email": "iwona@cast.example", "notice": "y"} | TYPED | extra
    form["notice"] = "y"
    assert client.post("/register", data=form).status_code == 303
    client.get(path_in(newest_letter("account.confirm")))
    client.submit("Set the password", password=FRESH)
    account = db.session.scalars(select(Account).where(Account.email == "iwona@cast.example")).one()
    from tests.harness.cast import actor_of

    actor = actor_of(account.id)
    assert actor is not None
    assert actor.roles == {"worker"}
    assert account.person_id > 8


@pytest.mark.row("S22")
@pytest.mark.parametrize(
    ("who", "password", "said"),
    [
        ("worker", "short pass", "at least 12 characters"),
        ("officer", "fourteen chars", "at least 15 characters"),
        ("worker", "1234567890123456", "repeats itself or follows the keys"),
        ("worker", "passwordpassword", "most common ones"),
        ("worker", "Anna Pracowita Szkolenia", "Apart from names that others know"),
        ("worker", "worker@cast.example1", "Apart from names that others know"),
        ("worker", "a" * 1100, "Shorten this text"),
    ],
)
def test_a_password_that_others_would_guess_is_refused_with_words(
    who: str, password: str, said: str, cast: Any, inside: Any, browser: Any
) -> None:
    client = browser()
    client.get("/reset")
    client.submit("/reset", email=cast[who].email)
    path = path_in(newest_letter("account.reset"))
    client.get(path)
    client.submit("Set the password", password=password)
    assert client.last.status_code == 422
    assert said in client.page
    client.submit("Set the password", password=FRESH)
    assert client.page.path == "/sign-in"


@pytest.mark.row("S24")
@pytest.mark.parametrize("secret", ["x", "abc" * 20, "...", "a%20b", "a" * 500])
def test_an_unknown_link_says_no_more_than_a_spent_one(
    secret: str, cast: Any, inside: Any, browser: Any
) -> None:
    client = browser()
    client.get("/reset")
    client.submit("/reset", email=cast.worker.email)
    path = path_in(newest_letter("account.reset"))
    client.get(path)
    client.submit("Set the password", password=FRESH)
    client.get(path)
    spent = client.last.status_code, plain(client)
    client.get(f"/link/{secret}")
    assert (client.last.status_code, plain(client)) == spent
    assert spent[0] == 410


def test_looking_at_a_link_does_not_spend_it(cast: Any, inside: Any, browser: Any, queries: Any) -> None:
    client = browser()
    client.get("/reset")
    client.submit("/reset", email=cast.worker.email)
    path = path_in(newest_letter("account.reset"))
    with queries() as asked:
        for _ in range(3):
            assert browser().get(path).status_code == 200
        assert browser().head(path).status_code == 200
    assert asked.writes == []


@pytest.mark.row("S28")
def test_a_page_behind_a_secret_address_is_kept_nowhere(cast: Any, inside: Any, browser: Any) -> None:
    client = browser()
    client.get("/reset")
    client.submit("/reset", email=cast.worker.email)
    path = path_in(newest_letter("account.reset"))
    client.get(path)
    answers = [client.last]
    answers.append(client.submit("Set the password", password="short"))
    answers.append(client.submit("Set the password", password=FRESH, follow=False))
    answers.append(client.get(path))
    assert [answer.status_code for answer in answers] == [200, 422, 303, 410]
    for answer in answers:
        assert "no-store" in answer.headers["Cache-Control"]
        # the address never travels on; "no-referrer" would make browsers send the form without its origin
        assert answer.headers["Referrer-Policy"] == "strict-origin"


def test_who_sets_a_new_password_in_their_own_browser_is_signed_out(
    cast: Any, inside: Any, browser: Any
) -> None:
    client = browser(cast.worker)
    client.get("/reset")
    client.submit("/reset", email=cast.worker.email)
    client.get(path_in(newest_letter("account.reset")))
    client.submit("Set the password", password=FRESH)
    assert "Your password is set" in client.page
    assert client.get("/my").status_code == 302


def test_both_languages_say_it_in_their_own_words(cast: Any, inside: Any, browser: Any) -> None:
    client = browser()
    register(client, "iwona@cast.example")
    assert db.session.scalar(select(Message.language)) == "en"
    assert newest_letter("account.confirm").subject == "Confirm your address"


def test_an_institution_is_chosen_from_the_list(cast: Any, inside: Any, browser: Any) -> None:
    from lms.people.queries import institution_choices

    ref, _name = institution_choices()[0]
    client = browser()
    register(client, "iwona@cast.example", institution=ref)
    client.get(path_in(newest_letter("account.confirm")))
    client.submit("Set the password", password=FRESH)
    person = db.session.scalars(select(Person).where(Person.email == "iwona@cast.example")).one()
    assert person.institution is not None
    assert person.institution.ref == ref


def test_signing_up_works_without_a_worker_of_letters(cast: Any, inside: Any, browser: Any) -> None:
    """The letter is a row of the same transaction: it waits, whatever happens to the mail server."""
    register(browser(), "iwona@cast.example")
    with storage.transaction() as session:
        row = session.scalars(select(Message)).one()
        assert (row.sent_at, row.tries) == (None, 0)
