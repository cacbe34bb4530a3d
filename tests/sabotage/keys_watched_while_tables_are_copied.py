"""R18: SQLite watches its foreign keys while a migration copies a table, so that a table in use cannot be changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from unittest.mock import patch

ROW = "R18"
TITLE = "foreign keys are watched while a migration copies its tables"
TESTS = ["tests/house/test_migrations_with_people.py"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import migrating

    with patch.object(migrating, "tables_may_be_copied", lambda _connection: nullcontext()):
        yield
