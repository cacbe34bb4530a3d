"""Reads of the catalogue and of venues for the office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from lms.courses.models import Area, Course, Edition, TargetGroup, Venue
from lms.foundation import clock
from lms.foundation.polish import sort_key
from lms.foundation.storage import db
from lms.people.models import Account, Person, RoleGrant
from lms.people.queries import matching
from lms.people.rules import Role
from lms.projects.models import Project


@dataclass(frozen=True)
class CourseWish:
    """Filters of the office's list of courses; an empty part asks for nothing."""

    q: str = ""
    area: str = ""


def courses(wish: CourseWish) -> Select[Any]:
    """Courses in Polish order with how many editions each has had."""
    editions = select(func.count()).where(Edition.course_id == Course.id).correlate(Course).scalar_subquery()
    query: Any = (
        select(
            Course.code,
            Course.slug,
            Course.title_pl,
            Course.title_en,
            Course.form,
            Course.hours,
            Course.kind,
            Course.is_public,
            Area.name_pl.label("area_pl"),
            Area.name_en.label("area_en"),
            editions.label("editions"),
        )
        .join(Area, Area.code == Course.area_code)
        .order_by(Course.sort_key, Course.id)
    )
    if wish.area:
        query = query.where(Course.area_code == wish.area)
    return query.where(*matching(wish.q, Course.search_key))


def course(code: str) -> Any:
    """A course with every column, or None."""
    return db.session.execute(select(Course.__table__).where(Course.code == code)).one_or_none()


def course_id(code: str) -> int | None:
    return db.session.scalar(select(Course.id).where(Course.code == code))


def areas() -> Sequence[Any]:
    """The six areas with their names, in the project's order."""
    return db.session.execute(select(Area.code, Area.name_pl, Area.name_en).order_by(Area.place)).all()


def target_groups() -> Sequence[Any]:
    query = select(TargetGroup.code, TargetGroup.name_pl, TargetGroup.name_en)
    return db.session.execute(query.order_by(TargetGroup.name_pl)).all()


def venues() -> Sequence[Any]:
    """Venues by town and name; there are some dozens, so they come at once."""
    query = select(
        Venue.id,
        Venue.ref,
        Venue.name,
        Venue.address,
        Venue.town,
        Venue.seats,
        Venue.access_note_pl,
        Venue.access_note_en,
    )
    found = db.session.execute(query).all()
    return sorted(found, key=lambda venue: (sort_key(venue.town), sort_key(venue.name), venue.id))


def venue_id(ref: str) -> int | None:
    return db.session.scalar(select(Venue.id).where(Venue.ref == ref))


def trainers() -> Sequence[Any]:
    """People who may lead meetings: those whose enabled account has the role, by surname."""
    query = (
        select(Person.id, Person.ref, Person.first_name, Person.last_name)
        .join(Account, Account.person_id == Person.id)
        .join(RoleGrant, RoleGrant.account_id == Account.id)
        .where(RoleGrant.role == Role.TRAINER, RoleGrant.in_force(clock.today()), Account.is_enabled)
        .order_by(Person.sort_key, Person.id)
    )
    return db.session.execute(query.distinct().add_columns(Person.sort_key)).all()


def projects() -> Sequence[Any]:
    """Projects that an edition may belong to."""
    return db.session.execute(
        select(Project.id, Project.code, Project.title_pl, Project.title_en).order_by(
            Project.starts_on.desc()
        )
    ).all()
