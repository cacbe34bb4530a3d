"""Letters are rows written in the transaction that causes them; a worker delivers them (R11, R12).

At least once, each with one stable Message-ID. What cannot be delivered is tried again from one minute growing to a
day; what kills its worker is parked after five starts. While the mail server is down letters are held, and leave as
soon as a probe reaches it again.
"""

from __future__ import annotations

import json
import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, current_app
from sqlalchemy import Index, String, Text, func, insert, or_, select, update
from sqlalchemy.orm import Mapped, mapped_column

from lms.foundation import clock, mail, storage
from lms.foundation.language import speaking, translator
from lms.foundation.storage import Base, db, table_of

log = logging.getLogger("lms.outbox")
MAX_STARTS = 5
MAX_TRIES = 30
LEASE = timedelta(minutes=2)
BATCH = 20


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
    last_error: Mapped[str] = mapped_column(String(200), default="")
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


Writer = Callable[[Mapped[Any] | dict[str, Any], str], "Letter | None"]
_writers: dict[str, Callable[[dict[str, Any], str], Letter | None]] = {}


def letter(kind: str) -> Callable[..., Any]:
    """Register the function that turns the facts of a `kind` into a Letter in a language (None: no longer true)."""

    def keep(
        write: Callable[[dict[str, Any], str], Letter | None],
    ) -> Callable[[dict[str, Any], str], Letter | None]:
        _writers[kind] = write
        return write

    return keep


def kinds() -> tuple[str, ...]:
    return tuple(sorted(_writers))


def post(
    kind: str, reader: Reader, facts: Mapping[str, Any], *, now: datetime, dedup: str | None = None
) -> None:
    """Write a letter into this transaction. With `dedup` a second one of the same key is not written."""
    if kind not in _writers:
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


def backoff(tries: int) -> timedelta:
    """1, 2, 4 … minutes, at most a day."""
    return min(timedelta(minutes=2 ** max(tries - 1, 0)), timedelta(days=1))


def deliver_due(*, limit: int = 1000) -> int:
    """Send what is due; returns how many left. Called by the worker, safe with several workers at once."""
    app = current_app._get_current_object()  # type: ignore[attr-defined]
    postman = mail.postman(app.config["LMS"])
    sent = 0
    try:
        _release_held(postman)
        while sent < limit and (claimed := _claim(clock.now())):
            for place, message_id in enumerate(claimed, start=1):
                outcome = _deliver_one(app, postman, message_id)
                if outcome == "server":
                    _give_back(claimed[place:])
                    return sent
                sent += outcome == "sent"
    finally:
        postman.close()
    return sent


def _claim(now: datetime) -> list[int]:
    """Lease the next letters; one statement, so that two workers never hold the same letter."""
    free = or_(Message.lease_until.is_(None), Message.lease_until <= now)
    pick = (
        select(Message.id)
        .where(Message.due_at <= now, Message.sent_at.is_(None), Message.parked_at.is_(None), free)
        .order_by(Message.starts, Message.due_at, Message.id)
        .limit(BATCH)
    )
    if db.engine.dialect.name == "postgresql":
        pick = pick.with_for_update(skip_locked=True)
    with storage.transaction() as session:
        rows = session.execute(
            update(Message)
            .where(Message.id.in_(pick))
            .values(lease_until=now + LEASE)
            .returning(Message.id, Message.starts),
            execution_options={"synchronize_session": False},
        ).all()
    return [row.id for row in sorted(rows, key=lambda row: (row.starts, row.id))]


def _give_back(message_ids: list[int]) -> None:
    """Free the leases of letters that were not tried, so that the next round need not wait for them."""
    if message_ids:
        with storage.transaction() as session:
            query = update(Message).where(Message.id.in_(message_ids)).values(lease_until=None)
            session.execute(query, execution_options={"synchronize_session": False})


