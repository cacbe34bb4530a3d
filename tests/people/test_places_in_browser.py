"""A municipality is searched while one types, by keyboard alone, and without script by the form itself (A1, A21)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from lms.people.queries import institutions as ask
from tests.harness.browser import let_in, violations
from tests.harness.cast import Cast
from tests.harness.servers import Server
from tests.house.test_every_page import speak

pytestmark = [pytest.mark.browser, pytest.mark.row("A1"), pytest.mark.row("A21")]
COUNTRYSIDE = "Gniezno, wiejska, powiat gnieźnieński, wielkopolskie · 3003032"


@pytest.fixture
def page(cast: Cast, server: Server, open_browser: Callable[..., Any], script: bool) -> Any:
    speak(cast.officer, "en")
    context = open_browser(locale="en-GB", width=360, script=script)
    let_in(context, server, cast.officer.cookie)
    page = context.new_page()
    page.goto("/office/institutions/new")
    page.get_by_label("Name").fill("Klub")
    page.get_by_label("Kind").select_option("NGO")
    return page


def expect_offered(field: Any, value: str, label: str) -> None:
    """Wait until the suggestions of a field hold one that begins so; its label is what the browser compares."""
    offered = "field => [...field.list.options].map(option => [option.value, option.label])"
    for _time in range(100):
        found = [label for begin, label in field.evaluate(offered) if begin.startswith(value)]
        if found:
            break
        field.page.wait_for_timeout(50)
    assert found, value
    assert not label or found[0] == label


def is_there(page: Any) -> None:
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Klub")
    expect(page.get_by_text("Gniezno, wiejska", exact=True)).to_be_visible()


@pytest.mark.parametrize("script", [True])
def test_matches_come_while_somebody_types(page: Any, inside: Any) -> None:
    field = page.get_by_label("Municipality (optional)")
    field.press_sequentially("gniezno")
    expect_offered(field, COUNTRYSIDE, "")
    # without Polish letters: the browser would leave out what does not hold what was typed
    field.fill("lodz")
    expect_offered(field, "Łódź, miasto", "lodz")
    field.fill(COUNTRYSIDE)  # as the browser does when one of the list is taken
    is_there(page)


@pytest.mark.parametrize("script", [True, False])
def test_what_may_be_several_is_chosen_below_the_field(page: Any, inside: Any, script: bool) -> None:
    page.get_by_label("Municipality (optional)").fill("gniezno")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("You were signed out before this was saved.")).to_have_count(0)
    if script:  # what judges the page is a script itself
        assert violations(page) == []
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert over <= 0
    page.get_by_role("group", name="Which one is meant?").get_by_label(COUNTRYSIDE).check()
    is_there(page)
    assert len(list(ask.institution_list("Klub"))) == 1
