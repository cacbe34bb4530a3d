"""The figures on a day, the people behind each, and the figures as a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import Response, request, url_for

from lms.foundation import clock
from lms.foundation.doors import actor, places
from lms.foundation.language import number, pick
from lms.foundation.pages import file, not_found, render
from lms.foundation.paging import wanted
from lms.foundation.sheets import XLSX
from lms.indicators import operations, paper, queries
from lms.indicators.forms import DayForm, ReasonForm
from lms.indicators.queries import Listing, Report
from lms.indicators.rules import Counter, Definition, Figure, Part
from lms.indicators.views import room
from lms.indicators.wording import (
    CONFIDENCE,
    COUNTED,
    LISTS,
    PARTS,
    WHY_UNKNOWN,
    note_on,
    sum_in_words,
)
from lms.projects import queries as projects
from lms.projects import wording as boxes
from lms.projects.queries import ProjectView

OWN = (Counter.ALL, Counter.LOCAL_GOVERNMENTS, Counter.COMPETENCES)


@dataclass(frozen=True)
class Asked:
    """Which project and day the address asks for; `on` is None when that cannot be answered and the form says why."""

    form: DayForm
    projects: tuple[ProjectView, ...]
    project: ProjectView | None
    on: date | None

    def url(self, endpoint: str, **values: Any) -> str:
        """An address that keeps the day and, where there are several, the project."""
        code = self.project.code if self.project and len(self.projects) > 1 else None
        return url_for(endpoint, on=self.on, project=code, **values)


def asked() -> Asked:
    """What the address asks for; without a day today, without a project the first."""
    today, known = clock.today(), projects.projects(places())
    form = DayForm(request.args)
    form.project.choices = [(one.code, pick(one, "title")) for one in known]
    is_answerable = form.validate() and not form.refuse_future(today)
    wish: str | None = form.project.data
    project = next((one for one in known if not wish or one.code == wish), None)
    typed: date | None = form.on.data
    if not is_answerable:
        return Asked(form, known, project, None)
    if typed is None:
        form.on.process(None, today)
    return Asked(form, known, project, typed or today)


@dataclass(frozen=True)
class Line:
    """One indicator of the table, in the page's language."""

    definition: Definition
    code: str
    name: str
    figure: Figure
    note: str


def name_of(definition: Definition) -> str:
    """Its name as data, or what the list is called that is no indicator."""
    return pick(definition, "name") or str(LISTS.get(definition.counter, definition.code))


def code_of(definition: Definition) -> str:
    """The official code; empty as long as only our counter stands in its place."""
    is_ours = definition.code == definition.counter and not definition.code.startswith("EEC")
    return "" if is_ours else definition.code


def _lines(report: Report) -> dict[str, list[Line]]:
    """Indicators of the project, outputs and results."""
    groups: dict[str, list[Line]] = {"project": [], "output": [], "result": []}
    for definition, figure in zip(report.definitions, report.figures, strict=True):
        group = "project" if definition.counter in OWN else definition.kind
        line = Line(definition, code_of(definition), name_of(definition), figure, note_on(figure))
        groups.setdefault(group, []).append(line)
    return groups


@room.page("/office/indicators", needs="indicators.see")
def indicators() -> Response:
    """The figures on a date, their people, their papers."""
    return _figures_page(asked())


def _figures_page(wish: Asked, *, is_refused: bool = False) -> Response:
    if wish.project is None or wish.on is None:
        status = 422 if wish.form.has_faults or is_refused else 200
        return render("indicators/indicators.html", status, asked=wish, form=wish.form, report=None)
    report = queries.report(wish.project, wish.on)
    return render(
        "indicators/indicators.html",
        asked=wish,
        form=wish.form,
        report=report,
        groups=_lines(report),
        complete=queries.figure_in(report, Counter.COMPLETE),
        faults=[sum_in_words(fault) for fault in report.faults],
        counters=Counter,
        list_names=LISTS,
    )


@dataclass(frozen=True)
class Workbook:
    body: bytes
    project_id: int
    on: date


def _workbook(wish: Asked) -> Workbook | None:
    if wish.project is None or wish.on is None:
        return None
    report = queries.report(wish.project, wish.on)
    body = paper.FORMATS["xlsx"](report, (), True)
    return Workbook(body, wish.project.id, wish.on)


