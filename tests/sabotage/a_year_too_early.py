"""P9: papers go a year before their time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "P9"
TITLE = "papers go a year before their time"
TESTS = ("tests/privacy/test_retention.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.rules import retention

    right = retention.years_kept

    def hasty(clock: Any) -> int:
        return right(clock) - 1

    with patch.object(retention, "years_kept", hasty):
        yield
