"""The office issues certificates: it reads what will happen, presses, and reads what has happened."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from lms.certificates.models import Certificate
from lms.certificates.operations import issue_certificates
from lms.certificates.rules import Entitled, Issuing, Kind, NotEntitled, Reason, decide_issuing
from lms.foundation import clock, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.office import office
from tests.attendance.arrange import Arranged

DUE, NOT_DUE = Entitled(Kind.PARTICIPATION), NotEntitled(Reason.NOT_PRESENT)


@pytest.mark.parametrize(
    ("decided", "expected", "without"),
    [
        ([], Issuing(0, 0), 0),
        ([(NOT_DUE, "a@b.example")], Issuing(0, 0), 0),
        ([(DUE, "a@b.example"), (NOT_DUE, "c@d.example")], Issuing(1, 1), 0),
        ([(DUE, "a@b.example"), (DUE, None), (DUE, "")], Issuing(3, 1), 2),
    ],
)
def test_letters_go_to_whoever_gets_a_certificate_and_has_an_address(
    decided: Any, expected: Issuing, without: int
) -> None:
    found = decide_issuing(decided)
    assert (found, found.without_letter) == (expected, without)


def page_of(course: Arranged) -> str:
    return f"/office/editions/{course.code}/certificates"


def letters() -> list[str]:
    query = select(Message.address).where(Message.kind == "certificate.issued").order_by(Message.address)
    return list(db.session.scalars(query))


def test_the_question_says_how_many_and_to_whom_letters_go(held: Arranged, officer: Any) -> None:
    officer.get(page_of(held))
    for said in (
        "Issue 2 certificates?",
        "1 person gets a letter about it.",
        "1 person has no e-mail address: tell them yourself.",
        "Later it can be replaced or revoked, not deleted.",
    ):
        assert said in officer.page, said
    assert db.session.scalars(select(Certificate)).all() == []


def test_what_was_asked_is_what_was_done_and_said(held: Arranged, officer: Any) -> None:
    officer.get(page_of(held))
    officer.submit("Issue 2 certificates")
    assert "2 certificates were issued." in officer.page
    assert "1 letter about it is on its way." in officer.page
    assert letters() == ["baranska@cast.example"]
    assert len(db.session.scalars(select(Certificate)).all()) == 2
    assert "Issue certificates" not in officer.page


def test_who_may_only_read_is_asked_nothing(held: Arranged, cast: Any) -> None:
    auditor = cast.auditor.browser()
    auditor.get(page_of(held))
    assert not [form for form in auditor.page.all("form") if "issue" in (form.get("action") or "")]


@pytest.mark.both
def test_two_officers_at_the_same_moment_issue_each_certificate_once(held: Arranged, inside: Any) -> None:
    """Nobody is refused, and no number is lost: who comes second finds that nobody is left."""
    together = Barrier(2)
    moment, house = clock.now(), office()

    def press(_officer: int) -> list[str]:
        with inside.app_context():
            together.wait(timeout=20)
            with storage.transaction():
                done = issue_certificates(held.edition_id, house, "http://x", by=7, now=moment)
            return list(done.numbers)

    db.session.remove()
    with ThreadPoolExecutor(2) as pool:
        issued = sorted(pool.map(press, range(2)))
    assert [len(numbers) for numbers in issued] == [0, 2]
    assert sorted(db.session.scalars(select(Certificate.sequence))) == [1, 2]
