"""Days of an edition, typed by the office; whoever has a seat is told of every change."""

from __future__ import annotations

from typing import Any

from flask import Response, request
from werkzeug.wrappers import Response as BaseResponse

from lms.courses import operations as courses
from lms.courses import queries as catalogue
from lms.courses.forms import differences
from lms.courses.operations import MeetingCancelled, MeetingPlan, MeetingRefused, MeetingSaved, Stale
from lms.courses.rules import LIVE, EditionState, MeetingClash, MeetingFault
from lms.courses.views import keep_typed
from lms.courses.wording import MEETING_CLASHES, MEETING_FAULTS
from lms.enrolment import operations
from lms.enrolment.forms.plans import MeetingForm, typed_meeting
from lms.enrolment.forms.reasons import MeetingCallOffForm
from lms.enrolment.queries import editions
from lms.enrolment.views.room import room
from lms.enrolment.views.workspace import MANAGE, edition_of
from lms.enrolment.wording import days
from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import not_found, redirect_to, render, say

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
}


def _offered(form: MeetingForm) -> dict[str, Any]:
    """Fill the choices; returns ids by public reference."""
    venues, trainers = catalogue.venues(), catalogue.trainers()
    form.offer(
        [(venue.ref, f"{venue.town}, {venue.name}") for venue in venues],
        [(person.ref, f"{person.last_name} {person.first_name}") for person in trainers],
    )
    return {row.ref: row.id for row in (*venues, *trainers)}


def _plan(form: MeetingForm, ids: dict[str, Any]) -> MeetingPlan:
    return MeetingPlan(**form.plan(ids.get(form.venue.data or ""), ids.get(form.trainer.data or "")))


def _refuse(form: MeetingForm, refused: MeetingRefused) -> None:
    for fault in refused.faults:
        words = MEETING_FAULTS[fault] if isinstance(fault, MeetingFault) else MEETING_CLASHES[fault]
        form.refuse(_FIELD_OF.get(fault), words)


def _tell(edition_id: int, saved: MeetingSaved | MeetingCancelled, before: dict[str, str] | None) -> None:
    """Write to those who have a seat, and say to how many."""
    if not saved.is_told:
        return
    facts: dict[str, Any] = {"meeting": saved.ref}
    if before:
        facts["before"] = before
    told = operations.tell_of_meeting(edition_id, facts, now=clock.now())
    if told:
        say(_n("%(num)s person gets a letter about it.", "%(num)s people get a letter about it.", told))


@room.form("/office/editions/<code>/meetings/new", needs=MANAGE)
def add_meeting(code: str) -> Response | BaseResponse:
    """One more day."""
    row = edition_of(code)
    form = MeetingForm(data=_like_the_last(editions.meetings_of(row.id)) | {"version": row.version})
    ids = _offered(form)
    stale = False
    if form.is_sent():
        done = courses.add_meeting(
            row.id, _plan(form, ids), version=form.version.data, by=actor.account_id, now=clock.now()
        )
        if isinstance(done, MeetingSaved):
            say(_("The meeting is in the schedule."))
            _tell(row.id, done, None)
            return redirect_to("enrolment.office_schedule", code=code)
        stale = _not_saved(form, done)
    return _meeting_page("enrolment/add_meeting.html", row, form, stale=stale)


def _like_the_last(meetings: Any) -> dict[str, Any]:
    """The next day usually looks like the one before: everything but the day itself is filled in."""
    held = [meeting for meeting in meetings if not meeting.is_cancelled]
    if not held:
        return {}
    again = ("starts", "ends", "break_minutes", "venue", "room", "link", "trainer")
    typed = typed_meeting(held[-1])
    return {name: typed[name] for name in again}


def _not_saved(form: MeetingForm, done: MeetingRefused | Stale) -> bool:
    """Say why; True when somebody else was faster."""
    if isinstance(done, Stale):
        keep_typed(form, done.version)
        return True
    _refuse(form, done)
    return False


def _meeting_page(template: str, row: Any, form: MeetingForm, *, stale: bool, **more: Any) -> Response:
    return render(
        template,
        status=409 if stale else 422 if form.has_faults else 200,
        row=row,
        form=form,
        is_stale=stale,
        is_live=row.state in LIVE,
        **more,
    )


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
    ids = _offered(form)
    _keep_choice(form, meeting, ids)
    stale = False
    if form.is_sent():
        done = courses.change_meeting(
            meeting.id, _plan(form, ids), version=form.version.data, by=actor.account_id, now=clock.now()
        )
        if isinstance(done, MeetingSaved):
            say(_("The changes are saved.") if done.fields else _("Nothing was changed."))
            _tell(row.id, done, _stood(meeting))
            return redirect_to("enrolment.office_schedule", code=code)
        stale = _not_saved(form, done)
    return _meeting_page(
        "enrolment/edit_meeting.html",
        row,
        form,
        stale=stale,
        meeting=meeting,
        differing=differences(form, typed_meeting(meeting)) if stale else [],
    )


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
            _tell(row.id, done, None)
            return redirect_to("enrolment.office_schedule", code=code)
        if isinstance(done, Stale):
            stale = True
            keep_typed(form, done.version)
        else:
            for fault in done.faults:
                form.refuse(None, MEETING_CLASHES[fault])
    return render(
        "enrolment/cancel_meeting.html",
        status=409 if stale else 422 if request.method == "POST" else 200,
        row=row,
        meeting=meeting,
        form=form,
        is_stale=stale,
        when=days.run_of(clock.local(meeting.starts_at).date(), clock.local(meeting.starts_at).date()),
        hours=days.hours_of(meeting.starts_at, meeting.ends_at),
    )
