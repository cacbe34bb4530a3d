"""S31: every door takes whatever is sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S31"
TITLE = "doors have no limit of what may be sent"
TESTS = ("tests/house/test_fuzz.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import security

    with patch.object(security, "LARGEST", None), patch.object(security, "DOORS", {}):
        yield
