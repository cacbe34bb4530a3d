"""Migrations on a database that is in use: nobody is lost on the way up, by a kill -9, or by mistake (R18)."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from click.testing import CliRunner
from sqlalchemy import select

from lms.foundation import audit, storage, tables
from lms.foundation.migrating import REFUSED, Refused
from lms.foundation.places import MIGRATIONS
from tests.harness import databases, dumps, options
from tests.harness.contents import Contents, contents
from tests.harness.dying import Dying
from tests.harness.environment import application, environ

PEOPLE, MANY = 1756, 50_000
REVISIONS = [one.revision for one in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]


def own(name: str) -> str:
    """A database of this test process alone: others run the same test for another revision."""
    return f"{name}_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"


DUMPED = dumps.revisions_with_dumps()

pytestmark = [pytest.mark.row("R18"), pytest.mark.both]


@contextmanager
def opened(url: str, home: Path) -> Iterator[Any]:
    """The application's context on a database of its own, closed behind."""
    home.mkdir(parents=True, exist_ok=True)
    with databases.closed(application(environ(database_url=url, home=home))) as app:
        yield app


def held() -> Contents:
    with storage.unit(writes=False):
        return contents(storage.db.engine)


def up(revision: str = "head") -> None:
    tables.upgrade(revision)


def down(revision: str) -> None:
    tables.downgrade(revision, may_destroy=True)


def differences() -> list[Any]:
    """In what the database is not what the models say, as Alembic finds it."""
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        opts = {"compare_type": True, "render_as_batch": True}
        found: list[Any] = compare_metadata(
            MigrationContext.configure(connection, opts=opts), storage.db.metadata
        )
        return found


def is_sound() -> bool:
    """Whether every key leads somewhere, SQLite watches its keys again, and the audit trail holds."""
    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            nowhere = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            watched = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
            if nowhere or watched != 1:
                return False
    with storage.unit(writes=False):
        return audit.verify()[1] is None


# --- up, down and up again with people in the tables ---


@pytest.fixture
def full_url(backend: databases.Backend) -> Iterator[str]:
    """A database that is in use: the newest dump, or under `make prove` the demo region of 1 756 people."""
    if options.is_full():
        empty = databases.template(backend)
        backend.clone(databases.grown(backend, "region_full", empty, _grow_full), own("stairway"))
    else:
        dumps.restore(backend, DUMPED[-1], own("stairway"))
    yield backend.url(own("stairway"))
    backend.drop(own("stairway"))


def _grow_full(_app: Any) -> None:
    from lms.demo import load

    load.load_shipped()
    load.load_region(PEOPLE, 1)


def test_every_step_keeps_everybody_down_up_and_down_again(full_url: str, home: Path, figure: Any) -> None:
    with opened(full_url, home):
        up()
        before = held()
        figure("people on the stairs", before.rows["person"], at_least=options.size(10, PEOPLE))
        assert all(before.rows[table] for table in ("enrolment", "mark", "certificate", "entry_record"))
        for number in range(len(REVISIONS) - 1, 0, -1):
            lower, here = REVISIONS[number - 1], REVISIONS[number]
            for go, to in ((down, lower), (up, here), (down, lower)):
                go(to)
                now = held()
                assert now.lost_since(before) == [], f"{here}: {go.__name__} to {to}"
                assert is_sound()
                before = now if to == lower else before  # what went with its column does not come back
        up()
        assert held().lost_since(before) == []
        assert differences() == []
        assert is_sound()
        down("base")
        assert set(held().rows) == set()
        up()
        assert differences() == []


# --- from what stands on somebody's server ---


def test_every_version_before_this_one_left_a_dump() -> None:
    """Before a migration is added, the last one is dumped: python -m tests.harness.dumps <revision>."""
    assert set(REVISIONS[:-1]) <= set(DUMPED) <= set(REVISIONS)


@pytest.mark.parametrize("revision", DUMPED)
def test_the_database_of_a_released_version_becomes_this_one(
    backend: databases.Backend, home: Path, revision: str
) -> None:
    url = dumps.restore(backend, revision, own("released"))
    with opened(url, home) as app:
        before = held()
        assert before.rows["person"] > 10
        up()
        assert held().lost_since(before) == []
        assert differences() == []
        assert is_sound()
        assert everybody_has_the_number_that_was_sealed() > 5
        assert app.test_client().get("/courses").status_code == 200
    backend.drop(own("released"))


