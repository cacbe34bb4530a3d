"""The participant file for SM EFS: 43 columns by position, one row per person, the supports of a person joined.

UTF-8 with BOM, semicolons, CRLF, dates yyyy-MM-dd. Columns 26 and 28-31 hold several values joined with "|", empty
items kept; the sign inside such a value would shift its neighbours, so `why_not_exported` keeps that row out and the
writer refuses it. Columns 38-41 belong to the system and stay empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from functools import cache
from operator import attrgetter

from lms.foundation.sheets import Cell, csv_chunks
from lms.indicators.rules import SmefsRow, Texts
from lms.projects.data import export_texts, file_header
from lms.projects.rules import (
    DICTIONARY_OF,
    SEPARATOR,
    Answer,
    EntryData,
    ExitData,
    SupportFacts,
    identifier_of,
)

COLUMNS = 43
_SYSTEM = ("", "", "", "")
_answers_of = attrgetter(*DICTIONARY_OF)


def smefs_file(
    rows: Iterable[SmefsRow], header: Sequence[str] | None = None, texts: Texts | None = None
) -> Iterator[bytes]:
    """The file in pieces of some hundred rows, in flat memory.

    `header`: 43 labels taken from the live system (the shipped ones by default; "w tym" occurs twice). `texts`:
    spellings of the codes. A wrong header, a code without a spelling or "|" in a joined value is a ValueError.
    """
    labels = tuple(file_header() if header is None else header)
    if len(labels) != COLUMNS:
        raise ValueError(f"the header has {len(labels)} labels instead of {COLUMNS}")
    spelled = export_texts() if texts is None else texts
    return csv_chunks(_all(labels, rows, spelled), for_excel=False)


def _all(labels: Sequence[str], rows: Iterable[SmefsRow], texts: Texts) -> Iterator[Sequence[Cell]]:
    yield labels
    # Thousands of people give few combinations of answers and attend few combinations of supports.
    answers = cache(lambda codes: _answers(codes, texts))
    supports = cache(lambda several: _supports(several, texts))
    for row in rows:
        yield _cells(row, texts, answers(_answers_of(row.data)), supports(row.supports))


def _answers(codes: Iterable[Enum | str | None], texts: Texts) -> dict[str, str]:
    """Field → spelling of its answer."""
    named = zip(DICTIONARY_OF.items(), codes, strict=True)
    return {field: _spelled(texts, name, code) for (field, name), code in named}


def _cells(row: SmefsRow, texts: Texts, said: dict[str, str], supports: tuple[Cell, ...]) -> list[Cell]:
    """The 43 values of one participant; the comments carry the column numbers of the Ministry's file."""
    data = row.data
    return [
        row.project.number,  # 0
        said["citizenship"],
        said["participant_kind"],
        data.institution_name,
        data.first_name,
        data.last_name,  # 5
        identifier_of(data),
        _yes_no(texts, data.no_pesel),
        data.technical_id,
        said["sex"],
        data.age_on_entry,  # 10
        said["education"],
        said["country"],
        *_address(data),  # 13-17
        said["degurba"],
        data.phone,
        data.email,  # 20
        row.began_on,
        row.exit.ended_on,
        said["labour_status"],
        said["labour_detail"],
        data.education_planned_end_on,  # 25
        *_exit(row.exit, texts),  # 26-27
        *supports,  # 28-31
        data.business_began_on,
        said["foreign_background"],
        said["third_country"],
        said["minority"],  # 35
        said["homeless"],
        said["disability"],
        *_SYSTEM,  # 38-41
        data.remarks,
    ]


def _address(data: EntryData) -> tuple[Cell, ...]:
    return (data.voivodeship, data.county, data.municipality, data.locality, data.postal_code)


def _exit(exit: ExitData, texts: Texts) -> tuple[Cell, Cell]:
    situations = [_spelled(texts, "exit_situation", situation) for situation in exit.situations]
    return _joined(situations), _yes_no(texts, exit.ended_as_planned)


def _supports(supports: Iterable[SupportFacts], texts: Texts) -> tuple[Cell, ...]:
    columns: tuple[list[str], ...] = ([], [], [], [])
    for support in supports:
        columns[0].append(support.scope or "")
        columns[1].append(_spelled(texts, "support_kind", support.kind))
        columns[2].append(_spelled(texts, "support_detail", support.detail))
        columns[3].append(_day(support.began_on))
    return tuple(_joined(column) for column in columns)


def _joined(items: Sequence[str]) -> str:
    if any(SEPARATOR in item for item in items):
        raise ValueError("a joined value holds the separator of its column")
    return SEPARATOR.join(items)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _yes_no(texts: Texts, value: bool | None) -> str:
    return "" if value is None else _spelled(texts, "answer", Answer.YES if value else Answer.NO)


def _spelled(texts: Texts, dictionary: str, code: Enum | str | None) -> str:
    if code is None or code == "":
        return ""
    text = texts.get(dictionary, {}).get(str(code))
    if not text:
        raise ValueError(f"the file has no spelling for {dictionary} {code}")
    return text
