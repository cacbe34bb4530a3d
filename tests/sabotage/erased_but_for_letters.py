"""P6: erasure leaves the letters of the person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P6"
TITLE = "erasure leaves the letters of the person"
TESTS = ("tests/privacy/test_erasure.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.operations import erasing

    right = erasing.linked

    with patch.object(erasing, "linked", lambda: (one for one in right() if one[0].name != "message")):
        yield
