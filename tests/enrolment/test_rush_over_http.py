"""R1: many people want few seats at the same moment, over HTTP, in the real server, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.harness import crowd, databases, seats, servers
from tests.harness.databases import Backend
from tests.harness.plugin import Figures
from tests.harness.rush import Rush, rush

pytestmark = [pytest.mark.row("R1"), pytest.mark.both, pytest.mark.slow]

PLACES = 20
CODE = "RUSH-20"


@pytest.fixture
def people(size: Callable[[int, int], int]) -> int:
    return size(300, 2000)


@pytest.fixture
def template(backend: Backend, people: int) -> str:
    """Everybody is signed in already; one edition has twenty places."""
    return databases.grown(
        backend, f"crowd_{people}", databases.template(backend), crowd.crowd(people, {CODE: PLACES})
    )


def everybody_applies(server: servers.Server, people: int, in_flight: int) -> Rush:
    return rush(
        server.url,
        f"/editions/{CODE}/apply",
        range(1, people + 1),
        in_flight=in_flight,
        cookie=lambda person: f"lms={crowd.cookie(person)}",
    )


def warm(server: servers.Server) -> None:
    """Both processes have imported everything and their threads have connections before the clock starts."""
    rush(server.url, "/sign-in", range(60), in_flight=30, cookie=lambda _person: "a=b")


@pytest.mark.parametrize(("in_flight", "p95_at_most"), [(50, 1.5), (200, 5.0)])
def test_twenty_get_a_seat_and_everybody_else_a_number_in_the_queue(
    server: servers.Server, app: Any, people: int, in_flight: int, p95_at_most: float, figure: Figures
) -> None:
    warm(server)
    done = everybody_applies(server, people, in_flight)
    assert done.failures[:5] == [], f"{done.statuses}\n{server.said[-2000:]}"
    with app.app_context():
        book = seats.book_of(CODE)
    assert book.faults == []
    assert (book.seated_rows, book.waiting_rows) == (PLACES, people - PLACES)
    figure(f"attempts a second, {in_flight} in flight", done.per_second, "/s")
    figure(f"p95, {in_flight} in flight", done.percentile(0.95), "s", at_most=p95_at_most)
    figure(f"everything, {in_flight} in flight", done.seconds, "s", at_most=30 if in_flight == 50 else None)


def test_the_same_person_hurrying_has_one_place(server: servers.Server, app: Any, people: int) -> None:
    done = rush(
        server.url,
        f"/editions/{CODE}/apply",
        [1] * 30,
        in_flight=10,
        cookie=lambda person: f"lms={crowd.cookie(person)}",
    )
    assert max(done.statuses) < 500, server.said[-2000:]
    with app.app_context():
        book = seats.book_of(CODE)
    assert (book.faults, book.entered) == ([], 1)
