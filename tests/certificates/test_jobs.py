"""The work of each minute: every certificate gets the fingerprints of its paper, in both languages."""

from __future__ import annotations

import hashlib
from typing import Any

from sqlalchemy import select

from lms.certificates import jobs, operations
from lms.certificates.models import Certificate
from lms.certificates.rules import Status
from lms.foundation import storage
from lms.foundation.storage import db
from tests.harness.cast import Cast


def certificates() -> list[Certificate]:
    with storage.unit(writes=False):
        return list(db.session.scalars(select(Certificate).order_by(Certificate.id)))


def test_every_certificate_gets_the_fingerprint_of_the_paper_as_it_was_issued(
    region: Cast, inside: Any
) -> None:
    rows = certificates()
    withdrawn = next(row for row in rows if row.state == Status.VALID)
    with storage.transaction():
        operations.revoke(withdrawn, reason="pomyłka w nazwisku", by=None, now=withdrawn.issued_at)
    assert {row.sha256_pl for row in rows} == {None}
    while jobs.keep_fingerprints():
        db.session.rollback()
    db.session.expire_all()
    rows = certificates()
    assert all(row.sha256_pl and row.sha256_en and row.sha256_pl != row.sha256_en for row in rows)
    valid = next(row for row in rows if row.state == Status.VALID)
    assert hashlib.sha256(operations.paper_of(valid, "pl")).hexdigest() == valid.sha256_pl
    ended = next(row for row in rows if row.id == withdrawn.id)
    assert ended.state != Status.VALID
    assert hashlib.sha256(operations.paper_of(ended, "pl")).hexdigest() != ended.sha256_pl
