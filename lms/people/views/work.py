"""Pages of a person's posts and documents, and of the dictionary of staff groups."""

from __future__ import annotations

from typing import Any

from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.language import _, current
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import page_of
from lms.people import queries, wording
from lms.people.forms.work import (
    GroupForm,
    PostForm,
    QualificationForm,
    typed_group,
    typed_post,
    typed_qualification,
)
from lms.people.operations import work as do
from lms.people.queries import work as ask
from lms.people.views import room


def _person(ref: str) -> Any:
    person = queries.person_by_ref(ref)
    if person is None:
        raise not_found()
    return person


def _post(person: Any, ref: str) -> Any:
    row = ask.post_of(person.id, ref)
    if row is None:
        raise not_found()
    return row


def _offered(form: PostForm, kept: str = "") -> PostForm:
    form.offer(queries.institution_choices(), ask.group_choices(current(), kept))
    return form


def _institution_id(form: PostForm) -> int | None:
    row = queries.institution_by_ref(form.institution.data or "")
    return row.id if row else None


@room.form("/office/people/<ref>/posts/new", needs="people.manage")
def new_post(ref: str) -> Any:
    person = _person(ref)
    form = _offered(PostForm())
    if not form.is_sent() or form.refuse_faults(clock.today()):
        return _post_page(form, person, None, 422 if form.has_faults else 200)
    do.begin_post(person.id, form.wanted(_institution_id(form)), by=actor.account_id, now=clock.now())
    say(_("The post is written down."))
    return redirect_to("home.person", ref=person.ref)


@room.form("/office/people/<ref>/posts/<post>", needs="people.manage")
def edit_post(ref: str, post: str) -> Any:
    person = _person(ref)
    row = _post(person, post)
    form = _offered(PostForm(data=typed_post(row)), row.staff_group_code or "")
    if not form.is_sent() or form.refuse_faults(clock.today()):
        return _post_page(form, person, row, 422 if form.has_faults else 200)
    if _is_stale(form, row):
        return _post_page(form, person, row, 409)
    wanted = form.wanted(_institution_id(form))
    done = do.change_post(row, wanted, by=actor.account_id, now=clock.now())
    say(_("The changes are saved.") if done else _("Nothing changed."))
    return redirect_to("home.person", ref=person.ref)


def _is_stale(form: Any, row: Any) -> bool:
    """Whether somebody was faster; the form then shows the typed text with the version that stands."""
    if form.version.data == row.version:
        return False
    form.refuse(None, _("Somebody else changed this meanwhile. Compare with what stands now and save again."))
    form.version.raw_data, form.version.data = None, row.version
    return True


@room.deed("/office/people/<ref>/posts/<post>/remove", needs="people.manage")
def remove_post(ref: str, post: str) -> Any:
    person = _person(ref)
    do.remove_post(_post(person, post), by=actor.account_id, now=clock.now())
    say(_("The post is taken out."))
    return redirect_to("home.person", ref=person.ref)


def _post_page(form: PostForm, person: Any, row: Any, status: int) -> Any:
    return render(
        "people/post.html", status=status, form=form, person=person, row=row, is_stale=status == 409
    )


# ---- documents that entitle


@room.form("/office/people/<ref>/qualifications/new", needs="people.manage")
def new_qualification(ref: str) -> Any:
    person = _person(ref)
    form = QualificationForm()
    if not form.is_sent() or form.refuse_future(clock.today()):
        return _qualification_page(form, person, None, 422 if form.has_faults else 200)
    do.add_qualification(person.id, form.wanted(), by=actor.account_id, now=clock.now())
    say(_("The document is written down."))
    return redirect_to("home.person", ref=person.ref)


def _qualification(person: Any, ref: str) -> Any:
    row = ask.qualification_of(person.id, ref)
    if row is None:
        raise not_found()
    return row


@room.form("/office/people/<ref>/qualifications/<qualification>", needs="people.manage")
def edit_qualification(ref: str, qualification: str) -> Any:
    person = _person(ref)
    row = _qualification(person, qualification)
    form = QualificationForm(data=typed_qualification(row))
    if not form.is_sent() or form.refuse_future(clock.today()):
        return _qualification_page(form, person, row, 422 if form.has_faults else 200)
    if _is_stale(form, row):
        return _qualification_page(form, person, row, 409)
    done = do.change_qualification(row, form.wanted(), by=actor.account_id, now=clock.now())
    say(_("The changes are saved.") if done else _("Nothing changed."))
    return redirect_to("home.person", ref=person.ref)


@room.deed("/office/people/<ref>/qualifications/<qualification>/remove", needs="people.manage")
def remove_qualification(ref: str, qualification: str) -> Any:
    person = _person(ref)
    do.remove_qualification(_qualification(person, qualification), by=actor.account_id, now=clock.now())
    say(_("The document is taken out."))
    return redirect_to("home.person", ref=person.ref)


def _qualification_page(form: QualificationForm, person: Any, row: Any, status: int) -> Any:
    return render(
        "people/qualification.html",
        status=status,
        form=form,
        person=person,
        row=row,
        is_stale=status == 409,
        kinds=wording.QUALIFICATIONS,
    )


# ---- the dictionary of staff groups


@room.page("/office/staff-groups", needs="people.see")
def staff_groups() -> Any:
    """Which groups of staff are there, and how many posts has each?"""
    return render("people/staff_groups.html", page=page_of(ask.groups()))


@room.form("/office/staff-groups/new", needs="people.manage")
def new_staff_group() -> Any:
    form = GroupForm(data={"is_active": True})
    if not form.is_sent() or form.refuse_code():
        return _group_page(form, None, 422 if form.has_faults else 200)
    row = do.add_group(form.code.data or "", form.wanted(), by=actor.account_id, now=clock.now())
    if row is None:
        form.refuse("code", _("Another group has this code. Choose a different one."))
        return _group_page(form, None, 422)
    say(_("%(name)s is in the register now.", name=row.name_pl))
    return redirect_to("people.staff_groups")


@room.form("/office/staff-groups/<code>", needs="people.manage")
def edit_staff_group(code: str) -> Any:
    row = ask.group(code)
    if row is None:
        raise not_found()
    form = GroupForm(data=typed_group(row))
    if not form.is_sent():
        return _group_page(form, row, 422 if form.has_faults else 200)
    if _is_stale(form, row):
        return _group_page(form, row, 409)
    done = do.change_group(row, form.wanted(), by=actor.account_id, now=clock.now())
    say(_("The changes are saved.") if done else _("Nothing changed."))
    return redirect_to("people.staff_groups")


def _group_page(form: GroupForm, row: Any, status: int) -> Any:
    return render("people/staff_group.html", status=status, form=form, row=row, is_stale=status == 409)
