"""Letters of accounts. Each holds one link; the secret in it is opened only while the letter is being written."""

from __future__ import annotations

from typing import Any

from flask import current_app

from lms.foundation import clock
from lms.foundation.language import Translator, translator
from lms.foundation.outbox import Letter, letter
from lms.people.office import office
from lms.people.operations.links import secret_of
from lms.people.queries import accounts


def _button(facts: dict[str, Any], label: str) -> tuple[str, str] | None:
    """The link of a letter; None when it was spent, replaced or ended before the letter left, or opens nothing."""
    secret = secret_of(facts)
    if accounts.link(secret, now=clock.now()) is None:
        return None
    return label, f"{current_app.config['LMS'].base_url}/link/{secret}"


def _once(t: Translator, lasts: str) -> str:
    return t.gettext(
        "The link works once, %(lasts)s. Keep it to yourself: whoever opens it sets the password.",
        lasts=lasts,
    )


def _name(t: Translator) -> str:
    facts = office()
    return facts.name_pl if t.language == "pl" else facts.name_en or facts.name_pl


@letter("account.invited")
def invited(facts: dict[str, Any], language: str) -> Letter | None:
    """To somebody whom the administrator let in."""
    t = translator(language)
    button = _button(facts, t.gettext("Set my password"))
    if button is None:
        return None
    return Letter(
        t.gettext("Your account in the training system"),
        (
            t.gettext(
                "%(office)s has opened an account for you. Set a password to sign in for the first time.",
                office=_name(t),
            ),
            _once(t, t.gettext("for 7 days")),
            t.gettext("If this comes as a surprise, ask the office. Without a password nobody gets in."),
        ),
        button,
    )


@letter("account.confirm")
def confirm(facts: dict[str, Any], language: str) -> Letter | None:
    """To an address that somebody typed to register."""
    t = translator(language)
    button = _button(facts, t.gettext("Confirm and set a password"))
    if button is None:
        return None
    return Letter(
        t.gettext("Confirm your address"),
        (
            t.gettext(
                "Somebody typed this address to sign up for courses of %(office)s. If it was you, go on below.",
                office=_name(t),
            ),
            _once(t, t.gettext("for 24 hours")),
            t.gettext(
                "If it was not you, do nothing. Without the link there is no account and what was typed is deleted."
            ),
        ),
        button,
    )


@letter("account.exists")
def exists(facts: dict[str, Any], language: str) -> Letter | None:
    """To an address that somebody typed to register and that has an account."""
    t = translator(language)
    button = _button(facts, t.gettext("Set a new password"))
    if button is None:
        return None
    return Letter(
        t.gettext("You already have an account"),
        (
            t.gettext(
                "Somebody typed this address to sign up for courses of %(office)s. It already has an account.",
                office=_name(t),
            ),
            t.gettext("Sign in as usual. If you do not remember the password, set a new one below."),
            _once(t, t.gettext("for 60 minutes")),
            t.gettext("If it was not you, do nothing: your account and your password stay as they are."),
        ),
        button,
    )


@letter("account.reset")
def reset(facts: dict[str, Any], language: str) -> Letter | None:
    """To somebody who does not remember their password."""
    t = translator(language)
    button = _button(facts, t.gettext("Set a new password"))
    if button is None:
        return None
    return Letter(
        t.gettext("Set a new password"),
        (
            t.gettext(
                "Somebody asked for a new password to the account with this address. If it was you, set it below."
            ),
            _once(t, t.gettext("for 60 minutes")),
            t.gettext("If it was not you, do nothing: your account and your password stay as they are."),
        ),
        button,
    )
