"""S25: the public check shows the whole name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S25"
TITLE = "the check of a certificate shows the full name"
TESTS = ("tests/certificates/test_public_check.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.certificates import queries

    with patch.object(queries, "masked_name", str):
        yield
