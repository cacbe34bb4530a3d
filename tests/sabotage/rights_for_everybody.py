"""S1: whoever is signed in holds every right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S1"
TITLE = "every role holds every right"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.people import rules

    def all_of_them(roles: Iterable[object]) -> frozenset[str]:
        return frozenset(rules.RIGHTS)

    with patch.object(rules, "permissions_of", all_of_them):
        yield
