"""R29: nobody in the register is recognised, so that the same list sent again brings everybody a second time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "R29"
TITLE = "no row is compared with the register"
TESTS = ["tests/people/test_import_whole_or_not.py", "-k", "second_time"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people.rules.imports import institutions, people

    with (
        patch.object(people._People, "_person", lambda *_row: None),
        patch.object(institutions._Institutions, "_known", lambda *_row: None),
    ):
        yield
