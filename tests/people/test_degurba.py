"""Degrees of urbanisation: Eurostat's table against the register, and the office's own word beside it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select

from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.people.models import Municipality
from lms.people.operations.municipalities import import_degrees
from lms.people.rules import KnownDegree, LauFault, LauPlan, plan_lau, read_lau

RURAL, TOWN = KnownDegree(3), KnownDegree(2)


@pytest.mark.parametrize(
    ("cells", "table", "faults"),
    [
        (("3021052", "3"), {"3021052": 3}, ()),
        (("30 21 05 2", "3"), {"3021052": 3}, ()),
        (("", ""), {}, ()),
        (("302105", "3"), {}, ((7, LauFault.CODE),)),
        (("PL302105", "3"), {}, ((7, LauFault.CODE),)),
        (("3021052", ""), {}, ((7, LauFault.DEGREE),)),
        (("3021052", "4"), {}, ((7, LauFault.DEGREE),)),
        (("3021052", "3.0"), {}, ((7, LauFault.DEGREE),)),
    ],
)
def test_a_row_of_the_table_is_a_code_and_a_degree(
    cells: tuple[str, str], table: dict[str, int], faults: tuple[Any, ...]
) -> None:
    assert read_lau([(7, cells)]) == (table, faults)


def test_the_same_code_twice_is_a_fault_only_where_the_degrees_differ() -> None:
    rows = [(2, ("3021052", "3")), (3, ("3021052", "3")), (4, ("3021052", "2"))]
    assert read_lau(rows) == ({"3021052": 3}, ((4, LauFault.TWICE),))


@pytest.mark.parametrize(
    ("table", "known", "plan"),
    [
        ({"3021052": 3}, {"3021052": KnownDegree(None)}, LauPlan({"3021052": 3}, 0, (), (), ())),
        ({"3021052": 3}, {"3021052": TOWN}, LauPlan({"3021052": 3}, 0, (), (), ())),
        ({"3021052": 3}, {"3021052": RURAL}, LauPlan({}, 1, (), (), ())),
        # what the office wrote by hand stays, also beside an equal word of the table
        ({"3021052": 3}, {"3021052": KnownDegree(2, is_own=True)}, LauPlan({}, 0, ("3021052",), (), ())),
        ({"3021052": 3}, {"3021052": KnownDegree(3, is_own=True)}, LauPlan({}, 1, (), (), ())),
        # the kind has changed since: rural Zaniemyśl 3025052 became urban-rural 3025053
        ({"3025052": 3}, {"3025053": KnownDegree(None)}, LauPlan({"3025053": 3}, 0, (), (), ())),
        # its seven digits come first; two other kinds with different degrees say nothing
        (
            {"3025052": 3, "3025053": 2},
            {"3025053": KnownDegree(None)},
            LauPlan({"3025053": 2}, 0, (), (), ()),
        ),
        ({"3025051": 3, "3025052": 2}, {"3025053": RURAL}, LauPlan({}, 0, (), ("3025053",), ())),
        # an urban and a rural municipality of one name are two
        ({"3001011": 2}, {"3001022": RURAL}, LauPlan({}, 0, (), ("3001022",), ())),
        ({}, {"3021052": RURAL}, LauPlan({}, 0, (), ("3021052",), ())),
    ],
)
def test_the_table_is_compared_with_the_register(
    table: dict[str, int], known: dict[str, KnownDegree], plan: LauPlan
) -> None:
    assert plan_lau(table, (), known) == plan


# --- the office at work ---


def lau(*rows: str) -> tuple[bytes, str]:
    return "\n".join(("COUNTRY;LAU CODE;LAU NAME;DEGURBA", *rows)).encode(), "lau.csv"


def degree(terc: str) -> Any:
    db.session.expire_all()
    columns = (Municipality.degurba, Municipality.degurba_source, Municipality.degurba_reason)
    return tuple(db.session.execute(select(*columns).where(Municipality.terc == terc)).one())


@pytest.mark.both
def test_the_office_takes_over_the_table_and_sees_what_it_did(officer: Any, inside: Any) -> None:
    officer.get("/office/municipalities")
    assert "226 municipalities have no degree of urbanisation yet" in officer.page
    officer.click("Import Eurostat's table")
    officer.submit(
        "Import", file=lau("PL;3021052;Dopiewo;2", "PL;3064011;Poznań;1"), source="Eurostat LAU 2025"
    )
    for said in ("2 municipalities have a new degree.", "2477 municipalities are not in the table."):
        assert said in officer.page
    assert "224 municipalities have no degree of urbanisation yet" in officer.page
    assert degree("3021052") == (2, "Eurostat LAU 2025", "")
    officer.get("/office/municipalities?q=Dopiewo")
    assert "2 – intermediate (towns and suburbs)" in officer.page
    assert "Eurostat LAU 2025" in officer.page


def test_a_table_with_one_bad_row_changes_nothing_and_says_which(officer: Any, inside: Any) -> None:
    officer.get("/office/municipalities/import")
    answer = officer.submit("Import", file=lau("PL;3021052;Dopiewo;2", "PL;3064011;Poznań;9"), source="LAU")
    assert answer.status_code == 422
    assert "Nothing was taken over." in officer.page
    assert "Row 3: The degree is not 1, 2 or 3." in officer.page
    assert degree("3021052") == (None, "", "")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"\x00\x01\x02", "This file cannot be read."),
        (b"PK\x03\x04 no archive", "This file cannot be read."),
        (b"a;b\n1;2\n", "No sheet of this file has the columns LAU CODE and DEGURBA."),
        (b"", "Choose a file."),
    ],
)
def test_another_file_is_refused_beside_its_field(officer: Any, body: bytes, said: str) -> None:
    officer.get("/office/municipalities/import")
    file = (body, "lau.csv" if body else "")
    answer = officer.submit("Import", file=file, source="LAU")
    assert answer.status_code == 422
    assert said in officer.page


@pytest.mark.both
def test_a_degree_by_hand_needs_its_reason_and_outlives_the_next_table(officer: Any, inside: Any) -> None:
    officer.get("/office/municipalities/3021052")
    answer = officer.submit("Save", degurba="3")
    assert answer.status_code == 422
    assert "Write where the degree comes from." in officer.page
    officer.submit("Save", degurba="3", reason="Letter of Eurostat, 3 November 2026")
    assert degree("3021052") == (3, "", "Letter of Eurostat, 3 November 2026")
    officer.get("/office/municipalities/import")
    officer.submit("Import", file=lau("PL;3021052;Dopiewo;2"), source="Eurostat LAU 2025")
    assert "Left as the office wrote it: Dopiewo (rural)." in officer.page
    assert degree("3021052")[0] == 3
    officer.get("/office/municipalities/3021052")
    officer.submit("Save", degurba="", reason="")
    assert degree("3021052") == (None, "", "")
    verbs = db.session.scalars(select(AuditEntry.verb).where(AuditEntry.kind == "municipality"))
    assert list(verbs) == ["municipality.set_degree", "municipality.set_degree"]


def test_the_second_of_two_officers_sees_that_somebody_was_faster(
    officer: Any, cast: Any, inside: Any
) -> None:
    other = cast.officer.browser()
    other.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    for browser in (officer, other):
        browser.get("/office/municipalities/3021052")
    officer.submit("Save", degurba="3", reason="first")
    answer = other.submit("Save", degurba="2", reason="second")
    assert answer.status_code == 409
    assert "Somebody else changed this municipality meanwhile." in other.page
    assert "first" in other.page  # what stands now, beside what was typed
    assert degree("3021052") == (3, "", "first")
    other.submit("Save")
    assert degree("3021052") == (2, "", "second")


@pytest.mark.both
def test_the_same_table_once_more_changes_nothing(inside: Any, cast: Any, clock_at: Any) -> None:
    now = clock_at("2026-11-24 09:00")
    with storage.transaction():
        first = import_degrees({"3021052": 3}, (), "LAU", by=7, now=now)
        again = import_degrees({"3021052": 3}, (), "LAU", by=7, now=now)
    assert (dict(first.changes), dict(again.changes), again.same) == ({"3021052": 3}, {}, 1)
    steps = (
        select(func.count()).select_from(AuditEntry).where(AuditEntry.verb == "municipality.import_degrees")
    )
    assert db.session.scalar(steps) == 1


def test_the_auditor_reads_and_does_not_change(cast: Any) -> None:
    auditor = cast.auditor.browser()
    assert auditor.get("/office/municipalities?unknown=1").status_code == 200
    assert auditor.get("/office/municipalities/3021052").status_code == 403
    assert auditor.get("/office/municipalities/import").status_code == 403
