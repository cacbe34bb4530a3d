"""A row of a list: what becomes of it, and what can be wrong with it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from lms.people.rules.imports.columns import Column

# A list is taken over in one go, while others wait for their turn to write: some ten seconds.
MOST_ROWS = 20_000
Cells = Mapping[Column, str]


class RowFault(StrEnum):
    """What is wrong with a row."""

    LAST_NAME_MISSING = "last_name_missing"
    FIRST_NAME_MISSING = "first_name_missing"
    FULL_NAME_UNCLEAR = "full_name_unclear"
    TOO_LONG = "too_long"
    NOT_TEXT = "not_text"
    EMAIL_WRONG = "email_wrong"
    EMAIL_TWICE = "email_twice"
    EMAIL_OF_ANOTHER = "email_of_another"
    PHONE_WRONG = "phone_wrong"
    PESEL_LENGTH = "pesel_length"
    PESEL_DIGITS = "pesel_digits"
    PESEL_CHECKSUM = "pesel_checksum"
    PESEL_DATE = "pesel_date"
    PESEL_TWICE = "pesel_twice"
    PESEL_OF_ANOTHER = "pesel_of_another"
    BIRTH_UNREADABLE = "birth_unreadable"
    BIRTH_IMPOSSIBLE = "birth_impossible"
    BIRTH_NOT_OF_PESEL = "birth_not_of_pesel"
    NIP_WRONG = "nip_wrong"
    INSTITUTION_UNKNOWN = "institution_unknown"
    INSTITUTION_UNCLEAR = "institution_unclear"
    PERSON_UNCLEAR = "person_unclear"
    PERSON_TWICE = "person_twice"
    # of institutions
    NAME_MISSING = "name_missing"
    TYPE_MISSING = "type_missing"
    TYPE_UNKNOWN = "type_unknown"
    REGON_WRONG = "regon_wrong"
    NUMBER_OF_ANOTHER = "number_of_another"
    NUMBER_DIFFERS = "number_differs"
    NAME_OF_ANOTHER = "name_of_another"
    SAME_NAMES = "same_names"
    MERGED = "merged"
    TERC_UNKNOWN = "terc_unknown"
    MUNICIPALITY_UNKNOWN = "municipality_unknown"
    MUNICIPALITY_UNCLEAR = "municipality_unclear"
    MUNICIPALITY_NOT_OF_TERC = "municipality_not_of_terc"
    MUNICIPALITY_MISSING = "municipality_missing"
    POSTAL_CODE_WRONG = "postal_code_wrong"
    GOVERNMENT_UNKNOWN = "government_unknown"
    CONTACT_NAME_MISSING = "contact_name_missing"
    CONTACT_WAY_MISSING = "contact_way_missing"
    INSTITUTION_TWICE = "institution_twice"


@dataclass(frozen=True, slots=True)
class Imported:
    """One row that is right. `known_id` None: something new. `values`: all of it, or what changes."""

    number: int
    known_id: int | None
    values: Mapping[str, object]

    @property
    def is_new(self) -> bool:
        return self.known_id is None


@dataclass(frozen=True, slots=True)
class Fault:
    """Where something is wrong: the row as the spreadsheet counts it, the column, and what."""

    number: int
    column: Column | None
    fault: RowFault


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do. Nothing is done while there are faults."""

    rows: tuple[Imported, ...]
    same: int
    faults: tuple[Fault, ...]

    @property
    def created(self) -> int:
        return sum(row.is_new for row in self.rows)

    @property
    def changed(self) -> int:
        return len(self.rows) - self.created


class Reader:
    """Goes through a file row by row and remembers what it has seen."""

    def __init__(self) -> None:
        self.found: list[Imported] = []
        self.faults: list[Fault] = []
        self.same = 0
        self.seen: Counter[tuple[str, object]] = Counter()

    def read(self, rows: Iterable[tuple[int, Cells]]) -> ImportPlan:
        """Every row, (number, column → cell); one without a word says nothing."""
        for number, cells in rows:
            if any(cell.strip() for cell in cells.values()):
                self.take(number, {column: " ".join(cell.split()) for column, cell in cells.items()})
        self.end()
        return ImportPlan(tuple(self.found), self.same, tuple(self.faults))

    def take(self, number: int, cells: Cells) -> None:
        """One row, its cells tidied."""
        raise NotImplementedError

    def end(self) -> None:
        """After the last row."""

    def refuse(self, number: int, column: Column | None, fault: RowFault) -> None:
        self.faults.append(Fault(number, column, fault))

    def check_lengths(
        self, number: int, texts: Mapping[Column, object], limits: Mapping[Column, int]
    ) -> None:
        """No more than the register keeps."""
        for column, limit in limits.items():
            if len(str(texts.get(column, ""))) > limit:
                self.refuse(number, column, RowFault.TOO_LONG)

    def check_signs(self, number: int, cells: Cells) -> None:
        """Nothing that cannot be shown."""
        for column, cell in cells.items():
            if any(unicodedata.category(sign) in ("Cc", "Cf") for sign in cell):
                self.refuse(number, column, RowFault.NOT_TEXT)
