"""Reads every edition for the recount of seats (`lms seats audit`): a bounded number of statements for all of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from lms.courses.models import Edition, Meeting
from lms.courses.rules import edition_phase
from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.rules import EnrolmentState, may_promote
from lms.enrolment.rules.recount import Book, Fault, Place, recount
from lms.foundation.audit import AuditEntry
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.people.models import Person


@dataclass(frozen=True)
class Recounted:
    """One edition, its places explained, and what does not agree."""

    code: str
    capacity: int | None
    seated: int
    waiting: int
    ended: int
    findings: tuple[tuple[Fault, str | None], ...]


def recount_all(now: datetime) -> Iterator[Recounted]:
    """Recount every edition in order of its code; findings name the enrolment by its public reference."""
    written = _with_letter()
    audited = set(
        db.session.scalars(select(AuditEntry.object_id).where(AuditEntry.kind == "enrolment").distinct()),
    )
    books = {row.edition_id: row for row in db.session.execute(select(SeatBook.__table__))}
    places, refs = _places(audited, written)
    for edition in db.session.execute(_editions()):
        row = books.get(edition.id)
        book = None
        if row is not None:
            may = may_promote(edition_phase(edition.state, None, None, edition.first_start_at, None, now))
            book = Book(row.capacity, row.institution_limit, row.taken, row.waiting, row.arrivals, may)
        mine = places[edition.id]
        states = [place.state for place in mine]
        seated, waiting = (
            states.count(EnrolmentState.SEATED),
            states.count(EnrolmentState.WAITING),
        )
        yield Recounted(
            code=edition.code,
            capacity=row.capacity if row is not None else None,
            seated=seated,
            waiting=waiting,
            ended=len(states) - seated - waiting,
            findings=tuple((f.fault, refs.get(f.enrolment_id or 0)) for f in recount(book, mine)),
        )


def _editions() -> Any:
    first = func.min(Meeting.starts_at).label("first_start_at")
    joined = (Meeting.edition_id == Edition.id) & Meeting.is_cancelled.is_(False)
    query = select(Edition.id, Edition.code, Edition.state, first).outerjoin(Meeting, joined)
    return query.group_by(Edition.id, Edition.code, Edition.state).order_by(Edition.code)


def _with_letter() -> set[str]:
    query = select(Message.facts).where(Message.kind.in_(("enrolment.seated", "enrolment.waiting")))
    return {str(json.loads(facts).get("enrolment")) for facts in db.session.scalars(query)}


def _places(audited: set[str], written: set[str]) -> tuple[dict[int, list[Place]], dict[int, str]]:
    places: dict[int, list[Place]] = defaultdict(list)
    refs: dict[int, str] = {}
    query = select(
        Enrolment.id,
        Enrolment.ref,
        Enrolment.edition_id,
        Enrolment.person_id,
        Enrolment.institution_id,
        Enrolment.state,
        Enrolment.waits_for,
        Enrolment.arrival,
        Enrolment.seated_at,
        Enrolment.ended_at,
        Person.email,
    ).join(Person, Person.id == Enrolment.person_id)
    for row in db.session.execute(query.order_by(Enrolment.edition_id, Enrolment.arrival)):
        refs[row.id] = row.ref
        places[row.edition_id].append(
            Place(
                enrolment_id=row.id,
                person_id=row.person_id,
                institution_id=row.institution_id,
                state=row.state,
                waits_for=row.waits_for,
                arrival=row.arrival,
                has_seat_time=row.seated_at is not None,
                has_end_time=row.ended_at is not None,
                has_audit=str(row.id) in audited,
                has_letter=row.ref in written or not row.email,
            )
        )
    return places, refs
