"""The database's tables: brought to the version of this code by Alembic, which is loaded when it is needed.

Alembic and what it stands on take some 10 MB, which web and worker do without: they only compare two numbers.
"""

from __future__ import annotations

from argparse import Namespace
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text
from sqlalchemy.exc import SQLAlchemyError

from lms.foundation import storage
from lms.foundation.places import MIGRATIONS

if TYPE_CHECKING:
    from alembic.config import Config


@lru_cache(maxsize=1)
def head() -> str:
    """The revision that this code needs: the last in the folder, since revisions are numbered 0001, 0002 …"""
    return max(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def current() -> str | None:
    """The revision at which the database stands; None when it is empty. Runs on a connection of its own."""
    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return found


def fault() -> str | None:
    """Why this code cannot work with the database, in one line; None when the tables are those it needs."""
    try:
        now = current()
    except SQLAlchemyError as error:
        return f"the database does not answer: {type(error).__name__}"
    if now == head():
        return None
    return f"the database stands at {now or 'nothing'}, the code at {head()}: run lms db upgrade"


def config() -> Config:
    """Alembic's view of the migrations that come with the package."""
    from alembic.config import Config

    found = Config()
    found.set_main_option("script_location", str(MIGRATIONS))
    return found


def upgrade(revision: str = "head") -> None:
    """Bring the tables up to `revision`, inside an application context."""
    from alembic import command

    command.upgrade(config(), revision)


def downgrade(revision: str, *, may_destroy: bool = False) -> None:
    """Take the tables back to `revision`, which drops columns and tables with their rows. Raises migrating.Refused."""
    from alembic import command

    from lms.foundation.migrating import MAY_DESTROY

    asked = config()
    asked.cmd_opts = Namespace(x=[MAY_DESTROY] if may_destroy else [])
    command.downgrade(asked, revision)
