"""S33: a file leaves, or special answers are shown, and the trail says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S33"
TITLE = "files and special answers leave no line in the trail"
TESTS = ("tests/house/test_what_the_trail_notes.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import audit

    with patch.object(audit, "note_reading", lambda *_args, **_named: None):
        yield
