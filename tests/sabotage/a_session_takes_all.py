"""A7: a session that ends takes along what was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A7"
TITLE = "the end of a session takes what was typed"
TESTS = ["tests/house/test_every_form_in_chromium.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def changed(template: str, **context: Any) -> str:
        return re.sub(r"<script[^>]*keep-typed[^>]*></script>", "", draw(template, **context))

    with patch.object(pages, "render_template", changed):
        yield
