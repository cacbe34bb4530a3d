"""Who is restricted stands in no list, no file and no letter; only data protection sees them (P8)."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, update

from lms.foundation import audit, outbox, storage
from lms.foundation.doors import DOORS
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import Person
from lms.people.operations.restriction import lift_restriction, restrict_person
from lms.people.shown import everybody
from tests.harness.crawl import walk

pytestmark = [pytest.mark.row("P8"), pytest.mark.both]

NAME = "Zqskryta"
READERS = ("officer", "auditor", "administrator", "coordinator", "superior", "trainer", "other worker")
STARTS = ("/", "/my", "/office", "/office/people", "/institution", "/trainer")
# Files that are taken with a form or are no page to walk to.
FILES = ("/office/people/list.xlsx", "/office/institutions/list.xlsx", "/office/privacy/record.xlsx")


@pytest.fixture
def hidden(cast: Any, lives: Any) -> Any:
    """The worker, under a name that is nobody else's, with an enrolment, marks, a certificate and a request."""
    from lms.foundation.polish import search_key, sort_key

    with storage.transaction() as session:
        keys = {"sort_key": sort_key(f"{NAME} Anna"), "search_key": search_key(f"{NAME} Anna")}
        query = update(Person).where(Person.id == cast.worker.person_id)
        session.execute(query.values(last_name=NAME, **keys))
        restrict_person(
            cast.worker.person_id, by=cast.data_protection_officer.account_id, now=audit.clock.now()
        )
    return cast.worker


def text_of(answer: Any) -> str:
    """What somebody could read in an answer: a page, or the parts of a workbook."""
    body = answer.get_data()
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as book:
            return "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    return str(body.decode("utf-8", "replace"))


def seen_by(people: Any, name: str) -> tuple[list[str], int]:
    """(addresses where somebody reads the hidden name, how many addresses they reach)."""
    visits = list(walk(people[name].browser(), STARTS))
    return [visit.address for visit in visits if NAME in text_of(visit.response)], len(visits)


def test_no_page_shows_them_to_anybody_else(hidden: Any, cast: Any, figure: Any) -> None:
    """Every door that a walk reaches, for every role; lists are found by themselves."""
    pages = 0
    for name in READERS:
        shown, reached = seen_by(cast, name)
        assert shown == [], name
        pages += reached
    assert pages > 60
    figure("pages without the restricted person", pages, "pages", at_least=60)


def test_the_same_walk_finds_them_when_the_restriction_is_lifted(hidden: Any, cast: Any) -> None:
    with storage.transaction():
        lift_restriction(hidden.person_id, by=None, now=audit.clock.now())
    shown, _reached = seen_by(cast, "officer")
    assert any(address.startswith("/office/people") for address in shown)
    assert any(address.startswith("/office/editions/") for address in shown)


def test_no_search_and_no_file_finds_them(hidden: Any, cast: Any, browser: Any) -> None:
    officer = browser(cast.officer)
    for address in ("/office/people?q=", "/office/participants?q=", "/office/certificates?q="):
        assert NAME not in text_of(officer.get(address + NAME[2:])).replace(f'value="{NAME[2:]}"', "")
    for address in FILES:
        if any(door.rule == address for door in DOORS.values()):
            assert NAME not in text_of(officer.get(address))
    ref = db.session.scalar(everybody(select(Person.ref).where(Person.id == hidden.person_id)))
    for address in (f"/office/people/{ref}", f"/office/people/{ref}/data", f"/office/people/{ref}/edit"):
        assert officer.get(address).status_code == 404


def test_data_protection_sees_them(hidden: Any, cast: Any, browser: Any) -> None:
    reader = browser(cast.data_protection_officer)
    assert NAME in text_of(reader.get("/office/privacy"))
    assert NAME in text_of(reader.get("/office/people"))


def test_they_see_themselves(hidden: Any, browser: Any) -> None:
    reader = browser(hidden)
    for address in ("/my", "/my/data", "/my/certificates", "/my/privacy"):
        assert reader.get(address).status_code == 200
    assert NAME in text_of(reader.get("/my/privacy/file.json"))


def test_no_letter_leaves_to_them_but_those_they_asked_for(hidden: Any, cast: Any, app: Any) -> None:
    from lms.people.queries import people_by_id

    now = audit.clock.now()
    with storage.transaction() as session:
        session.execute(update(Message).values(sent_at=now, due_at=None))
        for member in (hidden, cast.other_worker):
            reader = outbox.Reader(member.email, "pl", member.person_id)
            outbox.post("certificate.issued", reader, {"number": "1/KPS/2026"}, now=now)
    assert outbox.deliver_due() == 1
    rows = db.session.execute(
        select(Message.person_id, Message.last_error)
        .where(Message.due_at.is_(None))
        .order_by(Message.id.desc())
    ).all()[:2]
    assert {row.person_id: bool(row.last_error) for row in rows} == {
        cast.other_worker.person_id: False,
        hidden.person_id: True,
    }
    assert hidden.person_id not in people_by_id([hidden.person_id])


def test_figures_count_them_as_a_line_without_a_name(hidden: Any, cast: Any, browser: Any) -> None:
    """R30: a number of the desk and the list behind it stay equal."""
    from lms.home.queries import office

    project = office.project_on(date(2026, 11, 23))
    assert project is not None
    counted = office.counts(project.id, now=audit.clock.now()).participants
    reader = browser(cast.officer)
    reader.get("/office/participants")
    assert counted == 2
    assert "2 people take part" in reader.page
    assert "without a name: data restricted or erased" in reader.page
    reader.get("/office/indicators/EECO01")
    assert "without a name: data restricted or erased" in reader.page
