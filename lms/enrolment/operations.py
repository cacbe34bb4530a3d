"""Verbs of seats. Each locks the edition's seat book by its first statement, reads facts, asks the rule book, writes.

The lock is an UPDATE … RETURNING: SQLite's write lock and PostgreSQL's row lock with one text on both. What follows
sees a settled state, so that no free seat is missed while somebody withdraws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, true, update

from lms.courses.models import Edition, Meeting
from lms.enrolment import rules
from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.rules import Decision, EnrolmentState, Refused, Seated, Waitlisted, WaitsFor
from lms.foundation import audit, outbox, storage
from lms.foundation.outbox import Reader
from lms.foundation.storage import db, new_ref, table_of
from lms.people.models import Person

_NOT_PUBLIC = ("draft", "planned")


@dataclass(frozen=True)
class Applied:
    """What became of an application; `ref` is the enrolment's public reference when there is one."""

    decision: Decision
    ref: str | None = None


# Statements of the rush are built once: building them anew costs more than the database takes to run them.
_BOOK = table_of(SeatBook)
_LOCKED = (
    update(_BOOK)
    .values(rev=_BOOK.c.rev + 1)
    .returning(
        _BOOK.c.edition_id,
        _BOOK.c.capacity,
        _BOOK.c.waiting_capacity,
        _BOOK.c.institution_limit,
        _BOOK.c.taken,
        _BOOK.c.waiting,
        _BOOK.c.arrivals,
    )
)
_LOCK = _LOCKED.where(_BOOK.c.edition_id == bindparam("book"))
_LOCK_BY_CODE = _LOCKED.where(
    _BOOK.c.edition_id == select(Edition.id).where(Edition.code == bindparam("code")).scalar_subquery()
)
_COUNT = (
    update(_BOOK)
    .where(_BOOK.c.edition_id == bindparam("book"))
    .values(
        taken=_BOOK.c.taken + bindparam("more_taken"),
        waiting=_BOOK.c.waiting + bindparam("more_waiting"),
        arrivals=_BOOK.c.arrivals + bindparam("more_arrivals"),
    )
)
_ENROL = insert(table_of(Enrolment)).returning(table_of(Enrolment).c.id)


def _run(statement: Any, values: dict[str, Any]) -> Any:
    return storage.link().execute(statement, values)


def _lock_book(edition_id: int) -> Any:
    """Lock and read the seat book. Raises NoResultFound when the edition has none."""
    storage.write_what_waits()  # what an earlier verb of this transaction counted
    return _run(_LOCK, {"book": edition_id}).one()


_FIRST_START = (
    select(func.min(Meeting.starts_at))
    .where(Meeting.edition_id == Edition.id, Meeting.is_cancelled.is_(False))
    .scalar_subquery()
)
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
_INSTITUTION_TAKEN = (
    select(func.count())
    .select_from(Enrolment)
    .where(
        Enrolment.edition_id == Edition.id,
        Enrolment.state == EnrolmentState.SEATED,
        Enrolment.institution_id == Person.institution_id,
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
        _FIRST_START.label("first_start_at"),
        _OWN.label("own"),
        _INSTITUTION_TAKEN.label("institution_taken"),
    )
    .join_from(Edition, Person, true())  # one row of each: the edition and the person who applies
    .where(Person.id == bindparam("person"))
)
_FACTS_BY_ID = _FACTS.where(Edition.id == bindparam("edition"))
_FACTS_BY_CODE = _FACTS.where(Edition.code == bindparam("code"))


def seat_facts(book: Any, row: Any, now: datetime) -> rules.SeatFacts:
    """The facts of a decision out of a seat book and a row of `_facts_row`; used by pages to explain beforehand."""
    return rules.SeatFacts(
        is_public=row.state not in _NOT_PUBLIC,
        is_cancelled=row.state == "cancelled",
        enrol_from_at=row.enrol_from_at,
        enrol_until_at=row.enrol_until_at,
        first_start_at=row.first_start_at,
        capacity=book.capacity,
        taken=book.taken,
        waiting=book.waiting,
        waiting_capacity=book.waiting_capacity,
        institution_limit=book.institution_limit,
        institution_taken=row.institution_taken if row.institution_id is not None else None,
        own=EnrolmentState(row.own) if row.own else None,
        now=now,
    )


def preview_seat(edition_id: int, person_id: int, *, now: datetime) -> Decision:
    """What would become of an application now, without a lock and without promise: for the page before the button."""
    book = db.session.execute(select(table_of(SeatBook)).where(SeatBook.edition_id == edition_id)).one()
    row = _run(_FACTS_BY_ID, {"edition": edition_id, "person": person_id}).one()
    return rules.decide_seat(seat_facts(book, row, now))


def apply_for_seat(edition_id: int, person_id: int, *, by: int | None, now: datetime) -> Applied:
    """Take a seat or a place in the queue for a person, in order of arrival."""
    storage.write_what_waits()
    books, rows = storage.in_one_trip(
        (_LOCK, {"book": edition_id}), (_FACTS_BY_ID, {"edition": edition_id, "person": person_id})
    )
    return _apply(books[0], rows[0], person_id, by=by, now=now)


def apply_by_code(code: str, person_id: int, *, by: int | None, now: datetime) -> Applied | None:
    """The same for the edition of this code; None when there is none. One that is not public is refused."""
    storage.write_what_waits()
    books, rows = storage.in_one_trip(
        (_LOCK_BY_CODE, {"code": code}), (_FACTS_BY_CODE, {"code": code, "person": person_id})
    )
    return _apply(books[0], rows[0], person_id, by=by, now=now) if books else None


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


