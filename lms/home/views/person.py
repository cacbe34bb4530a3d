"""The card of one person: what the office knows, from where, since when."""

from __future__ import annotations

from typing import Any

from flask import Response

from lms.enrolment.wording import STATE_TAGS
from lms.foundation import audit, clock
from lms.foundation.doors import actor
from lms.foundation.language import _
from lms.foundation.pages import not_found, render
from lms.home.queries import person as card
from lms.home.views import room
from lms.people import queries as people
from lms.people.forms.register import RevealForm
from lms.people.models import Person
from lms.people.operations import reading
from lms.people.rules import mask_pesel
from lms.projects import queries as projects
from lms.projects.forms import questions_of


@room.page("/office/people/<ref>", needs="people.see")
def person(ref: str) -> Any:
    reading.card_opened(actor.account_id, now=clock.now())
    return _card(_found(ref), RevealForm(formdata=None))


@room.deed("/office/people/<ref>/pesel", needs="people.reveal", keyed=False, step_up=True)
def reveal_pesel(ref: str) -> Any:
    """The full number, on this one answer: with a reason, and noted before it is shown (P19)."""
    found, form = _found(ref), RevealForm()
    number = people.kept_number(found.id)
    if not form.is_sent():
        return _card(found, form, status=422)
    if number is None:
        form.refuse(None, _("No PESEL is kept of this person, so there is none to show."))
        return _card(found, form, status=422)
    audit.record(
        "person.reveal_pesel",
        "person",
        found.id,
        by=actor.account_id,
        fields=("pesel",),
        reason=form.reason.data or "",
    )
    answer = _card(found, RevealForm(formdata=None), shown=number)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _found(ref: str) -> Person:
    found = people.person_by_ref(ref)
    if found is None:
        raise not_found()
    return found


def _card(found: Person, form: RevealForm, *, status: int = 200, shown: str | None = None) -> Response:
    number = people.kept_number(found.id) if actor.may("people.manage") else None
    return render(
        "home/person.html",
        status=status,
        form=form,
        shown=shown,
        person=found,
        masked=mask_pesel(number) if number else None,
        missing=questions_of(projects.missing_boxes(found.id)),
        courses=card.courses_of(found.id),
        participations=projects.participations_of(found.id),
        state_tags=STATE_TAGS,
    )
