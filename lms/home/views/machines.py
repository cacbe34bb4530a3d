"""What machines ask: does the process live, may it be sent work. Plain text, no session, no figures of people."""

from __future__ import annotations

from typing import Any

from flask import Response

from lms.foundation.doors import PUBLIC
from lms.home.readiness import lacks
from lms.home.views import room


@room.page("/healthz", needs=PUBLIC)
def healthz() -> Any:
    return _plain("ok\n", 200)


@room.page("/readyz", needs=PUBLIC)
def readyz() -> Any:
    found = lacks()
    return _plain("\n".join(found or ("ready",)) + "\n", 503 if found else 200)


def _plain(text: str, status: int) -> Response:
    response = Response(text, status=status, mimetype="text/plain")
    response.headers["Cache-Control"] = "no-store"
    return response
