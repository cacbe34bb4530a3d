"""Verbs of municipalities: their degree of urbanisation, by hand or out of Eurostat's table."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update

from lms.foundation import audit
from lms.foundation.storage import db
from lms.people.models import Municipality
from lms.people.rules import KnownDegree, LauFault, LauPlan, plan_lau


def set_degree(
    row: Municipality, degurba: int | None, reason: str, *, by: int | None, now: datetime
) -> tuple[str, ...]:
    """Write a degree by hand, and why; returns what changed. None: unknown again, the next import may fill it."""
    wanted = {"degurba": degurba, "degurba_reason": reason if degurba is not None else ""}
    changed = tuple(name for name, value in wanted.items() if getattr(row, name) != value)
    if changed:
        for name, value in wanted.items():
            setattr(row, name, value)
        row.degurba_source, row.degurba_set_at = "", now if degurba is not None else None
        db.session.flush()
        audit.record(
            "municipality.set_degree", "municipality", row.terc, by=by, fields=changed, reason=reason, at=now
        )
    return changed


def import_degrees(
    table: dict[str, int],
    faults: tuple[tuple[int, LauFault], ...],
    source: str,
    *,
    by: int | None,
    now: datetime,
) -> LauPlan:
    """Take over Eurostat's degrees, all or nothing: a table with faults changes nothing. Returns what was decided."""
    held = db.session.execute(select(Municipality.terc, Municipality.degurba, Municipality.degurba_reason))
    known = {terc: KnownDegree(degurba, is_own=bool(reason)) for terc, degurba, reason in held}
    plan = plan_lau(table, faults, known)
    if plan.faults or not plan.changes:
        return plan
    for degree in sorted(set(plan.changes.values())):
        query = update(Municipality).where(
            Municipality.terc.in_([terc for terc, told in plan.changes.items() if told == degree])
        )
        values = {"degurba": degree, "degurba_source": source, "degurba_set_at": now}
        db.session.execute(
            query.values(**values, version=Municipality.version + 1),
            execution_options={"synchronize_session": False},
        )
    audit.record("municipality.import_degrees", "municipality", "-", by=by, fields=("degurba",), at=now)
    return plan
