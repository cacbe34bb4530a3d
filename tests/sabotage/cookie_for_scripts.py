"""S18: scripts may read the cookie of the session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S18"
TITLE = "the cookie of the session is open to scripts"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation.sessions import Sessions

    def send(self: Any, response: Any, value: str | None) -> None:
        if value is None:
            response.delete_cookie(self.cookie, path="/", secure=self.secure)
        else:
            response.set_cookie(self.cookie, value, path="/", secure=self.secure, samesite="Lax")

    with patch.object(Sessions, "_send", send):
        yield
