"""Loads the reference catalogue of courses. Statutory courses carry no hours or threshold of their own: the programme
version says them, and until it does they stay empty (domain note: the 2012 minima were amended in 2022)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from lms.courses.models import Area, Course, TargetGroup
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db

CATALOGUE = Path(__file__).parent / "data" / "course-catalogue.json"


def slug_of(title: str) -> str:
    """ "Praca z rodziną" → "praca-z-rodzina": letters and digits of the title without accents."""
    return re.sub(r"[^a-z0-9]+", "-", search_key(title)).strip("-")[:110]


def load_catalogue(file: Path = CATALOGUE) -> int:
    """Insert areas, target groups and the courses that are not there yet; returns how many courses."""
    body = json.loads(file.read_text(encoding="utf-8"))
    known = set(db.session.scalars(select(Area.code)))
    areas = [a for a in body["areas"] if a["code"] not in known]
    if areas:
        db.session.execute(
            insert(Area),
            [{"code": a["code"], **_names(a["name"]), "place": n} for n, a in enumerate(body["areas"], 1) if a in areas],
        )
    known = set(db.session.scalars(select(TargetGroup.code)))
    groups = [(code, name) for code, name in body["target_groups"].items() if code not in known]
    if groups:
        db.session.execute(insert(TargetGroup), [{"code": code, **_names(name)} for code, name in groups])
    known = set(db.session.scalars(select(Course.code)))
    courses = [_course(c) for c in body["courses"] if c["code"] not in known]
    if courses:
        db.session.execute(insert(Course), courses)
    return len(courses)


def _names(name: dict[str, str]) -> dict[str, str]:
    return {"name_pl": name["pl"], "name_en": name["en"]}


def _course(given: dict[str, Any]) -> dict[str, Any]:
    statutory = given["kind"] == "statutory"
    title = given["title"]
    return {
        "code": given["code"],
        "slug": slug_of(title["pl"]),
        "title_pl": title["pl"],
        "title_en": title["en"],
        "about_pl": "",
        "about_en": "",
        "area_code": given["area"],
        "kind": given["kind"],
        "form": given["form"],
        "hours": None if statutory else given["hours_teaching"],
        "teaching_hour_minutes": None if statutory else given["teaching_hour_minutes"],
        "days": given["days"],
        "group_min": given["group_min"],
        "group_max": given["group_max"],
        "institution_limit": given["limit_per_institution"],
        "completion_percent": None if statutory else given["min_attendance_pct"],
        "certificate_kind": given["certificate_type"],
        "programme_ref": given["programme_ref"][0] if given["programme_ref"] else None,
        "target_groups": json.dumps(given["target_groups"]),
        "programme": "[]",
        "outcomes": "{}",
        "is_public": True,
        "sort_key": sort_key(title["pl"]),
        "search_key": f"{search_key(title['pl'])} {search_key(title['en'])}"[:1000],
        "version": 1,
    }
