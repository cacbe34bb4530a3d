"""Taking a seat or a place in the queue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, or_, select, true

from lms.courses.models import Edition
from lms.courses.rules import edition_phase, last_second_to_enrol
from lms.enrolment import rules
from lms.enrolment.models import Enrolment
from lms.enrolment.operations.books import LOCK, LOCK_BY_CODE, count, run
from lms.enrolment.operations.informing import UNREAD, inform
from lms.enrolment.queries.statements import FIRST_START, institution_taken
from lms.enrolment.rules import Decision, EnrolmentState, Refused, Seated, Waitlisted
from lms.foundation import audit, clock, outbox, storage
from lms.foundation.outbox import Reader
from lms.foundation.storage import new_ref, table_of
from lms.people.models import Person


@dataclass(frozen=True)
class Applied:
    """What became of an application; `ref` is the enrolment's public reference when there is one."""

    decision: Decision
    ref: str | None = None


_ENROL = insert(table_of(Enrolment)).returning(table_of(Enrolment).c.id)


_OWN = (
    select(Enrolment.state)
    .where(
        Enrolment.edition_id == Edition.id,
        Enrolment.person_id == Person.id,
        # no IN: a list of values is spelled out at every run, and this one is spelled once
        or_(*(Enrolment.state == state for state in sorted(rules.ACTIVE))),
    )
    .scalar_subquery()
)


_FACTS = (
    select(
        Edition.code,
        Edition.state,
        Edition.enrol_from_at,
        Edition.enrol_until_at,
        Person.institution_id,
        Person.email,
        Person.language,
        FIRST_START.label("first_start_at"),
        _OWN.label("own"),
        institution_taken(Person.institution_id).label("institution_taken"),
        UNREAD.label("unread"),
    )
    .join_from(Edition, Person, true())  # one row of each: the edition and the person who applies
    .where(Person.id == bindparam("person"))
)


_FACTS_BY_ID = _FACTS.where(Edition.id == bindparam("edition"))


_FACTS_BY_CODE = _FACTS.where(Edition.code == bindparam("code"))


def seat_facts(
    book: Any, row: Any, own: str | None, now: datetime, *, is_informed: bool = True
) -> rules.SeatFacts:
    """The facts of a decision out of a seat book, a row with the edition's dates and the person's institution, and the
    state of the person's own enrolment; used by pages to explain beforehand."""
    return rules.SeatFacts(
        phase=edition_phase(row.state, row.enrol_from_at, row.enrol_until_at, row.first_start_at, None, now),
        enrol_from_at=row.enrol_from_at,
        enrol_last_at=last_second_to_enrol(row.enrol_until_at, row.first_start_at),
        first_start_at=row.first_start_at,
        capacity=book.capacity,
        taken=book.taken,
        waiting=book.waiting,
        waiting_capacity=book.waiting_capacity,
        institution_limit=book.institution_limit,
        institution_taken=row.institution_taken if row.institution_id is not None else None,
        own=EnrolmentState(own) if own else None,
        now=now,
        is_informed=is_informed,
    )


def apply_for_seat(edition_id: int, person_id: int, *, by: int | None, now: datetime) -> Applied:
    """Take a seat or a place in the queue for a person, in order of arrival."""
    storage.write_what_waits()
    books, rows = storage.in_one_trip(
        (LOCK, {"book": edition_id}),
        (_FACTS_BY_ID, {"edition": edition_id, "person": person_id, "today": clock.local(now).date()}),
    )
    return _apply(books[0], rows[0], person_id, by=by, now=now)


def apply_by_code(
    code: str, person_id: int, *, by: int | None, now: datetime, has_read: bool = False, language: str = ""
) -> Applied | None:
    """The person's own application to the edition of this code; None when there is none. One that is not public is
    refused, and so is somebody who has not read what happens to their data: `has_read` says that they have, in
    `language`."""
    storage.write_what_waits()
    books, rows = storage.in_one_trip(
        (LOCK_BY_CODE, {"code": code}),
        (_FACTS_BY_CODE, {"code": code, "person": person_id, "today": clock.local(now).date()}),
    )
    if not books:
        return None
    unread = rows[0].unread
    read = Read(has_read and unread, has_read or not unread, language)
    return _apply(books[0], rows[0], person_id, read, by=by, now=now)


def apply_for_seats(
    wanted: Sequence[tuple[int, int]], *, by: int | None, now: datetime
) -> tuple[Applied, ...]:
    """Apply for several (edition, person) in one transaction; the answers stand in the order asked.

    The seat books are locked in the order of their editions, whatever order was asked: two who want the same editions
    the other way round wait for each other in turn, never in a ring. Within an edition people come as given.
    """
    answers: dict[int, Applied] = {}
    for place in sorted(range(len(wanted)), key=lambda place: wanted[place][0]):
        edition_id, person_id = wanted[place]
        answers[place] = apply_for_seat(edition_id, person_id, by=by, now=now)
    return tuple(answers[place] for place in range(len(wanted)))


@dataclass(frozen=True)
class Read:
    """What the person who applies has read of the notices: now, or before (`is_informed`)."""

    has_read: bool = False
    is_informed: bool = True
    language: str = ""


def _apply(
    book: Any, row: Any, person_id: int, read: Read = Read(), *, by: int | None, now: datetime
) -> Applied:
    edition_id = book.edition_id
    decision = rules.decide_seat(seat_facts(book, row, row.own, now, is_informed=read.is_informed))
    if isinstance(decision, Refused):
        return Applied(decision)
    is_seated = isinstance(decision, Seated)
    waits_for = decision.waits_for if isinstance(decision, Waitlisted) else None
    ref = new_ref()
    values = {
        "ref": ref,
        "edition_id": edition_id,
        "person_id": person_id,
        "institution_id": row.institution_id,
        "state": EnrolmentState.SEATED if is_seated else EnrolmentState.WAITING,
        "waits_for": waits_for,
        "arrival": book.arrivals + 1,
        "applied_at": now,
        "seated_at": now if is_seated else None,
        "ended_at": None,
        "end_reason": "",
        "entered_by": by,
    }
    enrolment_id = run(_ENROL, values).scalar_one()
    inform(enrolment_id, person_id, read.language or row.language, has_read=read.has_read, by=by, now=now)
    count(edition_id, taken=int(is_seated), waiting=int(not is_seated), arrivals=1)
    audit.record("enrolment.apply", "enrolment", enrolment_id, by=by, fields=("state", "arrival"), at=now)
    facts: dict[str, Any] = {"enrolment": ref, "edition": row.code}
    if isinstance(decision, Waitlisted):
        facts["position"] = decision.position
    kind = "enrolment.seated" if is_seated else "enrolment.waiting"
    outbox.post(kind, Reader(row.email or "", row.language, person_id), facts, now=now)
    return Applied(decision, ref)
