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
