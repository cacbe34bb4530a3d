"""S1: every account has every right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S1"
TITLE = "whoever has an account has every right"
TESTS = ["tests/house/test_every_door.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people import rules

    def every_right(_roles: Any) -> frozenset[str]:
        return frozenset(rules.RIGHTS)

    with patch.object(rules, "permissions_of", every_right):
        yield
