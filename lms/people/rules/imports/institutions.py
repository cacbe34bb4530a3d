"""Institutions out of a spreadsheet: what is wrong with a row, which institution it means, whom the office calls there.

An institution is known by its NIP, else by its REGON, else by its name within the municipality. An empty cell says
nothing. Further rows of the same institution bring further contact people, and nothing that disagrees with the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from lms.people.rules.imports.columns import Column
from lms.people.rules.imports.rows import Cells, Imported, ImportPlan, Reader, RowFault
from lms.people.rules.places import Gazetteer, Place, PlaceFault, Said, as_local_government, find_place
from lms.people.rules.registers import (
    check_nip,
    check_postal_code,
    check_regon,
    is_phone,
    normal_number,
    normal_postal_code,
)
from lms.people.rules.signing_in import check_email, normal_email
from lms.people.rules.words import folded

_LIMITS = {
    Column.NAME: 200, Column.LOCALITY: 80, Column.STREET: 120, Column.CONTACT_NAME: 120, Column.CONTACT_ROLE: 120,
    Column.CONTACT_PHONE: 30,
}  # fmt: skip
_PLACE = (Column.TERC, Column.MUNICIPALITY, Column.MUNICIPALITY_KIND, Column.COUNTY, Column.VOIVODESHIP)
_OF_PLACE = {
    PlaceFault.CODE: (Column.TERC, RowFault.TERC_UNKNOWN),
    PlaceFault.NOT_OF_CODE: (Column.MUNICIPALITY, RowFault.MUNICIPALITY_NOT_OF_TERC),
    PlaceFault.UNKNOWN: (Column.MUNICIPALITY, RowFault.MUNICIPALITY_UNKNOWN),
    PlaceFault.UNCLEAR: (Column.MUNICIPALITY, RowFault.MUNICIPALITY_UNCLEAR),
}


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the office calls; `id` None: not entered yet."""

    name: str
    role: str = ""
    phone: str = ""
    email: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class KnownInstitution:
    """An institution of the register, as far as a row is compared with it. `former`: its former names, folded."""

    id: int
    name: str
    type_code: str
    nip: str | None = None
    regon: str | None = None
    municipality_terc: str | None = None
    locality: str = ""
    postal_code: str = ""
    street: str = ""
    counts_for: str | None = None
    former: frozenset[str] = frozenset()
    contacts: tuple[Contact, ...] = ()
    is_merged: bool = False


@dataclass(frozen=True)
class InstitutionRegister:
    """What the register knows. `kinds`: code and names, folded → code; `offered`: those that new ones may have."""

    institutions: Sequence[KnownInstitution] = ()
    kinds: Mapping[str, str] = field(default_factory=dict)
    offered: frozenset[str] = frozenset()
    places: Gazetteer = field(default_factory=Gazetteer)


@dataclass
class _Entry:
    """One institution of the file, gathered from its rows."""

    number: int
    known: KnownInstitution | None
    values: dict[str, object]
    contacts: list[Contact] = field(default_factory=list)


def plan_institutions(rows: Iterable[tuple[int, Cells]], register: InstitutionRegister) -> ImportPlan:
    """Read every row, (number, column → cell), and compare it with the register.

    Among the values of a row `contacts` are those to enter (without an id) and to change.
    """
    return _Institutions(register).read(rows)


