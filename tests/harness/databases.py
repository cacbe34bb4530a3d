"""Databases of tests: built once by the migrations, then cloned.

A template is made once per run and backend, whichever test process needs it first; a clone costs a few milliseconds
on SQLite and some twenty on PostgreSQL. Templates stand on each other: `migrated`, then what `grown` adds to it.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import psycopg
from psycopg import sql
from sqlalchemy import text

from tests.harness import postgres, today
from tests.harness.environment import application, environ

BACKENDS = ("sqlite", "postgresql")
_ENDINGS: list[Callable[[], None]] = []


def folder() -> Path:
    """The folder that all test processes of this run share; the process that made it removes it at its end."""
    if "TESTS_FOLDER" not in os.environ:
        os.environ["TESTS_FOLDER"] = tempfile.mkdtemp(prefix="lms-tests-")
        _ENDINGS.append(lambda: shutil.rmtree(folder(), ignore_errors=True))
    return Path(os.environ["TESTS_FOLDER"])


@contextmanager
def only_one(name: str) -> Iterator[Path]:
    """Let one test process at a time pass; yields the marker file that says the work is done."""
    with (folder() / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder() / f"{name}.done"


def process() -> str:
    """The name of this test process, for what must be its own."""
    return os.environ.get("PYTEST_XDIST_WORKER", "main")


class Backend(Protocol):
    """Where databases of one kind lie."""

    name: str

    def url(self, database: str) -> str: ...
    def clone(self, template: str | None, database: str) -> None: ...
    def drop(self, database: str) -> None: ...


class Sqlite:
    name = "sqlite"

    def _file(self, database: str) -> Path:
        return folder() / f"{database}.sqlite3"

    def url(self, database: str) -> str:
        return f"sqlite:///{self._file(database)}"

    def clone(self, template: str | None, database: str) -> None:
        """Nobody has either file open: templates are closed when they are done, so the file is whole."""
        self.drop(database)
        if template is not None:
            source = self._file(template)
            assert not source.with_name(source.name + "-wal").exists(), f"{source} is still open somewhere"
            shutil.copyfile(source, self._file(database))

    def drop(self, database: str) -> None:
        for tail in ("", "-wal", "-shm", "-turns"):
            self._file(database).with_name(self._file(database).name + tail).unlink(missing_ok=True)


class Postgres:
    name = "postgresql"

    def __init__(self) -> None:
        if "TESTS_POSTGRES_RUNNING" not in os.environ:
            self.server = postgres.start()
            os.environ["TESTS_POSTGRES_RUNNING"] = self.server.url
            _ENDINGS.append(self.server.stop)
            if not self.server.is_ours:
                _ENDINGS.append(self.drop_all)
        self.admin = os.environ["TESTS_POSTGRES_RUNNING"]
        # A server of one's own may serve several runs at once: this run's databases carry its folder's name.
        self.prefix = folder().name.replace("-", "_").lower()

    def _name(self, database: str) -> str:
        return f"{self.prefix}_{database}".replace("-", "_").lower()[:63]

    def url(self, database: str) -> str:
        info = psycopg.conninfo.conninfo_to_dict(self.admin)
        host = str(info.get("host", "127.0.0.1"))
        account = str(info.get("user", "postgres")) + (f":{info['password']}" if info.get("password") else "")
        if host.startswith("/"):
            port = info.get("port", 5432)
            return f"postgresql://{account}@/{self._name(database)}?host={host}&port={port}"
        return f"postgresql://{account}@{host}:{info.get('port', 5432)}/{self._name(database)}"

    def _run(self, *statements: sql.Composed) -> None:
        with psycopg.connect(self.admin, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def clone(self, template: str | None, database: str) -> None:
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(self._name(database)))
        source = self._name(template) if template else "template0"
        make = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
            sql.Identifier(self._name(database)), sql.Identifier(source)
        )
        self._run(drop, make)

    def drop(self, database: str) -> None:
        self._run(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(self._name(database)))
        )

    def drop_all(self) -> None:
        """Every database of this run: a server that the run did not start must be left as it was."""
        with psycopg.connect(self.admin, autocommit=True) as connection:
            rows = connection.execute(
                "SELECT datname FROM pg_database WHERE datname LIKE %s",
                (self.prefix.replace("_", r"\_") + r"\_%",),
            ).fetchall()
            for (name,) in rows:
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


_made: dict[str, Backend] = {}


def backend(name: str) -> Backend:
    """The backend called "sqlite" or "postgresql"; the first call starts what it needs."""
    if name not in _made:
        _made[name] = Sqlite() if name == "sqlite" else Postgres()
    return _made[name]


def template(kind: Backend) -> str:
    """Name of the empty, migrated database of this backend; built by the first caller of the run."""
    return grown(kind, "migrated", None, migrate)


def migrate(app: Any) -> None:
    """Bring the application's empty database to the newest revision, by the migrations."""
    from lms.foundation import tables

    tables.upgrade()


def grown(kind: Backend, name: str, on: str | None, grow: Callable[[Any], None]) -> str:
    """A template made once: a clone of template `on`, to which `grow(app)` adds inside an application context.

    It grows in the time of the run: whichever test comes first may have set a clock of its own, and sessions that
    began in its past would have ended for all the others.
    """
    database = f"template_{name}"
    with only_one(f"{database}-{kind.name}") as done:
        if not done.exists():
            kind.clone(on, database)
            with (
                today.time_of_the_run(),
                closed(application(environ(database_url=kind.url(database), home=folder() / "home"))) as app,
            ):
                grow(app)
                _known_to_the_planner()
            done.touch()
    return database


def _known_to_the_planner() -> None:
    """What a server does by itself within a minute: without a look at the rows PostgreSQL plans for empty tables."""
    from lms.foundation.storage import db

    if db.engine.dialect.name == "postgresql":
        with db.engine.connect() as connection:
            connection.execute(text("ANALYZE"))
            connection.commit()


@contextmanager
def closed(app: Any) -> Iterator[Any]:
    """The application inside its context; afterwards every connection of it is closed and the file is whole."""
    from lms.foundation.storage import db

    with app.app_context():
        try:
            yield app
        finally:
            db.session.remove()
            db.engine.dispose()  # the last connection to a SQLite file writes its WAL back and removes it


def sequences_go_on(session: Any, *tables: str) -> None:
    """Rows written with ids of their own do not move PostgreSQL's sequences on; this does."""
    if session.connection().dialect.name == "postgresql":
        for table in tables:
            most = sql.SQL("SELECT setval(pg_get_serial_sequence({}, 'id'), (SELECT max(id) FROM {}))")
            said = most.format(sql.Literal(table), sql.Identifier(table))
            session.connection().exec_driver_sql(said.as_string())


def clean_up() -> None:
    """Undo what this process began, the last thing first; what it was lent by the process that started it stays."""
    while _ENDINGS:
        _ENDINGS.pop()()