def everybody_has_the_number_that_was_sealed() -> int:
    from lms.people.models import Identity
    from lms.people.operations.register import numbers_of
    from lms.people.rules import PeselFacts, check_pesel

    with storage.unit(writes=False):
        ids = storage.db.session.scalars(select(Identity.person_id).where(Identity.pesel_sealed.is_not(None)))
        numbers = numbers_of(ids.all())
    facts = [check_pesel(number) for number in numbers.values() if number.isdigit()]
    assert all(isinstance(fact, PeselFacts) for fact in facts)
    return len(facts)


# --- kill -9 in the middle ---


@pytest.mark.parametrize("revision", REVISIONS)
def test_killed_in_the_middle_and_begun_again_nothing_is_lost(
    backend: databases.Backend, home: Path, revision: str, figure: Any
) -> None:
    """The process dies before a statement of the migration, with nothing tidied up; then it is simply called again."""
    place = REVISIONS.index(revision)
    url = backend.url(own("killed"))

    def begin() -> None:
        if place:
            dumps.restore(backend, REVISIONS[place - 1], own("killed"))
        else:
            backend.clone(None, own("killed"))

    begin()
    with opened(url, home):
        before = held()
    with Dying(url, home) as helper:
        statements = helper.upgrade(revision)
        assert statements
        with opened(url, home):
            done = held()
        killed = 0
        for die_at in moments(statements):
            begin()
            assert helper.upgrade(revision, die_at) is None, "it was not killed"
            killed += 1
            with opened(url, home):
                left = held()
                assert left.lost_since(before) == [], f"killed before statement {die_at} of {statements}"
                assert left in (before, done), f"half done: killed before statement {die_at} of {statements}"
            assert helper.upgrade(revision) is not None, f"not to be repeated after statement {die_at}"
            with opened(url, home):
                assert held() == done
                up()
                assert differences() == []
                assert is_sound()
    figure(f"kills inside {revision}", killed, at_least=1)
    backend.drop(own("killed"))


def moments(statements: int) -> list[int]:
    """Before which statements to kill: one in the middle; under `make prove` each, of a long migration every fifth."""
    if options.is_full():
        return list(range(1, statements + 1, 5 if statements > 100 else 1))
    return [statements // 2]


# --- how long, and never back by mistake ---


def test_fifty_thousand_people_are_brought_up_in_a_minute(
    backend: databases.Backend, home: Path, size: Callable[[int, int], int], figure: Any
) -> None:
    from tests.indicators import arrange
    from tests.indicators.ten_people import PEOPLE as TEN

    many = size(300, MANY)
    url = dumps.restore(backend, REVISIONS[0], own("many"))
    with opened(url, home):
        up()
        with storage.transaction():
            plain = replace(TEN[0], data=replace(TEN[0].data, pesel=None, municipality=None))
            arrange.keep(arrange.open_kps("MANY"), (replace(plain, key=key) for key in range(many)))
        down(REVISIONS[0])
        before = held()
        assert before.rows["entry_record"] > many
        started = time.monotonic()
        up()
        figure(f"upgrade of {many} people", time.monotonic() - started, "s", at_most=60)
        assert held().lost_since(before) == []
        assert is_sound()
    backend.drop(own("many"))


def test_going_back_is_refused_without_the_word(
    backend: databases.Backend, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lms import cli

    url = dumps.restore(backend, REVISIONS[-1], own("back"))
    with opened(url, home) as app:
        monkeypatch.setattr(cli, "open_app", lambda: app)
        up()
        before = held()
        said = CliRunner().invoke(cli.main, ["db", "downgrade", REVISIONS[0]])
        assert (said.exit_code, said.stderr.strip()) == (1, REFUSED)
        # nor by Alembic itself, past the command
        with pytest.raises(Refused):
            tables.downgrade(REVISIONS[0])
        assert held() == before
        said = CliRunner().invoke(cli.main, ["db", "downgrade", REVISIONS[0], "--destroy-data"])
        assert (said.exit_code, said.stdout.strip()) == (0, f"the database stands at {REVISIONS[0]}")
        assert set(before.sums) > set(held().sums)
    backend.drop(own("back"))
