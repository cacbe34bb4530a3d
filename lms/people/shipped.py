"""Loads what ships with the room: counties and municipalities of TERC, types of institutions, staff groups."""

from __future__ import annotations

import csv
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db
from lms.people.models import County, InstitutionType, Municipality, Notice, StaffGroup

DATA = Path(__file__).parent / "data"


def load_municipalities(file: Path = DATA / "teryt-poland.csv") -> int:
    """Insert the counties and municipalities that are not there yet; returns how many municipalities.

    Unknown DEGURBA stays empty. What stands there is left as it is.
    """
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    known = set(db.session.scalars(select(County.terc))) | set(db.session.scalars(select(Municipality.terc)))
    counties = [row for row in rows if row["level"] == "powiat" and row["terc"] not in known]
    municipalities = [row for row in rows if row["level"] == "gmina" and row["terc"] not in known]
    if counties:
        db.session.execute(insert(County), [_county(row) for row in counties])
    if municipalities:
        db.session.execute(insert(Municipality), [_municipality(row) for row in municipalities])
    return len(municipalities)


def _county(row: dict[str, str]) -> dict[str, Any]:
    return {
        "terc": row["terc"],
        "name": row["name"],
        "is_city": row["powiat_is_city"] == "1",
        "voivodeship": row["voivodeship_name"],
        "sort_key": sort_key(row["name"]),
    }


def _municipality(row: dict[str, str]) -> dict[str, Any]:
    return {
        "terc": row["terc"],
        "name": row["name"],
        "kind": row["rodz"],
        "kind_pl": row["type_pl"],
        "county_terc": row["powiat_code"],
        "degurba": int(row["degurba"]) if row["degurba"] else None,
        "degurba_source": "",
        "degurba_reason": "",
        "degurba_set_at": None,
        "version": 1,
        "state_on": date.fromisoformat(row["state_on"]),
        "sort_key": sort_key(row["name"]),
        "search_key": search_key(row["name"]),
    }


def load_institution_types(file: Path = DATA / "institution-types.json") -> int:
    """Insert the types that are not there yet; returns how many. An edited one is left as it is."""
    known = set(db.session.scalars(select(InstitutionType.code)))
    body = json.loads(file.read_text(encoding="utf-8"))
    rows = body["types"] if isinstance(body, dict) else body
    new = [row for row in rows if row["code"] not in known]
    if new:
        db.session.execute(
            insert(InstitutionType),
            [
                {
                    "code": row["code"],
                    "name_pl": row["name"]["pl"],
                    "name_en": row["name"]["en"],
                    "category": row["category"],
                    "is_active": True,
                    "version": 1,
                }
                for row in new
            ],
        )
    return len(new)


def load_staff_groups(file: Path = DATA / "staff-groups.json") -> int:
    """Insert the staff groups that are not there yet; returns how many. An edited one is left as it is."""
    known = set(db.session.scalars(select(StaffGroup.code)))
    groups = json.loads(file.read_text(encoding="utf-8"))["groups"]
    new = [
        {
            "code": row["code"],
            "name_pl": row["name"]["pl"],
            "name_en": row["name"]["en"],
            "is_active": True,
            "version": 1,
        }
        for row in groups
        if row["code"] not in known
    ]
    if new:
        db.session.execute(insert(StaffGroup), new)
    return len(new)


def load_notices(now: datetime, file: Path = DATA / "notices.json") -> int:
    """Insert the example of each notice that the office has in no version; returns how many."""
    known = {
        (row.controller, row.purpose) for row in db.session.execute(select(Notice.controller, Notice.purpose))
    }
    rows = [
        {
            **row,
            "valid_from": date.fromisoformat(row["valid_from"]),
            "number": 1,
            "is_example": True,
            "created_at": now,
        }
        for row in json.loads(file.read_text(encoding="utf-8"))
        if (row["controller"], row["purpose"]) not in known
    ]
    if rows:
        db.session.execute(insert(Notice), rows)
    return len(rows)
