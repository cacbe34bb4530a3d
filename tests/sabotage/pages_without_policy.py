"""S28: pages leave without their content policy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S28"
TITLE = "answers carry no content policy"
TESTS = ["tests/house/test_every_page.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import security

    kept = {name: value for name, value in security.HEADERS.items() if name != "Content-Security-Policy"}
    with patch.object(security, "HEADERS", kept):
        yield
