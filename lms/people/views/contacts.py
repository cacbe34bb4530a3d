"""Pages of the contact people of an institution."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.people import queries
from lms.people.forms.contacts import ContactForm
from lms.people.models import ContactPerson, Institution
from lms.people.operations import contacts as do
from lms.people.views import room


def _of(ref: str, contact: str = "") -> tuple[Institution, ContactPerson | None]:
    institution = queries.institution_by_ref(ref)
    if institution is None:
        raise not_found()
    row = next((one for one in institution.contacts if one.ref == contact), None)
    if contact and row is None:
        raise not_found()
    return institution, row


@room.form("/office/institutions/<ref>/contacts/new", needs="people.manage")
def new_contact(ref: str) -> Any:
    institution, _row = _of(ref)
    form = ContactForm()
    if not form.is_sent() or form.refuse_ways():
        return _page(form, institution, None, 422 if form.has_faults else 200)
    do.add_contact(institution, form.values(), by=actor.account_id, now=clock.now())
    say(_("The contact person is saved."))
    return redirect_to("people.institution", ref=ref)


@room.form("/office/institutions/<ref>/contacts/<contact>", needs="people.manage")
def edit_contact(ref: str, contact: str) -> Any:
    institution, row = _of(ref, contact)
    assert row is not None
    form = ContactForm(obj=row)
    if not form.is_sent() or form.refuse_ways():
        return _page(form, institution, row, 422 if form.has_faults else 200)
    if form.version.data != row.version:
        form.refuse(None, _("Somebody else changed this contact meanwhile. Compare and save again."))
        form.version.raw_data, form.version.data = None, row.version
        return _page(form, institution, row, 409)
    done = do.change_contact(row, form.values(), by=actor.account_id, now=clock.now())
    say(_("The changes are saved.") if done else _("Nothing changed."))
    return redirect_to("people.institution", ref=ref)


@room.deed("/office/institutions/<ref>/contacts/<contact>/remove", needs="people.manage")
def remove_contact(ref: str, contact: str) -> Any:
    _institution, row = _of(ref, contact)
    assert row is not None
    do.remove_contact(row, by=actor.account_id, now=clock.now())
    say(_("The contact person is taken out."))
    return redirect_to("people.institution", ref=ref)


def _page(form: ContactForm, institution: Institution, row: ContactPerson | None, status: int) -> Any:
    return render(
        "people/contact.html",
        status=status,
        form=form,
        institution=institution,
        row=row,
        is_stale=status == 409,
    )
