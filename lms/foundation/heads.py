"""The head of the audit trail, written down outside the database once a day (S33).

A chain proves itself only against what its forger could not reach: `LMS_HOME/audit-heads.jsonl` holds a line a day, and
each line goes into the log too, which an office usually keeps on another machine. `lms audit verify` compares all of
them with the trail; a copy of the file, kept elsewhere, does as well.
"""

from __future__ import annotations

import json
import logging
import os
import re
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from flask import current_app

from lms.foundation import audit, clock, storage

NAME = "audit-heads.jsonl"
log = logging.getLogger("lms.audit")


class NotReadable(Exception):
    """The file of heads holds something else. The text names the line."""


@dataclass(frozen=True)
class Head:
    """The newest entry at a moment: when, its number, its hash."""

    at: str
    seq: int
    hash: str


def newest() -> Head:
    """The head as it stands now."""
    with storage.unit(writes=False):
        seq, found = audit.newest_head()
    return Head(clock.now().isoformat(timespec="seconds"), seq, found)


def place(home: Path) -> Path:
    """Where the heads of an installation lie."""
    return home / NAME


def read(path: Path) -> tuple[Head, ...]:
    """Every head of a file, the oldest first; none when there is no file. Raises NotReadable."""
    if not path.exists():
        return ()
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return tuple(_parsed(number, line) for number, line in enumerate(lines, start=1) if line.strip())


def _parsed(number: int, line: str) -> Head:
    try:
        found = Head(**json.loads(line))
        datetime.fromisoformat(found.at)
    except (ValueError, TypeError):
        raise NotReadable(f"line {number} of the file of heads is damaged") from None
    if not isinstance(found.seq, int) or not re.fullmatch("[0-9a-f]{64}", str(found.hash)):
        raise NotReadable(f"line {number} of the file of heads is damaged")
    return found


def keep(path: Path) -> Head:
    """Write the newest head down now."""
    head = newest()
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab") as out:
        out.write((json.dumps(asdict(head)) + "\n").encode())
        out.flush()
        os.fsync(out.fileno())
    log.info("", {"event": "audit head", "seq": head.seq, "hash": head.hash})
    return head


def keep_daily() -> Head | None:
    """Write the head down unless this day of the office has one; the worker asks every minute, so none is missed."""
    path = place(current_app.config["LMS"].home)
    with storage.unit(writes=False):
        kept = _last(path)
    today = clock.today()
    if kept is not None and clock.local(datetime.fromisoformat(kept.at)).date() == today:
        return None
    return keep(path)


def _last(path: Path) -> Head | None:
    """The newest line. A damaged one counts as none, so that the days after it are kept all the same."""
    try:
        lines = read(path)
    except NotReadable:
        return None
    return lines[-1] if lines else None
