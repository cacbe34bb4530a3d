"""The cast in Polish and English browsers, with a life behind the worker and the other worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.privacy import arrange


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
