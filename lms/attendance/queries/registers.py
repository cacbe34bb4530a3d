"""One meeting with its register, and the people on its list with their marks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import and_, func, or_, select

from lms.attendance.models import MarkRow, Register
from lms.attendance.rules import MARKS_FROM, PRESENCE, Mark, MarkKind
from lms.courses.models import Course, Edition, Meeting, Venue
from lms.courses.rules import EditionState, MeetingFacts
from lms.enrolment.models import Enrolment
from lms.enrolment.rules import EnrolmentState
from lms.foundation.storage import db
from lms.people.models import Account, Institution, Person


@dataclass(frozen=True)
class MeetingView:
    """A meeting as its register shows it. `number` of `count`: which day of the edition it is.

    `version` is that of the register; one that nobody has opened yet will begin with 1.
    """

    id: int
    ref: str
    edition_id: int
    edition_code: str
    title_pl: str
    title_en: str
    number: int
    count: int
    starts_at: datetime
    ends_at: datetime
    break_minutes: int
    topic_pl: str
    topic_en: str
    venue: str
    address: str
    town: str
    room: str
    link: str
    trainer_id: int | None
    trainer: str
    project_id: int | None
    is_cancelled: bool
    closed_at: datetime | None
    closed_by: str
    version: int

    @property
    def facts(self) -> MeetingFacts:
        return MeetingFacts(self.starts_at, self.ends_at, self.break_minutes)

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None

    @property
    def marks_from(self) -> datetime:
        """Marks can be put from this moment."""
        return self.starts_at - MARKS_FROM


def meeting_by_ref(ref: str, *, trainer_id: int | None) -> MeetingView | None:
    """A meeting led by this trainer; with `trainer_id` None (an officer) any. What is not theirs looks like none."""
    row = db.session.execute(_meetings().where(Meeting.ref == ref)).one_or_none()
    if row is None or (trainer_id is not None and row.trainer_id != trainer_id):
        return None
    names = ("trainer_first", "trainer_last", "closer_first", "closer_last", "state")
    facts = {name: value for name, value in row._mapping.items() if name not in names}
    return MeetingView(
        **facts
        | {
            "venue": row.venue or "",
            "address": row.address or "",
            "town": row.town or "",
            "trainer": _name(row.trainer_first, row.trainer_last),
            "closed_by": _name(row.closer_first, row.closer_last),
            "is_cancelled": row.is_cancelled or row.state == EditionState.CANCELLED,
            "version": row.version or 1,
        }
    )


def _name(first: str | None, last: str | None) -> str:
    return f"{first} {last}" if last else ""


def _meetings() -> Any:
    sister = Meeting.__table__.alias("sister")
    of_edition = and_(sister.c.edition_id == Meeting.edition_id, sister.c.is_cancelled.is_(False))
    earlier = or_(
        sister.c.starts_at < Meeting.starts_at,
        and_(sister.c.starts_at == Meeting.starts_at, sister.c.id <= Meeting.id),
    )
    trainer, closer = Person.__table__.alias("trainer"), Person.__table__.alias("closer")
    return (
        select(
            Meeting.id,
            Meeting.ref,
            Meeting.edition_id,
            Edition.code.label("edition_code"),
            Edition.project_id,
            Edition.state,
            Course.title_pl,
            Course.title_en,
            select(func.count())
            .select_from(sister)
            .where(of_edition, earlier)
            .scalar_subquery()
            .label("number"),
            select(func.count()).select_from(sister).where(of_edition).scalar_subquery().label("count"),
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.break_minutes,
            Meeting.topic_pl,
            Meeting.topic_en,
            Venue.name.label("venue"),
            Venue.address,
            Venue.town,
            Meeting.room,
            Meeting.link,
            Meeting.trainer_id,
            trainer.c.first_name.label("trainer_first"),
            trainer.c.last_name.label("trainer_last"),
            Meeting.is_cancelled,
            Register.closed_at,
            closer.c.first_name.label("closer_first"),
            closer.c.last_name.label("closer_last"),
            Register.version,
        )
        .join(Edition, Edition.id == Meeting.edition_id)
        .join(Course, Course.id == Edition.course_id)
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .outerjoin(trainer, trainer.c.id == Meeting.trainer_id)
        .outerjoin(Register, Register.meeting_id == Meeting.id)
        .outerjoin(Account, Account.id == Register.closed_by)
        .outerjoin(closer, closer.c.id == Account.person_id)
    )


@dataclass(frozen=True)
class PastMark:
    """A mark that was replaced; `reason` is why, in the words of whoever corrected a closed register."""

    mark: Mark
    recorded_at: datetime
    recorded_by: str
    replaced_at: datetime
    reason: str


@dataclass(frozen=True)
class ListedPerson:
    """One line of the list. `has_seat` False: the person gave it up, but was marked."""

    enrolment_id: int
    ref: str
    name: str
    institution: str
    has_seat: bool
    mark: Mark | None
    minutes: int | None
    recorded_at: datetime | None
    recorded_by: str
    reason: str
    history: tuple[PastMark, ...] = field(default=())


def people_of_meeting(meeting_id: int, edition_id: int) -> tuple[ListedPerson, ...]:
    """Who has a seat, and who gave it up but has a mark, in Polish order. Two statements."""
    history = _history(meeting_id)
    recorder = Person.__table__.alias("recorder")
    rows = db.session.execute(
        select(
            Enrolment.id,
            Enrolment.ref,
            Enrolment.state,
            Person.first_name,
            Person.last_name,
            Institution.name.label("institution"),
            MarkRow.kind,
            MarkRow.from_at,
            MarkRow.until_at,
            MarkRow.minutes,
            MarkRow.recorded_at,
            MarkRow.reason,
            recorder.c.first_name.label("recorder_first"),
            recorder.c.last_name.label("recorder_last"),
        )
        .join(Person, Person.id == Enrolment.person_id)
        .outerjoin(Institution, Institution.id == Enrolment.institution_id)
        .outerjoin(MarkRow, current_mark_of(meeting_id))
        .outerjoin(Account, Account.id == MarkRow.recorded_by)
        .outerjoin(recorder, recorder.c.id == Account.person_id)
        .where(
            Enrolment.edition_id == edition_id,
            or_(Enrolment.state == EnrolmentState.SEATED, MarkRow.id.is_not(None)),
        )
        .order_by(Person.sort_key, Enrolment.id)
    )
    return tuple(
        ListedPerson(
            enrolment_id=row.id,
            ref=row.ref,
            name=f"{row.last_name} {row.first_name}",
            institution=row.institution or "",
            has_seat=row.state == EnrolmentState.SEATED,
            mark=mark_of(row),
            minutes=row.minutes,
            recorded_at=row.recorded_at,
            recorded_by=_name(row.recorder_first, row.recorder_last),
            reason=row.reason or "",
            history=tuple(history.get(row.id, ())),
        )
        for row in rows
    )


def current_mark_of(meeting_id: int) -> Any:
    """The condition that joins an enrolment to its mark at a meeting that counts."""
    return and_(
        MarkRow.enrolment_id == Enrolment.id, MarkRow.meeting_id == meeting_id, MarkRow.replaced_at.is_(None)
    )


def mark_of(row: Any) -> Mark | None:
    """The mark of a row with kind, from_at and until_at; None where there is none."""
    return None if row.kind is None else Mark(MarkKind(row.kind), row.from_at, row.until_at)


def _history(meeting_id: int) -> dict[int, list[PastMark]]:
    """Enrolment id → its replaced marks, oldest first; the reason of each stands on the mark that replaced it."""
    rows = db.session.execute(
        select(
            MarkRow.enrolment_id,
            MarkRow.kind,
            MarkRow.from_at,
            MarkRow.until_at,
            MarkRow.recorded_at,
            MarkRow.replaced_at,
            MarkRow.reason,
            Person.first_name,
            Person.last_name,
        )
        .outerjoin(Account, Account.id == MarkRow.recorded_by)
        .outerjoin(Person, Person.id == Account.person_id)
        .where(MarkRow.meeting_id == meeting_id)
        .order_by(MarkRow.enrolment_id, MarkRow.id)
    ).all()
    found: dict[int, list[PastMark]] = defaultdict(list)
    for row, newer in pairwise(rows):
        mark = mark_of(row)
        if row.replaced_at is not None and newer.enrolment_id == row.enrolment_id and mark is not None:
            name = _name(row.first_name, row.last_name)
            found[row.enrolment_id].append(
                PastMark(mark, row.recorded_at, name, row.replaced_at, newer.reason)
            )
    return found


def marks_on(meeting_id: int) -> int:
    """How many people have a mark on this day that says more than that they were away."""
    query = (
        select(func.count())
        .select_from(MarkRow)
        .where(
            MarkRow.meeting_id == meeting_id,
            MarkRow.replaced_at.is_(None),
            MarkRow.kind.in_(sorted(PRESENCE)),
        )
    )
    return db.session.scalar(query) or 0
