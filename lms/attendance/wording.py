"""What the room says of marks, registers and completion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lms.attendance.rules import (
    CloseRefusal,
    Completed,
    Completion,
    Mark,
    MarkFault,
    MarkKind,
    MarkRefusal,
    NotCompleted,
    NotCompletedReason,
    NotDecidedReason,
)
from lms.foundation.language import _, hour, lazy

Words = Mapping[Any, Any]  # code → lazy sentence

# Short and without gender in Polish: they stand on the buttons of the register.
MARKS: Words = {
    MarkKind.PRESENT: lazy("present"),
    MarkKind.LATE: lazy("came late"),
    MarkKind.LEFT: lazy("left early"),
    MarkKind.ABSENT: lazy("absent"),
}

MARK_FAULTS: Words = {
    MarkFault.FROM_MISSING: lazy("Write from when the person was there."),
    MarkFault.UNTIL_MISSING: lazy("Write until when the person was there."),
    MarkFault.FROM_OUTSIDE: lazy(
        "This hour is not within the meeting. For the whole meeting choose “present”."
    ),
    MarkFault.UNTIL_OUTSIDE: lazy(
        "This hour is not within the meeting. For the whole meeting choose “present”."
    ),
    MarkFault.ORDER: lazy("The second hour must be later than the first."),
    MarkFault.TIME_NOT_WANTED: lazy(
        "Whoever was there all the time, or not at all, has no hours. Remove them."
    ),
}

MARK_REFUSALS: Words = {
    MarkRefusal.REGISTER_CLOSED: lazy(
        "The register is closed. A training officer can correct it, giving a reason."
    ),
    MarkRefusal.NOT_YET: lazy("The meeting has not begun. Marks can be put from one hour before it."),
    MarkRefusal.MEETING_CANCELLED: lazy("The meeting was called off, so it has no register."),
    MarkRefusal.NOT_ON_LIST: lazy("This person is not on the list. First enrol them in the edition."),
    MarkRefusal.REASON_MISSING: lazy(
        "A closed register is corrected only with a reason. Write it in a few words."
    ),
}

MARK_FLAGGED = lazy("This person gave up the seat meanwhile. The mark is kept; please check it.")

CLOSE_REFUSALS: Words = {
    CloseRefusal.ALREADY_CLOSED: lazy("The register is already closed."),
    CloseRefusal.MEETING_CANCELLED: lazy("The meeting was called off, so it has no register."),
    CloseRefusal.NOT_STARTED: lazy(
        "The meeting has not begun yet. Close the register when it has taken place."
    ),
    CloseRefusal.MARKS_MISSING: lazy(
        "Some people have no mark yet. Mark everybody, then close the register."
    ),
}

NOT_COMPLETED: Words = {
    NotCompletedReason.BELOW_THRESHOLD: lazy("Attendance is below what the course requires."),
    NotCompletedReason.NEVER_PRESENT: lazy("There was no attendance at any meeting."),
}

NOT_DECIDED: Words = {
    NotDecidedReason.THRESHOLD_NOT_SET: lazy(
        "The required attendance is not set. An officer sets it for the course or the edition."
    ),
    NotDecidedReason.REGISTERS_OPEN: lazy("Not decided yet: some registers are still open."),
}

# The four buttons beside a name.
CHOICES: Words = {
    MarkKind.PRESENT: lazy("All the time"),
    MarkKind.LATE: lazy("From an hour"),
    MarkKind.LEFT: lazy("Until an hour"),
    MarkKind.ABSENT: lazy("Absent"),
}
# Tint and icon of the tag beside a name, where the mark is said in words.
LOOKS: Words = {
    MarkKind.PRESENT: ("done", "check"),
    MarkKind.LATE: ("wait", "clock"),
    MarkKind.LEFT: ("wait", "log-out"),
    MarkKind.ABSENT: ("harm", "x"),
    None: ("", "circle"),
}


def said(mark: Mark | None) -> str:
    """jest, od 9:40, do 14:15, 9:40–14:15, nie ma: as short as a phone is narrow."""
    if mark is None:
        return _("no mark")
    if mark.kind in (MarkKind.PRESENT, MarkKind.ABSENT):
        return str(MARKS[mark.kind])
    if mark.from_at is not None and mark.until_at is not None:
        return f"{hour(mark.from_at)}–{hour(mark.until_at)}"
    if mark.from_at is not None:
        return _("from %(hour)s", hour=hour(mark.from_at))
    return _("until %(hour)s", hour=hour(mark.until_at))


def completion(decided: Completion) -> str:
    """Whether a course was completed, and if not, why."""
    if isinstance(decided, Completed):
        return _("course completed")
    return str((NOT_COMPLETED if isinstance(decided, NotCompleted) else NOT_DECIDED)[decided.reason])
