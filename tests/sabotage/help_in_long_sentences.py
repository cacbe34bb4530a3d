"""A20: every sentence of help goes on and on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A20"
TITLE = "sentences of help run on for thirty words"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.home.manual.pieces import Say

    plain = Say.plain

    def endless(say: Say, translate: Any) -> str:
        return plain(say, translate).rstrip(".") + " and so on" * 10

    with patch.object(Say, "plain", endless):
        yield
