"""S41: opening an account again lets the administrator in as its owner."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S41"
TITLE = "an administrator can be signed in as somebody else"
TESTS = ("tests/home/test_nobody_as_another.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import sessions
    from lms.foundation.sessions import Strength
    from lms.people.operations import roles

    reopen = roles.reopen_account

    def reopened(account_id: int, *, by: int | None, now: Any) -> None:
        reopen(account_id, by=by, now=now)
        sessions.sign_in(account_id, is_staff=False, now=now, strength=Strength.FACTOR, proved_at=now)

    with patch.object(roles, "reopen_account", reopened):
        yield
