"""The catalogue: every coming edition as one small read-model, searched and counted in Python.

A region has some hundred coming editions, so the whole list is read at once and kept by this process. One statement a
request asks whether anything of it changed: versions of editions and courses, and the seat books' counters, only grow.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import and_, bindparam, func, select

from lms.courses import rules as courses
from lms.courses.models import TargetGroup
from lms.courses.rules import LIVE, Phase
from lms.enrolment.queries.statements import (
    AREA,
    BOOK,
    BOOK_COLUMNS,
    COURSE,
    EDITION,
    MEETING,
    PERSON,
    VENUE,
    WITH_BOOK,
    row,
    rows,
)
from lms.enrolment.rules import has_seat_to_take, may_have_a_seat
from lms.foundation.clock import local
from lms.foundation.polish import search_key
from lms.foundation.storage import db


@dataclass(frozen=True, slots=True)
class Offer:
    """One coming edition as the catalogue shows it. `from_hour`, `until_hour` are "9:00" when all days agree.

    `hours` are teaching hours. `search` holds titles, towns and trainers without accents.
    """

    edition_id: int
    code: str
    slug: str
    title_pl: str
    title_en: str
    area_code: str
    area_pl: str
    area_en: str
    state: str
    form: str
    first_on: date
    last_on: date
    first_start_at: datetime
    last_end_at: datetime
    days: int
    hours: int | None
    from_hour: str
    until_hour: str
    towns: tuple[str, ...]
    is_online: bool
    enrol_from_at: datetime | None
    enrol_until_at: datetime | None
    capacity: int
    taken: int
    waiting: int
    search: str

    @property
    def free(self) -> int:
        return max(self.capacity - self.taken, 0)

    @property
    def places(self) -> tuple[str, ...]:
        return (*self.towns, ONLINE) if self.is_online else self.towns

    def phase(self, now: datetime) -> Phase:
        return courses.edition_phase(
            self.state, self.enrol_from_at, self.enrol_until_at, self.first_start_at, self.last_end_at, now
        )

    def has_seats(self, now: datetime) -> bool:
        """A seat can be taken now."""
        return has_seat_to_take(self.phase(now), self.free)

    def may_have_seats(self, now: datetime) -> bool:
        """A seat can be taken now or once enrolment opens."""
        return may_have_a_seat(self.phase(now), self.free)


ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Named:
    """A code with its name in both languages: an area, a target group, a course and its address."""

    code: str
    name_pl: str
    name_en: str
    search: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """Everything that public pages list. `courses`: all that are shown, in Polish order; their code is the slug."""

    offers: tuple[Offer, ...]
    areas: tuple[Named, ...]
    groups: dict[str, Named]
    courses: tuple[Named, ...]
    changes: tuple[datetime, ...] = ()

    def changes_before(self, now: datetime) -> int:
        """How often the clock alone has changed what the list says: enrolment that opened or ended, days that began."""
        return bisect_right(self.changes, now)


# Kept beside the pool of connections: another database, another memory.
_kept: WeakKeyDictionary[Any, tuple[tuple[Any, ...], Catalogue]] = WeakKeyDictionary()

_COMING = (EDITION.c.state.in_(sorted(LIVE)), EDITION.c.first_on >= bindparam("today"))
# Three tables by themselves: joined, the question would cost more than the answer as editions grow in number.
_STAMP = select(
    func.count(),
    func.sum(EDITION.c.id),
    func.sum(EDITION.c.version),
    func.max(EDITION.c.changed_at),
    select(func.sum(COURSE.c.version)).correlate(None).scalar_subquery(),
    select(func.sum(BOOK.c.rev)).correlate(None).scalar_subquery(),
).where(*_COMING)
_EDITIONS = (
    select(
        EDITION.c.id,
        EDITION.c.code,
        EDITION.c.state,
        EDITION.c.first_on,
        EDITION.c.last_on,
        EDITION.c.enrol_from_at,
        EDITION.c.enrol_until_at,
        COURSE.c.slug,
        COURSE.c.title_pl,
        COURSE.c.title_en,
        COURSE.c.form,
        COURSE.c.hours,
        COURSE.c.search_key,
        AREA.c.code.label("area_code"),
        AREA.c.name_pl.label("area_pl"),
        AREA.c.name_en.label("area_en"),
        *BOOK_COLUMNS,
    )
    .select_from(WITH_BOOK)
    .where(*_COMING)
    .order_by(EDITION.c.first_on, EDITION.c.id)
)
_MEETINGS = (
    select(
        MEETING.c.edition_id,
        MEETING.c.starts_at,
        MEETING.c.ends_at,
        MEETING.c.link,
        VENUE.c.town,
        PERSON.c.search_key.label("trainer"),
    )
    .select_from(
        MEETING.join(EDITION, EDITION.c.id == MEETING.c.edition_id)
        .outerjoin(VENUE, VENUE.c.id == MEETING.c.venue_id)
        .outerjoin(PERSON, PERSON.c.id == MEETING.c.trainer_id)
    )
    .where(*_COMING, MEETING.c.is_cancelled.is_(False))
    .order_by(MEETING.c.starts_at)
)


# An edition of one course joined with each of its meetings: one row serves as both.
_OTHERS_OF = (
    _EDITIONS.add_columns(
        MEETING.c.starts_at,
        MEETING.c.ends_at,
        MEETING.c.link,
        VENUE.c.town,
        PERSON.c.search_key.label("trainer"),
    )
    .join(MEETING, and_(MEETING.c.edition_id == EDITION.c.id, MEETING.c.is_cancelled.is_(False)))
    .outerjoin(VENUE, VENUE.c.id == MEETING.c.venue_id)
    .outerjoin(PERSON, PERSON.c.id == MEETING.c.trainer_id)
    .where(COURSE.c.slug == bindparam("slug"), EDITION.c.code != bindparam("but"))
    .order_by(MEETING.c.starts_at)
)


def others_of(slug: str, but: str, today: date) -> tuple[Offer, ...]:
    """The other coming editions of one course, in one statement: in a rush everybody asks."""
    found = rows(_OTHERS_OF, {"today": today, "slug": slug, "but": but})
    by_edition = (list(lines) for _id, lines in groupby(found, key=lambda line: line.id))
    return tuple(_offer(lines[0], lines) for lines in by_edition)


def read(today: date) -> Catalogue:
    """Every published edition that has not begun before `today`, by date, with the names that go with it."""
    stamp = (today, *row(_STAMP, {"today": today}))
    pool = db.engine.pool
    kept = _kept.get(pool)
    if kept is None or kept[0] != stamp:
        found = _read(today)
        kept = _kept[pool] = (stamp, Catalogue(found, _areas(), _groups(), _courses(), _changes(found)))
    return kept[1]


def _changes(offers: Iterable[Offer]) -> tuple[datetime, ...]:
    """Every instant at which an edition passes into another phase."""
    instants: set[datetime | None] = set()
    for offer in offers:
        last = courses.last_second_to_enrol(offer.enrol_until_at, offer.first_start_at)
        instants |= {last and last + timedelta(seconds=1)}
        instants |= {offer.enrol_from_at, offer.first_start_at, offer.last_end_at}
    return tuple(sorted(at for at in instants if at is not None))


def _areas() -> tuple[Named, ...]:
    return tuple(
        Named(*area)
        for area in rows(select(AREA.c.code, AREA.c.name_pl, AREA.c.name_en).order_by(AREA.c.place))
    )


def _groups() -> dict[str, Named]:
    found = rows(select(TargetGroup.code, TargetGroup.name_pl, TargetGroup.name_en))
    return {group.code: Named(*group) for group in found}


def _courses() -> tuple[Named, ...]:
    columns = (COURSE.c.slug, COURSE.c.title_pl, COURSE.c.title_en, COURSE.c.search_key)
    shown = (
        select(*columns, AREA.c.name_pl, AREA.c.name_en)
        .join(AREA, AREA.c.code == COURSE.c.area_code)
        .where(COURSE.c.is_public)
        .order_by(COURSE.c.sort_key)
    )
    return tuple(
        Named(slug, title_pl, title_en, f"{titles} {search_key(f'{area_pl} {area_en}')}")
        for slug, title_pl, title_en, titles, area_pl, area_en in rows(shown)
    )


def _read(today: date) -> tuple[Offer, ...]:
    meetings: dict[int, list[Any]] = defaultdict(list)
    for meeting in rows(_MEETINGS, {"today": today}):
        meetings[meeting.edition_id].append(meeting)
    return tuple(
        _offer(edition, meetings[edition.id])
        for edition in rows(_EDITIONS, {"today": today})
        if meetings[edition.id]
    )


def _offer(edition: Any, meetings: Sequence[Any]) -> Offer:
    hours = {(_hour(m.starts_at), _hour(m.ends_at)) for m in meetings}
    from_hour, until_hour = hours.pop() if len(hours) == 1 else (_hour(meetings[0].starts_at), "")
    towns = tuple(dict.fromkeys(m.town for m in meetings if m.town))
    trainers = dict.fromkeys(m.trainer for m in meetings if m.trainer)
    form = courses.form_of(
        courses.PlannedMeeting(m.starts_at, m.ends_at, has_place=bool(m.town), has_link=bool(m.link))
        for m in meetings
    )
    return Offer(
        edition_id=edition.id,
        code=edition.code,
        slug=edition.slug,
        title_pl=edition.title_pl,
        title_en=edition.title_en,
        area_code=edition.area_code,
        area_pl=edition.area_pl,
        area_en=edition.area_en,
        state=edition.state,
        form=form or edition.form,
        first_on=edition.first_on,
        last_on=edition.last_on,
        first_start_at=meetings[0].starts_at,
        last_end_at=max(m.ends_at for m in meetings),
        days=len({local(m.starts_at).date() for m in meetings}),
        hours=edition.hours,
        from_hour=from_hour,
        until_hour=until_hour,
        towns=towns,
        is_online=any(m.link for m in meetings),
        enrol_from_at=edition.enrol_from_at,
        enrol_until_at=edition.enrol_until_at,
        capacity=edition.capacity,
        taken=edition.taken,
        waiting=edition.waiting,
        search=" ".join(
            [
                edition.search_key,
                search_key(f"{edition.area_pl} {edition.area_en}"),
                *(search_key(town) for town in towns),
                *trainers,
            ]
        ),
    )


def _hour(at: datetime) -> str:
    wall = local(at)
    return f"{wall.hour}:{wall.minute:02}"
