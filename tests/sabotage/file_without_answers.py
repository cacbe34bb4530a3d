"""P3: the file of a person leaves one of their tables out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P3"
TITLE = "the file of a person leaves one of their tables out"
TESTS = ("tests/privacy/test_access.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.queries import access

    right = access.linked

    with patch.object(access, "linked", lambda: (one for one in right() if one[0].name != "special_answers")):
        yield
