"""R24: enrolment "until 31 October" ends when the last minute of that day begins."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from unittest.mock import patch

ROW = "R24"
TITLE = "the last day of enrolment ends at 23:59:00"
TESTS = ["tests/enrolment/test_clock_change.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.enrolment.forms import plans
    from lms.foundation.wall_clock import scheduled

    def hasty(day: date) -> datetime:
        return scheduled(day, time(23, 59))

    with patch.object(plans, "end_of_day", hasty):
        yield
