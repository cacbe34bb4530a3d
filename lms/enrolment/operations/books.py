"""The seat book of an edition: its lock, its counts, its places.

The lock is an UPDATE … RETURNING: SQLite's write lock and PostgreSQL's row lock with one text on both. What follows
sees a settled state, so that no free seat is missed while somebody withdraws.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select, update

from lms.courses.models import Edition
from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.rules import EnrolmentState
from lms.foundation import storage
from lms.foundation.storage import db, table_of

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


LOCK = _LOCKED.where(_BOOK.c.edition_id == bindparam("book"))


LOCK_BY_CODE = _LOCKED.where(
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


def run(statement: Any, values: dict[str, Any]) -> Any:
    return storage.link().execute(statement, values)


def lock_book(edition_id: int) -> Any:
    """Lock and read the seat book. Raises NoResultFound when the edition has none."""
    storage.write_what_waits()  # what an earlier verb of this transaction counted
    return run(LOCK, {"book": edition_id}).one()


def count(edition_id: int, *, taken: int = 0, waiting: int = 0, arrivals: int = 0) -> None:
    more = {"more_taken": taken, "more_waiting": waiting, "more_arrivals": arrivals}
    storage.write_later(_COUNT, {"book": edition_id, **more})


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
