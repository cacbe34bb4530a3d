"""What an answer says, freed of what differs from answer to answer, and the statements it cost, to be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from flask.testing import FlaskClient
from sqlalchemy import Engine, event

from tests.harness.fillings import Sending
from tests.harness.scene import Scene


@dataclass(frozen=True)
class Question:
    """One address of a door, asked by somebody."""

    endpoint: str
    method: str
    address: str
    sending: Sending | None = None


@dataclass(frozen=True)
class Heard:
    """What an answer says, freed of what differs from answer to answer, and what it cost."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: str
    statements: tuple[str, ...]


def hand(scene: Scene, name: str) -> FlaskClient:
    member = scene.people[name]
    client = FlaskClient(scene.app, scene.app.response_class)
    if member.has_account:
        client.set_cookie(scene.app.session_interface.cookie, member.cookie)
    return client


def token_of(client: FlaskClient) -> str:
    found = re.search(
        r'name="csrf_token" value="([^"]+)"', client.get("/accessibility").get_data(as_text=True)
    )
    assert found is not None
    return found[1]


def new_key() -> str:
    from lms.foundation import onetime

    return onetime.new_key()


def ask(client: FlaskClient, question: Question, token: str) -> Any:
    if question.sending is None:
        return client.open(question.address, method=question.method)
    data = question.sending.data.copy()
    data.setlist("csrf_token", [token])
    data.setlist("form_key", [new_key()])
    return replace(question.sending, address=question.address, data=data).by(client)


def heard(client: FlaskClient, question: Question, token: str) -> Heard:
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(" ".join(statement.split()))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        answer = ask(client, question, token)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    path = question.address.split("?")[0]
    headers = sorted(
        (name, without_address(value, path))
        for name, value in answer.headers
        if name not in ("X-Request-Id", "Set-Cookie")
    )
    body = answer.get_data()
    text = body.decode() if answer.mimetype.startswith(("text/", "application/json")) else repr(body)
    return Heard(answer.status_code, tuple(headers), freed(text, path), tuple(statements))


def without_address(text: str, path: str) -> str:
    """The asked address is the asker's own word; it comes back in links and in the way after signing in."""
    for spelling in (path, quote(path, safe=""), quote(path)):
        text = text.replace(spelling, "ADDRESS")
    return "LENGTH" if text.isdigit() else text


def freed(body: str, path: str) -> str:
    body = re.sub(r'(name="(?:csrf_token|form_key)" value=")[^"]*', r"\1", body)
    return without_address(re.sub(r"\b[0-9a-f]{16}\b", "REQUEST", body), path)


def said_differently(real: Heard, missing: Heard) -> list[str]:
    """In what two answers differ, one a line."""
    found = [
        f"{name}: {getattr(real, name)} / {getattr(missing, name)}"
        for name in ("status", "headers")
        if getattr(real, name) != getattr(missing, name)
    ]
    if real.body != missing.body:
        at = next(
            (i for i, pair in enumerate(zip(real.body, missing.body, strict=False)) if len(set(pair)) > 1), 0
        )
        found.append(f"body at {at}: {real.body[at - 40 : at + 60]!r} / {missing.body[at - 40 : at + 60]!r}")
    if real.statements != missing.statements:
        found.append(f"{len(real.statements)} statements / {len(missing.statements)}")
        found += sorted(set(real.statements) ^ set(missing.statements))
    return found
