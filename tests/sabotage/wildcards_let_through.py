"""S30: the wildcards of LIKE reach the database as wildcards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S30"
TITLE = "a search hands the wildcards of LIKE on to the database"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people import queries
    from lms.people.queries import accounts

    def matching(text: str, *columns: Any, code: Any = None) -> list[Any]:
        from sqlalchemy import or_

        return [or_(*(column.like(f"%{word}%") for column in columns)) for word in text.split()]

    with (
        patch.object(queries, "matching", matching),
        patch.object(accounts, "letter_for_letter", "%{}%".format),
    ):
        yield
