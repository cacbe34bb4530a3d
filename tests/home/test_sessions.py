"""Sessions, clause by clause: where they live, how long, what ends them, what the cookie says (S18)."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from lms.foundation import clock, sessions, storage
from lms.foundation.sessions import SessionRow
from lms.foundation.settings import Settings, SettingsError
from lms.foundation.storage import db
from lms.people.models import Account, Person
from tests.harness.cast import MEMBERS, Cast, open_session
from tests.harness.environment import FIELD_KEY, SECRET_KEY
from tests.harness.live import Caller
from tests.harness.plugin import Figures
from tests.home.conftest import PASSWORD, hashed

pytestmark = pytest.mark.row("S18")

IN_PRODUCTION = "https://szkolenia.example.pl"
# Minutes of rest after which a session ends, hours after which it ends in any case.
PARTICIPANTS, STAFF = (120, 24), (30, 12)
TIMES = {
    "worker": PARTICIPANTS,
    "coordinator": PARTICIPANTS,
    "superior": PARTICIPANTS,
    "trainer": PARTICIPANTS,
    "officer": STAFF,
    "administrator": STAFF,
    "auditor": STAFF,
    "data protection officer": STAFF,
}


def secrets_of(account_id: int) -> set[str]:
    with storage.unit(writes=False):
        found = set(
            db.session.scalars(select(SessionRow.secret_hash).where(SessionRow.account_id == account_id))
        )
        db.session.rollback()
    return found


def begin(member: Any, now: Any) -> None:
    """A session of this member that begins now, in place of those they had."""
    with storage.transaction() as session:
        sessions.end_all(member.account_id)
        open_session(session, member, now)
        session.execute(
            update(SessionRow).where(SessionRow.account_id == member.account_id).values(seen_at=now)
        )


# ---- where they live


def test_the_cookie_is_a_random_key_and_the_server_keeps_its_hash_only(cast: Cast, inside: Any) -> None:
    with storage.transaction() as session:
        made = [
            sessions.open_row(
                cast.worker.account_id, is_staff=False, now=clock.now(), data={"language": "pl"}
            )
            for _ in range(300)
        ]
        kept = set(session.scalars(select(SessionRow.secret_hash)))
        everything = str(session.execute(select(SessionRow.__table__)).all())
    assert len(set(made)) == 300
    raw = [base64.urlsafe_b64decode(secret + "=" * (-len(secret) % 4)) for secret in made]
    assert {len(key) * 8 for key in raw} == {256}  # at least 128 bits
    for place in range(256):  # every bit is drawn, none is fixed
        ones = sum(key[place // 8] >> place % 8 & 1 for key in raw)
        assert 60 < ones < 240, f"bit {place} is set in {ones} of 300"
    for secret in made:
        assert hashlib.sha256(secret.encode()).hexdigest() in kept
        assert secret not in everything


def test_a_cookie_that_somebody_made_up_opens_nothing(cast: Cast) -> None:
    for value in (
        "s.",
        "s." + "0" * 64,
        "s." + cast.worker.secret[:-1],
        cast.worker.secret,
        "s.%00",
        "s.'--",
    ):
        client = cast.stranger.browser()
        client.set_cookie("lms", value)
        assert client.get("/my").status_code == 302, value


# ---- a new id


def signed_in(cast: Cast, app: Any, member: Any) -> Any:
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    client.get("/sign-in")
    client.submit("Sign in", email=member.email, password=PASSWORD)
    assert client.page.path in ("/my", "/trainer")
    return client


def value_of(client: Any) -> str:
    return str(client.get_cookie("lms").value)


@pytest.fixture
def with_words(cast: Cast, inside: Any) -> Cast:
    """The cast, each with the password of these tests and an office that speaks English."""
    with storage.transaction() as session:
        session.execute(update(Account).values(password_hash=hashed()))
        session.execute(update(Person).values(language="en"))
    return cast


def test_signing_in_gives_another_id_than_the_visitor_had(with_words: Cast, app: Any) -> None:
    """Who planted a session in somebody's browser before does not share it afterwards (fixation)."""
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    client.get("/sign-in")
    planted = value_of(client)
    client.submit("Sign in", email=with_words.worker.email, password=PASSWORD)
    assert value_of(client) != planted
    thief = app.test_client()
    thief.set_cookie("lms", planted)
    assert thief.get("/my").status_code == 302
    first = value_of(client)
    again = signed_in(with_words, app, with_words.worker)
    assert value_of(again) != first


