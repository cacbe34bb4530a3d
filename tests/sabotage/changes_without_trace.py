"""S33: one operation of the register saves and records nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S33"
TITLE = "a person is changed without a line in the trail"
TESTS = ("tests/house/test_what_the_trail_notes.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import audit

    record = audit.record

    def forgetful(verb: str, *args: Any, **named: Any) -> None:
        if verb != "person.change":
            record(verb, *args, **named)

    with patch.object(audit, "record", forgetful):
        yield
