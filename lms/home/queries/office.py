"""The office's dashboard: counts with the lists behind them, what burns this week, where participants come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, literal, select

from lms.attendance.models import Register
from lms.courses.models import Area, Course, Edition, Meeting
from lms.courses.rules import EditionState
from lms.enrolment.queries.office import EditionWish, Places, inside
from lms.enrolment.queries.office import editions as office_editions
from lms.foundation import clock
from lms.foundation.paging import count_of
from lms.foundation.storage import db
from lms.foundation.wall_clock import start_of_day
from lms.home.rules import REGISTER_GRACE
from lms.people.models import Institution, Municipality, Person
from lms.people.queries import matching
from lms.projects.models import EntryRecord, Participation, Support
from lms.projects.queries import ProjectView, projects

COUNTED = (EditionState.OPEN, EditionState.CONFIRMED, EditionState.RUNNING, EditionState.DONE)
_CURRENT = (EntryRecord.participation_id == Participation.id) & EntryRecord.is_current


def project_on(on: date, places: Places = None) -> ProjectView | None:
    """The project that runs on this day, else the newest one; of those for which a right is held."""
    found = projects(places)
    running = [one for one in found if one.starts_on <= on <= one.ends_on] or list(found)
    return running[-1] if running else None


@dataclass(frozen=True)
class Counts:
    """The figures of the dashboard; each is the length of a list that a page shows."""

    participants: int
    complete: int
    running: int
    today: int
    overdue: int

    @property
    def incomplete(self) -> int:
        return self.participants - self.complete


def counts(project_id: int | None, *, now: datetime, places: Places = None) -> Counts:
    """Five statements."""
    everybody = complete = 0
    if project_id is not None:
        everybody, complete = db.session.execute(
            select(func.count(), func.count().filter(EntryRecord.is_complete))
            .select_from(Participation)
            .join(EntryRecord, _CURRENT)
            .where(Participation.project_id == project_id)
        ).one()
    return Counts(
        participants=everybody,
        complete=complete,
        running=count_of(office_editions(EditionWish(stage="running"), now, places)),
        today=count_of(meetings_of_today(now, places)),
        overdue=count_of(open_registers(now, places)),
    )


def open_registers(now: datetime, places: Places = None) -> Select[Any]:
    """Meetings that ended more than three days ago and whose list is not closed, the oldest first."""
    return _meetings(places).where(Meeting.ends_at <= now - REGISTER_GRACE, Register.closed_at.is_(None))


def meetings_of_today(now: datetime, places: Places = None) -> Select[Any]:
    """Meetings that are on at some moment of this day, the earliest first."""
    today = clock.local(now).date()
    begins, ends = start_of_day(today), start_of_day(today + timedelta(days=1))
    return _meetings(places).where(Meeting.starts_at < ends, Meeting.ends_at > begins)


def _meetings(places: Places) -> Select[Any]:
    """Meetings that take place, with their edition and trainer."""
    trainer = Person.__table__
    return (
        select(
            Meeting.ref,
            Meeting.starts_at,
            Meeting.ends_at,
            Edition.code,
            Edition.number,
            Course.title_pl,
            Course.title_en,
            trainer.c.first_name,
            trainer.c.last_name,
        )
        .join(Edition, Edition.id == Meeting.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .outerjoin(trainer, trainer.c.id == Meeting.trainer_id)
        .outerjoin(Register, Register.meeting_id == Meeting.id)
        .where(Meeting.is_cancelled.is_(False), Edition.state.in_(COUNTED))
        .where(*inside(places, Edition.project_id, Course.area_code))
        .order_by(Meeting.starts_at, Meeting.id)
    )


def began_per_day(project_id: int) -> dict[date, int]:
    """How many people entered the project on each day."""
    query = (
        select(Participation.began_on, func.count().label("people"))
        .join(EntryRecord, _CURRENT)
        .where(Participation.project_id == project_id)
        .group_by(Participation.began_on)
    )
    return {row.began_on: row.people for row in db.session.execute(query)}


def per_county(project_id: int) -> dict[str, int]:
    """Participants by the county in which their institution lies; "" where none is known."""
    query = (
        select(Municipality.county_terc, func.count())
        .select_from(Participation)
        .join(EntryRecord, _CURRENT)
        .outerjoin(Institution, Institution.id == Participation.institution_id)
        .outerjoin(Municipality, Municipality.terc == Institution.municipality_terc)
        .where(Participation.project_id == project_id)
        .group_by(Municipality.county_terc)
    )
    return {terc or "": count for terc, count in db.session.execute(query)}


def per_area(project_id: int) -> Sequence[Any]:
    """Each area of the project with how often somebody took part in a course of it."""
    supported = (
        select(Course.area_code, func.count().label("times"))
        .select_from(Support)
        .join(Participation, Participation.id == Support.participation_id)
        .join(Edition, literal("edition:") + Edition.code == Support.source)
        .join(Course, Course.id == Edition.course_id)
        .where(Participation.project_id == project_id)
        .group_by(Course.area_code)
        .subquery()
    )
    query = (
        select(Area.code, Area.name_pl, Area.name_en, func.coalesce(supported.c.times, 0).label("times"))
        .outerjoin(supported, supported.c.area_code == Area.code)
        .order_by(func.coalesce(supported.c.times, 0).desc(), Area.place)
    )
    return db.session.execute(query).all()


@dataclass(frozen=True)
class ParticipantWish:
    """Filters of the list behind the dashboard's figures; an empty part asks for nothing. `county` "-": unknown."""

    q: str = ""
    county: str = ""
    is_complete: bool | None = None
    until_on: date | None = None  # only who had begun by then

    @property
    def is_narrow(self) -> bool:
        """Whether it asks for more than complete data or gaps, which have a heading of their own."""
        return bool(self.q.strip() or self.county or self.until_on)


