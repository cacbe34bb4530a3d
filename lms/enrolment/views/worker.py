"""What a signed-in person does for themselves: apply, see their place, withdraw."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import Response, request
from werkzeug.wrappers import Response as BaseResponse

from lms.courses.rules import MeetingFacts, Phase
from lms.enrolment import operations, paper
from lms.enrolment.forms.reasons import WithdrawForm
from lms.enrolment.letters import desk
from lms.enrolment.paper import Invited
from lms.enrolment.queries import catalogue as offers
from lms.enrolment.queries import editions
from lms.enrolment.rules import (
    ACTIVE,
    BookedMeeting,
    EnrolmentState,
    Refusal,
    Refused,
    WaitsFor,
    clashing,
    decide_withdrawal,
    decide_withdrawer,
    institution_is_full,
)
from lms.enrolment.views.cards import cards_with_seats
from lms.enrolment.views.public import calendar_answer, threshold_of, way_of
from lms.enrolment.views.room import room
from lms.enrolment.wording import days, steps
from lms.enrolment.wording.decisions import said_withdrawal_refusal, why_waiting
from lms.enrolment.wording.states import state_tag
from lms.foundation import clock
from lms.foundation.doors import SIGNED_IN, actor
from lms.foundation.language import _, current
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import cut
from lms.people.queries.notices import unread
from lms.people.rules.notices import BEFORE_APPLYING


@room.form("/editions/<code>/apply", needs=SIGNED_IN)
def apply(code: str) -> Response | BaseResponse:
    """What would become of my application, and one button. In a rush this is the page everybody asks for."""
    if request.method == "POST":
        applied = operations.apply_by_code(
            code,
            actor.person_id,
            by=actor.account_id,
            now=clock.now(),
            has_read=bool(request.form.get("notice")),
            language=current(),
        )
        if applied is None or applied.decision == Refused(Refusal.NOT_PUBLISHED):
            raise not_found()  # at once: asking for the page first would be more work than for no edition at all
        if not isinstance(applied.decision, Refused):
            return redirect_to("enrolment.my_enrolment", ref=applied.ref)
        return _apply_page(code, status=422, is_unread=applied.decision == Refused(Refusal.NOT_INFORMED))
    return _apply_page(code)


def _apply_page(code: str, status: int = 200, *, is_unread: bool = False) -> Response:
    now = clock.now()
    row = editions.standing(code, actor.person_id)
    if row is None:
        raise not_found()
    facts = operations.seat_facts(row, row, row.own, now)
    way = way_of(row, facts)
    others = (
        []
        if way.is_seat
        else cards_with_seats(offers.others_of(row.slug, row.code, clock.local(now).date()), now)
    )
    return render(
        "enrolment/apply.html",
        status=status,
        row=row,
        leaf=days.leaf_of(row.first_on, row.last_on, has_year=True),
        facts=facts,
        way=way,
        others=others,
        clashes=_clashes(code, now) if way.may_apply else (),
        unread=unread(actor.person_id, BEFORE_APPLYING, clock.today()) if way.may_apply else (),
        is_unread=is_unread,
    )


def _clashes(code: str, now: datetime) -> tuple[tuple[Any, BookedMeeting], ...]:
    """(row with the title, meeting) of the reader's other courses that meet at the same time, in order of time."""
    found = editions.diary(code, actor.person_id, now)
    days = [MeetingFacts(row.starts_at, row.ends_at) for row in found if row.code == code]
    others = {row.code: row for row in found if row.code != code}
    booked = [
        BookedMeeting(row.starts_at, row.ends_at, edition=row.code) for row in found if row.code != code
    ]
    clashes = sorted(clashing(days, booked), key=lambda meeting: meeting.starts_at)
    return tuple((others[meeting.edition], meeting) for meeting in clashes)


