"""Whoever presses twice because nothing seems to happen has done it once (R7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.harness.cast import Cast
from tests.harness.environment import environ
from tests.harness.options import size
from tests.harness.postgres import free_port
from tests.harness.servers import Process, wait_for
from tests.journeys import arrange, slow
from tests.journeys.arrange import PHRASE
from tests.journeys.browsing import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("R7")]
SLOW_SECONDS = size(1, 3)


class SlowServer(Process):
    """The server of the story, on which every form takes its time."""

    def __init__(self, settings: dict[str, str], log: Path, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        words = ["serve", "--port", str(port)]
        super().__init__(
            words, settings, log, app="tests.journeys.slow:app", **{slow.SECONDS: str(SLOW_SECONDS)}
        )


@pytest.fixture
def server(people: Cast, moment: str, database_url: str, home: Path) -> Iterator[SlowServer]:
    port = free_port()
    settings = environ(
        database_url=database_url, home=home, base_url=f"http://127.0.0.1:{port}", test_clock=moment
    )
    with SlowServer(settings, home / "slow.log", port) as running:
        wait_for(running.url + "/healthz", running)
        yield running


def presses_three_times(someone: Someone) -> int:
    """A double press and, when nothing seems to happen, one more; returns how many forms the browser sent."""
    button = someone.page.get_by_role("button", name=someone.said("Take the seat"), exact=True)
    place = button.bounding_box()
    assert place is not None
    middle = (place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    sent: list[str] = []
    someone.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    someone.page.mouse.dblclick(*middle)
    someone.page.wait_for_timeout(SLOW_SECONDS * 300)
    someone.page.mouse.click(*middle)
    someone.stands_at(someone.said("You have a seat"))
    return len(sent)


@pytest.mark.parametrize("language", ["pl"])
def test_a_double_press_takes_one_seat(people: Cast, browser: Callable[..., Someone]) -> None:
    planned = arrange.edition(people)
    sent = {}
    for member, script in ((people.worker, True), (people.other_worker, False)):
        someone = browser(script=script)
        someone.page.goto(f"/editions/{planned.code}/apply")
        someone.signs_in(member, PHRASE)
        sent[script] = presses_three_times(someone)
    assert arrange.places(people, planned) == [
        (people.worker.person_id, "seated"),
        (people.other_worker.person_id, "seated"),
    ]
    # The script sends one form; without it the browser sends each press, and the form's key makes them one.
    assert sent[True] == 1
    assert sent[False] > 1
