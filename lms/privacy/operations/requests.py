"""Verbs of requests about data: one is recorded, and answered in the way of its article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from lms.certificates.models import Certificate
from lms.certificates.operations import replace_certificate
from lms.certificates.queries import facts_of
from lms.certificates.rules import Status
from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.models import Person
from lms.people.office import OfficeFacts
from lms.people.operations.register import change_person
from lms.people.operations.restriction import lift_restriction, restrict_person
from lms.people.shown import everybody
from lms.privacy.models import DataRequest
from lms.privacy.operations.erasing import erase_person
from lms.privacy.queries.access import subject_by_id
from lms.privacy.queries.retention import is_staff, project_clocks_of
from lms.privacy.rules.clocks import Wish, due_on
from lms.privacy.rules.erasure import Erase, Keep, decide_erasure


def record_request(
    person_id: int, kind: Wish, *, received_on: date, wish: str, by: int | None, now: datetime
) -> DataRequest:
    """Somebody asks; the month begins with the day it came."""
    row = DataRequest(
        person_id=person_id,
        kind=kind,
        received_on=received_on,
        due_on=due_on(received_on),
        wish=wish,
        recorded_at=now,
        recorded_by=by,
    )
    db.session.add(row)
    db.session.flush()
    audit.record("data_request.record", "data_request", row.id, by=by, fields=("kind", "received_on"), at=now)
    return row


def close_request(
    request: DataRequest, *, is_refused: bool, answer: str, on: date, by: int | None, now: datetime
) -> None:
    """The request is answered; what was said to the person is kept with it."""
    request.state = "refused" if is_refused else "done"
    request.answered_on, request.answer = on, answer
    db.session.flush()
    verb = "data_request.refuse" if is_refused else "data_request.answer"
    audit.record(verb, "data_request", request.id, by=by, fields=("state", "answered_on"), at=now)


@dataclass(frozen=True)
class Rectified:
    """What was corrected, and how many certificates were issued anew for it."""

    fields: tuple[str, ...]
    certificates: int


def rectify(
    person_id: int,
    changes: Mapping[str, Any],
    office: OfficeFacts,
    base_url: str,
    *,
    reason: str,
    by: int | None,
    now: datetime,
) -> Rectified:
    """Correct the data of a person; certificates that carry the old name are replaced by new ones."""
    person = subject_by_id(person_id)
    changed = change_person(person, dict(changes), by=by, now=now)
    if not changed:
        return Rectified((), 0)
    count = 0
    if {"first_name", "last_name"} & set(changed):
        query = select(Certificate).where(
            Certificate.person_id == person_id, Certificate.state == Status.VALID
        )
        for certificate in db.session.scalars(query.order_by(Certificate.id)).all():
            if facts_of(certificate).holder_name != person.full_name:
                done = replace_certificate(certificate, office, base_url, reason=reason, by=by, now=now)
                count += done is not None
    return Rectified(changed, count)


def restrict(person_id: int, *, by: int | None, now: datetime) -> bool:
    return restrict_person(person_id, by=by, now=now)


def lift(person_id: int, *, by: int | None, now: datetime) -> bool:
    return lift_restriction(person_id, by=by, now=now)


def decide(person_id: int, today: date) -> Erase | Keep:
    """Whether this person may be erased today; for the question and for the answer."""
    return decide_erasure(project_clocks_of(person_id), today=today, is_staff=is_staff(person_id))


def erase(person_id: int, today: date, *, by: int | None, now: datetime) -> Erase | Keep:
    """Erase somebody who asked for it, unless a duty to keep stands against it; asked under the lock of their row."""
    db.session.execute(everybody(select(Person.id).where(Person.id == person_id).with_for_update())).one()
    decision = decide(person_id, today)
    if isinstance(decision, Erase):
        erase_person(person_id, by=by, now=now)
    return decision
