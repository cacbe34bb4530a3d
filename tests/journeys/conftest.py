"""Journeys run on a real server whose clock stands in their story, in both languages.

`browser(locale…)` opens somebody's browser. Polish pages are seen in light colours and English ones in dark, both in
both at full size, and what anybody's browser found wrong fails the journey at its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.harness import options
from tests.harness.cast import Cast
from tests.harness.servers import Server
from tests.journeys import arrange
from tests.journeys.browsing import Someone

LANGUAGES = ("pl", "en")
LOCALES = {"pl": "pl-PL", "en": "en-GB"}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def moment(request: pytest.FixtureRequest) -> str:
    """When the story happens: `@pytest.mark.parametrize("moment", …)` or the morning of most journeys."""
    return arrange.MORNING.isoformat()


@pytest.fixture
def people(cast: Cast, language: str) -> Cast:
    """The cast with passwords, reading letters in the journey's language."""
    arrange.settle(cast, language)
    return cast


@pytest.fixture
def server(people: Cast, moment: str, start_server: Callable[..., Server]) -> Server:
    """The server of the story. It shares the database with the test, so what is arranged later is there too."""
    return start_server(test_clock=moment)


@pytest.fixture
def browser(open_browser: Callable[..., Any], language: str) -> Iterator[Callable[..., Someone]]:
    """Somebody's browser: browser(), browser(width=360), browser(script=False)."""
    everybody: list[Someone] = []
    shades = ("light", "dark") if options.is_full() else ("light",) if language == "pl" else ("dark",)

    def open_one(*, script: bool = True, **more: Any) -> Someone:
        context = open_browser(locale=LOCALES[language], script=script, **more)
        everybody.append(Someone(context.new_page(), language, shades, script))
        return everybody[-1]

    yield open_one
    found = [line for someone in everybody for line in someone.found]
    assert not found, "\n".join(dict.fromkeys(found))
