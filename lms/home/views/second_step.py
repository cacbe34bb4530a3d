"""The second step: taken after the password, set up, replaced, left off, and its recovery codes (S23)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Response, make_response, redirect, request, session, url_for

from lms.foundation import clock, sessions
from lms.foundation.crypto import cipher
from lms.foundation.doors import PASSWORD_SHOWN, SIGNED_IN, actor
from lms.foundation.language import _
from lms.foundation.pages import redirect_to, render, say
from lms.foundation.pdf.qr import svg_path
from lms.foundation.sessions import Strength
from lms.home import devices, proving
from lms.home.navigation import start_page
from lms.home.proving import Shown
from lms.home.views import room
from lms.home.ways import way_on
from lms.home.wording import STEP_REFUSALS
from lms.people.forms.second_step import CodeForm, FirstCodeForm, OwnPasswordForm
from lms.people.operations import accounts as coming
from lms.people.operations import second_step as steps
from lms.people.operations.second_step import Codes
from lms.people.queries import accounts, second_step
from lms.people.rules import StepRefusal, in_groups


def _account_id() -> int:
    """Whose session this is, whether or not the second step was taken."""
    account_id = sessions.visit().account_id
    assert account_id is not None  # the door let nobody else in
    return account_id


def _is_halfway() -> bool:
    return sessions.visit().halfway is not None


@dataclass(frozen=True)
class Tried:
    """The answer to the question, and what came of it."""

    form: CodeForm | OwnPasswordForm
    shown: Shown


def _try() -> Tried:
    form = proving.form_of(_account_id())
    if _is_halfway() and isinstance(form, OwnPasswordForm):
        return Tried(form, Shown(str(STEP_REFUSALS[StepRefusal.ENDED])))
    if not form.is_sent():
        return Tried(form, Shown(""))
    return Tried(form, proving.show(_account_id(), form))


@room.form("/confirm", needs=PASSWORD_SHOWN, before=_try, renews=True)
def confirm(ready: Tried | None = None) -> Any:
    """Ask once more who is there: after the password, or before something that cannot be taken back."""
    account_id = _account_id()
    if ready is None:
        form = proving.form_of(account_id, formdata=None)
        if _is_halfway() and isinstance(form, OwnPasswordForm):
            return redirect(url_for("home.set_up_step", next=request.args.get("next")))
        return render("home/confirm.html", form=form, is_halfway=_is_halfway())
    if ready.shown.refusal is not None:
        if ready.shown.refusal:
            field = proving.CODE if isinstance(ready.form, CodeForm) else proving.PASSWORD
            ready.form.refuse(field, ready.shown.refusal)
        return render(
            "home/confirm.html", status=ready.shown.status, form=ready.form, is_halfway=_is_halfway()
        )
    if _is_halfway():
        return _arrive(account_id)
    proving.note(sessions.visit(), ready.shown)
    return redirect(_onward(actor.roles), code=303)


def _onward(roles: frozenset[str]) -> str:
    return way_on(request.args.get("next")) or url_for(start_page(roles))


def _arrive(account_id: int, onward: str = "") -> Response:
    """The second step was taken: a new session id, and the browser is known from now on."""
    facts, now = accounts.of(account_id), clock.now()
    coming.come_in(account_id, now=now)
    sessions.sign_in(account_id, is_staff=facts.is_staff, now=now, strength=Strength.FACTOR, proved_at=now)
    response = make_response(redirect(onward or _onward(facts.roles), code=303))
    devices.remember(response, account_id, facts.password_hash or "")
    return response


@room.form("/my/second-step", needs=PASSWORD_SHOWN, renews=True)
def set_up_step() -> Any:
    """One's own second step. Whoever owes it and has none sets it up here, before any other page opens."""
    account_id = _account_id()
    facts = second_step.of(account_id)
    if _is_halfway() and facts.is_set:
        return redirect(url_for("home.confirm", next=request.args.get("next")))
    form = FirstCodeForm()
    if not form.is_sent():
        return _step_page(facts, form, 422 if form.errors else 200)
    done = steps.confirm(account_id, form.code.data or "", now=clock.now())
    if isinstance(done, StepRefusal):
        form.refuse("code", STEP_REFUSALS[done])
        return _step_page(facts, form, 422)
    return _with_codes(account_id, done)


def _step_page(facts: second_step.StepFacts, form: FirstCodeForm, status: int) -> Response:
    account = accounts.of(_account_id())
    return render(
        "home/second_step.html",
        status=status,
        step=facts,
        form=form,
        qr=svg_path(steps.address_for_app(account.email, facts.offered)) if facts.offered else None,
        secret=in_groups(facts.offered.lower()) if facts.offered else None,
        email=account.email,
        is_halfway=_is_halfway(),
        is_owed=account.owes_second_step,
    )


def _with_codes(account_id: int, codes: Codes) -> Response:
    """Show new recovery codes on the next page, once: until then they wait sealed in the session."""
    onward = url_for("home.recovery_codes", next=request.args.get("next"))
    now, here = clock.now(), sessions.visit()
    facts = accounts.of(account_id)
    if _is_halfway():
        response = _arrive(account_id, onward)
    else:
        sessions.end_all(account_id, but=here.row_id)
        sessions.sign_in(
            account_id, is_staff=facts.is_staff, now=now, strength=Strength.FACTOR, proved_at=now
        )
        response = make_response(redirect(onward, code=303))
    sessions.leave_in_new(_WAITING, _sealed(account_id, codes))
    return response


_WAITING = "recovery"


def _sealed(account_id: int, codes: Codes) -> str:
    return cipher().seal(" ".join(codes.shown), _bound(account_id))


def _bound(account_id: int) -> str:
    return f"session.recovery:{account_id}"


@room.page("/my/second-step/codes", needs=SIGNED_IN)
def recovery_codes() -> Any:
    """New recovery codes, shown this once."""
    sealed = session.pop(_WAITING, None)
    if sealed is None:
        return redirect(url_for("home.set_up_step"))
    codes = cipher().open(sealed, _bound(actor.account_id)).split()
    onward = _onward(actor.roles)
    return _private(render("home/recovery_codes.html", codes=codes, onward=onward))


def _private(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response


@room.deed("/my/second-step/begin", needs=PASSWORD_SHOWN, step_up=True)
def begin_step() -> Any:
    """Offer a secret: for whoever wants a second step of their own accord, owes one by now, or has a new phone."""
    if _is_halfway() and second_step.has_second_step(_account_id()):
        return redirect_to("home.confirm")
    steps.offer(_account_id(), now=clock.now())
    return redirect_to("home.set_up_step")


@room.deed("/my/second-step/codes/new", needs=SIGNED_IN, step_up=True)
def new_codes() -> Any:
    done = steps.renew_codes(actor.account_id, now=clock.now())
    if isinstance(done, StepRefusal):
        say(STEP_REFUSALS[done], "wait")
        return redirect_to("home.set_up_step")
    session[_WAITING] = _sealed(actor.account_id, done)
    return redirect_to("home.recovery_codes")


@room.deed("/my/second-step/leave-off", needs=SIGNED_IN, step_up=True)
def leave_step_off() -> Any:
    refusal = steps.leave_off(actor.account_id, is_owed=actor.owes_second_step, now=clock.now())
    if refusal is not None:
        say(STEP_REFUSALS[refusal], "wait")
    else:
        say(_("The second step is switched off. From now on your password alone opens this account."))
    return redirect_to("home.set_up_step")
