"""Runs migrations on the application's own engine (SQLite in batch mode, PostgreSQL)."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from lms.foundation import migrating, storage

db = storage.db
target_metadata = db.metadata


def run() -> None:
    if context.is_offline_mode():
        raise SystemExit("migrations run on the database itself: lms db upgrade")
    given = context.config.attributes.get("connection")
    if given is not None:
        _migrate(given)
        return
    with (
        storage.unit(writes=True),
        storage.db.engine.connect() as connection,
        migrating.tables_may_be_copied(connection),
    ):
        _migrate(connection)
        connection.commit()


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=target_metadata,
        render_as_batch=True,
        compare_type=True,
        transaction_per_migration=True,
        user_module_prefix="storage.",
        on_version_apply=migrating.inspector(
            may_destroy=migrating.MAY_DESTROY in context.get_x_argument(as_dictionary=False)
        ),
    )
    with context.begin_transaction():
        context.run_migrations()


run()
