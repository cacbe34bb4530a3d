"""Answers of art. 9: a table and a permission of their own, found by no search, told in no letter (P18)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.rules import RIGHTS, Role
from lms.privacy.queries.register import register
from lms.privacy.rules.register import Kind

pytestmark = pytest.mark.row("P18")

SPECIAL = {"minority", "disability"}


def test_they_are_classified_as_special_wherever_they_stand() -> None:
    for entry in register().values():
        for column in entry.columns:
            assert (column.kind is Kind.SPECIAL) == (column.name in SPECIAL), f"{entry.name}.{column.name}"


def test_they_stand_apart_from_everything_that_names_somebody() -> None:
    tables = [entry for entry in register().values() if entry.of_kind(Kind.SPECIAL)]
    assert {entry.name for entry in tables} == {"special_answers", "entry_special"}
    for entry in tables:
        assert not entry.of_kind(Kind.NAME, Kind.CONTACT, Kind.NUMBER, Kind.WORDS, Kind.INDEX), entry.name


def test_their_permission_is_held_by_those_who_settle_the_project_alone() -> None:
    assert RIGHTS["participants.special"] == {Role.OFFICER}


@pytest.mark.both
def test_no_key_of_a_search_and_no_letter_holds_them(lives: Any, cast: Any, browser: Any) -> None:
    from lms.people.models import Person, SpecialAnswers

    answers = db.session.scalars(select(SpecialAnswers.disability)).all()
    assert answers
    keys = " ".join(db.session.scalars(select(Person.search_key)))
    letters = [set(json.loads(facts)) for facts in db.session.scalars(select(Message.facts))]
    db.session.rollback()
    assert letters and not [names for names in letters if names & SPECIAL]
    assert not [word for word in ("disability", "minority", "niepelnospraw", "mniejszosc") if word in keys]
    reader = browser(cast.auditor)
    reader.get("/office/people?q=niepełnosprawność")
    assert "Pracowita" not in reader.page


@pytest.mark.both
def test_the_office_sees_them_only_with_a_reason_that_is_noted(lives: Any, cast: Any, browser: Any) -> None:
    from lms.foundation.audit import AuditEntry
    from lms.people.models import Person, SpecialAnswers

    ref = db.session.scalar(select(Person.ref).where(Person.id == cast.worker.person_id))
    db.session.rollback()
    reader, door = browser(cast.officer), f"/office/people/{ref}/special"
    reader.get(f"/office/people/{ref}/data")
    assert "Are you a person with disabilities?" not in reader.page
    assert reader.submit(door, reason=" ").status_code == 422
    assert "Are you a person with disabilities?" not in reader.page
    assert reader.submit(door, reason="Wniosek o płatność nr 9").status_code == 200
    assert "Are you a person with disabilities?" in reader.page
    query = select(AuditEntry.reason).where(AuditEntry.verb == "person.see_special")
    assert list(db.session.scalars(query)) == ["Wniosek o płatność nr 9"]
    db.session.rollback()
    reader.submit("Save", disability="refused")
    assert "The data are saved." in reader.page
    kept = select(SpecialAnswers.disability).where(SpecialAnswers.person_id == cast.worker.person_id)
    assert db.session.scalar(kept) == "refused"
