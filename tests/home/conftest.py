"""Browsers that speak English, passwords that are hashed once, letters that can be opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import pytest
from sqlalchemy import select, update

PASSWORD = "seven slow herons over Warta"  # the cast's, in tests only


@lru_cache(maxsize=1)
def hashed() -> str:
    from lms.people.passwords import hash_password

    return hash_password(PASSWORD)


@pytest.fixture
def browser(app: Any) -> Callable[..., Any]:
    """A browser that asks for English: browser(cast.officer), or browser() for a stranger."""

    def start(member: Any = None) -> Any:
        client = member.browser() if member is not None else app.test_client()
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
        return client

    return start


@pytest.fixture
def with_passwords(cast: Any, inside: Any) -> Any:
    """The cast, all with the same password and nothing more: they owe no second step, as in the demo region."""
    from lms.foundation import storage
    from lms.people.models import Account

    with storage.transaction() as session:
        session.execute(update(Account).values(password_hash=hashed(), is_demo=True))
    return cast


@pytest.fixture
def quick_hashes(monkeypatch: Any) -> list[str]:
    """Every password that reaches the hash, without the 50 ms it takes: for counting many."""
    from lms.people import passwords

    reached: list[str] = []

    def compare(stored: str | None, text: str) -> bool:
        reached.append(text)
        return stored is not None and text == PASSWORD

    monkeypatch.setattr(passwords, "is_right", compare)
    return reached


@pytest.fixture
def steady_office(app: Any, monkeypatch: Any) -> None:
    """The office is not read anew in the middle of a test that counts statements."""
    from lms.people import office

    monkeypatch.setattr(office, "KEPT_SECONDS", 3600.0)
    office_kept = app.extensions["office"]
    monkeypatch.setattr(office_kept, "until", 0.0)


def sign_in(client: Any, email: str, password: str = PASSWORD, **kw: Any) -> Any:
    client.get(kw.pop("at", "/sign-in"))
    return client.submit("/sign-in", email=email, password=password, **kw)


def newest_letter(kind: str) -> Any:
    """The newest letter of a kind as its reader would get it, or None when it would not be sent."""
    import json

    from lms.foundation import outbox
    from lms.foundation.outbox import Message
    from lms.foundation.storage import db

    row = db.session.scalars(
        select(Message).where(Message.kind == kind).order_by(Message.id.desc()).limit(1)
    ).one()
    return outbox.WRITERS[kind](json.loads(row.facts), row.language)


def path_in(letter: Any) -> str:
    """The path behind the button of a letter."""
    return str(letter.button[1]).removeprefix("http://localhost")
