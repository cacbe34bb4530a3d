"""Courses of the catalogue."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from lms.courses.models import Course
from lms.courses.operations.rows import Stale, changed_fields, write
from lms.courses.shipped import slug_of
from lms.foundation import audit
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db


@dataclass(frozen=True)
class NewCourse:
    """What an officer says of a course; unknown is None, never zero. Lists as `queries.outcomes_of` reads them."""

    code: str
    title_pl: str
    title_en: str
    area_code: str
    kind: str = "competence"
    form: str = "stationary"
    about_pl: str = ""
    about_en: str = ""
    for_whom_pl: str = ""
    for_whom_en: str = ""
    hours: int | None = None
    teaching_hour_minutes: int | None = None
    days: int | None = None
    group_min: int | None = None
    group_max: int | None = None
    institution_limit: int | None = None
    completion_percent: int | None = None
    certificate_kind: str = "participation"
    target_groups: tuple[str, ...] = ()
    programme: tuple[Mapping[str, Any], ...] = ()
    outcomes: Mapping[str, Any] = field(default_factory=dict)
    is_public: bool = False


@dataclass(frozen=True)
class CodeTaken:
    """Another course has this code."""


@dataclass(frozen=True)
class CourseChanged:
    """What was saved, and the version that stands now."""

    fields: tuple[str, ...]
    version: int


_LISTS = ("target_groups", "programme", "outcomes")


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """Lists become JSON exactly as the columns keep them."""
    return {k: json.dumps(v, ensure_ascii=False) if k in _LISTS else v for k, v in values.items()}


def keys_of(title_pl: str, title_en: str) -> dict[str, str]:
    """Order and search of a course follow its titles."""
    found = f"{search_key(title_pl)} {search_key(title_en)}"
    return {"sort_key": sort_key(title_pl)[:400], "search_key": found[:1000]}


def create_course(new: NewCourse, *, by: int | None, now: datetime) -> Course | CodeTaken:
    """Enter a course; its address is made of the Polish title once and stays when the title changes."""
    if db.session.scalar(select(Course.id).where(Course.code == new.code)) is not None:
        return CodeTaken()
    names = list(new.__dataclass_fields__)
    row = Course(
        **_columns({name: getattr(new, name) for name in names}),
        **keys_of(new.title_pl, new.title_en),
        slug=_free_slug(new.title_pl, new.code),
    )
    try:
        with db.session.begin_nested():
            db.session.add(row)
    except IntegrityError:  # two officers typed the same code in the same moment
        return CodeTaken()
    audit.record("course.create", "course", row.id, by=by, fields=names, at=now)
    return row


def _free_slug(title: str, code: str) -> str:
    wanted = slug_of(title)[:100] or code.lower()
    taken = db.session.scalar(select(Course.id).where(Course.slug == wanted)) is not None
    return f"{wanted}-{code.lower()}"[:120] if taken else wanted


def change_course(
    course_id: int, values: Mapping[str, Any], *, version: int | None = None, by: int | None, now: datetime
) -> CourseChanged | Stale:
    """Save what was typed into a course, named as the fields of NewCourse; its code and address never change."""
    before = db.session.execute(select(Course.__table__).where(Course.id == course_id)).one()
    if version is not None and before.version != version:
        return Stale(before.version)
    columns = _columns({name: value for name, value in values.items() if name != "code"})
    fields = changed_fields(before, columns)
    titles = {name: columns.get(name, getattr(before, name)) for name in ("title_pl", "title_en")}
    saved = write(Course, course_id, before.version, columns | keys_of(**titles))
    if saved is None:
        return Stale(_version(course_id))
    audit.record("course.change", "course", course_id, by=by, fields=fields, at=now)
    return CourseChanged(fields, saved)


def _version(course_id: int) -> int:
    return db.session.scalars(select(Course.version).where(Course.id == course_id)).one()
