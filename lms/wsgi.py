"""What a WSGI server imports when the package is installed: `gunicorn lms.wsgi:app`."""

from __future__ import annotations

import gc
import os

import lms.foundation.workbook  # noqa: F401 - before the workers are made, so that they share it
from lms.app import create_app
from lms.foundation.storage import db

app = create_app()

# With --preload the workers are copies of this process. What is loaded by now is never garbage: left out of the
# collector's rounds, its pages stay shared between them. A connection is never shared.
gc.collect()
gc.freeze()


def _forget_connections() -> None:
    with app.app_context():
        db.engine.dispose(close=False)


os.register_at_fork(after_in_child=_forget_connections)
