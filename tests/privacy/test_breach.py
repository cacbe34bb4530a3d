"""After a breach: whose data an account saw or took away in a period, out of the trail (P20)."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook
from sqlalchemy import select, update

from lms.cli import main
from lms.foundation import clock, storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.models import Account, Person
from lms.privacy.queries.breach import exposure

pytestmark = [pytest.mark.row("P20"), pytest.mark.both]


def ref_of(member: Any) -> str:
    found = str(db.session.scalar(select(Person.ref).where(Person.id == member.person_id)))
    db.session.rollback()
    return found


def saw(account: Any, at: Any) -> dict[int, set[str]]:
    """Person → steps, of the last two hours."""
    found = exposure(account.account_id, at - timedelta(hours=2), clock.now() + timedelta(seconds=1))
    db.session.rollback()
    return {one.person_id: one.verbs for one in found.people}


def test_a_card_that_was_opened_is_found_with_its_person(
    lives: Any, cast: Any, at: Any, browser: Any
) -> None:
    officer = browser(cast.auditor)
    assert saw(cast.auditor, at) == {}
    officer.get(f"/office/people/{ref_of(cast.other_worker)}")
    assert saw(cast.auditor, at) == {cast.other_worker.person_id: {"person.see"}}


def test_a_certificate_leads_to_its_holder_and_a_list_to_everybody_on_it(
    lives: Any, cast: Any, at: Any, browser: Any, figure: Any
) -> None:
    from lms.certificates.models import Certificate

    ref = db.session.scalar(select(Certificate.ref).where(Certificate.person_id == cast.worker.person_id))
    db.session.rollback()
    reader = browser(cast.auditor)
    assert reader.get(f"/office/certificates/{ref}/pl.pdf").status_code == 200
    assert saw(cast.auditor, at) == {cast.worker.person_id: {"certificate.download"}}
    reader.get(f"/office/editions/{lives.code}/people")
    both = saw(cast.auditor, at)
    assert both.keys() == {cast.worker.person_id, cast.other_worker.person_id}
    assert both[cast.other_worker.person_id] == {"edition.see_people"}
    figure("people of a list that was opened", len(both), "of 2", at_least=2)


def test_the_list_of_everybody(lives: Any, cast: Any, at: Any, browser: Any) -> None:
    with storage.transaction() as session:
        session.execute(update(Person).values(created_at=at - timedelta(days=9)))
    reader = browser(cast.officer)
    reader.get("/office/people/list.xlsx")
    everybody = {person for person, verbs in saw(cast.officer, at).items() if "person.export_list" in verbs}
    assert everybody == set(db.session.scalars(select(Person.id)))
    db.session.rollback()


def test_what_lies_outside_the_period_is_left_out(lives: Any, cast: Any, at: Any, browser: Any) -> None:
    browser(cast.auditor).get(f"/office/people/{ref_of(cast.worker)}")
    later = clock.now() + timedelta(seconds=1)
    assert exposure(cast.auditor.account_id, later, later + timedelta(days=1)).people == []
    db.session.rollback()


def test_page_and_workbook_hold_the_same_and_are_noted(lives: Any, cast: Any, at: Any, browser: Any) -> None:
    browser(cast.auditor).get(f"/office/people/{ref_of(cast.worker)}")
    account = db.session.scalar(select(Account.ref).where(Account.id == cast.auditor.account_id))
    db.session.rollback()
    reader = browser(cast.data_protection_officer)
    period = f"account={account}&begins=2026-11-23&ends=2026-11-23"
    reader.get(f"/office/privacy/breach?{period}")
    assert "1 person had data before this account" in reader.page
    assert "Pracowita Anna" in reader.page
    answer = reader.get(f"/office/privacy/breach.xlsx?{period}")
    rows = list(load_workbook(io.BytesIO(answer.data)).worksheets[0].iter_rows(values_only=True))
    assert len(rows) == 2 and rows[1][0] == "Pracowita Anna"
    verbs = db.session.scalars(select(AuditEntry.verb).order_by(AuditEntry.seq.desc()).limit(2)).all()
    assert set(verbs) == {"breach.export", "breach.list"}


def test_the_command_says_the_same(
    lives: Any, cast: Any, at: Any, browser: Any, app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser(cast.auditor).get(f"/office/people/{ref_of(cast.worker)}")
    monkeypatch.setattr("lms.cli.open_app", lambda: app)
    out = tmp_path / "list.xlsx"
    call = [
        "privacy",
        "exposed",
        "--account",
        cast.auditor.email,
        "--from",
        "2026-11-23",
        "--to",
        "2026-11-23",
    ]
    done = CliRunner().invoke(main, [*call, "-o", str(out), "--json"])
    assert done.exit_code == 0, done.output
    assert [one["name"] for one in json.loads(done.output)] == ["Pracowita Anna"]
    assert load_workbook(out).worksheets[0].max_row == 2
    refused = CliRunner().invoke(main, [*call[:3], "nobody@cast.example", *call[4:]])
    assert refused.exit_code == 1