@room.page("/my/enrolments/<ref>", needs=SIGNED_IN)
def my_enrolment(ref: str) -> Response:
    """Do I have a seat, why not yet, when do I come, what is next?"""
    row = editions.my_enrolment(ref, actor.person_id)
    if row is None:
        raise not_found()
    now = clock.now()
    facts = operations.seat_facts(row, row, row.enrolment_state, now)
    state = EnrolmentState(row.enrolment_state)
    is_full = institution_is_full(facts.institution_taken, facts.institution_limit)
    waits_for = WaitsFor.INSTITUTION if is_full else WaitsFor.SEAT
    waits = state is EnrolmentState.WAITING
    may_withdraw = decide_withdrawal(state, row.first_start_at, now) is None
    meetings = editions.meetings_of(row.id)
    is_running = any(meeting.ends_at > now for meeting in meetings if not meeting.is_cancelled)
    return render(
        "enrolment/my_enrolment.html",
        row=row,
        state=state,
        tag=state_tag(state, row.position if waits and may_withdraw else None, is_own=True),
        why=why_waiting(waits_for, facts, row.institution) if waits else "",
        leaf=days.leaf_of(row.first_on, row.last_on, has_year=True, is_large=True),
        page=cut(meetings),
        may_withdraw=may_withdraw,
        is_too_late=state is EnrolmentState.SEATED and not may_withdraw and is_running,
        # The queue ends when the first meeting begins: from then on a number in it means nothing.
        has_missed=waits and not may_withdraw,
        is_active=state in ACTIVE,
        next_steps=steps.in_the_queue()
        if waits
        else steps.with_a_seat(threshold_of(row), may_withdraw=may_withdraw),
    )


@room.page("/my/enrolments/<ref>.ics", needs=SIGNED_IN)
def my_calendar(ref: str) -> Response:
    """The meetings of my seat as a calendar file, with links and alarms."""
    row = editions.my_enrolment(ref, actor.person_id)
    if row is None or row.enrolment_state != EnrolmentState.SEATED:
        raise not_found()
    invited = Invited(row.ref, actor.name, row.email or "")
    body = paper.of_enrolment(row, editions.meetings_of(row.id), invited, current(), desk())
    return calendar_answer(body, f"{row.code}.ics")


@room.form("/my/enrolments/<ref>/withdraw", needs=SIGNED_IN)
def withdraw_mine(ref: str) -> Response | BaseResponse:
    """The question before I give up my place, with room for a reason."""
    row = editions.my_enrolment(ref, actor.person_id)
    if row is None:
        raise not_found()
    return withdraw_page(row, "enrolment/withdraw_mine.html", ("enrolment.my_enrolment", {"ref": ref}))


def withdraw_page(
    row: Any,
    template: str,
    then: tuple[str, dict[str, Any]],
    *,
    needs_reason: bool = False,
    in_office: bool = False,
) -> Any:
    """Ask, withdraw, lead on. `row` is an enrolment that the reader may withdraw; `then` names the next page."""
    now = clock.now()
    form = WithdrawForm(needs_reason=needs_reason)
    facts = operations.seat_facts(row, row, row.enrolment_state, now)
    refusal = decide_withdrawal(facts.own, row.first_start_at, now)
    if refusal is None and form.is_sent():
        done = operations.withdraw(
            row.enrolment_id,
            reason=form.reason.data or "",
            by=actor.account_id,
            now=now,
            who=decide_withdrawer(is_own=row.person_id == actor.person_id, in_office=in_office),
        )
        if not isinstance(done, Refused):
            say(
                _("The place was given up.")
                if facts.own is EnrolmentState.SEATED
                else _("The application was withdrawn.")
            )
            return redirect_to(then[0], **then[1])
        refusal = done.reason
    return render(
        template,
        status=422 if request.method == "POST" else 200,
        row=row,
        form=form,
        leaf=days.leaf_of(row.first_on, row.last_on, has_year=True),
        state=facts.own,
        may_return=facts.phase is Phase.ENROLLING,
        refused=said_withdrawal_refusal(refusal, facts) if refusal is not None else None,
    )
