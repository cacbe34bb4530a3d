"""S22: eight characters are enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S22"
TITLE = "passwords of eight characters are taken"
TESTS = ("tests/people/test_rules.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people.rules import signing_in

    with patch.object(signing_in, "PASSWORD_MIN", 8), patch.object(signing_in, "PASSWORD_MIN_STAFF", 8):
        yield