def participants(project_id: int, wish: ParticipantWish) -> Select[Any]:
    """Participants in Polish order with their institution, its county and whether their data are complete."""
    query: Any = (
        select(
            Participation.began_on,
            Person.ref,
            Person.first_name,
            Person.last_name,
            Person.position,
            Institution.name.label("institution"),
            EntryRecord.is_complete,
        )
        .join(Person, Person.id == Participation.person_id)
        .join(EntryRecord, _CURRENT)
        .outerjoin(Institution, Institution.id == Participation.institution_id)
        .outerjoin(Municipality, Municipality.terc == Institution.municipality_terc)
        .where(Participation.project_id == project_id)
        .order_by(Person.sort_key, Participation.id)
    )
    if wish.is_complete is not None:
        query = query.where(EntryRecord.is_complete.is_(wish.is_complete))
    if wish.until_on is not None:
        query = query.where(Participation.began_on <= wish.until_on)
    if wish.county == "-":
        query = query.where(Municipality.county_terc.is_(None))
    elif wish.county:
        query = query.where(Municipality.county_terc == wish.county)
    return query.where(*matching(wish.q, Person.search_key))


def taking_part_in_area(project_id: int, area_code: str) -> Select[Any]:
    """Each time somebody took part in a course of an area, the newest first."""
    query: Any = (
        select(
            Support.began_on,
            Person.ref,
            Person.first_name,
            Person.last_name,
            Person.position,
            Institution.name.label("institution"),
            Edition.code,
            Course.title_pl,
            Course.title_en,
        )
        .select_from(Support)
        .join(Participation, Participation.id == Support.participation_id)
        .join(Person, Person.id == Participation.person_id)
        .outerjoin(Institution, Institution.id == Participation.institution_id)
        .join(Edition, literal("edition:") + Edition.code == Support.source)
        .join(Course, Course.id == Edition.course_id)
        .where(Participation.project_id == project_id, Course.area_code == area_code)
        .order_by(Support.began_on.desc(), Person.sort_key, Support.id)
    )
    return query


def area_by_code(code: str) -> Any:
    return db.session.execute(
        select(Area.code, Area.name_pl, Area.name_en).where(Area.code == code)
    ).one_or_none()