def _apply(book: Any, row: Any, person_id: int, *, by: int | None, now: datetime) -> Applied:
    edition_id = book.edition_id
    decision = rules.decide_seat(seat_facts(book, row, now))
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
    enrolment_id = _run(_ENROL, values).scalar_one()
    _count(edition_id, taken=int(is_seated), waiting=int(not is_seated), arrivals=1)
    audit.record("enrolment.apply", "enrolment", enrolment_id, by=by, fields=("state", "arrival"), at=now)
    facts: dict[str, Any] = {"enrolment": ref, "edition": row.code}
    if isinstance(decision, Waitlisted):
        facts["position"] = decision.position
    kind = "enrolment.seated" if is_seated else "enrolment.waiting"
    outbox.post(kind, Reader(row.email or "", row.language, person_id), facts, now=now)
    return Applied(decision, ref)


def _count(edition_id: int, *, taken: int = 0, waiting: int = 0, arrivals: int = 0) -> None:
    more = {"more_taken": taken, "more_waiting": waiting, "more_arrivals": arrivals}
    storage.write_later(_COUNT, {"book": edition_id, **more})


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
    book = _lock_book(edition_id)
    row = db.session.execute(
        select(
            Enrolment.ref,
            Enrolment.state,
            Enrolment.person_id,
            Person.email,
            Person.language,
            Edition.code,
            Edition.state.label("edition_state"),
            _FIRST_START.label("first_start_at"),
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
    _count(edition_id, taken=-int(was_seated), waiting=-int(not was_seated))
    audit.record(
        "enrolment.withdraw", "enrolment", enrolment_id, by=by, fields=("state",), reason=reason, at=now
    )
    facts = {"enrolment": row.ref, "edition": row.code, "was_seated": was_seated, "who": who}
    outbox.post("enrolment.withdrawn", Reader(row.email or "", row.language, row.person_id), facts, now=now)
    promoted: tuple[int, ...] = ()
    if was_seated:
        free = book.capacity - (book.taken - 1)
        promoted = _promote(edition_id, free, book.institution_limit, row, by=by, now=now)
    return Withdrawn(promoted)


def _end(enrolment_id: int, state: EnrolmentState, reason: str, now: datetime) -> None:
    values = {"state": state, "ended_at": now, "end_reason": reason, "waits_for": None}
    query = update(Enrolment).where(Enrolment.id == enrolment_id).values(**values)
    db.session.execute(query, execution_options={"synchronize_session": False})


def _promote(
    edition_id: int, free: int, limit: int | None, edition: Any, *, by: int | None, now: datetime
) -> tuple[int, ...]:
    """Move the next of the queue onto free seats. The caller holds the lock of the seat book."""
    is_open = rules.may_promote(
        is_public=edition.edition_state not in _NOT_PUBLIC,
        is_cancelled=edition.edition_state == "cancelled",
        first_start_at=edition.first_start_at,
        now=now,
    )
    if not is_open or free <= 0:
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
        _count(edition_id, taken=len(chosen), waiting=-len(chosen))
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
    book = _lock_book(edition_id)
    free = book.capacity - book.taken
    return _promote(edition_id, free, book.institution_limit, _edition_row(edition_id), by=by, now=now)


def _edition_row(edition_id: int) -> Any:
    query = select(Edition.code, Edition.state.label("edition_state"), _FIRST_START.label("first_start_at"))
    return db.session.execute(query.where(Edition.id == edition_id)).one()


def seats_by_institution(edition_id: int) -> dict[int | None, int]:
    """How many seats each institution has in an edition."""
    query = (
        select(Enrolment.institution_id, func.count())
        .where(Enrolment.edition_id == edition_id, Enrolment.state == EnrolmentState.SEATED)
        .group_by(Enrolment.institution_id)
    )
    return {row[0]: row[1] for row in db.session.execute(query)}


def open_seat_book(
    edition_id: int, *, capacity: int, waiting_capacity: int | None, institution_limit: int | None
) -> None:
    """Give a new edition its places."""
    db.session.add(
        SeatBook(
            edition_id=edition_id,
            capacity=capacity,
            waiting_capacity=waiting_capacity,
            institution_limit=institution_limit,
            taken=0,
            waiting=0,
            arrivals=0,
            rev=0,
        )
    )
    db.session.flush()


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
    book = _lock_book(edition_id)
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
        _promote(edition_id, free, institution_limit, _edition_row(edition_id), by=by, now=now)
    )


def cancel_enrolments(edition_id: int, *, reason: str, by: int | None, now: datetime) -> int:
    """End every active enrolment of a cancelled edition and tell everybody; returns how many."""
    _lock_book(edition_id)
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
    _count(edition_id, taken=-seated, waiting=-(len(rows) - seated))
    return len(rows)


def tell_of_meeting(edition_id: int, facts: dict[str, Any], *, now: datetime) -> int:
    """Write to everybody with a seat about a meeting that was added, moved or called off; returns to how many.

    `facts` name the meeting and say how it stood; the caller has changed it in the same transaction.
    """
    query = (
        select(Enrolment.ref, Person.id, Person.email, Person.language, Edition.code)
        .join(Person, Person.id == Enrolment.person_id)
        .join(Edition, Edition.id == Enrolment.edition_id)
        .where(Enrolment.edition_id == edition_id, Enrolment.state == EnrolmentState.SEATED)
        .order_by(Enrolment.arrival)
    )
    rows = db.session.execute(query).all()
    for row in rows:
        reader = Reader(row.email or "", row.language, row.id)
        told = {"enrolment": row.ref, "edition": row.code, **facts}
        outbox.post("enrolment.meeting_changed", reader, told, now=now)
    return len(rows)
