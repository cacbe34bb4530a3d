"""One edition for the office: what it lacks, who is in it, its days; publishing it and calling it off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Response, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from lms.courses import operations as courses
from lms.courses import rules
from lms.courses.operations import CannotMove, Lacking
from lms.courses.queries.lacks import lacks_of
from lms.courses.rules import EditionState, Phase
from lms.courses.wording import lack
from lms.enrolment import operations
from lms.enrolment.forms.reasons import CallOffForm
from lms.enrolment.queries import editions, office
from lms.enrolment.rules import EnrolmentState, decide_withdrawal, tells_free_seats
from lms.enrolment.views.cards import short_area
from lms.enrolment.views.public import summary_of, threshold_of
from lms.enrolment.views.room import room
from lms.enrolment.views.worker import withdraw_page
from lms.enrolment.wording import days
from lms.enrolment.wording.states import STATE_NAMES, phase_tag, state_tag
from lms.foundation import clock
from lms.foundation.doors import actor, narrow, note
from lms.foundation.language import _, _n, moment, number, pick
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import asked, cut, page_of
from lms.people.office import office as office_facts

SEE = "editions.see"
MANAGE = "editions.manage"


@narrow("/office/editions/<code>")
def _where_it_lies(parts: dict[str, Any]) -> tuple[int | None, str] | None:
    return office.whereabouts(str(parts["code"]))


def edition_of(code: str) -> Any:
    """The edition of this address; not found when there is none."""
    row = office.office_edition(code)
    if row is None:
        raise not_found()
    return row


def phase_of(row: Any, state: str | None = None) -> Phase:
    """Where the edition stands now, or would stand in another state."""
    return rules.edition_phase(
        state or row.state,
        row.enrol_from_at,
        row.enrol_until_at,
        row.first_start_at,
        row.last_end_at,
        clock.now(),
    )


def say_moved_up(count: int) -> None:
    """How many of the waiting list have a seat by what was just done."""
    if count:
        say(
            _n(
                "%(num)s person of the waiting list has a seat now.",
                "%(num)s people of the waiting list have a seat now.",
                count,
            )
        )


def workspace(row: Any, tab: str, counts: Mapping[str, int] | None = None) -> dict[str, Any]:
    """What the head of every tab shows; `counts` of people per state where the tab knows them already."""
    meetings = editions.meetings_of(row.id)
    held = [meeting for meeting in meetings if not meeting.is_cancelled]
    counts = office.counts_of_edition(row.id) if counts is None else counts
    phase, now = phase_of(row), clock.now()
    may_manage = MANAGE in actor.permissions
    tabs = (
        ("overview", _("Overview"), url_for("enrolment.office_edition", code=row.code), None),
        ("people", _("People"), url_for("enrolment.office_people", code=row.code), sum(counts.values())),
        ("schedule", _("Schedule"), url_for("enrolment.office_schedule", code=row.code), len(held)),
        ("registers", _("Registers"), url_for("attendance.edition_registers", code=row.code), None),
        (
            "certificates",
            _("Certificates"),
            url_for("certificates.edition_certificates", code=row.code),
            None,
        ),
    )
    return {
        "row": row,
        "area": short_area(pick(row, "area")),
        "leaf": days.leaf_of(row.first_on, row.last_on, has_year=True),
        "meetings": meetings,
        "counts": counts,
        "phase": phase,
        "tag": phase_tag(phase),
        "tabs": [(label, url, count, name == tab) for name, label, url, count in tabs],
        "may_manage": may_manage,
        "may_call_off": may_manage and rules.may_call_off(row.state, row.last_end_at, now),
        "may_add": may_manage and rules.may_add_meeting(row.state, row.last_end_at, now),
        "tells_free": tells_free_seats(phase),
        "may_publish": may_manage and rules.may_move(row.state, EditionState.OPEN),
        "hours_said": _hours_said(row, held),
        **summary_of(held),
    }


def _hours_said(row: Any, meetings: Sequence[Any]) -> str:
    """Where the meetings come to other hours than the course: said, not refused, since a reason may stand behind it."""
    minutes = sum(
        rules.MeetingFacts(meeting.starts_at, meeting.ends_at, meeting.break_minutes).net_minutes
        for meeting in meetings
    )
    length = rules.teaching_hour_of(
        row.teaching_hour_minutes,
        row.course_hour_minutes,
        office_facts().teaching_hour_minutes,
        rules.is_statutory(row.kind),
    )
    apart = rules.hours_apart(minutes, length, row.hours)
    if apart is None:
        return ""
    return _(
        "Hours of the meetings: %(planned)s. Hours of the course: %(hours)s.",
        planned=number(round(float(apart), 2)),
        hours=row.hours,
    )


@room.page("/office/editions/<code>", needs=SEE)
def office_edition(code: str) -> Response:
    """Can this edition start, and what does it still need?"""
    return _overview(edition_of(code))


def _overview(row: Any, *, status: int = 200, refused: bool = False) -> Response:
    context = workspace(row, "overview")
    lacks = lacks_of(row.id, row.capacity) if context["may_publish"] else ()
    return render(
        "enrolment/office_edition.html",
        status=status,
        lacks=cut([lack(one) for one in lacks]),
        refused=refused,
        threshold=threshold_of(row),
        published=phase_of(row, EditionState.OPEN),
        last_second=rules.last_second_to_enrol(row.enrol_until_at, row.first_start_at),
        has_page=row.published_at is not None,
        **context,
    )


@room.deed("/office/editions/<code>/publish", needs=MANAGE)
def publish_edition(code: str) -> Response | BaseResponse:
    """Show the edition to everybody, if nothing is missing."""
    row = edition_of(code)
    done = courses.publish_edition(row.id, capacity=row.capacity, by=actor.account_id, now=clock.now())
    if isinstance(done, Lacking | CannotMove):
        return _overview(row, status=422, refused=True)
    say(_("The edition is published. Everybody can see it now."))
    if phase_of(edition_of(code)) is Phase.ANNOUNCED:
        say(_("People can enrol from %(moment)s.", moment=moment(row.enrol_from_at)))
    return redirect_to("enrolment.office_edition", code=code)


@room.form("/office/editions/<code>/cancel", needs=MANAGE)
def cancel_edition(code: str) -> Response | BaseResponse:
    """The question before everybody is told that the edition will not take place."""
    row = edition_of(code)
    form = CallOffForm()
    now = clock.now()
    may = rules.may_call_off(row.state, row.last_end_at, now)
    if may and form.is_sent():
        by, reason = actor.account_id, form.reason.data or ""
        if not isinstance(courses.cancel_edition_state(row.id, reason=reason, by=by, now=now), CannotMove):
            told = operations.cancel_enrolments(row.id, reason=reason, by=by, now=now)
            say(
                _n(
                    "The edition is called off. %(num)s person gets a letter.",
                    "The edition is called off. %(num)s people get a letter.",
                    told,
                )
            )
            return redirect_to("enrolment.office_edition", code=code)
        may = False
    counts = office.counts_of_edition(row.id)
    return render(
        "enrolment/cancel_edition.html",
        status=422 if request.method == "POST" else 200,
        row=row,
        form=form,
        may=may,
        active=counts.get(EnrolmentState.SEATED, 0) + counts.get(EnrolmentState.WAITING, 0),
    )


@room.page("/office/editions/<code>/people", needs=SEE)
def office_people(code: str) -> Response:
    """Who applied, in order of arrival, and what became of it?"""
    row = edition_of(code)
    state, q = request.args.get("state", ""), asked()
    state = state if state in set(EnrolmentState) else ""
    heads = office.headcount(row.id)
    counts = heads.states
    context = workspace(row, "people", counts)
    known = None if q else counts.get(state, 0) if state else sum(counts.values())
    page = page_of(office.people_of_edition(row.id, state=state, q=q), total=known)
    choices = [(str(one), str(STATE_NAMES[one]), counts.get(one, 0)) for one in EnrolmentState]
    answer = render(
        "enrolment/office_people.html",
        page=page,
        tags={key: state_tag(*key) for key in {(person.state, person.place) for person in page.rows}},
        q=q,
        state=state,
        choices=choices,
        institutions=heads.institutions,
        active={EnrolmentState.SEATED, EnrolmentState.WAITING},
        may_withdraw=context["may_manage"]
        and row.state not in (EditionState.CANCELLED, EditionState.DONE)
        and decide_withdrawal(EnrolmentState.SEATED, row.first_start_at, clock.now()) is None,
        **context,
    )
    note("edition.see_people", "edition", row.id)
    return answer


@room.form("/office/editions/<code>/people/<ref>/withdraw", needs=MANAGE)
def withdraw_person(code: str, ref: str) -> Response | BaseResponse:
    """The question before the office takes somebody's place; the person reads the reason in a letter."""
    row = editions.enrolment_of_edition(ref, code)
    if row is None:
        raise not_found()
    then = ("enrolment.office_people", {"code": code})
    answer: Response | BaseResponse = withdraw_page(
        row, "enrolment/withdraw_person.html", then, needs_reason=True, in_office=True
    )
    return answer


@room.page("/office/editions/<code>/schedule", needs=SEE)
def office_schedule(code: str) -> Response:
    """When and where does the edition meet, and who leads it?"""
    context = workspace(edition_of(code), "schedule")
    return render("enrolment/office_schedule.html", page=cut(context["meetings"]), **context)
