"""Whether a database is whole, asked by the database's own means and, on PostgreSQL, rule by rule."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, inspect, text


def faults() -> list[str]:
    """What is wrong with the database of the running application context; empty when it is whole."""
    from lms.foundation import storage

    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            return _sqlite(connection)
        return [*_foreign_keys(connection), *_checks(connection)]


def _sqlite(connection: Connection) -> list[str]:
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
    return found + [
        f"foreign key: {tuple(row)}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]


def _foreign_keys(connection: Connection) -> list[str]:
    """Rows that point to a row which is not there."""
    look, found = inspect(connection), []
    for table in look.get_table_names():
        for key in look.get_foreign_keys(table):
            pairs = list(zip(key["constrained_columns"], key["referred_columns"], strict=True))
            joined = " AND ".join(f'here."{mine}" = there."{its}"' for mine, its in pairs)
            filled = " AND ".join(f'here."{mine}" IS NOT NULL' for mine, _its in pairs)
            count = connection.execute(
                text(
                    f'SELECT count(*) FROM "{table}" here LEFT JOIN "{key["referred_table"]}" there ON {joined}'
                    f' WHERE {filled} AND there."{pairs[0][1]}" IS NULL'
                )
            ).scalar()
            found += [f"{table}: {count} rows without {key['referred_table']}"] if count else []
    return found


def _checks(connection: Connection) -> list[str]:
    """Rows that a CHECK or a unique index of their table would refuse."""
    found: list[str] = []
    for table, name, rule in connection.execute(
        text(
            "SELECT conrelid::regclass::text, conname, pg_get_expr(conbin, conrelid) FROM pg_constraint"
            " WHERE contype = 'c' AND connamespace = 'public'::regnamespace"
        )
    ).all():
        count = connection.exec_driver_sql(_counting(table, f"NOT ({rule})")).scalar()
        found += [f"{table}: {count} rows against {name}"] if count else []
    return found


def _counting(table: str, where: str) -> Any:
    return f"SELECT count(*) FROM {table} WHERE {where}".replace("%", "%%")
