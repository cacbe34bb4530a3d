"""Loads the reference catalogue of courses and their texts. Statutory courses carry no hours, threshold, programme or
outcomes of their own: the programme version says them, and until it does they stay empty (domain note: the 2012 minima
were amended in 2022)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from lms.courses.models import Area, Course, TargetGroup
from lms.courses.rules import is_statutory
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db

CATALOGUE = Path(__file__).parent / "data" / "course-catalogue.json"
TEXTS = CATALOGUE.with_name("course-texts.json")


def slug_of(title: str) -> str:
    """ "Praca z rodziną" → "praca-z-rodzina": letters and digits of the title without accents."""
    return re.sub(r"[^a-z0-9]+", "-", search_key(title)).strip("-")[:110]


def load_catalogue(file: Path = CATALOGUE, texts: Path = TEXTS) -> int:
    """Insert areas, target groups and the courses that are not there yet; returns how many courses."""
    body = json.loads(file.read_text(encoding="utf-8"))
    said = json.loads(texts.read_text(encoding="utf-8"))["courses"]
    known = set(db.session.scalars(select(Area.code)))
    areas = [a for a in body["areas"] if a["code"] not in known]
    if areas:
        db.session.execute(
            insert(Area),
            [
                {"code": a["code"], **_names(a["name"]), "place": n}
                for n, a in enumerate(body["areas"], 1)
                if a in areas
            ],
        )
    known = set(db.session.scalars(select(TargetGroup.code)))
    groups = [(code, name) for code, name in body["target_groups"].items() if code not in known]
    if groups:
        db.session.execute(insert(TargetGroup), [{"code": code, **_names(name)} for code, name in groups])
    known = set(db.session.scalars(select(Course.code)))
    courses = [
        _course(c) | _texts(said.get(c["code"], {})) for c in body["courses"] if c["code"] not in known
    ]
    if courses:
        db.session.execute(insert(Course), courses)
    return len(courses)


def _names(name: dict[str, str]) -> dict[str, str]:
    return {"name_pl": name["pl"], "name_en": name["en"]}


def _course(given: dict[str, Any]) -> dict[str, Any]:
    statutory = is_statutory(given["kind"])
    title = given["title"]
    return {
        "code": given["code"],
        "slug": slug_of(title["pl"]),
        "title_pl": title["pl"],
        "title_en": title["en"],
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
        "is_public": True,
        "sort_key": sort_key(title["pl"]),
        "search_key": f"{search_key(title['pl'])} {search_key(title['en'])}"[:1000],
        "version": 1,
    }


def _texts(given: dict[str, Any]) -> dict[str, Any]:
    """The texts of a course as its columns hold them; a course without any is as empty as a new one."""
    about, for_whom = given.get("about", {}), given.get("for_whom", {})
    modules = [{"title_pl": m["pl"], "title_en": m["en"]} for m in given.get("programme", ())]
    return {
        "about_pl": about.get("pl", ""),
        "about_en": about.get("en", ""),
        "for_whom_pl": for_whom.get("pl", ""),
        "for_whom_en": for_whom.get("en", ""),
        "programme": json.dumps(modules, ensure_ascii=False),
        "outcomes": json.dumps(given.get("outcomes", {}), ensure_ascii=False),
    }