class _Institutions(Reader):
    def __init__(self, register: InstitutionRegister) -> None:
        super().__init__()
        self.register = register
        self.entries: list[_Entry] = []
        self.by: dict[tuple[str, str], list[KnownInstitution]] = {}
        for one in register.institutions:
            names = {folded(one.name), *one.former}
            keys = [("nip", one.nip), ("regon", one.regon), *(("name", name) for name in names)]
            for kind, value in keys:
                if value:
                    self.by.setdefault((kind, value), []).append(one)
        self.mine: dict[object, _Entry] = {}  # what the file itself has said before

    def take(self, number: int, cells: Cells) -> None:
        before = len(self.faults)
        values = self._values(number, cells)
        contact = self._contact(number, cells)
        if len(self.faults) > before:
            return
        known = self._known(number, values)
        if len(self.faults) > before:
            return
        if known is None:
            self._check_new(number, values)
        else:
            self._check_kind(number, values, known)
        if len(self.faults) > before:
            return
        entry = self._entry(number, values, known)
        if contact is not None and entry is not None:
            _add(entry, contact)

    def end(self) -> None:
        for entry in self.entries:
            values = dict(entry.values)
            if entry.known is not None:
                values = _differing(values, entry.known)
            if entry.contacts:
                values["contacts"] = tuple(entry.contacts)
            if values:
                self.found.append(Imported(entry.number, entry.known.id if entry.known else None, values))
            else:
                self.same += 1

    # --- what stands in the cells ---

    def _values(self, number: int, cells: Cells) -> dict[str, object]:
        values: dict[str, object] = {}
        if not cells.get(Column.NAME):
            self.refuse(number, Column.NAME, RowFault.NAME_MISSING)
        for column in (Column.NAME, Column.LOCALITY, Column.STREET):
            if cells.get(column):
                values[column] = cells[column]
        for column, check, fault in (
            (Column.NIP, check_nip, RowFault.NIP_WRONG),
            (Column.REGON, check_regon, RowFault.REGON_WRONG),
        ):
            if cells.get(column):
                values[column] = normal_number(cells[column])
                if check(cells[column]) is not None:
                    self.refuse(number, column, fault)
        if code := cells.get(Column.POSTAL_CODE):
            values["postal_code"] = normal_postal_code(code)
            if check_postal_code(normal_postal_code(code)) is not None:
                self.refuse(number, Column.POSTAL_CODE, RowFault.POSTAL_CODE_WRONG)
        if kind := cells.get(Column.TYPE):
            found = self.register.kinds.get(folded(kind))
            if found is None:
                self.refuse(number, Column.TYPE, RowFault.TYPE_UNKNOWN)
            else:
                values["type_code"] = found
        self._place(number, cells, values)
        self.check_lengths(number, cells, _LIMITS)
        self.check_signs(number, cells)
        return values

    def _place(self, number: int, cells: Cells, values: dict[str, object]) -> None:
        said = Said(*(cells.get(column, "") for column in _PLACE))
        if said.terc or said.name:
            place = find_place(said, self.register.places)
            if isinstance(place, Place):
                values["municipality_terc"] = place.terc
            else:
                self.refuse(number, *_OF_PLACE[place])
        elif any(cells.get(column) for column in _PLACE):
            self.refuse(number, Column.MUNICIPALITY, RowFault.MUNICIPALITY_MISSING)
        if code := cells.get(Column.COUNTS_FOR):
            government = as_local_government(code, self.register.places)
            if government is None:
                self.refuse(number, Column.COUNTS_FOR, RowFault.GOVERNMENT_UNKNOWN)
            else:
                values["counts_for"] = government

    def _contact(self, number: int, cells: Cells) -> Contact | None:
        name, phone = cells.get(Column.CONTACT_NAME, ""), cells.get(Column.CONTACT_PHONE, "")
        email = normal_email(cells[Column.CONTACT_EMAIL]) if cells.get(Column.CONTACT_EMAIL) else ""
        role = cells.get(Column.CONTACT_ROLE, "")
        if phone and not is_phone(phone):
            self.refuse(number, Column.CONTACT_PHONE, RowFault.PHONE_WRONG)
        if email and check_email(email) is not None:
            self.refuse(number, Column.CONTACT_EMAIL, RowFault.EMAIL_WRONG)
        if not name and (phone or email or role):
            self.refuse(number, Column.CONTACT_NAME, RowFault.CONTACT_NAME_MISSING)
        if name and not phone and not email:
            self.refuse(number, Column.CONTACT_NAME, RowFault.CONTACT_WAY_MISSING)
        return Contact(name, role, phone, email) if name else None

    # --- which institution it is ---

    def _known(self, number: int, values: Mapping[str, object]) -> KnownInstitution | None:
        name = folded(str(values["name"]))
        for column in (Column.NIP, Column.REGON):
            found = self.by.get((column, str(values[column])), []) if values.get(column) else []
            alike = [one for one in found if name in (folded(one.name), *one.former)]
            if len(alike) > 1:  # one number for several houses of one body: the municipality tells them apart
                alike = [one for one in alike if one.municipality_terc == values.get("municipality_terc")]
            if found and not alike:
                self.refuse(number, column, RowFault.NAME_OF_ANOTHER)
                return None
            if found:
                return self._settled(number, column, alike, values)
        found = [one for one in self.by.get(("name", name), []) if _is_there(one, values)]
        exact = [one for one in found if one.municipality_terc == values.get("municipality_terc")]
        return self._settled(number, Column.NAME, exact or found, values) if found else None

    def _settled(
        self, number: int, column: Column, alike: Sequence[KnownInstitution], values: Mapping[str, object]
    ) -> KnownInstitution | None:
        if len(alike) != 1:
            self.refuse(number, column, RowFault.SAME_NAMES)
            return None
        (one,) = alike
        if one.is_merged:
            self.refuse(number, column, RowFault.MERGED)
        for other, held in ((Column.NIP, one.nip), (Column.REGON, one.regon)):
            wanted = values.get(other)
            if wanted and held and wanted != held:
                self.refuse(number, other, RowFault.NUMBER_DIFFERS)
            elif (
                wanted
                and any(owner.id != one.id for owner in self.by.get((other, str(wanted)), []))
                and not held
            ):
                self.refuse(number, other, RowFault.NUMBER_OF_ANOTHER)
        return one

    def _check_new(self, number: int, values: Mapping[str, object]) -> None:
        if "type_code" not in values:
            first = self.mine.get(_identity(values))
            if first is None:
                self.refuse(number, Column.TYPE, RowFault.TYPE_MISSING)
        elif values["type_code"] not in self.register.offered:
            self.refuse(number, Column.TYPE, RowFault.TYPE_UNKNOWN)

    def _check_kind(self, number: int, values: Mapping[str, object], known: KnownInstitution) -> None:
        kind = values.get("type_code", known.type_code)
        if kind != known.type_code and kind not in self.register.offered:
            self.refuse(number, Column.TYPE, RowFault.TYPE_UNKNOWN)

    def _entry(self, number: int, values: dict[str, object], known: KnownInstitution | None) -> _Entry | None:
        """What the file says of this institution so far; None when this row disagrees with it."""
        if known is not None and folded(str(values["name"])) in known.former - {folded(known.name)}:
            values = {
                name: value for name, value in values.items() if name != "name"
            }  # an old name in an old list
        key = known.id if known is not None else _identity(values)
        entry = self.mine.get(key)
        if entry is None:
            entry = self.mine[key] = _Entry(number, known, values)
            self.entries.append(entry)
        elif any(entry.values.get(name, value) != value for name, value in values.items()):
            self.refuse(number, Column.NAME, RowFault.INSTITUTION_TWICE)
            return None
        else:
            entry.values |= values
        return entry


