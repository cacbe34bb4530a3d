"""P12: the log of accesses holds the whole address, with what was searched for."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P12"
TITLE = "the log of accesses holds the whole address, with what was searched for"
TESTS = ("tests/privacy/test_quiet.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from flask import has_request_context, request

    from lms.foundation.security import JsonLine

    right = JsonLine.format

    def talkative(self: JsonLine, record: logging.LogRecord) -> str:
        return right(self, record) + (f" {request.full_path}" if has_request_context() else "")

    with patch.object(JsonLine, "format", talkative):
        yield
