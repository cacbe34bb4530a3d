"""The migrations build exactly what the models say, forwards and back, on both databases (R18)."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

import alembic.config
import pytest
from pytest_alembic import MigrationContext, runner
from pytest_alembic.config import Config
from pytest_alembic.tests import default as alembic_tests
from sqlalchemy import inspect, text

pytestmark = [pytest.mark.row("R18"), pytest.mark.both]


@pytest.fixture
def template() -> None:
    """These tests begin with an empty database and migrate it themselves."""
    return


@pytest.fixture
def migrations(inside: Any) -> Iterator[MigrationContext]:
    """pytest-alembic's runner over the application's own migrations and engine."""
    from lms.foundation.migrating import MAY_DESTROY
    from lms.foundation.places import MIGRATIONS
    from lms.foundation.storage import db

    config = alembic.config.Config(str(MIGRATIONS / "alembic.ini"))
    config.set_main_option("script_location", str(MIGRATIONS))
    config.cmd_opts = Namespace(x=[MAY_DESTROY])
    with runner(config=Config(alembic_config=config), engine=db.engine) as context:
        # The runner would lend its engine; left without, env.py opens its own connection as `lms db upgrade` does.
        context.command_executor.alembic_config.attributes.pop("connection", None)
        yield context


def test_there_is_one_head(migrations: MigrationContext) -> None:
    alembic_tests.test_single_head_revision(migrations)


def test_an_empty_database_can_be_brought_to_the_head(migrations: MigrationContext) -> None:
    alembic_tests.test_upgrade(migrations)


def test_the_models_are_what_the_migrations_build(migrations: MigrationContext) -> None:
    alembic_tests.test_model_definitions_match_ddl(migrations)


def test_every_revision_goes_up_down_and_up_again(migrations: MigrationContext) -> None:
    alembic_tests.test_up_down_consistency(migrations)


def test_going_back_to_nothing_leaves_no_table(migrations: MigrationContext) -> None:
    from lms.foundation.storage import db

    migrations.migrate_up_to("heads")
    assert len(inspect(db.engine).get_table_names()) > 10
    migrations.migrate_down_to("base")
    assert set(inspect(db.engine).get_table_names()) <= {"alembic_version"}
    if db.engine.dialect.name == "postgresql":
        with db.engine.connect() as connection:
            left = "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
            assert connection.execute(text(left)).scalars().all() == []
    migrations.migrate_up_to("heads")


def test_every_table_has_its_constraints_named(migrations: MigrationContext) -> None:
    """A constraint without a name cannot be changed later on either database."""
    from lms.foundation.storage import db

    migrations.migrate_up_to("heads")
    inspector = inspect(db.engine)
    unnamed = [
        (table, constraint)
        for table in inspector.get_table_names()
        for constraint in [*inspector.get_check_constraints(table), *inspector.get_unique_constraints(table)]
        if not constraint["name"]
    ]
    assert unnamed == []
