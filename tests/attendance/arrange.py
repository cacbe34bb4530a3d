"""An edition with meetings, seats and a project, as the tests of registers need it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from lms.attendance.operations import MarksSaved, WantedMark, save_marks
from lms.attendance.rules import Mark, MarkKind
from lms.courses.models import Area, Course, Edition, Meeting, Venue
from lms.enrolment.models import Enrolment, SeatBook
from lms.foundation import storage
from lms.foundation.polish import search_key, sort_key
from lms.foundation.storage import db
from lms.foundation.wall_clock import scheduled
from lms.people.models import Person
from lms.people.operations.register import NewPerson, create_person
from lms.projects.models import Participation
from lms.projects.operations import NewProject, open_project

TRAINER = 6
OFFICER = 7
FIRST_DAY = date(2026, 12, 3)
NAMES = ("Barańska", "Czajka", "Żurek")
PRESENT, ABSENT = Mark(MarkKind.PRESENT), Mark(MarkKind.ABSENT)


def late(at: datetime) -> Mark:
    return Mark(MarkKind.LATE, from_at=at)


def left(at: datetime) -> Mark:
    return Mark(MarkKind.LEFT, until_at=at)


@dataclass
class Arranged:
    """Ids of what was arranged; `seats` maps a surname to the reference of the enrolment."""

    edition_id: int
    code: str
    project_id: int | None
    meetings: list[int]
    refs: list[str]
    seats: dict[str, str] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)

    def start(self, number: int = 0) -> datetime:
        return db.session.get_one(Meeting, self.meetings[number]).starts_at

    def end(self, number: int = 0) -> datetime:
        return db.session.get_one(Meeting, self.meetings[number]).ends_at

    def mark(self, number: int = 0, *, now: datetime | None = None, **marks: Mark) -> MarksSaved:
        """Put marks by surname at one meeting, as its trainer does at its end; must be accepted."""
        wanted = [WantedMark(self.seats[name], mark) for name, mark in marks.items()]
        with storage.transaction():
            saved = save_marks(self.meetings[number], wanted, by=TRAINER, now=now or self.end(number))
        assert isinstance(saved, MarksSaved), saved
        return saved


def project(code: str = "KPS") -> int:
    with storage.transaction():
        row = open_project(
            NewProject(
                code=code,
                number="FERS.04.13-IP.06-0001/23",
                title_pl="Koordynacja polityki społecznej",
                title_en="Coordination of social policy",
                programme_pl="FERS",
                programme_en="FERS",
                starts_on=date(2023, 9, 1),
                ends_on=date(2028, 12, 31),
                scope_of_support="podnoszenie kompetencji kadr",
                kind_of_support="training",
            ),
            by=OFFICER,
            now=datetime(2026, 1, 1, tzinfo=UTC),
        )
        return row.id  # type: ignore[union-attr]


def edition(
    *names: str,
    code: str = "PRB-2026-1",
    project_id: int | None = None,
    days: int = 2,
    first_day: date = FIRST_DAY,
    begins: time = time(9),
    ends: time = time(16),
    break_minutes: int = 60,
    trainer_id: int | None = TRAINER,
    kind: str = "competence",
    completion_percent: int | None = 80,
    state: str = "open",
) -> Arranged:
    """An edition of `days` days with a seat for each surname of `names`."""
    with storage.transaction() as session:
        venue = Venue(name="Sala Błękitna", address="ul. Próbna 1", town="Próbowo")
        session.add_all([venue, _course(code, kind)])
        session.flush()
        course = session.query(Course).filter_by(code=code.split("-")[0] + kind[:1].upper()).one()
        row = Edition(
            code=code,
            course_id=course.id,
            project_id=project_id,
            number=int(code.rsplit("-", 1)[1]),
            year=2026,
            state=state,
            completion_percent=completion_percent,
            first_on=first_day,
            last_on=first_day + timedelta(days=days - 1),
            changed_at=datetime(2026, 10, 1, tzinfo=UTC),
        )
        session.add(row)
        session.flush()
        held = [
            _meeting(
                row.id, first_day + timedelta(days=day), begins, ends, break_minutes, trainer_id, venue.id
            )
            for day in range(days)
        ]
        session.add_all(held)
        session.add(
            SeatBook(
                edition_id=row.id, capacity=max(16, len(names)), waiting_capacity=10, institution_limit=None
            )
        )
        session.flush()
        arranged = Arranged(row.id, code, project_id, [m.id for m in held], [m.ref for m in held])
    for name in names:
        seat(arranged, name)
    return arranged


def _course(code: str, kind: str) -> Course:
    prefix = code.split("-")[0] + kind[:1].upper()
    found = db.session.query(Course).filter_by(code=prefix).one_or_none()
    area = db.session.query(Area).order_by(Area.code).first()
    assert area is not None
    title = "Dialog motywujący w pracy socjalnej"
    return found or Course(
        code=prefix,
        slug=f"dialog-{prefix.lower()}",
        title_pl=title,
        title_en="Motivational interviewing in social work",
        area_code=area.code,
        kind=kind,
        form="stationary",
        certificate_kind="participation",
        sort_key=sort_key(title),
        search_key=search_key(title),
    )


def _meeting(
    edition_id: int, day: date, begins: time, ends: time, pause: int, trainer_id: int | None, venue_id: int
) -> Meeting:
    last = day if ends > begins else day + timedelta(days=1)
    return Meeting(
        edition_id=edition_id,
        starts_at=scheduled(day, begins),
        ends_at=scheduled(last, ends),
        break_minutes=pause,
        venue_id=venue_id,
        room="sala 2",
        trainer_id=trainer_id,
        changed_at=datetime(2026, 10, 1, tzinfo=UTC),
    )


def seat(arranged: Arranged, name: str, *, person_id: int | None = None, state: str = "seated") -> str:
    """Give a person called `name` (a new one, unless `person_id` says who) a seat in the edition."""
    now = datetime(2026, 11, 2, 8, tzinfo=UTC)
    with storage.transaction() as session:
        if person_id is None:
            new = NewPerson("Osoba", name, email=f"{search_key(name)}@people.example", institution_id=1)
            person_id = create_person(new, by=None, now=now).id
        book = session.get_one(SeatBook, arranged.edition_id)
        book.arrivals += 1
        book.taken += state == "seated"
        row = Enrolment(
            edition_id=arranged.edition_id,
            person_id=person_id,
            institution_id=session.get_one(Person, person_id).institution_id,
            state=state,
            arrival=book.arrivals,
            applied_at=now,
            seated_at=now,
        )
        session.add(row)
        session.flush()
        arranged.seats[name], arranged.people[name] = row.ref, person_id
        return row.ref


def give_up(arranged: Arranged, name: str) -> None:
    """The person gives up the seat."""
    with storage.transaction() as session:
        row: Any = session.query(Enrolment).filter_by(ref=arranged.seats[name]).one()
        row.state, row.ended_at = "withdrawn", datetime(2026, 12, 3, 7, tzinfo=UTC)
        session.get_one(SeatBook, arranged.edition_id).taken -= 1


def participants() -> dict[int, date]:
    """Person → the day on which they began to take part in the project."""
    db.session.expire_all()
    return {row.person_id: row.began_on for row in db.session.scalars(select(Participation))}
