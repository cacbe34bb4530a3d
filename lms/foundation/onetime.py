"""One-time keys of forms (R7): a form sent twice has one effect and one answer.

The key is claimed by the first statement of the transaction, and stored with the answer when it commits; a second
sending waits for the first and is given the same answer. The same key with other content is refused.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from flask import Request, current_app
from sqlalchemy import Index, String, Text, bindparam, delete, select, update
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation import storage
from lms.foundation.storage import Base, db, table_of

KEEP = timedelta(days=2)
FIELD = "form_key"
# Keys, and what is typed to prove who is there: a form is the same form whether it was asked for or not.
PROOF_FIELDS = ("step_up_code", "step_up_password")
NOT_CONTENT = ("csrf_token", FIELD, *PROOF_FIELDS)


class UsedForm(Base):
    """A form that was sent, with the answer it was given."""

    __tablename__ = "used_form"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    location: Mapped[str] = mapped_column(Text, default="")
    said: Mapped[str] = mapped_column(Text, default="[]")
    at: Mapped[datetime]
    __table_args__ = (Index("ix_used_form_at", "at"),)


@dataclass(frozen=True)
class Answered:
    """This form was already sent: the address it led to, and what was said."""

    location: str
    said: tuple[tuple[str, str], ...]


class OtherContent(Exception):
    """The key was used with other content."""


def new_key() -> str:
    return secrets.token_urlsafe(16)


def fingerprint(request: Request, account_id: int | None) -> str:
    """HMAC-SHA-256 over sender, address and content of a form, its keys left out.

    Keyed: a form may hold a password, and a plain digest of one could be guessed by whoever holds the table.
    """
    items = sorted((k, v) for k, v in request.form.items(multi=True) if k not in NOT_CONTENT)
    key = current_app.config["LMS"].secret_keys[0]
    body = json.dumps([account_id, request.method, request.full_path, items])
    digest = hmac.new(key, b"form:" + body.encode(), hashlib.sha256)
    for name, file in sorted(request.files.items(multi=True), key=lambda item: item[0]):
        digest.update(f"{name}:{file.filename}".encode())
        while chunk := file.stream.read(1 << 16):
            digest.update(chunk)
        file.stream.seek(0)
    return digest.hexdigest()


_TABLE = table_of(UsedForm)
_READ = select(_TABLE.c.fingerprint, _TABLE.c.location, _TABLE.c.said).where(
    _TABLE.c.key == bindparam("hashed")
)
_ANSWER = (
    update(_TABLE)
    .where(_TABLE.c.key == bindparam("hashed"))
    .values(location=bindparam("led_to"), said=bindparam("words"))
)


@lru_cache(maxsize=2)
def _claim(_dialect: str) -> Any:
    # RETURNING says whether the row is new: psycopg gives no row count of an INSERT (-1) through SQLAlchemy.
    return storage.insert_or(_TABLE).on_conflict_do_nothing().returning(_TABLE.c.key)


def claim(key: str, content: str, *, now: datetime) -> Answered | None:
    """Claim `key` in this transaction. None: go on. Raises OtherContent."""
    hashed = hashlib.sha256(key.encode()).hexdigest()
    connection = storage.link()
    values = {"key": hashed, "fingerprint": content, "location": "", "said": "[]", "at": now}
    if connection.execute(_claim(connection.dialect.name), values).first() is not None:
        return None
    return find(key, content)


def find(key: str, content: str) -> Answered | None:
    """The answer that this form was given before, without claiming anything. Raises OtherContent."""
    hashed = hashlib.sha256(key.encode()).hexdigest()
    row = storage.link().execute(_READ, {"hashed": hashed}).one_or_none()
    if row is None:
        return None
    if row.fingerprint != content:
        raise OtherContent
    return Answered(row.location, tuple((tone, words) for tone, words in json.loads(row.said)))


def answer(key: str, location: str, said: list[tuple[str, str]]) -> None:
    """Store the answer beside the key, in the same transaction as the effect."""
    hashed = hashlib.sha256(key.encode()).hexdigest()
    values = {"hashed": hashed, "led_to": location, "words": json.dumps(said)}
    storage.write_later(_ANSWER, values)


def sweep(now: datetime) -> int:
    return db.session.execute(delete(UsedForm).where(UsedForm.at <= now - KEEP)).rowcount  # type: ignore[attr-defined]
