"""S35: what is sealed is bound to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S35"
TITLE = "a sealed number opens in any row"
TESTS = ("tests/people/test_numbers_at_rest.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation.crypto import FieldCipher

    seal, open_ = FieldCipher.seal, FieldCipher.open

    def sealed(self: Any, text: str, _row: str) -> str:
        return seal(self, text, "any")

    def opened(self: Any, stored: str, _row: str) -> str:
        return open_(self, stored, "any")

    with patch.object(FieldCipher, "seal", sealed), patch.object(FieldCipher, "open", opened):
        yield
