"""S4: the pages of the office open for everybody who is signed in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S4"
TITLE = "every role meets the fields of the office"
TESTS = ("tests/house/test_fields.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people import rules

    def all_of_them(_roles: Any) -> frozenset[str]:
        return frozenset(rules.RIGHTS)

    with patch.object(rules, "permissions_of", all_of_them):
        yield
