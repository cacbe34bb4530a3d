"""R7: the keys of forms are not remembered, so whoever presses twice has done it twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R7"
TITLE = "every sending of a form counts anew"
TESTS = ["tests/house/test_every_form_sent_twice.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import onetime

    def never_seen(_key: str, _content: str, **_now: Any) -> None:
        return None

    with patch.object(onetime, "claim", never_seen), patch.object(onetime, "find", never_seen):
        yield
