"""Participation of the years before this system: it begins on its day, with the entry data that a file gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select, update

from lms.foundation import audit
from lms.foundation.crypto import digest
from lms.foundation.storage import db
from lms.people.rules import completed_years
from lms.projects.models import Participation, PastSupport, Project, Support
from lms.projects.operations import entry
from lms.projects.operations.participation import begin_or_lock
from lms.projects.rules.past import BEFORE, KnownSupport, folded_title, which_support

# Reason of a version of the entry data that a file brought.
BROUGHT = "before this system"


@dataclass(frozen=True)
class SupportOfBefore:
    """One support as a file says it; `key` is its title, folded."""

    row: int
    began_on: date
    title: str
    key: str
    ended_on: date | None
    hours: str
    scope: str | None
    kind: str | None
    detail: str | None


@dataclass(frozen=True)
class PartOfBefore:
    """A person in a project as a file says it."""

    institution_id: int | None
    supports: Sequence[SupportOfBefore]
    entry: Mapping[str, Any]
    born_on: date | None
    ended_on: date | None
    exit_situation: str | None
    ended_as_planned: bool | None
    technical_id: str | None


@dataclass(frozen=True)
class PastEntered:
    """What was new in it."""

    participation_id: int
    is_new: bool
    supports: int
    is_changed: bool


def enter_past(
    person_id: int, project_id: int, said: PartOfBefore, file_id: int, *, by: int | None, now: datetime
) -> PastEntered:
    """Let a participation begin on, or go back to, the first support that a file names. The same file again changes
    nothing.

    Entry data: those of the file describe the first day, so they count where the file's start is the first; where the
    person took part earlier already, they only fill what is empty.
    """
    began = min(one.began_on for one in said.supports)
    row, is_new = begin_or_lock(
        project_id=project_id,
        person_id=person_id,
        institution_id=said.institution_id,
        began_on=began,
        created_at=now,
    )
    is_changed = _entry(row, person_id, said, began, is_new=is_new, by=by, now=now)
    supports, completed = _supports(row.id, project_id, said.supports, file_id)
    changes = _changes(row, said, began, is_new=is_new)
    if changes:
        query = update(Participation).where(Participation.id == row.id).values(**changes)
        db.session.execute(query, execution_options={"synchronize_session": False})
    if is_new or supports or completed or changes or is_changed:
        fields = sorted({"began_on", "supports", *changes} if is_new else {"supports", *changes})
        audit.record("participation.past", "participation", row.id, by=by, fields=fields, at=now)
    return PastEntered(row.id, is_new, supports, bool(supports or completed or changes or is_changed))


def _entry(
    row: Any,
    person_id: int,
    said: PartOfBefore,
    began: date,
    *,
    is_new: bool,
    by: int | None,
    now: datetime,
) -> bool:
    given = {name: value for name, value in said.entry.items() if value is not None}
    first = min(began, row.began_on)
    if said.born_on is not None and completed_years(said.born_on, first) >= 0:
        given["age"] = completed_years(said.born_on, first)
    elif began > row.began_on:
        given.pop("age", None)
    unknown = set(given) - entry.CORRECTABLE
    if unknown:
        raise ValueError(f"no fields of entry data: {sorted(unknown)}")
    if is_new:
        known = entry.known_of(person_id, began)
        entry.first_version_of(row.id, known | given, reason=BROUGHT, by=by, now=now)
        return True
    if began >= row.began_on:
        before = entry.current_of(row.id)
        given = {name: value for name, value in given.items() if before[name] is None}
    return entry.next_version(row.id, given, reason=BROUGHT, by=by, now=now) is not None


def _changes(row: Any, said: PartOfBefore, began: date, *, is_new: bool) -> dict[str, Any]:
    """What of the participation itself is other now."""
    changes: dict[str, Any] = {}
    if began < row.began_on:
        changes["began_on"] = began
        if said.institution_id is not None:
            changes["institution_id"] = said.institution_id
    if said.technical_id and row.technical_id is None:
        changes["technical_id"] = said.technical_id
    last = max(
        db.session.scalars(select(Support.began_on).where(Support.participation_id == row.id)), default=began
    )
    if said.ended_on is not None and row.ended_on is None and said.ended_on >= last:
        changes["ended_on"] = said.ended_on
        changes["exit_situation"] = said.exit_situation
        changes["ended_as_planned"] = said.ended_as_planned
    return changes


def _supports(
    participation_id: int, project_id: int, said: Sequence[SupportOfBefore], file_id: int
) -> tuple[int, int]:
    """(how many supports are new, how many were completed)."""
    known = _known(participation_id)
    project = db.session.execute(
        select(Project.scope_of_support, Project.kind_of_support).where(Project.id == project_id)
    ).one()
    meant: set[int] = set()
    seen: set[tuple[date, str]] = set()
    new = completed = 0
    for one in said:
        if one.key and (one.began_on, one.key) in seen:
            continue
        seen.add((one.began_on, one.key))
        found = which_support(known, one.began_on, one.key, frozenset(meant))
        if found is None:
            found = _begin(participation_id, project, one, file_id, known)
            known.append(found)
            new += 1
        else:
            completed += _complete(found, one, file_id)
        meant.add(found.id)
    return new, completed


def _known(participation_id: int) -> list[KnownSupport]:
    query = (
        select(Support.id, Support.source, Support.began_on, PastSupport.title)
        .outerjoin(PastSupport, PastSupport.support_id == Support.id)
        .where(Support.participation_id == participation_id)
        .order_by(Support.id)
    )
    return [
        KnownSupport(row.id, row.source, row.began_on, folded_title(row.title or ""))
        for row in db.session.execute(query)
    ]


def _begin(
    participation_id: int, project: Any, one: SupportOfBefore, file_id: int, known: Sequence[KnownSupport]
) -> KnownSupport:
    taken = {support.source for support in known}
    source = f"{BEFORE}{digest(f'{one.began_on} {one.key}')[:16]}"
    while source in taken:  # a second one of the same day without a title
        source = f"{BEFORE}{digest(source)[:16]}"
    support_id = db.session.execute(
        insert(Support)
        .values(
            participation_id=participation_id,
            source=source,
            scope=one.scope or project.scope_of_support,
            kind=one.kind or project.kind_of_support,
            detail=one.detail,
            began_on=one.began_on,
        )
        .returning(Support.id)
    ).scalar_one()
    db.session.execute(insert(PastSupport).values(support_id=support_id, file_id=file_id, **_words(one)))
    return KnownSupport(support_id, source, one.began_on, one.key)


def _words(one: SupportOfBefore) -> dict[str, Any]:
    return {"row": one.row, "title": one.title, "ended_on": one.ended_on, "hours": one.hours}


def _complete(known: KnownSupport, one: SupportOfBefore, file_id: int) -> int:
    """Fill what another file left empty; what stands is not written over. 1 when something was filled."""
    if not known.is_past:
        return 0
    row = db.session.get_one(PastSupport, known.id)
    changes = {
        name: value
        for name, value in (("title", one.title), ("hours", one.hours), ("ended_on", one.ended_on))
        if value and not getattr(row, name)
    }
    for name, value in changes.items():
        setattr(row, name, value)
    if "title" in changes:
        row.file_id, row.row = file_id, one.row
    support = db.session.get_one(Support, known.id)
    if one.detail and not support.detail:
        support.detail = one.detail
        changes["detail"] = one.detail
    db.session.flush()
    return int(bool(changes))
