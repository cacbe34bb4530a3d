"""The cast is who it says it is, on both databases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.harness import databases
from tests.harness.cast import Cast


@pytest.mark.both
def test_everybody_has_the_rights_of_their_role_and_no_others(cast: Cast, inside: Any) -> None:
    from lms.people.rules import permissions_of
    from tests.harness.cast import actor_of

    for member in cast:
        if member.has_account:
            actor = actor_of(member.account_id)
            assert actor is not None
            assert actor.permissions == permissions_of({member.role})
            assert (actor.first_name, actor.last_name) == (member.first_name, member.last_name)


@pytest.mark.both
def test_a_new_row_follows_those_of_the_cast(cast: Cast, inside: Any) -> None:
    from lms.foundation import clock, storage
    from lms.people.models import Account
    from lms.people.operations.register import create_person
    from lms.people.requests import NewPerson

    with storage.transaction() as session:
        person = create_person(NewPerson("Nowa", "Osoba"), by=None, now=clock.now())
        account = Account(person_id=person.id, email="new@cast.example", created_at=clock.now())
        session.add(account)
        session.flush()
        assert (person.id, account.id) == (11, 11)


def test_the_cast_is_signed_in_whatever_clock_the_first_test_stood_at(backend: Any, clock_at: Any) -> None:
    """Templates are built by whichever test comes first; one that stands in the past must not end all sessions."""
    from datetime import UTC, datetime

    clock_at("2020-01-01 09:00")
    seen: list[datetime] = []
    databases.grown(backend, "clock", None, lambda _app: seen.append(datetime.now(UTC)))
    backend.drop("template_clock")
    assert seen[0].year > 2020
    assert datetime.now(UTC).year == 2020
