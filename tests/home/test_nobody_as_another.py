"""Nobody acts as somebody else: there is no door by which one account signs in as another (S41)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import storage
from lms.foundation.crypto import digest
from lms.foundation.doors import DOORS
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from tests.harness.fillings import FILLINGS, filled
from tests.harness.options import is_full
from tests.harness.scene import Scene

pytestmark = pytest.mark.row("S41")
WAYS_IN = {"home.sign_in", "home.confirm", "home.set_up_step"}
# Rooms that know sessions and accounts; at full size every room.
ROOMS = ("home.", "people.")
SENT = [
    one
    for one in FILLINGS
    if one.who != "stranger" and one.door not in WAYS_IN and (is_full() or one.door.startswith(ROOMS))
]


def owner_of(scene: Scene, client: Any) -> int | None:
    """Whose session the cookie of a browser opens now."""
    cookie = client.get_cookie(scene.app.session_interface.cookie)
    if cookie is None or not cookie.value.startswith("s."):
        return None
    with scene.app.app_context(), storage.unit(writes=False):
        query = select(SessionRow.account_id).where(SessionRow.secret_hash == digest(cookie.value[2:]))
        return db.session.scalar(query)


@pytest.mark.parametrize("filling", SENT, ids=lambda one: one.name)
def test_whoever_sends_a_form_is_themselves_afterwards(filling: Any, scene: Scene) -> None:
    """Auto-discovered: every form of the house, sent by whoever may send it."""
    sending, cookies = filled(filling, scene)
    scene.afresh()
    client = scene.app.test_client()
    client.careful = False
    for name, value in cookies.items():
        client.set_cookie(name, value)
    before = owner_of(scene, client)
    assert before == scene.people[filling.who].account_id
    assert sending.by(client).status_code < 500
    assert owner_of(scene, client) in (before, None), "the browser is somebody else now"


def test_no_door_is_named_after_it(app: Any) -> None:
    words = ("impersonate", "login_as", "sign_in_as", "act_as", "switch_user", "become")
    assert [name for name in DOORS if any(word in name for word in words)] == []
