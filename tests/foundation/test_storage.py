"""The database is opened so that what was acknowledged survives, and a page that reads cannot write (R10)."""

from __future__ import annotations

import subprocess
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from lms.foundation import storage, throttle
from lms.foundation.storage import UtcDateTime, db, new_ref
from tests.harness.environment import environ
from tests.harness.postgres import free_port
from tests.harness.servers import Process


@pytest.mark.row("R10")
@pytest.mark.both
def test_the_open_database_is_durable(inside) -> None:
    assert storage.durability_faults() == ()


SQLITE_WRONG = [
    ("PRAGMA journal_mode = DELETE", "journal_mode"),
    ("PRAGMA synchronous = NORMAL", "synchronous"),
    ("PRAGMA synchronous = OFF", "synchronous"),
    ("PRAGMA foreign_keys = OFF", "foreign_keys"),
    ("PRAGMA busy_timeout = 100", "busy_timeout"),
]


@pytest.mark.row("R10")
@pytest.mark.parametrize(("statement", "named"), SQLITE_WRONG)
def test_a_wrong_sqlite_setting_is_named(inside, statement: str, named: str) -> None:
    with db.engine.connect() as connection:
        connection.commit()
        raw = connection.connection.cursor()
        raw.execute(statement)
        assert any(named in fault for fault in storage._sqlite_faults(connection))
        connection.invalidate()


@pytest.mark.row("R10")
def test_an_old_sqlite_is_named(inside, monkeypatch) -> None:
    monkeypatch.setattr(storage, "SAFE_SQLITE", (99, 0, 0))
    assert any("older" in fault for fault in storage.durability_faults())


@pytest.mark.row("R10")
@pytest.mark.postgres
def test_a_postgresql_that_does_not_wait_for_the_disk_is_named(inside) -> None:
    with db.engine.connect() as connection:
        connection.execute(text("SET synchronous_commit = off"))
        assert any("synchronous_commit" in fault for fault in storage._postgres_faults(connection))


PRODUCTION = {
    "env": "production",
    "base_url": "https://szkolenia.example",
    "mail_url": "smtp+starttls://user:secret@mail.example:587",
    "mail_from": "szkolenia@example.org",
}


@pytest.mark.row("R10")
@pytest.mark.parametrize("word", ["serve", "worker"])
@pytest.mark.postgres
def test_production_does_not_start_on_a_database_that_could_lose_work(
    word: str, app: Any, database_url: str, home: Path
) -> None:
    """The very processes: refused while PostgreSQL does not wait for the disk, running once it does."""
    settings = environ(database_url=database_url, home=home, **PRODUCTION)
    words = [word, "--port", str(free_port())] if word == "serve" else [word]
    with app.app_context(), db.engine.connect() as connection:
        name = connection.execute(text("SELECT current_database()")).scalar_one()
        connection.execute(text(f'ALTER DATABASE "{name}" SET synchronous_commit = off'))
        connection.commit()
        with Process(words, settings, home / "refused.log") as refused:
            assert refused.process.wait(timeout=30) == 1
        assert (
            refused.said.strip()
            .splitlines()[-1]
            .endswith("PostgreSQL synchronous_commit is off, it must be on")
        )
        assert "Traceback" not in refused.said
        connection.execute(text(f'ALTER DATABASE "{name}" RESET synchronous_commit'))
        connection.commit()
    with Process(words, settings, home / "running.log") as running, pytest.raises(subprocess.TimeoutExpired):
        running.process.wait(timeout=4)


@pytest.mark.row("R10")
def test_what_the_start_asks_for_is_an_old_sqlite_too(app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "SAFE_SQLITE", (99, 0, 0))
    storage.require_durability(app)
    monkeypatch.setitem(app.config, "LMS", replace(app.config["LMS"], env="production"))
    with pytest.raises(storage.UnsafeDatabase, match="older"):
        storage.require_durability(app)


def test_a_unit_that_only_reads_refuses_to_write(inside) -> None:
    with storage.unit(writes=False):
        db.session.add(throttle.Attempt(scope="x", key="y", at=datetime.now(UTC)))
        with pytest.raises(storage.WriteInReadUnit):
            db.session.flush()
        db.session.rollback()


