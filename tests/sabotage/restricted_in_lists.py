"""P8: whoever is restricted is shown like everybody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P8"
TITLE = "whoever is restricted is shown like everybody"
TESTS = ("tests/privacy/test_restriction.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from sqlalchemy import true

    from lms.people import shown

    with patch.object(shown, "condition", lambda *_about: true()):
        yield
