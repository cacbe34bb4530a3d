"""A5: buttons shrink to the words on them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A5"
TITLE = "buttons are as small as words"
TESTS = ["tests/house/test_every_page_measured.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def changed(template: str, **context: Any) -> str:
        return draw(template, **context).replace('class="btn ', 'class="btn d-inline p-0 lh-1 ')

    with patch.object(pages, "render_template", changed):
        yield
