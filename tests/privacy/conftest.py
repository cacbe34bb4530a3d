"""Whom the tests of privacy know: the officer, and two rows that are one person."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import delete

from lms.foundation import storage
from lms.people.models import Identity


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
