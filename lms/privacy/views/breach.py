"""Help after a breach: whose data an account saw or took away in a period (GDPR art. 33)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import request

from lms.foundation import clock
from lms.foundation.doors import note
from lms.foundation.language import _, current
from lms.foundation.pages import file, not_found, render
from lms.foundation.paging import cut
from lms.foundation.sheets import XLSX
from lms.foundation.wall_clock import start_of_day
from lms.privacy import wording
from lms.privacy.forms import PeriodForm
from lms.privacy.paper.breach import breach_workbook as breach_workbook_of
from lms.privacy.paper.files import file_stamp
from lms.privacy.queries import breach as ask
from lms.privacy.views import room
from lms.privacy.views.desk import NEEDS


def _asked() -> tuple[PeriodForm, Any, ask.Exposure | None]:
    """The form of the address, the account it names and what it saw; None while something is missing."""
    form = PeriodForm(request.args)
    form.account.choices = [("", _("not chosen")), *ask.accounts()]
    if not form.ends.raw_data or not form.ends.raw_data[0]:
        form.ends.data = clock.today()
    if not form.begins.raw_data or not form.begins.raw_data[0]:
        form.begins.data = clock.today() - timedelta(days=7)
    is_right = form.validate()
    account = ask.account_by_ref(form.account.data or "")
    if not is_right or account is None or form.begins.data is None or form.ends.data is None:
        return form, account, None
    begins, ends = start_of_day(form.begins.data), start_of_day(form.ends.data + timedelta(days=1))
    return form, account, ask.exposure(account.id, begins, ends)


@room.page("/office/privacy/breach", needs=NEEDS)
def breach() -> Any:
    """Whose data did this account have before it?"""
    form, account, found = _asked()
    answer = render(
        "privacy/breach.html",
        422 if form.errors else 200,
        form=form,
        account=account,
        found=found,
        page=cut(found.people) if found else None,
        step_name=wording.step_name,
    )
    if found is not None:
        note("breach.list", "account", account.id)
    return answer


@room.page("/office/privacy/breach.xlsx", needs=NEEDS)
def breach_workbook() -> Any:
    """The list for the report within 72 hours."""
    _form, account, found = _asked()
    if found is None:
        raise not_found()
    body = breach_workbook_of(found.people, current(), now=clock.now())
    note("breach.export", "account", account.id)
    return file(body, name=f"breach-{file_stamp(clock.now())}.xlsx", kind=XLSX)
