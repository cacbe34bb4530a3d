"""The audit trail: written with its cause, chained, and refused to whoever would change it (S33)."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DatabaseError

from lms.foundation import audit, clock, storage
from lms.foundation.storage import db

pytestmark = pytest.mark.row("S33")


def write(count: int) -> None:
    for number in range(count):
        with storage.transaction():
            audit.record("thing.change", "thing", number, by=None, fields=("b", "a"), reason="because")


@pytest.mark.both
def test_entries_are_chained_in_order_and_verify(inside) -> None:
    write(5)
    with storage.transaction():
        audit.record("thing.one", "thing", 1, by=None)
        audit.record("thing.two", "thing", 2, by=None)
    assert audit.verify() == (7, None)
    verbs = db.session.scalars(select(audit.AuditEntry.verb).order_by(audit.AuditEntry.seq)).all()
    assert verbs[-2:] == ["thing.one", "thing.two"]


@pytest.mark.both
def test_an_entry_of_a_warsaw_moment_verifies_like_any_other(inside) -> None:
    with storage.transaction():
        audit.record("thing.one", "thing", 1, by=None, at=clock.local(clock.now()))
    assert audit.verify() == (1, None)


@pytest.mark.both
def test_what_is_rolled_back_leaves_no_entry(inside) -> None:
    write(1)
    with pytest.raises(RuntimeError), storage.transaction():
        audit.record("thing.lost", "thing", 9, by=None)
        raise RuntimeError("in the middle")
    write(1)
    assert audit.verify() == (2, None)
    assert db.session.scalar(select(func.count()).where(audit.AuditEntry.verb == "thing.lost")) == 0


REFUSED = {
    "a change": "UPDATE audit_entry SET verb = 'x' WHERE seq = 1",
    "a change of all": "UPDATE audit_entry SET reason = ''",
    "a new number": "UPDATE audit_entry SET seq = 9 WHERE seq = 2",
    "a removal": "DELETE FROM audit_entry WHERE seq = 1",
    "a removal of all": "DELETE FROM audit_entry",
}
OF_SQLITE = {
    "a replacement": "INSERT OR REPLACE INTO audit_entry SELECT 1, at, account_id, 'x', kind, object_id, fields, "
    "reason, hash FROM audit_entry WHERE seq = 2",
    "a change that replaces": "UPDATE OR REPLACE audit_entry SET seq = 1 WHERE seq = 2",
    "an upsert": "INSERT INTO audit_entry SELECT * FROM audit_entry WHERE seq = 1 "
    "ON CONFLICT (seq) DO UPDATE SET verb = 'x'",
}
OF_POSTGRESQL = {
    "emptying": "TRUNCATE audit_entry",
    "an upsert": "INSERT INTO audit_entry SELECT * FROM audit_entry WHERE seq = 1 "
    "ON CONFLICT (seq) DO UPDATE SET verb = 'x'",
}


@pytest.mark.both
def test_the_database_itself_refuses_to_change_the_trail(inside) -> None:
    write(2)
    own = OF_SQLITE if db.engine.dialect.name == "sqlite" else OF_POSTGRESQL
    for statement in (REFUSED | own).values():
        with pytest.raises(DatabaseError, match="append-only"), storage.transaction() as session:
            session.execute(text(statement))
        assert audit.verify() == (2, None)


TAMPER = {
    "an edited entry": "UPDATE audit_entry SET reason = 'other' WHERE seq = 3",
    "another author": "UPDATE audit_entry SET account_id = 7 WHERE seq = 4",
    "a missing entry": "DELETE FROM audit_entry WHERE seq = 2",
    "a cut tail": "DELETE FROM audit_entry WHERE seq = 6",
    "two entries swapped": (
        "UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN 3 WHEN 3 THEN 2 END + 100 WHERE seq IN (2, 3)"
    ),
}


@pytest.mark.parametrize("what", TAMPER)
def test_somebody_with_the_database_file_is_found_out(inside, what: str) -> None:
    write(6)
    with storage.transaction() as session:
        session.execute(text("DROP TRIGGER audit_entry_no_update"))
        session.execute(text("DROP TRIGGER audit_entry_no_delete"))
        session.execute(text(TAMPER[what]))
    _count, broken_at = audit.verify()
    assert broken_at is not None


def test_a_forged_head_is_found_out(inside) -> None:
    write(3)
    with storage.transaction() as session:
        session.execute(update(audit.AuditHead).values(seq=2))
    assert audit.verify()[1] is not None


@pytest.mark.both
def test_many_writers_at_once_keep_one_chain(inside, app) -> None:
    faults: list[BaseException] = []

    def work() -> None:
        try:
            with app.app_context():
                write(10)
                db.session.remove()
        except BaseException as error:  # noqa: BLE001 - shown by the assertion below
            faults.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert audit.verify() == (60, None)


def test_the_hash_covers_every_column() -> None:
    at = clock.now()
    entry = (at, 1, "verb", "kind", "5", "[]", "reason")
    whole = audit.link("0" * 64, 1, entry)
    for place, other in enumerate(
        (at.replace(microsecond=(at.microsecond + 1) % 1000000), 2, "v", "k", "6", "[1]", "r")
    ):
        changed = (*entry[:place], other, *entry[place + 1 :])
        assert audit.link("0" * 64, 1, changed) != whole
    assert audit.link("1" * 64, 1, entry) != whole
    assert audit.link("0" * 64, 2, entry) != whole
