"""The database: one engine, SQLite opened safely or PostgreSQL, units of work that say whether they may write.

SQLite: WAL, synchronous FULL, foreign keys, busy time-out; a unit that may write begins IMMEDIATE, because a deferred
transaction that turns into a writer fails at once with "database is locked" whatever the time-out says. Writers take
turns (see `turns`). PostgreSQL: a unit that only reads runs without a transaction, since READ COMMITTED gives each of
its statements a view of its own anyhow; that saves a BEGIN and a ROLLBACK on the wire.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Connection, DateTime, Engine, MetaData, Table, event, text
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from lms.foundation.settings import Settings
from lms.foundation.turns import Turns

try:
    from pysqlite3 import dbapi2 as sqlite_driver
except ImportError:  # no wheel for this platform: the system's SQLite, checked at start
    sqlite_driver = sqlite3

# SQLite before 3.51.3 can damage a WAL database when two connections write and checkpoint at the same instant.
SAFE_SQLITE = (3, 51, 3)
BUSY_MILLISECONDS = 15_000

_may_write: ContextVar[bool] = ContextVar("lms_may_write", default=True)


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware in Python, UTC in the database. Refuses a naive value."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime}


def table_of(model: type[Base]) -> Table:
    """The table behind a model, for statements that are built once and run without the mapper."""
    return cast(Table, model.__table__)


db = SQLAlchemy(metadata=Base.metadata)

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"  # without l, o, 0, 1: read over the phone without mistakes


def new_ref(length: int = 13) -> str:
    """A random public reference for addresses: 13 characters of 32, 65 bits; says nothing about its row."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(length))


class WriteInReadUnit(RuntimeError):
    """A page that only reads tried to write: a bug, never the user's fault."""


class UnsafeDatabase(Exception):
    """The database's settings could lose what was acknowledged (R10). The text names them."""


def engine_options(settings: Settings) -> dict[str, Any]:
    if settings.database_url.startswith("sqlite"):
        return {
            "module": sqlite_driver,
            "connect_args": {"timeout": BUSY_MILLISECONDS / 1000, "check_same_thread": False},
        }
    return {
        "pool_size": 10,
        "max_overflow": 10,
        "pool_pre_ping": False,
        "connect_args": {
            "options": f"-c timezone=UTC -c lock_timeout={BUSY_MILLISECONDS}",
            "connect_timeout": 5,
        },
    }


def install(app: Flask, settings: Settings) -> None:
    """Bind the database to the application and open its connections safely."""
    url = settings.database_url
    if url.startswith("postgresql://"):
        url = "postgresql+psycopg://" + url.removeprefix("postgresql://")
    if url.startswith("sqlite:"):
        settings.home.mkdir(parents=True, exist_ok=True)
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = engine_options(settings)
    db.init_app(app)
    with app.app_context():
        _listen(db.engine)


def _listen(engine: Engine) -> None:
    if engine.dialect.name != "sqlite":
        event.listen(engine, "begin", _begin_postgres)
        return
    event.listen(engine, "connect", _open_sqlite)
    if engine.url.database in (None, "", ":memory:"):
        event.listen(engine, "begin", _begin_sqlite)
        return
    turns = Turns(Path(engine.url.database), seconds=BUSY_MILLISECONDS / 1000)

    def begin(connection: Any) -> None:
        if _may_write.get() and _TURN not in connection.info and turns.take():
            connection.info[_TURN] = True
        _begin_sqlite(connection)

    def end(_driver: Any, record: Any, *_why: Any) -> None:
        # the connection goes back to the pool as soon as its transaction is over
        if record.info.pop(_TURN, False):
            turns.give_back()

    event.listen(engine, "begin", begin)
    event.listen(engine, "checkin", end)
    event.listen(engine, "invalidate", end)


_TURN = "lms turn"


def _begin_postgres(connection: Any) -> None:
    driver = connection.connection.dbapi_connection
    if driver.autocommit is _may_write.get():
        driver.autocommit = not _may_write.get()


def _open_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # BEGIN is ours, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    # without it INSERT OR REPLACE deletes a row and asks no trigger: the audit trail would not refuse it
    cursor.execute("PRAGMA recursive_triggers = ON")
    # what was deleted is overwritten in the file: who was erased must not be found in its free pages
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _may_write.get() else "BEGIN")


def _refuse_flush(session: Session, _context: Any, _instances: Any) -> None:
    if not _may_write.get() and (session.new or session.dirty or session.deleted):
        raise WriteInReadUnit("a page that only reads may not write")


event.listen(Session, "before_flush", _refuse_flush)


def insert_or(target: Any) -> Any:
    """An INSERT that may say what becomes of a row that is there already, in the words of the database in use.

    Only its own dialect is loaded: the other would take some 4 MB in every process.
    """
    insert: Any
    if db.engine.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import insert
    else:
        from sqlalchemy.dialects.sqlite import insert
    return insert(target)


_LINK, _LATER = "lms link", "lms later"


def link(session: Session | None = None) -> Connection:
    """The connection of the running transaction, for statements of busy pages that run without the ORM.

    The session would go through its binds at every use.
    """
    session = session or db.session()
    kept: Connection | None = session.info.get(_LINK)
    if kept is None or kept.closed or not session.in_transaction():
        kept = session.info[_LINK] = session.connection()
    return kept


