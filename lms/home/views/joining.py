"""Coming in for the first time, and coming back without a password: letters with one-time links."""

from __future__ import annotations

from typing import Any

from flask import Response, make_response, session

from lms.foundation import clock, sessions
from lms.foundation.doors import PUBLIC
from lms.foundation.language import _
from lms.foundation.pages import redirect_to, render, say
from lms.home import devices
from lms.home.entrance import Chosen, choose_by_link, try_to_register, try_to_reset
from lms.home.views import letters, room
from lms.people import queries
from lms.people.forms.accounts import AddressForm, NewPasswordForm, RegisterForm
from lms.people.operations.accounts import PasswordSet, ask_for_reset, ask_to_register, set_password_by_link
from lms.people.queries import accounts
from lms.people.rules import PASSWORD_MIN, PASSWORD_MIN_STAFF


@room.form("/register", needs=PUBLIC, before=try_to_register)
def register(ready: RegisterForm | None = None) -> Any:
    form = ready
    if form is None:
        form = RegisterForm()
        form.offer(queries.institution_choices())
        return render("home/register.html", form=form)
    if form.errors:
        return render("home/register.html", status=422, form=form)
    institution = queries.institution_by_ref(form.institution.data) if form.institution.data else None
    ask_to_register(form.registration(institution.id if institution else None), now=clock.now())
    return redirect_to("home.check_mail")


@room.form("/reset", needs=PUBLIC, before=try_to_reset)
def reset(ready: AddressForm | None = None) -> Any:
    if ready is None:
        return render("home/reset.html", form=AddressForm(formdata=None))
    if ready.errors:
        return render("home/reset.html", status=422, form=ready)
    ask_for_reset(ready.email.data or "", now=clock.now())
    return redirect_to("home.check_mail")


@room.page("/check-mail", needs=PUBLIC)
def check_mail() -> Any:
    return render("home/check_mail.html", is_kept_here=letters.are_kept())


@room.form("/link/<secret>", needs=PUBLIC, before=choose_by_link, renews=True)
def link(secret: str, ready: Chosen | None = None) -> Any:
    if ready is None:
        facts = accounts.link(secret, now=clock.now())
        return _private(_choose(NewPasswordForm(formdata=None), facts) if facts else _ended())
    if ready.link is None:
        return _private(_ended())
    if ready.new_hash is None:
        return _private(_choose(ready.form, ready.link, status=422))
    done = set_password_by_link(secret, ready.new_hash, now=clock.now())
    if not isinstance(done, PasswordSet):
        return _private(_ended())
    if getattr(session, "account_id", None) == done.account_id:
        sessions.sign_out()
    say(_("Your password is set. Sign in with it."))
    response = make_response(redirect_to("home.sign_in"))
    devices.remember(response, done.account_id, ready.new_hash)
    return _private(response)


def _choose(form: NewPasswordForm, facts: accounts.LinkFacts, status: int = 200) -> Response:
    least = PASSWORD_MIN_STAFF if facts.is_staff else PASSWORD_MIN
    return render("home/link.html", status=status, form=form, link=facts, least=least)


def _ended() -> Response:
    """The same page for a link that is unknown, spent, replaced or too old."""
    return render("home/link_ended.html", status=410)


def _private(response: Response) -> Response:
    """The address is a secret: the page is not kept, and what it asks for never carries the address along.

    Not "no-referrer": browsers would then send the form with `Origin: null`, which the door refuses.
    """
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "strict-origin"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
