"""Who saves something through a page must leave a line in the audit trail, whatever a test is about (S33).

The client of the tests watches every request: a transaction that was committed by a POST, wrote a row of the business
and recorded nothing, fails the test that sent it. So each form that any test fills shows the promise once more.
"""

from __future__ import annotations

import re
from typing import Any

from flask import current_app, has_request_context, request
from sqlalchemy import Engine, event

# Rows that are no business: sessions, counted tries, keys of forms, the trail, letters (their cause is noted), and
# the row of a register, which is its lock: marks and closings are noted.
APART = frozenset({"session", "attempt", "used_form", "audit_entry", "audit_head", "message", "register"})
_WRITES = re.compile(r"\s*(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+\"?(\w+)", re.IGNORECASE)
_KEY = "tests.trail"


class Untraced(AssertionError):
    """A page saved something and nothing in the audit trail says so."""


def written_table(statement: str) -> str:
    """The table that a statement writes, empty for one that only reads."""
    found = _WRITES.match(statement)
    return found[1].lower() if found else ""


def _note(connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
    table = written_table(statement)
    if table:
        connection.info.setdefault(_KEY, set()).add(table)


def _commit(connection: Any) -> None:
    tables = connection.info.pop(_KEY, set())
    if not (has_request_context() and tables):
        return
    saved = sorted(tables - APART)
    if saved and "audit_entry" not in tables:
        where = f"{request.method} {request.path} ({request.endpoint})"
        current_app.extensions.setdefault(_KEY, []).append(f"{where} wrote {saved} and recorded nothing")


def _rollback(connection: Any) -> None:
    if not connection.invalidated:
        connection.info.pop(_KEY, None)


event.listen(Engine, "after_cursor_execute", _note)
event.listen(Engine, "commit", _commit)
event.listen(Engine, "rollback", _rollback)


def untraced(app: Any) -> list[str]:
    """What pages saved without a line in the trail since this was asked last."""
    return list(app.extensions.pop(_KEY, []))
