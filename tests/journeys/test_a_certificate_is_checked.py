"""An employer with a phone of 360 px checks a certificate, the name on it and the file (S25)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from lms.attendance.rules import Mark, MarkKind
from lms.certificates import operations, queries
from lms.certificates.models import Certificate
from lms.foundation import clock, jobs, storage
from lms.foundation.storage import db
from tests.harness.cast import Cast
from tests.journeys import arrange
from tests.journeys.browsing import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.row("S25")]


def test_an_employer_checks_a_certificate_on_a_phone(
    people: Cast, browser: Callable[..., Someone], tmp_path: Path
) -> None:
    past = arrange.edition(people, "DEM16", first_day=date(2026, 11, 5))
    refs = arrange.seat(people, past, people.worker)
    arrange.teach(people, past, {ref: Mark(MarkKind.PRESENT) for ref in refs})
    code = arrange.certify(people, past)
    app = people.officer.app
    with app.app_context():
        jobs.minute()
        with storage.unit(writes=False):
            row = db.session.scalars(select(Certificate)).one()
            paper, ref = operations.paper_of(row, "pl"), row.ref
            db.session.rollback()
    (tmp_path / "a.pdf").write_bytes(paper)
    (tmp_path / "b.pdf").write_bytes(paper + b" ")

    employer = browser(width=360, height=740)
    _ = employer.said
    employer.open(f"/certificates/check/{code}")
    employer.stands_at(_("This certificate is genuine and valid"))
    employer.reads("A*** P********")
    assert "Pracowita" not in employer.page.content()
    assert employer.page.evaluate("() => document.documentElement.scrollWidth") <= 360
    employer.fill(_("First and last name on the certificate"), "Anna Pracowita")
    employer.press(_("Compare the first and last name"))
    employer.is_told(_("Yes, the name agrees"))
    for name, answer in (
        ("a.pdf", "Yes, this is the file that was issued"),
        ("b.pdf", "No, this is not the file that was issued"),
    ):
        employer.field(_("The PDF file")).set_input_files(tmp_path / name)
        employer.press(_("Compare the file"))
        employer.is_told(_(answer))
        assert employer.page.evaluate("() => document.documentElement.scrollWidth") <= 360
    with app.app_context(), storage.transaction():
        certificate = queries.certificate_by_ref(ref)
        assert operations.revoke(
            certificate, reason="a mistake", by=people.officer.account_id, now=clock.now()
        )
    employer.open(f"/certificates/check/{code}")
    employer.stands_at(_("This certificate was revoked"))
    employer.reads(_("Do not rely on it"))
