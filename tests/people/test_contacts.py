"""Contact people of an institution: entered with a way to reach them, changed, taken out without leaving their data."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.models import ContactPerson, Person


@pytest.fixture
def page(cast: Any, inside: Any) -> str:
    person = db.session.get(Person, cast.worker.person_id)
    assert person is not None
    assert person.institution is not None
    return f"/office/institutions/{person.institution.ref}"


@pytest.mark.both
def test_somebody_is_entered_changed_and_taken_out(officer: Any, page: str) -> None:
    officer.get(page)
    officer.click("New contact person")
    officer.submit("Save", name="Irena Osobista", role="kadry", email="Irena@GOPS.example")
    assert "Irena Osobista" in officer.page
    assert "irena@gops.example" in officer.page
    officer.click("Irena Osobista")
    officer.submit("Save", phone="600 100 200")
    assert "600 100 200 · irena@gops.example" in officer.page
    officer.click("Irena Osobista")
    officer.submit("Take out now")
    assert "The contact person is taken out." in officer.page
    assert "Irena" not in officer.page
    assert db.session.scalars(select(ContactPerson)).all() == []
    steps = db.session.scalars(select(AuditEntry.verb).where(AuditEntry.kind == "contact_person"))
    assert [step.split(".")[1] for step in steps] == ["create", "change", "remove"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "Write a phone number or an e-mail address, or both."),
        ({"phone": "12"}, "A phone number has 7 to 15 digits"),
        ({"email": "irena@"}, "irena@"),
    ],
)
def test_a_contact_can_be_reached(officer: Any, page: str, typed: dict[str, str], said: str) -> None:
    officer.get(f"{page}/contacts/new")
    answer = officer.submit("Save", name="Irena Osobista", **typed)
    assert answer.status_code == 422
    assert said in officer.page or officer.form(f"{page}/contacts/new").values["email"] == typed.get("email")


def test_the_auditor_reads_contacts_and_does_not_change_them(cast: Any, officer: Any, page: str) -> None:
    officer.get(f"{page}/contacts/new")
    officer.submit("Save", name="Irena Osobista", phone="600 100 200")
    auditor = cast.auditor.browser()
    auditor.get(page)
    assert "Irena Osobista" in auditor.page
    assert auditor.get(f"{page}/contacts/new").status_code == 403
