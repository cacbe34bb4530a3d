"""A1: what can be focused lies in a part that screen readers do not see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A1"
TITLE = "the page is hidden from screen readers"
TESTS = ["tests/house/test_every_page_in_chromium.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def changed(template: str, **context: Any) -> str:
        return draw(template, **context).replace("<main ", '<main aria-hidden="true" ')

    with patch.object(pages, "render_template", changed):
        yield
