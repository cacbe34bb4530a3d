"""Verbs of registers: put marks, close, open again; participation follows who was present."""

from __future__ import annotations

from lms.attendance.operations.closing import (
    Closed,
    CloseRefused,
    Reopened,
    ReopenRefusal,
    ReopenRefused,
    close_register,
    reopen_register,
)
from lms.attendance.operations.marks import (
    ListRefused,
    MarkProblem,
    MarksRefused,
    MarksSaved,
    WantedMark,
    save_marks,
)
from lms.attendance.operations.participation import MEETING_CALLED_OFF, MEETING_MOVED, settle_edition

__all__ = [
    "MEETING_CALLED_OFF",
    "MEETING_MOVED",
    "CloseRefused",
    "Closed",
    "ListRefused",
    "MarkProblem",
    "MarksRefused",
    "MarksSaved",
    "ReopenRefusal",
    "ReopenRefused",
    "Reopened",
    "WantedMark",
    "close_register",
    "reopen_register",
    "save_marks",
    "settle_edition",
]
