"""Letters of accounts. Each holds one link; the secret in it is opened only while the letter is being written."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from flask import current_app

from lms.foundation import clock
from lms.foundation.language import Translator, day, moment, translator
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


def _unless_you(t: Translator) -> str:
    return t.gettext("If it was not you, write to the office at once: somebody may know your password.")


@letter("account.factor_set")
def factor_set(facts: dict[str, Any], language: str) -> Letter:
    """To somebody whose account now asks for a code."""
    t = translator(language)
    return Letter(
        t.gettext("A second step was set up for your account"),
        (
            t.gettext("From now on signing in needs a code from an app, besides your password."),
            t.gettext("Keep the recovery codes where you find them without your phone."),
            _unless_you(t),
        ),
    )


@letter("account.factor_reset")
def factor_reset(facts: dict[str, Any], language: str) -> Letter:
    """To somebody whose second step is gone."""
    t = translator(language)
    return Letter(
        t.gettext("The second step of your account was taken away"),
        (
            t.gettext("Your account no longer asks for a code. Old recovery codes have ended too."),
            t.gettext("If your role needs a second step, the next sign-in leads you through a new one."),
            _unless_you(t),
        ),
    )


@letter("account.recovery_used")
def recovery_used(facts: dict[str, Any], language: str) -> Letter:
    """To somebody with whose recovery code a sign-in was completed."""
    t = translator(language)
    return Letter(
        t.gettext("A recovery code of your account was used"),
        (
            t.gettext("It worked once and has ended. Your page of the second step says how many are left."),
            _unless_you(t),
        ),
    )


def _name_of(t: Translator, account_id: int | None) -> str:
    return t.gettext("The command line") if account_id is None else accounts.name_of(account_id)


@letter("privacy.long_list")
def long_list(facts: dict[str, Any], language: str) -> Letter:
    """To the data-protection officer: a list of many people left."""
    t = translator(language)
    what = {
        "smefs": t.gettext("the file for SM EFS, with PESEL numbers"),
        "people": t.gettext("the list of people"),
    }
    return Letter(
        t.gettext("A list of many people was taken"),
        (
            t.gettext(
                "%(name)s downloaded %(what)s on %(moment)s.",
                name=_name_of(t, facts["account"]),
                what=what.get(facts["what"], facts["what"]),
                moment=moment(datetime.fromisoformat(facts["at"]), language),
            ),
            t.ngettext("It holds %(num)s person.", "It holds %(num)s people.", facts["count"]),
            t.gettext("Reason given: %(reason)s", reason=facts["reason"] or "–"),
            t.gettext("Nothing needs to be done when this fits the work of that day. Otherwise ask them."),
        ),
    )


@letter("privacy.many_cards")
def many_cards(facts: dict[str, Any], language: str) -> Letter:
    """To data protection and administrators: somebody opens more cards than work explains."""
    t = translator(language)
    return Letter(
        t.gettext("Very many cards of people were opened"),
        (
            t.gettext(
                "%(name)s opened more than %(count)s cards within one hour, until %(moment)s.",
                name=_name_of(t, facts["account"]),
                count=facts["count"] - 1,
                moment=moment(datetime.fromisoformat(facts["at"]), language),
            ),
            t.gettext(
                "Ask whether it was really them. On the page of accounts every browser can be signed out."
            ),
        ),
    )


@letter("account.deputy")
def deputy(facts: dict[str, Any], language: str) -> Letter:
    """To somebody who stands in for a coordinator."""
    t = translator(language)
    return Letter(
        t.gettext("You stand in as coordinator"),
        (
            t.gettext(
                "%(name)s named you as deputy at %(institution)s.",
                name=_name_of(t, facts["account"]),
                institution=facts["institution"],
            ),
            t.gettext(
                "From %(first)s until %(last)s you enrol people of this institution. It ends by itself.",
                first=day(date.fromisoformat(facts["from"]), language),
                last=day(date.fromisoformat(facts["until"]), language),
            ),
            t.gettext("Sign in again: the new rights count from the next sign-in."),
        ),
        (t.gettext("My institution"), f"{current_app.config['LMS'].base_url}/institution"),
    )
