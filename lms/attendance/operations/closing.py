"""Closing a register, and opening a closed one again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lms.attendance import rules
from lms.attendance.operations import book as books
from lms.attendance.rules import CloseRefusal, ListState
from lms.foundation import audit


@dataclass(frozen=True)
class Closed:
    """The register is closed: its marks count for completion."""

    version: int


@dataclass(frozen=True)
class CloseRefused:
    """The register stays as it was; `missing` are the names without a mark, surname first, in Polish order."""

    reason: CloseRefusal
    missing: tuple[str, ...] = ()


def close_register(meeting_id: int, *, by: int | None, now: datetime) -> Closed | CloseRefused:
    """Close the list of a meeting: from now on only an officer corrects it, with a reason."""
    book = books.lock(meeting_id)
    missing = tuple(
        person.name
        for person in books.people_of(book).values()
        if person.state is ListState.SEATED and person.mark is None
    )
    refusal = rules.decide_closing(
        is_closed=book.is_closed,
        marks_missing=len(missing),
        meeting_started=now >= book.meeting.starts_at,
        meeting_is_cancelled=book.is_cancelled,
    )
    if refusal is not None:
        return CloseRefused(refusal, missing)
    version = books.turn_page(book, closed_at=now, closed_by=by)
    audit.record("register.close", "meeting", meeting_id, by=by, fields=("closed_at",), at=now)
    return Closed(version)


class ReopenRefusal(StrEnum):
    NOT_CLOSED = "not_closed"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True)
class Reopened:
    """The register takes marks again."""

    version: int


@dataclass(frozen=True)
class ReopenRefused:
    reason: ReopenRefusal


def reopen_register(
    meeting_id: int, *, reason: str, by: int | None, now: datetime
) -> Reopened | ReopenRefused:
    """An officer opens a closed list for its trainer again, with a reason."""
    book = books.lock(meeting_id)
    if not book.is_closed:
        return ReopenRefused(ReopenRefusal.NOT_CLOSED)
    if not reason.strip():
        return ReopenRefused(ReopenRefusal.REASON_MISSING)
    version = books.turn_page(book, closed_at=None, closed_by=None)
    audit.record(
        "register.reopen", "meeting", meeting_id, by=by, fields=("closed_at",), reason=reason.strip(), at=now
    )
    return Reopened(version)
