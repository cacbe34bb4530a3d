"""Every form sent twice at once, twenty times in a row, and again after a restart has one effect and one answer (R7).

The forms are found, not listed: every door that takes one must be filled in `tests/harness/fillings.py`, and
`test_every_page.py` looks on all pages for buttons that no filling presses.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.harness.again import packed
from tests.harness.environment import process_environ
from tests.harness.fillings import FILLINGS, Filling, Sending, filled
from tests.harness.options import ROOT, is_full, size
from tests.harness.rows import TRACES, Rows, counts, differences, rows_of
from tests.harness.scene import NOW, Scene

pytestmark = pytest.mark.row("R7")
TIMES = 20
ROUNDS = size(1, 5)
# PostgreSQL runs some of them in `make test`: what they share lies in one place, and seats have tests of their own.
SOME = FILLINGS if is_full() else FILLINGS[::9]
AFTER_RESTART = FILLINGS if is_full() else FILLINGS[4::20]
TAKEN = (200, 204, 303)

Answer = tuple[int, str | None]


def post_doors() -> list[Any]:
    from lms.foundation.doors import DOORS

    return [door for door in DOORS.values() if "POST" in door.methods]


def test_every_door_that_takes_a_form_is_filled(app: Any) -> None:
    assert {door.endpoint for door in post_doors()} == {filling.door for filling in FILLINGS}


def test_a_form_without_a_key_says_why(app: Any) -> None:
    assert {door.endpoint for door in post_doors() if not door.keyed} == {f.door for f in FILLINGS if f.twice}


def hand(scene: Scene, cookies: dict[str, str]) -> FlaskClient:
    """A browser that sends and follows without looking at pages; they are looked at elsewhere."""
    client = FlaskClient(scene.app, scene.app.response_class)
    for name, value in cookies.items():
        client.set_cookie(name, value)
    return client


def said_on(client: Any, answer: Any) -> list[str]:
    """The sentences that confirm: on the page where the answer leads, or on its own."""
    if answer.status_code == 303:
        answer = client.get(answer.headers["Location"], follow_redirects=True)
    if answer.mimetype != "text/html":
        return [answer.mimetype]
    found = re.search(r"<div[^>]* data-said>(.*?)</div>", answer.get_data(as_text=True), re.DOTALL)
    return re.findall(r"<span>(.*?)</span>", found[1], re.DOTALL) if found else []


def of(answer: Any) -> Answer:
    return answer.status_code, answer.headers.get("Location")


def without(rows: Rows, filling: Filling) -> Rows:
    """Rows of the tables to which a further sending may not add."""
    allowed = filling.twice.adds if filling.twice else ()
    if filling.is_reading_noted:
        allowed = (*allowed, "audit_entry", "audit_head", "attempt")
    return {name: held for name, held in rows.items() if name not in allowed}


def left_out(filling: Filling) -> dict[str, Any]:
    """What is not compared. A keyed form that comes again is not even counted as a try."""
    if filling.twice is None:
        return TRACES | {"attempt": ()}
    return TRACES | {"audit_head": None, "account": ("last_signed_in_at",)}


def sent_twenty_times(filling: Filling, scene: Scene, sending: Sending, cookies: dict[str, str]) -> Rows:
    """Returns what one sending leaves."""
    client, but = hand(scene, cookies), left_out(filling)
    before = rows_of(scene.app, but)
    first = sending.by(client)
    assert first.status_code in TAKEN, re.sub(r"<[^>]*>|\s+", " ", first.get_data(as_text=True))[:3000]
    once = rows_of(scene.app, but)
    assert filling.is_trackless or once != before, "it had no effect at all"
    expected, confirmed = of(first), said_on(client, first)
    read = rows_of(
        scene.app, but
    )  # where the answer leads, somebody's card may be: that it was opened is noted
    may_be = {expected[0], *(filling.twice.statuses if filling.twice else ())}
    for number in range(TIMES):
        answer = sending.by(client)
        assert answer.status_code in may_be, f"sending {number + 2}: {of(answer)}"
        if answer.status_code == expected[0]:
            assert of(answer) == expected
    assert differences(without(read, filling), without(rows_of(scene.app, but), filling)) == []
    if answer.status_code == expected[0]:
        assert said_on(client, answer) == confirmed
    if filling.twice is None:
        read = rows_of(scene.app, but)
        other = sending.by(client, something_else="1")
        assert other.status_code == 422
        assert differences(without(read, filling), without(rows_of(scene.app, but), filling)) == []
    return once


def sent_twice_at_once(scene: Scene, sending: Sending, cookies: dict[str, str]) -> list[Answer]:
    together = Barrier(2)

    def press(client: Any) -> Answer:
        together.wait()
        return of(sending.by(client))

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(press, [hand(scene, cookies) for _press in range(2)]))


def has_one_effect_and_one_answer(filling: Filling, scene: Scene) -> None:
    sending, cookies = filled(filling, scene)
    once = counts(without(sent_twenty_times(filling, scene, sending, cookies), filling))
    for _round in range(ROUNDS):
        scene.afresh()
        answers = sent_twice_at_once(scene, sending, cookies)
        assert {answer[0] for answer in answers} <= set(TAKEN), answers
        assert answers[0] == answers[1]
        twice = counts(without(rows_of(scene.app, left_out(filling)), filling))
        # two at the same instant are two tries before either is answered
        assert {n: twice[n] - once[n] for n in once if twice[n] != once[n] and n != "attempt"} == {}


def name_of(filling: Filling) -> str:
    return filling.name


@pytest.mark.parametrize("filling", FILLINGS, ids=name_of)
def test_a_form_sent_again_has_one_effect_and_one_answer(filling: Filling, scene: Scene) -> None:
    has_one_effect_and_one_answer(filling, scene)


@pytest.mark.postgres
@pytest.mark.parametrize("filling", SOME, ids=name_of)
def test_on_postgresql_too(filling: Filling, scene: Scene) -> None:
    has_one_effect_and_one_answer(filling, scene)


def sent_and_kept(filling: Filling, scene: Scene, name: str, home: Path) -> tuple[dict[str, Any], Answer]:
    """Send a form, put its database aside, and say what another process is to send to it a day later."""
    sending, cookies = filled(filling, scene)
    answer = of(sending.by(hand(scene, cookies)))
    scene.afresh(keep=name)
    # a visitor's own cookie ends after a day
    wait = timedelta(hours=24) if scene.people[filling.who].has_account else timedelta(hours=23, minutes=59)
    asked = {
        "database_url": scene.backend.url(name),
        "home": str(home),
        "at": (NOW + wait).isoformat(),
        "cookies": cookies,
        "address": sending.address,
        "data": packed(sending.data),
        "kind": sending.kind,
        "origin": sending.origin,
    }
    return asked, answer


def sent_to_another_process(asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.harness.again"],
        input="\n".join(json.dumps(line) for line in asked),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=process_environ({}),
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(answers) == len(asked), done.stderr[-3000:]
    return answers


def is_remembered(scene: Scene, home: Path) -> None:
    keyed = [filling for filling in AFTER_RESTART if filling.twice is None]
    names = [f"after_{number}" for number in range(len(keyed))]
    kept = [sent_and_kept(filling, scene, name, home) for filling, name in zip(keyed, names, strict=True)]
    try:
        answers = sent_to_another_process([asked for asked, _answer in kept])
    finally:
        for name in names:
            scene.backend.drop(name)
    wrong = [
        (filling.name, answer, expected)
        for filling, answer, (_asked, expected) in zip(keyed, answers, kept, strict=True)
        if (answer["status"], answer["location"]) != expected or answer["changed"]
    ]
    assert wrong == []


def test_a_key_is_remembered_for_a_day_and_across_a_restart(scene: Scene, home: Path) -> None:
    """Another process opens the database a day later, after the nightly work."""
    is_remembered(scene, home)


if is_full():

    @pytest.mark.postgres
    def test_a_key_is_remembered_on_postgresql_too(scene: Scene, home: Path) -> None:
        is_remembered(scene, home)
