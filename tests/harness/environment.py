"""The settings under which tests run the application, and the application made of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

# Fixed keys: templates that one process fills are read by others. They open nothing outside the tests.
SECRET_KEY = "dGVzdHMtb25seS1zZWNyZXQta2V5LTAwMDEtYWJjZGVmZ2hpamtsbW4"
FIELD_KEY = "dGVzdHMtb25seS1maWVsZC1rZXktMDAwMS1ub3BxcnN0dXZ3eHl6MDEyMzQ"


def environ(*, database_url: str, home: Path, **more: str) -> dict[str, str]:
    """The LMS_* settings of a test. `more` names further ones without the prefix, in small letters."""
    settings = {
        "LMS_ENV": "test",
        "LMS_HOME": str(home),
        "LMS_DATABASE_URL": database_url,
        "LMS_SECRET_KEYS": SECRET_KEY,
        "LMS_FIELD_KEYS": FIELD_KEY,
        "LMS_BASE_URL": "http://localhost",
        "LMS_MAIL_URL": "file:",
        "LMS_LOG": "error",
    }
    return settings | {f"LMS_{name.upper()}": value for name, value in more.items()}


def process_environ(settings: dict[str, str]) -> dict[str, str]:
    """The environment of a process that a test starts: this one's, with these settings and no others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LMS_")}
    return kept | settings


def application(settings: dict[str, str]) -> Any:
    """The application under these settings, with the client that refuses bad pages."""
    from lms.app import create_app
    from lms.foundation.settings import Settings
    from tests.harness.client import CarefulClient

    app = create_app(Settings.from_environ(settings))
    app.testing = True
    app.test_client_class = CarefulClient
    _remember_bugs(app)
    return app


def _remember_bugs(app: Any) -> None:
    """The application answers a bug with a page; the client of the tests raises the bug behind it."""
    handlers = app.error_handler_spec[None][None]
    answer = handlers.get(Exception)
    if answer is None:
        return

    def remember(error: Exception) -> Any:
        app.extensions["tests.bug"] = error
        return answer(error)

    handlers[Exception] = remember
