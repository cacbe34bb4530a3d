"""An edition whose two days are over, and who stands before its certificates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from lms.attendance.operations import Closed, close_register
from lms.foundation import storage
from lms.foundation.sessions import SessionRow
from lms.people.models import Person
from tests.attendance import arrange
from tests.attendance.arrange import ABSENT, NAMES, PRESENT, Arranged


@pytest.fixture
def at(clock_at: Callable[..., datetime], inside: Any) -> Callable[[str], datetime]:
    """Stand at a moment of Warsaw with everybody still signed in."""

    def stand(moment: str) -> datetime:
        now = clock_at(moment)
        with storage.transaction() as session:
            session.execute(update(SessionRow).values(seen_at=now, ends_at=now + timedelta(hours=12)))
        return now

    return stand


@pytest.fixture
def held(cast: Any, inside: Any, at: Any) -> Arranged:
    """Barańska and Czajka were there on both days, Żurek never came; both lists are closed, Czajka has no address."""
    course = arrange.edition(*NAMES, project_id=arrange.project())
    for number in range(len(course.meetings)):
        course.mark(number, Barańska=PRESENT, Czajka=PRESENT, Żurek=ABSENT)
        with storage.transaction():
            closed = close_register(course.meetings[number], by=arrange.TRAINER, now=course.end(number))
        assert isinstance(closed, Closed)
    with storage.transaction() as session:
        session.get_one(Person, course.people["Barańska"]).email = "baranska@cast.example"
        session.get_one(Person, course.people["Czajka"]).email = None
    at("2026-12-10 10:00")
    return course


@pytest.fixture
def officer(cast: Any) -> Any:
    browser = cast.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return browser
