"""R4: both limits are read without the lock of the seat book, as in `seats_without_lock`."""

from __future__ import annotations

from tests.sabotage.seats_without_lock import breaks

ROW = "R4"
TITLE = "places and limits are read without a lock, then 20 ms pass"
TESTS = ["tests/enrolment/test_two_limits_at_once.py"]
DATABASES = ("sqlite", "postgresql")

__all__ = ["breaks"]
