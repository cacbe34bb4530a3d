"""The audit trail (S33): who, when, what, which object and fields, why; never personal values.

What is only read (a list that leaves with somebody, a form that shows special answers) is noted by `note_reading`.
Entries of a transaction are collected and chained just before it commits, so that the row that orders the chain is
locked for the shortest time and always last (no two transactions can wait for each other over it).
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Index,
    String,
    Text,
    bindparam,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from lms.foundation import clock, storage
from lms.foundation.storage import Base, db, table_of

GENESIS = "0" * 64


class AuditEntry(Base):
    """One step somebody took. Append-only: the database refuses UPDATE and DELETE (triggers of the migration)."""

    __tablename__ = "audit_entry"
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    account_id: Mapped[int | None]
    verb: Mapped[str] = mapped_column(String(60))
    kind: Mapped[str] = mapped_column(String(40))
    object_id: Mapped[str] = mapped_column(String(40))
    fields: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    hash: Mapped[str] = mapped_column(String(64))
    __table_args__ = (
        Index("ix_audit_entry_object", "kind", "object_id"),
        Index("ix_audit_entry_account", "account_id", "at"),
    )


class AuditHead(Base):
    """The newest link of the chain: one row, whose lock orders all writers."""

    __tablename__ = "audit_head"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(BigInteger)
    hash: Mapped[str] = mapped_column(String(64))
    __table_args__ = (CheckConstraint("id = 1", name="single"),)


def record(
    verb: str,
    kind: str,
    object_id: int | str,
    *,
    by: int | None,
    fields: Iterable[str] = (),
    reason: str = "",
    at: datetime | None = None,
) -> None:
    """Note a step of this transaction. `by` is an account id, None for the system itself; `fields` are names only."""
    session = db.session()
    storage.link(session)  # opens the transaction, so that its rollback forgets this entry too
    pending = session.info.setdefault("audit", [])
    pending.append(
        (
            (at or clock.now()).astimezone(UTC),
            by,
            verb,
            kind,
            str(object_id),
            json.dumps(sorted(fields)),
            reason,
        )
    )


def note_reading(
    verb: str,
    kind: str,
    object_id: int | str,
    *,
    by: int,
    fields: Iterable[str] = (),
    reason: str = "",
) -> None:
    """Note what somebody on a page that only reads has seen or takes away, in a transaction of its own.

    Before the answer leaves: what cannot be noted is not shown.
    """
    with storage.transaction():
        record(verb, kind, object_id, by=by, fields=fields, reason=reason)


_SPELLED = json.JSONEncoder(ensure_ascii=False).encode


def link(previous: str, seq: int, entry: tuple[Any, ...]) -> str:
    """The hash of an entry: SHA-256 over the previous hash and every column, in one fixed JSON spelling."""
    at, *rest = entry
    body = _SPELLED([previous, seq, at.isoformat(timespec="microseconds"), *rest])
    return hashlib.sha256(body.encode()).hexdigest()


_COLUMNS = ("at", "account_id", "verb", "kind", "object_id", "fields", "reason")
_HEAD = table_of(AuditHead)
_NEXT = (
    update(_HEAD)
    .where(_HEAD.c.id == 1)
    .values(seq=_HEAD.c.seq + bindparam("more"))
    .returning(_HEAD.c.seq, _HEAD.c.hash)
)
_SET_HEAD = update(_HEAD).where(_HEAD.c.id == 1).values(hash=bindparam("newest"))
_APPEND = insert(table_of(AuditEntry)).inline()


@event.listens_for(Session, "before_commit", insert=True)  # before what waits is written
def _chain(session: Session) -> None:
    pending = session.info.pop("audit", None)
    if not pending:
        return
    session.flush()
    connection = storage.link(session)
    seq, previous = connection.execute(_NEXT, {"more": len(pending)}).one()
    rows = []
    for number, entry in enumerate(pending, start=seq - len(pending) + 1):
        previous = link(previous, number, entry)
        rows.append({"seq": number, **dict(zip(_COLUMNS, entry, strict=True)), "hash": previous})
    storage.write_later(_APPEND, rows)
    storage.write_later(_SET_HEAD, {"newest": previous})


@event.listens_for(Session, "after_rollback")
def _forget(session: Session) -> None:
    session.info.pop("audit", None)


_READ = (
    select(*(table_of(AuditEntry).c[name] for name in ("seq", *_COLUMNS, "hash")))
    .where(table_of(AuditEntry).c.seq > bindparam("after"), table_of(AuditEntry).c.seq <= bindparam("until"))
    .order_by(table_of(AuditEntry).c.seq)
    .limit(2000)
)


class Break(StrEnum):
    """How the trail fails to be what it was."""

    LINK = "link"  # an entry was changed, removed, put in or moved
    TAIL = "tail"  # entries at the end are missing, or one stands behind the end
    EXPORTED = "exported"  # every link fits, but not the head that was written down outside the database


@dataclass(frozen=True)
class Verdict:
    """What a recount of the chain found: how many entries fit, and at which the first does not and why."""

    entries: int
    broken_at: int | None = None
    why: Break | None = None


def verify() -> tuple[int, int | None]:
    """Recompute the chain alone. Returns (entries that fit, number of the first broken one or None)."""
    found = examine()
    return found.entries, found.broken_at


def examine(heads: Iterable[tuple[int, str]] = ()) -> Verdict:
    """Recompute the chain while others write on, and compare it with heads written down outside the database.

    `heads`: (number of an entry, its hash). Whoever holds the database can forge a whole chain that fits in itself;
    they cannot make it fit a head that lies elsewhere.
    """
    connection, known = storage.link(), defaultdict[int, set[str]](set)
    for seq, found in heads:
        known[seq].add(found)
    if known.pop(0, {GENESIS}) != {GENESIS}:
        return Verdict(0, 1, Break.EXPORTED)
    # the newest entry before the head: what others append meanwhile moves both, and the head never falls behind
    newest = connection.execute(select(func.max(AuditEntry.seq))).scalar() or 0
    head = connection.execute(select(_HEAD.c.seq, _HEAD.c.hash).where(_HEAD.c.id == 1)).one()
    previous, count = GENESIS, 0
    while rows := connection.execute(_READ, {"after": count, "until": head.seq}).all():
        for seq, *entry, stored in rows:
            if seq != count + 1 or link(previous, seq, tuple(entry)) != stored:
                return Verdict(count, count + 1, Break.LINK)
            if seq in known and known[seq] != {stored}:
                return Verdict(count, seq, Break.EXPORTED)
            previous, count = stored, seq
    if (count, previous) != (head.seq, head.hash):
        return Verdict(count, count + 1, Break.TAIL)
    if newest > head.seq:
        return Verdict(count, head.seq + 1, Break.TAIL)
    if any(seq > count for seq in known):
        return Verdict(count, count + 1, Break.EXPORTED)
    return Verdict(count)


def newest_head() -> tuple[int, str]:
    """Number and hash of the newest entry, to be written down outside the database."""
    row = storage.link().execute(select(_HEAD.c.seq, _HEAD.c.hash).where(_HEAD.c.id == 1)).one()
    return int(row.seq), str(row.hash)
