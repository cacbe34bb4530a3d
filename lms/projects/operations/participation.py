"""Participation: it begins with the first support attended, holds its supports together, and ends."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from lms.foundation import audit, storage
from lms.foundation.storage import db, new_ref
from lms.projects import rules
from lms.projects.models import Assessment, EntryRecord, EntrySpecial, Participation, Project, Support
from lms.projects.operations import entry
from lms.projects.rules import ExitData, ExitSituation, Fault, ProjectFacts, Reason, SupportFacts


@dataclass(frozen=True)
class Begun:
    """The person takes part since `began_on`; `is_new`: this support was the first."""

    participation_id: int
    is_new: bool
    began_on: date


def begin_participation(
    person_id: int,
    project_id: int,
    institution_id: int | None,
    *,
    began_on: date,
    source: str,
    by: int | None,
    now: datetime,
) -> Begun:
    """A person was present at a support: participation begins, or goes on with one support more.

    `source` names the support ("edition:DM16-2026-3"), `began_on` the first day attended of it (Warsaw). Called
    again with another day the support moves there, and the start of participation follows its earliest support.
    Harmless when nothing is new.
    """
    row, is_new = begin_or_lock(
        project_id=project_id,
        person_id=person_id,
        institution_id=institution_id,
        began_on=began_on,
        created_at=now,
    )
    if is_new:
        audit.record("participation.begin", "participation", row.id, by=by, fields=("began_on",), at=now)
        entry.first_version(row.id, person_id, began_on, by=by, now=now)
    is_changed = _keep_support(row.id, project_id, source, began_on, by=by, now=now)
    began = _settle_start(row, by=by, now=now) if is_changed else row.began_on
    if row.ended_on is not None and began_on > row.ended_on:
        # Who comes back keeps the first day; the end and what was said of it hold no longer (SFC FAQ).
        _write_exit(row.id, ExitData(), reason="returned", by=by, now=now)
    return Begun(row.id, is_new, began)


def begin_or_lock(**values: Any) -> tuple[Any, bool]:
    """Insert a participation, or lock the one there is; the row, and whether it is new.

    One statement, because two registers may be saved at once for the same person: the second waits for the first.
    """
    ref = new_ref()
    query = (
        storage.insert_or(Participation)
        .values(ref=ref, **values)
        .on_conflict_do_update(index_elements=["project_id", "person_id"], set_={"ref": Participation.ref})
        .returning(*Participation.__table__.c)
    )
    row = db.session.execute(query, execution_options={"synchronize_session": False}).one()
    return row, row.ref == ref


def _locked(person_id: int, project_id: int) -> Any:
    query = select(Participation.__table__).where(
        Participation.person_id == person_id, Participation.project_id == project_id
    )
    return db.session.execute(query.with_for_update()).one_or_none()


def _keep_support(
    participation_id: int, project_id: int, source: str, began_on: date, *, by: int | None, now: datetime
) -> bool:
    """Whether the support was new or had another first day."""
    known = db.session.execute(
        select(Support.id, Support.began_on).where(
            Support.participation_id == participation_id, Support.source == source
        )
    ).one_or_none()
    if known is not None and known.began_on == began_on:
        return False
    if known is not None:
        query = update(Support).where(Support.id == known.id).values(began_on=began_on)
        db.session.execute(query, execution_options={"synchronize_session": False})
        audit.record("support.move", "support", known.id, by=by, fields=("began_on",), at=now)
        return True
    project = db.session.execute(
        select(Project.scope_of_support, Project.kind_of_support).where(Project.id == project_id)
    ).one()
    support_id = db.session.execute(
        insert(Support)
        .values(
            participation_id=participation_id,
            source=source,
            scope=project.scope_of_support,
            kind=project.kind_of_support,
            began_on=began_on,
        )
        .returning(Support.id)
    ).scalar_one()
    audit.record("support.begin", "support", support_id, by=by, fields=("source", "began_on"), at=now)
    return True


def _settle_start(row: Any, *, by: int | None, now: datetime) -> date:
    """Let participation begin with its earliest support; the age on entry follows.

    Somebody who comes back keeps the first day, since its support stays. A day whose mark was wrong has lost its
    support, and then the start moves to the first one that remains.
    """
    days = db.session.scalars(select(Support.began_on).where(Support.participation_id == row.id)).all()
    first = rules.decide_participation_start(None, min(days))
    if first is None or first == row.began_on:
        return row.began_on
    query = update(Participation).where(Participation.id == row.id).values(began_on=first)
    db.session.execute(query, execution_options={"synchronize_session": False})
    audit.record("participation.move_start", "participation", row.id, by=by, fields=("began_on",), at=now)
    entry.age_moved(row.id, row.person_id, first, by=by, now=now)
    return first


@dataclass(frozen=True)
class SupportWithdrawn:
    """The support is gone, the person still takes part since `began_on`."""

    participation_id: int
    began_on: date


@dataclass(frozen=True)
class ParticipationWithdrawn:
    """That was the only support: the person takes no part. `technical_id`: known to SM EFS, so it must go there too."""

    participation_id: int
    technical_id: str | None


@dataclass(frozen=True)
class SupportAssessed:
    """Nothing was withdrawn: an assessment stands on this only support and has to be withdrawn first."""

    participation_id: int


def assessed_supports(project_id: int, source: str, person_ids: Collection[int]) -> frozenset[int]:
    """Those of these people whose only support in the project is `source` while an assessment stands on it.

    `withdraw_support` would answer SupportAssessed for them. Their participations stay locked, so that no assessment
    comes in between.
    """
    locked = db.session.execute(
        select(Participation.id, Participation.person_id)
        .where(Participation.project_id == project_id, Participation.person_id.in_(sorted(person_ids)))
        .order_by(Participation.person_id)
        .with_for_update()
    ).all()
    ids = [row.id for row in locked]
    others = select(Support.participation_id).where(
        Support.participation_id.in_(ids), Support.source != source
    )
    held = db.session.scalars(
        select(Assessment.participation_id).where(
            Assessment.participation_id.in_(ids), Assessment.participation_id.not_in(others)
        )
    ).all()
    return frozenset(row.person_id for row in locked if row.id in set(held))


def withdraw_support(
    person_id: int, project_id: int, source: str, *, reason: str, by: int | None, now: datetime
) -> SupportWithdrawn | ParticipationWithdrawn | SupportAssessed | None:
    """The person was not present at this support after all; None when there was no such support.

    With its last support the participation goes, entry data included: whoever attended nothing is no participant
    and must not stand in any figure. The audit trail keeps that it stood there, and why it went.
    """
    row = _locked(person_id, project_id)
    if row is None:
        return None
    supports = db.session.execute(
        select(Support.id, Support.source).where(Support.participation_id == row.id)
    ).all()
    mine = [support.id for support in supports if support.source == source]
    if not mine:
        return None
    is_last = len(supports) == len(mine)
    if is_last and db.session.scalar(
        select(Assessment.id).where(Assessment.participation_id == row.id).limit(1)
    ):
        return SupportAssessed(row.id)
    _delete(delete(Support).where(Support.id.in_(mine)))
    audit.record("support.withdraw", "support", mine[0], by=by, fields=("source",), reason=reason, at=now)
    if not is_last:
        return SupportWithdrawn(row.id, _settle_start(row, by=by, now=now))
    versions = select(EntryRecord.id).where(EntryRecord.participation_id == row.id)
    _delete(delete(EntrySpecial).where(EntrySpecial.entry_id.in_(versions)))
    _delete(delete(EntryRecord).where(EntryRecord.participation_id == row.id))
    _delete(delete(Participation).where(Participation.id == row.id))
    audit.record(
        "participation.withdraw", "participation", row.id, by=by, fields=("began_on",), reason=reason, at=now
    )
    return ParticipationWithdrawn(row.id, row.technical_id)


def _delete(query: Any) -> None:
    db.session.execute(query, execution_options={"synchronize_session": False})


@dataclass(frozen=True)
class ExitSaved:
    """The end of participation stands as given; `fields` changed."""

    fields: tuple[str, ...]


@dataclass(frozen=True)
class ExitWrong:
    """Nothing was saved; what is wrong with which box."""

    faults: tuple[Fault, ...]


def end_participation(
    participation_id: int,
    *,
    ended_on: date | None,
    situation: ExitSituation | str | None,
    as_planned: bool | None,
    by: int | None,
    now: datetime,
    reason: str = "",
) -> ExitSaved | ExitWrong:
    """Save how participation ended: last day, situation, as planned or not. All three empty: it has not ended."""
    row = entry.lock(participation_id)
    given = ExitData(
        ended_on=ended_on,
        situations=(ExitSituation(situation),) if situation else (),
        ended_as_planned=as_planned,
    )
    project = db.session.execute(
        select(Project.number, Project.starts_on, Project.ends_on).where(Project.id == row.project_id)
    ).one()
    facts = ProjectFacts(project.number, project.starts_on, project.ends_on)
    supports = [
        SupportFacts(support.scope, support.kind, support.detail, support.began_on)
        for support in db.session.execute(
            select(Support.scope, Support.kind, Support.detail, Support.began_on).where(
                Support.participation_id == participation_id
            )
        )
    ]
    faults = [*rules.check_exit(given, row.began_on, facts)]
    later = rules.check_supports(supports, row.began_on, facts, given)
    if any(fault.reason is Reason.SUPPORT_AFTER_EXIT for fault in later):
        faults.append(Fault("ended_on", Reason.SUPPORT_AFTER_EXIT))
    if faults:
        return ExitWrong(tuple(faults))
    before = (row.ended_on, row.exit_situation, row.ended_as_planned)
    names = ("ended_on", "exit_situation", "ended_as_planned")
    after = (ended_on, str(situation) if situation else None, as_planned)
    changed = tuple(name for name, old, new in zip(names, before, after, strict=True) if old != new)
    if changed:
        _write_exit(participation_id, given, reason=reason, fields=changed, by=by, now=now)
    return ExitSaved(changed)


def _write_exit(
    participation_id: int,
    exit: ExitData,
    *,
    reason: str,
    by: int | None,
    now: datetime,
    fields: tuple[str, ...] = ("ended_on", "exit_situation", "ended_as_planned"),
) -> None:
    db.session.execute(
        update(Participation)
        .where(Participation.id == participation_id)
        .values(
            ended_on=exit.ended_on,
            exit_situation=exit.situations[0] if exit.situations else None,
            ended_as_planned=exit.ended_as_planned,
        ),
        execution_options={"synchronize_session": False},
    )
    verb = "participation.end" if exit.ended_on else "participation.go_on"
    audit.record(verb, "participation", participation_id, by=by, fields=fields, reason=reason, at=now)
