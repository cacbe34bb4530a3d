"""The register of columns as it ships, and the way from a person to every row that is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Select, Table, or_, select

from lms.foundation.storage import Base
from lms.privacy.rules.register import Register, TableEntry, read

DATA = Path(__file__).parents[1] / "data"


@cache
def register() -> Register:
    """The register, read once."""
    tables, columns = ((DATA / f"{name}.tsv").read_text(encoding="utf-8") for name in ("tables", "columns"))
    return read(tables, columns)


def known_columns() -> dict[str, list[str]]:
    """Every column there is, by table, as the models have them."""
    return {name: [column.name for column in table.columns] for name, table in Base.metadata.tables.items()}


def linked() -> Iterator[tuple[Table, TableEntry]]:
    """Every table that holds rows of people, in an order in which what points to others comes first."""
    for table in reversed(Base.metadata.sorted_tables):
        entry = register().get(table.name)
        if entry is not None and entry.is_of_people:
            yield table, entry


def keys_of(name: str, person_id: int) -> Select[Any]:
    """The keys of the rows of a table that belong to a person."""
    table = Base.metadata.tables[name]
    return select(*table.primary_key.columns).where(belongs(name, person_id))


def belongs(name: str, person_id: int) -> Any:
    """Under which condition a row of a table belongs to a person: by its own columns, or through another table."""
    table, entry = Base.metadata.tables[name], register()[name]
    return or_(
        *(
            table.c[column] == person_id
            if target == "person"
            else table.c[column].in_(keys_of(target, person_id))
            for column, target in entry.way
        )
    )
