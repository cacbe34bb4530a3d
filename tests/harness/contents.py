"""Everything a database holds, as sums to be compared: each column of each table, its rows in order of the key."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, MetaData, select, text

IGNORED = {"alembic_version"}


@dataclass(frozen=True)
class Contents:
    """Table → how many rows; (table, column) → sum over its values; names of what guards the rows."""

    rows: dict[str, int]
    sums: dict[tuple[str, str], str]
    triggers: frozenset[str]

    def lost_since(self, earlier: Contents) -> list[str]:
        """What stood in both but is not the same any more, one line each: tables and columns that went are no loss."""
        said = [
            f"{table}: {earlier.rows[table]} rows, now {many}"
            for table, many in self.rows.items()
            if earlier.rows.get(table, many) != many
        ]
        said += [
            f"{table}.{column} changed"
            for (table, column), value in self.sums.items()
            if earlier.sums.get((table, column), value) != value
        ]
        return said + [f"trigger {name} is gone" for name in sorted(earlier.triggers - self.triggers)]


def contents(engine: Engine) -> Contents:
    tables = MetaData()
    rows: dict[str, int] = {}
    sums: dict[tuple[str, str], str] = {}
    with engine.connect() as connection:
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if table.name in IGNORED:
                continue
            found = connection.execute(select(table).order_by(*table.primary_key.columns)).all()
            rows[table.name] = len(found)
            for place, column in enumerate(table.columns):
                summed = hashlib.sha256()
                for row in found:
                    summed.update(_spelled(row[place]) + b"\0")
                sums[table.name, column.name] = summed.hexdigest()
        triggers = frozenset(connection.execute(text(_TRIGGERS[engine.dialect.name])).scalars())
    return Contents(rows, sums, triggers)


_TRIGGERS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
}


def _spelled(value: Any) -> bytes:
    return bytes(value) if isinstance(value, (bytes, memoryview)) else repr(value).encode()
