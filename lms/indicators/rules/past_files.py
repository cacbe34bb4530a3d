"""The two kinds of files of the years before, read row by row: a list as the office kept it, an export from SM EFS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from lms.indicators.rules.past import (
    CertificateLine,
    Fault,
    LineReader,
    PastColumn,
    PastFault,
    PastLine,
    PastProject,
    PastRegister,
    SupportLine,
    read_day,
    read_hours,
    support_codes,
)
from lms.projects.rules import SEPARATOR, asks_study_end

SMEFS_COLUMNS = 43
# Places of the file of SM EFS (0 = number of the project); "w tym" occurs twice, so it is read by place.
_SMEFS: Mapping[PastColumn, int] = {
    PastColumn.PROJECT: 0,
    PastColumn.CITIZENSHIP: 1,
    PastColumn.INSTITUTION: 3,
    PastColumn.FIRST_NAME: 4,
    PastColumn.LAST_NAME: 5,
    PastColumn.SEX: 9,
    PastColumn.AGE: 10,
    PastColumn.EDUCATION: 11,
    PastColumn.COUNTY: 14,
    PastColumn.MUNICIPALITY: 15,
    PastColumn.LOCALITY: 16,
    PastColumn.POSTAL_CODE: 17,
    PastColumn.DEGURBA: 18,
    PastColumn.PHONE: 19,
    PastColumn.EMAIL: 20,
    PastColumn.BEGAN: 21,
    PastColumn.ENDED: 22,
    PastColumn.LABOUR_STATUS: 23,
    PastColumn.LABOUR_DETAIL: 24,
    PastColumn.FOREIGN: 33,
    PastColumn.HOMELESS: 36,
    PastColumn.MINORITY: 35,
    PastColumn.DISABILITY: 37,
}
_NUMBER, _NO_PESEL, _TECHNICAL, _KIND_OF_PERSON, _COUNTRY, _THIRD = 6, 7, 8, 2, 12, 34
_SITUATION, _PLANNED, _STUDY_END = 26, 27, 25
_SCOPE, _KIND, _DETAIL, _DAYS = 28, 29, 30, 31


@dataclass(frozen=True)
class PastReading:
    """What a file says, and what is wrong with it. `unknown_institutions`: names that stay empty."""

    lines: tuple[PastLine, ...] = ()
    faults: tuple[Fault, ...] = ()
    unknown_institutions: tuple[str, ...] = field(default=())


def read_list(
    rows: Iterable[tuple[int, Mapping[PastColumn, str]]], register: PastRegister, on: date
) -> PastReading:
    """Rows of a list, (number, column → cell): one row is one person in one edition."""
    reader = LineReader(register, on)
    lines = [
        line
        for number, cells in rows
        if any(cell.strip() for cell in cells.values()) and (line := _list_line(reader, number, cells))
    ]
    return _reading(reader, lines)


def _reading(reader: LineReader, lines: Sequence[PastLine]) -> PastReading:
    return PastReading(tuple(lines), tuple(reader.faults), tuple(sorted(reader.unknown_institutions)))


def _list_line(reader: LineReader, number: int, cells: Mapping[PastColumn, str]) -> PastLine | None:
    before = len(reader.faults)
    project = reader.project(number, cells.get(PastColumn.PROJECT, ""))
    who = reader.person(number, cells)
    title = " ".join(cells.get(PastColumn.TITLE, "").split())
    if not title:
        reader.refuse(number, PastColumn.TITLE, PastFault.TITLE_MISSING)
    elif len(title) > 300:
        reader.refuse(number, PastColumn.TITLE, PastFault.TOO_LONG)
    began = reader.began(number, cells.get(PastColumn.BEGAN, ""), project)
    ended = reader.day(number, PastColumn.ENDED, cells.get(PastColumn.ENDED, ""))
    if began and ended and ended < began:
        reader.refuse(number, PastColumn.ENDED, PastFault.ENDS_BEFORE_START)
    hours = _hours(reader, number, cells.get(PastColumn.HOURS, ""))
    certificate = _certificate(reader, number, cells, title, hours)
    institution_id = reader.institution(number, cells)
    entry = _entry(reader, number, cells, who, has_institution=institution_id is not None)
    if len(reader.faults) > before or project is None or began is None:
        return None
    return PastLine(
        number=number,
        project_id=project.id,
        institution_id=institution_id,
        supports=(SupportLine(began, title, ended, hours),),
        certificate=certificate,
        entry=entry,
        **_who(who),
    )


def _who(who: Mapping[str, Any]) -> dict[str, Any]:
    names = ("last_name", "first_name", "pesel", "email", "phone", "birth_on")
    return {name: who[name] for name in names}


def _hours(reader: LineReader, number: int, text: str) -> str:
    if not text:
        return ""
    hours = read_hours(text)
    if hours is None:
        reader.refuse(number, PastColumn.HOURS, PastFault.HOURS_WRONG)
    return hours or ""


def _certificate(
    reader: LineReader, number: int, cells: Mapping[PastColumn, str], title: str, hours: str
) -> CertificateLine | None:
    said = " ".join(cells.get(PastColumn.CERTIFICATE, "").split())
    issued = reader.day(number, PastColumn.ISSUED, cells.get(PastColumn.ISSUED, ""))
    if not said:
        return None
    if len(said) > 60:
        reader.refuse(number, PastColumn.CERTIFICATE, PastFault.TOO_LONG)
    return CertificateLine(said, title, hours, issued)


def _entry(
    reader: LineReader,
    number: int,
    cells: Mapping[PastColumn, str],
    who: Mapping[str, Any],
    *,
    has_institution: bool,
) -> dict[str, Any]:
    said = reader.entry(number, cells)
    if who.get("sex"):
        said["sex"] = who["sex"]
    if has_institution:
        said.setdefault("participant_kind", "staff")
    return said


# ---- SM EFS


def read_smefs(rows: Sequence[Sequence[str]], register: PastRegister, on: date) -> PastReading:
    """Rows of an export from SM EFS below its header: one row is one participant with all supports."""
    reader = LineReader(register, on)
    lines = []
    for number, row in enumerate(rows[1:], start=2):
        if not any(row):
            continue
        if len(row) > SMEFS_COLUMNS:
            reader.refuse(number, None, PastFault.NOT_THE_FILE)
            continue
        line = _smefs_line(reader, number, [*row, *[""] * (SMEFS_COLUMNS - len(row))])
        if line is not None:
            lines.append(line)
    return _reading(reader, lines)


def _smefs_line(reader: LineReader, number: int, row: Sequence[str]) -> PastLine | None:
    before = len(reader.faults)
    cells = {column: row[place] for column, place in _SMEFS.items()}
    has_none = reader.words.code("answer", row[_NO_PESEL]) == "yes"
    cells[PastColumn.PESEL] = "" if has_none else row[_NUMBER]
    project = reader.project(number, cells[PastColumn.PROJECT])
    who = reader.person(number, cells)
    began = reader.began(number, cells[PastColumn.BEGAN], project)
    ended = reader.day(number, PastColumn.ENDED, cells[PastColumn.ENDED])
    if began and ended and ended < began:
        reader.refuse(number, PastColumn.ENDED, PastFault.ENDS_BEFORE_START)
    institution_id = reader.institution(number, cells)
    entry = _entry(reader, number, cells, who, has_institution=False)
    for name, place in (
        ("participant_kind", _KIND_OF_PERSON),
        ("third_country", _THIRD),
        ("country", _COUNTRY),
    ):
        code = (
            reader.words.code({"third_country": "answer"}.get(name, name), row[place]) if row[place] else None
        )
        if code:
            entry[name] = code
    if asks_study_end(entry.get("labour_detail")) and (study_end := read_day(row[_STUDY_END])):
        entry["education_planned_end_on"] = study_end
    supports = _supports(reader, number, row, began, project)
    if len(reader.faults) > before or project is None or began is None:
        return None
    situations = [
        reader.words.code("exit_situation", text) for text in row[_SITUATION].split(SEPARATOR) if text
    ]
    planned = reader.words.code("answer", row[_PLANNED]) if row[_PLANNED] else None
    return PastLine(
        number=number,
        project_id=project.id,
        institution_id=institution_id,
        other_number=row[_NUMBER] if has_none else "",
        supports=supports or (SupportLine(began),),
        ended_on=ended,
        exit_situation=next((one for one in situations if one), None),
        ended_as_planned=None if planned is None else planned == "yes",
        technical_id=row[_TECHNICAL][:60] or None,
        entry=entry,
        **_who(who),
    )


def _supports(
    reader: LineReader, number: int, row: Sequence[str], began: date | None, project: PastProject | None
) -> tuple[SupportLine, ...]:
    """Columns 28-31 hold the values of several supports in the same order, empty ones kept."""
    scopes, kinds, details, days = (
        row[place].split(SEPARATOR) if row[place] else [] for place in (_SCOPE, _KIND, _DETAIL, _DAYS)
    )
    count = max(map(len, (scopes, kinds, details, days)))
    found = []
    for item in range(count):
        scope, kind_text, detail_text, text = (
            part[item].strip() if item < len(part) else "" for part in (scopes, kinds, details, days)
        )
        day = reader.began(number, text, project) if text else began
        if day is None:
            continue
        if began and day < began:
            reader.refuse(number, PastColumn.BEGAN, PastFault.ENDS_BEFORE_START)
        kind, detail = support_codes(reader.words, kind_text, detail_text)
        if kind_text and kind is None:
            reader.refuse(number, None, PastFault.VALUE_UNKNOWN)
        found.append(SupportLine(day, scope=scope or None, kind=kind, detail=detail))
    return tuple(found)
