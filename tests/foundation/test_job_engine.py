"""The job engine hands work from a page to the worker, through its own file or through PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from lms.foundation import clock, outbox, storage
from lms.foundation.outbox import Message, Reader
from lms.foundation.storage import db


@pytest.mark.both
def test_a_letter_leaves_after_a_nudge(
    cast: Any, make_app: Callable[..., Any], backend: Any, database_url: str, mail: Any
) -> None:
    queue = {"queue_url": database_url} if backend.name == "postgresql" else {}
    app = make_app(mail_url=mail.url, **queue)
    engine = app.extensions["jobs"].huey
    with app.app_context():
        with storage.transaction():
            reader = Reader(cast.worker.email, "pl", cast.worker.person_id)
            outbox.post("certificate.issued", reader, {"number": "1/2026"}, now=clock.now())
        task = engine.dequeue()
        assert task is not None
        engine.execute(task)
        db.session.rollback()
        assert db.session.query(Message).one().sent_at is not None
    assert [letter.recipients for letter in mail.letters] == [(cast.worker.email,)]
    engine.storage.close()
