"""Every page measured in a real browser: reflow, spacing, targets, contrast, the reader's own colours (A4, A5, A6)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.harness import look, options
from tests.harness.browser import let_in
from tests.harness.cast import Cast
from tests.harness.region import NAMES, showcase
from tests.harness.servers import Server
from tests.house.test_every_page import STARTS, speak
from tests.house.test_every_page_in_chromium import addresses_for

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    *(pytest.mark.row(row) for row in ("A4", "A5", "A6")),
]
# Each language and each shade is seen; all four at full size.
FEW_LOOKS, ALL_LOOKS = (("en", True),), (("pl", False), ("en", True), ("pl", True), ("en", False))
SEEN_IN_EVERY_RUN = ("worker", "trainer", "officer")
# So many pages of each of them; all at full size.
A_FEW = 6


def measure(page: Any) -> list[str]:
    """Everything that is measured of one page as it stands on a desk, and then on a phone."""
    return [
        *look.targets(page),
        *look.contrast(page),
        *look.own_colours(page),
        *look.large_text(page),
        *look.narrow(page),
    ]


def measured(
    member: Any, server: Server, open_browser: Callable[..., Any], addresses: list[str]
) -> list[str]:
    found: list[str] = []
    for language, dark in ALL_LOOKS if options.is_full() else FEW_LOOKS:
        if member.has_account:
            speak(member, language)
        context = open_browser(locale="pl-PL" if language == "pl" else "en-GB", dark=dark, width=look.WIDE)
        if member.has_account:
            let_in(context, server, member.cookie)
        page = context.new_page()
        for address in addresses:
            answer = page.goto(address)
            assert answer is not None and answer.status == 200, address
            where = f"{address} ({language}, {'dark' if dark else 'light'})"
            found += [f"{where}: {fault}" for fault in measure(page)]
    return found


@pytest.mark.parametrize("name", [name for name in NAMES if options.is_full() or name in SEEN_IN_EVERY_RUN])
def test_every_page_fits_and_can_be_pressed_and_seen(
    name: str, region: Cast, server: Server, open_browser: Callable[..., Any], app: Any, figure: Any
) -> None:
    addresses = addresses_for(region[name], (*STARTS, *showcase(app)))
    addresses = addresses if options.is_full() else addresses[1 :: len(addresses) // A_FEW + 1]
    found = measured(region[name], server, open_browser, addresses)
    assert found == [], "\n".join(found)
    figure(f"pages measured as the {name}", len(addresses), "pages", at_least=3)


@pytest.mark.parametrize("name", ["administrator"])
def test_an_almost_empty_page_fits_too(
    name: str, cast: Cast, server: Server, open_browser: Callable[..., Any]
) -> None:
    addresses = addresses_for(cast[name], STARTS)
    found = measured(cast[name], server, open_browser, addresses if options.is_full() else addresses[:A_FEW])
    assert found == [], "\n".join(found)
