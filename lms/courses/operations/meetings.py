"""Meetings of an edition. Every change counts up the edition's version, which guards the meetings' forms too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from lms.courses import rules
from lms.courses.models import Edition, Meeting
from lms.courses.operations.editions import version_of
from lms.courses.operations.rows import Stale, changed_fields, write
from lms.courses.queries.lacks import planned
from lms.courses.rules import MeetingClash, MeetingFault, check_calling_off, is_told
from lms.foundation import audit
from lms.foundation.clock import local
from lms.foundation.storage import db, new_ref


@dataclass(frozen=True)
class MeetingPlan:
    """What an officer says of one day. Instants are aware; a place, a link or both."""

    starts_at: datetime
    ends_at: datetime
    break_minutes: int = 0
    venue_id: int | None = None
    room: str = ""
    link: str = ""
    trainer_id: int | None = None
    topic_pl: str = ""
    topic_en: str = ""


@dataclass(frozen=True)
class MeetingRefused:
    """Nothing was saved, and every reason."""

    faults: tuple[MeetingFault | MeetingClash, ...]


@dataclass(frozen=True)
class MeetingSaved:
    """The meeting stands. `is_told`: participants must hear of it; `before` is how it stood, None for a new one."""

    meeting_id: int
    ref: str
    fields: tuple[str, ...]
    is_told: bool
    before: MeetingPlan | None = None


@dataclass(frozen=True)
class MeetingCancelled:
    """The meeting will not take place. `is_told` as above."""

    meeting_id: int
    ref: str
    is_told: bool


_FIELDS = tuple(MeetingPlan.__dataclass_fields__)


def _edition(edition_id: int) -> Any:
    query = select(Edition.state, Edition.version, Edition.enrol_until_at, Edition.published_at)
    return db.session.execute(query.where(Edition.id == edition_id)).one()


def _others(edition_id: int, but: int | None) -> Sequence[Any]:
    query = select(Meeting.__table__).where(Meeting.edition_id == edition_id, Meeting.is_cancelled.is_(False))
    if but is not None:
        query = query.where(Meeting.id != but)
    return db.session.execute(query).all()


def _faults(
    plan: MeetingPlan, edition: Any, others: Sequence[Any]
) -> tuple[MeetingFault | MeetingClash, ...]:
    return (
        *rules.check_meeting(plan.starts_at, plan.ends_at, plan.break_minutes),
        *rules.check_meeting_of_edition(
            planned(plan), edition.state, edition.enrol_until_at, [planned(other) for other in others]
        ),
    )


def _too_late(
    plan: MeetingPlan, edition: Any, others: Sequence[Any], now: datetime
) -> tuple[MeetingClash, ...]:
    last_end = max((other.ends_at for other in others), default=None)
    if rules.is_over(edition.state, last_end, now):
        return (MeetingClash.EDITION_ENDED,)
    return rules.check_new_day(plan.starts_at, edition.state, now)


def _settle(edition_id: int, version: int, now: datetime) -> int | None:
    """First and last day of the edition follow its meetings; None when somebody was faster."""
    first, last = db.session.execute(
        select(func.min(Meeting.starts_at), func.max(Meeting.ends_at)).where(
            Meeting.edition_id == edition_id, Meeting.is_cancelled.is_(False)
        )
    ).one()
    days = {"first_on": first and local(first).date(), "last_on": last and local(last).date()}
    return write(Edition, edition_id, version, {**days, "changed_at": now})


def add_meeting(
    edition_id: int, plan: MeetingPlan, *, version: int | None = None, by: int | None, now: datetime
) -> MeetingSaved | MeetingRefused | Stale:
    """Put one more day into an edition."""
    edition = _edition(edition_id)
    if version is not None and edition.version != version:
        return Stale(edition.version)
    others = _others(edition_id, None)
    faults = (*_faults(plan, edition, others), *_too_late(plan, edition, others, now))
    if faults:
        return MeetingRefused(faults)
    values = {name: getattr(plan, name) for name in _FIELDS}
    ref = new_ref()
    row = insert(Meeting).values(
        **values, ref=ref, edition_id=edition_id, sequence=0, changed_at=now, is_cancelled=False
    )
    meeting_id = db.session.execute(row.returning(Meeting.id)).scalar_one()
    if _settle(edition_id, edition.version, now) is None:
        return Stale(version_of(edition_id))
    audit.record("meeting.create", "meeting", meeting_id, by=by, fields=_FIELDS, at=now)
    return MeetingSaved(meeting_id, ref, _FIELDS, is_told=is_told(edition.state, plan.ends_at, now))


def change_meeting(
    meeting_id: int, plan: MeetingPlan, *, version: int | None = None, by: int | None, now: datetime
) -> MeetingSaved | MeetingRefused | Stale:
    """Change one day. Once published each change counts up its sequence, so that calendars take it (RFC 5545)."""
    before = db.session.execute(select(Meeting.__table__).where(Meeting.id == meeting_id)).one()
    edition = _edition(before.edition_id)
    if version is not None and edition.version != version:
        return Stale(edition.version)
    faults = _faults(plan, edition, _others(before.edition_id, meeting_id))
    if plan.starts_at != before.starts_at:
        faults = (*faults, *rules.check_new_day(plan.starts_at, edition.state, now))
    if faults:
        return MeetingRefused(faults)
    values = {name: getattr(plan, name) for name in _FIELDS}
    fields = changed_fields(before, values)
    if fields:
        step = 1 if edition.published_at is not None else 0
        query = update(Meeting).where(Meeting.id == meeting_id)
        db.session.execute(
            query.values(**values, sequence=Meeting.sequence + step, changed_at=now),
            execution_options={"synchronize_session": False},
        )
        if _settle(before.edition_id, edition.version, now) is None:
            return Stale(version_of(before.edition_id))
    audit.record("meeting.change", "meeting", meeting_id, by=by, fields=fields, at=now)
    stood = MeetingPlan(**{name: getattr(before, name) for name in _FIELDS})
    must_tell = is_told(edition.state, max(plan.ends_at, before.ends_at), now, changed=fields)
    return MeetingSaved(meeting_id, before.ref, fields, must_tell, stood)


def cancel_meeting(
    meeting_id: int, *, version: int | None = None, reason: str = "", by: int | None, now: datetime
) -> MeetingCancelled | MeetingRefused | Stale:
    """Call one day off. An edition that others plan by keeps at least one: without any it is itself called off."""
    before = db.session.execute(select(Meeting.__table__).where(Meeting.id == meeting_id)).one()
    edition = _edition(before.edition_id)
    if version is not None and edition.version != version:
        return Stale(edition.version)
    if before.is_cancelled:
        return MeetingCancelled(meeting_id, before.ref, is_told=False)
    clashes = check_calling_off(edition.state, others=len(_others(before.edition_id, meeting_id)))
    if clashes:
        return MeetingRefused(clashes)
    query = update(Meeting).where(Meeting.id == meeting_id)
    db.session.execute(
        query.values(is_cancelled=True, sequence=Meeting.sequence + 1, changed_at=now),
        execution_options={"synchronize_session": False},
    )
    if _settle(before.edition_id, edition.version, now) is None:
        return Stale(version_of(before.edition_id))
    audit.record(
        "meeting.cancel", "meeting", meeting_id, by=by, fields=("is_cancelled",), reason=reason, at=now
    )
    return MeetingCancelled(meeting_id, before.ref, is_told=is_told(edition.state, before.ends_at, now))
