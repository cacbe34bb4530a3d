"""R23: the calendar and the hours are those of the machine's own zone instead of Warsaw's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch
from zoneinfo import ZoneInfo

ROW = "R23"
TITLE = "days and hours are reckoned in the zone of the machine"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import clock

    with patch.object(clock, "WARSAW", ZoneInfo.no_cache(os.environ.get("TZ") or "Asia/Tokyo")):
        yield
