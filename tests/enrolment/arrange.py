"""An edition as the office makes it, by the operations themselves, and a crowd of people of an institution."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from lms.courses import operations as courses
from lms.courses import queries as catalogue
from lms.courses.operations import EditionPlan, MeetingPlan, MeetingSaved, Moved, NewVenue
from lms.enrolment import operations
from lms.enrolment.models import Enrolment, SeatBook
from lms.foundation import clock, storage
from lms.foundation.outbox import Message
from lms.foundation.storage import db
from lms.foundation.wall_clock import scheduled
from lms.people.operations.register import NewPerson, create_person
from tests.harness.html import words

TRAINER = 6
OFFICER = 7
LINK = "https://meet.example/secret-room"


@dataclass
class Arranged:
    """Ids of an arranged edition; `meetings` are public references in order of time."""

    id: int
    code: str
    starts_at: datetime
    meetings: list[str] = field(default_factory=list)

    @property
    def page(self) -> str:
        return f"/editions/{self.code}"

    @property
    def office(self) -> str:
        return f"/office/editions/{self.code}"


@contextmanager
def opened(app: Any) -> Iterator[None]:
    """One write transaction of its own in the application."""
    with app.app_context(), storage.transaction():
        yield


def edition(
    *,
    now: datetime | None = None,
    course: str = "DM16",
    capacity: int = 2,
    waiting_capacity: int | None = None,
    institution_limit: int | None = None,
    days: int = 2,
    starts_in: timedelta = timedelta(days=20),
    opens_in: timedelta = timedelta(days=-7),
    closes_in: timedelta = timedelta(days=15),
    town: str = "Gniezno",
    is_online: bool = False,
    is_published: bool = True,
    **plan: Any,
) -> Arranged:
    """An edition of a course of the catalogue, published unless said otherwise. Call inside a transaction."""
    now = now or clock.now()
    course_id = catalogue.course_id(course)
    assert course_id is not None
    window = EditionPlan(enrol_from_at=now + opens_in, enrol_until_at=now + closes_in, **plan)
    made = courses.create_edition(course_id, window, by=OFFICER, now=now)
    operations.open_seat_book(
        made.edition_id,
        capacity=capacity,
        waiting_capacity=waiting_capacity,
        institution_limit=institution_limit,
    )
    first = scheduled(clock.local(now + starts_in).date(), time(9))
    found = Arranged(made.edition_id, made.code, first)
    place = None if is_online else venue(town, now)
    for day in range(days):
        starts = first + timedelta(days=day)
        meeting = MeetingPlan(
            starts,
            starts + timedelta(hours=6),
            break_minutes=45,
            venue_id=place,
            room="" if is_online else "2",
            link=LINK if is_online else "",
            trainer_id=TRAINER,
            topic_pl="Rozmowa",
            topic_en="Talking",
        )
        saved = courses.add_meeting(made.edition_id, meeting, by=OFFICER, now=now)
        assert isinstance(saved, MeetingSaved), saved
        found.meetings.append(saved.ref)
    if is_published:
        done = courses.publish_edition(made.edition_id, capacity=capacity, by=OFFICER, now=now)
        assert isinstance(done, Moved), done
    return found


def venue(town: str, now: datetime) -> int:
    known = next((venue for venue in catalogue.venues() if venue.town == town), None)
    if known is not None:
        return int(known.id)
    new = NewVenue("Sala ratuszowa", f"Rynek 1, {town}", town, access_note_en="A lift, a ramp.")
    return courses.create_venue(new, by=OFFICER, now=now).venue_id


def people(count: int, institution_id: int | None = None, *, prefix: str = "crowd") -> list[int]:
    """So many new people; returns their ids."""
    now = clock.now()
    found = []
    for number in range(count):
        email = f"{prefix}{number}.{institution_id or 0}@crowd.example"
        new = NewPerson("Jan", f"Tłumny {prefix} {number}", email=email, institution_id=institution_id)
        found.append(create_person(new, by=OFFICER, now=now).id)
    return found


def apply(edition: Arranged, person_id: int, *, now: datetime | None = None) -> operations.Applied:
    return operations.apply_for_seat(edition.id, person_id, by=OFFICER, now=now or clock.now())


def fill(edition: Arranged, count: int, institution_id: int | None = None, *, prefix: str = "crowd") -> None:
    """So many new people apply, one after the other."""
    for person_id in people(count, institution_id, prefix=prefix):
        apply(edition, person_id)


# --- looking ---


def states(edition_id: int) -> list[tuple[int, str]]:
    """(person, state) of every enrolment in order of arrival."""
    query = db.select(Enrolment.person_id, Enrolment.state).where(Enrolment.edition_id == edition_id)
    return [tuple(row) for row in db.session.execute(query.order_by(Enrolment.arrival))]


def book(edition_id: int) -> tuple[int, int, int]:
    """(taken, waiting, arrivals) of the seat book."""
    row = db.session.execute(db.select(SeatBook).where(SeatBook.edition_id == edition_id)).scalar_one()
    return row.taken, row.waiting, row.arrivals


def letters(person_id: int | None = None) -> list[str]:
    """Kinds of the letters written so far, oldest first."""
    query = db.select(Message.kind).order_by(Message.id)
    if person_id is not None:
        query = query.where(Message.person_id == person_id)
    return list(db.session.scalars(query))


def rows_of(page: Any) -> list[list[str]]:
    """The words of each cell, table row by table row."""
    return [[words(cell) for cell in row if cell.tag in ("td", "th")] for row in page.all("tr")]


def english(client: Any) -> Any:
    """The same browser, asking for English: sentences are compared as the sources say them."""
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return client


def withdrawers(app: Any) -> list[str | None]:
    """Who gave up each place, as the letters about it will say, oldest first."""
    query = db.select(Message.facts).where(Message.kind == "enrolment.withdrawn").order_by(Message.id)
    with app.app_context():
        return [json.loads(facts)["who"] for facts in db.session.scalars(query)]
