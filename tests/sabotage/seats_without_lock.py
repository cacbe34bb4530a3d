"""R2: a seat is taken after reading the seat book without locking it, and slowly.

SQLite would still let one writer in after the other: every writing unit begins IMMEDIATE, and the form's one-time key
is written before anything is read. So the key is settled first and the rest begins as a reader. The constraints of
the tables stay: what they refuse reaches people as an error, and the rush must see it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R1"
TITLE = "the seat book is read without a lock, then 20 ms pass"
TESTS = ["tests/enrolment/test_rush_over_http.py"]
DATABASES = ("sqlite", "postgresql")
RUNS, AT_LEAST = 10, 9


@contextmanager
def breaks() -> Iterator[None]:
    from sqlalchemy import select

    from lms.enrolment import operations
    from lms.enrolment.models import SeatBook
    from lms.foundation import storage
    from lms.foundation.storage import db

    def read_only(edition_id: int) -> Any:
        db.session.commit()
        book = db.session.execute(select(SeatBook.__table__).where(SeatBook.edition_id == edition_id)).one()
        time.sleep(0.02)
        return book

    def begin_deferred(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN")

    with (
        patch.object(operations, "_lock_book", read_only),
        patch.object(storage, "_begin_sqlite", begin_deferred),
    ):
        yield
