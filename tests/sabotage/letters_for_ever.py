"""P10: the night leaves the words of old letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "P10"
TITLE = "the night leaves the words of old letters"
TESTS = ("tests/privacy/test_retention.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.queries import retention

    right = retention.passed

    def forgetful(one: Any, today: Any) -> Any:
        return None if one.rule.code == "letter" else right(one, today)

    with (
        patch.object(retention, "passed", forgetful),
        patch("lms.privacy.operations.retention.passed", forgetful),
    ):
        yield
