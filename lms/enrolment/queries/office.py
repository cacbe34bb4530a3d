"""The office's lists: editions by phase, the people of an edition in order of arrival, places per institution."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, false, func, or_, select, true

from lms.courses.queries.phases import enrolling
from lms.courses.rules import LIVE, EditionState
from lms.enrolment.queries.statements import (
    BOOK_COLUMNS,
    COURSE,
    COURSE_COLUMNS,
    EDITION,
    EDITION_COLUMNS,
    ENROLMENT,
    FIRST_START,
    INSTITUTION,
    LAST_END,
    PERSON,
    WITH_BOOK,
    row,
    rows,
)
from lms.enrolment.rules import ACTIVE, EnrolmentState
from lms.foundation.clock import local
from lms.people import shown
from lms.people.queries import matching

# What an officer asks for, in the order of an edition's life.
STAGES = ("draft", "coming", "enrolling", "running", "over", "cancelled")


@dataclass(frozen=True)
class EditionWish:
    """Filters of the office's list; an empty part asks for nothing."""

    q: str = ""
    stage: str = ""
    area: str = ""
    from_on: date | None = None
    until_on: date | None = None


def whereabouts(code: str) -> tuple[int | None, str] | None:
    """Project and area of an edition, None when there is none of this code."""
    found = row(_WHEREABOUTS, {"code": code})
    return None if found is None else (found.project_id, found.area_code)


_WHEREABOUTS = (
    select(EDITION.c.project_id, COURSE.c.area_code)
    .select_from(EDITION.join(COURSE, COURSE.c.id == EDITION.c.course_id))
    .where(EDITION.c.code == bindparam("code"))
)


# Projects and areas of courses for which a right is held; None is everywhere.
Places = frozenset[tuple[int | None, str]] | None


def inside(places: Places, project_id: Any, area_code: Any) -> list[Any]:
    """Conditions under which an edition lies in one of these projects and areas; None is everywhere."""
    if places is None:
        return []
    held = [
        and_(true() if project is None else project_id == project, area_code == area if area else true())
        for project, area in sorted(places, key=lambda place: (place[0] or 0, place[1]))
    ]
    return [or_(false(), *held)]


def editions(wish: EditionWish, now: datetime, places: Places = None) -> Select[Any]:
    """Editions with their seats, the next first; those that are over come latest first."""
    query = select(
        *EDITION_COLUMNS,
        COURSE.c.title_pl,
        COURSE.c.title_en,
        COURSE.c.area_code,
        *BOOK_COLUMNS,
        FIRST_START.label("first_start_at"),
        LAST_END.label("last_end_at"),
    ).select_from(WITH_BOOK)
    query = query.where(*inside(places, EDITION.c.project_id, COURSE.c.area_code))
    if wish.stage in STAGES:
        query = query.where(_stage(wish.stage, now))
    if wish.area:
        query = query.where(COURSE.c.area_code == wish.area)
    if wish.from_on:
        query = query.where(EDITION.c.last_on >= wish.from_on)
    if wish.until_on:
        query = query.where(EDITION.c.first_on <= wish.until_on)
    query = query.where(*matching(wish.q, COURSE.c.search_key, code=func.lower(EDITION.c.code)))
    if wish.stage in ("over", "cancelled"):
        return query.order_by(EDITION.c.first_on.desc(), EDITION.c.id.desc())
    # Drafts without a day stand first on either database; then what is ahead, the nearest first; then what is over, the
    # latest first.
    is_past = EDITION.c.last_on < local(now).date()
    ahead, over = case((~is_past, EDITION.c.first_on)), case((is_past, EDITION.c.first_on))
    return query.order_by(EDITION.c.first_on.is_not(None), is_past, ahead, over.desc(), EDITION.c.id)


def _stage(stage: str, now: datetime) -> Any:
    today = local(now).date()
    live = EDITION.c.state.in_(sorted(LIVE))
    done = EDITION.c.state == EditionState.DONE
    if stage == "enrolling":
        return EDITION.c.id.in_(enrolling(now))
    return {
        "draft": EDITION.c.state == EditionState.DRAFT,
        "coming": and_(live, EDITION.c.first_on > today),
        "running": and_(live, EDITION.c.first_on <= today, EDITION.c.last_on >= today),
        "over": or_(done, and_(live, EDITION.c.last_on < today)),
        "cancelled": EDITION.c.state == EditionState.CANCELLED,
    }[stage]


def office_edition(code: str) -> Any:
    """An edition in any state with course, seats and project, or None."""
    return row(_OFFICE_EDITION, {"code": code})


