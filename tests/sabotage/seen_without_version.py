"""P1: an application stores nothing of the notice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P1"
TITLE = "an application stores nothing of the notice"
TESTS = ("tests/privacy/test_notices.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.enrolment.operations import applying

    with patch.object(applying, "inform", lambda *_about, **_named: None):
        yield
