"""What waits for one person: the next meeting, what they should do, what they take part in, what they earned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select

from lms.attendance.queries.editions import marks_of_enrolments
from lms.attendance.rules import AttendanceFacts, Mark, attendance
from lms.certificates.queries import my_certificates
from lms.courses.models import Course, Edition, Meeting, Venue
from lms.courses.rules import EditionState, MeetingFacts
from lms.enrolment.models import Enrolment
from lms.enrolment.queries.statements import POSITION
from lms.enrolment.rules import ACTIVE, EnrolmentState
from lms.foundation.sessions import ABSOLUTE, IDLE, SessionRow
from lms.foundation.storage import db
from lms.projects.models import Participation
from lms.projects.queries import missing_boxes

# Older ones are found in the list of certificates and in the office.
MOST_PAST = 20


@dataclass(frozen=True)
class Coming:
    """The next meeting of somebody who has a seat; `number` of `count` days of its edition."""

    enrolment_ref: str
    edition_code: str
    title_pl: str
    title_en: str
    starts_at: datetime
    ends_at: datetime
    number: int
    count: int
    venue: str
    address: str
    town: str
    room: str
    link: str
    access_note_pl: str
    access_note_en: str


@dataclass(frozen=True)
class Taken:
    """One enrolment as its person sees it. `attended` is None while nothing is marked."""

    ref: str
    edition_code: str
    title_pl: str
    title_en: str
    first_on: date | None
    last_on: date | None
    state: str
    position: int | None
    attended: AttendanceFacts | None


@dataclass(frozen=True)
class Start:
    """Everything that stands on a participant's home."""

    coming: Coming | None
    missing: tuple[str, ...]
    now: tuple[Taken, ...]
    past: tuple[Taken, ...]
    has_more_past: bool
    certificates: Sequence[Any]


def start(person_id: int, *, now: datetime) -> Start:
    """A participant's home; ten statements at most."""
    rows = _enrolments(person_id)
    meetings = _meetings({row.edition_id for row in rows})
    marks = marks_of_enrolments({row.id for row in rows})
    taken = [_taken(row, meetings.get(row.edition_id, ()), marks.get(row.id, {})) for row in rows]
    current = [t for t, row in zip(taken, rows, strict=True) if _is_current(row, meetings, now)]
    past = [t for t in reversed(taken) if t not in current]
    seated = [row for row in rows if row.state == EnrolmentState.SEATED]
    return Start(
        coming=_coming(seated, meetings, now),
        missing=missing_boxes(person_id) if seated or _takes_part(person_id) else (),
        now=tuple(current),
        past=tuple(past[:MOST_PAST]),
        has_more_past=len(past) > MOST_PAST,
        certificates=[row for row in my_certificates(person_id) if row.state == "valid"],
    )


def _enrolments(person_id: int) -> Sequence[Any]:
    query = (
        select(
            Enrolment.id,
            Enrolment.ref,
            Enrolment.state,
            Enrolment.edition_id,
            Edition.code,
            Edition.state.label("edition_state"),
            Edition.first_on,
            Edition.last_on,
            Course.title_pl,
            Course.title_en,
            POSITION.label("position"),
        )
        .join(Edition, Edition.id == Enrolment.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .where(
            Enrolment.person_id == person_id,
            or_(Enrolment.state.in_(sorted(ACTIVE)), Edition.state != EditionState.DRAFT),
        )
        .order_by(Edition.first_on, Enrolment.id)
    )
    return db.session.execute(query).all()


def _meetings(edition_ids: set[int]) -> dict[int, list[Any]]:
    """The meetings that count of these editions, in order of time, with their place."""
    query = (
        select(
            Meeting.id,
            Meeting.edition_id,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.break_minutes,
            Meeting.room,
            Meeting.link,
            Venue.name.label("venue"),
            Venue.address,
            Venue.town,
            Venue.access_note_pl,
            Venue.access_note_en,
        )
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .where(Meeting.edition_id.in_(edition_ids), Meeting.is_cancelled.is_(False))
        .order_by(Meeting.starts_at, Meeting.id)
    )
    found: dict[int, list[Any]] = {}
    for row in db.session.execute(query) if edition_ids else ():
        found.setdefault(row.edition_id, []).append(row)
    return found


def _taken(row: Any, meetings: Sequence[Any], marks: Mapping[int, Mark]) -> Taken:
    facts = [MeetingFacts(m.starts_at, m.ends_at, m.break_minutes) for m in meetings]
    counted = [marks.get(m.id) for m in meetings]
    return Taken(
        ref=row.ref,
        edition_code=row.code,
        title_pl=row.title_pl,
        title_en=row.title_en,
        first_on=row.first_on,
        last_on=row.last_on,
        state=row.state,
        position=row.position if row.state == EnrolmentState.WAITING else None,
        attended=attendance(counted, facts) if any(counted) else None,
    )


def _is_current(row: Any, meetings: dict[int, list[Any]], now: datetime) -> bool:
    if row.state not in ACTIVE or row.edition_state in (EditionState.DONE, EditionState.CANCELLED):
        return False
    return _is_ahead(meetings.get(row.edition_id, ()), now)


def _is_ahead(meetings: Sequence[Any], now: datetime) -> bool:
    """Whether an edition is not over: a meeting is still to end, or none is planned yet."""
    return not meetings or meetings[-1].ends_at > now


def _coming(seated: Sequence[Any], meetings: dict[int, list[Any]], now: datetime) -> Coming | None:
    ahead = [
        (meeting.starts_at, place, row, meeting)
        for row in seated
        if row.edition_state not in (EditionState.DONE, EditionState.CANCELLED)
        for place, meeting in enumerate(meetings.get(row.edition_id, ()), start=1)
        if meeting.ends_at > now
    ]
    if not ahead:
        return None
    _starts, number, row, meeting = min(ahead, key=lambda one: (one[0], one[1], one[2].id))
    return Coming(
        enrolment_ref=row.ref,
        edition_code=row.code,
        title_pl=row.title_pl,
        title_en=row.title_en,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        number=number,
        count=len(meetings[row.edition_id]),
        venue=meeting.venue or "",
        address=meeting.address or "",
        town=meeting.town or "",
        room=meeting.room,
        link=meeting.link,
        access_note_pl=meeting.access_note_pl or "",
        access_note_en=meeting.access_note_en or "",
    )


def _takes_part(person_id: int) -> bool:
    query = select(Participation.id).where(Participation.person_id == person_id).limit(1)
    return db.session.scalar(query) is not None


@dataclass(frozen=True)
class OpenSession:
    """One browser in which this account is signed in."""

    id: int
    device: str
    opened_at: datetime
    seen_at: datetime


def sessions_of(account_id: int, *, now: datetime) -> tuple[OpenSession, ...]:
    """Where an account is signed in now, the most recently used first; what has run out is left out."""
    query = (
        select(
            SessionRow.id, SessionRow.device, SessionRow.opened_at, SessionRow.seen_at, SessionRow.is_staff
        )
        .where(SessionRow.account_id == account_id, SessionRow.opened_at > now - max(ABSOLUTE.values()))
        .order_by(SessionRow.seen_at.desc(), SessionRow.id.desc())
    )
    return tuple(
        OpenSession(row.id, row.device, row.opened_at, row.seen_at)
        for row in db.session.execute(query)
        if row.seen_at + IDLE[row.is_staff] > now and row.opened_at + ABSOLUTE[row.is_staff] > now
    )
