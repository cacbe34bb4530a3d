"""`lms seats audit` counts every edition anew and finds what somebody with the database could have spoiled."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from lms.cli import main
from lms.enrolment.rules.recount import Book, Fault, Place, recount
from lms.foundation.storage import db
from tests.enrolment.arrange import edition, fill, opened


def place(number: int, state: str = "seated", **changes: object) -> Place:
    values: dict = {
        "enrolment_id": number,
        "person_id": number,
        "institution_id": None,
        "state": state,
        "waits_for": "seat" if state == "waiting" else None,
        "arrival": number,
        "has_seat_time": state == "seated",
        "has_end_time": state not in ("seated", "waiting"),
        "has_audit": True,
        "has_letter": True,
    }
    return Place(**{**values, **changes})


RIGHT = (place(1), place(2), place(3, "withdrawn"), place(4, "waiting"))
BOOK = Book(capacity=2, institution_limit=None, taken=2, waiting=1, arrivals=4, may_promote=True)


def test_an_edition_that_agrees_has_no_finding() -> None:
    assert recount(BOOK, RIGHT) == ()


@pytest.mark.parametrize(
    ("fault", "book", "places"),
    [
        (Fault.OVERBOOKED, Book(1, None, 2, 1, 4, True), RIGHT),
        (Fault.TAKEN_DRIFT, Book(2, None, 1, 1, 4, True), RIGHT),
        (Fault.WAITING_DRIFT, Book(2, None, 2, 0, 4, True), RIGHT),
        (Fault.ARRIVALS_DRIFT, Book(2, None, 2, 1, 3, True), RIGHT),
        (Fault.ARRIVAL_REPEATED, BOOK, (*RIGHT[:3], place(4, "waiting", arrival=3))),
        (Fault.PERSON_TWICE, BOOK, (*RIGHT[:3], place(4, "waiting", person_id=1))),
        (
            Fault.INSTITUTION_OVER_LIMIT,
            Book(2, 1, 2, 1, 4, True),
            (place(1, institution_id=7), place(2, institution_id=7), *RIGHT[2:]),
        ),
        (Fault.FREE_SEAT_AND_QUEUE, Book(3, None, 2, 1, 4, True), RIGHT),
        (
            Fault.QUEUE_JUMPED,
            Book(2, None, 2, 1, 4, True),
            (place(1), place(2, "waiting"), place(3, "withdrawn"), place(4)),
        ),
        (Fault.SEAT_WITHOUT_TIME, BOOK, (place(1, has_seat_time=False), *RIGHT[1:])),
        (Fault.END_WITHOUT_TIME, BOOK, (*RIGHT[:2], place(3, "withdrawn", has_end_time=False), RIGHT[3])),
        (Fault.NO_AUDIT, BOOK, (place(1, has_audit=False), *RIGHT[1:])),
        (Fault.NO_LETTER, BOOK, (place(1, has_letter=False), *RIGHT[1:])),
        (Fault.NO_BOOK, None, RIGHT),
    ],
)
def test_each_fault_is_named_and_nothing_else(
    fault: Fault, book: Book | None, places: tuple[Place, ...]
) -> None:
    assert {finding.fault for finding in recount(book, places)} == {fault}


def test_a_freed_seat_after_the_first_meeting_began_is_no_fault() -> None:
    assert recount(Book(3, None, 2, 1, 4, may_promote=False), RIGHT) == ()


def test_who_waits_for_the_institution_limit_was_not_jumped() -> None:
    places = (
        place(1, institution_id=7),
        place(2, "waiting", institution_id=7, waits_for="institution"),
        place(3),
    )
    assert recount(Book(2, 1, 2, 1, 3, True), places) == ()


# One statement each for somebody with the database; constraints that would refuse it are dropped first.
PLANTED = {
    Fault.OVERBOOKED: "UPDATE seat_book SET capacity = 1",
    Fault.TAKEN_DRIFT: "UPDATE seat_book SET taken = taken - 1",
    Fault.WAITING_DRIFT: "UPDATE seat_book SET waiting = waiting + 1",
    Fault.ARRIVALS_DRIFT: "UPDATE seat_book SET arrivals = 1",
    Fault.PERSON_TWICE: (
        "UPDATE enrolment SET person_id = (SELECT person_id FROM enrolment WHERE arrival = 1) WHERE arrival = 2"
    ),
    Fault.INSTITUTION_OVER_LIMIT: "UPDATE seat_book SET institution_limit = 1",
    Fault.FREE_SEAT_AND_QUEUE: "UPDATE seat_book SET capacity = capacity + 1",
    Fault.SEAT_WITHOUT_TIME: "UPDATE enrolment SET seated_at = NULL WHERE arrival = 1",
    Fault.NO_LETTER: "DELETE FROM message WHERE id = (SELECT min(id) FROM message)",
    Fault.NO_AUDIT: (
        "DELETE FROM audit_entry WHERE kind = 'enrolment' "
        "AND object_id = (SELECT CAST(min(id) AS varchar(40)) FROM enrolment)"
    ),
}


LOOSENED = {
    "sqlite": (
        "PRAGMA ignore_check_constraints = ON",
        "DROP INDEX ux_enrolment_active",
        "DROP TRIGGER audit_entry_no_delete",
    ),
    "postgresql": (
        "ALTER TABLE seat_book DROP CONSTRAINT ck_seat_book_taken",
        "ALTER TABLE enrolment DROP CONSTRAINT ck_enrolment_seated_at",
        "DROP INDEX ux_enrolment_active",
        "DROP TRIGGER audit_entry_append_only ON audit_entry",
    ),
}


@pytest.mark.both
@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found_by_the_command(cast, app, monkeypatch, fault: Fault) -> None:
    monkeypatch.setattr("lms.cli.open_app", lambda: app)
    with opened(app):
        planted = edition(capacity=2)
        fill(planted, 3, institution_id=1)
    assert CliRunner().invoke(main, ["seats", "audit"]).exit_code == 0
    with opened(app):
        for statement in (*LOOSENED[db.engine.dialect.name], PLANTED[fault]):
            db.session.execute(text(statement))
    done = CliRunner().invoke(main, ["seats", "audit", "--json"])
    assert done.exit_code == 1
    named = {row["fault"] for row in json.loads(done.stdout)["faults"]}
    assert fault in named
    assert {row["edition"] for row in json.loads(done.stdout)["faults"]} == {planted.code}
