"""Assessments of a person: the only ground on which a qualification counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, pick
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.indicators.forms import AssessmentForm, WithdrawForm
from lms.indicators.views import room
from lms.indicators.wording import ASSESSMENT_REFUSALS, RESULTS
from lms.people import queries as people
from lms.projects import operations
from lms.projects import queries as projects
from lms.projects.operations import AssessmentRecorded, AssessmentRefusal, AssessmentWithdrawn
from lms.projects.queries import AssessmentView, ParticipationFile
from lms.projects.rules import last_result_on

_BOXES = {
    AssessmentRefusal.BEFORE_START: "assessed_on",
    AssessmentRefusal.IN_FUTURE: "assessed_on",
    AssessmentRefusal.ASSESSOR_MISSING: "assessor",
    AssessmentRefusal.DOCUMENT_MISSING: "document",
}


@dataclass(frozen=True)
class TakesPart:
    """A project in which the person takes part, with its title in the page's language and what is recorded."""

    title: str
    file: ParticipationFile

    @property
    def counts_until(self) -> Any:
        """The last day on which an assessment still counts; None while the person has not left."""
        return last_result_on(self.file.ended_on) if self.file.ended_on else None


def _takes_part(person_id: int) -> list[TakesPart]:
    rows = projects.participations_of(person_id)
    found = ((row, projects.participation(row.ref)) for row in rows)
    return [TakesPart(pick(row, "title"), file) for row, file in found if file is not None]


@room.form("/office/people/<ref>/assessments/new", needs="people.manage")
def new_assessment(ref: str) -> Any:
    """Record what somebody can do after support, and see what is recorded already."""
    person = people.person_by_ref(ref)
    if person is None:
        raise not_found()
    taken = _takes_part(person.id)
    form = AssessmentForm()
    form.offer([(one.file.ref, one.title) for one in taken])
    if taken and form.is_sent() and _record(form, taken):
        say(_("The assessment of %(name)s is recorded.", name=person.full_name))
        return redirect_to("indicators.new_assessment", ref=ref)
    status = 422 if form.has_faults else 200
    return render(
        "indicators/new_assessment.html", status, person=person, taken=taken, form=form, results=RESULTS
    )


def _record(form: AssessmentForm, taken: list[TakesPart]) -> bool:
    """Whether it was recorded; otherwise the form says what to mend."""
    typed = form.assessment()
    chosen = next(one for one in taken if one.file.ref == typed.participation)
    done = operations.record_assessment(
        chosen.file.id,
        result=typed.result,
        assessed_on=typed.assessed_on,
        assessor=typed.assessor,
        document=typed.document,
        by=actor.account_id,
        now=clock.now(),
    )
    if isinstance(done, AssessmentRecorded):
        return True
    for reason in done.reasons:
        form.refuse(_BOXES.get(reason), ASSESSMENT_REFUSALS[reason])
    return False


def _recorded(taken: list[TakesPart], assessment: str) -> AssessmentView | None:
    return next((one for part in taken for one in part.file.assessments if one.ref == assessment), None)


@room.form("/office/people/<ref>/assessments/<assessment>/withdraw", needs="people.manage")
def withdraw_assessment(ref: str, assessment: str) -> Any:
    """Take back an assessment that was recorded by mistake, with the reason."""
    person = people.person_by_ref(ref)
    found = _recorded(_takes_part(person.id), assessment) if person else None
    if person is None or found is None:
        raise not_found()
    form = WithdrawForm()
    if form.is_sent():
        done = operations.withdraw_assessment(
            assessment, reason=form.reason.data or "", by=actor.account_id, now=clock.now()
        )
        if isinstance(done, AssessmentWithdrawn):
            say(_("The assessment is withdrawn. It counts no more."))
            return redirect_to("indicators.new_assessment", ref=ref)
        raise not_found()  # somebody withdrew it meanwhile
    status = 422 if form.has_faults else 200
    return render(
        "indicators/withdraw_assessment.html",
        status,
        person=person,
        assessment=found,
        form=form,
        results=RESULTS,
    )
