"""The administrator's desk: letters by state, the audit trail, the accessibility statement, the office's data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, case, false, select

from lms.foundation import outbox
from lms.foundation.audit import AuditEntry
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.home.models import AccessibilityStatement
from lms.people.models import Account, Office, OfficeMark

_SHOWN = (
    Message.id,
    Message.kind,
    Message.address,
    Message.language,
    Message.message_id,
    Message.created_at,
    Message.due_at,
    Message.sent_at,
    Message.parked_at,
    Message.tries,
    Message.is_held,
    Message.last_error,
)


def letters(state: str, kind: str = "") -> Select[Any]:
    """Letters in one state, of one kind or of all, the oldest first, but those that left the newest first.

    Never what they say.
    """
    order = (Message.sent_at.desc(),) if state in ("sent", "obsolete") else (Message.created_at,)
    query: Any = select(*_SHOWN).where(outbox.is_in(state)).order_by(*order, Message.id)
    return query.where(Message.kind == kind) if kind else query


def letter(number: int) -> Any:
    """One letter with its state; None when there is none."""
    state = case(*((outbox.is_in(state), state) for state in outbox.STATES)).label("state")
    return db.session.execute(select(*_SHOWN, state).where(Message.id == number)).one_or_none()


def unsent(numbers: Sequence[int]) -> Sequence[Any]:
    """Those of these letters that have not left."""
    query = select(*_SHOWN).where(Message.id.in_(numbers), Message.sent_at.is_(None)).order_by(Message.id)
    return db.session.execute(query).all()


@dataclass(frozen=True)
class TrailWish:
    """Filters of the audit trail; an empty part asks for nothing."""

    verb: str = ""
    kind: str = ""
    object_id: str = ""
    account: str = ""


def trail(wish: TrailWish) -> Select[Any]:
    """Audit entries, the newest first, with the public reference of the account that acted."""
    query: Any = (
        select(
            AuditEntry.seq,
            AuditEntry.at,
            AuditEntry.account_id,
            AuditEntry.verb,
            AuditEntry.kind,
            AuditEntry.object_id,
            AuditEntry.fields,
            AuditEntry.reason,
            Account.ref.label("account_ref"),
        )
        .outerjoin(Account, Account.id == AuditEntry.account_id)
        .order_by(AuditEntry.seq.desc())
    )
    if wish.verb:
        query = query.where(AuditEntry.verb == wish.verb)
    if wish.kind:
        query = query.where(AuditEntry.kind == wish.kind)
    if wish.object_id:
        query = query.where(AuditEntry.object_id == wish.object_id)
    if wish.account.isascii() and wish.account.isdigit() and len(wish.account) < 10:
        query = query.where(AuditEntry.account_id == int(wish.account))
    elif wish.account:
        query = query.where(false())
    return query


def statement() -> AccessibilityStatement | None:
    """The accessibility statement as the office keeps it; None before it was saved for the first time."""
    return db.session.get(AccessibilityStatement, 1)


def office() -> Office | None:
    return db.session.get(Office, 1)


def marks() -> dict[str, Any]:
    """Place → what is kept of its picture, without the picture."""
    query = select(OfficeMark.place, OfficeMark.kind, OfficeMark.sha256, OfficeMark.alt_pl, OfficeMark.alt_en)
    return {row.place: row for row in db.session.execute(query)}


def mark(place: str) -> OfficeMark | None:
    return db.session.get(OfficeMark, place)
