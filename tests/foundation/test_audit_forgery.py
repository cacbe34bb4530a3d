"""Somebody who holds the whole database changes the trail: they are found out, each time (S33).

A careless forger changes rows; the chain shows it. A careful one computes every later hash anew and moves the head:
what shows it is the head that was written down outside the database.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update

from lms.foundation import audit, clock, storage
from lms.foundation.audit import AuditEntry, AuditHead, Break
from lms.foundation.storage import db, table_of
from tests.harness.plugin import Figures

pytestmark = [pytest.mark.row("S33"), pytest.mark.both]

ENTRY, HEAD = table_of(AuditEntry), table_of(AuditHead)
COLUMNS = ("at", "account_id", "verb", "kind", "object_id", "fields", "reason")
ENTRIES = 40
TRIGGERS = {
    "sqlite": ("DROP TRIGGER audit_entry_no_update", "DROP TRIGGER audit_entry_no_delete"),
    "postgresql": ("DROP TRIGGER audit_entry_append_only ON audit_entry",),
}
Rows = list[dict[str, Any]]


def write(count: int) -> None:
    for number in range(count):
        with storage.transaction():
            verb, why = ("thing.change", "because") if number % 3 else ("thing.make", "")
            audit.record(verb, "thing", number, by=number % 4 or None, fields=("a", "b"), reason=why)


def edit(rows: Rows, chance: random.Random) -> None:
    column = chance.choice(COLUMNS)
    row = chance.choice(rows)
    row[column] = {
        "at": row["at"].replace(microsecond=(row["at"].microsecond + 1) % 1_000_000),
        "account_id": (row["account_id"] or 0) + 1,
    }.get(column, f"{row[column]}x")


def remove(rows: Rows, chance: random.Random) -> None:
    del rows[chance.randrange(len(rows) - 1)]


def put_in(rows: Rows, chance: random.Random) -> None:
    place = chance.randrange(len(rows))
    rows.insert(place, rows[place] | {"verb": "thing.invented"})


def reorder(rows: Rows, chance: random.Random) -> None:
    one, other = chance.sample(range(len(rows)), 2)
    rows[one], rows[other] = rows[other], rows[one]


def cut(rows: Rows, chance: random.Random) -> None:
    del rows[-chance.randrange(1, len(rows)) :]


KINDS: tuple[Callable[[Rows, random.Random], None], ...] = (edit, remove, put_in, reorder, cut)


def lay(rows: Rows, *, is_careful: bool) -> None:
    """Put the forged rows in place of the true ones: with new numbers; careful forgers make new hashes too."""
    session = db.session()
    session.execute(delete(ENTRY))
    previous = audit.GENESIS
    for seq, row in enumerate(rows, start=1):
        row["seq"] = seq
        if is_careful:
            row["hash"] = audit.link(previous, seq, tuple(row[name] for name in COLUMNS))
        previous = row["hash"]
    if rows:
        session.execute(insert(ENTRY), rows)
    if is_careful:
        session.execute(update(HEAD).values(seq=len(rows), hash=previous))


def forged(change: Callable[[Rows, random.Random], None], chance: random.Random, *, is_careful: bool) -> Any:
    """What the recount says after one forgery; the database is as before afterwards."""
    heads = [audit.newest_head()]
    db.session.rollback()
    with storage.unit(writes=True):
        try:
            for statement in TRIGGERS[db.engine.dialect.name]:
                db.session.execute(text(statement))
            rows = [dict(row._mapping) for row in db.session.execute(select(ENTRY).order_by(ENTRY.c.seq))]
            change(rows, chance)
            lay(rows, is_careful=is_careful)
            return audit.examine(heads)
        finally:
            db.session.rollback()


def test_each_forgery_is_found(inside: Any, size: Any, figure: Figures) -> None:
    write(ENTRIES)
    chance, tries, found = random.Random(33), size(40, 200), 0
    for number in range(tries):
        change, is_careful = KINDS[number % len(KINDS)], number // len(KINDS) % 2 == 1
        verdict = forged(change, chance, is_careful=is_careful)
        assert verdict.broken_at is not None, f"{change.__name__}, careful: {is_careful}, try {number}"
        found += 1
    figure("forgeries found", found, f"of {tries}", at_least=tries)
    assert audit.examine([audit.newest_head()]) == audit.Verdict(ENTRIES)


@pytest.mark.parametrize("change", KINDS, ids=lambda change: change.__name__)
def test_only_a_head_from_outside_shows_a_careful_forgery(
    inside: Any, change: Callable[[Rows, random.Random], None]
) -> None:
    """The chain alone would believe it: this is why the head is written down each day."""
    write(12)
    verdict = forged(change, random.Random(7), is_careful=True)
    assert verdict.why is Break.EXPORTED


def test_entries_after_the_last_head_may_go_on(inside: Any) -> None:
    write(5)
    heads = [(0, audit.GENESIS), audit.newest_head()]
    write(5)
    assert audit.examine([*heads, audit.newest_head()]) == audit.Verdict(10)


def test_a_head_of_another_trail_does_not_fit(inside: Any) -> None:
    write(5)
    assert audit.examine([(3, "0" * 64)]) == audit.Verdict(2, 3, Break.EXPORTED)
    assert audit.examine([(9, "0" * 64)]) == audit.Verdict(5, 6, Break.EXPORTED)
    assert audit.examine([(0, "1" * 64)]).why is Break.EXPORTED


def test_a_long_trail_is_recounted_in_time(inside: Any, size: Any, figure: Figures) -> None:
    import time

    count = size(3_000, 500_000)
    at, previous, rows = clock.now(), audit.GENESIS, []
    with storage.transaction() as session:
        for seq in range(1, count + 1):
            entry = (at, seq % 50, "enrolment.apply", "enrolment", str(seq), '["arrival", "state"]', "")
            previous = audit.link(previous, seq, entry)
            rows.append({"seq": seq, **dict(zip(COLUMNS, entry, strict=True)), "hash": previous})
            if len(rows) == 5_000 or seq == count:
                session.execute(insert(ENTRY), rows)
                rows.clear()
        session.execute(update(HEAD).values(seq=count, hash=previous))
    begun = time.perf_counter()
    with storage.unit(writes=False):
        assert audit.examine([(count, previous)]) == audit.Verdict(count)
    figure(f"{count} entries recounted", time.perf_counter() - begun, "s", at_most=30)
