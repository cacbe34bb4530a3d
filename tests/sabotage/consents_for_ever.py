"""P2: a consent that is taken back stands all the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P2"
TITLE = "a consent that is taken back stands all the same"
TESTS = ("tests/privacy/test_notices.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.views import mine

    with patch.object(mine, "withdraw_consent", lambda *_about, **_named: True):
        yield
