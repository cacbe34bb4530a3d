"""The application with a slow start of every POST, as on a bad day: what gunicorn serves for the double press."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from typing import Any

from lms.wsgi import app as quick

SECONDS = "TESTS_SLOW_SECONDS"


def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    if environ["REQUEST_METHOD"] == "POST":
        time.sleep(float(os.environ[SECONDS]))
    return quick(environ, start_response)
