"""R4: places of the edition and the limit of an institution, both wanted at once in two editions in opposite order.

Only one operation holds several seat books in one transaction (`apply_for_seats`), and it locks them in the order of
their editions. Everything else holds one book: the order of what it locks is edition, book, audit trail.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from lxml import html
from sqlalchemy import text

from lms.enrolment import operations
from lms.enrolment.queries.recount import recount_all
from lms.enrolment.rules import Refused
from lms.foundation import clock, storage
from lms.foundation.storage import db
from lms.people.models import Person, RoleGrant
from tests.enrolment import arrange
from tests.enrolment.arrange import OFFICER, opened
from tests.harness import servers
from tests.harness.plugin import Figures

pytestmark = [pytest.mark.row("R4"), pytest.mark.both, pytest.mark.slow]

PLACES, LIMIT = 2, 1
# Whom the two clients enrol: each sends one person of institution 1, so that one of these must wait in each edition.
FIRST, SECOND = ("worker", "superior"), ("coordinator", "other worker")


@pytest.fixture
def editions(app: Any, cast: Any) -> list[arrange.Arranged]:
    """Two editions of two courses, each with two places and one place for an institution."""
    with opened(app):
        # whoever enrols for two institutions can spend the limit of either
        grant = {"role": "coordinator", "institution_id": 1, "granted_at": clock.now()}
        db.session.add(RoleGrant(account_id=cast.other_coordinator.account_id, **grant))
        return [
            arrange.edition(capacity=PLACES, institution_limit=LIMIT, course=course)
            for course in ("DM16", "IK24")
        ]


@contextmanager
def two_clients() -> Iterator[Callable[..., list[Any]]]:
    """Two threads: what each is given begins at the same instant; the answers of both."""
    together = threading.Barrier(2, timeout=60)

    def begin(deed: Callable[[], Any]) -> Any:
        together.wait()
        return deed()

    with ThreadPoolExecutor(max_workers=2) as threads:

        def run(*deeds: Callable[[], Any]) -> list[Any]:
            waiting: list[Future[Any]] = [threads.submit(begin, deed) for deed in deeds]
            return [done.exception() or done.result() for done in waiting]

        yield run


def exceeded(app: Any, edition: arrange.Arranged) -> list[str]:
    """What is wrong with the seats of an edition in which four people of the test want two seats, by plain SQL."""
    with app.app_context(), storage.unit(writes=False):
        query = text("SELECT state, institution_id FROM enrolment WHERE edition_id = :edition")
        rows = db.session.execute(query, {"edition": edition.id}).all()
    seated = Counter(row.institution_id for row in rows if row.state == "seated")
    waiting = sum(row.state == "waiting" for row in rows)
    found = [f"institution {one} has {count} seats" for one, count in seated.items() if count > LIMIT]
    if (seated.total(), waiting) != (PLACES, 2):
        found.append(f"{seated.total()} have a seat and {waiting} wait")
    return found


def recounted(app: Any) -> list[Any]:
    with app.app_context(), storage.unit(writes=False):
        return [finding for edition in recount_all(clock.now()) for finding in edition.findings]


def test_two_clients_take_pairs_of_places_in_opposite_order_in_one_transaction(
    app: Any,
    cast: Any,
    editions: list[arrange.Arranged],
    size: Callable[[int, int], int],
    figure: Figures,
) -> None:
    one, other = (edition.id for edition in editions)
    first, second = ([cast[name].person_id for name in names] for names in (FIRST, SECOND))

    def enrols(wanted: Sequence[tuple[int, int]]) -> Callable[[], Any]:
        def deed() -> Any:
            with app.app_context(), storage.transaction():
                return operations.apply_for_seats(wanted, by=OFFICER, now=clock.now())

        return deed

    def leaves(wanted: Sequence[tuple[int, int]]) -> Callable[[], Any]:
        """Each place is given up in a transaction of its own; a freed seat goes to the other's people."""

        def deed() -> Any:
            with app.app_context():
                for edition_id, person_id in wanted:
                    with storage.transaction():
                        done = operations.withdraw(
                            active(edition_id, person_id), reason="", by=OFFICER, now=clock.now()
                        )
                        assert not isinstance(done, Refused), done

        return deed

    def active(edition_id: int, person_id: int) -> int:
        query = text(
            "SELECT id FROM enrolment WHERE edition_id = :edition AND person_id = :person AND ended_at IS NULL"
        )
        return int(db.session.scalar(query, {"edition": edition_id, "person": person_id}))

    forth = [(edition, person) for edition in (one, other) for person in first]
    back = [(edition, person) for edition in (other, one) for person in second]
    failures, wrong = [], []
    rounds = size(25, 500)
    with two_clients() as both:
        for _round in range(rounds):
            answers = both(enrols(forth), enrols(back))
            failures += [answer for answer in answers if isinstance(answer, Exception)]
            wrong += [fault for edition in editions for fault in exceeded(app, edition)]
            if failures or wrong:
                break
            failures += [a for a in both(leaves(forth), leaves(back)) if isinstance(a, Exception)]
    figure("rounds", rounds)
    figure("deadlocks and other errors", len(failures), at_most=0)
    figure("limits exceeded", len(wrong), at_most=0)
    assert (failures, wrong) == ([], [])
    assert recounted(app) == []


