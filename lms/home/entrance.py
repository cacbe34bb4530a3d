"""What runs before a door's transaction when somebody shows a password: counting tries, checking, hashing (S19, S20).

All of it holds no lock: the tries are counted in a transaction of their own, the hash takes 50 ms without any.
"""

from __future__ import annotations

import ipaddress
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from flask import abort, current_app, request

from lms.foundation import clock, throttle
from lms.foundation.doors import actor
from lms.foundation.storage import db
from lms.home import devices
from lms.people import passwords
from lms.people.forms.accounts import (
    AddressForm,
    ChangePasswordForm,
    NewPasswordForm,
    RegisterForm,
    SignInForm,
)
from lms.people.office import office
from lms.people.queries import accounts, institution_choices
from lms.people.queries.accounts import LinkFacts, SignInFacts
from lms.people.rules import normal_email

log = logging.getLogger("lms.entrance")
HOUR = timedelta(hours=1)
# Wrong passwords of one account in an hour: at most 30 reach the hash, ten of them kept for browsers its owner uses.
FROM_STRANGERS = 20
FROM_KNOWN_DEVICES = 10
# Whole offices share one address.
FROM_ONE_ADDRESS = 300
LETTERS_TO_ONE_ADDRESS = 5
LETTERS_ASKED_FROM_ONE_ADDRESS = 60
OWN_PASSWORD = 10


def caller() -> str:
    """Where a request comes from, as far as one subscriber reaches: an IPv4 address or an IPv6 network of 64 bits."""
    try:
        address = ipaddress.ip_address(request.remote_addr or "")
    except ValueError:
        return "unknown"
    if isinstance(address, ipaddress.IPv6Address):
        return str(address.ipv4_mapped or ipaddress.ip_network((address, 64), strict=False))
    return str(address)


@dataclass(frozen=True)
class Tried:
    """An attempt to sign in. `facts` only when the password is right; `scope` and `key` name its counter."""

    form: SignInForm
    facts: SignInFacts | None = None
    newer_hash: str | None = None
    is_throttled: bool = False
    scope: str = ""
    key: str = ""

    @property
    def is_halfway(self) -> bool:
        """The password is right, and a second step follows: the account has one, or owes one."""
        return self.facts is not None and (self.facts.has_second_step or self.facts.owes_second_step)


def try_to_sign_in() -> Tried:
    """Check address and password. Known, unknown, closed and throttled accounts cost the same work each."""
    form, now = SignInForm(), clock.now()
    if not form.is_sent():
        return Tried(form)
    email = normal_email(form.email.data or "")
    facts = accounts.for_sign_in(email)
    known = devices.is_known(facts)
    db.session.rollback()
    scope, limit = ("sign-in, known device", FROM_KNOWN_DEVICES) if known else ("sign-in", FROM_STRANGERS)
    fits_address = throttle.allowed(
        "sign-in, address", caller(), limit=FROM_ONE_ADDRESS, within=HOUR, now=now
    )
    fits_account = throttle.allowed(scope, email, limit=limit, within=HOUR, now=now)
    if not (fits_address and fits_account):
        log.warning("", {"event": "sign-in throttled", "account": facts.account_id if facts else None})
        return Tried(form, is_throttled=True)
    stored = facts.password_hash if facts and facts.is_enabled and not _is_foreign(facts) else None
    if not passwords.is_right(stored, form.password.data or "") or stored is None:
        log.warning("", {"event": "sign-in refused", "account": facts.account_id if facts else None})
        return Tried(form)
    newer = passwords.hash_password(form.password.data or "") if passwords.is_outdated(stored) else None
    return Tried(form, facts, newer, scope=scope, key=email)


def _is_foreign(facts: SignInFacts) -> bool:
    """Ways in of the demo region are printed by `make run`: in production they open nothing."""
    return facts.is_demo and bool(current_app.config["LMS"].is_production)


def _may_ask_for_letter(email: str) -> None:
    now, scope = clock.now(), "letter, address"
    if not throttle.allowed(scope, caller(), limit=LETTERS_ASKED_FROM_ONE_ADDRESS, within=HOUR, now=now):
        abort(429)
    if not throttle.allowed(
        "letter", normal_email(email), limit=LETTERS_TO_ONE_ADDRESS, within=HOUR, now=now
    ):
        abort(429)


def try_to_register() -> RegisterForm:
    """The form with its list; a whole one counts as one letter to that address."""
    form = RegisterForm()
    form.offer(institution_choices())
    db.session.rollback()
    if form.is_sent():
        _may_ask_for_letter(form.email.data or "")
    return form


def try_to_reset() -> AddressForm:
    form = AddressForm()
    if form.is_sent():
        _may_ask_for_letter(form.email.data or "")
    return form


def context_words(email: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """What others would try first: the person's names and address, the office, the product."""
    facts = office()
    return (
        email,
        *names,
        facts.short_name,
        facts.town_pl,
        facts.name_pl,
        facts.name_en,
        "szkolenia",
        "ROPS",
        "training",
    )


@dataclass(frozen=True)
class Chosen:
    """A password that somebody chose. `new_hash` is None when it may not be used; the form then says why."""

    form: NewPasswordForm
    link: LinkFacts | None = None
    old_hash: str = ""
    new_hash: str | None = None


def choose_by_link(secret: str) -> Chosen:
    """Check and hash the password typed behind a one-time link."""
    form, facts = NewPasswordForm(), accounts.link(secret, now=clock.now())
    db.session.rollback()
    if facts is None:
        return Chosen(form)
    context = context_words(facts.email, facts.names)
    if not (form.is_sent() and form.accepts(is_staff=facts.is_staff, context=context)):
        return Chosen(form, facts)
    return Chosen(form, facts, new_hash=passwords.hash_password(form.password.data or ""))


def choose_own(**_address: Any) -> Chosen:
    """Check the old password of somebody signed in, then check and hash the new one."""
    form, now = ChangePasswordForm(), clock.now()
    facts = accounts.of(actor.account_id)
    db.session.rollback()
    context = context_words(facts.email, (actor.first_name, actor.last_name))
    if not (form.is_sent() and form.accepts(is_staff=facts.is_staff, context=context)):
        return Chosen(form)
    if not throttle.allowed("own password", str(actor.account_id), limit=OWN_PASSWORD, within=HOUR, now=now):
        abort(429)
    if not passwords.is_right(facts.password_hash, form.current_password.data or ""):
        return Chosen(form, old_hash="wrong")
    return Chosen(form, None, facts.password_hash or "", passwords.hash_password(form.password.data or ""))
