"""The administrator's desk: letters by state, the audit trail, the accessibility statement, the office's data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, false, func, select

from lms.foundation.audit import AuditEntry
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.home.models import AccessibilityStatement
from lms.people.models import Account, Office, OfficeMark

STATES = ("waiting", "failed", "parked", "sent")


def letters(state: str) -> Select[Any]:
    """Letters in one state. Failed: tried at least once and waiting for the next try. Never what they say."""
    unsent = (Message.sent_at.is_(None), Message.parked_at.is_(None))
    conditions: dict[str, tuple[Any, ...]] = {
        "waiting": (*unsent, Message.tries == 0),
        "failed": (*unsent, Message.tries > 0),
        "parked": (Message.parked_at.is_not(None), Message.sent_at.is_(None)),
        "sent": (Message.sent_at.is_not(None),),
    }
    order = (Message.sent_at.desc(),) if state == "sent" else (Message.created_at,)
    query: Any = (
        select(
            Message.id,
            Message.kind,
            Message.address,
            Message.created_at,
            Message.due_at,
            Message.sent_at,
            Message.parked_at,
            Message.tries,
            Message.is_held,
            Message.last_error,
        )
        .where(*conditions[state])
        .order_by(*order, Message.id)
    )
    return query


def letter_counts() -> dict[str, int]:
    """How many letters are in each state; one statement."""
    unsent = Message.sent_at.is_(None) & Message.parked_at.is_(None)
    row = db.session.execute(
        select(
            func.count().filter(unsent & (Message.tries == 0)).label("waiting"),
            func.count().filter(unsent & (Message.tries > 0)).label("failed"),
            func.count().filter(Message.parked_at.is_not(None) & Message.sent_at.is_(None)).label("parked"),
            func.count().filter(Message.sent_at.is_not(None)).label("sent"),
        ).select_from(Message)
    ).one()
    return dict(row._mapping)


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
