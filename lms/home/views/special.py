"""Answers on disability and minority of one person: hidden from the office until it says why, each view noted (P18)."""

from __future__ import annotations

from typing import Any

from flask import request

from lms.foundation import audit, clock
from lms.foundation.doors import actor
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.home.forms import ReasonForm, SpecialForm
from lms.home.views import room
from lms.people import queries as people
from lms.people.operations.register import save_special_answers
from lms.projects import operations

NEEDS = "participants.special"
FIELDS = ("minority", "disability")


def _person(ref: str) -> Any:
    found = people.person_by_ref(ref)
    if found is None:
        raise not_found()
    return found


@room.deed("/office/people/<ref>/special", needs=NEEDS, keyed=False)
def special(ref: str) -> Any:
    """The two answers, after a reason. A POST whose answer is the page: no address leads there without it.

    Saving them comes back here: twice the same answers are once.
    """
    person = _person(ref)
    if "save" in request.form:
        return _save(person)
    form = ReasonForm()
    if not form.is_sent():
        return render("home/special.html", 422, person=person, reason=form, form=None)
    kept = people.participant_form(person.id).special
    answers = SpecialForm(formdata=None, data={name: getattr(kept, name, None) for name in FIELDS})
    audit.record(
        "person.see_special",
        "person",
        person.id,
        by=actor.account_id,
        fields=FIELDS,
        reason=form.reason.data or "",
        at=clock.now(),
    )
    return render("home/special.html", person=person, reason=form, form=answers)


def _save(person: Any) -> Any:
    form = SpecialForm()
    if not form.is_sent():
        return render("home/special.html", 422, person=person, reason=ReasonForm(formdata=None), form=form)
    answers = {name: form[name].data for name in FIELDS}
    done = save_special_answers(person.id, **answers, by=actor.account_id, now=clock.now())
    if done:
        operations.refresh_entry(person.id, by=actor.account_id, now=clock.now())
    say(_("The data are saved.") if done else _("Nothing changed."))
    return redirect_to("home.person_data", ref=person.ref)
