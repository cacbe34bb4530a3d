"""The years before this system: what a row of an old list, or of an export from SM EFS, says of a person and a support.

Both kinds of file become the same lines. What cannot be read is a fault with its row, column and remedy; what the file
leaves empty stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from lms.people.rules import (
    PeselFault,
    check_birth_date,
    check_email,
    check_nip,
    check_pesel,
    check_postal_code,
    normal_email,
    normal_number,
    normal_pesel,
    normal_postal_code,
)
from lms.people.rules.words import folded
from lms.projects.rules import (
    DICTIONARY_OF,
    LABOUR_DETAILS,
    SUPPORT_DETAILS,
    LabourStatus,
    SupportKind,
    may_refuse,
)

MOST_ROWS = 20_000
Texts = Mapping[str, Mapping[str, str]]  # dictionary → code → spelling in the file
_ENTRY = tuple(DICTIONARY_OF)


class PastColumn(StrEnum):
    """What a column of an old list can be."""

    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    PESEL = "pesel"
    EMAIL = "email"
    PHONE = "phone"
    BIRTH = "birth_on"
    INSTITUTION = "institution"
    NIP = "nip"
    PROJECT = "project"
    TITLE = "title"
    BEGAN = "began_on"
    ENDED = "ended_on"
    HOURS = "hours"
    CERTIFICATE = "certificate"
    ISSUED = "issued_on"
    SEX = "sex"
    AGE = "age"
    CITIZENSHIP = "citizenship"
    EDUCATION = "education"
    COUNTY = "county"
    MUNICIPALITY = "municipality"
    LOCALITY = "locality"
    POSTAL_CODE = "postal_code"
    DEGURBA = "degurba"
    LABOUR_STATUS = "labour_status"
    LABOUR_DETAIL = "labour_detail"
    FOREIGN = "foreign_background"
    HOMELESS = "homeless"
    MINORITY = "minority"
    DISABILITY = "disability"


_ANSWERS = frozenset(str(column) for column in PastColumn) & frozenset(_ENTRY)
# How people head their columns, folded: small letters without accents and signs.
_HEADINGS: Mapping[PastColumn, str] = {
    PastColumn.LAST_NAME: "nazwisko nazwiska surname lastname",
    PastColumn.FIRST_NAME: "imie imiona firstname",
    PastColumn.PESEL: "pesel numerpesel nrpesel",
    PastColumn.EMAIL: "email adresemail mail emailaddress",
    PastColumn.PHONE: "telefon numertelefonu nrtelefonu tel phone telefonkontaktowy",
    PastColumn.BIRTH: "dataurodzenia dataur dateofbirth",
    PastColumn.INSTITUTION: "instytucja nazwainstytucji zakladpracy miejscepracy jednostka institution",
    PastColumn.NIP: "nip nipinstytucji",
    PastColumn.PROJECT: "projekt kodprojektu numerprojektu nrprojektu project",
    PastColumn.TITLE: "szkolenie nazwaszkolenia tytul tytulszkolenia edycja kodedycji temat course edition",
    PastColumn.BEGAN: "od datarozpoczecia dataod poczatek data dataszkolenia termin from date",
    PastColumn.ENDED: "do datazakonczenia datado koniec to",
    PastColumn.HOURS: "godziny liczbagodzin godz ilegodzin hours",
    PastColumn.CERTIFICATE: "numerzaswiadczenia nrzaswiadczenia zaswiadczenie zaswiadczenienr certificate",
    PastColumn.ISSUED: "datawydania datazaswiadczenia wydano datawydaniazaswiadczenia issued",
    PastColumn.SEX: "plec sex",
    PastColumn.AGE: "wiek wiekwchwiliprzystapieniadoprojektu age",
    PastColumn.CITIZENSHIP: "obywatelstwo citizenship",
    PastColumn.EDUCATION: "wyksztalcenie education",
    PastColumn.COUNTY: "powiat county",
    PastColumn.MUNICIPALITY: "gmina municipality",
    PastColumn.LOCALITY: "miejscowosc locality",
    PastColumn.POSTAL_CODE: "kodpocztowy postalcode",
    PastColumn.DEGURBA: "degurba",
    PastColumn.LABOUR_STATUS: "status statusnarynkupracy statusosobynarynkupracy labourstatus",
    PastColumn.LABOUR_DETAIL: "zatrudnienie statuswtym wtym labourdetail",
    PastColumn.FOREIGN: "obcepochodzenie osobaobcegopochodzenia foreignbackground",
    PastColumn.HOMELESS: "bezdomnosc homeless",
    PastColumn.MINORITY: "mniejszosc minority",
    PastColumn.DISABILITY: "niepelnosprawnosc osobazniepelnosprawnosciami disability",
}


class PastFault(StrEnum):
    """What is wrong with a row."""

    LAST_NAME_MISSING = "last_name_missing"
    FIRST_NAME_MISSING = "first_name_missing"
    NOBODY = "nobody"
    PESEL_WRONG = "pesel_wrong"
    EMAIL_WRONG = "email_wrong"
    BIRTH_WRONG = "birth_wrong"
    BIRTH_NOT_OF_PESEL = "birth_not_of_pesel"
    PESEL_OF_ANOTHER = "pesel_of_another"
    EMAIL_OF_ANOTHER = "email_of_another"
    PERSON_UNCLEAR = "person_unclear"
    PROJECT_UNKNOWN = "project_unknown"
    NIP_WRONG = "nip_wrong"
    TITLE_MISSING = "title_missing"
    BEGAN_MISSING = "began_missing"
    DAY_UNREADABLE = "day_unreadable"
    BEFORE_PROJECT = "before_project"
    AHEAD = "ahead"
    ENDS_BEFORE_START = "ends_before_start"
    HOURS_WRONG = "hours_wrong"
    VALUE_UNKNOWN = "value_unknown"
    REFUSAL_NOT_OFFERED = "refusal_not_offered"
    POSTAL_CODE_WRONG = "postal_code_wrong"
    AGE_WRONG = "age_wrong"
    CERTIFICATE_OF_ANOTHER = "certificate_of_another"
    TOO_LONG = "too_long"
    NOT_THE_FILE = "not_the_file"


@dataclass(frozen=True, slots=True)
class Fault:
    """Where something is wrong: the row as the spreadsheet counts it, the column, and what."""

    number: int
    column: PastColumn | None
    fault: PastFault


@dataclass(frozen=True, slots=True)
class SupportLine:
    """One support as a file says it. `title`: edition, course or code, in the words of the file."""

    began_on: date
    title: str = ""
    ended_on: date | None = None
    hours: str = ""
    scope: str | None = None
    kind: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class CertificateLine:
    number: str
    title: str
    hours: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastLine:
    """What one row says: who, of which project, which supports, and the data on entry as far as they are given."""

    number: int
    last_name: str
    first_name: str
    project_id: int
    pesel: str = ""
    other_number: str = ""
    email: str = ""
    phone: str = ""
    birth_on: date | None = None
    institution_id: int | None = None
    supports: tuple[SupportLine, ...] = ()
    certificate: CertificateLine | None = None
    ended_on: date | None = None
    exit_situation: str | None = None
    ended_as_planned: bool | None = None
    technical_id: str | None = None
    entry: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """A municipality as files name it."""

    terc: str
    county: str
    name: str
    degurba: int | None


@dataclass(frozen=True)
class PastProject:
    """A project that lines may name, by its code or its number."""

    id: int
    code: str
    number: str
    starts_on: date


@dataclass(frozen=True)
class PastRegister:
    """What the register knows of what a file may name."""

    projects: Sequence[PastProject] = ()
    chosen: int = 0  # the project of lines that name none
    by_nip: Mapping[str, int] = field(default_factory=dict)
    by_name: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # folded names of institutions
    places: Sequence[Place] = ()
    texts: Texts = field(default_factory=dict)


def guess_columns(headings: Sequence[str]) -> dict[int, PastColumn]:
    """Place → what it is, by its heading; the first of two equal ones counts, and what nobody knows is left out."""
    found: dict[int, PastColumn] = {}
    for place, heading in enumerate(headings):
        for column, names in _HEADINGS.items():
            if folded(heading) in names.split() and column not in found.values():
                found[place] = column
                break
    return found


def read_day(text: str) -> date | None:
    """2026-11-24 or 24.11.2026, with or without an hour behind, as spreadsheets and exports write it."""
    text = re.split(r"[ T]\d", text.strip(), maxsplit=1)[0]
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        year, month, day = (int(part) for part in found.groups())
    elif found := re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", text):
        day, month, year = (int(part) for part in found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_hours(text: str) -> str | None:
    """Hours as they are kept: "16", "7.5"; None when they cannot be hours."""
    found = re.fullmatch(r"(\d{1,4})(?:[.,](\d{1,2}))?(?: ?(?:h|godz\.?))?", text.strip())
    if found is None:
        return None
    whole, part = found[1].lstrip("0") or "0", (found[2] or "").rstrip("0")
    return f"{whole}.{part}" if part else whole


# "Tak" and its kin, beside the spellings of SM EFS.
_ALSO: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "answer": {"tak": "yes", "t": "yes", "yes": "yes", "nie": "no", "n": "no", "no": "no", "odmowa": "refused"},
        "sex": {"k": "K", "kobieta": "K", "m": "M", "mezczyzna": "M", "woman": "K", "man": "M"},
        "citizenship": {"polskie": "polish", "polska": "polish"},
        "education": {"wyzsze": "isced_5_8", "srednie": "isced_3_4", "policealne": "isced_3_4"},
    }
)  # fmt: skip


class Words:
    """Codes behind the spellings of a file. Two codes may share one ("inne"): then what they belong to decides."""

    def __init__(self, texts: Texts) -> None:
        self._codes: dict[tuple[str, str], list[str]] = {}
        for dictionary, words in texts.items():
            for code, text in words.items():
                for said in {folded(text), folded(code)}:
                    self._codes.setdefault((dictionary, said), []).append(code)

    def code(self, dictionary: str, text: str, among: Iterable[str] = ()) -> str | None:
        found = self._codes.get((dictionary, folded(text)), [])
        allowed = set(among)
        chosen = [code for code in found if not allowed or code in allowed]
        if len(chosen) == 1:
            return chosen[0]
        return _ALSO.get(dictionary, {}).get(folded(text))


class LineReader:
    """Reads cells of one file, row by row, and keeps what is wrong with them."""

    def __init__(self, register: PastRegister, on: date) -> None:
        self.register, self.on = register, on
        self.words = Words(register.texts)
        self.faults: list[Fault] = []
        self.unknown_institutions: set[str] = set()
        self._places: dict[str, list[Place]] = {}
        for place in register.places:
            self._places.setdefault(folded(place.name), []).append(place)

    def refuse(self, number: int, column: PastColumn | None, fault: PastFault) -> None:
        self.faults.append(Fault(number, column, fault))

    def project(self, number: int, text: str) -> PastProject | None:
        for one in self.register.projects:
            if (not text and one.id == self.register.chosen) or (
                text and folded(text) in (folded(one.code), folded(one.number) or None)
            ):
                return one
        self.refuse(number, PastColumn.PROJECT, PastFault.PROJECT_UNKNOWN)
        return None

    def person(self, number: int, cells: Mapping[PastColumn, str]) -> dict[str, Any]:
        """Names, numbers and ways to reach somebody."""
        said: dict[str, Any] = {}
        for column, fault in (
            (PastColumn.LAST_NAME, PastFault.LAST_NAME_MISSING),
            (PastColumn.FIRST_NAME, PastFault.FIRST_NAME_MISSING),
        ):
            said[str(column)] = " ".join(cells.get(column, "").split())
            if not said[str(column)]:
                self.refuse(number, column, fault)
            elif len(said[str(column)]) > 80:
                self.refuse(number, column, PastFault.TOO_LONG)
        said["email"] = normal_email(cells.get(PastColumn.EMAIL, ""))
        if said["email"] and check_email(said["email"]) is not None:
            self.refuse(number, PastColumn.EMAIL, PastFault.EMAIL_WRONG)
        said["phone"] = cells.get(PastColumn.PHONE, "")[:30]
        said |= self._born(number, cells)
        return said

    def _born(self, number: int, cells: Mapping[PastColumn, str]) -> dict[str, Any]:
        pesel, text = cells.get(PastColumn.PESEL, ""), cells.get(PastColumn.BIRTH, "")
        born = read_day(text) if text else None
        if text and (born is None or check_birth_date(born, self.on) is not None):
            self.refuse(number, PastColumn.BIRTH, PastFault.BIRTH_WRONG)
        if not pesel:
            return {"pesel": "", "birth_on": born, "sex": None}
        told = check_pesel(pesel, self.on)
        if isinstance(told, PeselFault):
            self.refuse(number, PastColumn.PESEL, PastFault.PESEL_WRONG)
            return {"pesel": "", "birth_on": born, "sex": None}
        if born is not None and born != told.birth_date:
            self.refuse(number, PastColumn.BIRTH, PastFault.BIRTH_NOT_OF_PESEL)
        return {"pesel": normal_pesel(pesel), "birth_on": told.birth_date, "sex": str(told.sex)}

    def institution(self, number: int, cells: Mapping[PastColumn, str]) -> int | None:
        """Where somebody worked then; a name that nobody knows any more stays empty and is told."""
        nip, name = cells.get(PastColumn.NIP, ""), cells.get(PastColumn.INSTITUTION, "")
        if nip:
            if check_nip(nip) is not None:
                self.refuse(number, PastColumn.NIP, PastFault.NIP_WRONG)
                return None
            if known := self.register.by_nip.get(normal_number(nip)):
                return known
        found = self.register.by_name.get(folded(name), ()) if name else ()
        if len(found) == 1:
            return found[0]
        if name or nip:
            self.unknown_institutions.add(name or nip)
        return None

    def day(self, number: int, column: PastColumn, text: str) -> date | None:
        if not text:
            return None
        found = read_day(text)
        if found is None:
            self.refuse(number, column, PastFault.DAY_UNREADABLE)
        return found

    def began(self, number: int, text: str, project: PastProject | None) -> date | None:
        found = self.day(number, PastColumn.BEGAN, text)
        if not text:
            self.refuse(number, PastColumn.BEGAN, PastFault.BEGAN_MISSING)
        elif found and found > self.on:
            self.refuse(number, PastColumn.BEGAN, PastFault.AHEAD)
        elif found and project and found < project.starts_on:
            self.refuse(number, PastColumn.BEGAN, PastFault.BEFORE_PROJECT)
        return found

    def entry(self, number: int, cells: Mapping[PastColumn, str]) -> dict[str, Any]:
        """Data on entry by field, as far as they are given."""
        said: dict[str, Any] = {}
        for name in _ENTRY:
            text = cells.get(PastColumn(name), "") if name in _ANSWERS else ""
            if text:
                self._answer(number, name, text, said)
        self._place(cells, said)
        if text := cells.get(PastColumn.POSTAL_CODE, ""):
            if check_postal_code(normal_postal_code(text)) is not None:
                self.refuse(number, PastColumn.POSTAL_CODE, PastFault.POSTAL_CODE_WRONG)
            said["postal_code"] = normal_postal_code(text)
        if text := cells.get(PastColumn.AGE, ""):
            if not text.isdigit() or not 0 < int(text) < 120:
                self.refuse(number, PastColumn.AGE, PastFault.AGE_WRONG)
            else:
                said["age"] = int(text)
        for column in (PastColumn.LOCALITY, PastColumn.PHONE, PastColumn.EMAIL):
            if text := cells.get(column, ""):
                said[str(column)] = text[:80]
        return said

    def _answer(self, number: int, name: str, text: str, said: dict[str, Any]) -> None:
        among: Iterable[str] = ()
        if name == "labour_detail" and said.get("labour_status"):
            among = [str(code) for code in LABOUR_DETAILS[LabourStatus(said["labour_status"])]]
        code = self.words.code(DICTIONARY_OF[name], text, among)
        if code is None:
            self.refuse(number, PastColumn(name), PastFault.VALUE_UNKNOWN)
        elif code == "refused" and not may_refuse(name):
            self.refuse(number, PastColumn(name), PastFault.REFUSAL_NOT_OFFERED)
        else:
            said[name] = int(code) if name == "degurba" else code

    def _place(self, cells: Mapping[PastColumn, str], said: dict[str, Any]) -> None:
        """The municipality, where it is the only one of its name: else the degree of urbanisation tells, or nothing."""
        name, county = cells.get(PastColumn.MUNICIPALITY, ""), cells.get(PastColumn.COUNTY, "")
        found = self._places.get(folded(name), []) if name else []
        if county:
            found = [place for place in found if folded(place.county) == folded(county)]
        if len(found) > 1 and said.get("degurba"):
            found = [place for place in found if place.degurba == said["degurba"]] or found
        if len(found) == 1:
            said["municipality_terc"] = found[0].terc
            said.setdefault("country", "PL")


def support_codes(words: Words, kind_text: str, detail_text: str) -> tuple[str | None, str | None]:
    """Codes of the kind of a support and of its detail; None where the file says nothing or something unknown."""
    kind = words.code("support_kind", kind_text) if kind_text else None
    among = (
        [str(code) for code in SUPPORT_DETAILS[SupportKind(kind)]] if kind in frozenset(SupportKind) else []
    )
    return kind, words.code("support_detail", detail_text, among) if detail_text else None