@pytest.mark.both
def test_instants_come_back_as_they_went_aware_and_to_the_microsecond(inside) -> None:
    at = datetime(2026, 10, 25, 0, 30, 0, 123456, tzinfo=UTC)
    with storage.transaction() as session:
        session.add(throttle.Attempt(scope="x", key="y", at=at))
    assert db.session.query(throttle.Attempt).one().at == at


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        UtcDateTime().process_bind_param(datetime(2026, 1, 1), None)  # type: ignore[arg-type]  # noqa: DTZ001 - naive on purpose


@pytest.mark.both
def test_a_failed_transaction_leaves_nothing(inside) -> None:
    with pytest.raises(RuntimeError), storage.transaction() as session:
        session.add(throttle.Attempt(scope="x", key="y", at=datetime.now(UTC)))
        session.flush()
        raise RuntimeError("in the middle")
    assert db.session.query(throttle.Attempt).count() == 0


def test_public_references_are_long_and_never_the_same() -> None:
    refs = {new_ref() for _ in range(5000)}
    assert len(refs) == 5000
    assert all(len(ref) == 13 and ref.isalnum() for ref in refs)


def test_the_clock_is_aware(clock_at) -> None:
    from lms.foundation import clock

    clock_at("2026-10-25 02:30")
    before = clock.now()
    assert before.tzinfo is not None and clock.today().isoformat() == "2026-10-25"
    assert time.time() > 0


@pytest.mark.both
class TestWhatWaits:
    """Rows that nothing reads are written at the end, with the transaction or not at all."""

    @staticmethod
    def note(scope: str) -> None:
        from sqlalchemy import insert

        values = {"scope": scope, "key": "k", "at": datetime(2026, 11, 24, tzinfo=UTC)}
        storage.write_later(insert(storage.table_of(throttle.Attempt)).inline(), values)

    @staticmethod
    def noted() -> list[str]:
        with storage.unit(writes=False):
            found = db.session.scalars(db.select(throttle.Attempt.scope).order_by(throttle.Attempt.id)).all()
            db.session.rollback()
            return list(found)

    def test_it_is_there_after_the_commit_in_order(self, inside) -> None:
        with storage.transaction():
            self.note("first")
            self.note("second")
        assert self.noted() == ["first", "second"]

    def test_who_asks_the_session_finds_it(self, inside) -> None:
        with storage.transaction() as session:
            self.note("first")
            bare = db.select(storage.table_of(throttle.Attempt).c.scope)
            assert storage.link().execute(bare).scalars().all() == []
            assert session.scalars(db.select(throttle.Attempt.scope)).all() == ["first"]
        assert self.noted() == ["first"]

    def test_a_rollback_forgets_it(self, inside) -> None:
        with pytest.raises(ZeroDivisionError), storage.transaction():
            self.note("lost")
            raise ZeroDivisionError
        with storage.transaction():
            self.note("kept")
        assert self.noted() == ["kept"]

    def test_what_the_database_refuses_undoes_the_whole_transaction(self, inside) -> None:
        from sqlalchemy.exc import DBAPIError

        with pytest.raises(DBAPIError), storage.transaction():
            self.note("first")
            storage.write_later(text("INSERT INTO attempt (scope) VALUES (NULL)"), {})
        assert self.noted() == []

    def test_one_trip_answers_like_many(self, inside) -> None:
        with storage.transaction():
            self.note("first")
        with storage.transaction():
            scope = db.select(throttle.Attempt.scope, throttle.Attempt.at)
            change = (
                db.update(storage.table_of(throttle.Attempt))
                .where(throttle.Attempt.scope == db.bindparam("old"))
                .values(scope="changed")
                .returning(throttle.Attempt.id)
            )
            changed, found = storage.in_one_trip((change, {"old": "first"}), (scope, {}))
        assert len(changed) == 1
        assert [(row.scope, row.at) for row in found] == [("changed", datetime(2026, 11, 24, tzinfo=UTC))]


@pytest.mark.postgres
def test_a_unit_that_reads_holds_no_transaction(inside) -> None:
    with storage.unit(writes=False):
        assert db.session.scalar(text("SELECT 1")) == 1
        assert db.session.connection().connection.dbapi_connection.autocommit is True
        db.session.rollback()
    with storage.transaction() as session:
        assert session.connection().connection.dbapi_connection.autocommit is False
