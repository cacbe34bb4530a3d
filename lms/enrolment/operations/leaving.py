"""Giving a place up, and the end of all places of an edition that is called off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from lms.courses.models import Edition
from lms.enrolment import rules
from lms.enrolment.models import Enrolment
from lms.enrolment.operations.books import count, lock_book
from lms.enrolment.operations.places import promote
from lms.enrolment.queries.statements import FIRST_START
from lms.enrolment.rules import EnrolmentState, Refused
from lms.foundation import audit, outbox
from lms.foundation.outbox import Reader
from lms.foundation.storage import db
from lms.people.models import Person


@dataclass(frozen=True)
class Withdrawn:
    """The enrolment ended; `promoted` are the enrolment ids that moved up."""

    promoted: tuple[int, ...]


def withdraw(
    enrolment_id: int, *, reason: str, by: int | None, now: datetime, who: rules.Withdrawer | None = None
) -> Withdrawn | Refused:
    """End an active enrolment; a freed seat goes to the next in the queue in the same transaction.

    `who` tells the letter who did it; None: the system, and the letter does not say.
    """
    edition_id = db.session.scalars(select(Enrolment.edition_id).where(Enrolment.id == enrolment_id)).one()
    book = lock_book(edition_id)
    row = db.session.execute(
        select(
            Enrolment.ref,
            Enrolment.state,
            Enrolment.person_id,
            Person.email,
            Person.language,
            Edition.code,
            Edition.state.label("edition_state"),
            FIRST_START.label("first_start_at"),
        )
        .join(Person, Person.id == Enrolment.person_id)
        .join(Edition, Edition.id == Enrolment.edition_id)
        .where(Enrolment.id == enrolment_id)
    ).one()
    state = EnrolmentState(row.state)
    refusal = rules.decide_withdrawal(state, row.first_start_at, now)
    if refusal is not None:
        return Refused(refusal)
    _end(enrolment_id, EnrolmentState.WITHDRAWN, reason, now)
    was_seated = state is EnrolmentState.SEATED
    count(edition_id, taken=-int(was_seated), waiting=-int(not was_seated))
    audit.record(
        "enrolment.withdraw", "enrolment", enrolment_id, by=by, fields=("state",), reason=reason, at=now
    )
    facts = {"enrolment": row.ref, "edition": row.code, "was_seated": was_seated, "who": who}
    outbox.post("enrolment.withdrawn", Reader(row.email or "", row.language, row.person_id), facts, now=now)
    promoted: tuple[int, ...] = ()
    if was_seated:
        free = book.capacity - (book.taken - 1)
        promoted = promote(edition_id, free, book.institution_limit, row, by=by, now=now)
    return Withdrawn(promoted)


def _end(enrolment_id: int, state: EnrolmentState, reason: str, now: datetime) -> None:
    values = {"state": state, "ended_at": now, "end_reason": reason, "waits_for": None}
    query = update(Enrolment).where(Enrolment.id == enrolment_id).values(**values)
    db.session.execute(query, execution_options={"synchronize_session": False})


def cancel_enrolments(edition_id: int, *, reason: str, by: int | None, now: datetime) -> int:
    """End every active enrolment of a cancelled edition and tell everybody; returns how many."""
    lock_book(edition_id)
    rows = db.session.execute(
        select(
            Enrolment.id,
            Enrolment.ref,
            Enrolment.state,
            Person.id.label("person_id"),
            Person.email,
            Person.language,
        )
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.edition_id == edition_id, Enrolment.state.in_(rules.ACTIVE))
        .order_by(Enrolment.arrival)
    ).all()
    code = db.session.scalars(select(Edition.code).where(Edition.id == edition_id)).one()
    for row in rows:
        _end(row.id, EnrolmentState.CANCELLED, reason, now)
        audit.record("enrolment.cancel", "enrolment", row.id, by=by, fields=("state",), at=now)
        facts = {"enrolment": row.ref, "edition": code, "was_seated": row.state == EnrolmentState.SEATED}
        outbox.post(
            "enrolment.cancelled", Reader(row.email or "", row.language, row.person_id), facts, now=now
        )
    seated = sum(row.state == EnrolmentState.SEATED for row in rows)
    count(edition_id, taken=-seated, waiting=-(len(rows) - seated))
    return len(rows)
