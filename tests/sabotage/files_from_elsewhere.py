"""S29: pages take their style and behaviour from another host."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S29"
TITLE = "style and behaviour come from another host"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    with patch.object(pages, "static_url", lambda name: f"https://files.example/{name}"):
        yield
