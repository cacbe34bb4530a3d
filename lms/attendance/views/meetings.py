"""Days of an edition that are changed or called off: marks may stand on them, and the support that rests on these."""

from __future__ import annotations

from typing import Any

from flask import Response, request
from werkzeug.wrappers import Response as BaseResponse

from lms.attendance import operations, queries
from lms.attendance.views.room import room
from lms.courses import operations as courses
from lms.courses.forms import differences
from lms.courses.operations import MeetingCancelled, MeetingSaved, Stale
from lms.courses.rules import EditionState
from lms.courses.views import keep_typed
from lms.courses.wording import MEETING_CLASHES
from lms.enrolment.forms.plans import MeetingForm, typed_meeting
from lms.enrolment.forms.reasons import MeetingCallOffForm
from lms.enrolment.queries import editions
from lms.enrolment.views import meetings as planning
from lms.enrolment.views.workspace import MANAGE, edition_of
from lms.enrolment.wording import days
from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import not_found, redirect_to, render, say


def _meeting_of(row: Any, ref: str) -> Any:
    meeting = next((meeting for meeting in editions.meetings_of(row.id) if meeting.ref == ref), None)
    if meeting is None or meeting.is_cancelled or row.state == EditionState.CANCELLED:
        raise not_found()
    return meeting


@room.form("/office/editions/<code>/meetings/<ref>", needs=MANAGE)
def edit_meeting(code: str, ref: str) -> Response | BaseResponse:
    """Change one day."""
    row = edition_of(code)
    meeting = _meeting_of(row, ref)
    form = MeetingForm(data=typed_meeting(meeting) | {"version": row.version})
    ids = planning.offered(form)
    _keep_choice(form, meeting, ids)
    stale = False
    if form.is_sent():
        done = courses.change_meeting(
            meeting.id,
            planning.plan(form, ids),
            version=form.version.data,
            by=actor.account_id,
            now=clock.now(),
        )
        if isinstance(done, MeetingSaved):
            say(_("The changes are saved.") if done.fields else _("Nothing was changed."))
            planning.tell(row.id, done, _stood(meeting))
            if {"starts_at", "ends_at"} & set(done.fields):
                planning.move_queue(row.id)
                _settle(row.id, operations.MEETING_MOVED)
            return redirect_to("enrolment.office_schedule", code=code)
        stale = planning.not_saved(form, done)
    return planning.meeting_page(
        "attendance/edit_meeting.html",
        row,
        form,
        stale=stale,
        meeting=meeting,
        differing=differences(form, typed_meeting(meeting)) if stale else [],
    )


def _settle(edition_id: int, reason: str) -> None:
    """Who took part in the project, and since when, follows the days that were really held."""
    stuck = operations.settle_edition(edition_id, reason=reason, by=actor.account_id, now=clock.now())
    if stuck:
        words = _n(
            "%(num)s person stays in the project without a day attended: withdraw their assessment first.",
            "%(num)s people stay in the project without a day attended: withdraw their assessments first.",
            len(stuck),
        )
        say(words, "wait")


def _keep_choice(form: MeetingForm, meeting: Any, ids: dict[str, Any]) -> None:
    """Whoever no longer has the role of a trainer still leads the meeting they lead."""
    if meeting.trainer_ref and meeting.trainer_ref not in ids:
        name = f"{meeting.trainer_last} {meeting.trainer_first}"
        form.trainer.choices = [*(form.trainer.choices or ()), (meeting.trainer_ref, name)]
        ids[meeting.trainer_ref] = meeting.trainer_id


def _stood(meeting: Any) -> dict[str, str]:
    """How a meeting was, for the letter about its change."""
    place = ", ".join(part for part in (meeting.venue, meeting.town) if part)
    return {
        "starts_at": meeting.starts_at.isoformat(),
        "ends_at": meeting.ends_at.isoformat(),
        "place": place,
    }


@room.form("/office/editions/<code>/meetings/<ref>/cancel", needs=MANAGE)
def cancel_meeting(code: str, ref: str) -> Response | BaseResponse:
    """The question before one day is called off."""
    row = edition_of(code)
    meeting = _meeting_of(row, ref)
    form = MeetingCallOffForm(data={"version": row.version})
    stale = False
    if form.is_sent():
        done = courses.cancel_meeting(
            meeting.id,
            version=form.version.data,
            reason=form.reason.data or "",
            by=actor.account_id,
            now=clock.now(),
        )
        if isinstance(done, MeetingCancelled):
            say(_("The meeting is called off."))
            planning.tell(row.id, done, None)
            planning.move_queue(row.id)
            _settle(row.id, form.reason.data or operations.MEETING_CALLED_OFF)
            return redirect_to("enrolment.office_schedule", code=code)
        if isinstance(done, Stale):
            stale = True
            keep_typed(form, done.version)
        else:
            for fault in done.faults:
                form.refuse(None, MEETING_CLASHES[fault])
    return render(
        "attendance/cancel_meeting.html",
        status=409 if stale else 422 if request.method == "POST" else 200,
        row=row,
        meeting=meeting,
        form=form,
        is_stale=stale,
        when=days.run_of(clock.local(meeting.starts_at).date(), clock.local(meeting.starts_at).date()),
        hours=days.hours_of(meeting.starts_at, meeting.ends_at),
        standing_marks=queries.marks_on(meeting.id),
    )
