"""R11: people go on while the mail server is away or hangs; no page waits for it, and their letters leave later.

The real server and the real worker, with a mail server that takes connections and says nothing: worse than none.
"""

from __future__ import annotations

import socket
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from lms.foundation import clock, outbox, storage
from lms.foundation.outbox.delivery import LEASE_OF_ONE
from tests.harness import crowd, databases, options, seats
from tests.harness.databases import Backend
from tests.harness.fixtures import MailServer
from tests.harness.plugin import Figures
from tests.harness.rush import Rush, rush
from tests.harness.servers import Process, Server

pytestmark = [pytest.mark.row("R11"), pytest.mark.slow, *([pytest.mark.both] if options.is_full() else [])]

GROUP = options.size(25, 250)
UP, DOWN = "MAIL-UP", "MAIL-DOWN"


@pytest.fixture
def template(backend: Backend) -> str:
    grow = crowd.crowd(GROUP, {UP: 20, DOWN: 20})
    return databases.grown(backend, f"outage_{GROUP}", databases.template(backend), grow)


@contextmanager
def hanging(port: int) -> Iterator[None]:
    """A mail server that lets everybody in and never says a word."""
    with socket.create_server(("127.0.0.1", port), backlog=128):
        yield


def everybody_applies(server: Server, code: str) -> Rush:
    """Each person opens the page of the edition, reads the form, sends it; one page at a time."""
    return rush(
        server.url,
        f"/editions/{code}/apply",
        range(1, GROUP + 1),
        in_flight=1,
        cookie=lambda person: f"lms={crowd.cookie(person)}",
    )


def unsent() -> int:
    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        return int(
            connection.execute(text("SELECT count(*) FROM message WHERE sent_at IS NULL")).scalar_one()
        )


def until(is_so: Callable[[], bool], worker: Process, *, seconds: float = 120) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, worker.said[-2000:]
        time.sleep(0.1)


def test_people_go_on_and_no_page_is_slower(
    app: Any,
    home: Path,
    start_server: Callable[..., Server],
    start_worker: Callable[..., Process],
    mail: MailServer,
    figure: Figures,
) -> None:
    server = start_server(mail_url=mail.url)
    worker = start_worker(mail_url=mail.url)
    rush(server.url, "/sign-in", range(20), in_flight=4, cookie=lambda _person: "a=b")
    with app.app_context():
        before = everybody_applies(server, UP)
        until(lambda: unsent() == 0, worker)
        mail.stop()
        with hanging(mail.port):
            during = everybody_applies(server, DOWN)
            assert (before.failures, during.failures) == ([], [])
            assert unsent() == GROUP, "their letters wait"
            worker.kill()  # it hangs in a dialogue that never begins
        mail.start()
        later = clock.now() + outbox.LEASE + LEASE_OF_ONE
        again = start_worker(mail_url=mail.url, test_clock=later.isoformat())
        until(lambda: unsent() == 0, again)
        assert seats.book_of(DOWN).faults == []
        assert len(set(mail.ids())) == 2 * GROUP
    slower = [
        statistics.median(a.seconds for a in during.attempts)
        - statistics.median(a.seconds for a in before.attempts),
        during.percentile(0.95) - before.percentile(0.95),
    ]
    figure("slower by while the mail server hangs, median", 1000 * slower[0], "ms", at_most=200)
    figure("slower by while the mail server hangs, p95", 1000 * slower[1], "ms", at_most=200)
