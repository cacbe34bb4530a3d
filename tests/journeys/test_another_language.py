"""Whoever changes the language stays on the page and in the middle of what they do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.harness.cast import Cast
from tests.journeys import arrange
from tests.journeys.arrange import PHRASE
from tests.journeys.browsing import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("A9"), pytest.mark.row("A4")]
OTHER = {"pl": ("en", "English"), "en": ("pl", "Polski")}


def changes_language(someone: Someone) -> None:
    """Press the other language's own name; the address stays as it is."""
    address = someone.page.url
    other, name = OTHER[someone.language]
    someone.page.get_by_role("button", name=name, exact=True).click()
    someone.language = other
    expect(someone.page.get_by_role("button", name=OTHER[other][1], exact=True)).to_be_visible()
    someone.arrive()
    assert someone.page.url == address


@pytest.mark.parametrize("language", ["pl"])
def test_the_page_stays_and_the_seat_is_taken_in_the_other_language(
    people: Cast, browser: Callable[..., Someone]
) -> None:
    planned = arrange.edition(people)
    anna = browser()
    anna.open("/courses?q=dialog&free=1")
    changes_language(anna)
    anna.is_told(anna.said_of("%(num)s date fits.", "%(num)s dates fit.", 1))
    anna.open(f"/editions/{planned.code}")
    changes_language(anna)
    anna.stands_at(planned.title[anna.language])
    anna.follow(anna.said("Sign up"))
    changes_language(anna)
    anna.signs_in(people.worker, PHRASE)
    anna.stands_at(anna.said("Take the seat?"))
    changes_language(anna)
    anna.press(anna.said("Take the seat"))
    anna.stands_at(anna.said("You have a seat"))
    changes_language(anna)
    anna.stands_at(anna.said("You have a seat"))
