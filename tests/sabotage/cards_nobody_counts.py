"""S39: cards of people are opened without being counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S39"
TITLE = "a thousand cards in an hour raise no alarm"
TESTS = ("tests/home/test_mass_reading.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people import rules

    def never(_opened: int) -> bool:
        return False

    with patch.object(rules, "is_too_many_cards", never):
        yield
