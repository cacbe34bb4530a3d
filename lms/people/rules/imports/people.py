"""People out of a spreadsheet: what is wrong with a row, whom it concerns.

A row becomes a person to enter, a person to change, or a fault with the row, the column and what helps. An empty cell
says nothing: it never takes away what is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from lms.people.rules.imports.columns import Column
from lms.people.rules.imports.rows import Cells, Imported, ImportPlan, Reader, RowFault
from lms.people.rules.registers import (
    PeselFault,
    check_birth_date,
    check_nip,
    check_pesel,
    is_phone,
    normal_number,
    normal_pesel,
)
from lms.people.rules.signing_in import check_email, normal_email
from lms.people.rules.words import folded

_LIMITS = {Column.LAST_NAME: 80, Column.FIRST_NAME: 80, Column.POSITION: 120, Column.PHONE: 30}

_OF_PESEL = {
    PeselFault.LENGTH: RowFault.PESEL_LENGTH,
    PeselFault.NOT_DIGITS: RowFault.PESEL_DIGITS,
    PeselFault.CHECKSUM: RowFault.PESEL_CHECKSUM,
    PeselFault.DATE: RowFault.PESEL_DATE,
}


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the register, as far as a row is compared with them."""

    id: int
    last_name: str
    first_name: str
    email: str = ""
    phone: str = ""
    position: str = ""
    institution_id: int | None = None
    pesel: str = ""


@dataclass(frozen=True)
class Register:
    """What the register knows of the people and institutions that a file may mean."""

    people: Sequence[Known] = ()
    by_nip: Mapping[str, int] = field(default_factory=dict)
    by_name: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # folded name, former ones too


def plan_people(rows: Iterable[tuple[int, Cells]], register: Register, on: date) -> ImportPlan:
    """Read every row, (number, column → cell), and compare it with the register as it stands on a day.

    A person is found by PESEL, else by e-mail address, else by names within the institution.
    """
    return _People(register, on).read(rows)


