"""The card of one person: what the office knows, from where, since when."""

from __future__ import annotations

from typing import Any

from flask import Response

from lms.certificates.queries import past as certificates
from lms.enrolment.queries.seats import has_seat
from lms.enrolment.wording import STATE_TAGS
from lms.foundation import audit, clock
from lms.foundation.doors import SIGNED_IN, actor, note
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render
from lms.foundation.paging import cut
from lms.home.queries import person as card
from lms.home.views import room
from lms.people import queries as people
from lms.people.forms.register import RevealForm
from lms.people.models import Person
from lms.people.office import office
from lms.people.operations import reading
from lms.people.queries import work
from lms.people.rules import mask_pesel
from lms.people.wording import QUALIFICATIONS
from lms.projects import queries as projects
from lms.projects.forms import questions_of
from lms.projects.queries import past as before
from lms.projects.rules import asks_number


@room.page("/office/people/<ref>", needs="people.see")
def person(ref: str) -> Any:
    found = _found(ref)
    if found.ref != ref:  # this row was united with another
        return redirect_to("home.person", ref=found.ref)
    reading.card_opened(actor.account_id, now=clock.now())
    page = _card(found, RevealForm(formdata=None))
    note("person.see", "person", found.id)
    return page


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
    asks = asks_number(has_seat=has_seat(found.id), takes_part=projects.takes_part(found.id))
    return render(
        "home/person.html",
        status=status,
        form=form,
        shown=shown,
        person=found,
        masked=mask_pesel(number) if number else None,
        missing=questions_of(projects.missing_boxes(found.id, asks_number=asks)),
        courses=card.courses_of(found.id),
        participations=projects.participations_of(found.id),
        state_tags=STATE_TAGS,
        posts=work.posts_of(found.id),
        qualifications=work.qualifications_of(found.id),
        kinds=QUALIFICATIONS,
        before=cut(before.supports_of(found.id), name="before"),
        certificates_before=cut(certificates.of_person(found.id), per_page=20, name="earlier"),
    )


@room.page("/my/work", needs=SIGNED_IN)
def my_work() -> Any:
    """Where do I work and what am I entitled to, as the office has it?

    Only to be read: the institution decides whose places somebody takes and who enrols them, and a document opens
    courses by law. The office changes both when it has seen the paper.
    """
    return render(
        "home/my_work.html",
        posts=work.posts_of(actor.person_id),
        qualifications=work.qualifications_of(actor.person_id),
        kinds=QUALIFICATIONS,
        office=office(),
    )
