"""R30: whoever began in the last months is left out of the figures, so that they are not what the tables say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

ROW = "R30"
TITLE = "figures of a day leave out whoever began in the months before"
TESTS = ["tests/home", "-k", "every_number_of_the_desk"]
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.indicators.rules import counting

    right = counting._begun

    def too_few(participants: Iterable[Any], on: date) -> list[Any]:
        return right(participants, on - timedelta(days=200))

    with patch.object(counting, "_begun", too_few):
        yield
