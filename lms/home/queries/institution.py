"""A coordinator's home: who of my people is where, how many places are left, what is needed from me."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from lms.courses.models import Course, Edition
from lms.courses.queries.phases import enrolling
from lms.courses.rules import EditionState
from lms.enrolment.models import Enrolment, SeatBook
from lms.enrolment.queries.statements import POSITION
from lms.enrolment.rules import ACTIVE, EnrolmentState
from lms.foundation import clock
from lms.foundation.storage import db
from lms.people.models import Institution, Person
from lms.projects.models import EntryRecord, Participation

MOST_OPEN = 12
# Institutions of one coordinator named side by side.
MOST_BESIDE = 12
_AHEAD = (EditionState.PLANNED, EditionState.OPEN, EditionState.CONFIRMED, EditionState.RUNNING)


@dataclass(frozen=True)
class Mine:
    """One institution that somebody coordinates or leads."""

    id: int
    ref: str
    name: str


def institutions(ids: frozenset[int]) -> tuple[Mine, ...]:
    """These institutions in Polish order."""
    query = (
        select(Institution.id, Institution.ref, Institution.name)
        .where(Institution.id.in_(ids))
        .order_by(Institution.sort_key, Institution.id)
    )
    return tuple(Mine(*row) for row in db.session.execute(query))


def who_is_where(institution_id: int, *, now: datetime, code: str = "") -> Select[Any]:
    """Everybody of an institution with a place in an edition that is not over, by first day and name.

    `code`: only in this edition.
    """
    query: Any = (
        select(
            Enrolment.ref,
            Enrolment.state,
            POSITION.label("position"),
            Person.first_name,
            Person.last_name,
            Person.position.label("post"),
            Edition.code,
            Edition.first_on,
            Edition.last_on,
            Course.title_pl,
            Course.title_en,
        )
        .join(Person, Person.id == Enrolment.person_id)
        .join(Edition, Edition.id == Enrolment.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .where(
            Enrolment.institution_id == institution_id, Enrolment.state.in_(sorted(ACTIVE)), _not_over(now)
        )
        .order_by(Edition.first_on, Edition.id, Person.sort_key, Enrolment.id)
    )
    return query.where(Edition.code == code) if code else query


def places_taken(institution_id: int, *, now: datetime) -> tuple[int, int]:
    """How many seats and how many places on waiting lists its people have in editions that are not over."""
    everybody = who_is_where(institution_id, now=now).order_by(None).subquery()
    query = select(everybody.c.state, func.count()).group_by(everybody.c.state)
    found: dict[str, int] = {row[0]: row[1] for row in db.session.execute(query)}
    seated = found.pop(EnrolmentState.SEATED, 0)
    return seated, sum(found.values())


def _not_over(now: datetime) -> Any:
    today = clock.local(now).date()
    return and_(Edition.state.in_(_AHEAD), or_(Edition.last_on.is_(None), Edition.last_on >= today))


@dataclass(frozen=True)
class OpenEdition:
    """An edition that takes enrolments now; `mine` of the institution's `limit` places are used (None: no limit)."""

    code: str
    title_pl: str
    title_en: str
    first_on: date | None
    last_on: date | None
    enrol_last_at: datetime | None
    free: int
    limit: int | None
    mine: int

    @property
    def left(self) -> int:
        """How many more of this institution could get a seat now."""
        own = self.free if self.limit is None else min(self.free, self.limit - self.mine)
        return max(own, 0)


def open_editions(institution_id: int, *, now: datetime) -> tuple[OpenEdition, ...]:
    """Editions that take enrolments now, the next first, with the places this institution uses."""
    mine = (
        select(func.count())
        .select_from(Enrolment)
        .where(
            Enrolment.edition_id == Edition.id,
            Enrolment.state == EnrolmentState.SEATED,
            Enrolment.institution_id == institution_id,
        )
        .scalar_subquery()
    )
    last_seconds = enrolling(now)
    query: Any = (
        select(
            Edition.code,
            Course.title_pl,
            Course.title_en,
            Edition.first_on,
            Edition.last_on,
            Edition.id,
            SeatBook.capacity - SeatBook.taken,
            SeatBook.institution_limit,
            mine,
        )
        .join(Course, Course.id == Edition.course_id)
        .join(SeatBook, SeatBook.edition_id == Edition.id)
        .where(
            Edition.id.in_(last_seconds),
        )
        .order_by(Edition.first_on, Edition.id)
        .limit(MOST_OPEN)
    )
    return tuple(
        OpenEdition(code, pl, en, first_on, last_on, last_seconds[edition], free, limit, mine)
        for code, pl, en, first_on, last_on, edition, free, limit, mine in db.session.execute(query)
    )


def incomplete_people(institution_id: int) -> Select[Any]:
    """People of an institution who take part and whose data have gaps; names and posts, never the data."""
    has_gaps = (
        select(Participation.id)
        .join(
            EntryRecord,
            and_(EntryRecord.participation_id == Participation.id, EntryRecord.is_current),
        )
        .where(Participation.person_id == Person.id, EntryRecord.is_complete.is_(False))
        .exists()
    )
    query: Any = (
        select(Person.id, Person.first_name, Person.last_name, Person.position)
        .where(Person.institution_id == institution_id, has_gaps)
        .order_by(Person.sort_key, Person.id)
    )
    return query
