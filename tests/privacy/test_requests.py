"""Requests and their month; rectification, after which the old certificate says it is replaced (P5)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from lms.certificates.models import Certificate
from lms.certificates.queries import facts_of
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.models import Person
from lms.privacy.models import DataRequest
from lms.privacy.rules.clocks import Clock, Urgency, clock_of, due_on


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 11, 9), date(2026, 12, 9)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2026, 12, 1), date(2027, 1, 1)),
        (date(2026, 10, 31), date(2026, 11, 30)),
    ],
)
def test_a_month_ends_on_the_same_date_or_on_the_last_day(received: date, due: date) -> None:
    assert due_on(received) == due


def test_the_clock_says_how_many_days_are_left() -> None:
    due = date(2026, 12, 9)
    assert clock_of(due, date(2026, 11, 9)) == Clock(Urgency.RUNNING, 30)
    assert clock_of(due, date(2026, 12, 2)) == Clock(Urgency.SOON, 7)
    assert clock_of(due, due) == Clock(Urgency.SOON, 0)
    assert clock_of(due, date(2026, 12, 10)) == Clock(Urgency.LATE, -1)


def ref_of(member: Any) -> str:
    return str(db.session.scalar(select(Person.ref).where(Person.id == member.person_id)))


@pytest.mark.both
def test_a_request_from_its_day_to_its_answer(cast: Any, at: Any, browser: Any) -> None:
    reader = browser(cast.data_protection_officer)
    reader.get("/office/privacy?q=Pracowita")
    assert "1 person found" in reader.page
    reader.get(f"/office/privacy/people/{ref_of(cast.worker)}")
    reader.click("Record a request")
    reader.submit("Record the request", kind="objection", received_on="2026-11-02", wish="Sprzeciw.")
    assert "9 days left" in reader.page
    reader.submit("Keep the answer", outcome="refused", answer="Obowiązek prawny.")
    assert "refused with reasons" in reader.page and "Obowiązek prawny." in reader.page
    reader.get("/office/privacy")
    assert "0 requests wait for an answer" in reader.page
    verbs = db.session.scalars(select(AuditEntry.verb).where(AuditEntry.kind == "data_request")).all()
    assert list(verbs) == ["data_request.record", "data_request.refuse"]


@pytest.mark.both
def test_the_most_urgent_stands_first_and_the_second_answer_is_refused(
    cast: Any, at: Any, browser: Any
) -> None:
    from lms.foundation import storage
    from lms.privacy.operations.requests import record_request
    from lms.privacy.rules.clocks import Wish

    with storage.transaction():
        for member, day in ((cast.worker, 20), (cast.other_worker, 2), (cast.superior, 10)):
            record_request(
                member.person_id, Wish.ACCESS, received_on=date(2026, 11, day), wish="", by=None, now=at
            )
    first, second = browser(cast.data_protection_officer), browser(cast.data_protection_officer)
    first.get("/office/privacy")
    names = ["Drugi Jan", "Zwierzchnia Ewa", "Pracowita Anna"]
    places = [str(first.page.text).index(name) for name in names]
    assert places == sorted(places)
    ref = db.session.scalar(select(DataRequest.ref).where(DataRequest.person_id == cast.worker.person_id))
    for reader in (first, second):
        reader.get(f"/office/privacy/requests/{ref}")
    first.submit("Keep the answer", outcome="done", answer="Plik.")
    second.submit("Keep the answer", outcome="refused", answer="Nie.")
    assert second.last.status_code == 409
    assert db.session.scalar(select(DataRequest.answer).where(DataRequest.ref == ref)) == "Plik."


@pytest.mark.row("P5")
@pytest.mark.both
def test_a_new_name_issues_the_certificate_anew_and_the_old_says_replaced(
    lives: Any, cast: Any, browser: Any, figure: Any
) -> None:
    old = db.session.scalars(select(Certificate).where(Certificate.person_id == cast.worker.person_id)).one()
    code, number = facts_of(old).check_code, old.number
    reader = browser(cast.data_protection_officer)
    reader.get(f"/office/privacy/people/{ref_of(cast.worker)}/rectify")
    reader.submit("Save", last_name="Nowicka", reason="Zmiana nazwiska.")
    assert "1 certificate is issued anew, the old one says it is replaced." in reader.page
    db.session.expire_all()
    rows = db.session.scalars(
        select(Certificate).where(Certificate.person_id == cast.worker.person_id).order_by(Certificate.id)
    ).all()
    assert [row.state for row in rows] == ["replaced", "valid"]
    assert rows[0].replaced_by_id == rows[1].id and rows[1].number != number
    assert facts_of(rows[0]).holder_name == "Anna Pracowita"
    assert facts_of(rows[1]).holder_name == "Anna Nowicka"
    stranger = browser(cast.stranger)
    stranger.get(f"/certificates/check/{code}")
    assert "replaced" in stranger.page
    figure("certificates issued anew", 1, "certificate", at_least=1)


@pytest.mark.row("P5")
@pytest.mark.both
def test_it_needs_a_reason_and_touches_nobody_else(lives: Any, cast: Any, browser: Any) -> None:
    reader = browser(cast.data_protection_officer)
    reader.get(f"/office/privacy/people/{ref_of(cast.worker)}/rectify")
    reader.submit("Save", last_name="Nowicka", reason="")
    assert reader.last.status_code == 422
    reader.submit("Save", last_name="Pracowita", position="kierowniczka", reason="Nowe stanowisko.")
    assert "The changes are saved." in reader.page
    states = db.session.scalars(select(Certificate.state)).all()
    assert list(states) == ["valid", "valid"]
