"""The figures of a day as a workbook, with the lists that prove them on sheets of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from lms.foundation.language import current, day, pick
from lms.foundation.sheets import Cell, Column, Properties, Sheet, xlsx_bytes
from lms.indicators.rules import Definition, Figure
from lms.indicators.wording import COLUMNS, FIGURES, NOTES, UNITS, note_on

_KEYS = ("code", "name", "unit", "total", "women", "men", "unknown", "target", "note", "as_of", "project")
_NAME_WIDTH, _NOTE_WIDTH = 60, 50


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """The people (or papers) behind a figure, as their reader may see them."""

    name: str
    titles: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def figures_xlsx(
    figures: Sequence[Figure],
    definitions: Sequence[Definition],
    *,
    as_of: date,
    project: str,
    notes: Sequence[str] = (),
    lists: Iterable[EvidenceList] = (),
    made_at: datetime | None = None,
) -> bytes:
    """One row per figure, in the language of the page; an unknown figure is an empty cell with its reason beside it.

    With `made_at` given the same figures make the same bytes (a frozen claim can be written again).
    """
    by_code = {definition.code: definition for definition in definitions}
    title = f"{project} – {FIGURES} – {day(as_of)}"
    rows = (_row(figure, by_code[figure.code], as_of, project) for figure in figures)
    first = Sheet(f"{FIGURES} {as_of.isoformat()}", _columns(), rows, print_title=title)
    return xlsx_bytes(
        _sheets(first, notes, lists, title),
        Properties(title=title, language=current(), made_at=made_at),
    )


def _columns() -> tuple[Column, ...]:
    widths = {"name": _NAME_WIDTH, "note": _NOTE_WIDTH}
    return tuple(Column(str(COLUMNS[key]), width=widths.get(key)) for key in _KEYS)


def _row(figure: Figure, definition: Definition, as_of: date, project: str) -> tuple[Cell, ...]:
    return (
        figure.code,
        pick(definition, "name"),
        str(UNITS[definition.unit]),
        figure.total,
        figure.women,
        figure.men,
        figure.unknown,
        definition.target,
        note_on(figure) or None,
        as_of,
        project,
    )


def _sheets(first: Sheet, notes: Sequence[str], lists: Iterable[EvidenceList], title: str) -> Iterator[Sheet]:
    yield first
    if notes:
        yield Sheet(str(NOTES), (Column(str(NOTES)),), ((note,) for note in notes), print_title=title)
    for evidence in lists:
        columns = tuple(Column(label) for label in evidence.titles)
        yield Sheet(evidence.name, columns, evidence.rows, print_title=f"{title} – {evidence.name}")
