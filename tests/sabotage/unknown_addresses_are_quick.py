"""S20: for an unknown address nothing is looked at, so the answer comes at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S20"
TITLE = "an unknown address is told by what is not done for it"
TESTS = (
    "tests/home/test_signing_in.py",
    "tests/people/test_accounts.py",
)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people import passwords

    check = passwords.is_right

    def hasty(stored: str | None, text: str) -> bool:
        return False if stored is None else check(stored, text)

    from lms.people.operations import accounts

    post = accounts.outbox.post

    def posted(kind: str, reader: Any, *args: Any, **named: Any) -> None:
        if reader is not accounts.NOBODY:
            post(kind, reader, *args, **named)

    with patch.object(passwords, "is_right", hasty), patch.object(accounts.outbox, "post", posted):
        yield
