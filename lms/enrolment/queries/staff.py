"""A coordinator's own people towards one edition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Date, and_, bindparam, func, select

from lms.enrolment.queries.statements import (
    ENROLMENT,
    INSTITUTION,
    PERSON,
    POSITION,
    rows,
)
from lms.enrolment.rules import ACTIVE, EnrolmentState
from lms.foundation import clock
from lms.foundation.storage import table_of
from lms.people import shown
from lms.people.models import Account, RoleGrant
from lms.people.queries import matching

_ACCOUNT, _GRANT = table_of(Account), table_of(RoleGrant)
MOST = 100  # rows of a page (S39)


def own_people(
    edition_id: int, institution_ids: frozenset[int], *, q: str = "", offset: int = 0
) -> tuple[Sequence[Any], int]:
    """One page of the people of these institutions with their place in the edition, and how many there are.

    People without an active place come as `state` None.
    """
    people = [PERSON.c.institution_id.in_(sorted(institution_ids)), shown.condition(PERSON.c)]
    people += matching(q, PERSON.c.search_key)
    total = rows(select(func.count()).select_from(PERSON).where(*people))[0][0]
    query = (
        _with_place(edition_id)
        .where(*people)
        .order_by(PERSON.c.sort_key, PERSON.c.id)
        .limit(MOST)
        .offset(offset)
    )
    return rows(query), total


def chosen_people(edition_id: int, institution_ids: frozenset[int], refs: Sequence[str]) -> Sequence[Any]:
    """Those of these people who belong to these institutions, in Polish order; others are left out."""
    query = (
        _with_place(edition_id)
        .where(
            PERSON.c.institution_id.in_(sorted(institution_ids)),
            PERSON.c.ref.in_(list(refs)),
            shown.condition(PERSON.c),
        )
        .order_by(PERSON.c.sort_key, PERSON.c.id)
    )
    return rows(query)


def _with_place(edition_id: int) -> Any:
    active = and_(
        ENROLMENT.c.edition_id == edition_id,
        ENROLMENT.c.person_id == PERSON.c.id,
        ENROLMENT.c.state.in_(sorted(ACTIVE)),
    )
    return select(
        PERSON.c.id,
        PERSON.c.ref,
        PERSON.c.first_name,
        PERSON.c.last_name,
        PERSON.c.position,
        PERSON.c.institution_id,
        INSTITUTION.c.name.label("institution"),
        ENROLMENT.c.ref.label("enrolment"),
        ENROLMENT.c.state,
        POSITION.label("place"),
    ).select_from(
        PERSON.join(INSTITUTION, INSTITUTION.c.id == PERSON.c.institution_id).outerjoin(ENROLMENT, active)
    )


def seats_of_institutions(edition_id: int, institution_ids: frozenset[int]) -> Sequence[Any]:
    """Each of these institutions with its seats in the edition."""
    query = (
        select(INSTITUTION.c.id, INSTITUTION.c.name, func.count(ENROLMENT.c.id).label("taken"))
        .select_from(
            INSTITUTION.outerjoin(
                ENROLMENT,
                and_(
                    ENROLMENT.c.institution_id == INSTITUTION.c.id,
                    ENROLMENT.c.edition_id == edition_id,
                    ENROLMENT.c.state == EnrolmentState.SEATED,
                ),
            )
        )
        .where(INSTITUTION.c.id.in_(sorted(institution_ids)))
        .group_by(INSTITUTION.c.id, INSTITUTION.c.name, INSTITUTION.c.sort_key)
        .order_by(INSTITUTION.c.sort_key)
    )
    return rows(query)


_COORDINATORS = (
    select(PERSON.c.first_name, PERSON.c.last_name)
    .select_from(PERSON)
    .join(_ACCOUNT, _ACCOUNT.c.person_id == PERSON.c.id)
    .join(_GRANT, _GRANT.c.account_id == _ACCOUNT.c.id)
    .where(
        _GRANT.c.role == "coordinator",
        _GRANT.c.institution_id == bindparam("institution"),
        RoleGrant.in_force(bindparam("today", type_=Date)),
        _ACCOUNT.c.is_enabled,
    )
    .order_by(PERSON.c.sort_key)
    .limit(3)
)


def coordinators_of(institution_id: int) -> tuple[str, ...]:
    """Names of the people who enrol for an institution."""
    found = rows(_COORDINATORS, {"institution": institution_id, "today": clock.today()})
    return tuple(f"{one.first_name} {one.last_name}" for one in found)
