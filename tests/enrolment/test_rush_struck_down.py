"""R8: kill -9 of every process in the middle of the rush; what was acknowledged stays, nothing is half done."""

from __future__ import annotations

import fcntl
import os
import random
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from lms.enrolment.queries.recount import recount_all
from lms.foundation import audit, clock, storage
from lms.foundation.outbox import LEASE
from lms.foundation.outbox.delivery import LEASE_OF_ONE
from tests.harness import crowd, databases, integrity, options, seats
from tests.harness.databases import Backend
from tests.harness.environment import environ, process_environ
from tests.harness.fixtures import MailServer
from tests.harness.plugin import Figures
from tests.harness.servers import Process, Server
from tests.harness.struck import Moment, Sent, send_again, strike_down

pytestmark = [pytest.mark.row("R8"), pytest.mark.both, pytest.mark.slow]

CODE, PLACES = "STRUCK-20", 20
CYCLES = options.size(2, 50)
PEOPLE_OF_A_CYCLE = 60
IN_FLIGHT = 30
APPLY = f"/editions/{CODE}/apply"


def cookie(person: int) -> str:
    return f"lms={crowd.cookie(person)}"


@pytest.fixture
def template(backend: Backend) -> str:
    people = CYCLES * PEOPLE_OF_A_CYCLE
    grow = crowd.crowd(people, {CODE: PLACES})
    return databases.grown(backend, f"struck_{people}", databases.template(backend), grow)


def seconds_until_ready(server: Server, started: float) -> float:
    """Until /readyz says that work may come."""
    while time.monotonic() - started < 30:
        try:
            with urllib.request.urlopen(server.url + "/readyz", timeout=5) as answer:
                if answer.status == 200:
                    return time.monotonic() - started
        except (OSError, urllib.error.HTTPError):
            pass
        time.sleep(0.02)
    raise AssertionError(f"not ready: {server.said[-2000:]}")


def people_with_a_place() -> Counter[int]:
    """Person → places in the edition, as the rows say."""
    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        query = (
            "SELECT n.person_id FROM enrolment n JOIN edition e ON e.id = n.edition_id WHERE e.code = :code"
        )
        return Counter(connection.execute(text(query), {"code": CODE}).scalars())


def faults() -> list[str]:
    """Everything that a blow could have left half done, asked in several ways."""
    found = [*seats.book_of(CODE).faults, *integrity.faults()]
    with storage.unit(writes=False):
        count, broken = audit.verify()
        found += [f"the audit trail breaks at {broken} of {count}"] if broken is not None else []
        for edition in recount_all(clock.now()):
            found += [f"{edition.code}: {fault}" for fault, _ref in edition.findings]
        storage.db.session.rollback()
    return found


def turn_is_free(database_url: str) -> bool:
    """Whether the writers' turn of a SQLite file died with its holder."""
    if not database_url.startswith("sqlite"):
        return True
    path = Path(database_url.removeprefix("sqlite:///") + "-turns")
    with path.open("r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def lms(database_url: str, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    settings = process_environ(environ(database_url=database_url, home=home))
    return subprocess.run(
        [sys.executable, "-m", "lms", *words], env=settings, capture_output=True, text=True, check=False
    )


def test_what_was_acknowledged_stays_and_nothing_is_half_done(
    app: Any,
    database_url: str,
    home: Path,
    start_server: Callable[..., Server],
    start_worker: Callable[..., Process],
    mail: MailServer,
    figure: Figures,
) -> None:
    chance = random.Random(f"{CODE} {os.environ.get('TESTS_SEED', '8')}")
    slowest, lost, unanswered, entered = 0.0, 0, 0, set[int]()
    server, worker = start_server(), start_worker(mail_url=mail.url)
    for cycle in range(CYCLES):
        people = list(range(cycle * PEOPLE_OF_A_CYCLE + 1, (cycle + 1) * PEOPLE_OF_A_CYCLE + 1))
        doomed = [server, worker]
        chance.shuffle(doomed)
        sent = strike_down(
            server.url,
            APPLY,
            people,
            in_flight=IN_FLIGHT,
            cookie=cookie,
            when=Moment.any_of(chance, PEOPLE_OF_A_CYCLE),
            strike=lambda doomed=doomed: [process.kill() for process in doomed],  # type: ignore[misc]
        )
        assert turn_is_free(database_url)
        assert [form.status for form in sent if form.status and not form.is_acknowledged] == []
        acknowledged = [form for form in sent if form.is_acknowledged]
        with app.app_context():
            assert faults() == [], f"cycle {cycle}, {len(acknowledged)} of {len(sent)} answered"
            kept = people_with_a_place()
        promised = {form.person for form in acknowledged} | entered
        lost += len(promised - set(kept))
        assert lost == 0, f"cycle {cycle}: {lost} of {len(promised)} acknowledged results are gone"
        started = time.monotonic()
        server, worker = start_server(), start_worker(mail_url=mail.url)
        slowest = max(slowest, seconds_until_ready(server, started))
        entered |= retried(server, sent)
        unanswered += len(sent) - len(acknowledged)
        with app.app_context():
            assert faults() == [], f"cycle {cycle}, after the second sending"
            assert people_with_a_place() == Counter(entered), "each has one place"
    figure("acknowledged results lost", lost, at_most=0)
    figure("forms without an answer, sent again", unanswered)
    figure("ready again, slowest", slowest, "s", at_most=10)
    assert unanswered > 0, "no blow fell while a form was on its way"
    server.stop()
    worker.stop()
    every_letter_arrives(app, start_worker, mail)
    for words in (("audit", "verify"), ("seats", "audit")):
        said = lms(database_url, home, *words)
        assert said.returncode == 0, said.stdout + said.stderr


def retried(server: Server, sent: list[Sent]) -> set[int]:
    """Everybody without an answer sends the same form again, and one who had an answer; who has a place now."""
    answered = [form for form in sent if form.is_acknowledged][:1]
    again = send_again(server.url, [f for f in sent if not f.is_acknowledged] + answered, cookie=cookie)
    assert [form.status for form in again if not form.is_acknowledged] == []
    assert all(form.location.startswith("/my/enrolments/") for form in again), again[0].location
    if answered:
        assert again[-1].location == answered[0].location, "the same form leads to the same place"
    return {form.person for form in sent}


def every_letter_arrives(app: Any, start_worker: Callable[..., Process], mail: MailServer) -> None:
    """The letters of killed workers too, once their leases are over; a second one has the number of the first."""
    later = clock.now() + LEASE + LEASE_OF_ONE
    with start_worker(mail_url=mail.url, test_clock=later.isoformat()) as worker, app.app_context():
        deadline = time.monotonic() + 120
        while (left := unsent()) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert left == 0, worker.said[-2000:]
        with storage.unit(writes=False), storage.db.engine.connect() as connection:
            written = set(connection.execute(text("SELECT message_id FROM message")).scalars())
    assert set(mail.ids()) == written


def unsent() -> int:
    with storage.unit(writes=False), storage.db.engine.connect() as connection:
        return int(
            connection.execute(text("SELECT count(*) FROM message WHERE sent_at IS NULL")).scalar_one()
        )
