"""R8: a letter is not written with its cause but in a transaction of its own, a moment later."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R8"
TITLE = "letters have a transaction of their own"
TESTS = ["tests/enrolment/test_rush_struck_down.py"]
DATABASES = ("sqlite", "postgresql")


@contextmanager
def breaks() -> Iterator[None]:
    from flask import current_app

    from lms.foundation import outbox, storage

    post = outbox.post

    def post_later(*what: Any, **more: Any) -> None:
        app: Any = current_app._get_current_object()  # type: ignore[attr-defined]

        def run() -> None:
            with app.app_context(), storage.transaction():
                post(*what, **more)

        threading.Timer(0.2, run).start()

    with patch.object(outbox, "post", post_later):
        yield
