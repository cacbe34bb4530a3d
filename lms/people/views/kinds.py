"""Pages of the dictionary of kinds of institutions."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import page_of
from lms.people import queries, wording
from lms.people.forms.kinds import KindForm, typed_kind
from lms.people.operations import kinds as do
from lms.people.views import room


@room.page("/office/kinds", needs="people.see")
def kinds() -> Any:
    """Which kinds of institutions are there, and how many institutions has each?"""
    return render("people/kinds.html", page=page_of(queries.kinds()), categories=wording.CATEGORIES)


@room.form("/office/kinds/new", needs="people.manage")
def new_kind() -> Any:
    form = KindForm(data={"is_active": True})
    if not form.is_sent() or form.refuse_code():
        return _kind_page(form, None, 422 if form.has_faults else 200)
    row = do.add_kind(form.code.data or "", form.wanted(), by=actor.account_id, now=clock.now())
    if row is None:
        form.refuse("code", _("Another kind has this code. Choose a different one."))
        return _kind_page(form, None, 422)
    say(_("%(name)s is in the register now.", name=row.name_pl))
    return redirect_to("people.kinds")


@room.form("/office/kinds/<code>", needs="people.manage")
def edit_kind(code: str) -> Any:
    row = queries.kind(code)
    if row is None:
        raise not_found()
    form = KindForm(data=typed_kind(row))
    if not form.is_sent():
        return _kind_page(form, row, 422 if form.has_faults else 200)
    if form.version.data != row.version:
        form.refuse(None, _("Somebody else changed this kind meanwhile. Compare and save again."))
        form.version.raw_data, form.version.data = None, row.version
        return _kind_page(form, row, 409)
    done = do.change_kind(row, form.wanted(), by=actor.account_id, now=clock.now())
    say(_("The changes are saved.") if done else _("Nothing changed."))
    return redirect_to("people.kinds")


def _kind_page(form: KindForm, row: Any, status: int) -> Any:
    is_stale = status == 409
    return render(
        "people/kind.html",
        status=status,
        form=form,
        row=row,
        is_stale=is_stale,
        categories=wording.CATEGORIES,
    )
