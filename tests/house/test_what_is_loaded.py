"""Web and worker load what they use: what only migrations or the other database need is not in their memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.harness.environment import environ, process_environ

LOADED = """
import sys
from lms.app import create_app
create_app().extensions["jobs"].consumer(2)
print(" ".join(name for name in sys.modules if "." not in name))
"""
NOT_HERE = {"alembic", "mako", "pygments", "psycopg", "redis", "xlsxwriter"}


def test_on_sqlite_neither_alembic_nor_the_driver_of_postgresql_is_loaded(tmp_path: Path) -> None:
    settings = environ(database_url=f"sqlite:///{tmp_path}/lms.sqlite3", home=tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        env=process_environ(settings),
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "sqlalchemy" in loaded
    assert loaded & NOT_HERE == set()
