"""Letters: written with their cause, delivered once, through a dead server, past a letter that kills its worker."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from lms.foundation import clock, outbox, storage
from lms.foundation.outbox import Letter, Message, Reader
from lms.foundation.storage import db

KIND = "test.note"


class Killed(BaseException):
    """Stands for the end of the worker's process in the middle of a letter."""


@pytest.fixture(autouse=True)
def note_letters(monkeypatch):
    monkeypatch.setitem(
        outbox.WRITERS,
        KIND,
        lambda facts, language: Letter(f"Nr {facts['number']}", ("Zażółć gęślą jaźń.",)),
    )


@pytest.fixture
def posting(make_app, mail):
    app = make_app(mail_url=mail.url)
    app.extensions["jobs"].nudge = lambda: None
    with app.app_context():
        yield app


def post(count: int, start: int = 0) -> None:
    with storage.transaction():
        for number in range(start, start + count):
            outbox.post(
                KIND, Reader(f"p{number}@example.org", "pl", None), {"number": number}, now=clock.now()
            )


def states() -> list[tuple]:
    db.session.rollback()
    return db.session.execute(
        select(Message.sent_at, Message.parked_at, Message.tries, Message.is_held).order_by(Message.id)
    ).all()


@pytest.mark.both
def test_a_letter_leaves_with_polish_letters_in_two_forms(posting, mail) -> None:
    post(1)
    assert outbox.deliver_due() == 1
    letter = mail.wait_for(1)[0]
    assert letter.subject == "Nr 0"
    assert "Zażółć gęślą jaźń" in letter.text and "Zażółć gęślą jaźń" in letter.html
    assert letter.message["Message-ID"] and letter.recipients == ("p0@example.org",)


def test_what_is_rolled_back_is_never_sent(posting, mail) -> None:
    with pytest.raises(RuntimeError), storage.transaction():
        outbox.post(KIND, Reader("a@example.org", "pl"), {"number": 1}, now=clock.now())
        raise RuntimeError("in the middle")
    assert outbox.deliver_due() == 0


def test_a_second_letter_of_the_same_key_is_not_written(posting) -> None:
    with storage.transaction():
        for _ in range(3):
            outbox.post(KIND, Reader("a@example.org", "pl"), {"number": 1}, now=clock.now(), dedup="one")
    assert len(states()) == 1


@pytest.mark.row("R12")
@pytest.mark.both
def test_a_letter_that_ends_its_worker_is_parked_and_the_others_leave(
    posting, mail, clock_at, size, monkeypatch
) -> None:
    count = size(30, 1000)
    at = clock_at("2026-11-23 09:00")
    poison = count // 2

    def write(facts, language):
        if facts["number"] == poison:
            raise Killed
        return Letter(f"Nr {facts['number']}", ("Treść.",))

    monkeypatch.setitem(outbox.WRITERS, KIND, write)
    post(count)
    deaths = 0
    for minute in range(60):
        clock_at(at + timedelta(minutes=3 * minute))
        try:
            outbox.deliver_due(limit=count + 10)
        except Killed:
            deaths += 1
            db.session.remove()
    assert len(mail.letters) == count - 1
    parked = [number for number, row in enumerate(states()) if row.parked_at is not None]
    assert parked == [poison]
    assert deaths <= outbox.MAX_STARTS
    assert outbox.status(clock.now())["parked"] == 1


def test_a_parked_letter_can_be_sent_again(posting, mail) -> None:
    post(1)
    with storage.transaction() as session:
        session.get(Message, 1).parked_at = clock.now()
    assert outbox.deliver_due() == 0
    with storage.transaction():
        assert outbox.requeue([1], now=clock.now()) == [1]
    assert outbox.deliver_due() == 1


def test_a_refused_address_waits_longer_each_time_while_others_leave(posting, mail, clock_at) -> None:
    at = clock_at("2026-11-23 09:00")
    mail.refuse = "550 no such mailbox"
    post(1)
    outbox.deliver_due()
    assert states()[0].tries == 1
    mail.refuse = None
    post(1, start=5)
    assert outbox.deliver_due() == 1
    clock_at(at + timedelta(minutes=2))
    assert outbox.deliver_due() == 1


@pytest.mark.parametrize(
    ("tries", "minutes"), [(1, 1), (2, 2), (3, 4), (8, 128), (11, 1024), (12, 1440), (30, 1440)]
)
def test_waiting_grows_from_a_minute_to_a_day(tries: int, minutes: int) -> None:
    assert outbox.backoff(tries) == timedelta(minutes=minutes)


HOSTILE = ["a@example.org\r\nBcc: b@example.org", "Zażółć\nSubject: x", "x" * 500, "ąęł 🎓"]


@pytest.mark.parametrize("subject", HOSTILE)
def test_a_hostile_subject_stays_one_header_and_one_recipient(
    posting, mail, monkeypatch, subject: str
) -> None:
    monkeypatch.setitem(outbox.WRITERS, KIND, lambda facts, language: Letter(subject, ("Treść.",)))
    post(1)
    assert outbox.deliver_due() == 1
    letter = mail.wait_for(1)[0]
    assert letter.recipients == ("p0@example.org",)
    assert letter.message.get_all("Bcc") is None and len(letter.message.get_all("Subject")) == 1
