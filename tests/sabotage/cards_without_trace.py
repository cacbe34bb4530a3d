"""P20: opening the card of a person is not noted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "P20"
TITLE = "opening the card of a person is not noted"
TESTS = ("tests/privacy/test_breach.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import audit

    right = audit.note_reading

    def forgetful(verb: str, *about: Any, **named: Any) -> None:
        if verb != "person.see":
            right(verb, *about, **named)

    with patch.object(audit, "note_reading", forgetful):
        yield
