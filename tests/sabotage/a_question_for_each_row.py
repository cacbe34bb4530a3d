"""O15: a page asks the database once more for each row that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "O15"
TITLE = "one more statement for each row of a list"
TESTS = ["tests/house/test_every_list.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from sqlalchemy import text

    from lms.foundation.paging import Page
    from lms.foundation.storage import db

    make = Page.__init__

    def ask_for_each(self: Page, rows: Any, *args: Any, **more: Any) -> None:
        make(self, rows, *args, **more)
        for _row in rows:
            db.session.execute(text("SELECT 1"))

    with patch.object(Page, "__init__", ask_for_each):
        yield
