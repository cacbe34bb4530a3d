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
    from lms.foundation import storage

    with app.app_context(), storage.unit(writes=False):
        return Cast(app, _members(storage.db.session))
