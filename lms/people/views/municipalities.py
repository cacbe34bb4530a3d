"""Pages of municipalities: which degree of urbanisation each has, and where it comes from."""

from __future__ import annotations

from typing import Any

from flask import request

from lms.foundation import clock, spreadsheets
from lms.foundation.doors import actor
from lms.foundation.language import _, _n
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.people import wording
from lms.people.forms.municipalities import DegreeForm, LauForm, typed_degree
from lms.people.operations import municipalities as do
from lms.people.queries import county_choices
from lms.people.queries import municipalities as ask
from lms.people.rules import LAU_HEADINGS, LauPlan, read_lau
from lms.people.rules.places import HOME
from lms.people.views import room

# So many rows with faults are named; the rest is counted.
MOST_NAMED = 20


@room.page("/office/municipalities", needs="people.see")
def municipalities() -> Any:
    """Which degree has each municipality, and which have none yet?"""
    text, county, only_unknown = asked(), asked("county"), request.args.get("unknown") == "1"
    is_everywhere = request.args.get("where") == "all"
    is_narrow = bool(text or county or only_unknown)
    return render(
        "people/municipalities.html",
        page=page_of(
            ask.municipalities(text, county, only_unknown=only_unknown, is_everywhere=is_everywhere),
            among=ask.municipalities(is_everywhere=is_everywhere) if is_narrow else None,
        ),
        text=text,
        county=county,
        only_unknown=only_unknown,
        is_everywhere=is_everywhere,
        counties=county_choices(),
        degrees=wording.DEGURBA,
        kinds=wording.MUNICIPALITY_KINDS,
        without=ask.without_degree(),
    )


@room.form("/office/municipalities/<terc>", needs="people.manage")
def municipality(terc: str) -> Any:
    """The office's own word on the degree of one municipality."""
    row = ask.municipality(terc)
    if row is None:
        raise not_found()
    form = DegreeForm(data=typed_degree(row))
    if not form.is_sent() or form.refuse_missing_reason():
        return render(
            "people/municipality.html",
            status=422 if form.has_faults else 200,
            form=form,
            row=row,
            stale=False,
        )
    if form.version.data != row.version:
        form.refuse(None, _("Somebody else changed this municipality meanwhile. Compare and save again."))
        form.version.raw_data, form.version.data = None, row.version
        return _degree_page(form, row, 409)
    done = do.set_degree(row, form.degree, form.reason.data or "", by=actor.account_id, now=clock.now())
    say(_("The changes are saved.") if done else _("Nothing changed."))
    where = {} if row.terc.startswith(HOME) else {"where": "all"}
    return redirect_to("people.municipalities", q=row.name, **where)


def _degree_page(form: DegreeForm, row: Any, status: int) -> Any:
    kind = wording.MUNICIPALITY_KINDS[row.kind]
    return render(
        "people/municipality.html", status=status, form=form, row=row, kind=kind, is_stale=status == 409
    )


@room.form(
    "/office/municipalities/import", needs="people.manage", largest=spreadsheets.LARGEST_BYTES + 64 * 1024
)
def import_degrees() -> Any:
    """Take over Eurostat's table, all or nothing."""
    form = LauForm()
    if not form.is_sent():
        return _import_page(form, 422 if form.errors else 200)
    read = spreadsheets.read(form.file.data.read())
    if isinstance(read, spreadsheets.SheetFault):
        form.refuse("file", wording.SHEETS[read])
        return _import_page(form, 422)
    rows = [row for sheet in read for row in spreadsheets.columns(sheet.rows, *LAU_HEADINGS)]
    if not rows:
        form.refuse(
            "file", _("No sheet of this file has the columns LAU CODE and DEGURBA. Choose another file.")
        )
        return _import_page(form, 422)
    plan = do.import_degrees(*read_lau(rows), form.source.data or "", by=actor.account_id, now=clock.now())
    if plan.faults:
        form.refuse("file", _("Nothing was taken over. Correct the rows below and send the file once more."))
        return _import_page(form, 422, plan)
    _say_what_was_done(plan)
    return redirect_to("people.municipalities")


def _import_page(form: LauForm, status: int, plan: LauPlan | None = None) -> Any:
    named = [(number, wording.LAU[fault]) for number, fault in plan.faults[:MOST_NAMED]] if plan else []
    more = len(plan.faults) - len(named) if plan else 0
    return render("people/municipalities_import.html", status=status, form=form, faults=named, more=more)


def _say_what_was_done(plan: LauPlan) -> None:
    changed = len(plan.changes)
    say(_n("%(num)s municipality has a new degree.", "%(num)s municipalities have a new degree.", changed))
    if plan.same:
        say(_n("%(num)s had it already.", "%(num)s had it already.", plan.same))
    if plan.kept:
        kept = ask.named(plan.kept[:MOST_NAMED])
        names = ", ".join(f"{name} ({wording.MUNICIPALITY_KINDS[kind]})" for name, kind in kept)
        say(_("Left as the office wrote it: %(names)s.", names=names))
    if plan.missing:
        say(
            _n(
                "%(num)s municipality is not in the table.",
                "%(num)s municipalities are not in the table.",
                len(plan.missing),
            )
        )
