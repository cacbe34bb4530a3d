"""Pages of institutions: the list, one of them, its form, its merger into another."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor, note
from lms.foundation.language import _, _n, current
from lms.foundation.pages import file, not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.foundation.sheets import XLSX
from lms.people import paper, queries, wording
from lms.people.forms.register import InstitutionForm, MergerForm
from lms.people.models import Institution
from lms.people.operations import institutions as do
from lms.people.operations.mergers import Merged, merge_institution
from lms.people.queries import institutions as ask
from lms.people.queries import places
from lms.people.views import room


def _row(ref: str) -> Institution:
    row = queries.institution_by_ref(ref)
    if row is None:
        raise not_found()
    return row


@room.page("/office/institutions", needs="people.see")
def institutions() -> Any:
    """Which institutions are there? One that was merged into another only when it is looked for."""
    text, kind, county = asked(), asked("type"), asked("county")
    return render(
        "people/institutions.html",
        page=page_of(
            ask.institutions(text, kind, county, with_merged=bool(text)),
            among=ask.institutions() if text or kind or county else None,
        ),
        text=text,
        kind=kind,
        county=county,
        types=queries.type_choices(current()),
        counties=queries.county_choices(),
    )


@room.page("/office/institutions/list.xlsx", needs="people.manage")
def institution_list() -> Any:
    """The list as it is filtered, as a workbook that can be imported again."""
    rows = ask.institution_list(asked(), asked("type"), asked("county"))
    body = paper.institutions_workbook(rows, current(), made_at=clock.now())
    note("institution.export_list", "institution", "-")
    return file(body, name="institutions.xlsx", kind=XLSX)


@room.page("/office/institutions/<ref>", needs="people.see")
def institution(ref: str) -> Any:
    """What do we know of it, and who works there?"""
    row = _row(ref)
    return render(
        "people/institution.html",
        institution=row,
        counts_for=places.local_government_of(row),
        page=page_of(queries.people(institution_id=row.id)),
    )


@room.form("/office/institutions/new", needs="people.manage")
def new_institution() -> Any:
    form = InstitutionForm()
    form.offer(queries.type_choices(current(), offered=True))
    if form.is_sent() and not form.refuse_numbers():
        row = do.create_institution(form.new_institution(), by=actor.account_id, now=clock.now())
        say(_("%(name)s is in the register now.", name=row.name))
        return redirect_to("people.institution", ref=row.ref)
    return _form_page(form, None, 422 if form.has_faults else 200)


@room.form("/office/institutions/<ref>/edit", needs="people.manage")
def edit_institution(ref: str) -> Any:
    row = _row(ref)
    form = InstitutionForm(obj=row)
    form.offer(queries.type_choices(current(), offered=True, kept=row.type_code))
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
            return _form_page(form, row, 409)
        renamed_on, by = form.renamed_on.data, actor.account_id
        done = do.change_institution(row, form.values(), renamed_on=renamed_on, by=by, now=clock.now())
        say(_("The changes are saved.") if done else _("Nothing changed."))
        return redirect_to("people.institution", ref=ref)
    return _form_page(form, row, 422 if form.has_faults else 200)


def _form_page(form: InstitutionForm, row: Institution | None, status: int) -> Any:
    code = places.local_government_by_rule(row) if row is not None else None
    by_rule = places.named(code) if code else None
    return render("people/institution_form.html", status=status, form=form, institution=row, by_rule=by_rule)


@room.form("/office/institutions/<ref>/merge", needs="people.manage")
def merge(ref: str) -> Any:
    """Into which institution did it go, and when?"""
    row = _row(ref)
    form = MergerForm(data={"merged_on": clock.today()})
    form.offer([choice for choice in queries.institution_choices() if choice[0] != ref])
    if form.is_sent():
        into = _row(form.into.data)
        done = merge_institution(
            row.id,
            into.id,
            on=form.day,
            reason=form.reason.data,
            today=clock.today(),
            by=actor.account_id,
            now=clock.now(),
        )
        if isinstance(done, Merged):
            say(_("%(name)s was merged into %(successor)s.", name=row.name, successor=into.name))
            say(_n("%(num)s person went along.", "%(num)s people went along.", done.people))
            return redirect_to("people.institution", ref=into.ref)
        form.refuse(wording.MERGER_FIELDS[done], wording.MERGERS[done])
    return render(
        "people/merge.html",
        status=422 if form.has_faults else 200,
        form=form,
        institution=row,
        moving=ask.moving_along(row.id),
    )
