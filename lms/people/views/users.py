"""The administrator's pages of accounts: who gets in, with which roles."""

from __future__ import annotations

from typing import Any

from flask import request

from lms.foundation import clock, outbox, sessions
from lms.foundation.doors import actor
from lms.foundation.language import _, current
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import asked, page_of
from lms.people import queries, wording
from lms.people.forms.accounts import GrantForm, InviteForm, RoleForm
from lms.people.forms.second_step import ResetStepForm
from lms.people.operations import accounts as opening
from lms.people.operations import roles, second_step
from lms.people.operations.roles import Terms
from lms.people.queries import accounts
from lms.people.queries.accounts import UserFacts
from lms.people.rules import AccountRefusal, Role, TermFault, is_staff, permissions_of
from lms.people.views import room

NEEDS = "users.manage"
_AT_INSTITUTION = (AccountRefusal.INSTITUTION_MISSING, AccountRefusal.INSTITUTION_NOT_WANTED)


@room.page("/admin/users", needs=NEEDS)
def users() -> Any:
    text, role = asked(), request.args.get("role", "")
    role = role if role in set(Role) else ""
    page = page_of(accounts.users(text, role), among=accounts.users() if text or role else None)
    held = accounts.roles_of([row.id for row in page.rows])
    return render(
        "people/users.html",
        page=page,
        text=text,
        role=role,
        held=held,
        words=wording.ROLES,
        roles=list(Role),
        post=outbox.trouble() if actor.may("messages.see") else None,
    )


@room.form("/admin/users/invite", needs=NEEDS, step_up=True)
def invite() -> Any:
    form = InviteForm()
    form.offer(queries.institution_choices())
    if not form.is_sent():
        return render("people/user_invite.html", status=422 if form.errors else 200, form=form)
    done = opening.invite(form.invitation(_institution_id(form)), by=actor.account_id, now=clock.now())
    if isinstance(done, AccountRefusal):
        field = "institution" if done in _AT_INSTITUTION else "email"
        form.refuse(field, wording.ACCOUNT_REFUSALS[done])
        return render("people/user_invite.html", status=422, form=form)
    say(_("The invitation is on its way. Its link works for 7 days."))
    return redirect_to("people.user", ref=done.ref)


def _institution_id(form: RoleForm) -> int | None:
    institution = queries.institution_by_ref(form.institution.data) if form.institution.data else None
    return institution.id if institution else None


def _found(ref: str) -> UserFacts:
    user = accounts.user(ref)
    if user is None:
        raise not_found()
    return user


def _offered(form: GrantForm) -> GrantForm:
    language = current()
    form.offer_all(
        queries.institution_choices(), accounts.project_choices(language), accounts.area_choices(language)
    )
    return form


def _page(
    user: UserFacts,
    form: GrantForm | None = None,
    status: int = 200,
    reset_form: ResetStepForm | None = None,
) -> Any:
    return render(
        "people/user.html",
        status=status,
        user=user,
        form=form or _offered(GrantForm(formdata=None)),
        reset_form=reset_form or ResetStepForm(formdata=None),
        areas=dict(accounts.area_choices(current())),
        today=clock.today(),
        words=wording.ROLES,
        rights=wording.RIGHTS,
        is_own=user.id == actor.account_id,
    )


@room.page("/admin/users/<ref>", needs=NEEDS)
def user(ref: str) -> Any:
    return _page(_found(ref))


def _field_of(refusal: AccountRefusal | TermFault) -> str:
    """Beside which field of the form a refusal is said."""
    if refusal in _AT_INSTITUTION:
        return "institution"
    if refusal is TermFault.NOT_LIMITED:
        return "project"
    return "until_on" if isinstance(refusal, TermFault) else "role"


@room.deed("/admin/users/<ref>/grant", needs=NEEDS, step_up=True)
def grant(ref: str) -> Any:
    found, form = _found(ref), _offered(GrantForm())
    if not form.is_sent():
        return _page(found, form, 422)
    terms = Terms(
        form.from_on.data,
        form.until_on.data,
        accounts.project_id(form.project.data) if form.project.data else None,
        form.area.data or "",
    )
    role = Role(str(form.role.data))
    refusal = roles.grant_role(
        found.id, role, _institution_id(form), by=actor.account_id, now=clock.now(), terms=terms
    )
    if refusal is not None:
        form.refuse(_field_of(refusal), wording.GRANT_REFUSALS[refusal])
        return _page(found, form, 422)
    return _changed(found, _("The role is given. It counts from the next sign-in."))


@room.deed("/admin/users/<ref>/revoke/<int(max=2147483647):number>", needs=NEEDS, renews=True, step_up=True)
def revoke(ref: str, number: int) -> Any:
    found = _found(ref)
    refusal = roles.revoke_role(found.id, number, by=actor.account_id, now=clock.now())
    return _refused(found, refusal) if refusal else _changed(found, _("The role is taken away."))


@room.deed("/admin/users/<ref>/close", needs=NEEDS)
def close(ref: str) -> Any:
    found = _found(ref)
    refusal = roles.close_account(found.id, by=actor.account_id, now=clock.now())
    if refusal is not None:
        return _refused(found, refusal)
    say(_("The account is closed. Whoever was signed in with it no longer is."))
    return redirect_to("people.user", ref=ref)


@room.deed("/admin/users/<ref>/reopen", needs=NEEDS)
def reopen(ref: str) -> Any:
    roles.reopen_account(_found(ref).id, by=actor.account_id, now=clock.now())
    say(_("The account is open again. The old password counts."))
    return redirect_to("people.user", ref=ref)


@room.deed("/admin/users/<ref>/invite", needs=NEEDS)
def invite_again(ref: str) -> Any:
    found = _found(ref)
    refusal = opening.invite_again(found.id, by=actor.account_id, now=clock.now())
    if refusal is not None:
        return _refused(found, refusal)
    say(_("A new invitation is on its way. Older links no longer work."))
    return redirect_to("people.user", ref=ref)


@room.deed("/admin/users/<ref>/second-step/reset", needs=NEEDS, step_up=True)
def reset_step(ref: str) -> Any:
    """Take somebody's second step away: the phone is gone. Never one's own."""
    found, form = _found(ref), ResetStepForm()
    if not form.is_sent():
        return _page(found, status=422, reset_form=form)
    refusal = second_step.reset(found.id, by=actor.account_id, reason=form.reason.data or "", now=clock.now())
    if refusal is not None:
        form.refuse(None, wording.RESET_REFUSALS[refusal])
        return _page(found, status=422, reset_form=form)
    say(_("The second step is taken away. With the next sign-in a new one is set up."))
    return redirect_to("people.user", ref=ref)


def _refused(found: UserFacts, refusal: AccountRefusal) -> Any:
    form = _offered(GrantForm(formdata=None))
    form.refuse(None, wording.ACCOUNT_REFUSALS[refusal])
    return _page(found, form, 422)


def _changed(found: UserFacts, sentence: str) -> Any:
    """After a change of rights every session of the account has ended; one's own goes on under a new id."""
    say(sentence)
    if found.id == actor.account_id:
        held = accounts.roles_of([found.id]).get(found.id, [])
        sessions.go_on_anew(is_staff=is_staff(held), now=clock.now())
        if NEEDS not in permissions_of(held):
            return redirect_to("home.my")
    return redirect_to("people.user", ref=found.ref)
