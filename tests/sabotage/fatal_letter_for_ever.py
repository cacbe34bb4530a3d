"""R12: a letter that ends its worker is started again and again, before all others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "R12"
TITLE = "a letter that ends its worker is never put aside"
TESTS = ["tests/foundation/test_outbox.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation.outbox import delivery

    with patch.object(delivery, "MAX_STARTS", 1_000_000):
        yield
