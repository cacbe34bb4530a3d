"""The register of columns: of every column whose data it holds, what for, for how long, who receives them (P4).

Written down as two tables of plain text that ship with the room. What becomes of a column when somebody is erased
stands there too, so that the file of art. 15, erasure and the record of art. 30 all read one list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Whose(StrEnum):
    """Whose data the rows of a table are."""

    PERSON = "person"
    STAFF = "staff"  # of whoever works with the system, kept as proof of what was done
    CONTACT = "contact"  # whom the office calls at an institution; not linked to a person of the register
    INSTITUTION = "institution"
    OFFICE = "office"
    NOBODY = "nobody"


class Kind(StrEnum):
    """What a column holds."""

    NAME = "name"
    CONTACT = "contact"
    NUMBER = "number"  # identifies somebody in the state's registers
    FACT = "fact"
    SPECIAL = "special"  # GDPR art. 9
    WORDS = "words"  # typed freely: may name anybody
    LINK = "link"
    STEP = "step"  # the account that did it
    INDEX = "index"  # made out of other columns, to find and to sort
    SECRET = "secret"  # nosec B105 – would open something: kept as a hash or sealed, and shown to nobody
    OTHER = "other"  # data of people other than the one the row belongs to
    TECHNICAL = "technical"
    SETTING = "setting"


# What an answer to art. 15 shows as it is. The rest is said to be there.
SHOWN = frozenset(set(Kind) - {Kind.SECRET, Kind.OTHER})


class Fate(StrEnum):
    """What becomes of a column, or of the rows of a table, when the person is erased."""

    DELETE = "delete"
    CLEAR = "clear"
    RESEAL = "reseal"  # sealed again without the name
    UNLINK = "unlink"
    KEEP = "keep"
    NONE = "none"  # holds nothing of the person


@dataclass(frozen=True)
class Column:
    """One column and what it holds."""

    name: str
    kind: Kind
    fate: Fate


@dataclass(frozen=True)
class TableEntry:
    """One table: `way` leads from its rows to the person, as (column, table it points to) steps; empty: to nobody."""

    name: str
    whose: Whose
    way: tuple[tuple[str, str], ...]
    purpose: str
    retention: str
    recipients: tuple[str, ...]
    fate: Fate
    columns: tuple[Column, ...]

    @property
    def is_of_people(self) -> bool:
        return bool(self.way)

    def of_kind(self, *kinds: Kind) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns if column.kind in kinds)


Register = Mapping[str, TableEntry]


def _lines(text: str) -> Iterable[list[str]]:
    return (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


def _way(text: str) -> tuple[tuple[str, str], ...]:
    """ "enrolment_id>enrolment" leads on through another table; a lone column is the person's own id.

    Rows that name two people have two ways, with a comma between.
    """
    steps = (step.partition(">") for step in text.split(",") if step)
    return tuple((column, table or "person") for column, _arrow, table in steps)


def read(tables: str, columns: str) -> dict[str, TableEntry]:
    """The register out of its two texts. A word that is not known is a ValueError."""
    found: dict[str, list[Column]] = {}
    for table, name, kind, fate in _lines(columns):
        found.setdefault(table, []).append(Column(name, Kind(kind), Fate(fate)))
    register = {}
    for name, whose, way, purpose, retention, recipients, fate in _lines(tables):
        register[name] = TableEntry(
            name=name,
            whose=Whose(whose),
            way=_way(way),
            purpose=purpose,
            retention=retention,
            recipients=tuple(part for part in recipients.split() if part != "-"),
            fate=Fate(fate),
            columns=tuple(found.pop(name, ())),
        )
    if found:
        raise ValueError(f"columns of tables that are not classified: {sorted(found)}")
    return register


def unclassified(register: Register, known: Mapping[str, Iterable[str]]) -> list[str]:
    """Columns of the database that the register does not classify, and lines of it that no column has any more."""
    faults = []
    for table, names in known.items():
        entry = register.get(table)
        classified = {column.name for column in entry.columns} if entry else set()
        faults += [f"{table}.{name} is not classified" for name in names if name not in classified]
        faults += [
            f"{table}.{name} is classified but is no column" for name in sorted(classified - set(names))
        ]
    faults += [f"{table} is classified but is no table" for table in register if table not in known]
    return sorted(faults)
