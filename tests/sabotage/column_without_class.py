"""P4: a column of a table is classified nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

ROW = "P4"
TITLE = "a column of a table is classified nowhere"
TESTS = ("tests/privacy/test_register.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.queries import register as known

    right = known.read

    def careless(tables: str, columns: str) -> dict[str, Any]:
        found = right(tables, columns)
        found["person"] = replace(found["person"], columns=found["person"].columns[:-1])
        return found

    known.register.cache_clear()
    with patch.object(known, "read", careless):
        yield
    known.register.cache_clear()
