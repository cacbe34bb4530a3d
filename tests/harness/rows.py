"""What a database holds, read by plain SQL: for tests that compare it before and after."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

Rows = dict[str, list[tuple[Any, ...]]]
# What any request may leave behind: that somebody was here, and the sentences that wait for their next page.
TRACES = {"session": ("data", "seen_at"), "attempt": None}


def rows_of(app: Any, but: Mapping[str, Collection[str] | None] = TRACES) -> Rows:
    """Every row of every table, in an order of its own. `but` names columns to leave out, or None for a whole table."""
    from lms.foundation import storage
    from lms.foundation.storage import Base

    found: Rows = {}
    with app.app_context(), storage.unit(writes=False), storage.db.engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            left_out = but.get(table.name, ())
            if left_out is not None:
                names = ", ".join(f'"{c.name}"' for c in table.columns if c.name not in left_out)
                read = connection.exec_driver_sql(f'SELECT {names} FROM "{table.name}"').fetchall()
                found[table.name] = sorted((tuple(row) for row in read), key=repr)
    return found


def counts(rows: Rows) -> dict[str, int]:
    return {name: len(held) for name, held in rows.items()}


def differences(before: Rows, after: Rows) -> list[str]:
    """Rows that came or went, one a line; empty when nothing changed."""
    found = []
    for name in before:
        if before[name] != after[name]:
            was, now = set(map(repr, before[name])), set(map(repr, after[name]))
            found += [f"- {name}: {row[:300]}" for row in sorted(was - now)]
            found += [f"+ {name}: {row[:300]}" for row in sorted(now - was)]
            if was == now:
                found.append(f"{name}: {len(before[name])} rows became {len(after[name])}")
    return found
