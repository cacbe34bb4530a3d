"""Pages of the register: people."""

from __future__ import annotations

from typing import Any

from flask import request

from lms.foundation import audit, clock
from lms.foundation.doors import actor, note
from lms.foundation.language import _, current
from lms.foundation.pages import file, not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.foundation.sheets import XLSX
from lms.people import paper, queries
from lms.people.forms.register import ListReasonForm, PersonForm, typed_person
from lms.people.operations import reading, register
from lms.people.queries import work
from lms.people.rules import is_mass_reading
from lms.people.views import room


@room.page("/office/people", needs="people.see")
def people() -> Any:
    text = asked()
    return render(
        "people/people.html",
        page=page_of(queries.people(text), among=queries.people() if text else None),
        text=text,
    )


@room.page("/office/people/list.xlsx", needs="people.manage", step_up=True)
def people_list() -> Any:
    """The list as it is filtered, as a workbook that can be imported again. A long one leaves only with a reason."""
    rows = queries.everybody(queries.people_list(asked()))
    if is_mass_reading(len(rows)):
        return redirect_to("people.long_list", q=asked() or None)
    body = paper.people_workbook(rows, current(), made_at=clock.now())
    note("person.export_list", "person", "-")
    return file(body, name="people.xlsx", kind=XLSX)


@room.form("/office/people/list", needs="people.manage", keyed=False, step_up=True)
def long_list() -> Any:
    """The same list of more than a hundred people: with a reason, and told to the data-protection officer (S39)."""
    text, form, now = asked(), ListReasonForm(), clock.now()
    rows = queries.everybody(queries.people_list(text))
    if not form.is_sent():
        status = 422 if form.errors else 200
        return render("people/long_list.html", status=status, form=form, text=text, count=len(rows))
    reason = form.reason.data or ""
    audit.record("person.export_list", "person", "-", by=actor.account_id, reason=reason, at=now)
    reading.tell_of_list("people", len(rows), reason, by=actor.account_id, now=now)
    return file(paper.people_workbook(rows, current(), made_at=now), name="people.xlsx", kind=XLSX)


@room.form("/office/people/new", needs="people.manage")
def new_person() -> Any:
    form = PersonForm()
    form.offer(queries.institution_choices(), work.group_choices(current()))
    del form.moved_on
    if form.is_sent() and not form.refuse_email():
        institution = queries.institution_by_ref(form.institution.data or "")
        new = form.new_person(institution.id if institution else None)
        person = register.create_person(new, by=actor.account_id, now=clock.now())
        say(_("%(name)s is in the register now.", name=person.full_name))
        return redirect_to("home.person", ref=person.ref)
    return render("people/person_form.html", status=422 if form.has_faults else 200, form=form, person=None)


@room.form("/office/people/<ref>/edit", needs="people.manage")
def edit_person(ref: str) -> Any:
    if request.method == "GET":
        reading.card_opened(actor.account_id, now=clock.now())
    person = queries.person_by_ref(ref)
    if person is None:
        raise not_found()
    form = PersonForm(data=typed_person(person))
    form.offer(queries.institution_choices(), work.group_choices(current(), person.staff_group))
    since = work.main_since(person.id)
    if form.is_sent() and not form.refuse_email() and not form.refuse_move(since, clock.today()):
        if form.version.data != person.version:
            form.refuse(
                None,
                _(
                    "Somebody else changed this person meanwhile. Below is what you typed; compare it and save again."
                ),
            )
            now_kept = {
                "name": person.full_name,
                "email": person.email,
                "phone": person.phone,
                "position": person.position,
            }
            form.version.raw_data, form.version.data = None, person.version
            return render("people/person_form.html", status=409, form=form, person=person, now_kept=now_kept)
        institution = queries.institution_by_ref(form.institution.data or "")
        values = form.values(institution.id if institution else None)
        moved_on, by = form.moved_on.data, actor.account_id
        done = register.change_person(person, values, moved_on=moved_on, by=by, now=clock.now())
        say(_("The changes are saved.") if done else _("Nothing changed."))
        return redirect_to("home.person", ref=person.ref)
    return render("people/person_form.html", status=422 if form.has_faults else 200, form=form, person=person)