def test_a_new_password_gives_a_new_id_and_ends_the_old(with_words: Cast, app: Any) -> None:
    client = signed_in(with_words, app, with_words.worker)
    before = value_of(client)
    client.get("/my/password")
    client.submit("/my/password", current_password=PASSWORD, password="nine quiet storks over Wełna")
    assert value_of(client) != before
    assert client.get("/my").status_code == 200
    old = app.test_client()
    old.set_cookie("lms", before)
    assert old.get("/my").status_code == 302


@pytest.mark.parametrize("step", ["given", "taken away"])
def test_another_role_ends_the_old_id(step: str, with_words: Cast, app: Any) -> None:
    from lms.people.models import RoleGrant
    from lms.people.operations import roles
    from lms.people.rules import Role

    worker, admin = with_words.worker, with_words.administrator.account_id
    client = signed_in(with_words, app, worker)
    before = value_of(client)
    with storage.transaction() as session:
        if step == "given":
            roles.grant_role(worker.account_id, Role.TRAINER, None, by=admin, now=clock.now())
        else:
            held = select(RoleGrant.id).where(RoleGrant.account_id == worker.account_id)
            roles.revoke_role(worker.account_id, session.scalars(held).one(), by=admin, now=clock.now())
    assert client.get("/my").status_code == 302
    assert value_of(signed_in(with_words, app, worker)) != before


def test_signing_out_ends_the_id_for_whoever_copied_it(with_words: Cast, app: Any) -> None:
    client = signed_in(with_words, app, with_words.worker)
    copied = value_of(client)
    client.submit("/sign-out")
    thief = app.test_client()
    thief.set_cookie("lms", copied)
    for address in ("/my", "/my/sessions", "/my/data"):
        assert thief.get(address).headers["Location"].startswith("/sign-in")


# ---- how long


@pytest.mark.parametrize("name", TIMES)
def test_a_session_that_rests_ends(name: str, cast: Cast, inside: Any, clock_at: Callable[..., Any]) -> None:
    minutes, _hours = TIMES[name]
    now = clock_at("2026-11-23 06:00")
    begin(cast[name], now)
    client = cast[name].browser()
    assert client.get("/my/sessions").status_code == 200
    clock_at(now + timedelta(minutes=minutes) - timedelta(seconds=1))
    assert client.get("/my/sessions").status_code == 200
    later = now + timedelta(minutes=2 * minutes) - timedelta(seconds=1)
    clock_at(later - timedelta(seconds=1))
    assert client.get("/my/sessions").status_code == 200
    clock_at(later + timedelta(minutes=minutes))
    assert client.get("/my/sessions").status_code == 302


@pytest.mark.parametrize("name", TIMES)
def test_no_session_outlives_its_hours(
    name: str, cast: Cast, inside: Any, clock_at: Callable[..., Any]
) -> None:
    minutes, hours = TIMES[name]
    now = clock_at("2026-11-23 06:00")
    begin(cast[name], now)
    client = cast[name].browser()
    end = now + timedelta(hours=hours)
    at = now
    while at < end - timedelta(seconds=1):
        at = min(at + timedelta(minutes=minutes) - timedelta(seconds=2), end - timedelta(seconds=1))
        clock_at(at)
        assert client.get("/my/sessions").status_code == 200, at
    clock_at(end)
    assert client.get("/my/sessions").status_code == 302


def test_every_role_of_the_cast_has_its_times() -> None:
    known = {member.name for member in MEMBERS if member.has_account and not member.name.startswith("other")}
    assert known == set(TIMES)


# ---- what the cookie says


@pytest.mark.parametrize(
    ("base_url", "name", "is_secure"),
    [(IN_PRODUCTION, "__Host-lms", True), ("http://localhost", "lms", False)],
)
def test_the_attributes_of_the_cookie(
    base_url: str, name: str, is_secure: bool, with_words: Cast, make_app: Callable[..., Any]
) -> None:
    client = make_app(base_url=base_url).test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    visited = client.get("/sign-in", base_url=base_url)
    data = client.form("Sign in").values | {"email": with_words.worker.email, "password": PASSWORD}
    answer = client.post("/sign-in", data=data, base_url=base_url, headers={"Referer": f"{base_url}/sign-in"})
    assert answer.status_code == 303
    seen = 0
    for line in (*visited.headers.getlist("Set-Cookie"), *answer.headers.getlist("Set-Cookie")):
        key, *rest = line.split("; ")
        said = {part.split("=")[0].lower(): part.partition("=")[2] for part in rest}
        assert key.split("=")[0] in (name, f"{name}-device")
        assert "httponly" in said
        assert said["samesite"] == "Lax"
        assert said["path"] == "/"
        assert "domain" not in said
        assert ("secure" in said) is is_secure
        seen += key.startswith(f"{name}=s.")
    assert seen == 1


