"""A crowd: many signed-in people and a few open editions, written straight into a database.

Signing in is not what a rush measures, so everybody is signed in already; each person's cookie can be computed from
their number.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from tests.harness.databases import sequences_go_on

TEST_INSTITUTIONS = 40


def secret(number: int) -> str:
    """The session secret of person `number` of the crowd; it opens nothing outside a test's database."""
    return hashlib.sha256(f"crowd {number}".encode()).hexdigest()


def cookie(number: int) -> str:
    """The value of the session cookie of person `number`, counted from 1."""
    return "s." + secret(number)


def crowd(people: int, places: Mapping[str, int]) -> Callable[[Any], None]:
    """What fills a database with `people` signed-in persons and one open edition for each code of `places`.

    The function it returns belongs to `databases.grown`. Person and account ids count from 1.
    """

    def grow(_app: Any) -> None:
        from lms.foundation import clock, storage

        with storage.transaction() as session:
            now = clock.now()
            _people(session, people, now)
            for code, capacity in places.items():
                _edition(session, code, capacity, now)

    return grow


def _people(session: Any, count: int, now: Any) -> None:
    from lms.foundation.crypto import digest
    from lms.foundation.sessions import SessionRow
    from lms.people import models

    kind = models.InstitutionType(code="ops-test", name_pl="Ośrodek", name_en="Centre", category="system")
    session.add(kind)
    session.flush()
    institutions = range(1, TEST_INSTITUTIONS + 1)
    common = {"is_demo": True, "created_at": now, "version": 1}
    session.execute(
        insert(models.Institution),
        [
            common
            | {
                "id": i,
                "ref": f"inst{i:09}",
                "name": f"Ośrodek Pomocy Społecznej nr {i}",
                "type_code": kind.code,
                "sort_key": f"{i:05}",
                "search_key": f"osrodek {i}",
            }
            for i in institutions
        ],
    )
    numbers = range(1, count + 1)
    session.execute(
        insert(models.Person),
        [
            common
            | {
                "id": n,
                "ref": f"pers{n:09}",
                "first_name": "Maria" if n % 2 else "Jan",
                "last_name": f"Próbna-{n:05}",
                "email": f"person{n}@crowd.example",
                "language": "pl",
                "institution_id": n % TEST_INSTITUTIONS + 1,
                "sort_key": f"{n:05}",
                "search_key": f"probna-{n:05}",
            }
            for n in numbers
        ],
    )
    session.execute(
        insert(models.Account),
        [
            {
                "id": n,
                "ref": f"acct{n:09}",
                "person_id": n,
                "email": f"person{n}@crowd.example",
                "is_enabled": True,
                "is_demo": True,
                "confirmed_at": now,
                "created_at": now,
            }
            for n in numbers
        ],
    )
    worker = {"role": "worker", "institution_id": None, "granted_at": now}
    session.execute(insert(models.RoleGrant), [worker | {"account_id": n} for n in numbers])
    # Seen "in an hour", so that no session needs its once-a-minute touch while something else is measured.
    times = {"opened_at": now, "seen_at": now + timedelta(hours=1), "ends_at": now + timedelta(hours=12)}
    rows = [
        times
        | {
            "secret_hash": digest(secret(n)),
            "account_id": n,
            "is_staff": False,
            "data": json.dumps({"csrf_token": secret(n)[:40]}),
            "device": "crowd",
        }
        for n in numbers
    ]
    session.execute(insert(SessionRow), rows)
    sequences_go_on(session, "institution", "person", "account")


def _edition(session: Any, code: str, capacity: int, now: Any) -> None:
    from lms.courses import models
    from lms.courses.shipped import load_catalogue
    from lms.enrolment.operations import open_seat_book

    if session.query(models.Course).count() == 0:
        load_catalogue()
    course = session.query(models.Course).order_by(models.Course.id).first()
    course.is_public = True
    number = session.query(models.Edition).count() + 1
    start = now + timedelta(days=30)
    edition = models.Edition(
        code=code,
        course_id=course.id,
        number=number,
        year=start.year,
        state="open",
        enrol_from_at=now - timedelta(days=1),
        enrol_until_at=now + timedelta(days=20),
        contact_name="Biuro projektu",
        contact_email="biuro@crowd.example",
        first_on=start.date(),
        last_on=start.date(),
        published_at=now,
        changed_at=now,
        is_demo=True,
    )
    session.add(edition)
    session.flush()
    venue = models.Venue(name="Sala szkoleniowa", address="ul. Próbna 1", town="Poznań", is_demo=True)
    session.add(venue)
    session.flush()
    session.add(
        models.Meeting(
            edition_id=edition.id,
            starts_at=start,
            ends_at=start + timedelta(hours=6),
            break_minutes=45,
            venue_id=venue.id,
            changed_at=now,
        )
    )
    open_seat_book(edition.id, capacity=capacity, waiting_capacity=None, institution_limit=None)
