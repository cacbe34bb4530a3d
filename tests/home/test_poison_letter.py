"""R12: one letter ends its worker each time; the others leave, and staff see the one. Real processes, kill -9."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import clock, outbox, storage
from lms.foundation.outbox import Message, Reader, delivery
from lms.foundation.storage import db
from tests.harness import options, poison
from tests.harness.fixtures import MailServer
from tests.harness.plugin import Figures
from tests.harness.servers import Process

pytestmark = [pytest.mark.row("R12"), pytest.mark.slow, *([pytest.mark.both] if options.is_full() else [])]

LONGEST_SECONDS = 600
# How often the fatal letter has ended its worker before the test begins: a new worker takes seconds to start.
STARTS_BEFORE = options.size(3, 0)
# Past every lease that a killed worker can have left behind.
STEP = delivery.LEASE_OF_ONE + timedelta(minutes=1)


@pytest.fixture
def letters(inside: Any, cast: Any, monkeypatch: pytest.MonkeyPatch) -> int:
    """That many letters stand in the outbox, one minute before the first worker starts."""
    monkeypatch.setitem(outbox.WRITERS, poison.KIND, poison.note)
    count = options.size(60, 1000)
    with storage.transaction():
        for number in range(1, count + 1):
            reader = Reader(f"p{number}@example.org", "pl")
            outbox.post(poison.KIND, reader, {"number": number}, now=clock.now() - timedelta(minutes=1))
    with storage.transaction() as session:
        session.get_one(Message, count // 2).starts = STARTS_BEFORE
    return count


def unsent() -> list[Any]:
    """Letters that have not left; read without a transaction that workers would wait for."""
    query = select(Message.id, Message.facts, Message.parked_at, Message.starts)
    with storage.unit(writes=False), db.engine.connect() as connection:
        return list(connection.execute(query.where(Message.sent_at.is_(None)).order_by(Message.id)).all())


class Keeper:
    """Keeps workers running as a service manager does: when one dies all are started anew, a while later."""

    def __init__(self, start: Callable[[datetime], Process], workers: int) -> None:
        self.start, self.workers = start, workers
        self.deaths = self.rounds = 0

    def run_until(self, is_done: Callable[[], bool]) -> None:
        deadline, at = time.monotonic() + LONGEST_SECONDS, clock.now()
        while True:
            running = [self.start(at) for _ in range(self.workers)]
            try:
                while all(worker.process.poll() is None for worker in running):
                    if is_done():
                        return
                    assert time.monotonic() < deadline, f"not done: {unsent()[:5]}, {running[0].said[-1500:]}"
                    time.sleep(0.1)
            finally:
                self.deaths += sum(worker.process.poll() == -9 for worker in running)
                for worker in running:
                    worker.stop()
            self.rounds += 1
            at += STEP


@pytest.mark.parametrize("workers", [1, 3] if options.is_full() else [2])
def test_one_letter_ends_its_worker_each_time_and_the_others_leave(
    letters: int,
    workers: int,
    mail: MailServer,
    start_worker: Callable[..., Process],
    cast: Any,
    browser: Callable[..., Any],
    figure: Figures,
) -> None:
    fatal = letters // 2

    def start(at: datetime) -> Process:
        return start_worker({"TESTS_POISON": str(fatal)}, mail_url=mail.url, test_clock=at.isoformat())

    keeper = Keeper(start, workers)
    started = time.monotonic()
    keeper.run_until(lambda: all(row.parked_at for row in unsent()))
    figure(f"{letters} letters, one of them fatal, {workers} workers", time.monotonic() - started, "s")
    left = unsent()
    assert [f'"number": {fatal}' in row.facts for row in left] == [True], "the fatal one alone was put aside"
    sent = db.session.scalars(select(Message.message_id).where(Message.sent_at.is_not(None))).all()
    assert len(sent) == letters - 1
    assert set(sent) == set(mail.ids())
    figure("starts of the fatal letter", left[0].starts, "", at_most=outbox.MAX_STARTS)
    assert keeper.deaths == left[0].starts - STARTS_BEFORE, (
        "each start of it cost one worker, and nothing else did"
    )
    staff = browser(cast.administrator)
    staff.get("/admin/messages?state=parked")
    assert staff.page.h1 == "1 letter could not be sent"
    assert "stopped the worker five times" in staff.page
