"""New numbers of places, and the queue that moves up onto free seats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from lms.courses.models import Edition
from lms.courses.rules import edition_phase
from lms.enrolment import rules
from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.operations.books import count, lock_book, seats_by_institution
from lms.enrolment.queries.statements import FIRST_START
from lms.enrolment.rules import EnrolmentState, Refused, WaitsFor
from lms.foundation import audit, outbox
from lms.foundation.outbox import Reader
from lms.foundation.storage import db
from lms.people.models import Person


def promote(
    edition_id: int, free: int, limit: int | None, edition: Any, *, by: int | None, now: datetime
) -> tuple[int, ...]:
    """Move the next of the queue onto free seats. The caller holds the lock of the seat book."""
    phase = edition_phase(edition.edition_state, None, None, edition.first_start_at, None, now)
    if not rules.may_promote(phase) or free <= 0:
        return ()
    queue = db.session.execute(
        select(
            Enrolment.id,
            Enrolment.ref,
            Enrolment.arrival,
            Enrolment.institution_id,
            Person.id.label("person_id"),
        )
        .add_columns(Person.email, Person.language)
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.edition_id == edition_id, Enrolment.state == EnrolmentState.WAITING)
        .order_by(Enrolment.arrival)
    ).all()
    waiting = [rules.Waiting(q.id, q.arrival, q.institution_id) for q in queue]
    chosen = rules.decide_promotions(free, waiting, seats_by_institution(edition_id), limit)
    _note_passed_over(rules.passed_over(free, waiting, chosen))
    rows = {q.id: q for q in queue}
    for place in chosen:
        values = {"state": EnrolmentState.SEATED, "seated_at": now, "waits_for": None}
        query = update(Enrolment).where(Enrolment.id == place.enrolment_id).values(**values)
        db.session.execute(query, execution_options={"synchronize_session": False})
        audit.record(
            "enrolment.promote", "enrolment", place.enrolment_id, by=by, fields=("state", "seated_at"), at=now
        )
        row = rows[place.enrolment_id]
        reader = Reader(row.email or "", row.language, row.person_id)
        outbox.post("enrolment.promoted", reader, {"enrolment": row.ref, "edition": edition.code}, now=now)
    if chosen:
        count(edition_id, taken=len(chosen), waiting=-len(chosen))
    return tuple(place.enrolment_id for place in chosen)


def _note_passed_over(left: Sequence[rules.Waiting]) -> None:
    if left:
        query = update(Enrolment).where(Enrolment.id.in_([waiting.enrolment_id for waiting in left]))
        db.session.execute(
            query.values(waits_for=WaitsFor.INSTITUTION), execution_options={"synchronize_session": False}
        )


def fill_free_seats(edition_id: int, *, by: int | None, now: datetime) -> tuple[int, ...]:
    """Give free seats to the queue after the first meeting moved; returns the enrolment ids that moved up.

    Once the first meeting has begun the queue stands still. When that meeting is put off or called off the queue moves
    again, and a seat may have become free meanwhile.
    """
    book = lock_book(edition_id)
    free = book.capacity - book.taken
    return promote(edition_id, free, book.institution_limit, _edition_row(edition_id), by=by, now=now)


def _edition_row(edition_id: int) -> Any:
    query = select(Edition.code, Edition.state.label("edition_state"), FIRST_START.label("first_start_at"))
    return db.session.execute(query.where(Edition.id == edition_id)).one()


@dataclass(frozen=True)
class PlacesChanged:
    """New places are in force; `promoted` are the enrolment ids that moved up."""

    promoted: tuple[int, ...]


def change_places(
    edition_id: int,
    *,
    capacity: int,
    waiting_capacity: int | None,
    institution_limit: int | None,
    by: int | None,
    now: datetime,
) -> PlacesChanged | Refused:
    """Set the places of an edition; more places move the queue up. Never takes a seat from anybody."""
    book = lock_book(edition_id)
    taken_by = seats_by_institution(edition_id)
    most = max((count for institution, count in taken_by.items() if institution is not None), default=0)
    refusal = rules.decide_places(
        capacity=capacity, institution_limit=institution_limit, taken=book.taken, most_of_one=most
    )
    if refusal is not None:
        return Refused(refusal)
    values = {
        "capacity": capacity,
        "waiting_capacity": waiting_capacity,
        "institution_limit": institution_limit,
    }
    changed = [name for name, value in values.items() if getattr(book, name) != value]
    if not changed:
        return PlacesChanged(())
    query = update(SeatBook).where(SeatBook.edition_id == edition_id).values(**values)
    db.session.execute(query, execution_options={"synchronize_session": False})
    audit.record("edition.places", "edition", edition_id, by=by, fields=changed, at=now)
    free = capacity - book.taken
    return PlacesChanged(
        promote(edition_id, free, institution_limit, _edition_row(edition_id), by=by, now=now)
    )
