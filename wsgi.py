"""What a WSGI server imports from a checkout: `gunicorn wsgi:app`."""

from lms.wsgi import app

__all__ = ["app"]
