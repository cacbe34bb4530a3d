"""People of a list: what the register knows of them, and how a row becomes a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from lms.foundation import audit
from lms.foundation.crypto import cipher
from lms.foundation.storage import db
from lms.people.models import FormerName, Identity, Institution, Person
from lms.people.operations.register import change_person, create_person, save_number
from lms.people.requests import NewPerson, ParticipantAnswers
from lms.people.rules import normal_pesel
from lms.people.rules.imports import Cells, Column, Imported, ImportPlan, Known, Register, folded, plan_people

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
    return Register(people, *_institutions())


def _institutions() -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
    """NIP → institution, and folded name → institutions; one that was merged into another leads to its successor."""
    by_name: dict[str, set[int]] = {}
    by_nip: dict[str, int] = {}
    where: dict[int, int] = {}
    columns = (Institution.id, Institution.name, Institution.nip, Institution.merged_into_id)
    rows = db.session.execute(select(*columns)).all()
    for key, _name, _nip, into in rows:
        where[key] = into or key
    for key in where:
        while where[where[key]] != where[key]:
            where[key] = where[where[key]]
    for key, name, nip, into in rows:
        by_name.setdefault(folded(name), set()).add(where[key])
        if nip and (into is None or nip not in by_nip):
            by_nip[nip] = where[key]
    for key, name in db.session.execute(select(FormerName.institution_id, FormerName.name)):
        by_name.setdefault(folded(name), set()).add(where[key])
    return by_nip, {name: tuple(sorted(keys)) for name, keys in by_name.items()}


def _number(person_id: int, pesel: Any, *, by: int | None, now: datetime) -> None:
    if not pesel:
        return
    changed: list[str] = []
    refused = save_number(person_id, ParticipantAnswers(pesel=str(pesel)), changed)
    assert refused is None, "the plan looked for the owners of all numbers"
    if changed:
        audit.record("person.participant_form", "person", person_id, by=by, fields=changed, at=now)
