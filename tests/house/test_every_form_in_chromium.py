"""A session that ends while somebody types takes nothing away: every form, found on the pages themselves (A7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.harness import look, options
from tests.harness.browser import let_in
from tests.harness.cast import Cast
from tests.harness.servers import Server
from tests.house.test_every_form import Found
from tests.house.test_every_form import forms as forms
from tests.house.test_every_page_in_chromium import read

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("A7")]


def test_what_was_typed_stands_in_the_form_again_after_signing_in(
    forms: list[Found], region: Cast, server: Server, open_browser: Callable[..., Any], figure: Any
) -> None:
    """The cookie goes while the form is open, as when the session's time has run out; signing in brings it back."""
    wrong, fields = [], 0
    behind_the_door = [found for found in forms if region[found.who].has_account]
    for found in behind_the_door if options.is_full() else behind_the_door[::8]:
        context = open_browser()
        let_in(context, server, region[found.who].cookie)
        page = context.new_page()
        page.goto(found.address)
        number = place_of(page, found)
        typed = look.ask(page, f"type({number})")
        look.ask(page, "count()")
        context.clear_cookies()
        with page.expect_navigation() as went:
            look.ask(page, f"send({number})")
        status = went.value.status
        way_in = page.get_by_role("link", name="Zaloguj się").or_(page.get_by_role("link", name="Sign in"))
        leads_to = way_in.last.get_attribute("href")
        let_in(context, server, region[found.who].cookie)
        page.goto(found.address)
        again = look.ask(page, f"typed({number})")
        lost = [name for (name, value), now in zip(typed, again, strict=False) if now != [name, value]]
        fields += len(typed)
        if status not in (400, 401) or lost or len(again) != len(typed):
            wrong.append(f"{found}: {status}, {leads_to}, lost {lost}")
        context.close()
    assert wrong == [], "\n".join(wrong)
    figure("fields kept over the end of a session", fields, "fields", at_least=1)


@pytest.mark.row("A1")
def test_a_refused_form_is_as_good_a_page_as_any(
    forms: list[Found], region: Cast, server: Server, open_browser: Callable[..., Any], figure: Any
) -> None:
    """Each form sent empty or far too long: axe reads the page that says what to mend."""
    wrong, refused = [], 0
    for found in forms if options.is_full() else forms[::8]:
        context = open_browser()
        if region[found.who].has_account:
            let_in(context, server, region[found.who].cookie)
        page = context.new_page()
        page.goto(found.address)
        number = place_of(page, found)
        look.ask(page, f"wrong({number})")
        with page.expect_navigation() as went:
            look.ask(page, f"send({number})")
        if went.value.status == 422:
            refused += 1
            wrong += [f"{found}, refused: {fault}" for fault in read(page)]
        context.close()
    assert wrong == [], "\n".join(wrong)
    figure("refused forms looked at", refused, "pages", at_least=3)


def place_of(page: Any, found: Found) -> int:
    """Which of the forms of the page it is: the one with these fields, or with secrets and files only."""
    names = set(found.form.fields)
    typed = [
        {name for name, _value in look.ask(page, f"typed({n})")} for n in range(look.ask(page, "count()"))
    ]
    fitting = sorted((n for n, own in enumerate(typed) if own <= names), key=lambda n: not typed[n])
    assert fitting, f"{found} is not on its page any more"
    return fitting[0]
