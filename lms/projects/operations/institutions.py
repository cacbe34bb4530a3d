"""Institutions in a project: it begins with the first support of their staff or of themselves, and is counted once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, select, update

from lms.foundation import audit, storage
from lms.foundation.storage import db, new_ref
from lms.people.models import Institution
from lms.people.queries.places import local_government_by_rule
from lms.projects.models import InstitutionParticipation, Participation, Project
from lms.projects.rules.institutions import OwnSupportFault, check_own_support, institution_start

_ROW = InstitutionParticipation
_OPTIONS = {"synchronize_session": False}


def institutions_of(project_id: int, person_ids: Collection[int]) -> frozenset[int]:
    """For which institutions these people take part in the project."""
    query = select(Participation.institution_id).where(
        Participation.project_id == project_id,
        Participation.person_id.in_(sorted(person_ids)),
        Participation.institution_id.is_not(None),
    )
    return frozenset(found for found in db.session.scalars(query.distinct()) if found is not None)


def settle_institutions(
    project_id: int, institution_ids: Collection[int | None], *, by: int | None, now: datetime
) -> None:
    """After participations of staff began, moved or went: bring those of their institutions in line.

    Rows are locked in one order, after those of all people, so that two registers saved at once cannot wait for each
    other.
    """
    ids = sorted({one for one in institution_ids if one is not None})
    if not ids:
        return
    query = select(_ROW.__table__).where(_ROW.project_id == project_id, _ROW.institution_id.in_(ids))
    held = {row.institution_id: row for row in db.session.execute(query.order_by(_ROW.id).with_for_update())}
    days = _days_of_staff(project_id, ids)
    for institution_id in ids:
        first, last = days.get(institution_id, (None, None))
        row = held.get(institution_id)
        if row is None and first is not None:
            row, is_new = _begin(project_id, institution_id, staff_began_on=first, by=by, now=now)
            if is_new:
                continue
            first, last = _days_of_staff(project_id, [institution_id])[institution_id]
        if row is not None:
            ended_on = (
                None
                if row.ended_on is not None and last is not None and last > row.ended_on
                else row.ended_on
            )
            _keep(row, {"staff_began_on": first, "ended_on": ended_on}, by=by, now=now)


def _days_of_staff(project_id: int, ids: Collection[int]) -> dict[int, tuple[date | None, date | None]]:
    """Institution → the days on which the first and the last of its staff began."""
    query = (
        select(
            Participation.institution_id, func.min(Participation.began_on), func.max(Participation.began_on)
        )
        .where(Participation.project_id == project_id, Participation.institution_id.in_(ids))
        .group_by(Participation.institution_id)
    )
    return {int(found or 0): (first, last) for found, first, last in db.session.execute(query)}


def _begin(
    project_id: int, institution_id: int, *, by: int | None, now: datetime, **support: Any
) -> tuple[Any, bool]:
    """Insert a participation with what is known of the institution now, or lock the one there is."""
    ref = new_ref()
    began_on = institution_start(support.get("staff_began_on"), support.get("own_began_on"))
    values = {
        "own_support": "",
        **support,
        **_known_of(institution_id),
        "ref": ref,
        "began_on": began_on,
        "created_at": now,
        "version": 1,
    }
    query = (
        storage.insert_or(_ROW)
        .values(project_id=project_id, institution_id=institution_id, **values)
        .on_conflict_do_update(index_elements=["project_id", "institution_id"], set_={"ref": _ROW.ref})
        .returning(*_ROW.__table__.c)
    )
    row = db.session.execute(query, execution_options=_OPTIONS).one()
    is_new = row.ref == ref
    if is_new:
        audit.record(
            "institution_participation.begin",
            "institution_participation",
            row.id,
            by=by,
            fields=sorted(support),
            at=now,
        )
    return row, is_new


def _known_of(institution_id: int) -> dict[str, Any]:
    """What is frozen on the first day; later corrections of the register leave it alone."""
    row = db.session.get_one(Institution, institution_id)
    names = ("name", "nip", "type_code", "municipality_terc", "locality", "postal_code", "street")
    return {name: getattr(row, name) for name in names} | {
        "degurba": row.municipality.degurba if row.municipality is not None else None,
        "local_government": row.counts_for or local_government_by_rule(row),
    }


def _keep(row: Any, wanted: dict[str, Any], *, by: int | None, now: datetime) -> tuple[str, ...]:
    """Write what differs; without any support it takes no part. Returns the names of what changed."""
    staff, own = (wanted.get(name, getattr(row, name)) for name in ("staff_began_on", "own_began_on"))
    began_on = institution_start(staff, own)
    if began_on is None:
        db.session.execute(delete(_ROW).where(_ROW.id == row.id), execution_options=_OPTIONS)
        audit.record(
            "institution_participation.withdraw",
            "institution_participation",
            row.id,
            by=by,
            fields=("began_on",),
            at=now,
        )
        return ("began_on",)
    values = {**wanted, "began_on": began_on}
    changed = tuple(name for name, value in values.items() if getattr(row, name) != value)
    if changed:
        query = update(_ROW).where(_ROW.id == row.id).values(**values, version=_ROW.version + 1)
        db.session.execute(query, execution_options=_OPTIONS)
        audit.record(
            "institution_participation.change",
            "institution_participation",
            row.id,
            by=by,
            fields=changed,
            at=now,
        )
    return changed


@dataclass(frozen=True)
class OwnSupport:
    """Support that an institution itself had: since when, and what it was. `ended_on`: its last day in the project."""

    began_on: date | None
    support: str
    ended_on: date | None = None


@dataclass(frozen=True)
class SupportKept:
    """It stands as given; `ref` is empty when the institution takes no part any more."""

    ref: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class SupportStale:
    """Somebody saved in the meantime; nothing was written. `version` is the one that stands now."""

    version: int


def support_institution(
    project_id: int, institution_id: int, given: OwnSupport, *, today: date, by: int | None, now: datetime
) -> SupportKept | OwnSupportFault:
    """Record that the institution itself was supported; with it its participation begins, if it had not."""
    fault = _fault_of(project_id, given, today) or (
        OwnSupportFault.DAY_MISSING if given.began_on is None else None
    )
    if fault is not None:
        return fault
    own = {"own_began_on": given.began_on, "own_support": given.support}
    row, is_new = _begin(project_id, institution_id, by=by, now=now, **own)
    if is_new:
        return SupportKept(row.ref, tuple(own))
    if row.own_began_on is not None:
        return OwnSupportFault.RECORDED_ALREADY
    return SupportKept(row.ref, _keep(row, own, by=by, now=now))


def change_support(
    ref: str, given: OwnSupport, *, version: int, today: date, by: int | None, now: datetime
) -> SupportKept | SupportStale | OwnSupportFault:
    """Correct the institution's own support, or say when it ended. Without own support that of its staff remains."""
    query = select(_ROW.__table__).where(_ROW.ref == ref).with_for_update()
    row = db.session.execute(query).one()
    if row.version != version:
        return SupportStale(row.version)
    fault = _fault_of(row.project_id, given, today)
    start = institution_start(row.staff_began_on, given.began_on)
    if fault is None and given.ended_on is not None and start is not None and given.ended_on < start:
        fault = OwnSupportFault.END_BEFORE_START
    if fault is not None:
        return fault
    wanted = {"own_began_on": given.began_on, "own_support": given.support, "ended_on": given.ended_on}
    return SupportKept(ref if start is not None else "", _keep(row, wanted, by=by, now=now))


def _fault_of(project_id: int, given: OwnSupport, today: date) -> OwnSupportFault | None:
    project = db.session.get_one(Project, project_id)
    return check_own_support(
        given.began_on, given.support, starts_on=project.starts_on, ends_on=project.ends_on, today=today
    )
