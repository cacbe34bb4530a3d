"""The person's own data form, and the same form for an officer who fills it in for somebody."""

from __future__ import annotations

from typing import Any

from flask import request

from lms.enrolment.queries.seats import has_seat
from lms.foundation import clock
from lms.foundation.doors import SIGNED_IN, actor
from lms.foundation.language import _, current
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.home.forms import ReasonForm
from lms.home.views import room
from lms.people import queries as people
from lms.people.operations import reading
from lms.people.operations.notices import acknowledge
from lms.people.operations.register import IdentityRefusal, save_participant_form
from lms.people.queries import notices
from lms.people.rules import mask_pesel
from lms.people.rules.notices import BEFORE_DATA
from lms.projects import operations
from lms.projects import queries as projects
from lms.projects.forms import ParticipantDataForm, questions_of
from lms.projects.rules import asks_number


@room.form("/my/data", needs=SIGNED_IN)
def my_data() -> Any:
    person = people.person(actor.person_id)
    if not has_seat(person.id) and not projects.takes_part(person.id):
        return render("home/my_data_later.html")
    return _form_page(person, "home.my_data", {}, is_own=True)


@room.form("/office/people/<ref>/data", needs="people.manage")
def person_data(ref: str) -> Any:
    if request.method == "GET":
        reading.card_opened(actor.account_id, now=clock.now())
    person = people.person_by_ref(ref)
    if person is None:
        raise not_found()
    return _form_page(person, "home.person_data", {"ref": ref}, is_own=False)


def _form_page(person: Any, endpoint: str, values: dict[str, str], *, is_own: bool) -> Any:
    known = people.participant_form(person.id)
    shows_special = is_own  # the office asks for them with a reason: see `special`
    form = ParticipantDataForm(obj=known.prefilled(shows_special=shows_special))
    to_read = notices.unread(person.id, BEFORE_DATA, clock.today()) if is_own else ()
    if not to_read:
        del form.notice
    if not shows_special:
        del form.minority, form.disability
    form.offer()
    asks = asks_number(has_seat=has_seat(person.id), takes_part=projects.takes_part(person.id))
    form.ask_what_is_needed(asks_number=asks)
    status = 200
    if form.is_sent():
        answers = form.answers(has_institution=person.institution_id is not None)
        if form.refuse_faults(answers, on=clock.today()):
            status = 422
        elif form.version.data != known.version:
            form.refuse(None, _("These data were changed meanwhile. Compare what you typed and save again."))
            form.version.raw_data, form.version.data = None, known.version
            status = 409
        else:
            answers = known.kept_where_hidden(
                answers, shows_special=shows_special, shows_notice=bool(to_read), shows_number=asks
            )
            done = save_participant_form(person.id, answers, by=actor.account_id, now=clock.now())
            if isinstance(done, IdentityRefusal):
                form.refuse(
                    "pesel",
                    _(
                        "Another person in the register has this PESEL. Check the digits or write to the office."
                    ),
                )
                status = 422
            else:
                if to_read and form.notice.data:
                    read = [one.id for one in to_read]
                    acknowledge(person.id, read, current(), by=actor.account_id, now=clock.now())
                operations.refresh_entry(person.id, by=actor.account_id, now=clock.now())
                say(
                    _("The data are saved.")
                    if done or (to_read and form.notice.data)
                    else _("Nothing changed.")
                )
                return redirect_to(endpoint, **values)
    elif form.errors:
        form.refuse_what_else(has_institution=person.institution_id is not None, on=clock.today())
        status = 422
    kept = people.kept_number(person.id)
    return render(
        "home/my_data.html",
        status=status,
        form=form,
        person=person,
        is_own=is_own,
        to_read=to_read,
        shows_special=shows_special,
        reason=None if is_own else ReasonForm(formdata=None),
        masked=mask_pesel(kept) if kept else None,
        asks_number=asks,
        missing=questions_of(projects.missing_boxes(person.id, asks_number=asks)),
    )
