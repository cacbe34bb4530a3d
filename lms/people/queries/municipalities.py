"""Reads of municipalities for the office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select

from lms.foundation.storage import db
from lms.people.models import County, Municipality
from lms.people.queries import matching
from lms.people.rules.places import HOME


def municipalities(
    text: str = "", county: str = "", *, only_unknown: bool = False, is_everywhere: bool = False
) -> Select[Any]:
    """Municipalities in Polish order; eleven pairs share a name, so the kind always stands beside it.

    Those of the own voivodeship, unless everywhere is asked for.
    """
    query: Any = (
        select(
            Municipality.terc,
            Municipality.name,
            Municipality.kind,
            Municipality.degurba,
            Municipality.degurba_source,
            Municipality.degurba_reason,
            County.name.label("county"),
            County.voivodeship,
        )
        .join(County, County.terc == Municipality.county_terc)
        .order_by(Municipality.sort_key, Municipality.terc)
    )
    if not is_everywhere:
        query = query.where(Municipality.terc.startswith(HOME))
    if county:
        query = query.where(County.terc == county)
    if only_unknown:
        query = query.where(Municipality.degurba.is_(None))
    return query.where(*matching(text, Municipality.search_key, code=Municipality.terc))


def municipality(terc: str) -> Municipality | None:
    return db.session.get(Municipality, terc)


def named(tercs: tuple[str, ...]) -> Sequence[Any]:
    """(name, kind) of these municipalities in Polish order."""
    query = (
        select(Municipality.name, Municipality.kind)
        .where(Municipality.terc.in_(tercs))
        .order_by(Municipality.sort_key, Municipality.terc)
    )
    return db.session.execute(query).all()


def without_degree() -> int:
    """How many municipalities of the own voivodeship have no degree yet."""
    query = select(func.count()).where(Municipality.degurba.is_(None), Municipality.terc.startswith(HOME))
    return db.session.scalar(query) or 0
