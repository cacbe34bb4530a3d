"""Days of an edition, typed by the office; whoever has a seat is told of every change.

Changing a day and calling it off lie in `attendance`: marks may stand on it. What the pages share stands here.
"""

from __future__ import annotations

from typing import Any

from flask import Response, request
from werkzeug.wrappers import Response as BaseResponse

from lms.courses import operations as courses
from lms.courses import queries as catalogue
from lms.courses import rules
from lms.courses.operations import MeetingCancelled, MeetingPlan, MeetingRefused, MeetingSaved, Stale
from lms.courses.rules import LIVE, MeetingClash, MeetingFault
from lms.courses.views import keep_typed
from lms.courses.wording import MEETING_CLASHES, MEETING_FAULTS
from lms.enrolment import operations
from lms.enrolment.forms.plans import MeetingForm, typed_meeting
from lms.enrolment.queries import editions
from lms.enrolment.views.room import room
from lms.enrolment.views.workspace import MANAGE, edition_of, say_moved_up
from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import redirect_to, render, say

# Beside which field a fault is said; what concerns none stands above the form.
_FIELD_OF = {
    MeetingFault.ENDS_BEFORE_START: "ends",
    MeetingFault.TOO_LONG: "ends",
    MeetingFault.BREAK_NEGATIVE: "break_minutes",
    MeetingFault.BREAK_TOO_LONG: "break_minutes",
    MeetingClash.OVERLAP: "day",
    MeetingClash.NO_PLACE: "venue",
    MeetingClash.NO_TRAINER: "trainer",
    MeetingClash.BEFORE_ENROLMENT_ENDS: "day",
    MeetingClash.PAST: "day",
    MeetingClash.LONG_PAST: "day",
}


def offered(form: MeetingForm) -> dict[str, Any]:
    """Fill the choices; returns ids by public reference."""
    venues, trainers = catalogue.venues(), catalogue.trainers()
    form.offer(
        [(venue.ref, f"{venue.town}, {venue.name}") for venue in venues],
        [(person.ref, f"{person.last_name} {person.first_name}") for person in trainers],
    )
    return {row.ref: row.id for row in (*venues, *trainers)}


def plan(form: MeetingForm, ids: dict[str, Any]) -> MeetingPlan:
    return MeetingPlan(**form.plan(ids.get(form.venue.data or ""), ids.get(form.trainer.data or "")))


def _refuse(form: MeetingForm, refused: MeetingRefused) -> None:
    for fault in refused.faults:
        words = MEETING_FAULTS[fault] if isinstance(fault, MeetingFault) else MEETING_CLASHES[fault]
        form.refuse(_FIELD_OF.get(fault), words)


def tell(edition_id: int, saved: MeetingSaved | MeetingCancelled, before: dict[str, str] | None) -> None:
    """Write to those who have a seat, and say to how many."""
    if not saved.is_told:
        return
    facts: dict[str, Any] = {"meeting": saved.ref}
    if before:
        facts["before"] = before
    told = operations.tell_of_meeting(edition_id, facts, now=clock.now())
    if told:
        say(_n("%(num)s person gets a letter about it.", "%(num)s people get a letter about it.", told))


def move_queue(edition_id: int) -> None:
    """After the days moved: free seats go to the queue if the first meeting lies ahead again, and say to how many."""
    say_moved_up(len(operations.fill_free_seats(edition_id, by=actor.account_id, now=clock.now())))


@room.form("/office/editions/<code>/meetings/new", needs=MANAGE)
def add_meeting(code: str) -> Response | BaseResponse:
    """One more day."""
    row = edition_of(code)
    last = _last_held(editions.meetings_of(row.id))
    form = MeetingForm(data=_like(last) | {"version": row.version})
    ids = offered(form)
    stale = False
    if form.is_sent():
        done = courses.add_meeting(
            row.id, plan(form, ids), version=form.version.data, by=actor.account_id, now=clock.now()
        )
        if isinstance(done, MeetingSaved):
            say(_("The meeting is in the schedule."))
            tell(row.id, done, None)
            return redirect_to("enrolment.office_schedule", code=code)
        stale = not_saved(form, done)
    return meeting_page(
        "enrolment/add_meeting.html",
        row,
        form,
        stale=stale,
        may=rules.may_add_meeting(row.state, row.last_end_at, clock.now()),
        copied_from=None if last is None or request.method == "POST" else last.starts_at,
    )


def _last_held(meetings: Any) -> Any:
    return next((meeting for meeting in reversed(meetings) if not meeting.is_cancelled), None)


def _like(meeting: Any) -> dict[str, Any]:
    """The next day usually looks like the one before: everything but the day itself is filled in, and said so."""
    if meeting is None:
        return {}
    again = ("starts", "ends", "break_minutes", "venue", "room", "link", "trainer")
    typed = typed_meeting(meeting)
    return {name: typed[name] for name in again}


def not_saved(form: MeetingForm, done: MeetingRefused | Stale) -> bool:
    """Say why; True when somebody else was faster."""
    if isinstance(done, Stale):
        keep_typed(form, done.version)
        return True
    _refuse(form, done)
    return False


def meeting_page(template: str, row: Any, form: MeetingForm, *, stale: bool, **more: Any) -> Response:
    return render(
        template,
        status=409 if stale else 422 if form.has_faults else 200,
        row=row,
        form=form,
        is_stale=stale,
        is_live=row.state in LIVE,
        **more,
    )
