"""Reads of requests about data: the work list of data protection, one request, those of a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, case, func, select

from lms.foundation.storage import db
from lms.people.models import Person
from lms.people.shown import everybody
from lms.privacy.models import DataRequest

_SHOWN = (
    DataRequest.ref,
    DataRequest.kind,
    DataRequest.state,
    DataRequest.received_on,
    DataRequest.due_on,
    DataRequest.answered_on,
    Person.first_name,
    Person.last_name,
    Person.erased_at,
)


def requests() -> Select[Any]:
    """Open ones first, the nearest end of the clock at the top; then those that were answered, the newest first."""
    is_closed = case((DataRequest.state == "open", 0), else_=1)
    query: Any = (
        select(*_SHOWN)
        .join(Person, Person.id == DataRequest.person_id)
        .order_by(
            is_closed,
            case((DataRequest.state == "open", DataRequest.due_on)),
            DataRequest.answered_on.desc(),
            DataRequest.id,
        )
    )
    return everybody(query)


def request_by_ref(ref: str) -> DataRequest | None:
    return db.session.scalar(select(DataRequest).where(DataRequest.ref == ref))


def requests_of(person_id: int) -> Sequence[DataRequest]:
    query = select(DataRequest).where(DataRequest.person_id == person_id)
    return db.session.scalars(query.order_by(DataRequest.received_on.desc(), DataRequest.id.desc())).all()


def count_open() -> int:
    query = select(func.count()).select_from(DataRequest).where(DataRequest.state == "open")
    return db.session.scalar(query) or 0


def restricted() -> Select[Any]:
    """Everybody whose data are only kept, in Polish order."""
    query = select(Person.ref, Person.first_name, Person.last_name, Person.restricted_at).where(
        Person.restricted_at.is_not(None), Person.erased_at.is_(None)
    )
    found: Select[Any] = everybody(query.order_by(Person.sort_key, Person.id))
    return found