def _identity(values: Mapping[str, object]) -> object:
    """What tells a new institution from another: its numbers, else its name within the municipality."""
    number = values.get("nip") or values.get("regon")
    name = folded(str(values.get("name", "")))
    return (number, name) if number else (name, values.get("municipality_terc"))


def _is_there(one: KnownInstitution, values: Mapping[str, object]) -> bool:
    wanted = values.get("municipality_terc")
    return wanted is None or one.municipality_terc in (None, wanted)


def _differing(values: Mapping[str, object], known: KnownInstitution) -> dict[str, object]:
    return {name: value for name, value in values.items() if value != getattr(known, name)}


def _add(entry: _Entry, contact: Contact) -> None:
    """A contact person of the row, unless the institution has them so already; an empty cell takes nothing away.

    Known by name alone: a mailbox may be that of a whole office.
    """
    held = entry.known.contacts if entry.known is not None else ()
    told = [_with(contact, one) for one in held if folded(one.name) == folded(contact.name)]
    if any(one in held for one in told):
        return
    wanted = told[0] if told else contact
    if wanted not in entry.contacts:
        entry.contacts.append(wanted)


def _with(contact: Contact, held: Contact) -> Contact:
    return Contact(
        contact.name,
        contact.role or held.role,
        contact.phone or held.phone,
        contact.email or held.email,
        held.id,
    )
