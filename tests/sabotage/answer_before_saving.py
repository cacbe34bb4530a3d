"""R8: the answer leaves first, and what it promises is saved a moment later.

The page runs and is rolled back, its answer leaves; 200 ms later the same request runs once more and is saved. While
nothing dies nobody would notice.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

ROW = "R8"
TITLE = "the answer leaves before the work is saved"
TESTS = ["tests/enrolment/test_rush_struck_down.py"]
DATABASES = ("sqlite", "postgresql")
AGAIN = "tests.again"


@contextmanager
def breaks() -> Iterator[None]:
    from urllib.parse import urlencode

    from flask import current_app, make_response, request

    from lms.foundation import doors, storage
    from lms.foundation.storage import db

    save = doors._write

    def answer_first(view: Any, door: Any, kwargs: dict[str, Any]) -> Any:
        if AGAIN in request.environ:
            return save(view, door, kwargs)
        db.session.rollback()
        with storage.unit(writes=True):
            response = make_response(view(**kwargs))
            db.session.rollback()
        app: Any = current_app._get_current_object()  # type: ignore[attr-defined]
        body = urlencode(list(request.form.items(multi=True))).encode()
        plain = {k: v for k, v in request.environ.items() if isinstance(v, str)}
        later = plain | {AGAIN: True, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}

        def run() -> None:
            with app.request_context(later | {"wsgi.url_scheme": "http", "wsgi.errors": io.StringIO()}):
                app.full_dispatch_request()

        threading.Timer(0.2, run).start()
        return response

    with patch.object(doors, "_write", answer_first):
        yield
