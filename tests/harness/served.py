"""What gunicorn imports in a run with a sabotage: the application, broken as asked."""

from __future__ import annotations

from tests.harness.sabotage import apply_what_was_asked

apply_what_was_asked()

from lms.wsgi import app  # noqa: E402 - the application must be made after it is broken

__all__ = ["app"]
