"""R11: the mail server is away, breaks off, or is slow; nothing is lost, and each letter has one Message-ID."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import clock, outbox, storage
from lms.foundation.outbox import Message, Reader, delivery
from lms.foundation.rules import Reason, backoff, hidden, kept, next_try, read
from lms.foundation.storage import db
from tests.harness import options, poison
from tests.harness.fixtures import Caught, MailServer
from tests.harness.plugin import Figures

pytestmark = pytest.mark.row("R11")

DAY = 24 * 60


@pytest.fixture(autouse=True)
def notes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(outbox.WRITERS, poison.KIND, poison.note)


@pytest.fixture
def posting(make_app: Callable[..., Any], mail: MailServer) -> Iterator[Any]:
    """The application inside its context, sending to the test's mail server, with nobody told about new letters."""
    app = make_app(mail_url=mail.url)
    app.extensions["jobs"].nudge = lambda: None
    with app.app_context():
        yield app


def post(numbers: range) -> None:
    with storage.transaction():
        for number in numbers:
            reader = Reader(f"p{number}@example.org", "pl")
            outbox.post(poison.KIND, reader, {"number": number}, now=clock.now())


def rows() -> list[Any]:
    db.session.rollback()
    return list(db.session.execute(select(Message.__table__).order_by(Message.id)).all())


def rounds() -> list[int]:
    """Minutes of the day at which the worker sweeps: each of them at full size, else a few of each hour's."""
    return list(range(DAY)) if options.is_full() else [*range(9), 15, 31, 63, *range(65, DAY, 60)]


