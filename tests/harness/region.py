"""The demo region under a test: everything that `lms demo` makes, and its sign-ins signed in.

For what must be seen full: lists with rows, editions with people, registers, certificates. The cast of an almost empty
office is in tests/harness/cast.py; a test asks for one or the other.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness.cast import Cast, Member, open_session

PEOPLE, SEED = 120, 1
# (name in the tests, name in the demo's address, role)
SIGN_INS = (
    ("worker", "worker", "worker"),
    ("coordinator", "coordinator", "coordinator"),
    ("trainer", "trainer", "trainer"),
    ("officer", "officer", "officer"),
    ("auditor", "auditor", "auditor"),
    ("data protection officer", "protection", "data_protection"),
    ("administrator", "admin", "administrator"),
)
NAMES = (*(name for name, *_rest in SIGN_INS), "stranger")


def grow(_app: Any) -> None:
    """Fill a migrated database as `lms demo` does."""
    from lms.demo import load
    from lms.foundation import clock, storage

    load.load_shipped(lambda _step: None)
    load.load_region(PEOPLE, SEED, lambda _step: None)
    with storage.transaction() as session:
        for member in _members(session):
            if member.has_account:
                open_session(session, member, clock.now())


def _members(session: Any) -> list[Member]:
    from sqlalchemy import select

    from lms.people.models import Account, Person

    found = [Member("stranger", 0, "Nikt", "Nieznany", "", has_account=False)]
    for name, address, role in SIGN_INS:
        query = select(
            Account.id, Person.id, Person.first_name, Person.last_name, Person.institution_id
        ).join(Person, Person.id == Account.person_id)
        row = session.execute(query.where(Account.email == f"{address}@demo.example")).one()
        found.append(Member(name, row[1], row[2], row[3], role, belongs_to=row[4], account=row[0]))
    return found


@pytest.fixture
def region(app: Any) -> Cast:
    """The people who sign in to the demo region."""
    return people_of(app)


def people_of(app: Any) -> Cast:
    """The people who sign in to the demo region of this application."""
    from lms.foundation import storage

    with app.app_context(), storage.unit(writes=False):
        return Cast(app, _members(storage.db.session))


def showcase(app: Any) -> tuple[str, ...]:
    """Addresses where the region has each kind of thing to show: editions by state, people by history, coming seats.

    A walk that takes the first links of a list meets one kind only, and which one depends on the day.
    """
    from sqlalchemy import func, select

    from lms.certificates.models import Certificate
    from lms.courses.models import Edition
    from lms.enrolment.models import Enrolment
    from lms.enrolment.rules import EnrolmentState
    from lms.foundation import storage
    from lms.people.models import Account, Person
    from lms.projects.models import Assessment, Participation

    with app.app_context(), storage.unit(writes=False):
        session = storage.db.session
        certified = select(func.max(Edition.code)).join(Certificate, Certificate.edition_id == Edition.id)
        codes = {*session.scalars(select(func.min(Edition.code)).group_by(Edition.state))}
        codes |= {*session.scalars(certified)}
        ended = select(func.min(Participation.person_id)).where(Participation.ended_on.is_not(None))
        going = select(func.min(Participation.person_id)).where(Participation.ended_on.is_(None))
        assessed = select(func.min(Participation.person_id)).join(
            Assessment, Assessment.participation_id == Participation.id
        )
        ids = {session.scalar(query) for query in (ended, going, assessed)}
        refs = session.scalars(select(Person.ref).where(Person.id.in_(ids)).order_by(Person.id)).all()
        # the worker's seat in the edition that begins last, where a colleague of the same institution has one too
        worker = select(Account.person_id).where(Account.email == "worker@demo.example").scalar_subquery()
        seat, coming = session.execute(
            select(Enrolment.ref, Edition.code)
            .join(Edition, Edition.id == Enrolment.edition_id)
            .where(Enrolment.person_id == worker, Enrolment.state == EnrolmentState.SEATED)
            .order_by(Edition.first_on.desc())
            .limit(1)
        ).one()
    return (
        f"/my/enrolments/{seat}",
        f"/editions/{coming}/enrol-staff",
        f"/office/editions/{coming}/people",
        *(f"/office/editions/{code}" for code in sorted(codes)),
        *(f"/office/people/{ref}" for ref in refs),
    )


def anchors(app: Any) -> dict[str, set[Any]]:
    """Rows by table that somebody who signs in looks at: the people themselves, their institutions, shown editions."""
    from sqlalchemy import select

    from lms.courses.models import Edition
    from lms.foundation import storage

    shown = {part for address in showcase(app) if "/editions/" in address for part in address.split("/")}
    with app.app_context(), storage.unit(writes=False):
        session = storage.db.session
        members = [member for member in _members(session) if member.has_account]
        editions = set(session.scalars(select(Edition.id).where(Edition.code.in_(shown))))
        return {
            "person": {member.person_id for member in members},
            "account": {member.account_id for member in members},
            "institution": {member.belongs_to for member in members if member.belongs_to},
            "edition": editions,
        }
