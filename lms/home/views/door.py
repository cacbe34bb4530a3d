"""The house door: in, out, and the language of the page."""

from __future__ import annotations

from typing import Any

from flask import Response, make_response, redirect, request, session, url_for

from lms.foundation import clock, sessions, throttle
from lms.foundation.doors import PUBLIC, actor
from lms.foundation.language import _
from lms.foundation.pages import render, say
from lms.foundation.sessions import Strength
from lms.home import devices, operations
from lms.home.entrance import Tried, try_to_sign_in
from lms.home.navigation import start_page
from lms.home.views import room
from lms.home.ways import way_on
from lms.people.forms.accounts import SignInForm
from lms.people.operations import accounts, second_step


@room.form("/sign-in", needs=PUBLIC, keyed=False, before=try_to_sign_in)
def sign_in(ready: Tried | None = None) -> Any:
    if ready is None:
        if sessions.visit().halfway is not None:
            return redirect(url_for("home.confirm", next=way_on(request.args.get("next"))))
        if actor.is_authenticated:
            return redirect(way_on(request.args.get("next")) or url_for(start_page(actor.roles)))
        return render("home/sign_in.html", form=SignInForm(formdata=None))
    if ready.facts is None or not _come_in(ready):
        return _refused(ready)
    facts = ready.facts
    if ready.is_halfway:
        step = "home.confirm" if facts.has_second_step else "home.set_up_step"
        return redirect(url_for(step, next=way_on(request.args.get("next"))), code=303)
    onward = way_on(request.args.get("next")) or url_for(start_page(facts.roles))
    response = make_response(redirect(onward, code=303))
    devices.remember(response, facts.account_id, ready.newer_hash or facts.password_hash or "")
    return response


def _come_in(ready: Tried) -> bool:
    facts, now = ready.facts, clock.now()
    assert facts is not None
    stored = facts.password_hash or ""
    halfway = ready.is_halfway
    if not accounts.let_in(
        facts.account_id, stored, newer_hash=ready.newer_hash, is_halfway=halfway, now=now
    ):
        return False
    if halfway and not facts.has_second_step:
        second_step.offer(facts.account_id, now=now)
    throttle.take_back(ready.scope, ready.key)
    session.setdefault("language", facts.language)
    sessions.sign_in(
        facts.account_id,
        is_staff=facts.is_staff,
        now=now,
        device=devices.name_of_browser(),
        strength=Strength.HALFWAY if halfway else Strength.PASSWORD,
        proved_at=None if halfway else now,
    )
    return True


def _refused(ready: Tried) -> Response:
    form = ready.form
    if ready.is_throttled:
        sentence = _(
            "There were too many attempts with this address. Wait an hour, or set a new password by e-mail."
        )
        form.refuse(None, sentence)
        return render("home/sign_in.html", status=429, form=form)
    if not form.has_faults:
        form.refuse(
            None, _("Address and password do not fit together. Check both, or set a new password by e-mail.")
        )
    return render("home/sign_in.html", status=422, form=form)


@room.deed("/sign-out", needs=PUBLIC, renews=True)
def sign_out() -> Any:
    if actor.is_authenticated:
        operations.note_sign_out(by=actor.account_id, now=clock.now())
    sessions.sign_out()
    say(_("You are signed out."))
    response = make_response(redirect(url_for("enrolment.catalogue"), code=303))
    # Pages kept by the browser go. "storage" would also take marks of a register that were not sent yet.
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


@room.deed("/language/<any(pl, en):code>", needs=PUBLIC, keyed=False)
def language(code: str) -> Any:
    session["language"] = code
    if actor.is_authenticated and actor.language != code:
        operations.choose_language(actor.person_id, code, by=actor.account_id, now=clock.now())
    return redirect(way_on(request.form.get("next")) or url_for("enrolment.catalogue"), code=303)
