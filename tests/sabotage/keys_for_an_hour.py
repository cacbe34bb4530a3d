"""R7: the nightly work throws the keys of forms away when they are an hour old."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from unittest.mock import patch

ROW = "R7"
TITLE = "keys of forms are forgotten after an hour"
TESTS = ["tests/house/test_every_form_sent_twice.py"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import onetime

    with patch.object(onetime, "KEEP", timedelta(hours=1)):
        yield
