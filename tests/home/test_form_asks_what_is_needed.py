"""The participant form asks each person only what is needed of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation.storage import db
from lms.people.models import Identity, ParticipantForm, Person
from lms.projects.models import EntryRecord, Participation

pytestmark = pytest.mark.both


def test_the_end_of_education_is_asked_of_who_learns_and_goes_into_the_entry_data(
    scene: Any, inside: Any
) -> None:
    worker = scene.people.worker.browser()
    worker.get("/my/data")
    assert "Planowany koniec nauki" not in worker.page
    worker.submit("Zapisz", labour_status="inactive", labour_detail="in_education")
    assert "Planowany koniec nauki" in worker.page
    worker.submit("Zapisz", education_planned_end_on="2027-06-30")
    person_id = scene.people.worker.person_id
    assert db.session.get_one(ParticipantForm, person_id).education_planned_end_on == date(2027, 6, 30)
    current = (
        select(EntryRecord.education_planned_end_on, EntryRecord.labour_detail)
        .join(Participation, Participation.id == EntryRecord.participation_id)
        .where(Participation.person_id == person_id, EntryRecord.is_current)
    )
    assert tuple(db.session.execute(current).one()) == (date(2027, 6, 30), "local_government")
    worker.submit("Zapisz", labour_status="employed", labour_detail="ngo")
    db.session.expire_all()
    assert db.session.get_one(ParticipantForm, person_id).education_planned_end_on is None


def test_nobody_is_asked_for_a_number_before_a_seat(scene: Any, inside: Any) -> None:
    officer = scene.people.officer.browser()
    ref = db.session.scalar(select(Person.ref).where(Person.id == scene.people.auditor.person_id))
    officer.get(f"/office/people/{ref}")
    assert "PESEL," not in officer.page.text
    officer.get(f"/office/people/{ref}/data")
    assert "O PESEL pytamy dopiero" in officer.page
    form = officer.form("Zapisz")
    assert not {"pesel", "has_no_pesel", "other_number"} & set(form.fields)
    officer.submit("Zapisz", locality="Konin")
    assert db.session.get(Identity, scene.people.auditor.person_id) is None
    officer.get(f"/office/people/{scene.facts['worker_person']}/data")
    assert "pesel" in officer.form("Zapisz").fields


def test_a_number_that_is_not_shown_stays_as_it_is_kept(scene: Any, inside: Any) -> None:
    from lms.foundation import clock, storage
    from lms.people.operations.register import numbers_of, save_participant_form
    from lms.people.requests import ParticipantAnswers

    person_id = scene.people.auditor.person_id
    with storage.transaction():
        said = ParticipantAnswers(has_no_pesel=True, other_number="ZZ 12")
        save_participant_form(person_id, said, by=None, now=clock.now())
    officer = scene.people.officer.browser()
    ref = db.session.scalar(select(Person.ref).where(Person.id == person_id))
    officer.get(f"/office/people/{ref}/data")
    officer.submit("Zapisz", locality="Konin")
    db.session.expire_all()
    assert db.session.get_one(Identity, person_id).has_no_pesel is True
    assert numbers_of([person_id]) == {person_id: "ZZ 12"}