def test_production_has_no_cookie_without_secure(tmp_path: Any) -> None:
    """The plain name is for loopback outside production: there http is refused before anything starts."""
    environ = {
        "LMS_ENV": "production",
        "LMS_HOME": str(tmp_path),
        "LMS_SECRET_KEYS": SECRET_KEY,
        "LMS_FIELD_KEYS": FIELD_KEY,
        "LMS_MAIL_URL": "smtps://mail.example",
        "LMS_MAIL_FROM": "office@example.org",
    }
    with pytest.raises(SettingsError) as refused:
        Settings.from_environ(environ | {"LMS_BASE_URL": "http://127.0.0.1:8000"})
    assert any(fault.startswith("LMS_BASE_URL") for fault in refused.value.faults)
    assert Settings.from_environ(environ | {"LMS_BASE_URL": IN_PRODUCTION}).is_https


# ---- two servers of one database


@pytest.fixture
def two_servers(cast: Cast, start_server: Callable[..., Any]) -> tuple[Any, Any]:
    return start_server(), start_server()


def ended_after(callers: list[Caller], begun: float) -> float:
    """Seconds until every caller is a stranger. Fails when that takes far too long."""
    while True:
        if {caller.get("/my/sessions").status_code for caller in callers} == {302}:
            return time.perf_counter() - begun
        assert time.perf_counter() - begun < 30, "somebody is still signed in"
        time.sleep(0.02)


@pytest.mark.both
@pytest.mark.slow
def test_a_closed_account_is_out_everywhere_within_a_second(
    two_servers: tuple[Any, Any], cast: Cast, app: Any, figure: Figures
) -> None:
    one, other = two_servers
    with app.app_context():
        with storage.transaction():
            more = [
                sessions.open_row(cast.worker.account_id, is_staff=False, now=clock.now(), data={})
                for _ in range(3)
            ]
        with storage.unit(writes=False):
            ref = db.session.scalar(select(Account.ref).where(Account.id == cast.worker.account_id))
    cookies = [cast.worker.cookie, *("s." + secret for secret in more)]
    callers = [Caller(server, cookie) for server in two_servers for cookie in cookies]
    admin = Caller(one, cast.administrator.cookie)
    try:
        assert {caller.get("/my/sessions").status_code for caller in callers} == {200}
        admin.get(f"/admin/users/{ref}")
        begun = time.perf_counter()
        assert admin.submit(f"/admin/users/{ref}/close").status_code == 303
        for caller in callers:  # the answer has left, so nobody is in any more: at the first question
            assert caller.get("/my/sessions").status_code == 302
        figure("every session of a closed account ended after", ended_after(callers, begun), "s", at_most=1)
        with app.app_context():
            assert secrets_of(cast.worker.account_id) == set()
    finally:
        for caller in (*callers, admin):
            caller.http.close()
    assert other.process.poll() is None


@pytest.mark.slow
def test_one_browser_is_ended_from_another(two_servers: tuple[Any, Any], cast: Cast, app: Any) -> None:
    one, other = two_servers
    with app.app_context(), storage.transaction():
        secret = sessions.open_row(
            cast.worker.account_id, is_staff=False, now=clock.now(), data={}, device="Firefox, Windows"
        )
    with Caller(one, cast.worker.cookie) as mine, Caller(other, "s." + secret) as theirs:
        assert theirs.get("/my/sessions").status_code == 200
        mine.get("/my/sessions")
        assert "Firefox, Windows" in mine.page
        ends = [f.get("action") for f in mine.page.all("form") if (f.get("action") or "").endswith("/end")]
        assert len(ends) == 1
        assert mine.submit(ends[0]).status_code == 303
        assert theirs.get("/my/sessions").status_code == 302
        assert mine.get("/my/sessions").status_code == 200
