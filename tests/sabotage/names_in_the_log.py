"""P12: the log of accesses holds the whole address, with what was searched for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "P12"
TITLE = "the scan of the logs overlooks numbers of people"
TESTS = ("tests/privacy/test_quiet.py", "-k", "scan")
DATABASES = ("sqlite",)


@contextmanager
def breaks() -> Iterator[None]:
    import re

    from tests.privacy import test_quiet

    right = re.findall

    def blind(pattern: str, text: str) -> list[str]:
        return [] if "11" in pattern else right(pattern, text)

    with patch.object(test_quiet.re, "findall", blind):
        yield
