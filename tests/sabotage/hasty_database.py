"""R10: SQLite is opened so that the last commits may be lost with the power."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R10"
TITLE = "SQLite does not wait for the disk"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import storage

    careful = storage._open_sqlite

    def hasty(connection: Any, record: Any) -> None:
        careful(connection, record)
        connection.execute("PRAGMA synchronous = NORMAL")

    with patch.object(storage, "_open_sqlite", hasty):
        yield
