"""Editions: made, changed, published, cancelled. Places and people are kept by `enrolment`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from lms.courses import rules
from lms.courses.models import Course, Edition, Meeting
from lms.courses.operations.rows import Stale, changed_fields, write
from lms.courses.queries.lacks import lacks_of
from lms.courses.rules import EditionState, Lack
from lms.foundation import audit
from lms.foundation.clock import local
from lms.foundation.storage import db


@dataclass(frozen=True)
class EditionPlan:
    """What an officer says of an edition beside its places and meetings. Instants are aware."""

    enrol_from_at: datetime | None = None
    enrol_until_at: datetime | None = None
    completion_percent: int | None = None
    teaching_hour_minutes: int | None = None
    contact_name: str = ""
    contact_email: str = ""
    note_pl: str = ""
    note_en: str = ""


@dataclass(frozen=True)
class EditionCreated:
    edition_id: int
    code: str


@dataclass(frozen=True)
class EditionChanged:
    """What was saved, and the version that stands now."""

    fields: tuple[str, ...]
    version: int


def create_edition(
    course_id: int,
    plan: EditionPlan,
    *,
    project_id: int | None = None,
    year: int | None = None,
    is_demo: bool = False,
    by: int | None,
    now: datetime,
) -> EditionCreated:
    """A new draft of a course, numbered within its `year` (default: this one in Warsaw)."""
    year = year or local(now).year
    # Two officers who begin an edition of one course at once must not both become number 3.
    course = db.session.execute(select(Course.code).where(Course.id == course_id).with_for_update()).one()
    mine = select(func.max(Edition.number)).where(Edition.course_id == course_id, Edition.year == year)
    number = (db.session.scalar(mine) or 0) + 1
    code = rules.edition_code(course.code, number, year)
    names = list(plan.__dataclass_fields__)
    row = Edition(
        **{name: getattr(plan, name) for name in names},
        code=code,
        course_id=course_id,
        project_id=project_id,
        number=number,
        year=year,
        state=EditionState.DRAFT,
        changed_at=now,
        is_demo=is_demo,
    )
    db.session.add(row)
    db.session.flush()
    audit.record("edition.create", "edition", row.id, by=by, fields=["code", *names], at=now)
    return EditionCreated(row.id, code)


def _read(edition_id: int) -> Any:
    return db.session.execute(select(Edition.__table__).where(Edition.id == edition_id)).one()


def version_of(edition_id: int) -> int:
    return db.session.scalars(select(Edition.version).where(Edition.id == edition_id)).one()


def change_edition(
    edition_id: int, values: Mapping[str, Any], *, version: int | None = None, by: int | None, now: datetime
) -> EditionChanged | Stale:
    """Save what was typed, named as the fields of EditionPlan. The version counts up even when only places changed,
    which are saved beside it, so that the second editor of the page is told."""
    before = _read(edition_id)
    if version is not None and before.version != version:
        return Stale(before.version)
    fields = changed_fields(before, dict(values))
    saved = write(Edition, edition_id, before.version, {**values, "changed_at": now})
    if saved is None:
        return Stale(version_of(edition_id))
    audit.record("edition.change", "edition", edition_id, by=by, fields=fields, at=now)
    return EditionChanged(fields, saved)


@dataclass(frozen=True)
class Lacking:
    """The edition cannot be shown to others yet; everything it still needs."""

    lacks: tuple[Lack, ...]


@dataclass(frozen=True)
class CannotMove:
    """From this state the edition cannot go there."""

    state: EditionState


@dataclass(frozen=True)
class Moved:
    """The edition stands in a new state."""

    state: EditionState


def publish_edition(
    edition_id: int, *, capacity: int | None, by: int | None, now: datetime
) -> Moved | Lacking | CannotMove:
    """Show the edition to everybody and open it for enrolment in its window. `capacity` is its seat book's."""
    lacks = lacks_of(edition_id, capacity)
    if lacks:
        return Lacking(lacks)
    return move_edition(edition_id, EditionState.OPEN, by=by, now=now)


def move_edition(edition_id: int, to: EditionState, *, by: int | None, now: datetime) -> Moved | CannotMove:
    """Take the office's next decision about an edition. What it lacks is asked by `publish_edition`."""
    before = _read(edition_id)
    if not rules.may_move(before.state, to):
        return CannotMove(EditionState(before.state))
    values: dict[str, Any] = {"state": to, "changed_at": now}
    if before.published_at is None and to in rules.PUBLISHED:
        values["published_at"] = now
    if write(Edition, edition_id, before.version, values) is None:
        return CannotMove(EditionState(_read(edition_id).state))
    audit.record(f"edition.{_VERBS.get(to, 'move')}", "edition", edition_id, by=by, fields=values, at=now)
    return Moved(to)


_VERBS = {EditionState.OPEN: "publish", EditionState.CANCELLED: "cancel"}


def _last_end(edition_id: int) -> datetime | None:
    query = select(func.max(Meeting.ends_at)).where(Meeting.edition_id == edition_id)
    return db.session.scalar(query.where(Meeting.is_cancelled.is_(False)))


def cancel_edition_state(
    edition_id: int, *, reason: str, by: int | None, now: datetime
) -> Moved | CannotMove:
    """Call an edition off, for good, unless it is over. The caller ends its enrolments in the same transaction.

    Every meeting's sequence grows, so that calendars which follow the edition take the news (RFC 5545, 3.8.7.4).
    """
    before = _read(edition_id)
    if not rules.may_call_off(before.state, _last_end(edition_id), now):
        return CannotMove(EditionState(before.state))
    if (
        write(Edition, edition_id, before.version, {"state": EditionState.CANCELLED, "changed_at": now})
        is None
    ):
        return CannotMove(EditionState(_read(edition_id).state))
    db.session.execute(
        update(Meeting)
        .where(Meeting.edition_id == edition_id)
        .values(sequence=Meeting.sequence + 1, changed_at=now),
        execution_options={"synchronize_session": False},
    )
    audit.record("edition.cancel", "edition", edition_id, by=by, fields=("state",), reason=reason, at=now)
    return Moved(EditionState.CANCELLED)
