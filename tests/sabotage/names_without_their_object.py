"""A10: links and buttons of lists do not say of which row they speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A10"
TITLE = "buttons of a list all have one name"
TESTS = ["tests/house/test_every_page.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def changed(template: str, **context: Any) -> str:
        return re.sub('<span class="visually-hidden">[:,] [^<]*</span>', "", draw(template, **context))

    with patch.object(pages, "render_template", changed):
        yield
