"""Every page in a real browser: axe finds nothing, no other host is asked, nothing runs out sideways (A1, S29, A4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.harness import options
from tests.harness.browser import let_in, violations
from tests.harness.cast import MEMBERS, Cast
from tests.harness.crawl import walk
from tests.harness.servers import Server
from tests.house.test_every_page import STARTS, speak

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("A1"), pytest.mark.row("S29")]

NARROW, WIDE = 320, 1280


def addresses_for(member: Any) -> list[str]:
    """One page of each door that this person can reach; what is public is looked at once, by the stranger."""
    from lms.foundation.doors import DOORS, PUBLIC

    found = {}
    for visit in walk(member.browser(), STARTS, examples=1):
        is_page = visit.response.status_code == 200 and visit.response.mimetype == "text/html"
        if visit.endpoint not in DOORS:
            continue
        is_own = not member.has_account or DOORS[visit.endpoint].needs != PUBLIC or options.is_full()
        if is_page and is_own:
            found.setdefault(visit.endpoint, visit.address)
    return sorted(found.values())


def looks() -> list[tuple[str, bool]]:
    """(language, dark): all four at full size, two of them otherwise, so that each language and each shade is seen."""
    return (
        [("pl", False), ("en", True)]
        if not options.is_full()
        else [(x, y) for x in ("pl", "en") for y in (False, True)]
    )


@pytest.mark.parametrize("name", [member.name for member in MEMBERS])
def test_axe_finds_nothing_and_nothing_runs_out_sideways(
    name: str, cast: Cast, server: Server, open_browser: Callable[..., Any]
) -> None:
    member = cast[name]
    addresses = addresses_for(member)
    found: list[str] = []
    for language, dark in looks():
        if member.has_account:
            speak(member, language)
        context = open_browser(locale="pl-PL" if language == "pl" else "en-GB", dark=dark, width=WIDE)
        if member.has_account:
            let_in(context, server, member.cookie)
        page = context.new_page()
        for address in addresses:
            answer = page.goto(address)
            assert answer is not None
            where = f"{address} ({language}, {'dark' if dark else 'light'})"
            if answer.status != 200:
                found.append(f"{where}: {answer.status}")
                continue
            found += [f"{where}: {violation}" for violation in violations(page)]
            page.set_viewport_size({"width": NARROW, "height": 800})
            over = page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            if over > 0:
                found.append(f"{where}: runs {over} px out of a screen of {NARROW} px")
            page.set_viewport_size({"width": WIDE, "height": 900})
    assert addresses, "no page was reached"
    assert found == [], "\n".join(found)
