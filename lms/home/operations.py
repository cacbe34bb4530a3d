"""Verbs of the house door and of the administrator's desk that belong to no other room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from lms.foundation import audit, outbox, sessions
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from lms.home.models import AccessibilityStatement
from lms.people.models import Person
from lms.people.operations.register import change_person


def choose_language(person_id: int, language: str, *, by: int | None, now: datetime) -> None:
    """Letters and pages follow the person's choice from now on."""
    # locked: pressed twice at once, the second finds it chosen
    person = db.session.get_one(Person, person_id, with_for_update=True, populate_existing=True)
    change_person(person, {"language": language}, by=by, now=now)


def note_sign_out(*, by: int, now: datetime) -> None:
    audit.record("account.sign_out", "account", by, by=by, at=now)


def end_session(session_id: int, account_id: int, *, by: int, now: datetime) -> bool:
    """End one session of this account; False when it has no such session."""
    mine = select(SessionRow.id).where(SessionRow.id == session_id, SessionRow.account_id == account_id)
    if db.session.scalar(mine) is None:
        return False
    sessions.end_row(session_id)
    audit.record("account.end_session", "account", account_id, by=by, at=now)
    return True


def end_other_sessions(account_id: int, kept: int | None, *, by: int, now: datetime) -> None:
    """End every session of this account but the one that asks."""
    sessions.end_all(account_id, but=kept)
    audit.record("account.end_session", "account", account_id, by=by, at=now)


def send_again(message_ids: Sequence[int], *, by: int | None, now: datetime) -> int:
    """Let these letters try again now; returns how many of them had not left yet."""
    found = outbox.requeue(message_ids, now=now)
    for message_id in found:
        audit.record("outbox.requeue", "message", message_id, by=by, at=now)
    return len(found)


def send_parked_again(*, by: int | None, now: datetime, kind: str = "") -> int:
    """Let every parked letter, of one kind or of all, try again now; returns how many. One entry of the audit trail."""
    found = outbox.requeue_parked(now=now, kind=kind)
    if found:
        audit.record(
            "outbox.requeue", "message", "parked", by=by, reason=f"{kind or '*'}: {len(found)}", at=now
        )
    return len(found)


@dataclass(frozen=True)
class Stale:
    """Somebody saved while this page was open; `kept` is what stands now."""

    kept: Any


def save_statement(
    values: dict[str, Any], *, version: int, by: int, now: datetime
) -> tuple[str, ...] | Stale:
    """Save the accessibility statement; returns what changed. `version` 0: it was never saved before."""
    row = db.session.get(AccessibilityStatement, 1, with_for_update=True)
    if (row.version if row else 0) != version:
        return Stale(row)
    if row is None:
        row = AccessibilityStatement(id=1, **values)
        changed = tuple(values)
        db.session.add(row)
    else:
        changed = tuple(name for name, value in values.items() if getattr(row, name) != value)
        for name in changed:
            setattr(row, name, values[name])
    if changed:
        db.session.flush()
        audit.record("statement.change", "accessibility_statement", 1, by=by, fields=changed, at=now)
    return changed
