"""P4: a column of a table is classified nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

ROW = "P4"
TITLE = "a column of a table is classified nowhere"
TESTS = ("tests/privacy/test_register.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.queries import register as known
    from tests.privacy import test_register

    right = known.register()
    person = replace(right["person"], columns=right["person"].columns[:-1])

    with patch.object(test_register, "register", lambda: {**right, "person": person}):
        yield
