"""The project itself: its number, dates, targets and what SM EFS shall say of its supports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update

from lms.foundation import audit
from lms.foundation.storage import db
from lms.projects.models import Project


@dataclass(frozen=True)
class NewProject:
    """A project as the grant agreement describes it; unknown is None. Money in cents."""

    code: str
    title_pl: str
    title_en: str
    programme_pl: str
    programme_en: str
    starts_on: date
    ends_on: date
    number: str | None = None
    budget_eur_cents: int | None = None
    eu_eur_cents: int | None = None
    budget_pln_cents: int | None = None
    target_people: int | None = None
    target_local_governments: int | None = None
    scope_of_support: str | None = None
    kind_of_support: str | None = None
    counts_staff: bool | None = None
    is_demo: bool = False


@dataclass(frozen=True)
class CodeTaken:
    """Another project has this code."""


@dataclass(frozen=True)
class ProjectChanged:
    """What was saved, and the version that stands now."""

    fields: tuple[str, ...]
    version: int


@dataclass(frozen=True)
class ProjectStale:
    """Somebody saved in the meantime; nothing was written. `version` is the one that stands now."""

    version: int


def open_project(new: NewProject, *, by: int | None, now: datetime) -> Project | CodeTaken:
    """Enter a project; returns the row with its id."""
    if db.session.scalar(select(Project.id).where(Project.code == new.code)) is not None:
        return CodeTaken()
    names = [field.name for field in fields(new)]
    row = Project(**{name: getattr(new, name) for name in names})
    db.session.add(row)
    db.session.flush()
    audit.record("project.open", "project", row.id, by=by, fields=names, at=now)
    return row


_CHANGEABLE = frozenset(field.name for field in fields(NewProject)) - {"code", "is_demo"}


def change_project(
    project_id: int, values: Mapping[str, Any], *, version: int, by: int | None, now: datetime
) -> ProjectChanged | ProjectStale:
    """Save what was typed, named as the fields of NewProject. Supports already begun keep their scope and kind.

    The code never changes. `version` is the one that the editor had in front of them. Another name is a ValueError.
    """
    if not _CHANGEABLE.issuperset(values):
        raise ValueError(f"not to be changed: {sorted(set(values) - _CHANGEABLE)}")
    before = db.session.execute(
        select(Project.__table__).where(Project.id == project_id).with_for_update()
    ).one()
    if before.version != version:
        return ProjectStale(before.version)
    changed = tuple(sorted(name for name, value in values.items() if getattr(before, name) != value))
    if not changed:
        return ProjectChanged((), version)
    query = update(Project).where(Project.id == project_id).values(**values, version=version + 1)
    db.session.execute(query, execution_options={"synchronize_session": False})
    audit.record("project.change", "project", project_id, by=by, fields=changed, at=now)
    return ProjectChanged(changed, version + 1)
