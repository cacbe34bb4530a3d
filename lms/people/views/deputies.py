"""A coordinator's deputies: who stands in while they are away."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, day
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import cut
from lms.people import queries, wording
from lms.people.forms.accounts import DeputyForm
from lms.people.operations import deputies as naming
from lms.people.operations.deputies import NewDeputy
from lms.people.queries import deputies as reads
from lms.people.rules import TermFault
from lms.people.views import room

NEEDS = "institution.deputies"


@room.form("/institution/deputies", needs=NEEDS)
def deputies() -> Any:
    """Who stands in, and a form to name somebody. A deputy sees the list and names nobody."""
    today = clock.today()
    own = reads.own_institutions(actor.account_id, on=today)
    form = DeputyForm()
    form.offer(list(own.values()), reads.who_could(list(own), but=actor.account_id))
    status = 200
    if form.is_sent():
        institution = queries.institution_by_ref(form.institution.data or "")
        new = NewDeputy(
            form.person.data or "",
            institution.id if institution else 0,
            form.from_on.data or today,
            form.until_on.data,
        )
        refusal = naming.name_deputy(new, by=actor.account_id, now=clock.now())
        if refusal is None:
            say(_("The deputy is named until %(day)s. A letter tells them.", day=day(new.until_on)))
            return redirect_to("people.deputies")
        form.refuse(
            "until_on" if isinstance(refusal, TermFault) else "person", wording.DEPUTY_REFUSALS[refusal]
        )
        status = 422
    elif form.errors:
        status = 422
    rows = reads.deputies(sorted(actor.institutions_for(NEEDS)), on=today)
    return render(
        "people/deputies.html",
        status=status,
        form=form,
        page=cut(rows),
        may_name=bool(own),
        has_several=len(own) > 1,
        today=today,
    )


@room.deed("/institution/deputies/<int(max=2147483647):number>/end", needs=NEEDS)
def end_deputy(number: int) -> Any:
    if not naming.call_off(number, by=actor.account_id, now=clock.now()):
        raise not_found()
    say(_("They no longer stand in for you."))
    return redirect_to("people.deputies")
