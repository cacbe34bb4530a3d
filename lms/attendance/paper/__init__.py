"""Attendance on paper: the list people sign in a meeting, and the marks of an edition as a workbook."""

from __future__ import annotations

from lms.attendance.paper.sheet import SheetFacts, draw_sheet
from lms.attendance.paper.signs import Sign, marks_of, signs_of
from lms.attendance.paper.workbook import GridRow, HistoryRow, edition_workbook

__all__ = [
    "GridRow",
    "HistoryRow",
    "SheetFacts",
    "Sign",
    "draw_sheet",
    "edition_workbook",
    "marks_of",
    "signs_of",
]
