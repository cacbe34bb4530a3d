"""The database: one engine, SQLite opened safely or PostgreSQL, units of work that say whether they may write.

SQLite: WAL, synchronous FULL, foreign keys, busy time-out; a unit that may write begins IMMEDIATE, because a deferred
transaction that turns into a writer fails at once with "database is locked" whatever the time-out says.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, cast

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import DateTime, Engine, MetaData, Table, event, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from lms.foundation.settings import Settings

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
        "connect_args": {"options": "-c timezone=UTC -c lock_timeout=15000", "connect_timeout": 5},
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
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _open_sqlite)
        event.listen(engine, "begin", _begin_sqlite)


def _open_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # BEGIN is ours, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _may_write.get() else "BEGIN")


def _refuse_flush(session: Session, _context: Any, _instances: Any) -> None:
    if not _may_write.get() and (session.new or session.dirty or session.deleted):
        raise WriteInReadUnit("a page that only reads may not write")


event.listen(Session, "before_flush", _refuse_flush)


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


def require_durability(settings: Settings) -> tuple[str, ...]:
    """Refuse a production start on a database that could lose acknowledged work; elsewhere return the faults."""
    faults = durability_faults()
    if faults and settings.is_production:
        raise UnsafeDatabase("; ".join(faults))
    return faults
