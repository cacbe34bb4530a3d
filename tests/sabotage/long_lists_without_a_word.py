"""S39: a list of everybody needs no reason, and nobody is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S39"
TITLE = "long lists leave without a reason and without a word"
TESTS = ("tests/home/test_mass_reading.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.indicators.views import smefs
    from lms.people import rules
    from lms.people.views import register

    def never(_people: int) -> bool:
        return False

    with (
        patch.object(rules, "is_mass_reading", never),
        patch.object(smefs, "is_mass_reading", never),
        patch.object(register, "is_mass_reading", never),
    ):
        yield
