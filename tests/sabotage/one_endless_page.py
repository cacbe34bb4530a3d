"""S39: lists come whole, however many rows they have."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

ROW = "S39"
TITLE = "a list shows all its rows at once"
TESTS = ["tests/house/test_every_list.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import paging

    with (
        patch.object(paging, "PER_PAGE", 10_000),  # and where it was read already:
        patch.dict(paging.page_of.__kwdefaults__, per_page=10_000),
        patch.dict(paging.cut.__kwdefaults__, per_page=10_000),
    ):
        yield
