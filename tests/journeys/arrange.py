"""What was there before a journey begins, made by the operations of the rooms: passwords, a venue, editions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from lms.courses import operations as courses
from lms.courses.models import Course, Edition, Meeting, Venue
from lms.enrolment import operations as seats
from lms.enrolment.models import Enrolment
from lms.foundation import storage
from lms.foundation.clock import WARSAW
from lms.foundation.wall_clock import scheduled
from lms.people import passwords
from lms.people.models import Account, Person
from tests.harness.cast import Cast, Member

MORNING = datetime(2026, 11, 23, 9, tzinfo=WARSAW)  # Monday: enrolment is open
FIRST_DAY = date(2026, 12, 3)
PHRASE = "cztery kroki przez zimowy park"


@lru_cache(maxsize=1)
def _hash() -> str:
    return passwords.hash_password(PHRASE)


def settle(cast: Cast, language: str) -> None:
    """Give everybody of the cast a password and the language in which letters reach them."""
    app = cast.worker.app
    with app.app_context(), storage.transaction() as session:
        for account in session.query(Account):
            account.password_hash = _hash()
        for person in session.query(Person):
            person.language = language


@dataclass(frozen=True)
class Planned:
    """An edition that stands in the catalogue."""

    id: int
    code: str
    title: dict[str, str]
    area: dict[str, str]
    meetings: tuple[tuple[int, str], ...]

    def starts_at(self, number: int = 0) -> datetime:
        return scheduled(FIRST_DAY + timedelta(days=number), time(9))


def edition(
    cast: Cast,
    course: str = "DM16",
    *,
    capacity: int = 16,
    days: int = 2,
    first_day: date = FIRST_DAY,
    project_id: int | None = None,
) -> Planned:
    """A published edition of a course that ships, led by the trainer in one venue, 9:00–16:00 with an hour's break."""
    by, now = cast.officer.account_id, MORNING - timedelta(days=7)
    with cast.officer.app.app_context(), storage.transaction() as session:
        row = session.query(Course).filter_by(code=course).one()
        plan = courses.EditionPlan(
            enrol_from_at=MORNING - timedelta(days=1),
            enrol_until_at=scheduled(first_day - timedelta(days=1), time(12)),
            contact_name="Biuro Szkoleń",
            contact_email="biuro@cast.example",
        )
        made = courses.create_edition(
            row.id, plan, project_id=project_id, year=first_day.year, by=by, now=now
        )
        seats.open_seat_book(made.edition_id, capacity=capacity, waiting_capacity=10, institution_limit=None)
        venue = _venue(session, by, now)
        held = [
            _meeting(made.edition_id, first_day + timedelta(days=day), venue, cast.trainer, by, now)
            for day in range(days)
        ]
        done = courses.publish_edition(made.edition_id, capacity=capacity, by=by, now=now)
        assert isinstance(done, courses.Moved), done
        return Planned(
            made.edition_id,
            made.code,
            {"pl": row.title_pl, "en": row.title_en},
            {"pl": row.area.name_pl.split(" (")[0], "en": row.area.name_en.split(" (")[0]},
            tuple(held),
        )


def _venue(session: Any, by: int, now: datetime) -> int:
    found = session.query(Venue.id).filter_by(name="Sala Błękitna").scalar()
    new = courses.NewVenue("Sala Błękitna", "ul. Próbna 1", "Próbowo", seats=20)
    return found or courses.create_venue(new, by=by, now=now).venue_id


def _meeting(
    edition_id: int, day: date, venue_id: int, trainer: Member, by: int, now: datetime
) -> tuple[int, str]:
    plan = courses.MeetingPlan(
        scheduled(day, time(9)),
        scheduled(day, time(16)),
        break_minutes=60,
        venue_id=venue_id,
        room="sala 2",
        trainer_id=trainer.person_id,
    )
    done = courses.add_meeting(edition_id, plan, by=by, now=now)
    assert isinstance(done, courses.MeetingSaved), done
    return done.meeting_id, done.ref


def seat(cast: Cast, planned: Planned, *members: Member, now: datetime = MORNING) -> dict[str, str]:
    """Give seats in this order; returns the reference of each enrolment by the member's name."""
    refs = {}
    with cast.officer.app.app_context(), storage.transaction():
        for member in members:
            done = seats.apply_for_seat(planned.id, member.person_id, by=member.account_id, now=now)
            assert done.ref is not None, done
            refs[member.name] = done.ref
    return refs


def places(cast: Cast, planned: Planned) -> list[tuple[int, str]]:
    """Who has what in an edition, in order of arrival: person and state."""
    with cast.officer.app.app_context(), storage.unit(writes=False):
        rows = (
            storage.db.session.query(Enrolment).filter_by(edition_id=planned.id).order_by(Enrolment.arrival)
        )
        return [(row.person_id, row.state) for row in rows]


def edition_state(cast: Cast, code: str) -> Any:
    with cast.officer.app.app_context(), storage.unit(writes=False):
        return storage.db.session.query(Edition.state).filter_by(code=code).scalar()


def meetings(cast: Cast, code: str) -> list[str]:
    """References of an edition's meetings, in order."""
    with cast.officer.app.app_context(), storage.unit(writes=False):
        query = storage.db.session.query(Meeting.ref).join(Edition).filter(Edition.code == code)
        return [ref for (ref,) in query.order_by(Meeting.starts_at)]
