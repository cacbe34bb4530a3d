"""One request about data: what was asked, how long there is, and the answer."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.privacy import wording
from lms.privacy.forms import AnswerForm
from lms.privacy.operations import requests as do
from lms.privacy.queries import access, requests
from lms.privacy.rules.clocks import clock_of
from lms.privacy.views import room
from lms.privacy.views.desk import NEEDS


@room.form("/office/privacy/requests/<ref>", needs=NEEDS)
def request(ref: str) -> Any:
    row = requests.request_by_ref(ref)
    if row is None:
        raise not_found()
    person = access.subject_by_id(row.person_id)
    form, status = AnswerForm(data={"version": row.version}), 200
    if form.is_sent():
        if row.state != "open" or form.version.data != row.version:
            form.refuse(None, _("Somebody else answered this request meanwhile."))
            form.version.raw_data, form.version.data = None, row.version
            status = 409
        else:
            do.close_request(
                row,
                is_refused=form.outcome.data == "refused",
                answer=form.answer.data or "",
                on=clock.today(),
                by=actor.account_id,
                now=clock.now(),
            )
            say(_("The answer is kept with the request."))
            return redirect_to("privacy.request", ref=ref)
    elif form.errors:
        status = 422
    return render(
        "privacy/request.html",
        status,
        form=form,
        row=row,
        person=person,
        clock=wording.clock_said(clock_of(row.due_on, clock.today())),
        wishes=wording.WISHES,
        states=wording.STATES,
    )
