"""What a person gets: a sentinel of each of their columns, none of others', with sources, recipients, periods (P3)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import audit, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.models import Person
from lms.people.shown import everybody
from lms.privacy.queries.register import linked, register
from lms.privacy.rules.register import SHOWN
from tests.privacy import arrange
from tests.privacy.sentinels import CHECKED, UNWRITTEN, Planted, plant

pytestmark = [pytest.mark.row("P3"), pytest.mark.both]

MINE, THEIRS = "Zqmoje", "Zqcudze"


@pytest.fixture
def planted(cast: Any, lives: Any) -> tuple[list[Planted], list[Planted]]:
    """A sentinel in every column of the worker, and others in those of the other worker."""
    # meetings belong to whoever leads them: the trainer's are not the worker's
    assert arrange.empty_tables(cast.worker.person_id) == {"meeting"}
    assert arrange.empty_tables(cast.other_worker.person_id) <= {"meeting", "audit_entry"}
    with storage.transaction():
        mine = plant(cast.worker.person_id, MINE)
        theirs = plant(cast.other_worker.person_id, THEIRS)
    return mine, theirs


def missing(text: str, planted: list[Planted]) -> list[str]:
    return sorted(one.place for one in planted if one.text not in text)


def test_every_column_that_can_hold_a_word_holds_one(planted: Any) -> None:
    """Nothing that is shown is left out of the walk but what the database checks, keys, numbers, and yes and no."""
    mine, _theirs = planted
    shown = {
        f"{table.name}.{column.name}"
        for table, entry in linked()
        for column in entry.columns
        if column.kind in SHOWN
    }
    assert {one.place for one in mine} <= shown
    texts = {
        f"{table.name}.{column.name}"
        for table, _entry in linked()
        for column in table.columns
        if f"{table.name}.{column.name}" in shown
        and table.name not in UNWRITTEN | {"meeting"}
        and not column.foreign_keys
        and not column.primary_key
        and getattr(column.type, "length", 99) is None
    }
    assert texts - CHECKED - {one.place for one in mine} == set()
    assert len(mine) > 60


def test_all_of_mine_and_nothing_of_others(planted: Any, cast: Any, browser: Any, figure: Any) -> None:
    mine, theirs = planted
    worker = browser(cast.worker)
    for ending in ("json", "html"):
        body = worker.get(f"/my/privacy/file.{ending}").get_data(as_text=True)
        assert missing(body, mine) == [], ending
        assert [one.place for one in theirs if one.text in body] == [], ending
        assert THEIRS not in body
    figure("columns of the person in the file", 100.0, "%", at_least=100)


def test_the_office_answers_with_the_same(planted: Any, cast: Any, browser: Any) -> None:
    mine, _theirs = planted
    query = select(Person.ref).where(Person.id == cast.worker.person_id)
    ref = db.session.scalar(everybody(query))
    reader = browser(cast.data_protection_officer)
    reader.get(f"/office/privacy/people/{ref}")
    for ending in ("json", "html"):
        body = reader.get(f"/office/privacy/people/{ref}/file.{ending}").get_data(as_text=True)
        assert missing(body, mine) == []
        assert THEIRS not in body


def test_it_says_from_where_for_whom_and_for_how_long(lives: Any, cast: Any, browser: Any) -> None:
    answer = browser(cast.worker).get("/my/privacy/file.json")
    found = json.loads(answer.data)
    assert len(found["sources"]) == 3 and found["recipients"]
    for section in found["data"]:
        entry = register()[section["table"]]
        assert section["purpose"] and section["basis"] and section["kept"]
        assert len(section["recipients"]) == len(entry.recipients)
    assert "PESEL" in json.dumps(found["data"]) or "85031200027" in json.dumps(found["data"])
    assert "85031200027" in answer.get_data(as_text=True)
    assert any(step["step"] == "certificate.issue" for step in found["steps"])


def test_a_secret_is_said_to_be_there_and_not_given_away(lives: Any, cast: Any, browser: Any) -> None:
    """Whoever takes the file must not be able to sign in with it."""
    from lms.foundation.sessions import SessionRow

    hashes = db.session.scalars(select(SessionRow.secret_hash)).all()
    body = browser(cast.worker).get("/my/privacy/file.json").get_data(as_text=True)
    assert not [one for one in hashes if one in body]
    account = next(one for one in json.loads(body)["data"] if one["table"] == "account")
    assert "password_hash" in account["kept_but_not_shown"]


def test_taking_it_is_noted(lives: Any, cast: Any, browser: Any) -> None:
    browser(cast.worker).get("/my/privacy/file.json")
    newest = db.session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc()).limit(1)).one()
    assert (newest.verb, newest.object_id) == ("person.own_file", str(cast.worker.person_id))
    assert newest.account_id == cast.worker.account_id
    assert audit.verify()[1] is None
