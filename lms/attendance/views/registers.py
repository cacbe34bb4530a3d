"""One list on a phone: put marks, close it; an officer corrects a closed one or opens it again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from flask import Response, request
from werkzeug.wrappers import Response as BaseResponse

from lms.attendance import forms, operations, queries
from lms.attendance.forms import CLOSE, ListRequest, RegisterForm, ReopenForm
from lms.attendance.operations import (
    CloseRefused,
    ListRefused,
    MarkProblem,
    MarksRefused,
    MarksSaved,
    ReopenRefused,
    WantedMark,
)
from lms.attendance.queries import ListedPerson, MeetingView
from lms.attendance.rules import CloseRefusal, MarkKind, MarkRefusal
from lms.attendance.views.room import KEEP, MANAGE, is_officer, meeting_of, room
from lms.attendance.wording import CHOICES, CLOSE_REFUSALS, LOOKS, MARK_FLAGGED, MARK_REFUSALS, said
from lms.enrolment.wording import days
from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import redirect_to, render, say


@room.form("/meetings/<ref>/register", needs=KEEP)
def register(ref: str) -> Response | BaseResponse:
    """Who is here, from when to when?"""
    meeting = meeting_of(ref)
    people = queries.people_of_meeting(meeting.id, meeting.edition_id)
    form = forms.form_of(meeting, people)
    if request.method == "POST":
        form.is_sent()
        asked = forms.read(form, meeting, people, request.form.get("then", ""))
        if asked is not None and _save(meeting, people, form, asked):
            return redirect_to("attendance.register", ref=ref)
        return _page(meeting, people, form, status=422)
    return _page(meeting, people, form)


def _save(
    meeting: MeetingView, people: Sequence[ListedPerson], form: RegisterForm, asked: ListRequest
) -> bool:
    """Whether the marks were saved; if not, the form says why."""
    done = operations.save_marks(
        meeting.id,
        [WantedMark(line.enrolment, line.mark, line.seen) for line in asked.lines],
        version=asked.version,
        may_correct=is_officer(),
        reason=asked.reason,
        by=actor.account_id,
        now=clock.now(),
    )
    if isinstance(done, ListRefused):
        field = "reason" if done.reason is MarkRefusal.REASON_MISSING else None
        form.refuse(field, MARK_REFUSALS[done.reason])
        return False
    if isinstance(done, MarksRefused):
        for problem in done.problems:
            _show(form, problem)
        return False
    _tell(done, people)
    if asked.then == CLOSE:
        _close(meeting, done)
    return True


def _show(form: RegisterForm, problem: MarkProblem) -> None:
    ref = problem.enrolment
    forms.refuse(form, ref, problem.faults)
    if problem.refusal is not None:
        form.refuse(f"kind_{ref}", MARK_REFUSALS[problem.refusal])
    if problem.is_assessed:
        form.refuse(
            f"kind_{ref}",
            _(
                "An assessment is recorded for this person, and this is their only attendance. "
                "First withdraw the assessment."
            ),
        )
    if problem.theirs is not None:
        form.refuse(
            f"kind_{ref}",
            _(
                "Somebody else has meanwhile saved: %(mark)s. Choose the right answer and save once more.",
                mark=said(problem.theirs),
            ),
        )
        # Both are on the page now: the next saving decides between them.
        form.field("seen", ref).data = forms.spelled(problem.theirs)
        form.field("seen", ref).raw_data = None


def _tell(done: MarksSaved, people: Sequence[ListedPerson]) -> None:
    if done.changed:
        say(_n("%(num)s change is saved.", "%(num)s changes are saved.", done.changed))
    elif not done.is_news:
        say(_("Everything was already saved."))
    if done.is_news:
        say(_("Somebody else has saved marks on this list too. You see them below."), "wait")
    for person in people:
        if person.ref in done.flagged:
            say(f"{person.name}: {MARK_FLAGGED}", "wait")


def _close(meeting: MeetingView, done: MarksSaved) -> None:
    """Close the list; marks that were just saved stay saved when it may not be closed."""
    if done.is_news:
        say(_("The list is not closed yet. Look at the new marks, then close it."), "wait")
        return
    closed = operations.close_register(meeting.id, by=actor.account_id, now=clock.now())
    if not isinstance(closed, CloseRefused):
        say(_("The list is closed. Thank you."))
    elif closed.reason is CloseRefusal.MARKS_MISSING:
        say(
            _n(
                "The list is not closed: %(num)s person has no mark yet. %(names)s",
                "The list is not closed: %(num)s people have no mark yet. %(names)s",
                len(closed.missing),
                names=", ".join(closed.missing),
            ),
            "wait",
        )
    else:
        say(str(CLOSE_REFUSALS[closed.reason]), "wait")


def _page(
    meeting: MeetingView,
    people: Sequence[ListedPerson],
    form: RegisterForm,
    *,
    reopen: ReopenForm | None = None,
    status: int = 200,
) -> Response:
    now = clock.now()
    may_mark = now >= meeting.marks_from and not meeting.is_cancelled
    tally = Counter(person.mark.kind if person.mark else None for person in people)
    return render(
        "attendance/register.html",
        status=status,
        meeting=meeting,
        people=people,
        form=form if reopen is None else reopen,
        register=form,
        reopen=reopen or ReopenForm(formdata=None),
        is_officer=is_officer(),
        # What was typed stays on the page even when the list was closed meanwhile.
        is_open=may_mark and (not meeting.is_closed or is_officer() or status == 422),
        may_mark=may_mark,
        has_begun=now >= meeting.starts_at,
        tally=[(kind, tally[kind]) for kind in MarkKind],
        unmarked=tally[None],
        unsaved=forms.unsaved(form, people),
        choices=CHOICES,
        looks=LOOKS,
        mark_words=said,
        hours=days.hours_of(meeting.starts_at, meeting.ends_at),
        day_words=days.day_month(meeting.starts_at),
        is_own=meeting.trainer_id == actor.person_id,
    )


@room.deed("/meetings/<ref>/register/reopen", needs=MANAGE)
def reopen_register(ref: str) -> Response | BaseResponse:
    """Give a closed list back to its trainer."""
    meeting = meeting_of(ref)
    form = ReopenForm()
    if form.is_sent():
        done = operations.reopen_register(
            meeting.id, reason=form.reopen_reason.data or "", by=actor.account_id, now=clock.now()
        )
        if not isinstance(done, ReopenRefused):
            say(_("The list is open again. Its trainer can change the marks."))
            return redirect_to("attendance.register", ref=ref)
        form.refuse(None, _("The list is not closed, so there is nothing to open."))
    people = queries.people_of_meeting(meeting.id, meeting.edition_id)
    return _page(meeting, people, forms.form_of(meeting, people), reopen=form, status=422)