class _People(Reader):
    def __init__(self, register: Register, on: date) -> None:
        super().__init__()
        self.register, self.on = register, on
        self.unclear: tuple[int, ...] = ()
        self.by_pesel = {one.pesel: one for one in register.people if one.pesel}
        self.by_email = {one.email: one for one in register.people if one.email}
        self.by_names: dict[tuple[str, int | None], list[Known]] = {}
        for one in register.people:
            key = (folded(f"{one.last_name} {one.first_name}"), one.institution_id)
            self.by_names.setdefault(key, []).append(one)

    def take(self, number: int, cells: Cells) -> None:
        before = len(self.faults)
        self.unclear = tuple[int, ...]()
        values = self._values(number, cells)
        if len(self.faults) > before:
            return
        person = self._person(number, values)
        if self.unclear and (person is None or person.institution_id not in self.unclear):
            self.refuse(number, Column.INSTITUTION, RowFault.INSTITUTION_UNCLEAR)
        if len(self.faults) > before:
            return
        if person is None:
            self.found.append(Imported(number, None, values))
            return
        changes = {name: value for name, value in values.items() if value != getattr(person, name, None)}
        if changes:
            self.found.append(Imported(number, person.id, changes))
        else:
            self.same += 1

    # --- what stands in the cells ---

    def _values(self, number: int, cells: Cells) -> dict[str, object]:
        values: dict[str, object] = {}
        last, first = self._names(number, cells)
        values["last_name"], values["first_name"] = last, first
        for column in (Column.PHONE, Column.POSITION):
            if cells.get(column):
                values[column] = cells[column]
        if cells.get(Column.EMAIL):
            values["email"] = normal_email(cells[Column.EMAIL])
            if check_email(str(values["email"])) is not None:
                self.refuse(number, Column.EMAIL, RowFault.EMAIL_WRONG)
        if cells.get(Column.PHONE) and not is_phone(cells[Column.PHONE]):
            self.refuse(number, Column.PHONE, RowFault.PHONE_WRONG)
        self._pesel(number, cells, values)
        self._institution(number, cells, values)
        self.check_lengths(number, {column: values.get(column, "") for column in _LIMITS}, _LIMITS)
        self.check_signs(number, cells)
        return values

    def _names(self, number: int, cells: Cells) -> tuple[str, str]:
        last, first = cells.get(Column.LAST_NAME, ""), cells.get(Column.FIRST_NAME, "")
        for column in (Column.FULL_NAME, Column.SURNAME_FIRST):
            if not cells.get(column) or (last and first):
                continue
            parts = cells[column].split(" ")
            if (
                len(parts) != 2
            ):  # two first names or a surname of two words: nobody can tell where it is divided
                self.refuse(number, column, RowFault.FULL_NAME_UNCLEAR)
                return last, first
            return (parts[1], parts[0]) if column is Column.FULL_NAME else (parts[0], parts[1])
        if not last:
            self.refuse(number, Column.LAST_NAME, RowFault.LAST_NAME_MISSING)
        if not first:
            self.refuse(number, Column.FIRST_NAME, RowFault.FIRST_NAME_MISSING)
        return last, first

    def _pesel(self, number: int, cells: Cells, values: dict[str, object]) -> None:
        born: date | None = None
        if cells.get(Column.BIRTH):
            born = _day(cells[Column.BIRTH])
            if born is None:
                self.refuse(number, Column.BIRTH, RowFault.BIRTH_UNREADABLE)
            elif check_birth_date(born, self.on) is not None:
                self.refuse(number, Column.BIRTH, RowFault.BIRTH_IMPOSSIBLE)
        if not cells.get(Column.PESEL):
            return
        told = check_pesel(cells[Column.PESEL], self.on)
        if isinstance(told, PeselFault):
            self.refuse(number, Column.PESEL, _OF_PESEL[told])
            return
        values["pesel"] = normal_pesel(cells[Column.PESEL])
        if born is not None and born != told.birth_date:
            self.refuse(number, Column.BIRTH, RowFault.BIRTH_NOT_OF_PESEL)

    def _institution(self, number: int, cells: Cells, values: dict[str, object]) -> None:
        nip, name = cells.get(Column.NIP, ""), cells.get(Column.INSTITUTION, "")
        if nip:
            if check_nip(nip) is not None:
                self.refuse(number, Column.NIP, RowFault.NIP_WRONG)
            elif (known := self.register.by_nip.get(normal_number(nip))) is None:
                self.refuse(number, Column.NIP, RowFault.INSTITUTION_UNKNOWN)
            else:
                values["institution_id"] = known
        elif name:
            found = self.register.by_name.get(folded(name), ())
            if len(found) == 1:
                values["institution_id"] = found[0]
            elif found:  # somebody known who works in one of them stays there
                self.unclear = found
            else:
                self.refuse(number, Column.INSTITUTION, RowFault.INSTITUTION_UNKNOWN)

    # --- whom it concerns ---

    def _person(self, number: int, values: Mapping[str, object]) -> Known | None:
        pesel, email = values.get("pesel"), values.get("email")
        names = folded(f"{values['last_name']} {values['first_name']}")
        for column, value, fault in (
            (Column.PESEL, pesel, RowFault.PESEL_TWICE),
            (Column.EMAIL, email, RowFault.EMAIL_TWICE),
        ):
            if value:
                self.seen[column, value] += 1
                if self.seen[column, value] > 1:
                    self.refuse(number, column, fault)
        by_pesel = self.by_pesel.get(str(pesel)) if pesel else None
        by_email = self.by_email.get(str(email)) if email else None
        if by_pesel is not None:
            # a surname changes by marriage, and a first name may be spelled anew; both at once is somebody else
            is_alike = any(
                folded(getattr(by_pesel, name)) == folded(str(values[name]))
                for name in ("last_name", "first_name")
            )
            if not is_alike:
                self.refuse(number, Column.PESEL, RowFault.PESEL_OF_ANOTHER)
            if by_email is not None and by_email.id != by_pesel.id:
                self.refuse(number, Column.EMAIL, RowFault.EMAIL_OF_ANOTHER)
            return by_pesel
        if by_email is not None:
            if names != _names_of(by_email) or (pesel and by_email.pesel):
                self.refuse(number, Column.EMAIL, RowFault.EMAIL_OF_ANOTHER)
            return by_email
        return self._by_names(number, names, values)

    def _by_names(self, number: int, names: str, values: Mapping[str, object]) -> Known | None:
        institution = values.get("institution_id")
        key = (names, institution if isinstance(institution, int) else None)
        if not values.get("pesel") and not values.get("email"):
            self.seen["names", key] += 1
            if self.seen["names", key] > 1:
                self.refuse(number, Column.LAST_NAME, RowFault.PERSON_TWICE)
        alike = [
            one
            for one in self.by_names.get(key, [])
            if not (values.get("pesel") and one.pesel) and not (values.get("email") and one.email)
        ]
        if len(alike) > 1:
            self.refuse(number, Column.LAST_NAME, RowFault.PERSON_UNCLEAR)
        return alike[0] if len(alike) == 1 else None


def _names_of(person: Known) -> str:
    return folded(f"{person.last_name} {person.first_name}")


def _day(text: str) -> date | None:
    """2026-11-24 or 24.11.2026, as spreadsheets and people write it."""
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})(?: 00:00:00)?", text):
        year, month, day = (int(part) for part in found.groups())
    elif found := re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", text):
        day, month, year = (int(part) for part in found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
