"""A9: pages are Polish whatever language was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "A9"
TITLE = "pages are Polish whatever was asked for"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import language

    with patch.object(language, "_choose", lambda: "pl"):
        yield