@pytest.mark.both
def test_after_a_day_without_the_mail_server_every_letter_leaves_once(
    posting: Any, mail: MailServer, clock_at: Callable[..., datetime], figure: Figures
) -> None:
    count = options.size(60, 1000)
    begin = clock_at("2026-11-23 09:00")
    mail.stop()
    post(range(count // 2))
    for minute in rounds():
        now = clock_at(begin + timedelta(minutes=minute))
        assert outbox.deliver_due() == 0
        first = rows()[0]
        assert now < first.due_at <= now + timedelta(days=1)
        if minute in (0, 1, 3, 7, 15, 31, 63):  # tried now: it waits twice as long as before
            assert (first.due_at - now, first.tries) == (backoff(first.tries), minute.bit_length() + 1)
        if len(rows()) < count and minute >= DAY // 2:
            post(range(count // 2, count))  # people go on while the server is away
    for row in rows():
        assert (row.is_held, row.sent_at, row.parked_at, read(row.last_error)[0]) == (
            True,
            None,
            None,
            Reason.SILENT,
        )
    mail.start()
    clock_at(begin + timedelta(days=1))
    started = time.perf_counter()
    assert outbox.deliver_due(limit=count) == count
    seconds = time.perf_counter() - started
    assert sorted(mail.ids()) == sorted(row.message_id for row in rows())
    assert outbox.deliver_due() == 0
    figure(f"{count} letters after the server's return", seconds, "s", at_most=600)


@pytest.mark.both
def test_a_letter_that_was_taken_without_an_answer_comes_again_under_the_same_number(
    posting: Any, mail: MailServer, clock_at: Callable[..., datetime]
) -> None:
    count = options.size(25, 1000)
    at = clock_at("2026-11-23 09:00")
    struck = f"Nr {count // 2}"
    seen: Counter[str] = Counter()

    def first_time(letter: Caught) -> bool:
        seen[letter.subject] += 1
        return letter.subject == struck and seen[struck] == 1

    mail.breaks = first_time
    post(range(count))
    assert outbox.deliver_due() == count - 1, "the others leave: the server answered when it was asked again"
    waiting = [row for row in rows() if row.sent_at is None]
    assert [read(row.last_error)[0] for row in waiting] == [Reason.BROKE_OFF]
    clock_at(at + timedelta(minutes=1))
    assert outbox.deliver_due() == 1
    times = Counter(mail.ids())
    assert set(times) == {row.message_id for row in rows()}
    assert {number: n for number, n in times.items() if n > 1} == {waiting[0].message_id: 2}


@pytest.mark.both
def test_the_server_ends_for_good_in_the_middle_of_a_letter(
    posting: Any, mail: MailServer, clock_at: Callable[..., datetime]
) -> None:
    at = clock_at("2026-11-23 09:00")
    post(range(30))

    def end(letter: Caught) -> bool:
        if letter.subject == "Nr 10":
            mail._controller.server.close()  # takes no new connection any more
            return True
        return False

    mail.breaks = end
    assert outbox.deliver_due() == 10
    assert outbox.counts() == {"waiting": 0, "held": 19, "failed": 1, "parked": 0, "obsolete": 0, "sent": 10}
    mail.stop()
    mail.breaks = lambda _letter: False
    mail.start()
    clock_at(at + timedelta(minutes=1))
    assert outbox.deliver_due() == 20
    assert set(mail.ids()) == {row.message_id for row in rows()}
    assert Counter(Counter(mail.ids()).values()) == {1: 29, 2: 1}


@pytest.mark.parametrize("how", ["broken connection", "421 come later", "552 too large", "451 not now"])
def test_a_letter_that_the_server_cannot_take_keeps_back_no_other(
    posting: Any, mail: MailServer, clock_at: Callable[..., datetime], how: str
) -> None:
    """However often the server ends over one letter, the others leave in the first round, and new ones later."""
    at = clock_at("2026-11-23 09:00")
    real = mail.handle_DATA

    async def take(server: Any, session: Any, envelope: Any) -> str:
        if b"Subject: Nr 0\r\n" in envelope.content:
            if how == "broken connection":
                server.transport.abort()
            return how
        return await real(server, session, envelope)

    mail.handle_DATA = take  # type: ignore[method-assign]
    post(range(25))
    assert outbox.deliver_due() == 24
    for minute in range(1, 8):
        clock_at(at + timedelta(minutes=minute))
        post(range(minute * 100, minute * 100 + 3))
        assert outbox.deliver_due() == 3
    assert [row.id for row in rows() if row.sent_at is None] == [1]


@pytest.mark.both
def test_a_worker_that_was_thought_dead_sends_nothing_that_another_has_sent(
    posting: Any, mail: MailServer, clock_at: Callable[..., datetime]
) -> None:
    at = clock_at("2026-11-23 09:00")
    post(range(5))
    lease = delivery._claim(clock.now())
    assert lease is not None
    assert outbox.deliver_due() == 0, "they are leased"
    clock_at(at + outbox.LEASE + timedelta(seconds=1))
    assert outbox.deliver_due() == 5
    postman = delivery.mail.postman(posting.config["LMS"])
    assert [delivery._deliver_one(postman, number, lease[0]) for number in lease[1]] == ["gone"] * 5
    assert len(mail.letters) == 5


def test_new_letters_do_not_ask_a_server_that_is_known_to_be_down(
    posting: Any, mail: MailServer, clock_at: Callable[..., datetime]
) -> None:
    clock_at("2026-11-23 09:00")
    mail.stop()
    post(range(2))
    outbox.deliver_due()
    mail.start()
    post(range(2, 3))
    assert outbox.deliver_due(probing=False) == 0
    assert outbox.deliver_due() == 3


@pytest.mark.parametrize("reason", list(Reason))
def test_what_the_server_does_is_never_held_against_a_letter(reason: Reason) -> None:
    waits = [next_try(reason, tries) for tries in range(1, 40)]
    given_up = [tries for tries, wait in enumerate(waits, start=1) if wait is None]
    of_server = reason.startswith("server") or reason in (Reason.NO_ROOM,)
    of_letter = reason in (Reason.ADDRESS, Reason.CONTENT, Reason.UNWRITABLE)
    assert min(given_up, default=None) == (None if of_server else 5 if of_letter else 30)
    known = [wait for wait in waits if wait is not None]
    assert known == sorted(known)
    assert (known[0], known[-1] <= timedelta(days=1)) == (timedelta(minutes=1), True)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("550 5.1.1 <anna.proba@private.example>: unknown", "550 5.1.1 <…@private.example>: unknown"),
        ("550 User Anna.Proba\nis unknown", "550 User … is unknown"),
        ("451 try later", "451 try later"),
    ],
)
def test_what_the_server_says_names_nobody(said: str, shown: str) -> None:
    assert hidden(said, "anna.proba@private.example") == shown


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (kept(Reason.LATER, "451 a: b"), (Reason.LATER, "451 a: b")),
        (kept(Reason.OBSOLETE), (Reason.OBSOLETE, "")),
        ("SMTP 550", (None, "SMTP 550")),
        (kept(Reason.ADDRESS, "x" * 500), (Reason.ADDRESS, "x" * (200 - len("address refused: ")))),
    ],
)
def test_a_reason_is_read_as_it_was_kept(text: str, meaning: tuple[Reason | None, str]) -> None:
    assert read(text) == meaning
