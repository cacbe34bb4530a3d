"""Reads of institutions: the list, the same list for a file, by what a list may call them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from lms.foundation.storage import db
from lms.people.models import (
    ContactPerson,
    County,
    FormerName,
    Institution,
    InstitutionType,
    Municipality,
    Person,
    RoleGrant,
)
from lms.people.queries import matching
from lms.people.rules.places import Place, local_government
from lms.people.rules.words import folded


def institutions(
    text: str = "", type_code: str = "", county: str = "", *, with_merged: bool = False
) -> Select[Any]:
    """Institutions in Polish order with type, municipality and county.

    Those that were merged into others only on demand, with the name of their successor.
    """
    successor = aliased(Institution)
    query: Any = (
        select(
            Institution.ref,
            Institution.name,
            Institution.locality,
            InstitutionType.name_pl,
            InstitutionType.name_en,
            InstitutionType.category,
            Municipality.name.label("municipality"),
            Municipality.kind_pl,
            County.name.label("county"),
            successor.name.label("successor"),
        )
        .join(InstitutionType, InstitutionType.code == Institution.type_code)
        .outerjoin(Municipality, Municipality.terc == Institution.municipality_terc)
        .outerjoin(County, County.terc == Municipality.county_terc)
        .outerjoin(successor, successor.id == Institution.merged_into_id)
        .order_by(Institution.sort_key, Institution.id)
    )
    if not with_merged:
        query = query.where(Institution.merged_into_id.is_(None))
    return _narrowed(query, text, type_code, county)


def _narrowed(query: Any, text: str, type_code: str, county: str) -> Any:
    if type_code:
        query = query.where(Institution.type_code == type_code)
    if county:
        query = query.where(County.terc == county)
    return query.where(*matching(text, Institution.search_key))


_FOR_A_FILE = (
    Institution.name,
    Institution.type_code,
    InstitutionType.name_pl.label("kind_pl_name"),
    InstitutionType.name_en.label("kind_en_name"),
    Institution.nip,
    Institution.regon,
    Institution.municipality_terc,
    Institution.counts_for,
    Municipality.name.label("municipality"),
    Municipality.kind,
    Municipality.kind_pl,
    Municipality.county_terc,
    County.name.label("county"),
    County.voivodeship,
    County.is_city,
    Institution.locality,
    Institution.postal_code,
    Institution.street,
    ContactPerson.name.label("contact_name"),
    ContactPerson.role.label("contact_role"),
    ContactPerson.phone.label("contact_phone"),
    ContactPerson.email.label("contact_email"),
)


def institution_list(text: str = "", type_code: str = "", county: str = "") -> Iterator[SimpleNamespace]:
    """The same institutions with everything that an import knows of them; one row for each of their contact people."""
    query: Any = (
        select(*_FOR_A_FILE)
        .join(InstitutionType, InstitutionType.code == Institution.type_code)
        .outerjoin(Municipality, Municipality.terc == Institution.municipality_terc)
        .outerjoin(County, County.terc == Municipality.county_terc)
        .outerjoin(ContactPerson, ContactPerson.institution_id == Institution.id)
        .where(Institution.merged_into_id.is_(None))
        .order_by(Institution.sort_key, Institution.id, ContactPerson.id)
    )
    for row in db.session.execute(_narrowed(query, text, type_code, county)):
        values = dict(row._mapping)
        if row.counts_for is None and row.municipality_terc is not None:
            place = Place(
                row.municipality_terc,
                row.municipality,
                row.kind,
                row.county_terc,
                row.county,
                row.voivodeship,
                row.is_city,
            )
            values["counts_for"] = local_government(row.type_code, place)
        yield SimpleNamespace(**values)


@dataclass(frozen=True)
class Moving:
    """How much goes along when an institution is merged into another."""

    people: int
    roles: int
    contacts: int


def moving_along(institution_id: int) -> Moving:
    """What an institution would bring its successor; one statement."""
    counts = (
        select(func.count()).where(column == institution_id).scalar_subquery()
        for column in (Person.institution_id, RoleGrant.institution_id, ContactPerson.institution_id)
    )
    return Moving(*db.session.execute(select(*counts)).one())


def by_nip_and_name() -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
    """NIP → institution, and folded name → institutions; one that was merged into another leads to its successor."""
    by_name: dict[str, set[int]] = {}
    by_nip: dict[str, int] = {}
    where: dict[int, int] = {}
    columns = (Institution.id, Institution.name, Institution.nip, Institution.merged_into_id)
    rows = db.session.execute(select(*columns)).all()
    for key, _name, _nip, into in rows:
        where[key] = into or key
    for key in where:
        while where[where[key]] != where[key]:
            where[key] = where[where[key]]
    for key, name, nip, into in rows:
        by_name.setdefault(folded(name), set()).add(where[key])
        if nip and (into is None or nip not in by_nip):
            by_nip[nip] = where[key]
    for key, name in db.session.execute(select(FormerName.institution_id, FormerName.name)):
        by_name.setdefault(folded(name), set()).add(where[key])
    return by_nip, {name: tuple(sorted(keys)) for name, keys in by_name.items()}
