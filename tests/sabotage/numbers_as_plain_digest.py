"""S35: the index is a plain SHA-256, which anybody can try through."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S35"
TITLE = "the index of PESELs is a digest without a key"
TESTS = ("tests/people/test_numbers_at_rest.py",)


@contextmanager
def breaks() -> Iterator[None]:
    import hashlib

    from lms.foundation.crypto import FieldCipher

    def index(_self: Any, text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    with patch.object(FieldCipher, "index", index):
        yield