def _deliver_one(app: Flask, postman: mail.Postman, message_id: int) -> str:
    now = clock.now()
    with storage.transaction() as session:
        message = session.get(Message, message_id, populate_existing=True)
        if message is None or message.sent_at or message.parked_at:
            return "gone"
        if message.starts >= MAX_STARTS:
            message.parked_at, message.due_at, message.last_error = (
                now,
                None,
                "the worker ended five times on this letter",
            )
            return "parked"
        message.starts += 1
        session.flush()
        session.expunge(message)
    try:
        with storage.unit(writes=False):
            envelope = compose(app, message)
    except Exception as error:
        log.exception("letter %s cannot be written", message_id)
        return _failed(message_id, type(error).__name__, held=False)
    finally:
        db.session.rollback()
    if envelope is None:
        return _done(message_id, "no longer true")
    try:
        postman.send(envelope, message.address)
    except mail.ServerDown as error:
        _failed(message_id, str(error), held=True)
        return "server"
    except mail.Refused as error:
        return _failed(message_id, str(error), held=False)
    return _done(message_id, "")


def _done(message_id: int, note: str) -> str:
    values = {
        "sent_at": clock.now(),
        "due_at": None,
        "lease_until": None,
        "is_held": False,
        "starts": 0,
        "last_error": note,
    }
    with storage.transaction() as session:
        session.execute(update(Message).where(Message.id == message_id).values(**values))
    return "sent"


def _failed(message_id: int, error: str, *, held: bool) -> str:
    with storage.transaction() as session:
        message = session.get(Message, message_id, populate_existing=True)
        assert message is not None
        message.tries += 1
        message.starts = 0
        message.lease_until = None
        message.is_held = held
        message.last_error = error[:200]
        message.due_at = clock.now() + backoff(message.tries)
        if message.tries >= MAX_TRIES and not held:
            message.parked_at, message.due_at = clock.now(), None
    return "failed"


def _release_held(postman: mail.Postman) -> None:
    """Letters held for a server that was down leave at once when it answers again."""
    with storage.unit(writes=False):
        held = db.session.scalar(
            select(func.count()).select_from(Message).where(Message.is_held, Message.sent_at.is_(None))
        )
        db.session.rollback()
    if not held or not postman.answers():
        return
    with storage.transaction() as session:
        free = (
            update(Message)
            .where(Message.is_held, Message.sent_at.is_(None))
            .values(is_held=False, due_at=clock.now())
        )
        session.execute(free, execution_options={"synchronize_session": False})


def compose(app: Flask, message: Message) -> Any:
    """The e-mail of a letter in its reader's language, or None when what it says is no longer true."""
    written = _writers[message.kind](json.loads(message.facts), message.language)
    if written is None:
        return None
    context = {"letter": written, "language": message.language, "say": translator(message.language)}
    with speaking(message.language):
        text = app.jinja_env.get_template("mail/letter.txt").render(context)
        html = app.jinja_env.get_template("mail/letter.html").render(context)
    return mail.envelope(
        app.config["LMS"],
        to=message.address,
        subject=written.subject,
        text=text,
        html=html,
        message_id=message.message_id,
        at=message.created_at,
        language=message.language,
        calendar=written.calendar,
    )


def requeue(message_ids: list[int], *, now: datetime) -> int:
    """Let parked or waiting letters try again now."""
    values = {
        "parked_at": None,
        "due_at": now,
        "starts": 0,
        "tries": 0,
        "is_held": False,
        "lease_until": None,
    }
    query = update(Message).where(Message.id.in_(message_ids), Message.sent_at.is_(None)).values(**values)
    return db.session.execute(query).rowcount  # type: ignore[attr-defined]


def status(now: datetime) -> dict[str, Any]:
    """Counts by state and the age of the oldest waiting letter in seconds."""
    waiting = (Message.sent_at.is_(None), Message.parked_at.is_(None))
    count = select(func.count()).select_from(Message)
    oldest = db.session.scalar(select(func.min(Message.created_at)).where(*waiting))
    return {
        "waiting": db.session.scalar(count.where(*waiting)),
        "held": db.session.scalar(count.where(*waiting, Message.is_held)),
        "parked": db.session.scalar(count.where(Message.parked_at.is_not(None))),
        "sent": db.session.scalar(count.where(Message.sent_at.is_not(None))),
        "oldest_waiting_seconds": int((now - oldest).total_seconds()) if oldest else None,
    }
