"""R24: an hour that an officer types is taken as it stands: none is left out in March, none comes twice in October."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from unittest.mock import patch

ROW = "R24"
TITLE = "the hours left out in spring and doubled in autumn are not noticed"
TESTS = ["tests/enrolment/test_clock_change.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.enrolment.forms import plans
    from lms.foundation.clock import WARSAW
    from lms.foundation.wall_clock import Instant

    def unaware(day: date, time_of_day: time) -> Instant:
        return Instant(datetime.combine(day, time_of_day, WARSAW).astimezone(UTC))

    with patch.object(plans, "resolve", unaware):
        yield
