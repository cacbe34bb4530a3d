"""Databases as a released version left them: SQL texts in tests/house/dumps, one for each revision and database.

    python -m tests.harness.dumps 0002     # writes those of a revision, before a newer one is added

They hold the tables as they really were and a handful of synthetic people with everything that hangs on them; an
upgrade has to bring them to the newest version. A dump that was written is never written again: it is what stands on
somebody's server.
"""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests.harness import databases, postgres
from tests.harness.options import ROOT

FOLDER = ROOT / "tests" / "house" / "dumps"
PEOPLE, SEED = 8, 3
STAGES = ("draft", "cancelled", "past", "running", "open", "full")


def path(revision: str, backend: str) -> Path:
    return FOLDER / f"{revision}.{backend}.sql"


def revisions_with_dumps() -> list[str]:
    return sorted({file.name.split(".")[0] for file in FOLDER.glob("*.sql")})


def restore(kind: databases.Backend, revision: str, database: str) -> str:
    """An empty database filled with the dump of this revision; its address."""
    kind.clone(None, database)
    text = path(revision, kind.name).read_text(encoding="utf-8")
    if kind.name == "sqlite":
        from lms.foundation.storage import sqlite_driver

        connection = sqlite_driver.connect(kind.url(database).removeprefix("sqlite:///"))
        connection.executescript(text)
        connection.close()
    else:
        import psycopg

        with psycopg.connect(kind.url(database), autocommit=True) as connection:
            connection.execute(text.encode())
    return kind.url(database)


# --- writing ---


def grow(_app: Any) -> None:
    """What ships and a small region: one edition of each stage, and of the rest only what they point to."""
    from lms.demo import load, plan
    from lms.foundation import storage

    load.load_shipped()
    with (
        patch.object(plan, "editions", _one_of_each(plan.editions)),
        patch.object(plan, "institutions", _first_and_last(plan.institutions)),
    ):
        load.load_region(PEOPLE, SEED)
    with storage.transaction() as session:
        for statement in _what_nothing_points_to():
            session.connection().exec_driver_sql(statement)


def _one_of_each(every: Callable[..., Any]) -> Callable[..., Any]:
    def few(*facts: Any) -> list[Any]:
        planned = every(*facts)
        return [next(one for one in planned if one.stage == stage) for stage in STAGES]

    return few


def _first_and_last(every: Callable[..., Any]) -> Callable[..., Any]:
    """Of every kind that the region needs: a family centre, the last social assistance centres."""

    def few(*facts: Any) -> tuple[Any, ...]:
        planned = every(*facts)
        return (*planned[:3], *planned[-6:])

    return few


def _what_nothing_points_to() -> Iterator[str]:
    yield "DELETE FROM course WHERE id NOT IN (SELECT course_id FROM edition)"
    yield "DELETE FROM programme WHERE code NOT IN (SELECT min(code) FROM programme)"
    holders = ("institution", "participant_form", "entry_record", "institution_participation")
    held = " UNION ".join(f"SELECT municipality_terc FROM {table}" for table in holders)
    known = f"SELECT * FROM ({held}) AS m WHERE municipality_terc IS NOT NULL"
    yield f"DELETE FROM municipality WHERE terc NOT IN ({known})"


def write(revision: str) -> None:
    for name in databases.BACKENDS:
        kind = databases.backend(name)
        grown = databases.grown(kind, "dump", databases.template(kind), grow)
        kind.clone(grown, "dump_now")
        back_to(kind.url("dump_now"), revision)
        text = _of_sqlite(kind, "dump_now") if name == "sqlite" else _of_postgres(kind, "dump_now")
        path(revision, name).write_text(text, encoding="utf-8")


def back_to(url: str, revision: str) -> None:
    from lms.foundation import tables
    from tests.harness.environment import application, environ

    home = databases.folder() / "home"
    with databases.closed(application(environ(database_url=url, home=home))):
        tables.downgrade(revision, may_destroy=True)


def _of_sqlite(kind: databases.Backend, database: str) -> str:
    connection = sqlite3.connect(
        kind.url(database).removeprefix("sqlite:///")
    )  # the other driver cannot dump
    lines = list(connection.iterdump())
    connection.close()
    return "\n".join(["PRAGMA foreign_keys = OFF;", *lines]) + "\n"


def _of_postgres(kind: databases.Backend, database: str) -> str:
    programs = postgres.programs()
    assert programs, "pg_dump is needed"
    words = [str(programs / "pg_dump"), "--inserts", "--rows-per-insert=50", "--no-owner", "--no-privileges"]
    done = subprocess.run([*words, kind.url(database)], check=True, capture_output=True, text=True)
    kept = [line for line in done.stdout.splitlines() if not re.match(r"\\|--|$", line)]
    return "\n".join(kept) + "\n"


if __name__ == "__main__":
    try:
        for asked in sys.argv[1:]:
            write(asked)
    finally:
        databases.clean_up()
