"""A trainer's own meetings: today's, those whose list is not closed, the next ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from lms.attendance.models import MarkRow, Register
from lms.attendance.rules import MARKS_FROM
from lms.courses.models import Course, Edition, Meeting, Venue
from lms.courses.rules import EditionState
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation import clock, wall_clock
from lms.foundation.storage import db
from lms.people.models import Institution, Person

_MOST_AHEAD, _MOST_OPEN, _MOST_CLOSED = 20, 50, 5
_HIDDEN = (EditionState.DRAFT, EditionState.CANCELLED)


@dataclass(frozen=True)
class TrainerMeeting:
    """One meeting of a trainer; `people`: names, surname first, with their institution, only for today's."""

    id: int
    ref: str
    edition_id: int
    edition_code: str
    title_pl: str
    title_en: str
    topic_pl: str
    topic_en: str
    starts_at: datetime
    ends_at: datetime
    venue: str
    address: str
    town: str
    room: str
    link: str
    access_note_pl: str
    access_note_en: str
    seated: int
    marked: int
    closed_at: datetime | None
    people: tuple[tuple[str, str], ...] = ()

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None

    @property
    def institutions(self) -> int:
        return len({institution for _name, institution in self.people if institution})

    def takes_marks(self, now: datetime) -> bool:
        return self.closed_at is None and now >= self.starts_at - MARKS_FROM


@dataclass(frozen=True)
class TrainersDay:
    """What a trainer needs to see first. `unclosed`: held before today, the oldest first."""

    today: tuple[TrainerMeeting, ...]
    unclosed: tuple[TrainerMeeting, ...]
    ahead: tuple[TrainerMeeting, ...]
    closed: tuple[TrainerMeeting, ...]


def trainers_day(person_id: int, now: datetime) -> TrainersDay:
    """The meetings of one trainer around this moment. Five statements at most."""
    midnight = wall_clock.start_of_day(clock.local(now).date())
    tomorrow = wall_clock.start_of_day(clock.local(now).date() + timedelta(days=1))
    mine = _meetings().where(Meeting.trainer_id == person_id)
    held = mine.where(Meeting.ends_at <= midnight)
    # What began before midnight and is still on belongs to today.
    today = mine.where(Meeting.ends_at > midnight, Meeting.starts_at < tomorrow).order_by(Meeting.starts_at)
    ahead = (
        mine.where(Meeting.starts_at >= tomorrow).order_by(Meeting.starts_at, Meeting.id).limit(_MOST_AHEAD)
    )
    unclosed = (
        held.where(Register.closed_at.is_(None)).order_by(Meeting.starts_at, Meeting.id).limit(_MOST_OPEN)
    )
    closed = (
        held.where(Register.closed_at.is_not(None)).order_by(Meeting.starts_at.desc()).limit(_MOST_CLOSED)
    )
    rows = db.session.execute(today).all()
    people = _people_of({row.edition_id for row in rows})
    return TrainersDay(
        today=tuple(_meeting(row, people[row.edition_id]) for row in rows),
        unclosed=_read(unclosed),
        ahead=_read(ahead),
        closed=_read(closed),
    )


def _read(query: Any) -> tuple[TrainerMeeting, ...]:
    return tuple(_meeting(row) for row in db.session.execute(query))


_TEXTS = ("venue", "address", "town", "access_note_pl", "access_note_en")


def _meeting(row: Any, people: Iterable[tuple[str, str]] = ()) -> TrainerMeeting:
    return TrainerMeeting(
        **dict(row._mapping) | {name: getattr(row, name) or "" for name in _TEXTS}, people=tuple(people)
    )


def _meetings() -> Any:
    seated = (
        select(func.count())
        .select_from(Enrolment)
        .where(Enrolment.edition_id == Meeting.edition_id, Enrolment.state == EnrolmentState.SEATED)
        .scalar_subquery()
    )
    marked = (
        select(func.count())
        .select_from(MarkRow)
        .join(Enrolment, Enrolment.id == MarkRow.enrolment_id)
        .where(
            MarkRow.meeting_id == Meeting.id,
            MarkRow.replaced_at.is_(None),
            Enrolment.state == EnrolmentState.SEATED,
        )
        .scalar_subquery()
    )
    return (
        select(
            Meeting.id,
            Meeting.ref,
            Meeting.edition_id,
            Edition.code.label("edition_code"),
            Course.title_pl,
            Course.title_en,
            Meeting.topic_pl,
            Meeting.topic_en,
            Meeting.starts_at,
            Meeting.ends_at,
            Venue.name.label("venue"),
            Venue.address,
            Venue.town,
            Meeting.room,
            Meeting.link,
            Venue.access_note_pl,
            Venue.access_note_en,
            seated.label("seated"),
            marked.label("marked"),
            Register.closed_at,
        )
        .join(Edition, Edition.id == Meeting.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .outerjoin(Register, Register.meeting_id == Meeting.id)
        .where(Meeting.is_cancelled.is_(False), Edition.state.not_in(_HIDDEN))
    )


def _people_of(edition_ids: Iterable[int]) -> dict[int, list[tuple[str, str]]]:
    """Edition id → (name, institution) of everybody with a seat, in Polish order."""
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    wanted = sorted(edition_ids)
    if not wanted:
        return found
    rows = db.session.execute(
        select(
            Enrolment.edition_id, Person.last_name, Person.first_name, Institution.name.label("institution")
        )
        .join(Person, Person.id == Enrolment.person_id)
        .outerjoin(Institution, Institution.id == Enrolment.institution_id)
        .where(Enrolment.edition_id.in_(wanted), Enrolment.state == EnrolmentState.SEATED)
        .order_by(Person.sort_key, Enrolment.id)
    )
    for row in rows:
        found[row.edition_id].append((f"{row.last_name} {row.first_name}", row.institution or ""))
    return found
