"""What a coordinator does for the people of their institutions: enrol them, withdraw them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flask import Response, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from lms.enrolment import operations
from lms.enrolment.queries import editions, staff
from lms.enrolment.rules import Decision, EnrolmentState, Refused, Seated, SeatFacts, Waitlisted, decide_seat
from lms.enrolment.views.room import room
from lms.enrolment.views.worker import withdraw_page
from lms.enrolment.wording import days
from lms.enrolment.wording.decisions import Said, said_before
from lms.enrolment.wording.states import Tag, state_tag
from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import Page, asked, cut, wanted

ENROL = "institution.enrol"
# One sending: as many as a page can show.
MOST = staff.MOST
# Institutions of one coordinator named side by side.
MOST_BESIDE = 12


@dataclass(frozen=True)
class Line:
    """One person of the institution: what they have here, or what an application would bring."""

    ref: str
    name: str
    position: str
    institution: str
    enrolment: str | None
    tag: Tag | None
    may_apply: bool
    would: str


@room.form("/editions/<code>/enrol-staff", needs=ENROL)
def enrol_staff(code: str) -> Response | BaseResponse:
    """Which of my people have a place here, and whom do I enrol?"""
    edition = editions.public_edition(code)
    if edition is None:
        raise not_found()
    if request.method == "POST":
        return _enrol(edition)
    return _page(edition)


def _enrol(edition: Any) -> Response | BaseResponse:
    """Apply for each ticked person, in Polish order of names; what becomes of each is read on the next page."""
    refs = list(dict.fromkeys(request.form.getlist("person")))[: MOST + 1]
    if not refs or len(refs) > MOST:
        problem = (
            _("Tick the people first.") if not refs else _("Tick at most %(most)s people at once.", most=MOST)
        )
        return _page(edition, status=422, problem=problem)
    people = staff.chosen_people(edition.id, actor.institutions_for(ENROL), refs)
    if len(people) != len(refs):
        raise not_found()  # somebody else's people look like nobody
    wanted = [(edition.id, person.id) for person in people]
    done = operations.apply_for_seats(wanted, by=actor.account_id, now=clock.now())
    decisions = [applied.decision for applied in done]
    if all(isinstance(decision, Refused) for decision in decisions):
        return _page(
            edition, status=422, problem=_("Nobody could be enrolled. The reasons stand beside the names.")
        )
    for sentence, tone in _summary(decisions):
        say(sentence, tone)
    return redirect_to("enrolment.enrol_staff", code=edition.code, sent=[person.ref for person in people])


def _summary(decisions: list[Decision]) -> list[tuple[str, str]]:
    """How many got what; no names, since these words are kept with the session."""
    counts = Counter(type(decision) for decision in decisions)
    said = []
    if counts[Seated]:
        said.append(
            (_n("%(num)s person has a seat now.", "%(num)s people have a seat now.", counts[Seated]), "done")
        )
    if counts[Waitlisted]:
        words = _n(
            "%(num)s person is on the waiting list.",
            "%(num)s people are on the waiting list.",
            counts[Waitlisted],
        )
        said.append((words, "wait"))
    if counts[Refused]:
        words = _n(
            "%(num)s application was not accepted.",
            "%(num)s applications were not accepted.",
            counts[Refused],
        )
        said.append((words, "wait"))
    return said


def _page(edition: Any, *, status: int = 200, problem: str = "") -> Response:
    now = clock.now()
    q = asked()
    institutions = staff.seats_of_institutions(edition.id, actor.institutions_for(ENROL))
    taken = {institution.id: institution.taken for institution in institutions}
    people, total = staff.own_people(
        edition.id, actor.institutions_for(ENROL), q=q, offset=(wanted() - 1) * MOST
    )
    sent = staff.chosen_people(edition.id, actor.institutions_for(ENROL), request.args.getlist("sent")[:MOST])
    facts = _facts(edition, now)
    lines = [
        _line(person, replace(facts, institution_taken=taken.get(person.institution_id, 0)))
        for person in people
    ]
    visitor = decide_seat(facts)
    return render(
        "enrolment/enrol_staff.html",
        status=status,
        row=edition,
        leaf=days.leaf_of(edition.first_on, edition.last_on, has_year=True),
        institutions=cut(institutions, per_page=MOST_BESIDE, name="institutions"),
        lines=lines,
        sent=[
            _line(person, replace(facts, institution_taken=taken.get(person.institution_id, 0)))
            for person in sent
        ],
        page=Page(lines, wanted(), total, MOST),
        q=q,
        problem="" if isinstance(visitor, Refused) else problem,
        ticked=set(request.form.getlist("person")),
        closed=_closed(visitor, facts),
        has_many=len(institutions) > 1,
        withdraw_url=lambda ref: url_for("enrolment.withdraw_staff", ref=ref),
    )


def _facts(edition: Any, now: datetime) -> SeatFacts:
    return operations.seat_facts(edition, edition, None, now)


def _closed(decision: Decision, facts: SeatFacts) -> Said | None:
    """Why nobody at all can be enrolled, if so."""
    return said_before(decision, facts, None) if isinstance(decision, Refused) else None


def _line(person: Any, facts: SeatFacts) -> Line:
    state = EnrolmentState(person.state) if person.state else None
    decision = decide_seat(replace(facts, own=state))
    return Line(
        ref=person.ref,
        name=f"{person.last_name} {person.first_name}",
        position=person.position,
        institution=person.institution,
        enrolment=person.enrolment,
        tag=state_tag(person.state, person.place if state is EnrolmentState.WAITING else None)
        if state
        else None,
        may_apply=not isinstance(decision, Refused),
        would=_would(decision),
    )


def _would(decision: Decision) -> str:
    if isinstance(decision, Seated):
        return _("a seat is free")
    if isinstance(decision, Waitlisted):
        return _("waiting list, number %(position)s", position=decision.position)
    return ""


@room.form("/institution/enrolments/<ref>/withdraw", needs=ENROL)
def withdraw_staff(ref: str) -> Response | BaseResponse:
    """The question before somebody of my institution loses their place; they read the reason in a letter."""
    row = editions.enrolment_of_institutions(ref, actor.institutions_for(ENROL))
    if row is None:
        raise not_found()
    then = ("enrolment.enrol_staff", {"code": row.code})
    answer: Response | BaseResponse = withdraw_page(
        row, "enrolment/withdraw_staff.html", then, needs_reason=True
    )
    return answer
