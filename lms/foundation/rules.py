"""What is decided about letters: when one is tried again, when it is given up, what is kept of why (R11, R12)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from enum import StrEnum

# States of a letter, as the page and the command count them; each letter is in exactly one.
STATES = ("waiting", "held", "failed", "parked", "obsolete", "sent")

MAX_STARTS = 5
MAX_TRIES = 30
# A plain no changes seldom: after five of them, a quarter of an hour, somebody should know.
MAX_FINAL_TRIES = 5
LONGEST_REASON = 200


class Reason(StrEnum):
    """Why a letter has not left, as it stands in its row, followed by what the server said."""

    # the server: every letter waits
    SILENT = "server silent"
    UNKNOWN_HOST = "server not found"
    INSECURE = "server not trusted"
    SIGN_IN = "server refused our sign-in"
    SENDER = "server refused our address"
    BUSY = "server busy"
    NO_ROOM = "no room for letters"
    # this letter
    BROKE_OFF = "broke off"
    LATER = "refused for now"
    ADDRESS = "address refused"
    CONTENT = "letter refused"
    UNWRITABLE = "cannot be written"
    WORKER_ENDED = "the worker ended five times on this letter"
    OBSOLETE = "no longer true"


_OF_SERVER = frozenset(
    {
        Reason.SILENT,
        Reason.UNKNOWN_HOST,
        Reason.INSECURE,
        Reason.SIGN_IN,
        Reason.SENDER,
        Reason.BUSY,
        Reason.NO_ROOM,
    }
)
_FINAL = frozenset({Reason.ADDRESS, Reason.CONTENT, Reason.UNWRITABLE})


def backoff(tries: int) -> timedelta:
    """1, 2, 4 … minutes, at most a day."""
    return min(timedelta(minutes=2 ** min(max(tries - 1, 0), 11)), timedelta(days=1))


def next_try(reason: Reason, tries: int) -> timedelta | None:
    """How long a letter that failed for this reason waits after so many tries; None: it is parked."""
    if reason in _OF_SERVER:
        return backoff(tries)
    if tries >= (MAX_FINAL_TRIES if reason in _FINAL else MAX_TRIES):
        return None
    return backoff(tries)


_ADDRESS = re.compile(r"[^\s<>\"'(),;:]+@([\w.-]+)")


def hidden(said: str, address: str) -> str:
    """What a server said on one line, without anybody's name: servers like to repeat the address they refuse."""
    local = address.partition("@")[0]
    said = _ADDRESS.sub(r"…@\1", " ".join(said.split()))
    return re.sub(re.escape(local), "…", said, flags=re.IGNORECASE) if len(local) > 2 else said


def kept(reason: Reason, said: str = "") -> str:
    """The reason as it stands in the row."""
    return (f"{reason}: {said}" if said else str(reason))[:LONGEST_REASON]


def read(text: str) -> tuple[Reason | None, str]:
    """The reason of a row and what the server said; no reason when an older version wrote the row."""
    code, _colon, said = text.partition(": ")
    try:
        return Reason(code), said
    except ValueError:
        return None, text


LATE_LETTER = timedelta(minutes=15)


def is_late(oldest_at: datetime | None, now: datetime) -> bool:
    """Whether the oldest letter has waited so long that somebody should look."""
    return oldest_at is not None and now - oldest_at > LATE_LETTER
