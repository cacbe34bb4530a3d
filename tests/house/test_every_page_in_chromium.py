"""Every page in a real browser: axe finds nothing and leaves nothing unread, no other host is asked (A1, S29)."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from tests.harness import options
from tests.harness.browser import examine, let_in
from tests.harness.cast import MEMBERS, Cast
from tests.harness.crawl import walk
from tests.harness.look import NARROW, WIDE
from tests.harness.region import NAMES, showcase
from tests.harness.servers import Server
from tests.house.test_every_page import STARTS, speak

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("A1"), pytest.mark.row("S29")]

# Whose empty pages are looked at in `make test`; the region shows everybody's full ones.
FEW = ("worker", "coordinator", "trainer", "officer", "administrator")
# What axe cannot decide by itself, read by a person: rule, why, element, and the reason why it may stand.
REVIEWED = Path(__file__).with_name("incomplete.tsv")


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


def reviewed() -> list[str]:
    lines = REVIEWED.read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines if line and not line.startswith("#")]


def not_read_yet(undecided: set[str]) -> list[str]:
    """What axe could not decide and no line of the reviewed list names."""
    return sorted(one for one in undecided if not any(fnmatchcase(one, line) for line in reviewed()))


def faults_of(
    member: Any, server: Server, open_browser: Callable[..., Any], starts: tuple[str, ...] = STARTS
) -> list[str]:
    """What axe finds on the pages of a person, and what it could not decide and nobody has read yet."""
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
            found += [f"{where}: {fault}" for fault in read(page)]
    return found


def read(page: Any) -> list[str]:
    """What axe says about a page on a desk, and on a phone at full size."""
    found = []
    for width in (WIDE, NARROW) if options.is_full() else (WIDE,):
        page.set_viewport_size({"width": width, "height": 900})
        violations, undecided = examine(page)
        found += [f"at {width} px: {violation}" for violation in violations]
        found += [f"at {width} px: not reviewed: {one}" for one in not_read_yet(undecided)]
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
