"""A region in bulk for the speed of pages: people, coming editions with meetings and seats, an officer signed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from tests.harness import crowd
from tests.harness.databases import sequences_go_on

BIG, BIG_SEATS = "DUZA-2027-1", 3000
SEATS, TAKEN, DAYS = 36, 30, 2
TOWNS = ("Poznań", "Kalisz", "Konin", "Leszno", "Piła", "Gniezno", "Ostrów Wielkopolski", "Śrem")


def region(people: int, editions: int) -> Callable[[Any], None]:
    """What fills a database for `databases.grown`: person 1 is an officer; edition `BIG` holds 3 000 enrolments."""

    def grow(app: Any) -> None:
        from lms.foundation import clock, storage

        crowd.crowd(people, {})(app)
        with storage.transaction() as session:
            now = clock.now()
            _officer(session, now)
            _editions(session, editions, people, now)

    return grow


def _officer(session: Any, now: Any) -> None:
    from lms.foundation.sessions import SessionRow
    from lms.people.models import RoleGrant

    session.add(RoleGrant(account_id=1, role="officer", institution_id=None, granted_at=now))
    session.query(SessionRow).filter_by(account_id=1).update({"is_staff": True})


def _editions(session: Any, count: int, people: int, now: Any) -> None:
    from lms.courses import models
    from lms.courses.shipped import load_catalogue
    from lms.enrolment.models import Enrolment, SeatBook

    load_catalogue()
    session.flush()
    courses = [row.id for row in session.query(models.Course.id).order_by(models.Course.id)]
    session.query(models.Course).update({"is_public": True})
    venues = [
        {"id": i, "name": "Sala szkoleniowa", "address": f"ul. Próbna {i}", "town": town, "is_demo": True}
        for i, town in enumerate(TOWNS, start=1)
    ]
    session.execute(insert(models.Venue), venues)
    numbers = range(1, count + 1)
    rows = [_edition(n, courses[n % len(courses)], now) for n in numbers]
    session.execute(insert(models.Edition), rows)
    session.execute(insert(models.Meeting), [m for n in numbers for m in _meetings(n, now)])
    books = [_book(n, BIG_SEATS if n == 1 else SEATS, BIG_SEATS if n == 1 else TAKEN) for n in numbers]
    session.execute(insert(SeatBook), books)
    session.execute(insert(Enrolment), [e for n in numbers for e in _enrolments(n, people, now)])
    sequences_go_on(session, "edition", "meeting", "venue", "enrolment")


def _edition(number: int, course_id: int, now: Any) -> dict[str, Any]:
    start = (now + timedelta(days=20 + number % 200)).date()
    return {
        "id": number,
        "code": BIG if number == 1 else f"SPR-2027-{number}",
        "course_id": course_id,
        "number": number,
        "year": start.year,
        "state": "open",
        "enrol_from_at": now - timedelta(days=1),
        "enrol_until_at": now + timedelta(days=15),
        "contact_name": "Biuro projektu",
        "contact_email": "biuro@crowd.example",
        "first_on": start,
        "last_on": start + timedelta(days=DAYS - 1),
        "published_at": now,
        "changed_at": now,
        "is_demo": True,
        "version": 1,
    }


def _meetings(number: int, now: Any) -> Iterator[dict[str, Any]]:
    start = (now + timedelta(days=20 + number % 200)).replace(hour=8, minute=0, second=0, microsecond=0)
    for day in range(DAYS):
        yield {
            "ref": f"meet{number:06}{day:03}",
            "edition_id": number,
            "starts_at": start + timedelta(days=day),
            "ends_at": start + timedelta(days=day, hours=6),
            "break_minutes": 45,
            "venue_id": number % len(TOWNS) + 1,
            "changed_at": now,
            "is_cancelled": False,
            "version": 1,
        }


def _book(number: int, capacity: int, taken: int) -> dict[str, Any]:
    counters = {"taken": taken, "waiting": 0, "arrivals": taken, "rev": taken}
    return {
        "edition_id": number,
        "capacity": capacity,
        "waiting_capacity": None,
        "institution_limit": None,
    } | counters


def _enrolments(number: int, people: int, now: Any) -> Iterator[dict[str, Any]]:
    count = BIG_SEATS if number == 1 else TAKEN
    for arrival in range(1, count + 1):
        person = (number * TAKEN + arrival) % people + 1
        yield {
            "ref": f"e{number:06}{arrival:06}",
            "edition_id": number,
            "person_id": person,
            "institution_id": person % crowd.TEST_INSTITUTIONS + 1,
            "state": "seated",
            "arrival": arrival,
            "applied_at": now,
            "seated_at": now,
            "end_reason": "",
            "entered_by": None,
        }
