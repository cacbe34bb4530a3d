"""S23: nobody owes a second step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S23"
TITLE = "staff get in with a password alone"
TESTS = ("tests/home/test_second_step.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people import rules

    def never(*_roles: Any, **_named: Any) -> bool:
        return False

    with patch.object(rules, "owes_second_step", never):
        yield
