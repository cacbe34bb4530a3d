"""R18: SQLite saves each statement of a migration by itself, so that a killed one stays half done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R18"
TITLE = "each statement of a migration is saved by itself"
TESTS = ["tests/house/test_migrations_with_people.py", "-k", "killed"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import storage

    begin = storage._begin_sqlite

    def only_to_read(connection: Any) -> None:
        if not storage._may_write.get():
            begin(connection)

    with patch.object(storage, "_begin_sqlite", only_to_read):
        yield
