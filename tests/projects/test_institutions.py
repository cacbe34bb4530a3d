"""An institution takes part since the first support of its staff or of itself; local governments are counted once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from io import BytesIO
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.models import Institution
from lms.people.operations.institutions import change_institution, create_institution
from lms.people.requests import NewInstitution
from lms.projects import operations as do
from lms.projects.jobs import settle_what_is_behind
from lms.projects.models import InstitutionParticipation, Project
from lms.projects.operations.institutions import OwnSupport, SupportKept, change_support, support_institution
from lms.projects.queries.institutions import local_governments
from lms.projects.rules.institutions import (
    LocalGovernments,
    OwnSupportFault,
    check_own_support,
    count_local_governments,
    institution_start,
)

NOW = datetime(2026, 12, 3, 15, tzinfo=UTC)
TODAY = date(2026, 12, 3)
FIRST, LATER = date(2026, 11, 2), date(2026, 11, 20)
WORKER, OTHER_WORKER, OFFICER = 1, 2, 7
F = OwnSupportFault


@pytest.mark.parametrize(
    ("staff", "own", "start"),
    [(None, None, None), (FIRST, None, FIRST), (None, LATER, LATER), (FIRST, LATER, FIRST), (LATER, FIRST, FIRST)],
)  # fmt: skip
def test_it_begins_with_the_earlier_support(staff: date | None, own: date | None, start: date | None) -> None:
    assert institution_start(staff, own) == start


@pytest.mark.parametrize(
    ("began_on", "support", "fault"),
    [
        (FIRST, "warsztat", None),
        (TODAY, "warsztat", None),
        (None, "", None),
        (None, "warsztat", F.DAY_MISSING),
        (FIRST, "", F.NOT_SAID),
        (date(2023, 8, 31), "warsztat", F.BEFORE_PROJECT),
        (date(2029, 1, 1), "warsztat", F.AFTER_PROJECT),
        (date(2026, 12, 4), "warsztat", F.AHEAD),
    ],
)
def test_support_has_a_day_within_the_project_and_words(
    began_on: date | None, support: str, fault: OwnSupportFault | None
) -> None:
    period = {"starts_on": date(2023, 9, 1), "ends_on": date(2028, 12, 31)}
    assert check_own_support(began_on, support, today=TODAY, **period) == fault


@pytest.mark.parametrize(
    ("supported", "counts_staff", "counted"),
    [
        ((), None, LocalGovernments(0, 0, None)),
        ((("3003011", False), ("3003011", True), ("3003", False), (None, True)), None, LocalGovernments(2, 1, None)),
        ((("3003011", False), ("3003011", False), ("3064011", True)), True, LocalGovernments(2, 1, 2)),
        ((("3003011", False), ("3064011", True)), False, LocalGovernments(2, 1, 1)),
    ],
)  # fmt: skip
def test_a_local_government_counts_once_and_the_agreement_says_what_counts(
    supported: Any, counts_staff: bool | None, counted: LocalGovernments
) -> None:
    assert count_local_governments(supported, counts_staff) == counted


# --- the office at work ---


@pytest.fixture
def project_id(cast: Any, inside: Any) -> int:
    new = do.NewProject(
        "KPS",
        "Projekt",
        "Project",
        "FERS",
        "FERS",
        date(2023, 9, 1),
        date(2028, 12, 31),
        kind_of_support="training",
    )
    with storage.transaction() as session:
        row = do.open_project(new, by=OFFICER, now=NOW)
        assert isinstance(row, Project)
        first = session.get_one(Institution, 1)
        change_institution(first, {"type_code": "GOPS", "municipality_terc": "3021052"}, by=OFFICER, now=NOW)
        return row.id


def attend(project_id: int, on: date, person: int = WORKER, institution: int = 1) -> None:
    with storage.transaction():
        do.begin_participation(
            person, project_id, institution, began_on=on, source=f"edition:{on}", by=OFFICER, now=NOW
        )
        do.settle_institutions(project_id, [institution], by=OFFICER, now=NOW)


def leave(project_id: int, on: date, person: int = WORKER) -> None:
    with storage.transaction():
        before = do.institutions_of(project_id, [person])
        do.withdraw_support(person, project_id, f"edition:{on}", reason="pomyłka", by=OFFICER, now=NOW)
        do.settle_institutions(project_id, before, by=OFFICER, now=NOW)


def rows() -> list[InstitutionParticipation]:
    db.session.expire_all()
    return list(db.session.scalars(select(InstitutionParticipation).order_by(InstitutionParticipation.id)))


@pytest.mark.both
def test_the_first_of_its_staff_begins_it_with_facts_that_stay(project_id: int) -> None:
    attend(project_id, LATER)
    attend(project_id, FIRST, OTHER_WORKER)
    (row,) = rows()
    assert (row.began_on, row.staff_began_on, row.own_began_on) == (FIRST, FIRST, None)
    assert (row.type_code, row.municipality_terc, row.local_government) == ("GOPS", "3021052", "3021052")
    with storage.transaction() as session:
        change_institution(session.get_one(Institution, 1), {"name": "Nowa nazwa"}, by=OFFICER, now=NOW)
    assert rows()[0].name != "Nowa nazwa"
    assert local_governments(project_id) == LocalGovernments(1, 0, None)


@pytest.mark.both
def test_a_wrong_mark_taken_back_moves_or_ends_it(project_id: int) -> None:
    attend(project_id, FIRST)
    attend(project_id, LATER, OTHER_WORKER)
    leave(project_id, FIRST)
    assert rows()[0].began_on == LATER
    leave(project_id, LATER, OTHER_WORKER)
    assert rows() == []
    verbs = db.session.scalars(select(AuditEntry.verb).where(AuditEntry.kind == "institution_participation"))
    assert list(verbs) == [f"institution_participation.{verb}" for verb in ("begin", "change", "withdraw")]


@pytest.mark.both
def test_support_of_its_own_stands_beside_that_of_its_staff(project_id: int) -> None:
    given = OwnSupport(FIRST, "warsztat")
    with storage.transaction():
        done = support_institution(project_id, 1, given, today=TODAY, by=OFFICER, now=NOW)
        assert isinstance(done, SupportKept)
        again = support_institution(project_id, 1, given, today=TODAY, by=OFFICER, now=NOW)
        assert again is F.RECORDED_ALREADY
    attend(project_id, LATER)
    (row,) = rows()
    assert (row.began_on, row.staff_began_on, row.own_began_on) == (FIRST, LATER, FIRST)
    assert local_governments(project_id) == LocalGovernments(1, 1, None)
    with storage.transaction():
        gone = change_support(
            done.ref, OwnSupport(None, ""), version=row.version, today=TODAY, by=OFFICER, now=NOW
        )
    assert isinstance(gone, SupportKept)
    assert (rows()[0].began_on, rows()[0].own_began_on) == (LATER, None)
    leave(project_id, LATER)
    assert rows() == []


@pytest.mark.postgres
def test_two_registers_at_once_begin_it_once_with_the_earlier_day(project_id: int, app: Any) -> None:
    start = Barrier(2)

    def one(person: int, on: date) -> None:
        with app.app_context():
            start.wait()
            attend(project_id, on, person)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(one, (WORKER, OTHER_WORKER), (LATER, FIRST)))
    (row,) = rows()
    assert row.staff_began_on == FIRST


def test_a_register_that_is_closed_makes_its_institutions_take_part(scene: Any) -> None:
    with scene.app.app_context():
        named = {row.institution_id for row in rows()}
    assert {1, 2} <= named


@pytest.mark.both
def test_the_office_records_support_and_sees_the_local_governments(project_id: int, officer: Any) -> None:
    with storage.transaction():
        create_institution(NewInstitution("MOPR Poznań", "MOPR", "3064011"), by=OFFICER, now=NOW)
    attend(project_id, FIRST)
    officer.get("/office/participants/institutions")
    assert officer.page.h1 == "1 institution takes part"
    officer.click("Record support of an institution")
    ref = db.session.scalar(select(Institution.ref).where(Institution.name == "MOPR Poznań"))
    answer = officer.submit("Save", institution=ref, own_began_on="2023-01-01", own_support="warsztat")
    assert answer.status_code == 422
    assert "This day is before the first day of the project." in officer.page
    officer.submit("Save", own_began_on="2024-01-10")
    assert officer.page.h1 == "MOPR Poznań"
    assert "Poznań · 3064011" in officer.page
    officer.click("Change")
    officer.submit("Save", ended_on="2024-01-09")
    assert "The last day is before the first day of support." in officer.page
    officer.submit("Save", ended_on="2024-05-09")
    assert "in the project from 10 January 2024 to 9 May 2024" in officer.page
    officer.get("/office/participants/institutions")
    assert "Through staff or an institution itself2" in officer.page.text
    assert "Only where an institution itself was supported1" in officer.page.text
    assert "not decided yet" in officer.page
    officer.get("/office/project/edit")
    officer.submit("Save", counts_staff="no")
    officer.get("/office/participants/institutions?way=own")
    assert "Counted for the target1" in officer.page.text
    assert officer.page.h1 == "Found: 1 of 2 institutions that take part"
    officer.click("List as XLSX")
    from openpyxl import load_workbook

    sheet = load_workbook(BytesIO(officer.last.data)).active
    assert sheet is not None
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == ["MOPR Poznań"]


@pytest.mark.both
def test_every_figure_of_local_governments_leads_to_its_list(project_id: int, officer: Any) -> None:
    with storage.transaction():
        pcpr = create_institution(NewInstitution("PCPR", "PCPR", "3021052"), by=OFFICER, now=NOW)
        cus = create_institution(NewInstitution("CUS", "CUS", "3021052"), by=OFFICER, now=NOW)
        for one in (pcpr, cus):
            support_institution(
                project_id, one.id, OwnSupport(FIRST, "warsztat"), today=TODAY, by=OFFICER, now=NOW
            )
    attend(project_id, LATER)
    assert local_governments(project_id) == LocalGovernments(2, 2, None)
    officer.get("/office/participants/local-governments")
    assert officer.page.h1 == "2 local governments have been supported"
    assert "poznański county" in officer.page
    officer.click("2 institutions: Dopiewo 3021052")
    assert officer.page.h1 == "Found: 2 of 3 institutions that take part"
    officer.get("/office/participants/local-governments?way=own")
    officer.click("1 institution: Dopiewo 3021052")
    assert "CUS" in officer.page


@pytest.mark.both
def test_participations_of_years_before_are_caught_up_with_at_night(project_id: int) -> None:
    attend(project_id, FIRST)
    with storage.transaction() as session:
        session.delete(session.merge(rows()[0]))
    with storage.transaction():
        assert settle_what_is_behind(NOW) == 1
        assert settle_what_is_behind(NOW) == 0
    assert rows()[0].staff_began_on == FIRST
    with storage.transaction() as session:
        session.get_one(InstitutionParticipation, rows()[0].id).staff_began_on = LATER
    with storage.transaction():
        assert settle_what_is_behind(NOW) == 1
    assert rows()[0].staff_began_on == FIRST


@pytest.fixture
def officer(cast: Any) -> Any:
    browser = cast.officer.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return browser
