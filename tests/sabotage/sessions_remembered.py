"""S18: each process keeps the sessions it has seen for a minute."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S18"
TITLE = "a server process remembers sessions that have ended"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation.sessions import Sessions

    find = Sessions._open_row
    kept: dict[str, Any] = {}

    def remember(self: Any, secret: str) -> Any:
        found = find(self, secret)
        if found.account_id is not None:
            kept[secret] = found
        return kept.get(secret, found)

    with patch.object(Sessions, "_open_row", remember):
        yield