_OFFICE_EDITION = (
    select(
        *EDITION_COLUMNS,
        *COURSE_COLUMNS,
        *BOOK_COLUMNS,
        EDITION.c.course_id,
        EDITION.c.project_id,
        FIRST_START.label("first_start_at"),
        LAST_END.label("last_end_at"),
    )
    .select_from(WITH_BOOK)
    .where(EDITION.c.code == bindparam("code"))
)


def people_of_edition(edition_id: int, *, state: str = "", q: str = "") -> Select[Any]:
    """Everybody who applied, in order of arrival; `place` is the place in the queue of those who wait."""
    # numbered once for the whole queue: counting anew for each row of a page would read the queue fifty times
    ordered = (
        select(ENROLMENT.c.id, func.row_number().over(order_by=ENROLMENT.c.arrival).label("place"))
        .where(ENROLMENT.c.edition_id == edition_id, ENROLMENT.c.state == EnrolmentState.WAITING)
        .subquery()
    )
    query = (
        select(
            ENROLMENT.c.ref,
            ENROLMENT.c.arrival,
            ENROLMENT.c.state,
            ENROLMENT.c.waits_for,
            ENROLMENT.c.applied_at,
            ENROLMENT.c.ended_at,
            ENROLMENT.c.end_reason,
            PERSON.c.ref.label("person"),
            PERSON.c.first_name,
            PERSON.c.last_name,
            PERSON.c.position,
            INSTITUTION.c.name.label("institution"),
            ordered.c.place,
        )
        .select_from(
            ENROLMENT.join(PERSON, PERSON.c.id == ENROLMENT.c.person_id)
            .outerjoin(ordered, ordered.c.id == ENROLMENT.c.id)
            .outerjoin(INSTITUTION, INSTITUTION.c.id == ENROLMENT.c.institution_id)
        )
        .where(ENROLMENT.c.edition_id == edition_id, shown.condition(PERSON.c))
        .order_by(ENROLMENT.c.arrival)
    )
    if state:
        query = query.where(ENROLMENT.c.state == state)
    return query.where(*matching(q, PERSON.c.search_key, INSTITUTION.c.search_key))


def counts_of_edition(edition_id: int) -> dict[str, int]:
    """How many enrolments stand in each state."""
    return dict(rows(_COUNTS_OF_EDITION, {"edition": edition_id}))


_COUNTS_OF_EDITION = (
    select(ENROLMENT.c.state, func.count())
    .where(ENROLMENT.c.edition_id == bindparam("edition"))
    .group_by(ENROLMENT.c.state)
)


@dataclass(frozen=True)
class HeldPlaces:
    """What the people of one institution hold in an edition."""

    ref: str
    name: str
    taken: int
    waiting: int


@dataclass(frozen=True)
class Headcount:
    """How many enrolments stand in each state, and what institutions hold: most seats first."""

    states: dict[str, int]
    institutions: tuple[HeldPlaces, ...]


def headcount(edition_id: int) -> Headcount:
    """Both counts out of one look at the enrolments of an edition."""
    states: Counter[str] = Counter()
    held: dict[Any, dict[str, int]] = {}
    for one in rows(_HEADCOUNT, {"edition": edition_id}):
        states[one.state] += one.people
        if one.ref is not None and one.state in ACTIVE:
            held.setdefault((one.sort_key, one.ref, one.name), {})[one.state] = one.people
    places = [
        (sort_key, HeldPlaces(ref, name, of.get(EnrolmentState.SEATED, 0), of.get(EnrolmentState.WAITING, 0)))
        for (sort_key, ref, name), of in held.items()
    ]
    places.sort(key=lambda one: (-one[1].taken, one[0]))
    return Headcount(dict(states), tuple(place for _sort_key, place in places))


def _headcount() -> Select[Any]:
    # counted first and named afterwards: three thousand people come from some forty institutions
    counted = (
        select(ENROLMENT.c.state, ENROLMENT.c.institution_id, func.count().label("people"))
        .where(ENROLMENT.c.edition_id == bindparam("edition"))
        .group_by(ENROLMENT.c.state, ENROLMENT.c.institution_id)
        .subquery()
    )
    return select(
        counted.c.state,
        counted.c.people,
        INSTITUTION.c.ref,
        INSTITUTION.c.name,
        INSTITUTION.c.sort_key,
    ).select_from(counted.outerjoin(INSTITUTION, INSTITUTION.c.id == counted.c.institution_id))


_HEADCOUNT = _headcount()


def most_of_one_institution(edition_id: int) -> int:
    """Seats of the institution that has most."""
    query = (
        select(func.count())
        .where(
            ENROLMENT.c.edition_id == edition_id,
            ENROLMENT.c.state == EnrolmentState.SEATED,
            ENROLMENT.c.institution_id.is_not(None),
        )
        .group_by(ENROLMENT.c.institution_id)
    )
    return max((count for (count,) in rows(query)), default=0)
