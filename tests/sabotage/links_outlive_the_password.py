"""S24: a new password leaves older links as they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S24"
TITLE = "older links still set a password after a new one was set"
TESTS = ("tests/people/test_accounts.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people.operations import links

    def nothing(_account_id: int) -> None:
        return None

    with patch.object(links, "void", nothing):
        yield
