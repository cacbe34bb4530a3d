"""The first page of data protection: which requests wait, what has passed its date, who is restricted."""

from __future__ import annotations

from typing import Any

from flask import current_app

from lms.foundation import clock
from lms.foundation.doors import actor, note
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.people.models import Person
from lms.people.office import office
from lms.people.queries import notices
from lms.privacy import wording
from lms.privacy.forms import ReasonForm, RectifyForm, RequestForm
from lms.privacy.operations import requests as do
from lms.privacy.queries import access, requests, retention
from lms.privacy.rules.clocks import Wish, clock_of
from lms.privacy.rules.erasure import Keep
from lms.privacy.views import room
from lms.privacy.views.files import html_file, json_file

NEEDS = "privacy.manage"
# Lines of each short list; the newest stand first.
SHOWN = 20


def subject(ref: str) -> Person:
    """The person of this address, restricted or not; not found when there is none."""
    found = access.subject(ref)
    if found is None:
        raise not_found()
    return found


@room.page("/office/privacy", needs=NEEDS)
def desk() -> Any:
    """What waits for data protection?"""
    today, text = clock.today(), asked()
    past = retention.rows_past(today)
    return render(
        "privacy/desk.html",
        page=page_of(requests.requests()),
        open_count=requests.count_open(),
        today=today,
        clock_of=lambda due: wording.clock_said(clock_of(due, today)),
        wishes=wording.WISHES,
        states=wording.STATES,
        restricted=page_of(requests.restricted(), per_page=SHOWN, number=1),
        past=sum(one.rows for one in past),
        notices=notices.counting(today),
        text=text,
        found=access.people_named(text) if text else (),
    )


@room.page("/office/privacy/people/<ref>", needs=NEEDS)
def person(ref: str) -> Any:
    """What is kept of this person, and what may be done with it?"""
    row = subject(ref)
    found = access.file_of(row)
    page = render(
        "privacy/person.html",
        person=row,
        found=found,
        sections=[(wording.table_name(one.table), len(one.rows), one) for one in found.sections],
        purposes=wording.PURPOSES,
        retention_words=wording.RETENTION,
        recipient_words=wording.RECIPIENTS,
        said_list=wording.said_list,
        requests=requests.requests_of(row.id)[:SHOWN],
        wishes=wording.WISHES,
        states=wording.STATES,
        read=notices.read_by(row.id)[:SHOWN],
        notice_name=wording.notice_name,
        consents=notices.consents_of(row.id),
        consent_words=wording.CONSENTS,
    )
    note("person.see", "person", row.id)
    return page


@room.page("/office/privacy/people/<ref>/file.json", needs=NEEDS)
def person_json(ref: str) -> Any:
    row = subject(ref)
    answer = json_file(row)
    note("person.export_file", "person", row.id)
    return answer


@room.page("/office/privacy/people/<ref>/file.html", needs=NEEDS)
def person_html(ref: str) -> Any:
    row = subject(ref)
    answer = html_file(row)
    note("person.export_file", "person", row.id)
    return answer


@room.form("/office/privacy/people/<ref>/requests/new", needs=NEEDS)
def new_request(ref: str) -> Any:
    row = subject(ref)
    form = RequestForm()
    if form.received_on.data is None and not form.received_on.raw_data:
        form.received_on.data = clock.today()
    if not form.is_sent() or form.refuse_future(clock.today()):
        return render("privacy/new_request.html", 422 if form.has_faults else 200, form=form, person=row)
    done = do.record_request(
        row.id,
        Wish(form.kind.data),
        received_on=form.received_on.data,
        wish=form.wish.data or "",
        by=actor.account_id,
        now=clock.now(),
    )
    say(_("The request is recorded. Its month has begun."))
    return redirect_to("privacy.request", ref=done.ref)


@room.form("/office/privacy/people/<ref>/rectify", needs=NEEDS)
def rectify(ref: str) -> Any:
    row = subject(ref)
    names = ("first_name", "last_name", "email", "phone", "position", "version")
    form = RectifyForm(data={name: getattr(row, name) for name in names})
    if not form.is_sent() or form.refuse_contact():
        return render("privacy/rectify.html", 422 if form.has_faults else 200, form=form, person=row)
    if form.version.data != row.version:
        form.refuse(None, _("Somebody else changed this person meanwhile. Compare and save again."))
        form.version.raw_data, form.version.data = None, row.version
        return render("privacy/rectify.html", 409, form=form, person=row)
    done = do.rectify(
        row.id,
        form.values(),
        office(),
        current_app.config["LMS"].base_url,
        reason=form.reason.data or "",
        by=actor.account_id,
        now=clock.now(),
    )
    say(wording.rectified_said(len(done.fields), done.certificates))
    return redirect_to("privacy.person", ref=ref)


@room.deed("/office/privacy/people/<ref>/restrict", needs=NEEDS)
def restrict(ref: str) -> Any:
    done = do.restrict(subject(ref).id, by=actor.account_id, now=clock.now())
    say(_("Nobody but you sees this person now.") if done else _("Nothing changed."))
    return redirect_to("privacy.person", ref=ref)


@room.deed("/office/privacy/people/<ref>/lift", needs=NEEDS)
def lift(ref: str) -> Any:
    done = do.lift(subject(ref).id, by=actor.account_id, now=clock.now())
    say(
        _("The restriction is lifted. Everybody with the right sees this person again.")
        if done
        else _("Nothing changed.")
    )
    return redirect_to("privacy.person", ref=ref)


@room.form("/office/privacy/people/<ref>/erase", needs=NEEDS)
def erase(ref: str) -> Any:
    """May this person be erased; and if not, why, and what can be offered instead?"""
    row = subject(ref)
    form = ReasonForm()
    decision = do.decide(row.id, clock.today())
    duties = [wording.duty_said(one) for one in decision.duties] if isinstance(decision, Keep) else []
    if form.is_sent():
        decision = do.erase(row.id, clock.today(), by=actor.account_id, now=clock.now())
        if not isinstance(decision, Keep):
            say(_("Everything that names this person is taken out. Figures that counted them stay."))
            return redirect_to("privacy.desk")
        duties = [wording.duty_said(one) for one in decision.duties]
    return render(
        "privacy/erase.html",
        422 if form.has_faults or form.is_submitted() else 200,
        form=form,
        person=row,
        duties=duties,
        may_erase=not duties,
        open_requests=[one for one in requests.requests_of(row.id) if one.state == "open"],
        wishes=wording.WISHES,
    )
