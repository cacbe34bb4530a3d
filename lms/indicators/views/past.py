"""Pages of the years before: send a file, say what its columns are, look what would happen, take it over, read it."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock, spreadsheets
from lms.foundation.doors import actor, note
from lms.foundation.language import _, _n, number, pick
from lms.foundation.pages import file as file_answer
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import cut, page_of
from lms.indicators.forms.past import PastFileForm, columns_form, columns_typed, refuse_columns
from lms.indicators.operations import past as do
from lms.indicators.rules.past import MOST_ROWS
from lms.indicators.rules.past_files import SMEFS_COLUMNS
from lms.indicators.views import room
from lms.indicators.wording import past as words
from lms.people import wording as people_words
from lms.people.rules import as_example
from lms.projects import queries as projects
from lms.projects.queries import past as ask

NEEDS = "people.manage"
# Rows of the file that are shown beside the question what its columns are.
SAMPLE = 3


@room.form("/office/past", needs=NEEDS, largest=spreadsheets.LARGEST_BYTES + 64 * 1024)
def past() -> Any:
    """Which files of the years before are here, and what became of them?"""
    form = PastFileForm(data={"kind": "list"})
    known = projects.projects()
    form.offer([(one.code, pick(one, "title")) for one in known])
    if not form.is_sent():
        return _files_page(form, 422 if form.errors else 200)
    upload, kind = form.file.data, form.kind.data
    body = upload.read()
    read = spreadsheets.read(body)
    if isinstance(read, spreadsheets.SheetFault):
        form.refuse("file", people_words.SHEETS[read])
        return _files_page(form, 422)
    rows = max(read, key=lambda one: len(one.rows)).rows
    refusal = _why_not(rows, kind)
    if refusal:
        form.refuse("file", refusal)
        return _files_page(form, 422)
    project = next(one for one in known if one.code == form.project.data)
    name = upload.filename or ""
    kept = do.keep_file(actor.account_id, project.id, kind, name, body, rows, now=clock.now())
    return redirect_to(
        "indicators.past_report" if kind == "smefs" else "indicators.past_columns", ref=kept.ref
    )


def _why_not(rows: Any, kind: str) -> str:
    if len(rows) < 2:
        return _("This file has no rows below its headings. Choose another file.")
    if len(rows) > MOST_ROWS + 1:
        return _("This file is too long. Send at most %(most)s rows at once.", most=number(MOST_ROWS))
    if kind == "smefs" and len(rows[0]) != SMEFS_COLUMNS:
        return _("An export from SM EFS has 43 columns. Choose the other kind, or another file.")
    return ""


def _files_page(form: PastFileForm, status: int) -> Any:
    return render("indicators/past.html", status=status, form=form, page=page_of(ask.files()))


def _file(ref: str) -> Any:
    """A file that waits to be taken over; any other is not found."""
    file = ask.file_of(ref)
    if file is None or file.body_sealed is None or file.done_at is not None:
        raise not_found()
    return file


@room.form("/office/past/<ref>", needs=NEEDS)
def past_columns(ref: str) -> Any:
    """What is each column?"""
    file = _file(ref)
    if file.kind == "smefs":
        raise not_found()
    rows = do.rows_of(file)
    form = columns_form(rows[0], do.columns_of(file))
    if form.is_sent() and not refuse_columns(form):
        do.set_columns(file, columns_typed(form), by=actor.account_id, now=clock.now())
        return redirect_to("indicators.past_report", ref=ref)
    return render(
        "indicators/past_columns.html",
        status=422 if form.has_faults else 200,
        form=form,
        file=file,
        samples=[
            [as_example(row[place]) for row in rows[1 : SAMPLE + 1] if place < len(row) and row[place]]
            for place in range(len(rows[0]))
        ],
    )


@room.page("/office/past/<ref>/report", needs=NEEDS)
def past_report(ref: str) -> Any:
    """What would happen, row by row?"""
    return _report(_file(ref))


def _report(file: Any, status: int = 200) -> Any:
    plan = do.plan(file, clock.today())
    return render(
        "indicators/past_report.html",
        status=status,
        file=file,
        plan=plan,
        page=cut(plan.faults),
        faults=words.FAULTS,
        columns=words.COLUMNS,
        wrong_rows=len({fault.number for fault in plan.faults}),
    )


@room.deed("/office/past/<ref>/take-over", needs=NEEDS)
def past_take_over(ref: str) -> Any:
    """Enter what the file says, all or nothing."""
    file = _file(ref)
    plan = do.take_over(file, by=actor.account_id, now=clock.now(), on=clock.today())
    if plan.faults:
        return _report(file, 422)
    say(_n("%(num)s support of before is new.", "%(num)s supports of before are new.", file.supports))
    say(_n("%(num)s person was entered.", "%(num)s people were entered.", file.people))
    return redirect_to("indicators.past")


@room.deed("/office/past/<ref>/throw-away", needs=NEEDS)
def past_throw_away(ref: str) -> Any:
    do.throw_away(_file(ref), by=actor.account_id, now=clock.now())
    say(_("The file is taken out. Nothing of it was taken over."))
    return redirect_to("indicators.past")


@room.page("/office/past/<ref>/file", needs="indicators.export")
def past_file(ref: str) -> Any:
    """The file as it came: the source of what it brought."""
    file = ask.file_of(ref)
    body = do.body_of(file) if file is not None else b""
    if file is None or not body:
        raise not_found()
    answer = file_answer(
        body, name=f"source-{file.sha256[:12]}{_ending(body)}", kind="application/octet-stream"
    )
    note("past_file.download", "past_file", file.id)
    return answer


def _ending(body: bytes) -> str:
    """By what the file is; its own name may hold the name of a person."""
    if body[:2] != b"PK":
        return ".csv"
    return ".ods" if b"opendocument" in body[:200] else ".xlsx"
