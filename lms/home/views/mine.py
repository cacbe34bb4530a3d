"""A person's own pages: what comes next, their browsers, their password."""

from __future__ import annotations

from typing import Any

from flask import Response, make_response, session

from lms.foundation import clock, sessions
from lms.foundation.doors import SIGNED_IN, actor
from lms.foundation.forms import Form
from lms.foundation.language import _
from lms.foundation.pages import not_found, redirect_to, render, say
from lms.foundation.paging import cut
from lms.home import devices, operations, wording
from lms.home.entrance import Chosen, choose_own
from lms.home.queries import mine
from lms.home.views import room
from lms.people.forms.accounts import ChangePasswordForm
from lms.people.operations import accounts
from lms.people.queries.accounts import of as facts_of
from lms.people.rules import PASSWORD_MIN, PASSWORD_MIN_STAFF


@room.page("/my", needs=SIGNED_IN)
def my() -> Any:
    start = mine.start(actor.person_id, now=clock.now())
    rows = {row.ref: wording.row_words(row) for row in (*start.now, *start.past)}
    return render(
        "home/my.html",
        mine=start,
        words=wording.start_words(start, clock.today()),
        rows=rows,
        page=cut(start.now),
    )


@room.page("/my/sessions", needs=SIGNED_IN)
def my_sessions() -> Any:
    rows = mine.sessions_of(actor.account_id, now=clock.now())
    return render("home/my_sessions.html", page=cut(rows), this=session.row_id)  # type: ignore[attr-defined]


@room.deed("/my/sessions/<int(max=2147483647):number>/end", needs=SIGNED_IN)
def end_session(number: int) -> Any:
    if number == session.row_id:  # type: ignore[attr-defined]
        return redirect_to("home.my_sessions")
    if not operations.end_session(number, actor.account_id, by=actor.account_id, now=clock.now()):
        raise not_found()
    say(_("That browser is signed out."))
    return redirect_to("home.my_sessions")


@room.deed("/my/sessions/end-others", needs=SIGNED_IN)
def end_other_sessions() -> Any:
    kept = session.row_id  # type: ignore[attr-defined]
    operations.end_other_sessions(actor.account_id, kept, by=actor.account_id, now=clock.now())
    say(_("All other browsers are signed out."))
    return redirect_to("home.my_sessions")


@room.deed("/my/sessions/extend", needs=SIGNED_IN, keyed=False)
def extend_session() -> Any:
    """A sign of life: the session row is touched when the answer is saved."""
    return make_response("", 204)


@room.form("/my/password", needs=SIGNED_IN, before=choose_own, renews=True)
def my_password(ready: Chosen | None = None) -> Any:
    if ready is None:
        return _password_page(ChangePasswordForm(formdata=None))
    account_id, is_staff, now = actor.account_id, actor.is_staff, clock.now()
    new_hash = ready.new_hash
    if new_hash is None or not accounts.change_password(account_id, ready.old_hash, new_hash, now=now):
        if not ready.form.has_faults:
            sentence = _("This is not the password you use now. Type it once more.")
            ready.form.refuse("current_password", sentence)
        return _password_page(ready.form, status=422)
    say(_("Your new password is set. All other browsers are signed out."))
    sessions.go_on_anew(is_staff=is_staff, now=now, device=devices.name_of_browser())
    response = make_response(redirect_to("home.my_sessions"))
    devices.remember(response, account_id, new_hash)
    return response


def _password_page(form: Form, status: int = 200) -> Response:
    least = PASSWORD_MIN_STAFF if actor.is_staff else PASSWORD_MIN
    email = facts_of(actor.account_id).email
    return render("home/my_password.html", status=status, form=form, least=least, email=email)
