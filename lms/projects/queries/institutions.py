"""Reads of institutions in a project: the list, one of them with its staff, how many local governments that makes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from lms.foundation.storage import db
from lms.people.models import County, Institution, InstitutionType, Municipality, Person
from lms.people.queries import matching
from lms.projects.models import InstitutionParticipation, Participation, Project
from lms.projects.rules.institutions import LocalGovernments, count_local_governments

_ROW = InstitutionParticipation
WAYS = ("staff", "own")


def institutions_in(project_id: int, text: str = "", way: str = "", government: str = "") -> Select[Any]:
    """Institutions that take part, in Polish order, with the facts of their first day.

    `way`: only those whose staff was supported ("staff"), or which were supported themselves ("own"). `government`:
    only those of the local government of this code. `people` counts the staff who take part.
    """
    town, county = aliased(Municipality), aliased(County)
    staff = (
        select(func.count())
        .where(Participation.project_id == project_id, Participation.institution_id == _ROW.institution_id)
        .scalar_subquery()
    )
    query: Any = (
        select(
            *_ROW.__table__.c,
            InstitutionType.name_pl.label("kind_pl"),
            InstitutionType.name_en.label("kind_en"),
            Municipality.name.label("municipality"),
            Municipality.kind_pl.label("municipality_kind"),
            County.name.label("county"),
            town.name.label("government_town"),
            county.name.label("government_county"),
            Institution.ref.label("institution_ref"),
            staff.label("people"),
        )
        .join(Institution, Institution.id == _ROW.institution_id)
        .join(InstitutionType, InstitutionType.code == _ROW.type_code)
        .outerjoin(Municipality, Municipality.terc == _ROW.municipality_terc)
        .outerjoin(County, County.terc == Municipality.county_terc)
        .outerjoin(town, town.terc == _ROW.local_government)
        .outerjoin(county, county.terc == _ROW.local_government)
        .where(_ROW.project_id == project_id)
        .order_by(Institution.sort_key, _ROW.id)
    )
    if way == "staff":
        query = query.where(_ROW.staff_began_on.is_not(None))
    if way == "own":
        query = query.where(_ROW.own_began_on.is_not(None))
    if government:
        query = query.where(_ROW.local_government == government)
    return query.where(*matching(text, Institution.search_key))


def institution_in(ref: str) -> Any:
    """One institution in its project, as the list has it; None: there is no such participation."""
    project_id = db.session.scalar(select(_ROW.project_id).where(_ROW.ref == ref))
    if project_id is None:
        return None
    return db.session.execute(institutions_in(project_id).where(_ROW.ref == ref)).one()


def everybody(query: Select[Any]) -> Sequence[Any]:
    """All rows of a list, for a file."""
    return db.session.execute(query).all()


def staff_in(project_id: int, institution_id: int) -> Select[Any]:
    """The people who take part for an institution, in Polish order."""
    query: Any = (
        select(Person.ref, Person.first_name, Person.last_name, Participation.began_on)
        .join(Participation, Participation.person_id == Person.id)
        .where(Participation.project_id == project_id, Participation.institution_id == institution_id)
        .order_by(Person.sort_key, Person.id)
    )
    return query


def local_governments(project_id: int) -> LocalGovernments:
    """How many local governments the project has supported so far; two statements."""
    counts_staff = db.session.scalar(select(Project.counts_staff).where(Project.id == project_id))
    query = select(_ROW.local_government, _ROW.own_began_on.is_not(None)).where(_ROW.project_id == project_id)
    return count_local_governments(((code, own) for code, own in db.session.execute(query)), counts_staff)


def governments_in(project_id: int, way: str = "") -> Select[Any]:
    """The local governments that are supported, each once, in Polish order: since when, by how many institutions.

    `way` as of `institutions_in`.
    """
    counted = select(
        _ROW.local_government.label("code"),
        func.min(_ROW.began_on).label("began_on"),
        func.count().label("institutions"),
        func.count(_ROW.own_began_on).label("own"),
    ).where(_ROW.project_id == project_id, _ROW.local_government.is_not(None))
    if way == "own":
        counted = counted.where(_ROW.own_began_on.is_not(None))
    if way == "staff":
        counted = counted.where(_ROW.staff_began_on.is_not(None))
    each = counted.group_by(_ROW.local_government).subquery()
    around = aliased(County)
    query: Any = (
        select(
            each,
            Municipality.name.label("town"),
            Municipality.kind_pl,
            around.name.label("county_around"),
            County.name.label("county"),
        )
        .outerjoin(Municipality, Municipality.terc == each.c.code)
        .outerjoin(around, around.terc == Municipality.county_terc)
        .outerjoin(County, County.terc == each.c.code)
        .order_by(func.coalesce(Municipality.sort_key, County.sort_key), each.c.code)
    )
    return query


def unsettled() -> list[tuple[int, int]]:
    """(project, institution) where the participation of the institution does not begin with that of its staff."""
    first = (
        select(
            Participation.project_id,
            Participation.institution_id,
            func.min(Participation.began_on).label("began_on"),
        )
        .where(Participation.institution_id.is_not(None))
        .group_by(Participation.project_id, Participation.institution_id)
        .subquery()
    )
    same = (_ROW.project_id == first.c.project_id) & (_ROW.institution_id == first.c.institution_id)
    late = (
        select(first.c.project_id, first.c.institution_id)
        .outerjoin(_ROW, same)
        .where(_ROW.staff_began_on.is_distinct_from(first.c.began_on))
    )
    gone = (
        select(_ROW.project_id, _ROW.institution_id)
        .outerjoin(first, same)
        .where(_ROW.staff_began_on.is_not(None), first.c.began_on.is_(None))
    )
    return [
        (project, institution) for query in (late, gone) for project, institution in db.session.execute(query)
    ]
