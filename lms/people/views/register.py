"""Pages of the register: people and institutions."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor, note
from lms.foundation.language import _, current
from lms.foundation.pages import file, not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.foundation.sheets import XLSX
from lms.people import paper, queries
from lms.people.forms.register import InstitutionForm, PersonForm, typed_person
from lms.people.operations import register
from lms.people.queries import work
from lms.people.views import room


@room.page("/office/people", needs="people.see")
def people() -> Any:
    text = asked()
    return render(
        "people/people.html",
        page=page_of(queries.people(text), among=queries.people() if text else None),
        text=text,
    )


@room.page("/office/people/list.xlsx", needs="people.manage")
def people_list() -> Any:
    """The list as it is filtered, as a workbook that can be imported again."""
    rows = queries.everybody(queries.people_list(asked()))
    body = paper.people_workbook(rows, current(), made_at=clock.now())
    note("person.export_list", "person", "-")
    return file(body, name="people.xlsx", kind=XLSX)


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


@room.page("/office/institutions", needs="people.see")
def institutions() -> Any:
    text, kind, county = asked(), asked("type"), asked("county")
    return render(
        "people/institutions.html",
        page=page_of(
            queries.institutions(text, kind, county),
            among=queries.institutions() if text or kind or county else None,
        ),
        text=text,
        kind=kind,
        county=county,
        types=queries.type_choices(current()),
        counties=queries.county_choices(),
    )


@room.page("/office/institutions/<ref>", needs="people.see")
def institution(ref: str) -> Any:
    row = queries.institution_by_ref(ref)
    if row is None:
        raise not_found()
    return render(
        "people/institution.html", institution=row, page=page_of(queries.people(institution_id=row.id))
    )


@room.form("/office/institutions/new", needs="people.manage")
def new_institution() -> Any:
    form = InstitutionForm()
    form.offer(queries.type_choices(current(), offered=True), queries.municipality_choices())
    if form.is_sent() and not form.refuse_numbers():
        row = register.create_institution(form.new_institution(), by=actor.account_id, now=clock.now())
        say(_("%(name)s is in the register now.", name=row.name))
        return redirect_to("people.institution", ref=row.ref)
    return render(
        "people/institution_form.html", status=422 if form.has_faults else 200, form=form, institution=None
    )


@room.form("/office/institutions/<ref>/edit", needs="people.manage")
def edit_institution(ref: str) -> Any:
    row = queries.institution_by_ref(ref)
    if row is None:
        raise not_found()
    form = InstitutionForm(obj=row)
    kinds = queries.type_choices(current(), offered=True, kept=row.type_code)
    form.offer(kinds, queries.municipality_choices())
    if form.is_sent() and not form.refuse_numbers() and not form.refuse_future_name(clock.today()):
        if form.version.data != row.version:
            form.refuse(
                None,
                _(
                    "Somebody else changed this institution meanwhile. "
                    "Below is what you typed; compare it and save again."
                ),
            )
            form.version.raw_data, form.version.data = None, row.version
            return render("people/institution_form.html", status=409, form=form, institution=row)
        renamed_on, by = form.renamed_on.data, actor.account_id
        done = register.change_institution(row, form.values(), renamed_on=renamed_on, by=by, now=clock.now())
        say(_("The changes are saved.") if done else _("Nothing changed."))
        return redirect_to("people.institution", ref=ref)
    return render(
        "people/institution_form.html", status=422 if form.has_faults else 200, form=form, institution=row
    )
