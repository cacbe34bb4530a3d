"""Many rows: every table of the demo region grown by copies of its own rows, found in the models and not listed here.

A copy keeps what its original says but for what must be its own. Each column that names a row of another table is
once held still while the others move, so that one edition has many people, one person many editions, one trainer many
meetings. A new table grows too, without being named.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Boolean, Column, Integer, String, Table, UniqueConstraint, insert, select

from tests.harness.databases import sequences_go_on
from tests.harness.region import anchors

# Tables that no use of the system makes longer: what ships, what stands once, and the trail whose chain is checked.
FIXED = {
    "accessibility_statement",
    "area",
    "attempt",
    "audit_head",
    "county",
    "export_value",
    "file_header",
    "indicator_definition",
    "institution_type",
    "merging_setting",
    "municipality",
    "not_same_person",  # its two people stand in a fixed order
    "number_series",
    "office",
    "office_mark",
    "programme",
    "project",
    "seat_book",
    "staff_group",
    "target_group",
}
# What a copy says that stands beside its original under the same parent.
BESIDE = {"entry_record": {"is_current": False}}

Row = dict[str, Any]


def plenty(count: int) -> Callable[[Any], None]:
    """What fills a clone of the demo region with `count` more rows per table and parent; for `databases.grown`."""

    def grow(app: Any) -> None:
        from lms.foundation import storage

        fixed = anchors(app)
        with storage.transaction() as session:
            copies = Copies(session, count, fixed)
            for table in storage.Base.metadata.sorted_tables:
                if table.name not in FIXED:
                    copies.of(table)
            _books(session, storage.Base.metadata.tables)
            sequences_go_on(session, *copies.numbered)

    return grow


def _books(session: Any, tables: Any) -> None:
    """Every new edition gets its seats."""
    book, edition = tables["seat_book"], tables["edition"]
    pattern = dict(session.execute(select(book).limit(1)).mappings().one())
    lacking = session.scalars(
        select(edition.c.id).where(edition.c.id.not_in(select(book.c.edition_id)))
    ).all()
    session.execute(insert(book), [pattern | {"edition_id": number} for number in lacking])


class Copies:
    """What was copied so far, table by table, parents before children."""

    def __init__(self, session: Any, count: int, anchors: dict[str, set[Any]]) -> None:
        self.session, self.count, self.anchors = session, count, anchors
        self.old: dict[str, list[Row]] = {}
        self.new: dict[str, list[Row]] = defaultdict(list)
        self.numbered: list[str] = []
        self.passes = 0

    def of(self, table: Table) -> None:
        rows = [dict(row) for row in self.session.execute(select(table)).mappings()]
        self.old[table.name] = rows
        if not rows:
            return
        offered = list(self._moving(table, rows))
        for column in _parents(table):
            for anchor in sorted(self._anchors(column, rows), key=str):
                offered += self._held(table, rows, column, anchor)
        made = _without_clashes(table, rows, offered)
        key = list(table.primary_key.columns)
        if len(key) == 1 and isinstance(key[0].type, Integer) and not key[0].foreign_keys:
            top = max(row[key[0].name] for row in rows)
            for number, row in enumerate(made, top + 1):
                row[key[0].name] = number
            if key[0].name == "id":
                self.numbered.append(table.name)
        if made:
            self.session.execute(insert(table), made)
        self.new[table.name] = made

    def _anchors(self, column: Column[Any], rows: list[Row]) -> set[Any]:
        """The parents that are looked at, and the one with most children already."""
        named = self.anchors.get(_target(column), set())
        often = Counter(row[column.name] for row in rows if row[column.name] is not None)
        return {*named, *(value for value, _times in often.most_common(1))}

    def _moving(self, table: Table, rows: list[Row]) -> Iterator[Row]:
        """Copies whose parents are copies too. What each parent has one of, each new parent gets."""
        self.passes += 1
        single = [column for column in _parents(table) if _alone(table, column)]
        count = min([len(self.new[_target(column)]) for column in single], default=self.count)
        for number, pattern in enumerate(_around(rows, count)):
            row, moved = dict(pattern), set()
            for column in _parents(table):
                others = self.new[_target(column)]
                if row[column.name] is not None and number < len(others):
                    self._take(table, row, column, others[number])
                    moved.add(column.name)
            yield self._own(table, row, number, moved)

    def _held(self, table: Table, rows: list[Row], column: Column[Any], anchor: Any) -> list[Row]:
        """Copies that share one parent, their other parents being as many as the table's keys want."""
        self.passes += 1
        if any(_alone(table, one) for one in _parents(table)):
            return []
        like = [row for row in rows if row[column.name] == anchor] or rows
        parent = next((r for r in self.old.get(_target(column), ()) if _key_of(column, r) == anchor), {})
        moving = [
            other
            for other in _parents(table)
            if other is not column
            and any(other.name in key for key in _keys(table))
            and self.new.get(_target(other))
        ]
        moving = [o for o in moving if len(self._candidates(o, column, anchor, parent)) >= self.count]
        found = []
        for number, pattern in enumerate(_around(like, self.count)):
            row = dict(pattern) | {column.name: anchor} | BESIDE.get(table.name, {})
            for other in moving:
                candidates = self._candidates(other, column, anchor, parent)
                self._take(table, row, other, candidates[number])
            row[column.name] = anchor
            found.append(self._own(table, row, number, {other.name for other in moving}))
        return found

    def _candidates(self, other: Column[Any], column: Column[Any], anchor: Any, parent: Row) -> list[Row]:
        """New rows that `other` may name: those that agree with the parent held still, if enough of them do."""
        offered = self.new[_target(other)]
        for name, value in ({column.name: anchor} | parent).items():
            if offered and name in offered[0] and name.endswith("_id"):
                agreeing = [row for row in offered if row[name] == value]
                offered = agreeing if len(agreeing) >= self.count else offered
        return offered

    def _take(self, table: Table, row: Row, column: Column[Any], parent: Row) -> None:
        """Name a parent, and share with it whatever both name."""
        row[column.name] = _key_of(column, parent)
        for shared in _parents(table):
            if shared is not column and shared.name in parent:
                row[shared.name] = parent[shared.name]

    def _own(self, table: Table, row: Row, number: int, moved: set[str]) -> Row:
        """Give a copy what no two rows may share: the same names in a region of few copies and in one of many.

        Words beside a parent that moved stay: they mean something, as a role does.
        """
        own = 100_000 + self.passes * 1000 + number
        for key in _keys(table):
            for column in (table.c[name] for name in sorted(key)):
                is_own = not column.foreign_keys and column.name != "id"
                if is_own and not (key & moved and isinstance(column.type, String)):
                    row[column.name] = _fresh(column, row[column.name], own)
        return row