class Coordinator:
    """A signed-in client of the real server, which ticks people on the page of an edition and sends them."""

    def __init__(self, url: str, name: str, cookie: str) -> None:
        self.client = httpx.Client(base_url=url, cookies={name: cookie}, timeout=60, headers={"Origin": url})

    def enrols(self, edition: arrange.Arranged, people: list[str]) -> list[int]:
        """The statuses of the page and of what was sent."""
        address = f"{edition.page}/enrol-staff"
        page = self.client.get(address)
        hidden: dict[str, Any] = {
            field.get("name"): field.get("value")
            for form in html.fromstring(page.text).xpath("//form[@method='post'][.//input[@name='person']]")
            for field in form.xpath(".//input[@type='hidden']")
        }
        sent = self.client.post(address, data=hidden | {"person": people})
        return [page.status_code, sent.status_code]


def test_two_coordinators_enrol_their_people_in_two_editions_in_opposite_order_over_http(
    server: servers.Server,
    app: Any,
    cast: Any,
    editions: list[arrange.Arranged],
    size: Callable[[int, int], int],
    figure: Figures,
) -> None:
    with app.app_context(), storage.unit(writes=False):
        refs = {name: db.session.get_one(Person, cast[name].person_id).ref for name in (*FIRST, *SECOND)}
    cookie = app.session_interface.cookie
    one, other = (
        Coordinator(server.url, cookie, cast[name].cookie) for name in ("coordinator", "other coordinator")
    )
    statuses: Counter[int] = Counter()
    failures, wrong = [], []
    rounds = size(12, 500)

    def in_order(client: Coordinator, order: list[arrange.Arranged], people: tuple[str, str]) -> Any:
        chosen = [refs[name] for name in people]
        return lambda: [status for edition in order for status in client.enrols(edition, chosen)]

    with two_clients() as both, one.client, other.client:
        for _round in range(rounds):
            for answer in both(in_order(one, editions, FIRST), in_order(other, editions[::-1], SECOND)):
                if isinstance(answer, Exception):
                    failures.append(answer)
                else:
                    statuses.update(answer)
            wrong += [fault for edition in editions for fault in exceeded(app, edition)]
            if failures or wrong:
                break
            empty(app, editions)
    figure("rounds", rounds)
    figure("HTTP 5xx", sum(count for status, count in statuses.items() if status >= 500), at_most=0)
    figure("limits exceeded", len(wrong), at_most=0)
    assert (failures, wrong) == ([], []), server.said[-2000:]
    assert set(statuses) == {200, 303}
    assert recounted(app) == []


def empty(app: Any, editions: Sequence[arrange.Arranged]) -> None:
    """Everybody leaves, so that the next round finds the seats free."""
    query = text("SELECT id FROM enrolment WHERE edition_id = :edition AND ended_at IS NULL ORDER BY arrival")
    with opened(app):
        for edition in editions:
            for enrolment_id in db.session.scalars(query, {"edition": edition.id}).all():
                operations.withdraw(enrolment_id, reason="", by=OFFICER, now=clock.now())
