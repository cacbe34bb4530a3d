"""S6: a form is taken without its token and from any site."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "S6"
TITLE = "forms are taken without a token, from any site"


@contextmanager
def breaks() -> Iterator[None]:
    from lms.foundation import security

    class TakesEverything:
        def __init__(self, app: Any) -> None:
            app.extensions["csrf"] = self

    with (
        patch.object(security, "CSRFProtect", TakesEverything),
        patch.object(security, "_same_site", lambda: None),
    ):
        yield
