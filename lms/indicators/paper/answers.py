"""The figures of a day for a command: as a table, JSON, CSV or a workbook, with counties where they are wanted."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from lms.foundation.language import _, pick
from lms.foundation.sheets import Cell, csv_bytes
from lms.foundation.wall_clock import start_of_day
from lms.indicators.paper.figures import EvidenceList, figures_xlsx
from lms.indicators.rules import Figure
from lms.indicators.wording import COLUMNS, note_on, sum_in_words
from lms.projects.wording import FIELDS

if TYPE_CHECKING:
    from lms.indicators.queries import CountyFigures, Report

    Counties = Sequence[CountyFigures]


def _entry(figure: Figure) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "code": figure.code,
        "total": figure.total,
        "women": figure.women,
        "men": figure.men,
        "sex_unknown": figure.unknown,
    }
    if figure.reason is not None:
        entry["reason"] = str(figure.reason)
    if figure.without_degurba is not None:
        entry["without_degurba"] = figure.without_degurba
    return entry


def as_json(report: Report, counties: Counties, by_sex: bool) -> bytes:
    """A list of {code, total, women, men …} with `project` and `as_of` beside it; unknown is null."""
    said: dict[str, Any] = {
        "project": report.project.code,
        "as_of": report.on.isoformat(),
        "indicators": [_entry(figure) for figure in report.figures],
    }
    if counties:
        said["counties"] = [
            {"county": county.name, "indicators": [_entry(figure) for figure in county.figures]}
            for county in counties
        ]
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def _cells(report: Report, figures: Sequence[Figure], by_sex: bool) -> Iterator[list[Cell]]:
    for definition, figure in zip(report.definitions, figures, strict=True):
        sexes: list[Cell] = [figure.women, figure.men, figure.unknown] if by_sex else []
        yield [figure.code, pick(definition, "name"), figure.total, *sexes, note_on(figure)]


def _rows(report: Report, counties: Counties, by_sex: bool) -> tuple[list[str], list[list[Cell]]]:
    """Head and rows; with counties every row begins with its county, empty for the whole project."""
    keys = ("code", "name", "total", *(("women", "men", "unknown") if by_sex else ()), "note")
    head, rows = [str(COLUMNS[key]) for key in keys], list(_cells(report, report.figures, by_sex))
    if counties:
        head, rows = [str(FIELDS["county"]), *head], [["", *row] for row in rows]
    for county in counties:
        name = county.name or _("County not known")
        rows += [[name, *row] for row in _cells(report, county.figures, by_sex)]
    return head, rows


def as_csv(report: Report, counties: Counties, by_sex: bool) -> bytes:
    """For people who open it in a spreadsheet."""
    head, rows = _rows(report, counties, by_sex)
    return csv_bytes([head, *rows], for_excel=True)


def as_table(report: Report, counties: Counties, by_sex: bool) -> bytes:
    """For the screen: columns as wide as what stands in them, numbers to the right, "–" for what is not known."""
    head, rows = _rows(report, counties, by_sex)
    lines = [head, *(["–" if cell is None else str(cell) for cell in row] for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
    text = [f"{report.project.code}, {report.on}", ""]
    for line in lines:
        cells = [_padded(cell, width) for cell, width in zip(line, widths, strict=True)]
        text.append("  ".join(cells).rstrip())
    return ("\n".join(text) + "\n").encode()


def _padded(cell: str, width: int) -> str:
    return cell.rjust(width) if cell.isdigit() or cell == "–" else cell.ljust(width)


def as_workbook(report: Report, counties: Counties, by_sex: bool) -> bytes:
    """The workbook of the page, with the counties on a sheet of their own."""
    lists = []
    if counties:
        head, rows = _rows(report, counties, by_sex)
        lists = [EvidenceList(head[0], head, rows[len(report.figures) :])]
    return figures_xlsx(
        report.figures,
        report.definitions,
        as_of=report.on,
        project=pick(report.project, "title"),
        notes=[sum_in_words(fault) for fault in report.faults],
        lists=lists,
        made_at=start_of_day(
            report.on
        ),  # the same figures of the same day make the same file, whenever it is written
    )


FORMATS: dict[str, Callable[[Report, Counties, bool], bytes]] = {
    "table": as_table,
    "json": as_json,
    "csv": as_csv,
    "xlsx": as_workbook,
}
