"""P18: answers of art. 9 are classified like any other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

ROW = "P18"
TITLE = "answers of art. 9 are classified like any other"
TESTS = ("tests/privacy/test_special.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.queries import register as known
    from lms.privacy.rules.register import Kind

    right = known.read

    def careless(tables: str, columns: str) -> dict[str, Any]:
        found = right(tables, columns)
        table = found["special_answers"]
        plain = tuple(
            replace(one, kind=Kind.FACT) if one.kind is Kind.SPECIAL else one for one in table.columns
        )
        found["special_answers"] = replace(table, columns=plain)
        return found

    known.register.cache_clear()
    with patch.object(known, "read", careless):
        yield
    known.register.cache_clear()
