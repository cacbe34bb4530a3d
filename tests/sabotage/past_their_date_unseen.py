"""P11: people past their date stand on no page and stay."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P11"
TITLE = "people past their date stand on no page and stay"
TESTS = ("tests/privacy/test_retention.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.queries import retention

    with patch.object(retention, "_participants_past", lambda _today: []):
        yield