def in_one_trip(*asked: tuple[Any, Mapping[str, Any]]) -> list[Sequence[Any]]:
    """Run (statement, values) in this order; the rows of each. No value may depend on an earlier answer.

    PostgreSQL is sent all of them at once and runs them one after another, each with a view of its own: what follows a
    statement that waited for a lock sees what was committed meanwhile. Whoever holds the lock saves a round trip.
    """
    connection = link()
    driver: Any = connection.connection.dbapi_connection
    if not hasattr(driver, "pipeline"):
        return [connection.execute(statement, values).all() for statement, values in asked]
    from psycopg.rows import namedtuple_row

    cursors = []
    with _together(connection):
        for statement, values in asked:
            spelled = _spelled(statement, connection.dialect)
            cursor = driver.cursor(row_factory=namedtuple_row)
            cursors.append(cursor.execute(str(spelled), spelled.construct_params(dict(values))))
    return [cursor.fetchall() for cursor in cursors]


@contextmanager
def _together(connection: Connection) -> Iterator[None]:
    """Send what is run inside without waiting for answers, where the driver can; its errors are those of SQLAlchemy."""
    driver: Any = connection.connection.dbapi_connection
    dialect = connection.dialect
    if not hasattr(driver, "pipeline"):
        yield
        return
    wrong = dialect.loaded_dbapi.Error
    try:
        with driver.pipeline():
            yield
    except wrong as error:
        raise DBAPIError.instance("several", None, error, wrong, dialect=dialect) from error


@lru_cache(maxsize=64)
def _spelled(statement: Any, dialect: Dialect) -> Any:
    return statement.compile(dialect=dialect)


def write_later(statement: Any, values: Any) -> None:
    """Run a statement at the end of this transaction, together with others: for rows that nothing else in it reads.

    A read through the session has them written before, as its objects are; one through `link` has not. PostgreSQL gets
    all of them in one round trip, so that the locks of the transaction are held for a shorter time. A statement
    that returns rows cannot wait; an INSERT with a generated key needs `inline()`.
    """
    link()  # opens the transaction, so that its rollback forgets this too
    db.session().info.setdefault(_LATER, []).append((statement, values))


def write_what_waits(session: Session | None = None) -> None:
    """Run what `write_later` kept, now."""
    session = session or db.session()
    waiting = session.info.pop(_LATER, None)
    if not waiting:
        return
    session.flush()
    connection = link(session)
    with _together(connection):
        for statement, values in waiting:
            connection.execute(statement, values)


event.listen(Session, "before_commit", write_what_waits)
event.listen(Session, "do_orm_execute", lambda asked: write_what_waits(asked.session))


@event.listens_for(Session, "after_rollback")
def _forget_what_waits(session: Session) -> None:
    session.info.pop(_LATER, None)


# PostgreSQL: lock_not_available, deadlock_detected, serialization_failure.
_BUSY_STATES = frozenset({"55P03", "40P01", "40001"})


def is_busy(error: BaseException) -> bool:
    """Whether a statement gave up because others held what it wanted: trying again may well succeed."""
    cause = getattr(error, "orig", None)
    if not isinstance(error, DBAPIError) or cause is None:
        return False
    return getattr(cause, "sqlstate", None) in _BUSY_STATES or "is locked" in str(cause)


@contextmanager
def unit(*, writes: bool) -> Iterator[None]:
    """Mark the statements inside as a unit of work that reads only or may write. Does not commit."""
    token = _may_write.set(writes)
    try:
        yield
    finally:
        _may_write.reset(token)


@contextmanager
def transaction() -> Iterator[Session]:
    """A whole write transaction of its own on the session: commits at the end, rolls back on any exception."""
    with unit(writes=True):
        db.session.rollback()
        try:
            yield db.session()
            db.session.commit()
        except BaseException:
            db.session.rollback()
            raise


def forget_old_pages() -> None:
    """Bring everything from SQLite's journal into the file and empty the journal: older pages in it hold what was
    deleted since. While somebody reads, the next night does it."""
    if db.engine.dialect.name != "sqlite":
        return
    with unit(writes=False), db.engine.connect() as connection:
        driver: Any = connection.connection.dbapi_connection
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def durability_faults() -> tuple[str, ...]:
    """What the open database would lose on a crash, each as one line; empty when it is safe (R10)."""
    with unit(writes=False), db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            return _sqlite_faults(connection)
        return _postgres_faults(connection)


def _sqlite_faults(connection: Any) -> tuple[str, ...]:
    def pragma(name: str) -> Any:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

    faults = []
    if sqlite_driver.sqlite_version_info < SAFE_SQLITE:
        faults.append(
            f"SQLite {sqlite_driver.sqlite_version} is older than 3.51.3, which can damage a WAL database"
        )
    if str(pragma("journal_mode")).lower() != "wal":
        faults.append(f"SQLite journal_mode is {pragma('journal_mode')}, it must be wal")
    if int(pragma("synchronous")) < 2:
        faults.append(f"SQLite synchronous is {pragma('synchronous')}, it must be FULL (2)")
    if int(pragma("foreign_keys")) != 1:
        faults.append("SQLite foreign_keys are off")
    if int(pragma("busy_timeout")) < 5000:
        faults.append(f"SQLite busy_timeout is {pragma('busy_timeout')} ms, it must be at least 5000")
    return tuple(faults)


def _postgres_faults(connection: Any) -> tuple[str, ...]:
    faults = []
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        value = connection.execute(text(f"SHOW {name}")).scalar()
        if value in ("off", "local") and not (name == "synchronous_commit" and value == "local"):
            faults.append(f"PostgreSQL {name} is {value}, it must be on")
    return tuple(faults)


def require_durability(app: Flask) -> None:
    """Asked when web and worker start: in production a database that could lose acknowledged work is refused (R10).

    Raises UnsafeDatabase, also when the database does not answer: nobody knows then what it would lose.
    """
    settings: Settings = app.config["LMS"]
    if not settings.is_production:
        return
    with app.app_context():
        try:
            faults = durability_faults()
        except DBAPIError as error:
            raise UnsafeDatabase(f"the database does not answer: {type(error).__name__}") from error
    if faults:
        raise UnsafeDatabase("; ".join(faults))