def _without_clashes(table: Table, rows: list[Row], offered: list[Row]) -> list[Row]:
    """Only what no key of the table has seen before: a parent that may have one child only gets no more."""
    keys = [sorted(key) for key in _keys(table) if key != {"id"}]
    used: set[tuple[Any, ...]] = set()
    kept = []
    for number, row in enumerate((*rows, *offered)):
        found = {
            (*names, *(row.get(name) for name in names)) for names in keys if None not in map(row.get, names)
        }
        if not found & used:
            used |= found
            if number >= len(rows):
                kept.append(row)
    return kept


def _parents(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if column.foreign_keys and _target(column) != table.name]


def _target(column: Column[Any]) -> str:
    return next(iter(column.foreign_keys)).column.table.name


def _key_of(column: Column[Any], row: Row) -> Any:
    return row[next(iter(column.foreign_keys)).column.name]


def _keys(table: Table) -> list[frozenset[str]]:
    """The sets of columns that no two rows may share, those of some rows only among them."""
    held = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
    partial = [one for one in table.indexes if one.unique and table.name not in BESIDE]
    return [frozenset(column.name for column in key.columns) for key in (*held, *partial, table.primary_key)]


def _alone(table: Table, column: Column[Any]) -> bool:
    """Whether a parent has at most one row here."""
    return {column.name} in _keys(table)


def _around(rows: list[Row], count: int) -> Iterator[Row]:
    return islice((row for _turn in range(count) for row in rows), count)


def _fresh(column: Column[Any], value: Any, number: int) -> Any:
    """Another value of the same kind. What may be empty stays so, since it may be sealed to its own row."""
    if column.default is not None and column.default.is_callable:  # the name in an address
        return f"{column.table.name[:5]:x<5}{number:08}"
    if column.nullable:
        return None
    if isinstance(column.type, Integer) and not isinstance(column.type, Boolean):
        return 100_000 + number
    if isinstance(column.type, String):
        tail = f"-{number}"
        return f"{value[: (column.type.length or 200) - len(tail)]}{tail}"
    return value
