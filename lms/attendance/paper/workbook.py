"""Marks of an edition as a workbook: the table people × meetings, and below it every mark as it was recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lms.attendance.rules import AttendanceFacts
from lms.foundation import clock, sheets
from lms.foundation.language import day_short, hour, translator
from lms.foundation.sheets import Cell, Column, Properties, Sheet


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person: `marks` in words, in the order of the meetings; `result` in words."""

    name: str
    institution: str
    has_seat: bool
    marks: tuple[str, ...]
    facts: AttendanceFacts
    result: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One recorded mark, in words; `replaced_at` empty for the one that counts."""

    meeting_at: datetime
    name: str
    institution: str
    mark: str
    minutes: int
    recorded_at: datetime
    recorded_by: str
    replaced_at: datetime | None
    reason: str


def edition_workbook(
    code: str,
    meetings: Sequence[tuple[datetime, datetime]],
    grid: Iterable[GridRow],
    history: Iterable[HistoryRow],
    language: str,
    *,
    teaching_hour_minutes: int | None,
    made_at: datetime,
) -> bytes:
    """Two sheets in "pl" or "en". Hours are left out while the length of a teaching hour is not known."""
    _ = translator(language).gettext
    title = _("Attendance %(code)s", code=code)
    head = [
        Column(_("No."), 6),
        Column(_("Surname and first name"), 28),
        Column(_("Institution"), 36),
        Column(_("Seat in the edition"), 14),
        *(Column(_heading(starts, ends, language), 16) for starts, ends in meetings),
        Column(_("Minutes attended"), 12),
        Column(_("Minutes in all"), 12),
        Column(_("Teaching hours attended"), 12, "0.00"),
        Column(_("Attendance in percent"), 12),
        Column(_("Completion"), 40),
    ]
    past = [
        Column(_("Meeting"), 17),
        Column(_("Surname and first name"), 28),
        Column(_("Institution"), 36),
        Column(_("Attendance mark"), 16),
        Column(_("Minutes"), 10),
        Column(_("Recorded at"), 17),
        Column(_("Recorded by"), 24),
        Column(_("Replaced at"), 17),
        Column(_("Reason for the correction"), 40),
    ]
    seats = (_("has a seat"), _("gave up the seat"))
    return sheets.xlsx_bytes(
        [
            Sheet(_("Attendance"), head, _grid(grid, seats, teaching_hour_minutes), print_title=title),
            Sheet(_("All marks"), past, map(_past, history), print_title=title),
        ],
        Properties(title=title, language=language, made_at=made_at),
    )


def _heading(starts: datetime, ends: datetime, language: str) -> str:
    return (
        f"{day_short(clock.local(starts).date(), language)}, {hour(starts, language)}–{hour(ends, language)}"
    )


def _grid(rows: Iterable[GridRow], seats: tuple[str, str], hour_minutes: int | None) -> Iterator[list[Cell]]:
    for place, row in enumerate(rows, start=1):
        hours: Any = row.facts.hours(hour_minutes)
        yield [
            place,
            row.name,
            row.institution,
            seats[not row.has_seat],
            *row.marks,
            int(row.facts.minutes_present),
            row.facts.minutes_total,
            None if hours is None else float(hours),
            row.facts.whole_percent,
            row.result,
        ]


def _past(row: HistoryRow) -> list[Cell]:
    return [
        row.meeting_at,
        row.name,
        row.institution,
        row.mark,
        row.minutes,
        row.recorded_at,
        row.recorded_by,
        row.replaced_at,
        row.reason,
    ]
