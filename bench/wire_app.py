"""What the server and the driver of the database can do at most in a rush: one lock, one count, one insert, one commit.

No form, no token, no template, no SQLAlchemy.
"""

from __future__ import annotations

import os
import threading
from typing import Any

from flask import Flask, redirect, request

URL = os.environ["FLOOR_DATABASE"]
PAGE = """<!doctype html><title>Wire</title>
<form method="post" action="/apply"><input type="hidden" name="key" value="{}"></form>"""
CLAIM = "UPDATE book SET taken = taken + (taken < capacity), rev = rev + 1 WHERE id = 1 RETURNING taken, rev"
CLAIM_PG = CLAIM.replace("(taken < capacity)", "(taken < capacity)::int")
ENTER = "INSERT INTO entry (person, arrival) VALUES ({0}, {0})"
app = Flask(__name__)
_local = threading.local()


def connection() -> Any:
    """One connection a thread, opened as safely as the application opens its own."""
    if not hasattr(_local, "connection"):
        if URL.startswith("sqlite"):
            from pysqlite3 import dbapi2

            _local.connection = dbapi2.connect(
                URL.removeprefix("sqlite:///"), isolation_level=None, timeout=15
            )
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
                _local.connection.execute(f"PRAGMA {pragma}")
        else:
            import psycopg

            _local.connection = psycopg.connect(URL, autocommit=True)
    return _local.connection


@app.get("/apply")
def form() -> str:
    return PAGE.format(os.urandom(16).hex())


@app.post("/apply")
def apply() -> Any:
    is_sqlite = URL.startswith("sqlite")
    link = connection()
    link.execute("BEGIN IMMEDIATE" if is_sqlite else "BEGIN")
    _taken, arrival = link.execute(CLAIM if is_sqlite else CLAIM_PG).fetchone()
    link.execute(ENTER.format("?" if is_sqlite else "%s"), (request.form["key"], arrival))
    link.execute("COMMIT")
    return redirect("/apply", code=303)
