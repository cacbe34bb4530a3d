"""S6: no form needs its token against forgery any more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S6"
TITLE = "forms are taken without their token"
TESTS = ["tests/house/test_every_door.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import security

    def no_protection(_app: Any) -> None:
        return None

    with patch.object(security, "CSRFProtect", no_protection):
        yield
