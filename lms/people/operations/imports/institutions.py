"""Institutions of a list: what the register knows of them, and how a row becomes an institution with its contacts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from lms.foundation.storage import db
from lms.people.models import ContactPerson, FormerName, Institution, InstitutionType
from lms.people.operations.contacts import add_contact, change_contact
from lms.people.operations.institutions import change_institution, create_institution
from lms.people.queries.places import gazetteer
from lms.people.requests import NewInstitution
from lms.people.rules.imports import (
    Cells,
    Contact,
    Imported,
    ImportPlan,
    InstitutionRegister,
    KnownInstitution,
    folded,
    plan_institutions,
)
from lms.people.rules.places import Gazetteer, local_government

_FIELDS = (
    "id",
    "name",
    "type_code",
    "nip",
    "regon",
    "municipality_terc",
    "locality",
    "postal_code",
    "street",
)


def plan(cells: Sequence[tuple[int, Cells]], _on: date) -> ImportPlan:
    """What these rows would do to the register as it stands."""
    return plan_institutions(cells, _register())


def _register() -> InstitutionRegister:
    places = gazetteer()
    kinds: dict[str, str] = {}
    offered = set()
    columns = (
        InstitutionType.code,
        InstitutionType.name_pl,
        InstitutionType.name_en,
        InstitutionType.is_active,
    )
    for code, polish, english, is_active in db.session.execute(
        select(*columns).order_by(InstitutionType.code)
    ):
        for word in (polish, english, code):  # a code is a code, whatever else is called so
            kinds[folded(word)] = code
        if is_active:
            offered.add(code)
    return InstitutionRegister(_known(places), kinds, frozenset(offered), places)


def _known(places: Gazetteer) -> list[KnownInstitution]:
    former: dict[int, set[str]] = defaultdict(set)
    for key, name in db.session.execute(select(FormerName.institution_id, FormerName.name)):
        former[key].add(folded(name))
    contacts: dict[int, list[Contact]] = defaultdict(list)
    columns = (
        ContactPerson.name,
        ContactPerson.role,
        ContactPerson.phone,
        ContactPerson.email,
        ContactPerson.id,
    )
    query = select(ContactPerson.institution_id, *columns).order_by(ContactPerson.id)
    for key, name, role, phone, email, number in db.session.execute(query):
        contacts[key].append(Contact(name, role, phone, email, number))
    fields = [getattr(Institution, name) for name in _FIELDS]
    rows = db.session.execute(select(*fields, Institution.counts_for, Institution.merged_into_id))
    return [
        KnownInstitution(
            *row[:9],
            row.counts_for or local_government(row.type_code, places.by_terc.get(row.municipality_terc)),
            frozenset(former[row.id]),
            tuple(contacts[row.id]),
            row.merged_into_id is not None,
        )
        for row in rows
    ]


def write(row: Imported, *, by: int | None, now: datetime) -> None:
    """Enter or change one institution and its contact people."""
    values: dict[str, Any] = dict(row.values)
    contacts: tuple[Contact, ...] = values.pop("contacts", ())
    if row.known_id is None:
        institution = create_institution(NewInstitution(**values), by=by, now=now)
    else:
        institution = db.session.get_one(Institution, row.known_id)
        if values:
            change_institution(institution, values, by=by, now=now)
    for contact in contacts:
        told = {"name": contact.name, "role": contact.role, "phone": contact.phone, "email": contact.email}
        if contact.id is None:
            add_contact(institution, told, by=by, now=now)
        else:
            change_contact(db.session.get_one(ContactPerson, contact.id), told, by=by, now=now)
