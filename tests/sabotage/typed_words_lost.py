"""A7: a form that was refused comes back without what was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A7"
TITLE = "a refused form comes back empty"
TESTS = ["tests/house/test_every_form.py"]


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def changed(template: str, **context: Any) -> str:
        return re.sub(
            '(name="[a-z_]+"[^>]* type="text"[^>]*) value="[^"]*"', r"\1", draw(template, **context)
        )

    with patch.object(pages, "render_template", changed):
        yield
