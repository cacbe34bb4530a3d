"""Signing in, enrolling, withdrawing and checking a certificate need no script in the browser (A21)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import expect

from lms.attendance.rules import Mark, MarkKind
from tests.harness.cast import Cast
from tests.journeys import arrange
from tests.journeys.arrange import PHRASE
from tests.journeys.browsing import Someone
from tests.journeys.wording import about

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("A21"), pytest.mark.row("A2")]


def test_a_worker_signs_in_enrols_and_withdraws_without_script(
    people: Cast, browser: Callable[..., Someone]
) -> None:
    planned = arrange.edition(people)
    anna = browser(script=False, width=360, height=740)
    _, title = anna.said, planned.title[anna.language]
    anna.open("/courses")
    anna.follow(re.compile(re.escape(title)))
    anna.follow(_("Sign up"))
    anna.fill(_("E-mail address"), people.worker.email)
    anna.fill(_("Password"), "nie to hasło")
    anna.press(_("Sign in"))
    expect(anna.page.get_by_role("alert")).to_be_visible()
    expect(anna.field(_("E-mail address"))).to_have_value(people.worker.email)
    anna.signs_in(people.worker, PHRASE)
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


def test_a_stranger_checks_a_certificate_without_script(
    people: Cast, browser: Callable[..., Someone]
) -> None:
    planned = arrange.edition(people, first_day=date(2026, 11, 5))
    refs = arrange.seat(people, planned, people.worker)
    arrange.teach(people, planned, {ref: Mark(MarkKind.PRESENT) for ref in refs})
    code = arrange.certify(people, planned)
    stranger = browser(script=False)
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
    stranger.fill(_("First and last name on the certificate"), "Zupełnie Inna")
    stranger.press(_("Compare the name"))
    stranger.is_told(_("No, the name does not agree"))
    stranger.fill(_("First and last name on the certificate"), "Anna Pracowita")
    stranger.press(_("Compare the name"))
    stranger.is_told(_("Yes, the name agrees"))
