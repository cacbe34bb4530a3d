"""The rows of letters: written with their cause, counted by state, let go again by staff."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import current_app
from sqlalchemy import ColumnElement, Index, String, Text, func, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation import storage
from lms.foundation.rules import LONGEST_REASON, STATES, Reason, is_late
from lms.foundation.storage import Base, db, table_of


class Message(Base):
    """One letter to one reader, from its cause to its delivery."""

    __tablename__ = "message"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(60), index=True)
    person_id: Mapped[int | None] = mapped_column(index=True)
    address: Mapped[str] = mapped_column(String(254))
    language: Mapped[str] = mapped_column(String(2))
    facts: Mapped[str] = mapped_column(Text)
    message_id: Mapped[str] = mapped_column(String(120), unique=True)
    dedup: Mapped[str | None] = mapped_column(String(120), unique=True)
    created_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    lease_until: Mapped[datetime | None]
    starts: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    is_held: Mapped[bool] = mapped_column(default=False)
    sent_at: Mapped[datetime | None]
    parked_at: Mapped[datetime | None]
    last_error: Mapped[str] = mapped_column(String(LONGEST_REASON), default="")
    __table_args__ = (Index("ix_message_due", "due_at"),)


_WRITE = insert(table_of(Message)).inline()  # nobody asks for its id


@dataclass(frozen=True)
class Reader:
    """Whom a letter goes to, and in which language it speaks."""

    address: str
    language: str
    person_id: int | None = None


@dataclass(frozen=True)
class Letter:
    """A letter before it becomes mail. `button` is (label, absolute address); `calendar` is (method, bytes)."""

    subject: str
    paragraphs: tuple[str, ...]
    button: tuple[str, str] | None = None
    calendar: tuple[str, bytes] | None = None


WRITERS: dict[str, Callable[[dict[str, Any], str], Letter | None]] = {}
# Rooms say which letters stay here although they are due; asked when a letter is about to leave.
WITHHELD: list[Callable[[Message], bool]] = []


def letter(kind: str) -> Callable[..., Any]:
    """Register the function that turns the facts of a `kind` into a Letter in a language (None: no longer true)."""

    def keep(
        write: Callable[[dict[str, Any], str], Letter | None],
    ) -> Callable[[dict[str, Any], str], Letter | None]:
        WRITERS[kind] = write
        return write

    return keep


def kinds() -> tuple[str, ...]:
    return tuple(sorted(WRITERS))


def post(
    kind: str, reader: Reader, facts: Mapping[str, Any], *, now: datetime, dedup: str | None = None
) -> None:
    """Write a letter into this transaction. With `dedup` a second one of the same key is not written."""
    if kind not in WRITERS:
        raise KeyError(f"no letter of kind {kind!r}")
    if not reader.address:
        return
    if dedup and db.session.scalar(select(Message.id).where(Message.dedup == dedup)):
        return
    host = current_app.config["LMS"].host.split(":")[0]
    values = {
        "kind": kind,
        "person_id": reader.person_id,
        "address": reader.address,
        "language": reader.language,
        "facts": json.dumps(dict(facts), ensure_ascii=False),
        "message_id": f"<{secrets.token_hex(16)}@{host}>",
        "dedup": dedup,
        "created_at": now,
        "due_at": now,
        "starts": 0,
        "tries": 0,
        "is_held": False,
        "last_error": "",
    }
    if dedup:
        storage.link().execute(_WRITE, values)  # a second one of this transaction must see it
    else:
        storage.write_later(_WRITE, values)
    db.session().info["letters"] = True


def is_in(state: str) -> ColumnElement[bool]:
    """Which letters are in a state of STATES: the one place that says so, for pages and commands."""
    unsent = Message.sent_at.is_(None) & Message.parked_at.is_(None)
    left = Message.sent_at.is_not(None)
    conditions: dict[str, ColumnElement[bool]] = {
        "waiting": unsent & Message.is_held.is_(False) & (Message.tries == 0),
        "held": unsent & Message.is_held.is_(True),
        "failed": unsent & Message.is_held.is_(False) & (Message.tries > 0),
        "parked": Message.parked_at.is_not(None) & Message.sent_at.is_(None),
        "obsolete": left & (Message.last_error == Reason.OBSOLETE),
        "sent": left & (Message.last_error != Reason.OBSOLETE),
    }
    return conditions[state]


def counts(kind: str = "") -> dict[str, int]:
    """How many letters, of one kind or of all, are in each state; one statement."""
    columns = [func.count().filter(is_in(state)).label(state) for state in STATES]
    query = select(*columns).select_from(Message)
    if kind:
        query = query.where(Message.kind == kind)
    return dict(db.session.execute(query).one()._mapping)


def status(now: datetime) -> dict[str, Any]:
    """Counts by state and the age in seconds of the oldest letter that has not left and is not parked."""
    unsent = Message.sent_at.is_(None) & Message.parked_at.is_(None)
    oldest = db.session.scalar(select(func.min(Message.created_at)).where(unsent))
    waited = int((now - oldest).total_seconds()) if oldest else None
    return {**counts(), "oldest_waiting_seconds": waited}


@dataclass(frozen=True)
class Trouble:
    """What somebody should look at: letters put aside, letters held for the server, since when the oldest waits."""

    parked: int
    held: int
    oldest_at: datetime | None

    def is_late(self, now: datetime) -> bool:
        return is_late(self.oldest_at, now)


def trouble() -> Trouble:
    """How the post goes; one statement over what has not left."""
    query = select(
        func.count().filter(is_in("parked")),
        func.count().filter(is_in("held")),
        func.min(Message.created_at).filter(~is_in("parked")),
    ).where(Message.sent_at.is_(None))
    return Trouble(*db.session.execute(query).one())


def requeue(message_ids: Sequence[int], *, now: datetime) -> list[int]:
    """Let letters that have not left try again now; returns which ones."""
    return _requeue(Message.id.in_(message_ids), now) if message_ids else []


def requeue_parked(*, now: datetime, kind: str = "") -> list[int]:
    """Let every parked letter, of one kind or of all, try again now; returns which ones."""
    return _requeue(is_in("parked") & (Message.kind == kind) if kind else is_in("parked"), now)


def _requeue(which: ColumnElement[bool], now: datetime) -> list[int]:
    """Leases stay: a letter that is just being sent must not leave a second time beside it."""
    fresh = {"parked_at": None, "due_at": now, "starts": 0, "tries": 0, "is_held": False, "last_error": ""}
    query = update(Message).where(which, Message.sent_at.is_(None)).values(**fresh).returning(Message.id)
    found = db.session.scalars(query, execution_options={"synchronize_session": False}).all()
    if found:
        db.session().info["letters"] = True  # the worker is told after the commit
    return sorted(found)
