"""P19: the card of a person shows the whole number to whoever opens it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P19"
TITLE = "a full PESEL is shown without being asked for"
TESTS = ("tests/home/test_mass_reading.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.home.views import person

    def whole(text: str) -> str:
        return text

    with patch.object(person, "mask_pesel", whole):
        yield
