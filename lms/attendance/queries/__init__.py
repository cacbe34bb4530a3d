"""Reads of registers: a trainer's meetings, one list, the attendance of an edition."""

from __future__ import annotations

from lms.attendance.queries.editions import (
    EditionAttendance,
    MeetingColumn,
    PersonAttendance,
    attendance_of_editions,
    edition_attendance,
)
from lms.attendance.queries.history import RecordedMark, history_of_edition
from lms.attendance.queries.marks import mark_pictures
from lms.attendance.queries.registers import (
    ListedPerson,
    MeetingView,
    PastMark,
    marks_on,
    meeting_by_ref,
    people_of_meeting,
)
from lms.attendance.queries.trainers import TrainerMeeting, TrainersDay, trainers_day

__all__ = [
    "EditionAttendance",
    "ListedPerson",
    "MeetingColumn",
    "MeetingView",
    "PastMark",
    "PersonAttendance",
    "RecordedMark",
    "TrainerMeeting",
    "TrainersDay",
    "attendance_of_editions",
    "edition_attendance",
    "history_of_edition",
    "mark_pictures",
    "marks_on",
    "meeting_by_ref",
    "people_of_meeting",
    "trainers_day",
]
