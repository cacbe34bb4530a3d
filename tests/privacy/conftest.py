"""Whom the tests of privacy know: the cast with a life behind it, the officer, and two rows that are one person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import delete

from lms.foundation import storage
from lms.people.models import Identity
from tests.privacy import arrange


@pytest.fixture
def officer(scene: Any) -> Any:
    """The officer's browser, in English."""
    browser = scene.people.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return browser


@pytest.fixture
def one_person(scene: Any, inside: Any) -> tuple[int, int]:
    """The worker and the other worker, who have seats, marks, certificates and participations in the same editions,
    and an account each: one human being, whose number was typed once only."""
    with storage.transaction() as session:
        session.execute(delete(Identity).where(Identity.person_id == scene.people.other_worker.person_id))
    return scene.people.worker.person_id, scene.people.other_worker.person_id


@pytest.fixture
def browser() -> Callable[..., Any]:
    """A signed-in browser that asks for English."""

    def start(member: Any) -> Any:
        client = member.browser()
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
        return client

    return start


@pytest.fixture
def at(cast: Any, inside: Any, clock_at: Any) -> Any:
    """The hour at which everything here happens."""
    from datetime import timedelta

    from sqlalchemy import update

    from lms.foundation import storage
    from lms.foundation.sessions import SessionRow

    now = clock_at(arrange.NOW)
    with storage.transaction() as session:
        session.execute(update(SessionRow).values(seen_at=now, ends_at=now + timedelta(hours=8)))
    return now


@pytest.fixture
def lives(cast: Any, at: Any) -> Any:
    """The worker and the other worker took part in a course of a project, and hold certificates."""
    edition = arrange.lived(cast, cast.worker, cast.other_worker)
    for member in (cast.worker, cast.other_worker):
        arrange.everything(cast, member)
    return edition
