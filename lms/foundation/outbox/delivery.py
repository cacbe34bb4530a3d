"""Letters on their way: claimed by a worker, written in their reader's language, given to the mail server.

At least once, each with one stable Message-ID. What cannot be delivered is tried again from one minute growing to a
day; what kills its worker is parked after five starts. While the mail server is down all letters are held: one probe a
minute stands for the tries of all of them, and they leave as soon as it reaches the server again.

A lease names its holder: a worker that lost it, because it was too slow or was thought dead, changes nothing any more.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from flask import current_app
from sqlalchemy import ColumnElement, case, literal, or_, select, update

from lms.foundation import clock, mail, storage
from lms.foundation.language import speaking, translator
from lms.foundation.outbox.letters import WITHHELD, WRITERS, Message
from lms.foundation.rules import MAX_STARTS, Reason, backoff, hidden, kept, next_try
from lms.foundation.storage import UtcDateTime, db

log = logging.getLogger("lms.outbox")
BATCH = 20
LEASE = timedelta(minutes=2)
# One dialogue of nine steps, each of them waited for as long as `mail.TIMEOUT_SECONDS`.
LEASE_OF_ONE = timedelta(minutes=5)
_QUIET = {"synchronize_session": False}

Outcome = Literal["sent", "obsolete", "failed", "gone"]


def deliver_due(*, limit: int = 1000, probing: bool = True) -> int:
    """Send what is due; returns how many left. Called by the worker, safe with several workers at once.

    Without `probing` a server that is known to be down is left alone: the round of each minute asks it.
    """
    postman = mail.postman(current_app.config["LMS"])
    try:
        if _some_are_held():
            if not probing:
                return 0
            try:
                postman.probe()
            except mail.ServerDown as down:
                _hold(clock.now(), down)
                return 0
            _release()
        return _deliver(postman, limit)
    finally:
        postman.close()


def _deliver(postman: mail.Postman, limit: int) -> int:
    sent = broken = 0
    while sent < limit and (lease := _claim(clock.now())):
        until, claimed = lease
        for place, message_id in enumerate(claimed):
            try:
                sent += _deliver_one(postman, message_id, until) == "sent"
                broken = 0
            except mail.ServerDown as down:
                broken += 1
                if down.is_sure or broken > 1 or not _answers(postman):
                    _give_back(claimed[place + 1 :], until)
                    _hold(clock.now(), down)
                    return sent
    return sent


def _answers(postman: mail.Postman) -> bool:
    """Whether it was this letter: one that breaks its dialogue each time must not keep back the others."""
    try:
        postman.probe()
    except mail.ServerDown:
        return False
    return True


def _unsent() -> tuple[ColumnElement[bool], ...]:
    return Message.sent_at.is_(None), Message.parked_at.is_(None)


def _free_and_due(now: datetime) -> Any:
    """Letters that are due and that no worker holds; several workers share them out without waiting."""
    free = or_(Message.lease_until.is_(None), Message.lease_until <= now)
    pick = select(Message.id).where(*_unsent(), Message.due_at <= now, free)
    return pick.with_for_update(skip_locked=True) if db.engine.dialect.name == "postgresql" else pick


def _claim(now: datetime) -> tuple[datetime, list[int]] | None:
    """Lease the next letters until a moment; one statement, so that two workers never hold the same letter.

    Letters that ended a worker, and letters that failed, let the others go first.
    """
    pick = _free_and_due(now).order_by(Message.starts, Message.tries, Message.due_at, Message.id).limit(BATCH)
    until = now + LEASE
    claim = (
        update(Message)
        .where(Message.id.in_(pick))
        .values(lease_until=until)
        .returning(Message.id, Message.starts, Message.tries)
    )
    with storage.transaction() as session:
        rows = session.execute(claim, execution_options=_QUIET).all()
    ordered = sorted(rows, key=lambda row: (row.starts, row.tries, row.id))
    return (until, [row.id for row in ordered]) if ordered else None


def _give_back(message_ids: Sequence[int], lease: datetime) -> None:
    """End the leases of letters that were not tried, so that the next round need not wait for them."""
    with storage.transaction() as session:
        mine = update(Message).where(Message.id.in_(message_ids), Message.lease_until == lease)
        session.execute(mine.values(lease_until=None, starts=0), execution_options=_QUIET)


def _deliver_one(postman: mail.Postman, message_id: int, until: datetime) -> Outcome:
    message = _start(message_id, until)
    if message is None:
        return "gone"
    lease = message.lease_until
    assert lease is not None
    try:
        with storage.unit(writes=False):
            envelope = compose(message)
    except Exception as error:
        log.exception("letter %s cannot be written", message_id)
        return _failed(message_id, lease, Reason.UNWRITABLE, type(error).__name__)
    finally:
        db.session.rollback()
    if envelope is None:
        _done(message_id, Reason.OBSOLETE)
        return "obsolete"
    try:
        postman.send(envelope, message.address)
    except mail.Refused as refused:
        return _failed(message_id, lease, refused.reason, hidden(refused.said, message.address))
    except mail.ServerDown as down:
        if down.is_sure:
            _give_back([message_id], lease)
        else:
            _failed(message_id, lease, down.reason, hidden(down.said, message.address))
        raise
    _done(message_id, "")
    return "sent"


def _start(message_id: int, until: datetime) -> Message | None:
    """Count this start before anything can go wrong, and take a lease as long as one dialogue may last.

    None: somebody else has the letter, or it was started too often and is parked now.
    """
    now = clock.now()
    with storage.transaction() as session:
        message = session.get(Message, message_id, populate_existing=True, with_for_update=True)
        if message is None or message.sent_at or message.parked_at or message.lease_until != until:
            return None
        if message.starts >= MAX_STARTS:
            message.parked_at, message.due_at, message.lease_until = now, None, None
            message.last_error = Reason.WORKER_ENDED
            log.error("letter %s ended its worker %s times and is parked", message_id, MAX_STARTS)
            return None
        message.starts += 1
        message.lease_until = now + LEASE_OF_ONE
        session.flush()
        session.expunge(message)
    return message


def _done(message_id: int, note: str) -> None:
    values = {
        "sent_at": clock.now(),
        "due_at": None,
        "lease_until": None,
        "parked_at": None,
        "is_held": False,
        "starts": 0,
        "last_error": note,
    }
    with storage.transaction() as session:
        session.execute(update(Message).where(Message.id == message_id).values(**values))


def _failed(message_id: int, lease: datetime, reason: Reason, said: str) -> Outcome:
    with storage.transaction() as session:
        message = session.get(Message, message_id, populate_existing=True, with_for_update=True)
        if message is None or message.lease_until != lease:
            return "gone"
        message.tries += 1
        message.starts, message.lease_until, message.is_held = 0, None, False
        message.last_error = kept(reason, said)
        wait = next_try(reason, message.tries)
        now = clock.now()
        message.due_at, message.parked_at = (None, now) if wait is None else (now + wait, None)
    return "failed"


def _some_are_held() -> bool:
    with storage.unit(writes=False):
        held = db.session.scalar(select(Message.id).where(Message.is_held, *_unsent()).limit(1))
        db.session.rollback()
    return held is not None


def _hold(now: datetime, down: mail.ServerDown) -> None:
    """The server is down: every letter that is due has tried in vain. Nothing is ever given up for that."""
    waits = {tries: literal(now + backoff(tries + 1), UtcDateTime()) for tries in range(12)}
    values = {
        "is_held": True,
        "last_error": kept(down.reason, hidden(down.said, "")),
        "due_at": case(waits, value=Message.tries, else_=literal(now + backoff(13), UtcDateTime())),
        "tries": Message.tries + 1,
    }
    with storage.transaction() as session:
        query = update(Message).where(Message.id.in_(_free_and_due(now))).values(**values)
        session.execute(query, execution_options=_QUIET)
    log.warning("the mail server takes no letters: %s", down.reason)


def _release() -> None:
    """The server answers again: what it held leaves now, and its absence counts against no letter."""
    fresh = {"is_held": False, "due_at": clock.now(), "tries": 0, "last_error": ""}
    with storage.transaction() as session:
        free = update(Message).where(Message.is_held, *_unsent()).values(**fresh)
        session.execute(free, execution_options=_QUIET)


def compose(message: Message) -> Any:
    """The e-mail of a letter in its reader's language, or None when it may not leave or is no longer true."""
    if any(stays(message) for stays in WITHHELD):
        return None
    written = WRITERS[message.kind](json.loads(message.facts), message.language)
    if written is None:
        return None
    context = {"letter": written, "language": message.language, "say": translator(message.language)}
    templates = current_app.jinja_env
    with speaking(message.language):
        text = templates.get_template("mail/letter.txt").render(context)
        html = templates.get_template("mail/letter.html").render(context)
    return mail.envelope(
        current_app.config["LMS"],
        to=message.address,
        subject=written.subject,
        text=text,
        html=html,
        message_id=message.message_id,
        at=message.created_at,
        language=message.language,
        calendar=written.calendar,
    )
