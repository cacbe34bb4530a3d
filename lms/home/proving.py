"""Showing that it is really you: by a code where the account has a second step, else by the password (S23).

Used twice: to come in after the password, and before what cannot be taken back (doors with `step_up`). Tries are
counted like those of passwords, apart for browsers that the owner uses, so that nobody who guesses locks the owner out.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from flask import Flask, Response, make_response, redirect, request, url_for

from lms.foundation import audit, clock, doors, onetime, sessions, storage, throttle
from lms.foundation.pages import render
from lms.foundation.storage import db
from lms.home import devices
from lms.home.entrance import HOUR, OWN_PASSWORD
from lms.home.wording import NOT_THIS_PASSWORD, STEP_REFUSALS, TOO_MANY_CODES
from lms.people import passwords
from lms.people.forms.second_step import CodeForm, OwnPasswordForm
from lms.people.operations import second_step
from lms.people.queries import accounts
from lms.people.queries.second_step import has_second_step

log = logging.getLogger("lms.entrance")
CODES_FROM_STRANGERS = 10
CODES_FROM_KNOWN_DEVICES = 10


@dataclass(frozen=True)
class Shown:
    """What somebody showed. `refusal` is a sentence beside the field; None: it is really them."""

    refusal: str | None = None
    status: int = 422
    # nothing was written yet: a password may be shown twice at once, a code is taken once
    is_password: bool = False


def show_code(account_id: int, typed: str) -> Shown:
    """Take a code, counted before it is looked at. Runs in a transaction of its own."""
    now, key = clock.now(), str(account_id)
    known = devices.is_known(accounts.of(account_id))
    db.session.rollback()
    scope, limit = (
        ("code, known device", CODES_FROM_KNOWN_DEVICES) if known else ("code", CODES_FROM_STRANGERS)
    )
    if not throttle.allowed(scope, key, limit=limit, within=HOUR, now=now):
        log.warning("", {"event": "code throttled", "account": account_id})
        return Shown(str(TOO_MANY_CODES), 429)
    with storage.transaction():
        refusal = second_step.take(account_id, typed, now=now)
        if refusal is None:
            throttle.take_back(scope, key)
        else:
            db.session.rollback()  # nothing was taken, so nothing is saved
    if refusal is not None:
        log.warning("", {"event": "code refused", "account": account_id})
        return Shown(str(STEP_REFUSALS[refusal]))
    return Shown()


def show_password(account_id: int, typed: str) -> Shown:
    """Check the password of somebody signed in, counted with their other tries."""
    now = clock.now()
    stored = accounts.of(account_id).password_hash
    db.session.rollback()
    if not throttle.allowed("own password", str(account_id), limit=OWN_PASSWORD, within=HOUR, now=now):
        return Shown(str(TOO_MANY_CODES), 429)
    if not passwords.is_right(stored, typed):
        return Shown(str(NOT_THIS_PASSWORD))
    return Shown(is_password=True)


CODE, PASSWORD = onetime.PROOF_FIELDS


def show(account_id: int, form: CodeForm | OwnPasswordForm) -> Shown:
    """What the form of this account asks for."""
    if isinstance(form, CodeForm):
        return show_code(account_id, form.step_up_code.data or "")
    return show_password(account_id, form.step_up_password.data or "")


def form_of(account_id: int, **kw: Any) -> CodeForm | OwnPasswordForm:
    """The one question that proves this account."""
    has_step = has_second_step(account_id)
    return CodeForm(**kw) if has_step else OwnPasswordForm(**kw)


def ask_once_more() -> Response | None:
    """Before a door with `step_up`: the page that asks, with what was typed; None when it was answered well.

    The same page comes back to the same address with the same one-time key, so nothing is typed twice.
    """
    here = sessions.visit()
    assert here.account_id is not None and here.row_id is not None
    is_answered = request.method == "POST" and any(name in request.form for name in (CODE, PASSWORD))
    form = form_of(here.account_id, **({} if is_answered else {"formdata": None}))
    status = 403
    if is_answered and form.is_sent():
        shown = show(here.account_id, form)
        if shown.refusal is None or _was_proved_meanwhile(here.row_id):
            _keep(here, shown)
            return None
        form.refuse(CODE if isinstance(form, CodeForm) else PASSWORD, shown.refusal)
        status = shown.status
    elif is_answered:
        status = 422
    return _page(form, status)


def _was_proved_meanwhile(row_id: int) -> bool:
    """Pressed twice at once: the first of both has used the code."""
    at = sessions.proved_at(row_id)
    db.session.rollback()
    return at is not None and clock.now() - at <= sessions.PROOF_LASTS


def _keep(here: sessions.Visit, shown: Shown) -> None:
    with storage.transaction():
        note(here, shown)


def note(here: sessions.Visit, shown: Shown) -> None:
    """In the running transaction: this session's owner has just proved who they are."""
    assert here.account_id is not None and here.row_id is not None
    here.proved_at = clock.now()
    sessions.note_proof(here.row_id, now=here.proved_at)
    if shown.is_password:
        account_id = here.account_id
        throttle.take_back("own password", str(account_id))
        audit.record(
            "account.prove", "account", account_id, by=account_id, fields=("password",), at=here.proved_at
        )


def _page(form: CodeForm | OwnPasswordForm, status: int) -> Response:
    if request.method == "GET":
        return make_response(redirect(url_for("home.confirm", next=request.full_path.rstrip("?"))))
    dropped = {"csrf_token", CODE, PASSWORD}
    typed = [(name, text) for name, text in request.form.items(multi=True) if name not in dropped]
    return render(
        "home/step_up.html", status=status, form=form, typed=typed, address=request.full_path.rstrip("?")
    )


def install(app: Flask) -> None:
    doors.ask_by(app, ask_once_more)
