"""Signing in, enrolling, withdrawing and checking a certificate need no script in the browser (A21)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import expect

from lms.attendance.rules import Mark, MarkKind
from tests.harness.cast import Cast, Member
from tests.journeys import arrange
from tests.journeys.arrange import PHRASE
from tests.journeys.browsing import Someone
from tests.journeys.wording import about

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("A21"), pytest.mark.row("A2")]


def signs_in_at_the_second_try(someone: Someone, member: Member) -> None:
    """What was typed rightly is kept, the wrong password is not."""
    _ = someone.said
    someone.fill(_("E-mail address"), member.email)
    someone.fill(_("Password"), "nie to hasło")
    someone.press(_("Sign in"))
    expect(someone.page.get_by_role("alert")).to_be_visible()
    expect(someone.field(_("E-mail address"))).to_have_value(member.email)
    someone.signs_in(member, PHRASE)


def checks(stranger: Someone, code: str) -> None:
    """Half a code is refused beside its field; of the name only yes or no is said."""
    _ = stranger.said
    stranger.open("/")
    stranger.follow(_("Check a certificate"))
    stranger.fill(_("Check code"), code[:5])
    stranger.press(_("Check"))
    expect(stranger.page.get_by_role("alert")).to_be_visible()
    expect(stranger.field(_("Check code"))).to_have_value(code[:5])
    stranger.fill(_("Check code"), code)
    stranger.press(_("Check"))
    stranger.stands_at(_("This certificate is genuine and valid"))
    name = _("First and last name on the certificate")
    stranger.fill(name, "Pracowita")
    stranger.press(_("Compare the first and last name"))
    both = _("Write both the first name and the last name, as on the certificate.")
    expect(stranger.page.get_by_role("alert")).to_contain_text(both)
    for typed, answer in (
        ("Ewa Obca", "No, the name does not agree"),
        ("Anna Pracowita", "Yes, the name agrees"),
    ):
        stranger.fill(name, typed)
        stranger.press(_("Compare the first and last name"))
        stranger.is_told(_(answer))


def test_sign_in_enrolment_withdrawal_and_the_check_need_no_script(
    people: Cast, browser: Callable[..., Someone]
) -> None:
    planned, past = arrange.edition(people), arrange.edition(people, "DEM16", first_day=date(2026, 11, 5))
    refs = arrange.seat(people, past, people.worker)
    arrange.teach(people, past, {ref: Mark(MarkKind.PRESENT) for ref in refs})
    code = arrange.certify(people, past)

    anna = browser(script=False, width=360, height=740)
    _, title = anna.said, planned.title[anna.language]
    anna.open("/courses")
    anna.follow(re.compile(re.escape(title)))
    anna.follow(_("Sign up"))
    signs_in_at_the_second_try(anna, people.worker)
    anna.stands_at(_("Take the seat?"))
    anna.press(_("Take the seat"))
    anna.stands_at(_("You have a seat"))
    assert arrange.places(people, planned) == [(people.worker.person_id, "seated")]
    anna.follow(about(_("Withdraw"), title))
    anna.stands_at(_("Give up the seat?"))
    anna.press(_("Withdraw"))
    anna.is_told(_("The place was given up."))
    assert arrange.places(people, planned) == [(people.worker.person_id, "withdrawn")]
    anna.press(_("Menu"))
    anna.press(_("Sign out"))
    anna.is_told(_("You are signed out."))
    checks(browser(script=False), code)
