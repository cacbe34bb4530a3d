"""The database is opened so that what was acknowledged survives, and a page that reads cannot write (R10)."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from lms.foundation import storage, throttle
from lms.foundation.storage import UtcDateTime, db, new_ref


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


@pytest.mark.row("R10")
def test_production_refuses_to_start_on_an_unsafe_database(inside, monkeypatch, app) -> None:
    from dataclasses import replace

    monkeypatch.setattr(storage, "SAFE_SQLITE", (99, 0, 0))
    with pytest.raises(storage.UnsafeDatabase, match="older"):
        storage.require_durability(replace(app.config["LMS"], env="production"))
    assert storage.require_durability(app.config["LMS"])


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
