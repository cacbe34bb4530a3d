"""How long what is kept: clocks of projects, lengths of the other classes, and what the night would take out."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import cut
from lms.privacy import wording
from lms.privacy.forms import HoldForm, LengthForm, ProjectClockForm
from lms.privacy.operations.retention import set_length
from lms.privacy.queries import past
from lms.privacy.queries import retention as ask
from lms.privacy.rules.retention import CLASSES
from lms.privacy.views import room
from lms.privacy.views.desk import NEEDS
from lms.projects.operations import ProjectStale
from lms.projects.operations.retention import FIELDS, begin_hold, end_hold, set_retention

_CLASS = f"any({', '.join(one.code for one in CLASSES)})"


@room.page("/office/privacy/retention", needs=NEEDS)
def retention() -> Any:
    """How long is what kept, and where do we have it from?"""
    return render(
        "privacy/retention.html",
        page=cut(ask.projects()),
        lengths=ask.lengths(),
        words=wording.RETENTION,
        sources=wording.SOURCES,
        length_said=wording.length_said,
        until_said=wording.until_said,
        past={one.code: one.rows for one in ask.rows_past(clock.today())},
    )


@room.page("/office/privacy/past", needs=NEEDS)
def past_date() -> Any:
    """Which personal data have passed their date? What stands here goes in the next night."""
    today = clock.today()
    return render(
        "privacy/past_date.html",
        page=cut(past.people_named(ask.people_past(today))),
        rows=[one for one in ask.rows_past(today) if one.code != "person"],
        words=wording.RETENTION,
    )


def _project(code: str) -> ask.ProjectRetention:
    found = next((one for one in ask.projects() if one.code == code), None)
    if found is None:
        raise not_found()
    return found


@room.form("/office/privacy/retention/projects/<code>", needs=NEEDS)
def project_clock(code: str) -> Any:
    row = _project(code)
    form = ProjectClockForm(
        data={
            "last_payment_on": row.clock.last_payment_on,
            "retention_years": row.clock.years,
            "is_state_aid": row.clock.is_state_aid,
            "state_aid_years": row.clock.state_aid_years,
            "retention_source": row.source,
            "version": row.version,
        }
    )
    if not form.is_sent():
        return _project_page(row, form, 422 if form.has_faults else 200)
    values = {name: form[name].data for name in FIELDS}
    values["retention_source"] = values["retention_source"] or ""
    values["is_state_aid"] = bool(values["is_state_aid"])
    version = form.version.data or 0
    done = set_retention(row.id, values, version=version, by=actor.account_id, now=clock.now())
    if isinstance(done, ProjectStale):
        form.refuse(None, _("Somebody else changed this project meanwhile. Compare and save again."))
        form.version.raw_data, form.version.data = None, done.version
        return _project_page(row, form, 409)
    say(_("The changes are saved.") if done.fields else _("Nothing changed."))
    return redirect_to("privacy.project_clock", code=code)


def _project_page(row: ask.ProjectRetention, form: ProjectClockForm, status: int) -> Any:
    return render(
        "privacy/project_clock.html",
        status,
        form=form,
        row=row,
        until=wording.until_said(row.until, row.erasable),
    )


@room.form("/office/privacy/retention/projects/<code>/holds/new", needs=NEEDS)
def new_hold(code: str) -> Any:
    row = _project(code)
    form = HoldForm(data={"from_on": clock.today()})
    if not form.is_sent() or form.refuse_order():
        return render("privacy/new_hold.html", 422 if form.has_faults else 200, form=form, row=row)
    begin_hold(
        row.id,
        from_on=form.from_on.data,
        until_on=form.until_on.data,
        reason=form.reason.data or "",
        by=actor.account_id,
        now=clock.now(),
    )
    say(_("The hold is noted. Nothing of this project goes while it stands."))
    return redirect_to("privacy.project_clock", code=code)


@room.deed("/office/privacy/retention/projects/<code>/holds/<int(max=2147483647):number>/end", needs=NEEDS)
def finish_hold(code: str, number: int) -> Any:
    row = _project(code)
    if number not in {one.id for one in row.holds}:
        raise not_found()
    if end_hold(number, clock.today(), by=actor.account_id, now=clock.now()):
        say(_("The hold ends today. The clock goes on tomorrow."))
    else:
        say(_("This hold has an end already, or begins later."), "wait")
    return redirect_to("privacy.project_clock", code=code)


@room.form(f"/office/privacy/retention/classes/<{_CLASS}:code>", needs=NEEDS)
def class_length(code: str) -> Any:
    row = ask.length(code)
    if row is None or row.rule.is_fixed:
        raise not_found()
    form = LengthForm(data={"amount": row.amount, "source": row.source, "version": row.version})
    if not form.is_sent():
        return _length_page(row, form, 422 if form.has_faults else 200)
    done = set_length(
        code,
        form.amount.data or 0,
        form.source.data or "",
        version=form.version.data or 0,
        by=actor.account_id,
        now=clock.now(),
    )
    if done:
        say(_("The changes are saved."))
        return redirect_to("privacy.retention")
    if done is None:
        form.refuse(None, _("Somebody else changed this meanwhile. Compare and save again."))
        form.version.raw_data, form.version.data = None, row.version
        return _length_page(row, form, 409)
    form.refuse(
        "amount", _("Not shorter than %(least)s.", least=wording.length_said(row.rule, row.rule.least))
    )
    return _length_page(row, form, 422)


def _length_page(row: ask.Length, form: LengthForm, status: int) -> Any:
    return render(
        "privacy/class_length.html",
        status,
        form=form,
        row=row,
        name=wording.RETENTION[row.rule.code],
        source=wording.SOURCES[row.rule.code],
        length_said=wording.length_said,
    )
