"""Coming in and going out: one answer for every failure, a counted number of tries, a new session each time."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from lms.foundation import clock, storage, throttle
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from lms.people import passwords
from lms.people.models import Account, Person
from tests.harness.trail import untraced
from tests.home.conftest import PASSWORD, sign_in

WRONG = "nine quick geese under Noteć"
REFUSED = "Address and password do not fit together"


@pytest.fixture
def hashes(monkeypatch: Any) -> list[str]:
    """Every password that reached the hash."""
    reached: list[str] = []
    check = passwords.is_right

    def noting(stored: str | None, text: str) -> bool:
        reached.append(text)
        return check(stored, text)

    monkeypatch.setattr(passwords, "is_right", noting)
    return reached


def sessions_of(account_id: int) -> list[SessionRow]:
    return list(db.session.scalars(select(SessionRow).where(SessionRow.account_id == account_id)))


def test_a_worker_arrives_at_their_own_page(with_passwords: Any, browser: Any) -> None:
    client = browser()
    sign_in(client, with_passwords.worker.email)
    assert client.page.path == "/my"


@pytest.mark.parametrize(
    ("who", "path"),
    [("officer", "/office"), ("administrator", "/admin/users"), ("coordinator", "/institution")],
)
def test_staff_arrive_where_they_work(who: str, path: str, with_passwords: Any, browser: Any) -> None:
    answer = sign_in(browser(), with_passwords[who].email, follow=False)
    assert (answer.status_code, answer.headers["Location"]) == (303, path)


def test_who_was_sent_to_the_door_goes_on_to_where_they_wanted(with_passwords: Any, browser: Any) -> None:
    client = browser()
    client.get("/my/sessions", follow_redirects=True)
    assert client.page.path.startswith("/sign-in?next=")
    client.submit("Sign in", email=with_passwords.worker.email, password=PASSWORD)
    assert client.page.path == "/my/sessions"


def test_letters_of_the_address_may_be_large_or_small(with_passwords: Any, browser: Any) -> None:
    client = browser()
    sign_in(client, f"  {with_passwords.worker.email.upper()} ")
    assert client.page.path == "/my"


@pytest.mark.row("S20")
@pytest.mark.parametrize("case", ["wrong password", "unknown", "closed", "no password yet"])
def test_every_failure_gets_the_same_answer_for_the_same_work(
    case: str, with_passwords: Any, browser: Any, hashes: list[str], queries: Any, steady_office: None
) -> None:
    worker, trainer = with_passwords.worker, with_passwords.trainer
    with storage.transaction() as session:
        session.execute(update(Account).where(Account.id == trainer.account_id).values(is_enabled=False))
        session.execute(
            update(Account).where(Account.id == with_passwords.auditor.account_id).values(password_hash=None)
        )
    email, password = {
        "wrong password": (worker.email, WRONG),
        "unknown": ("nobody.here@cast.example", WRONG),
        "closed": (trainer.email, PASSWORD),
        "no password yet": (with_passwords.auditor.email, PASSWORD),
    }[case]
    client = browser()
    client.get("/sign-in")
    with queries() as asked:
        answer = client.submit("Sign in", email=email, password=password)
    assert answer.status_code == 422
    said = re.sub(r"[0-9a-f]{16}|value=\"[^\"]*\"", "", client.page.text.replace(email, ""))
    assert REFUSED in said
    assert len(hashes) == 1
    verbs = [statement.split()[0] for statement in asked.statements]
    again = browser()
    again.get("/sign-in")
    with queries() as of_a_known:
        again.submit("Sign in", email=with_passwords.officer.email, password=WRONG)
    assert verbs == [statement.split()[0] for statement in of_a_known.statements]
    assert said == re.sub(r"[0-9a-f]{16}|value=\"[^\"]*\"", "", again.page.text)


def test_what_was_typed_stays_but_not_the_password(with_passwords: Any, browser: Any) -> None:
    client = browser()
    sign_in(client, "somebody@cast.example", WRONG)
    values = client.form("Sign in").values
    assert (values["email"], values["password"]) == ("somebody@cast.example", "")


@pytest.mark.row("S19")
@pytest.mark.parametrize("addresses", [1, 200])
def test_few_wrong_passwords_of_an_account_reach_the_hash(
    addresses: int,
    with_passwords: Any,
    browser: Callable[..., Any],
    quick_hashes: list[str],
    clock_at: Any,
    size: Any,
) -> None:
    clock_at("2026-11-23 09:00")
    client = browser()
    client.get("/sign-in")
    for number in range(size(60, 1000)):
        client.environ_base["REMOTE_ADDR"] = f"10.0.{number % addresses}.1"
        client.submit("Sign in", email=with_passwords.worker.email, password=WRONG)
    assert 1 <= len(quick_hashes) <= 30
    assert client.last.status_code == 429
    assert "Wait an hour" in client.page


@pytest.mark.row("S19")
def test_one_address_cannot_try_all_accounts(
    with_passwords: Any, browser: Any, quick_hashes: list[str], clock_at: Any, monkeypatch: Any
) -> None:
    from lms.home import entrance

    monkeypatch.setattr(entrance, "FROM_ONE_ADDRESS", 7)
    clock_at("2026-11-23 09:00")
    client = browser()
    client.get("/sign-in")
    for number in range(12):
        client.submit("Sign in", email=f"person{number}@cast.example", password=WRONG)
    assert len(quick_hashes) == 7


@pytest.mark.row("S19")
def test_the_owner_gets_in_from_their_own_browser_while_others_guess(
    with_passwords: Any, browser: Any, quick_hashes: list[str], clock_at: Any
) -> None:
    clock_at("2026-11-23 09:00")
    own, email = browser(), with_passwords.worker.email
    sign_in(own, email)
    own.submit("/sign-out")
    guesser = browser()
    guesser.get("/sign-in")
    for _ in range(25):
        guesser.submit("Sign in", email=email, password=WRONG)
    assert guesser.last.status_code == 429
    sign_in(own, email)
    assert own.page.path == "/my"
    elsewhere = browser()
    sign_in(elsewhere, email)
    assert elsewhere.last.status_code == 429


@pytest.mark.row("S19")
@pytest.mark.both
def test_of_many_tries_at_the_same_instant_no_more_are_let_through(app: Any, inside: Any) -> None:
    from concurrent.futures import ThreadPoolExecutor

    now = clock.now()

    def tries(_number: int) -> bool:
        with app.app_context():
            return throttle.allowed("sign-in", "somebody", limit=5, within=timedelta(hours=1), now=now)

    with ThreadPoolExecutor(max_workers=12) as crowd:
        assert sum(crowd.map(tries, range(40))) == 5


@pytest.mark.row("S19")
def test_an_hour_later_one_may_try_again(
    with_passwords: Any, browser: Any, quick_hashes: list[str], clock_at: Any
) -> None:
    clock_at("2026-11-23 09:00")
    client = browser()
    client.get("/sign-in")
    for _ in range(22):
        client.submit("Sign in", email=with_passwords.worker.email, password=WRONG)
    clock_at("2026-11-23 10:01")
    sign_in(client, with_passwords.worker.email)
    assert client.page.path == "/my"


def test_who_signs_in_rightly_is_not_counted(
    with_passwords: Any, browser: Any, quick_hashes: list[str], clock_at: Any
) -> None:
    clock_at("2026-11-23 09:00")
    for _ in range(25):
        client = browser()
        sign_in(client, with_passwords.worker.email)
        assert client.page.path == "/my"


def test_a_known_browser_of_one_account_is_a_strangers_to_another(
    with_passwords: Any, browser: Any, app: Any
) -> None:
    from lms.home import devices
    from lms.people.queries import accounts

    client = browser()
    answer = sign_in(client, with_passwords.worker.email, follow=False)
    cookie = next(line for line in answer.headers.getlist("Set-Cookie") if line.startswith("lms-device="))
    for email, known in ((with_passwords.worker.email, True), (with_passwords.officer.email, False)):
        with app.test_request_context(headers={"Cookie": cookie.split(";")[0]}):
            assert devices.is_known(accounts.for_sign_in(email)) is known
    with storage.transaction() as session:
        session.execute(update(Account).values(password_hash=passwords.hash_password(WRONG)))
    with app.test_request_context(headers={"Cookie": cookie.split(";")[0]}):
        assert not devices.is_known(accounts.for_sign_in(with_passwords.worker.email))


@pytest.mark.row("S22")
def test_a_hash_of_weaker_days_is_made_anew(with_passwords: Any, browser: Any) -> None:
    from argon2 import PasswordHasher

    account_id = with_passwords.worker.account_id
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with storage.transaction() as session:
        session.execute(update(Account).where(Account.id == account_id).values(password_hash=weak))
    sign_in(browser(), with_passwords.worker.email)
    kept = db.session.scalar(select(Account.password_hash).where(Account.id == account_id))
    assert not passwords.is_outdated(kept)
    assert passwords.is_right(kept, PASSWORD)


@pytest.mark.both
def test_a_hash_is_made_without_holding_the_database(
    with_passwords: Any, browser: Any, monkeypatch: Any, inside: Any, app: Any
) -> None:
    """Somebody else can write while a password is being checked."""
    written: list[bool] = []
    check = passwords.is_right

    def while_checking(stored: str | None, text: str) -> bool:
        with storage.unit(writes=True), db.engine.begin() as other:
            other.execute(update(Person).where(Person.id == 1).values(phone="1"))
        untraced(app)  # not the page but this test wrote
        written.append(True)
        return check(stored, text)

    monkeypatch.setattr(passwords, "is_right", while_checking)
    sign_in(browser(), with_passwords.worker.email)
    assert written == [True]


@pytest.mark.row("S18")
def test_each_sign_in_gets_a_new_session(with_passwords: Any, browser: Any) -> None:
    worker = with_passwords.worker
    client = browser(worker)
    client.get("/sign-in", follow_redirects=True)
    assert client.page.path == "/my"
    before = {row.secret_hash for row in sessions_of(worker.account_id)}
    client.post("/sign-in", data=_form(client, worker.email))
    after = {row.secret_hash for row in sessions_of(worker.account_id)}
    assert len(after) == 1
    assert not after & before


def _form(client: Any, email: str) -> dict[str, str]:
    token = next(e.get("value") for e in client.page.all("input") if e.get("name") == "csrf_token")
    return {"csrf_token": token, "email": email, "password": PASSWORD}


@pytest.mark.row("S18")
def test_the_cookie_is_kept_from_scripts_and_other_sites(with_passwords: Any, make_app: Any) -> None:
    app = make_app(base_url="https://szkolenia.example.pl")
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    client.get("/sign-in", base_url="https://szkolenia.example.pl")
    data = {name: value for name, value in client.form("Sign in").values.items() if name != "password"}
    data |= {"email": with_passwords.worker.email, "password": PASSWORD}
    answer = client.post(
        "/sign-in",
        data=data,
        base_url="https://szkolenia.example.pl",
        headers={"Referer": "https://szkolenia.example.pl/sign-in"},
    )
    assert answer.status_code == 303
    cookies = answer.headers.getlist("Set-Cookie")
    assert {cookie.split("=")[0] for cookie in cookies} == {"__Host-lms", "__Host-lms-device"}
    for cookie in cookies:
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
        assert "Domain" not in cookie


@pytest.mark.row("S18")
def test_a_copied_cookie_is_refused_after_signing_out(with_passwords: Any, browser: Any) -> None:
    client = browser()
    sign_in(client, with_passwords.worker.email)
    copied = client.get_cookie("lms").value
    client.submit("/sign-out", follow=False)
    assert client.last.headers["Clear-Site-Data"] == '"cache"'
    thief = browser()
    thief.set_cookie("lms", copied)
    assert thief.get("/my").headers["Location"].startswith("/sign-in")


def test_signing_out_twice_does_no_harm(cast: Any, browser: Any) -> None:
    client = browser(cast.worker)
    client.get("/my")
    client.submit("Sign out")
    assert "You are signed out." in client.page
    client.get("/sign-in")
    form = client.form("Sign in").values
    keys = {name: form[name] for name in ("csrf_token", "form_key")}
    assert client.post("/sign-out", data=keys).status_code == 303


@pytest.mark.row("S6")
@pytest.mark.parametrize("wrong", ["missing", "foreign token", "foreign site", "foreign origin"])
def test_a_forged_form_does_not_sign_anybody_in(wrong: str, with_passwords: Any, browser: Any) -> None:
    client = browser()
    client.get("/sign-in")
    data = _form(client, with_passwords.worker.email)
    headers = {}
    if wrong == "missing":
        del data["csrf_token"]
    elif wrong == "foreign token":
        other = browser()
        other.get("/sign-in")
        data["csrf_token"] = other.form("Sign in").values["csrf_token"]
    else:
        headers = (
            {"Sec-Fetch-Site": "cross-site"}
            if wrong == "foreign site"
            else {"Origin": "https://evil.example"}
        )
    answer = client.post("/sign-in", data=data, headers=headers)
    assert answer.status_code in (400, 403)
    assert len(sessions_of(with_passwords.worker.account_id)) == 1  # the one that the cast began with


def test_the_language_of_the_person_follows_them_in(with_passwords: Any, app: Any) -> None:
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    sign_in(client, with_passwords.worker.email)
    assert client.page.language == "pl"


def test_a_language_chosen_at_the_door_stays(with_passwords: Any, browser: Any) -> None:
    client = browser()
    client.get("/sign-in")
    client.submit("/language/pl")
    assert client.page.language == "pl"
    client.submit("/language/en")
    client.submit("Sign in", email=with_passwords.worker.email, password=PASSWORD)
    assert client.page.language == "en"


def test_somebody_signed_in_keeps_the_language_for_their_letters_too(
    cast: Any, browser: Any, inside: Any
) -> None:
    client = browser(cast.worker)
    client.get("/my")
    client.submit("/language/pl")
    client.submit("/language/en")
    assert client.page.path == "/my"
    assert client.page.language == "en"
    language = select(Person.language).where(Person.id == cast.worker.person_id)
    assert db.session.scalar(language) == "en"


def test_the_log_names_routes_and_never_addresses(with_passwords: Any, make_app: Any, capfd: Any) -> None:
    app = make_app(log="info")
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    client.get("/link/secret-of-a-letter")
    sign_in(client, "typed.by.somebody@cast.example", WRONG)
    said = capfd.readouterr().err
    assert '"route": "home.link"' in said
    assert '"event": "sign-in refused"' in said
    for secret in ("secret-of-a-letter", "typed.by.somebody", WRONG):
        assert secret not in said


@pytest.mark.row("S20")
def test_times_do_not_tell_who_has_an_account(
    with_passwords: Any, browser: Any, monkeypatch: Any, figure: Any, size: Any
) -> None:
    """The work is the same (above); here are its times. A busy machine wobbles, so a small run allows more."""
    from lms.home import entrance

    for limit in (
        "FROM_STRANGERS",
        "FROM_ONE_ADDRESS",
        "LETTERS_TO_ONE_ADDRESS",
        "LETTERS_ASKED_FROM_ONE_ADDRESS",
    ):
        monkeypatch.setattr(entrance, limit, 10_000)
    tries = size(6, 200)
    newcomer = {"first_name": "A", "last_name": "B", "position": "c", "notice": True}
    for page, typed in (("sign-in", {"password": WRONG}), ("reset", {}), ("register", newcomer)):
        client = browser()
        took: dict[bool, list[float]] = {True: [], False: []}
        for number in range(2 * tries):
            is_known = number % 2 == 0
            email = with_passwords.worker.email if is_known else f"nobody{number}@cast.example"
            client.get(f"/{page}")
            begun = time.perf_counter()
            client.submit(f"/{page}", follow=False, email=email, **typed)
            took[is_known].append((time.perf_counter() - begun) * 1000)
        difference = abs(statistics.median(took[True]) - statistics.median(took[False]))
        figure(f"{page}: known against unknown address", difference, "ms", at_most=size(250, 10))
