"""An assessment is recorded with its day, assessor and document, and only then a qualification counts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.projects.models import Assessment
from lms.projects.rules import ExitData, ExitSituation
from tests.indicators import arrange
from tests.indicators.ten_people import PEOPLE

LEFT = ExitData(date(2026, 10, 30), (ExitSituation.OTHER,), True)
PASSED = {
    "result": "qualified",
    "assessed_on": "2026-11-20",
    "assessor": "Komisja egzaminacyjna",
    "document": "protokół 4/2026",
}


@pytest.fixture(autouse=True)
def _today(clock_at: Any) -> None:
    clock_at("2026-11-22 10:00")


def lay(app: Any, *people: Any, code: str = "KPS") -> str:
    """Reference of the first of these people."""
    with app.app_context(), storage.transaction():
        project_id = arrange.open_kps(code)
        arrange.keep(project_id, people)
        first = min(arrange.people_of(project_id))
    return f"p{first:012}"


@pytest.fixture
def address(cast: Any, app: Any) -> str:
    return f"/office/people/{lay(app, replace(PEOPLE[0], exit=LEFT))}/assessments/new"


def qualified(cast: Any, on: str = "2026-11-22") -> int:
    officer = cast.officer.browser()
    officer.get(f"/office/indicators/EECR03?on={on}")
    found = re.match(r"\d+", officer.page.h1)
    assert found is not None
    return int(found[0])


def kept(app: Any) -> list[tuple[str, date, str, str, int | None]]:
    with app.app_context(), storage.unit(writes=False):
        rows = db.session.scalars(select(Assessment).order_by(Assessment.id))
        return [(row.result, row.assessed_on, row.assessor, row.document, row.recorded_by) for row in rows]


def verbs(app: Any) -> list[str]:
    with app.app_context(), storage.unit(writes=False):
        return list(
            db.session.scalars(
                select(AuditEntry.verb).where(AuditEntry.kind == "assessment").order_by(AuditEntry.seq)
            )
        )


def test_a_recorded_qualification_counts_from_its_day(address: str, cast: Any, app: Any) -> None:
    assert qualified(cast) == 0
    officer = cast.officer.browser()
    officer.get(address)
    assert officer.submit(address, **PASSED).status_code == 200
    row = ("qualified", date(2026, 11, 20), "Komisja egzaminacyjna", "protokół 4/2026")
    assert kept(app) == [(*row, cast.officer.account_id)]
    assert "protokół 4/2026" in officer.page
    assert (qualified(cast, "2026-11-19"), qualified(cast)) == (0, 1)
    assert verbs(app) == ["assessment.record"]
    officer.get("/office/indicators/EECR03")
    assert "protokół 4/2026" in officer.page


def test_a_failed_assessment_is_kept_and_does_not_count(address: str, cast: Any, app: Any) -> None:
    officer = cast.officer.browser()
    officer.get(address)
    officer.submit(address, **PASSED | {"result": "not_qualified"})
    assert [row[0] for row in kept(app)] == ["not_qualified"]
    assert qualified(cast) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"assessed_on": "2026-11-23"},
        {"assessed_on": "2026-03-01"},
        {"assessed_on": "31.02.2026"},
        {"assessed_on": ""},
        {"assessor": "  "},
        {"document": ""},
        {"document": "x" * 201},
    ],
    ids=str,
)
def test_what_proves_nothing_is_refused_and_what_was_typed_is_kept(
    address: str, cast: Any, app: Any, change: dict[str, str]
) -> None:
    officer = cast.officer.browser()
    officer.get(address)
    assert officer.submit(address, **PASSED | change).status_code == 422
    assert kept(app) == []
    values = officer.form(address).values
    for name, text in (PASSED | change).items():
        assert values[name].strip() == text.strip()


def test_a_result_must_be_chosen(address: str, cast: Any, app: Any) -> None:
    officer = cast.officer.browser()
    officer.get(address)
    typed = {name: text for name, text in PASSED.items() if name != "result"}
    assert officer.submit(address, **typed).status_code == 422
    assert kept(app) == []


def test_sent_twice_it_is_recorded_once(address: str, cast: Any, app: Any) -> None:
    officer = cast.officer.browser()
    officer.get(address)
    data = officer.form(address).filled(PASSED, None)
    answers = [officer.post(address, data=data) for _ in range(2)]
    assert [answer.headers["Location"] for answer in answers] == [address, address]
    assert len(kept(app)) == 1


def test_one_recorded_by_mistake_is_withdrawn_with_a_reason(address: str, cast: Any, app: Any) -> None:
    officer = cast.officer.browser()
    officer.get(address)
    officer.submit(address, **PASSED)
    (link,) = [a.get("href") for a in officer.page.all("a") if a.get("href", "").endswith("/withdraw")]
    officer.get(link)
    assert officer.submit(link, reason=" ").status_code == 422
    assert len(kept(app)) == 1
    assert officer.submit(link, reason="Pomyłka w osobie").status_code == 200
    assert kept(app) == []
    assert qualified(cast) == 0
    assert verbs(app) == ["assessment.record", "assessment.withdraw"]
    assert officer.get(link).status_code == 404


def test_an_assessment_of_somebody_else_is_not_found(address: str, cast: Any, app: Any) -> None:
    officer = cast.officer.browser()
    officer.get(address)
    officer.submit(address, **PASSED)
    (link,) = [a.get("href") for a in officer.page.all("a") if a.get("href", "").endswith("/withdraw")]
    other = re.sub(r"people/[^/]+/", "people/nobodyatall00/", link)
    assert officer.get(other).status_code == 404


def test_in_several_projects_the_project_is_chosen(cast: Any, app: Any) -> None:
    ref = lay(app, PEOPLE[0])
    with app.app_context(), storage.transaction():
        second = arrange.open_kps("OTHER", title_pl="Drugi projekt", title_en="The other project")
        arrange.take_part(second, int(ref[1:]), date(2026, 10, 1))
    address = f"/office/people/{ref}/assessments/new"
    officer = cast.officer.browser()
    officer.get(address)
    offered = officer.form(address).fields["participation"][0]
    values = [option.get("value") for option in offered.iter("option")]
    assert len(values) == 2
    # Between the two first days: too early for the second project, not for the first.
    early = PASSED | {"assessed_on": "2026-09-01"}
    assert officer.submit(address, participation=values[1], **early).status_code == 422
    assert officer.submit(address, participation=values[0], **early).status_code == 200
    assert len(kept(app)) == 1


def test_who_takes_part_in_nothing_has_nothing_to_assess(cast: Any, app: Any) -> None:
    with app.app_context(), storage.unit(writes=False):
        from lms.people.queries import person

        ref = person(cast.worker.person_id).ref
    officer = cast.officer.browser()
    assert officer.get(f"/office/people/{ref}/assessments/new").status_code == 200
    assert [form for form in officer.page.all("form") if "assessment" in form.get("action", "")] == []
    assert officer.get("/office/people/nobodyatall00/assessments/new").status_code == 404


@pytest.mark.parametrize("name", ["worker", "trainer", "coordinator", "auditor", "administrator"])
def test_only_officers_record_assessments(address: str, cast: Any, name: str) -> None:
    assert cast[name].browser().get(address).status_code == 403
