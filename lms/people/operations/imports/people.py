"""People of a list: what the register knows of them, and how a row becomes a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from lms.foundation import audit
from lms.foundation.crypto import cipher
from lms.foundation.storage import db
from lms.people.models import Identity, Person
from lms.people.operations.register import change_person, create_person, save_number
from lms.people.queries import institutions
from lms.people.requests import NewPerson, ParticipantAnswers
from lms.people.rules import normal_pesel
from lms.people.rules.imports import Cells, Column, Imported, ImportPlan, Known, Register, plan_people

_SOMEBODYS = "•"  # a PESEL that is not in the file: there is one, whichever


def plan(cells: Sequence[tuple[int, Cells]], on: date) -> ImportPlan:
    """What these rows would do to the register as it stands."""
    numbers = [row[Column.PESEL] for _number, row in cells if row.get(Column.PESEL)]
    return plan_people(cells, _register(numbers), on)


def write(row: Imported, *, by: int | None, now: datetime) -> None:
    """Enter or change one person."""
    values: dict[str, Any] = dict(row.values)
    pesel = values.pop("pesel", None)
    person_id = row.known_id
    if person_id is None:
        person_id = create_person(NewPerson(**values), by=by, now=now).id
    elif values:
        change_person(db.session.get_one(Person, person_id), values, by=by, now=now)
    _number(person_id, pesel, by=by, now=now)


def _register(pesels: Sequence[str]) -> Register:
    sealer = cipher()
    told = {sealer.index(number): number for number in map(normal_pesel, pesels)}
    numbers: dict[int, str] = {}
    for person_id, index in db.session.execute(select(Identity.person_id, Identity.pesel_index)):
        if index is not None:
            numbers[person_id] = told.get(index, _SOMEBODYS)
    columns = (
        Person.id, Person.last_name, Person.first_name, Person.email, Person.phone, Person.position,
        Person.institution_id,
    )  # fmt: skip
    people = [
        Known(key, last, first, email or "", phone or "", position, institution, numbers.get(key, ""))
        for key, last, first, email, phone, position, institution in db.session.execute(select(*columns))
    ]
    return Register(people, *institutions.by_nip_and_name())


def _number(person_id: int, pesel: Any, *, by: int | None, now: datetime) -> None:
    if not pesel:
        return
    changed: list[str] = []
    refused = save_number(person_id, ParticipantAnswers(pesel=str(pesel)), changed)
    assert refused is None, "the plan looked for the owners of all numbers"
    if changed:
        audit.record("person.participant_form", "person", person_id, by=by, fields=changed, at=now)
