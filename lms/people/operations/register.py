"""Verbs of the register: persons, the participant form with its number and special answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from lms.foundation import audit, clock, jobs
from lms.foundation.crypto import cipher
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db
from lms.people import rules
from lms.people.models import Identity, ParticipantForm, Person, SpecialAnswers
from lms.people.operations import work
from lms.people.requests import NewPerson, ParticipantAnswers


def create_person(new: NewPerson, *, by: int | None, now: datetime) -> Person:
    """Enter a person; returns the row with its id."""
    person = Person(
        **{f.name: getattr(new, f.name) for f in fields(new)}, created_at=now, sort_key="", search_key=""
    )
    _index_person(person)
    db.session.add(person)
    db.session.flush()
    work.first_post(person, now=now)
    audit.record("person.create", "person", person.id, by=by, fields=[f.name for f in fields(new)], at=now)
    return person


def _index_person(person: Person) -> None:
    person.sort_key = sort_key(f"{person.last_name} {person.first_name}")[:400]
    person.search_key = search_key(f"{person.last_name} {person.first_name} {person.last_name}")[:400]


def change_person(
    person: Person,
    changes: dict[str, Any],
    *,
    by: int | None,
    now: datetime,
    reason: str = "",
    moved_on: date | None = None,
) -> tuple[str, ...]:
    """Write the fields that differ; returns their names. Raises StaleDataError when somebody was faster.

    Another institution closes the main post and opens one on `moved_on`, by default today; enrolments and papers keep
    the institution they were made with.
    """
    changed = tuple(name for name, value in changes.items() if getattr(person, name) != value)
    before = person.institution_id
    for name in changed:
        setattr(person, name, changes[name])
    if changed:
        _index_person(person)
        db.session.flush()
        audit.record("person.change", "person", person.id, by=by, fields=changed, reason=reason, at=now)
    if {"institution_id", "position", "staff_group"} & set(changed):
        work.person_moved(person, before, moved_on or clock.local(now).date(), by=by, now=now)
    return changed


_INDEXED_AT_ONCE = 5000


class IdentityRefusal(StrEnum):
    """Why a number cannot be kept."""

    TAKEN = "taken"


FORM_FIELDS = tuple(
    f.name
    for f in fields(ParticipantAnswers)
    if f.name not in ("pesel", "has_no_pesel", "other_number", "minority", "disability", "notice_version")
)


def save_participant_form(
    person_id: int, answers: ParticipantAnswers, *, by: int | None, now: datetime
) -> IdentityRefusal | tuple[str, ...]:
    """Keep the participant form; returns the names of what changed. Refuses a PESEL that another person has."""
    changed: list[str] = []
    refusal = save_number(person_id, answers, changed)
    if refusal is not None:
        return refusal
    form = db.session.get(ParticipantForm, person_id) or ParticipantForm(person_id=person_id)
    _assign(form, {name: getattr(answers, name) for name in FORM_FIELDS}, changed)
    if answers.notice_version and form.notice_version != answers.notice_version:
        form.notice_version, form.notice_read_at = answers.notice_version, now
        changed.append("notice_version")
    special = db.session.get(SpecialAnswers, person_id) or SpecialAnswers(person_id=person_id)
    before = len(changed)
    _assign(special, {"minority": answers.minority, "disability": answers.disability}, changed)
    if len(changed) > before:
        special.answered_at = now
    if changed:
        form.filled_at = now
        db.session.add_all([form, special])
        db.session.flush()
        audit.record("person.participant_form", "person", person_id, by=by, fields=changed, at=now)
    return tuple(changed)


def save_special_answers(
    person_id: int, *, minority: str | None, disability: str | None, by: int | None, now: datetime
) -> tuple[str, ...]:
    """Keep the answers of GDPR art. 9 alone; returns the names of what changed."""
    changed: list[str] = []
    special = db.session.get(SpecialAnswers, person_id) or SpecialAnswers(person_id=person_id)
    _assign(special, {"minority": minority, "disability": disability}, changed)
    if changed:
        special.answered_at = now
        db.session.add(special)
        db.session.flush()
        audit.record("person.participant_form", "person", person_id, by=by, fields=changed, at=now)
    return tuple(changed)


def _assign(row: Any, values: dict[str, Any], changed: list[str]) -> None:
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
            changed.append(name)


def save_number(person_id: int, answers: ParticipantAnswers, changed: list[str]) -> IdentityRefusal | None:
    """Keep the number of a person, sealed; adds the names of what changed. Refuses a PESEL that another person has."""
    row = db.session.get(Identity, person_id) or Identity(person_id=person_id, has_no_pesel=False)
    sealer, bound = cipher(), f"identity:{person_id}"
    before = len(changed)
    if answers.pesel:
        number = rules.normal_pesel(answers.pesel)
        index = sealer.index(number)
        owner = db.session.scalar(select(Identity.person_id).where(Identity.pesel_index == index))
        if owner is not None and owner != person_id:
            return IdentityRefusal.TAKEN
        if row.pesel_index != index:
            row.pesel_sealed, row.pesel_index = sealer.seal(number, bound), index
            changed.append("pesel")
    if answers.has_no_pesel and row.pesel_sealed is not None and not answers.pesel:
        row.pesel_sealed = row.pesel_index = None
        changed.append("pesel")
    if row.has_no_pesel != answers.has_no_pesel:
        row.has_no_pesel = answers.has_no_pesel
        changed.append("has_no_pesel")
    if answers.other_number and (
        row.other_sealed is None or sealer.open(row.other_sealed, bound) != answers.other_number
    ):
        row.other_sealed = sealer.seal(answers.other_number, bound)
        row.other_index = sealer.index(rules.normal_document(answers.other_number))
        changed.append("other_number")
    if len(changed) > before:
        db.session.add(row)
    return None


def numbers_of(person_ids: Iterable[int]) -> dict[int, str]:
    """The PESEL or other number of these people, opened. For the file of SM EFS and an audited reveal only."""
    sealer = cipher()
    ids = list(person_ids)
    numbers: dict[int, str] = {}
    for start in range(0, len(ids), 500):
        query = select(Identity.person_id, Identity.pesel_sealed, Identity.other_sealed)
        for row in db.session.execute(query.where(Identity.person_id.in_(ids[start : start + 500]))):
            stored = row.pesel_sealed or row.other_sealed
            if stored:
                numbers[row.person_id] = sealer.open(stored, f"identity:{row.person_id}")
    return numbers


@jobs.every_night
def index_documents(_now: datetime) -> int:
    """Numbers of documents that were kept before there was an index for them get theirs; returns how many."""
    sealer = cipher()
    waiting = select(Identity).where(Identity.other_sealed.is_not(None), Identity.other_index.is_(None))
    done = 0
    for row in db.session.scalars(waiting.limit(_INDEXED_AT_ONCE)):
        number = sealer.open(row.other_sealed or "", f"identity:{row.person_id}")
        row.other_index = sealer.index(rules.normal_document(number))
        done += 1
    return done
