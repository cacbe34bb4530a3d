"""How migrations run on the application's own database: each whole or not at all, and never back by mistake.

SQLite changes a table by copying it and dropping the old one. While foreign keys are watched, dropping a table that
others point to is refused as soon as there is a row; so they rest meanwhile, and each migration is looked through
before it is saved. The switch is deaf inside a transaction: it has to be turned before the first statement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from alembic.util import CommandError
from sqlalchemy import Connection

# Word of `alembic -x` that says: rows may be lost. `lms db downgrade --destroy-data` says it.
MAY_DESTROY = "destroy-data"

REFUSED = (
    "going back drops columns and tables with their rows, so nothing was changed; "
    "add --destroy-data if you have a backup"
)


class Refused(CommandError):
    """A migration that may not be saved; the text says why. What it did is rolled back."""


@contextmanager
def tables_may_be_copied(connection: Connection) -> Iterator[None]:
    """Let the foreign keys of SQLite rest inside. The connection must not have begun anything yet."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.dbapi_connection
    _watch_keys(driver, "OFF")
    try:
        yield
    finally:
        connection.rollback()
        _watch_keys(driver, "ON")


def _watch_keys(driver: Any, word: str) -> None:
    driver.execute(f"PRAGMA foreign_keys = {word}")
    kept = driver.execute("PRAGMA foreign_keys").fetchone()[0]
    assert kept == (word == "ON"), "SQLite turns its foreign keys only outside of a transaction"


def inspector(*, may_destroy: bool) -> Callable[..., None]:
    """What looks at each migration after its statements and before it is saved, as Alembic's `on_version_apply`."""

    def look(*, ctx: Any, step: Any, **_rest: Any) -> None:
        if not step.is_upgrade and not may_destroy:
            raise Refused(REFUSED)
        lost = _pointing_nowhere(ctx.connection)
        if lost:
            raise Refused(f"rows would point to nothing: {', '.join(lost)}; nothing was changed")

    return look


def _pointing_nowhere(connection: Connection) -> list[str]:
    """Tables with rows whose foreign key leads nowhere. PostgreSQL refuses such rows by itself."""
    if connection.dialect.name != "sqlite":
        return []
    return sorted({row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")})
