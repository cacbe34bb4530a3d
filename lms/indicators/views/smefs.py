"""Who can go to SM EFS, why somebody cannot, and the file itself."""

from __future__ import annotations

from typing import Any

from flask import Response, request, url_for

from lms.foundation import clock
from lms.foundation.doors import actor, places
from lms.foundation.language import _, number, pick
from lms.foundation.pages import file, not_found, render
from lms.foundation.paging import cut
from lms.indicators import operations, queries
from lms.indicators.operations import SmefsFile
from lms.indicators.queries import StaysOut
from lms.indicators.views import room
from lms.indicators.wording import why_left_out
from lms.people.forms.register import ListReasonForm
from lms.people.rules import is_mass_reading
from lms.projects import queries as projects
from lms.projects import wording as boxes
from lms.projects.queries import ProjectView


def _projects() -> tuple[tuple[ProjectView, ...], ProjectView | None]:
    """Every project, and the one that the address asks for: without a code the first."""
    known = projects.projects(places())
    wish = request.args.get("project", "")
    return known, next((one for one in known if not wish or one.code == wish), None)


@room.page("/office/smefs", needs="indicators.see")
def smefs() -> Response:
    """Who can go to SM EFS today, and what keeps the others back? No number is opened here."""
    return _page(status=200)


def _page(status: int, surprises: tuple[StaysOut, ...] = (), form: ListReasonForm | None = None) -> Response:
    known, project = _projects()
    if project is None:
        if known:
            raise not_found()
        return render("indicators/smefs.html", status, project=None)
    who = "ready" if request.args.get("who") == "ready" else ""
    standing = queries.standing(project, names_ready=bool(who))
    fields = standing.by_field()
    field = request.args.get("field", "")
    field = field if field in dict(fields) else ""
    left_out = queries.with_field(standing.left_out, field) if field else standing.left_out
    code = project.code if len(known) > 1 else None
    return render(
        "indicators/smefs.html",
        status,
        project=project,
        project_code=code,
        who=who,
        tab_items=[
            (
                _("They stay out"),
                url_for("indicators.smefs", project=code),
                number(len(standing.left_out)),
                not who,
            ),
            (
                _("They can go"),
                url_for("indicators.smefs", project=code, who="ready"),
                number(standing.ready),
                bool(who),
            ),
        ],
        projects=[(one.code, pick(one, "title")) for one in known],
        standing=standing,
        fields=fields,
        field=field,
        boxes=boxes.FIELDS,
        page=cut(standing.may_go if who else left_out),
        found=len(left_out),
        form=form or ListReasonForm(formdata=None),
        asks_reason=is_mass_reading(standing.ready),
        surprises=surprises,
        why=why_left_out,
    )


def _make() -> SmefsFile | None:
    _known, project = _projects()
    return operations.make_smefs(project) if project else None


@room.deed("/office/smefs/file", needs="indicators.export", keyed=False, before=_make, step_up=True)
def smefs_file(ready: SmefsFile | None) -> Any:
    """The participant file. Refused while a number, opened only now, keeps somebody back whom the page let go."""
    _known, project = _projects()
    if ready is None or project is None:
        raise not_found()
    surprises = ready.by_number
    if ready.count == 0 or (surprises and request.form.get("without") != str(len(surprises))):
        return _page(422, surprises)
    form, is_long = ListReasonForm(), is_mass_reading(ready.count)
    if is_long and not form.is_sent():
        return _page(422, surprises, form)
    reason = form.reason.data or "" if is_long else ""
    operations.note_smefs(project.id, ready, by=actor.account_id, now=clock.now(), reason=reason)
    name = f"Uczestnicy_projektu_Efs_{clock.today()}.csv"
    return file(ready.body, name=name, kind="text/csv; charset=utf-8")
