"""A11: every page ends with a second main heading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "A11"
TITLE = "every page has two main headings"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import pages

    draw = pages.render_template

    def twice(template: str, **context: Any) -> str:
        return draw(template, **context).replace("</main>", "<h1>Ratunku</h1></main>")

    with patch.object(pages, "render_template", twice):
        yield
