"""Who stands before the pages of registers, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from lms.foundation import storage
from lms.foundation.sessions import SessionRow
from tests.attendance import arrange
from tests.attendance.arrange import NAMES, Arranged


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
def course(cast: Any, inside: Any, at: Any) -> Arranged:
    """Two days, 9:00 to 16:00, three people; it is the first day, 10:00."""
    arranged = arrange.edition(*NAMES, project_id=arrange.project())
    at("2026-12-03 10:00")
    return arranged


def english(member: Any) -> Any:
    browser = member.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return browser


@pytest.fixture
def trainer(cast: Any) -> Any:
    return english(cast.trainer)


@pytest.fixture
def officer(cast: Any) -> Any:
    return english(cast.officer)


@pytest.fixture
def house(app: Any, monkeypatch: Any) -> Callable[..., None]:
    """Say what the office has entered of itself: house(email=…, phone=…)."""
    from lms.people.office import NOBODY

    def enter(**known: Any) -> None:
        kept = app.extensions["office"]
        monkeypatch.setattr(kept, "facts", replace(NOBODY, **known))
        monkeypatch.setattr(kept, "until", float("inf"))

    return enter
