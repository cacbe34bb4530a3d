"""A6: fields have edges as dark as the paper in the dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A6"
TITLE = "edges of fields cannot be seen"
TESTS = ["tests/house/test_every_page_measured.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def changed(template: str, **context: Any) -> str:
        return draw(template, **context).replace('class="form-control', 'class="border-dark form-control')

    with patch.object(pages, "render_template", changed):
        yield
