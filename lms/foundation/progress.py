"""How far a long piece of work has come, told from inside its transaction.

Kept beside the job engine, not in the database: what a transaction writes nobody sees before it is over. When it is
lost, nothing but the bar is lost.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import current_app

from lms.foundation import clock

# Who was heard of within this time is at work; later somebody else may begin anew.
SILENT = timedelta(seconds=30)
_BETWEEN = timedelta(milliseconds=300)
log = logging.getLogger("lms.jobs")


@dataclass(frozen=True)
class Progress:
    """So many of so many are done, as heard at a moment (ISO 8601, UTC)."""

    done: int
    of: int
    at: str

    def is_heard(self, now: datetime) -> bool:
        """Whether somebody is at it now."""
        return now - datetime.fromisoformat(self.at) < SILENT


def _engine() -> Any:
    return current_app.extensions["jobs"].huey


def teller(key: str, of: int) -> Callable[[int], None]:
    """Tells how many of `of` are done, as often as it makes sense to look."""
    last: list[datetime] = []

    def tell(done: int) -> None:
        now = clock.now()
        if last and done < of and timedelta() <= now - last[0] < _BETWEEN:
            return
        last[:] = [now]
        try:
            _engine().put(f"progress:{key}", json.dumps(asdict(Progress(done, of, now.isoformat()))))
        except Exception:  # noqa: BLE001 - the work goes on, only its bar stands still
            log.warning("the job engine does not answer; a bar stands still")

    return tell


def told(key: str) -> Progress | None:
    """What was told last; None when nothing was."""
    try:
        kept = _engine().get(f"progress:{key}", peek=True)
    except Exception:  # noqa: BLE001 - the page says that the work goes on, without its bar
        return None
    return None if kept is None else Progress(**json.loads(kept))


def forget(key: str) -> None:
    """The work is over."""
    try:
        _engine().get(f"progress:{key}")
    except Exception:  # noqa: BLE001 - an old line does no harm
        log.warning("the job engine does not answer; an old line of progress stays")
