"""The registers of an edition for the office: who was at what, who completed, which list is still open?"""

from __future__ import annotations

from flask import Response

from lms.attendance import queries
from lms.attendance.queries import EditionAttendance
from lms.attendance.rules import Completed, NotCompleted, NotDecided, was_there
from lms.attendance.views.room import SEE, room
from lms.attendance.wording import LOOKS, completion, said
from lms.enrolment.views.workspace import edition_of, workspace
from lms.enrolment.wording import days
from lms.foundation import clock
from lms.foundation.language import _, _n
from lms.foundation.pages import not_found, render
from lms.foundation.paging import cut


@room.page("/office/editions/<code>/registers", needs=SEE)
def edition_registers(code: str) -> Response:
    """People × meetings with marks, minutes, percentage and completion."""
    row = edition_of(code)
    found = queries.edition_attendance(row.id)
    if found is None:
        raise not_found()
    now = clock.now()
    held = [meeting for meeting in found.meetings if meeting.starts_at <= now]
    lists = cut(found.meetings, name="list")
    return render(
        "attendance/edition_registers.html",
        found=found,
        page=cut(found.people),
        lists=lists,
        columns=slice(lists.first - 1 if lists.total else 0, lists.last),
        answer=_answer(found, open_lists=sum(not meeting.is_closed for meeting in held)),
        completed=sum(isinstance(person.completion, Completed) for person in found.seated),
        failed=sum(isinstance(person.completion, NotCompleted) for person in found.seated),
        present=_present(found),
        undecided=_undecided(found),
        hours_of=days.hours_of,
        at=now,
        looks=LOOKS,
        mark_words=said,
        completion=completion,
        is_completed=lambda person: isinstance(person.completion, Completed),
        is_failed=lambda person: isinstance(person.completion, NotCompleted),
        **workspace(row, "registers"),
    )


def _answer(found: EditionAttendance, *, open_lists: int) -> str:
    """What the page says first."""
    if not found.meetings:
        return _("No meeting is planned yet")
    if found.are_registers_closed:
        done = sum(isinstance(person.completion, Completed) for person in found.seated)
        if found.threshold is None:
            return _("All lists are closed; the required attendance is not set")
        return _("%(done)s of %(all)s people completed the course", done=done, all=len(found.seated))
    if open_lists:
        return _n("%(num)s list waits to be closed", "%(num)s lists wait to be closed", open_lists)
    return _("No list waits to be closed")


def _undecided(found: EditionAttendance) -> str:
    """Why nothing is decided yet, said once: it is the same for everybody."""
    reasons = [person.completion for person in found.seated if isinstance(person.completion, NotDecided)]
    return completion(reasons[0]) if reasons else ""


def _present(found: EditionAttendance) -> list[int]:
    """How many of those with a seat were at each meeting, if only for a part of it."""
    return [
        sum(map(was_there, marks)) for marks in zip(*(person.marks for person in found.seated), strict=True)
    ] or [0] * len(found.meetings)
