"""R18: a migration back drops columns and rows although nobody said that they may go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "R18"
TITLE = "migrations go back without the word that rows may be lost"
TESTS = ["tests/house/test_migrations_with_people.py", "-k", "going_back"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import migrating

    strict = migrating.inspector

    def lenient(*, may_destroy: bool) -> Callable[..., None]:
        return strict(may_destroy=may_destroy or True)

    with patch.object(migrating, "inspector", lenient):
        yield
