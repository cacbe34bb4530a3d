"""Every page in a real browser: axe finds nothing, no other host is asked, nothing runs out sideways (A1, S29, A4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.harness import options
from tests.harness.browser import let_in, violations
from tests.harness.cast import MEMBERS, Cast
from tests.harness.crawl import walk
from tests.harness.region import NAMES, showcase
from tests.harness.servers import Server
from tests.house.test_every_page import STARTS, speak

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("A1"), pytest.mark.row("S29")]

NARROW, WIDE = 320, 1280
# Whose empty pages are looked at in `make test`; the region shows everybody's full ones.
FEW = ("worker", "coordinator", "trainer", "officer", "administrator")


def addresses_for(member: Any, starts: tuple[str, ...]) -> list[str]:
    """One page of each door that this person can reach; what is public is looked at once, by the stranger."""
    from lms.foundation.doors import DOORS, PUBLIC

    found = {}
    for visit in walk(member.browser(), starts, examples=1):
        if not visit.is_page or visit.endpoint not in DOORS:
            continue
        if not member.has_account or DOORS[visit.endpoint].needs != PUBLIC or options.is_full():
            found.setdefault(visit.endpoint, visit.address)
    return sorted(found.values())


def looks() -> list[tuple[str, bool]]:
    """(language, dark): all four at full size, else two, so that each language and each shade is seen."""
    if options.is_full():
        return [(language, dark) for language in ("pl", "en") for dark in (False, True)]
    return [("pl", False), ("en", True)]


def faults_of(
    member: Any, server: Server, open_browser: Callable[..., Any], starts: tuple[str, ...] = STARTS
) -> list[str]:
    """What axe finds on the pages of a person, and which of them run out of a narrow screen."""
    addresses = addresses_for(member, starts)
    assert addresses, "no page was reached"
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
    return found


@pytest.mark.parametrize(
    "name", [member.name for member in MEMBERS if options.is_full() or member.name in FEW]
)
def test_an_almost_empty_office(
    name: str, cast: Cast, server: Server, open_browser: Callable[..., Any]
) -> None:
    found = faults_of(cast[name], server, open_browser)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("name", NAMES)
def test_the_demo_region(
    name: str, region: Cast, server: Server, open_browser: Callable[..., Any], app: Any
) -> None:
    found = faults_of(region[name], server, open_browser, (*STARTS, *showcase(app)))
    assert found == [], "\n".join(found)
