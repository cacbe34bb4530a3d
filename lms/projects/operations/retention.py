"""How long the papers of a project are kept: its last payment, its years, and holds that make its clock stand still."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update

from lms.foundation import audit
from lms.foundation.storage import db
from lms.projects.models import Project, RetentionHold
from lms.projects.operations.settings import ProjectChanged, ProjectStale

FIELDS = ("last_payment_on", "retention_years", "is_state_aid", "state_aid_years", "retention_source")


def set_retention(
    project_id: int, values: Mapping[str, Any], *, version: int, by: int | None, now: datetime
) -> ProjectChanged | ProjectStale:
    """Save what decides about the end of retention. `version` is the one that the editor had in front of them."""
    query = select(Project.__table__).where(Project.id == project_id).with_for_update()
    before = db.session.execute(query).one()
    if before.version != version:
        return ProjectStale(before.version)
    changed = tuple(name for name in FIELDS if name in values and getattr(before, name) != values[name])
    if not changed:
        return ProjectChanged((), version)
    change = update(Project).where(Project.id == project_id)
    change = change.values(**{name: values[name] for name in changed}, version=version + 1)
    db.session.execute(change, execution_options={"synchronize_session": False})
    audit.record("project.retention", "project", project_id, by=by, fields=changed, at=now)
    return ProjectChanged(changed, version + 1)


def begin_hold(
    project_id: int, *, from_on: date, until_on: date | None, reason: str, by: int | None, now: datetime
) -> RetentionHold:
    """Nothing of this project is erased while the hold stands."""
    row = RetentionHold(
        project_id=project_id,
        from_on=from_on,
        until_on=until_on,
        reason=reason,
        recorded_at=now,
        recorded_by=by,
    )
    db.session.add(row)
    db.session.flush()
    audit.record("project.hold", "project", project_id, by=by, fields=("from_on", "until_on"), at=now)
    return row


def end_hold(hold_id: int, until_on: date, *, by: int | None, now: datetime) -> bool:
    """The hold stood until this day. False: it has an end already, or there is none."""
    row = db.session.get(RetentionHold, hold_id, with_for_update=True)
    if row is None or row.until_on is not None or until_on < row.from_on:
        return False
    row.until_on = until_on
    db.session.flush()
    audit.record("project.end_hold", "project", row.project_id, by=by, fields=("until_on",), at=now)
    return True
