"""Rows as they stand: everything that belongs to some people, table by table, to be compared and put back.

Which tables these are is said once, in the rule book (`rules.merging.WAYS`).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Table, and_, delete, false, insert, or_, select, update

from lms.foundation import storage
from lms.foundation.crypto import digest
from lms.foundation.storage import UtcDateTime, db
from lms.privacy.rules.merging import RESTLESS, WAYS, Way

Row = dict[str, Any]
Rows = dict[str, dict[str, Row]]  # table → key as JSON → row

_LOOKED_AT = frozenset({Way.MOVES, Way.MOVES_ALONE, Way.UNITED, Way.FOLLOWS})


def tables() -> list[Table]:
    """The tables that are looked at, parents before children."""
    names = {place.split(".")[0] for place, way in WAYS.items() if way in _LOOKED_AT}
    return [table for table in storage.Base.metadata.sorted_tables if table.name in names]


def columns_of(table: Table) -> list[tuple[Any, Way]]:
    """The declared columns of a table with their way."""
    return [
        (table.c[place.split(".")[1]], way)
        for place, way in WAYS.items()
        if place.split(".")[0] == table.name and way in _LOOKED_AT
    ]


def is_alone(table: Table) -> bool:
    """Whether only whose the rows are is looked at, since the rest goes on living."""
    return all(way is Way.MOVES_ALONE for _column, way in columns_of(table))


def _parent(column: Any) -> tuple[str, str] | None:
    """(table, column) that a column names."""
    for key in column.foreign_keys:
        return key.column.table.name, key.column.name
    return None


def rows_of(person_ids: Collection[int]) -> Rows:
    """Everything that belongs to these people. One statement a table."""
    db.session.flush()
    storage.write_what_waits()
    found: Rows = {}
    for table in tables():
        wanted = [_belongs(column, person_ids, found) for column, _way in columns_of(table)]
        shown = (
            [*table.primary_key.columns, *(c for c, _way in columns_of(table))]
            if is_alone(table)
            else list(table.c)
        )
        rows = storage.link().execute(select(*dict.fromkeys(shown)).where(or_(*wanted))).mappings()
        found[table.name] = {key_of(table, row): dict(row) for row in rows}
    return found


def _belongs(column: Any, person_ids: Collection[int], found: Rows) -> Any:
    if str(column.table.name) == "person" or _names_a_person(column):
        return column.in_(sorted(person_ids))
    parent = _parent(column)
    assert parent is not None, f"{column} names no row"
    ids = sorted({row[parent[1]] for row in found[parent[0]].values()})
    return column.in_(ids) if ids else false()


def _names_a_person(column: Any) -> bool:
    parent = _parent(column)
    return column.name == "person_id" if parent is None else parent[0] == "person"


def key_of(table: Table, row: Mapping[Any, Any]) -> str:
    return json.dumps([row[column.name] for column in table.primary_key.columns])


def where_key(table: Table, key: str) -> Any:
    values = json.loads(key)
    return and_(*(c == value for c, value in zip(table.primary_key.columns, values, strict=True)))


# ---- as text, to be sealed


def to_text(rows: Rows) -> dict[str, dict[str, Row]]:
    """The same rows as JSON can hold them."""
    return {
        name: {key: {c: _spelled(value) for c, value in row.items()} for key, row in of_table.items()}
        for name, of_table in rows.items()
    }


def _spelled(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def from_text(rows: Mapping[str, Mapping[str, Row]]) -> Rows:
    """Rows out of JSON, each value of its column's type."""
    known = {table.name: table for table in tables()}
    return {
        name: {
            key: {c: _read(known[name].c[c].type, value) for c, value in row.items()}
            for key, row in of_table.items()
        }
        for name, of_table in rows.items()
        if name in known
    }


def _read(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(kind, Date) else value


def digests(rows: Rows) -> dict[str, dict[str, str]]:
    """What stands in each row, as a fingerprint; columns that go on by themselves are left out."""
    return {
        name: {
            key: digest(
                json.dumps(
                    {c: _spelled(v) for c, v in row.items() if c not in RESTLESS.get(name, ())},
                    sort_keys=True,
                )
            )
            for key, row in of_table.items()
        }
        for name, of_table in rows.items()
    }


def what_went_on(
    then: Mapping[str, Mapping[str, str]], now: Mapping[str, Mapping[str, str]]
) -> tuple[str, ...]:
    """Names of tables whose rows are others than then. New rows of a table that lives on by itself are none."""
    changed = []
    for table in tables():
        before, after = dict(then.get(table.name, {})), dict(now.get(table.name, {}))
        if is_alone(table):
            after = {key: value for key, value in after.items() if key in before}
            before = {key: value for key, value in before.items() if key in after}
        if before != after:
            changed.append(table.name)
    return tuple(changed)


# ---- putting back


def put_back(before: Rows, now: Rows) -> None:
    """Make the rows stand as they did: changed ones as before, those that went anew, those that came away.

    Parents first; of each table what stands there before what comes back, since an address may be free only then.
    """
    _make_room(now)
    for table in tables():
        was, stands = before.get(table.name, {}), now.get(table.name, {})
        for key in was.keys() & stands.keys():
            changes = {c: v for c, v in was[key].items() if c != "version" and v != stands[key].get(c)}
            changes |= {name: was[key][name] for name in _ASIDE.get(table.name, ())}
            if changes:
                _change(table, key, changes, stands[key])
        for key in sorted(was.keys() - stands.keys()):
            if not is_alone(table):
                storage.link().execute(insert(table).values(**was[key]))
    for table in reversed(tables()):
        if not is_alone(table):
            for key in now.get(table.name, {}).keys() - before.get(table.name, {}).keys():
                storage.link().execute(delete(table).where(where_key(table, key)))
    db.session.expire_all()


# What may stand once only: while rows are put back one after another, all of them step aside first.
_FAR = 100_000
_ASIDE: Mapping[str, Mapping[str, Any]] = {
    "enrolment": {"state": "withdrawn"},
    "identity": {"pesel_index": None},
    "entry_record": {"is_current": False, "number": lambda table: table.c.number + _FAR},
    "mark": {"replaced_at": lambda table: table.c.recorded_at},
    "post": {"is_main": False},
}


def _make_room(now: Rows) -> None:
    for table in tables():
        aside = _ASIDE.get(table.name)
        if aside and now.get(table.name):
            key = next(iter(table.primary_key.columns))
            ids = [row[key.name] for row in now[table.name].values()]
            values = {name: value(table) if callable(value) else value for name, value in aside.items()}
            storage.link().execute(update(table).where(key.in_(ids)).values(**values))


def _change(table: Table, key: str, changes: Row, stands: Row) -> None:
    if "version" in table.c and not is_alone(table):
        # a version never goes back: who opened the form in between is told that it changed
        changes = changes | {"version": stands["version"] + 1}
    storage.link().execute(update(table).where(where_key(table, key)).values(**changes))


def move(table: Table, column: Any, from_id: int, to_id: int) -> None:
    """Rows of one person, or of one row, become another's; a version counts up."""
    values: Row = {column.name: to_id}
    if "version" in table.c:
        values["version"] = table.c.version + 1
    storage.link().execute(update(table).where(column == from_id).values(**values))
