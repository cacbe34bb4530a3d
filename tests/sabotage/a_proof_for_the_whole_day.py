"""S23, S39: what was proved in the morning counts in the evening."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S23"
TITLE = "a proof of who is there never grows old"
TESTS = (
    "tests/house/test_step_up.py",
    "tests/home/test_second_step.py",
)


@contextmanager
def breaks() -> Iterator[None]:
    from datetime import timedelta

    from lms.foundation import sessions

    with patch.object(sessions, "PROOF_LASTS", timedelta(days=1)):
        yield
