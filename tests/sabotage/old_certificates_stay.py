"""P5: a corrected name leaves the certificate as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P5"
TITLE = "a corrected name leaves the certificate as it was"
TESTS = ("tests/privacy/test_requests.py",)
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.privacy.operations import requests

    with patch.object(requests, "replace_certificate", lambda *_about, **_named: None):
        yield
