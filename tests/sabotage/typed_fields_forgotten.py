"""S23: the page that asks again carries along the first field only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S23"
TITLE = "what was typed is lost when the house asks who is there"
TESTS = ("tests/house/test_step_up.py",)


@contextmanager
def breaks() -> Iterator[None]:
    from lms.home import proving

    render = proving.render

    def forgetful(template: str, **context: Any) -> Any:
        if "typed" in context:
            context["typed"] = context["typed"][:1]
        return render(template, **context)

    with patch.object(proving, "render", forgetful):
        yield
