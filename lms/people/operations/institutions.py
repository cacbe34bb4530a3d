"""Verbs of institutions: entered, changed, renamed, merged."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime, timedelta
from typing import Any

from lms.foundation import audit
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db
from lms.people.models import FormerName, Institution
from lms.people.queries.places import local_government_by_rule
from lms.people.requests import NewInstitution


def create_institution(new: NewInstitution, *, by: int | None, now: datetime) -> Institution:
    row = Institution(
        **{f.name: getattr(new, f.name) for f in fields(new)}, created_at=now, sort_key="", search_key=""
    )
    _settle(row)
    db.session.add(row)
    db.session.flush()
    audit.record(
        "institution.create", "institution", row.id, by=by, fields=[f.name for f in fields(new)], at=now
    )
    return row


def _settle(row: Institution) -> None:
    """What follows from the fields: the keys of lists, and no choice of the office where it says what the rule says."""
    if row.counts_for is not None and row.counts_for == local_government_by_rule(row):
        row.counts_for = None
    index(row)


def index(row: Institution) -> None:
    """By what an institution is sorted and found: its former names and those of what it took in lead to it too."""
    row.sort_key = sort_key(row.name)[:400]
    names = [former.name for former in row.former_names]
    for other in row.took_in:
        names += [other.name, *(former.name for former in other.former_names)]
    row.search_key = search_key(" ".join([row.name, row.locality, *names]))[:400]


def change_institution(
    row: Institution,
    changes: dict[str, Any],
    *,
    renamed_on: date | None = None,
    by: int | None,
    now: datetime,
    reason: str = "",
) -> tuple[str, ...]:
    """Write the fields that differ; returns their names. Raises StaleDataError when somebody was faster.

    `renamed_on`: since when the new name is right; the old one is kept and still found. None: it was a mistake.
    """
    changed = tuple(name for name, value in changes.items() if getattr(row, name) != value)
    if "name" in changed and renamed_on is not None:
        until = renamed_on - timedelta(days=1)
        row.former_names.append(FormerName(name=row.name, until_on=until, recorded_at=now))
    for name in changed:
        setattr(row, name, changes[name])
    if changed:
        _settle(row)
        db.session.flush()
        audit.record(
            "institution.change", "institution", row.id, by=by, fields=changed, reason=reason, at=now
        )
    return changed
