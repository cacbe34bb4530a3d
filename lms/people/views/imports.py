"""Pages of an import: send the list, say what its columns are, look what would happen, take it over."""

from __future__ import annotations

from typing import Any

from flask import request

from lms.foundation import clock, progress, spreadsheets
from lms.foundation.doors import actor
from lms.foundation.language import _, _n, number
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import cut, page_of
from lms.people import wording
from lms.people.forms.imports import ListForm, columns_form, columns_typed, refuse_columns
from lms.people.models import ImportFile
from lms.people.operations import imports as do
from lms.people.queries import imports as ask
from lms.people.rules import as_example
from lms.people.rules.imports import MOST_ROWS, ListKind
from lms.people.views import room

NEEDS = "people.manage"
# Rows of the file that are shown beside the question what its columns are.
SAMPLE = 3


@room.form("/office/imports", needs=NEEDS, largest=spreadsheets.LARGEST_BYTES + 64 * 1024)
def imports() -> Any:
    """Which lists have I sent, and what became of them?"""
    form = ListForm(data={"kind": _kind_asked()})
    if not form.is_sent():
        return _files_page(form, 422 if form.errors else 200)
    upload = form.file.data
    read = spreadsheets.read(upload.read())
    if isinstance(read, spreadsheets.SheetFault):
        form.refuse("file", wording.SHEETS[read])
        return _files_page(form, 422)
    sheet = max(read, key=lambda one: len(one.rows))
    if len(sheet.rows) < 2:
        form.refuse("file", _("This file has no rows below its headings. Choose another file."))
        return _files_page(form, 422)
    if len(sheet.rows) > MOST_ROWS + 1:
        form.refuse(
            "file",
            _("This list is too long. Send at most %(most)s rows at once.", most=number(MOST_ROWS)),
        )
        return _files_page(form, 422)
    kind = ListKind(form.kind.data)
    file = do.keep_file(actor.account_id, upload.filename or "", sheet, kind, now=clock.now())
    return redirect_to("people.import_columns", ref=file.ref)


def _kind_asked() -> str:
    """What the list holds, as the page said from which somebody came; people otherwise."""
    asked = request.args.get("of", "")
    return asked if asked in list(ListKind) else ListKind.PEOPLE


def _files_page(form: ListForm, status: int) -> Any:
    page = page_of(ask.files_of(actor.account_id))
    return render("people/imports.html", status=status, form=form, page=page, lists=wording.LISTS)


def _file(ref: str) -> ImportFile:
    """A file of this reader whose rows still wait for a decision; any other is not found."""
    file = ask.file_of(ref, actor.account_id)
    if file is None or file.rows_sealed is None or file.asked_at is not None:
        raise not_found()
    return file


@room.form("/office/imports/<ref>", needs=NEEDS)
def import_columns(ref: str) -> Any:
    """What is each column?"""
    file = _file(ref)
    rows = do.rows_of(file)
    kind = ListKind(file.kind)
    form = columns_form(rows[0], do.columns_of(file), kind)
    if form.is_sent() and not refuse_columns(form, kind):
        do.set_columns(file, columns_typed(form), by=actor.account_id, now=clock.now())
        return redirect_to("people.import_report", ref=ref)
    return render(
        "people/import_columns.html",
        status=422 if form.has_faults else 200,
        form=form,
        file=file,
        samples=[
            [as_example(row[place]) for row in rows[1 : SAMPLE + 1] if place < len(row) and row[place]]
            for place in range(len(rows[0]))
        ],
    )


@room.page("/office/imports/<ref>/report", needs=NEEDS)
def import_report(ref: str) -> Any:
    """What would happen, row by row?"""
    return _report(_file(ref))


def _report(file: ImportFile, status: int = 200) -> Any:
    plan = do.plan(file, clock.today())
    return render(
        "people/import_report.html",
        status=status,
        file=file,
        created=plan.created,
        changed=plan.changed,
        same=plan.same,
        page=cut(plan.faults),
        faults=wording.ROWS,
        columns=wording.COLUMNS,
        wrong_rows=len({fault.number for fault in plan.faults}),
    )


@room.deed("/office/imports/<ref>/take-over", needs=NEEDS)
def take_over(ref: str) -> Any:
    """Have the worker enter and change what the list holds, all or nothing."""
    file = _file(ref)
    do.ask_for(file, by=actor.account_id, now=clock.now())
    return redirect_to("people.import_progress", ref=ref)


@room.page("/office/imports/<ref>/progress", needs=NEEDS)
def import_progress(ref: str) -> Any:
    """How far has the list come?"""
    file = ask.file_of(ref, actor.account_id)
    if file is None:
        raise not_found()
    if file.rows_sealed is not None and file.asked_at is None:  # the worker found faults, or nobody asked
        return redirect_to("people.import_report", ref=ref)
    told = progress.told(ref) if file.asked_at is not None else None
    return render("people/import_progress.html", file=file, told=told, done=done_said(file))


def done_said(file: ImportFile) -> list[str]:
    """What the import did, in sentences; [] while it is not over."""
    if file.done_at is None:
        return []
    if file.kind == ListKind.PEOPLE:
        said = [_n("%(num)s person was entered.", "%(num)s people were entered.", file.created)]
        if file.changed:
            said.append(_n("%(num)s person was changed.", "%(num)s people were changed.", file.changed))
        return said
    said = [_n("%(num)s institution was entered.", "%(num)s institutions were entered.", file.created)]
    if file.changed:
        said.append(
            _n("%(num)s institution was changed.", "%(num)s institutions were changed.", file.changed)
        )
    return said


@room.deed("/office/imports/<ref>/throw-away", needs=NEEDS)
def throw_away(ref: str) -> Any:
    """Take the list out without taking it over."""
    do.throw_away(_file(ref), by=actor.account_id, now=clock.now())
    say(_("The list is taken out. Nothing of it was taken over."))
    return redirect_to("people.imports")