@room.deed(
    "/office/indicators.xlsx", needs="indicators.export", keyed=False, before=lambda: _workbook(asked())
)
def indicators_xlsx(ready: Workbook | None) -> Response:
    """The same figures as a workbook. A deed, because taking them away is noted in the audit trail."""
    if ready is None:
        return _figures_page(asked(), is_refused=True)
    operations.note_figures(ready.project_id, ready.on, by=actor.account_id, now=clock.now())
    return file(ready.body, name=f"indicators-{ready.on}.xlsx", kind=XLSX)


@dataclass(frozen=True)
class Opened:
    """A list somebody asks for: which figure, which part of it, and who is in it as far as they may be seen."""

    asked: Asked
    project: ProjectView
    on: date
    definition: Definition
    part: Part
    figure: Figure
    listing: Listing | None


def _open(code: str, page: int, *, shows: bool) -> Opened | Asked:
    """Read the figure and, when it may be shown, a page of its people. Asked: the day cannot be answered."""
    wish = asked()
    if wish.project is None:
        raise not_found()
    asked_part = request.args.get("part", Part.TOTAL)
    definition = queries.definition_of(queries.definitions(wish.project), code)
    if definition is None or asked_part not in list(Part):
        raise not_found()
    if wish.on is None:
        return wish
    part = Part(asked_part)
    if definition.is_special_category and not shows:
        figure = queries.figure_of(wish.project.id, definition, wish.on)
        return Opened(wish, wish.project, wish.on, definition, part, figure, None)
    listing = queries.listed(wish.project.id, definition, wish.on, part, page)
    return Opened(wish, wish.project, wish.on, definition, part, listing.figure, listing)


@room.page("/office/indicators/<code>", needs="indicators.see")
def counted(code: str) -> Response:
    """Who is behind a figure. A list of special-category data stays closed here: see `counted_special`."""
    found = _open(code, wanted(), shows=False)
    if isinstance(found, Asked):
        return _figures_page(found)
    return _list_page(found, ReasonForm())


@dataclass(frozen=True)
class ReadList:
    found: Opened | Asked
    form: ReasonForm
    page: int


def _read_special(code: str) -> ReadList:
    form = ReasonForm()
    text = request.form.get("page", "1")
    page = max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 8 else 1
    found = _open(code, page, shows=form.is_sent())
    if isinstance(found, Opened) and not found.definition.is_special_category:
        raise not_found()
    return ReadList(found, form, page)


@room.deed(
    "/office/indicators/<code>/people", needs="participants.special", keyed=False, before=_read_special
)
def counted_special(code: str, ready: ReadList) -> Response:
    """The same list for special categories: only with a reason, and every page that is seen is noted.

    A POST whose answer is the list: no address leads there without the reason, and nothing is kept in the session.
    """
    found = ready.found
    if isinstance(found, Asked):
        return _figures_page(found)
    if found.listing is None:
        return _list_page(found, ready.form, status=422)
    operations.note_special_list(
        found.definition,
        found.project.id,
        found.on,
        found.part,
        ready.page,
        reason=ready.form.reason.data or "",
        by=actor.account_id,
        now=clock.now(),
    )
    return _list_page(found, ready.form)


def _list_page(found: Opened, form: ReasonForm, status: int = 200) -> Response:
    figure = found.figure
    counts = {
        Part.TOTAL: figure.total,
        Part.WOMEN: figure.women,
        Part.MEN: figure.men,
        Part.UNKNOWN: figure.unknown,
    }
    return render(
        "indicators/counted.html",
        status,
        asked=found.asked,
        definition=found.definition,
        code=code_of(found.definition),
        name=name_of(found.definition),
        figure=figure,
        part=found.part,
        part_name=PARTS[found.part],
        parts=[
            (
                PARTS[one],
                found.asked.url("indicators.counted", code=found.definition.code, part=one),
                number(count),
                one is found.part,
            )
            for one, count in counts.items()
            if count is not None
        ],
        count=counts[found.part],
        page=found.listing.page if found.listing else None,
        counted=COUNTED[found.definition.counter],
        why_unknown=WHY_UNKNOWN.get(figure.reason) if figure.reason else None,
        confidence=CONFIDENCE,
        counters=Counter,
        boxes=boxes.FIELDS,
        form=form,
    )
