"""R2: a seat is taken after reading the seat book without locking it, and slowly.

SQLite would still let one writer in after the other: writers take turns, every writing unit begins IMMEDIATE, and the
form's one-time key is written before anything is read. So nobody takes a turn, the key is settled first and the rest
begins as a reader. The constraints of the tables stay: what they refuse reaches people as an error, and the rush must
see it.
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
    from sqlalchemy import bindparam, select

    from lms.courses.models import Edition
    from lms.enrolment.models import SeatBook
    from lms.enrolment.operations import books
    from lms.foundation import storage
    from lms.foundation.storage import db
    from lms.foundation.turns import Turns

    book = select(SeatBook.__table__)
    by_code = select(Edition.id).where(Edition.code == bindparam("code")).scalar_subquery()
    only_read = {
        books.LOCK: book.where(SeatBook.edition_id == bindparam("book")),
        books.LOCK_BY_CODE: book.where(SeatBook.edition_id == by_code),
    }

    def look_and_wait(*asked: tuple[Any, Any]) -> list[Any]:
        db.session.commit()
        answers = [db.session.execute(only_read.get(what, what), values).all() for what, values in asked]
        time.sleep(0.02)
        return answers

    def begin_deferred(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN")

    with (
        patch.object(storage, "in_one_trip", look_and_wait),
        patch.object(storage, "_begin_sqlite", begin_deferred),
        patch.object(Turns, "take", lambda _self: False),
    ):
        yield
