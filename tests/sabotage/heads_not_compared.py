"""S33: the recount of the trail believes the chain alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S33"
TITLE = "the trail is not compared with its heads outside the database"
TESTS = ("tests/foundation",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import audit

    examine = audit.examine

    def alone(_heads: Any = ()) -> Any:
        return examine()

    with patch.object(audit, "examine", alone):
        yield
