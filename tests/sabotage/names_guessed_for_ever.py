"""S25, S19: tries are counted and never refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S25"
TITLE = "codes and names of certificates may be guessed without end"
TESTS = ("tests/certificates/test_public_check.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import throttle

    def always(*_args: Any, **_named: Any) -> bool:
        return True

    with patch.object(throttle, "allowed", always):
        yield
