"""S28: answers carry no content security policy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S28"
TITLE = "answers without a content security policy"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import security

    kept = {name: value for name, value in security.HEADERS.items() if name != "Content-Security-Policy"}
    with patch.object(security, "HEADERS", kept):
        yield
