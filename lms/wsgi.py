"""What a WSGI server imports when the package is installed: `gunicorn lms.wsgi:app`."""

from __future__ import annotations

import os

import lms.foundation.workbook  # noqa: F401 - before the workers are made, so that they share it
from lms.app import create_app
from lms.foundation import memory
from lms.foundation.storage import UnsafeDatabase, db, require_durability

app = create_app()
try:
    require_durability(app)
except UnsafeDatabase as unsafe:
    raise SystemExit(str(unsafe)) from None

# With --preload the workers are copies of this process and share what is loaded by now. A connection is never shared.
memory.settle()


def _forget_connections() -> None:
    with app.app_context():
        db.engine.dispose(close=False)


os.register_at_fork(after_in_child=_forget_connections)
