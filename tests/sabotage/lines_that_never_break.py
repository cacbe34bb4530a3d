"""A4: lines never break, so that a narrow window is left sideways."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A4"
TITLE = "lines of text never break"
TESTS = ["tests/house/test_every_page_measured.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def changed(template: str, **context: Any) -> str:
        return draw(template, **context).replace('<body class="', '<body class="text-nowrap ')

    with patch.object(pages, "render_template", changed):
        yield
