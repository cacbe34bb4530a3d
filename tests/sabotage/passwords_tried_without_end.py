"""S19: tries are not counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S19"
TITLE = "passwords and codes may be tried without end"
TESTS = (
    "tests/home/test_signing_in.py",
    "tests/home/test_second_step.py",
)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import throttle

    def always(*_args: Any, **_named: Any) -> bool:
        return True

    with patch.object(throttle, "allowed", always):
        yield
