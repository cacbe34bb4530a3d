"""Doors that ask once more who is there: found by themselves, each asks, and no typed field is lost (S23, S39)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update
from werkzeug.datastructures import MultiDict

from lms.foundation import sessions, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.doors import DOORS
from lms.foundation.onetime import FIELD, PROOF_FIELDS
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from tests.harness.client import Form
from tests.harness.fillings import FILLINGS, filled
from tests.harness.scene import NOW, Scene
from tests.journeys.arrange import PHRASE

pytestmark = pytest.mark.row("S23")

# Reviewed: what shows or takes away numbers or long lists, changes rights, or takes away what guards an account.
ASK_AGAIN = {
    "home.begin_step",
    "home.leave_step_off",
    "home.new_codes",
    "home.reveal_pesel",
    "indicators.smefs_file",
    "people.grant",
    "people.invite",
    "people.long_list",
    "people.people_list",
    "people.reset_step",
    "people.revoke",
}
ASKING = [filling for filling in FILLINGS if filling.door in ASK_AGAIN]


def test_the_doors_that_ask_again_were_looked_at(app: Any) -> None:
    assert {name for name, door in DOORS.items() if door.step_up} == ASK_AGAIN


def test_every_form_of_them_is_filled_here(app: Any) -> None:
    forms = {name for name in ASK_AGAIN if "POST" in DOORS[name].methods}
    assert {filling.door for filling in ASKING} == forms


def grow_old(scene: Scene) -> None:
    """The proof of every session is a minute too old."""
    with scene.app.app_context(), storage.transaction() as session:
        session.execute(
            update(SessionRow).values(proved_at=NOW - sessions.PROOF_LASTS - timedelta(minutes=1))
        )


def steps(scene: Scene, verb: str = "") -> int:
    with scene.app.app_context(), storage.unit(writes=False):
        query = select(func.count()).select_from(AuditEntry)
        return db.session.scalar(query.where(AuditEntry.verb == verb) if verb else query) or 0


@pytest.mark.parametrize("filling", ASKING, ids=lambda one: one.name)
def test_it_asks_keeps_what_was_typed_and_goes_on(filling: Any, scene: Scene) -> None:
    sending, cookies = filled(filling, scene)
    scene.afresh()
    grow_old(scene)
    before = steps(scene)
    client = scene.app.test_client()
    for name, value in cookies.items():
        client.set_cookie(name, value)
    assert sending.by(client).status_code == 403
    asked = client.page
    assert steps(scene) == before, "it did something before it asked"

    form = next(one for one in (Form(asked, e) for e in asked.all("form")) if one.in_main)
    assert form.action == sending.address
    sent = sending.data.copy()
    values = MultiDict((e.get("name"), e.get("value")) for e in form.controls if e.get("name"))
    proof = [name for name in values if name in PROOF_FIELDS]
    assert len(proof) == 1
    lost = {name for name in sent if sent.getlist(name) != values.getlist(name)}
    assert lost == set(), "what was typed is lost"

    is_code = proof == ["step_up_code"]
    wrong = dict.fromkeys(proof, "000001" if is_code else "not the password")
    assert answer_with(client, form, values, wrong).status_code == 422
    assert steps(scene) == before, "it went on after a wrong answer"

    import pyotp

    right = pyotp.TOTP(scene.other_coordinator_secret).at(NOW) if is_code else PHRASE
    asked = client.page
    form = next(one for one in (Form(asked, e) for e in asked.all("form")) if one.in_main)
    values = MultiDict((e.get("name"), e.get("value")) for e in form.controls if e.get("name"))
    assert values[FIELD] == sent[FIELD], "the one-time key of the form is another one"
    done = answer_with(client, form, values, dict.fromkeys(proof, right))
    assert done.status_code in (200, 303), filling.name
    assert steps(scene, "account.prove") == 1
    assert steps(scene) > before + 1, "it asked and did nothing"


def answer_with(client: Any, form: Form, values: MultiDict[str, Any], proof: dict[str, str]) -> Any:
    data = values.copy()
    for name, text in proof.items():
        data.setlist(name, [text])
    client.careful = False
    answer = client.post(
        form.action, data=data, headers={"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"}
    )
    client.careful = True
    return answer


def test_a_page_that_gives_a_list_away_asks_first_and_leads_back(scene: Scene) -> None:
    grow_old(scene)
    client = scene.people.officer.browser()
    answer = client.get("/office/people/list.xlsx?q=anna")
    assert answer.headers["Location"] == "/confirm?next=/office/people/list.xlsx?q%3Danna"
    client.get(answer.headers["Location"])
    client.submit("Dalej", step_up_password=PHRASE)
    assert client.last.mimetype.endswith("sheet")
    assert client.last.request.full_path == "/office/people/list.xlsx?q=anna"


def test_a_fresh_proof_is_not_asked_for_again(scene: Scene) -> None:
    client = scene.people.officer.browser()
    assert client.get("/office/people/list.xlsx").status_code == 200
