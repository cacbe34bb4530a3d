"""Each secret opens its own door and no other: links, sessions, known browsers, codes, as a matrix (S24)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyotp
import pytest
from sqlalchemy import update

from lms.foundation import clock, sessions, storage
from lms.foundation.sessions import Strength
from lms.people.models import Account
from lms.people.operations import links, second_step
from lms.people.queries import accounts
from lms.people.queries.second_step import of
from lms.people.rules import LinkPurpose
from tests.home.conftest import hashed

pytestmark = pytest.mark.row("S24")
KINDS = ("reset", "invite", "confirm", "session", "known browser", "recovery code", "app code")
DOORS = ("link", "session", "known browser", "second step", "certificate")
OPENS = {
    "reset": "link",
    "invite": "link",
    "confirm": "link",
    "session": "session",
    "known browser": "known browser",
    "recovery code": "second step",
    "app code": "second step",
}


@pytest.fixture
def secrets(cast: Any, inside: Any, app: Any, clock_at: Any) -> dict[str, str]:
    """One secret of each kind, all of the worker, all good."""
    from flask import Response

    from lms.home import devices

    now, account_id = clock_at("2026-11-23 09:00"), cast.worker.account_id
    made = {}
    with storage.transaction() as session:
        session.execute(update(Account).where(Account.id == account_id).values(password_hash=hashed()))
        for purpose in LinkPurpose:
            made[str(purpose)] = links.make(purpose, account_id, now=now).secret
        made["session"] = "s." + sessions.open_row(
            account_id, is_staff=False, now=now, data={}, strength=Strength.FACTOR, proved_at=now
        )
        second_step.offer(account_id, now=now)
        secret = str(of(account_id).offered)
        done = second_step.confirm(account_id, pyotp.TOTP(secret).at(now), now=now)
        assert isinstance(done, second_step.Codes)
        made["recovery code"] = done.shown[0]
    clock_at("2026-11-23 09:01")
    made["app code"] = pyotp.TOTP(secret).at(clock.now())
    with app.test_request_context("/"):
        answer = Response()
        devices.remember(answer, account_id, hashed())
    made["known browser"] = answer.headers["Set-Cookie"].split("=", 1)[1].split(";")[0]
    return made


def tried(door: str, secret: str, cast: Any, app: Any) -> bool:
    """Whether a secret opens a door."""
    from lms.home import devices

    client = cast.stranger.browser()
    client.careful = False
    if door == "link":
        return client.get(f"/link/{secret}").status_code == 200
    if door == "session":
        client.set_cookie("lms", secret)
        return client.get("/my").status_code == 200
    if door == "known browser":
        with app.test_request_context("/", headers={"Cookie": f"lms-device={secret}"}):
            return devices.is_known(accounts.of(cast.worker.account_id))
    if door == "certificate":
        return client.get(f"/certificates/check/{secret}").status_code == 200
    with storage.transaction():
        return second_step.take(cast.worker.account_id, secret, now=clock.now()) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_secret_opens_its_own_door_only(
    kind: str, secrets: Callable[..., Any], cast: Any, app: Any
) -> None:
    opened = {door for door in DOORS if tried(door, secrets[kind], cast, app)}  # type: ignore[index]
    assert opened == {OPENS[kind]}


def test_every_purpose_of_a_link_is_tried() -> None:
    assert {str(purpose) for purpose in LinkPurpose} <= set(KINDS)
    assert set(OPENS) == set(KINDS)
