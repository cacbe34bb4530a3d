"""R4: the seat books of several editions are locked in the order in which they were asked for.

SQLite lets one writer in after the other whatever the order, so only PostgreSQL can stand still in a ring.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R4"
TITLE = "the seat books of two editions are locked in any order"
TESTS = ["tests/enrolment/test_two_limits_at_once.py"]
DATABASES = ("postgresql",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.enrolment import operations

    def as_asked(wanted: Sequence[tuple[int, int]], **how: Any) -> tuple[Any, ...]:
        return tuple(operations.apply_for_seat(edition, person, **how) for edition, person in wanted)

    with patch.object(operations, "apply_for_seats", as_asked):
        yield
