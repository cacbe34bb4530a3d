"""What a WSGI server imports when the package is installed: `gunicorn lms.wsgi:app`."""

from __future__ import annotations

from lms.app import create_app

app = create_app()
