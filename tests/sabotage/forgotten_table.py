"""R18: the models have a table that no migration makes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "R18"
TITLE = "a table that no migration makes"


@contextmanager
def breaks() -> Iterator[None]:
    from sqlalchemy import Column, Integer, Table

    from lms.foundation import storage

    table = Table("forgotten", storage.Base.metadata, Column("id", Integer, primary_key=True))
    try:
        with patch.object(storage, "forgotten", table, create=True):
            yield
    finally:
        storage.Base.metadata.remove(table)
