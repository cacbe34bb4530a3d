"""Figures, lists and standings out of the database agree with each other and with a count of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import delete, update

from lms.foundation import storage
from lms.foundation.storage import db
from lms.indicators import queries, shipped
from lms.indicators.models import ExportValue, FileHeader, IndicatorDefinition
from lms.indicators.rules import AssessmentFacts, AssessmentResult, Counter, Part, SumRule
from lms.projects import queries as projects
from lms.projects.rules import ExitData, ExitSituation, Reason
from tests.harness import options
from tests.indicators import arrange, random_people
from tests.indicators.random_people import Random
from tests.indicators.recount import PARTS, UNKNOWN, WHERE, recounted
from tests.indicators.ten_people import PEOPLE

ON = date(2026, 6, 30)
numbers = count(1)

pytestmark = pytest.mark.both


@pytest.fixture
def ten(cast: Any, inside: Any) -> int:
    """The project with the ten people of the file."""
    with storage.transaction():
        project_id = arrange.open_kps()
        arrange.keep(project_id, PEOPLE)
    return project_id


def kps() -> projects.ProjectView:
    found = projects.project("KPS")
    assert found is not None
    return found


def listing(code: str, part: Part = Part.TOTAL, *, on: date = ON, number: int = 1, per_page: int = 50) -> Any:
    definition = queries.definition_of(queries.definitions(kps()), code)
    assert definition is not None
    return queries.listed(kps().id, definition, on, part, number, per_page)


@pytest.mark.row("R30")
@given(people=random_people.people, on=random_people.days)
@settings(
    max_examples=options.size(6, 200),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_every_figure_has_a_list_of_its_length_and_agrees_with_sql(
    cast: Any, inside: Any, people: list[Random], on: date
) -> None:
    with storage.transaction():
        project_id = arrange.open_kps(f"P{next(numbers)}")
        arrange.keep(
            project_id, [one.row for one in people], {one.row.key: one.assessments for one in people}
        )
    project = projects.project_by_id(project_id)
    assert project is not None
    report = queries.report(project, on)
    counted = {figure.code: figure for figure in (*report.figures, *report.lists.values())}
    assert {code for code, figure in counted.items() if figure.total is None} == UNKNOWN
    assert set(counted) - UNKNOWN == set(WHERE)
    for (code, part), number in recounted(project_id, on).items():
        definition = queries.definition_of(report.definitions, code)
        assert definition is not None
        page = queries.listed(project_id, definition, on, Part(part), 1, per_page=1000).page
        assert page is not None
        assert (getattr(counted[code], part), page.total, len(page.rows)) == (number,) * 3, (code, part)
    assert report.faults == ()
    by_county = queries.by_county(project, on)
    assert sum(county.figures[0].total or 0 for county in by_county) == report.everybody


def test_the_ten_people_of_the_file_count_as_by_hand(ten: int) -> None:
    report = queries.report(kps(), ON)
    found = {figure.code: (figure.total, figure.women, figure.men) for figure in report.figures}
    assert found["ALL"] == found["EECO01"] == (10, 6, 4)
    assert found["EECO02"] == (1, 1, 0)
    assert found["EECO04"] == (1, 0, 1)
    assert found["EECO12"] == (1, 1, 0)
    assert found["EECO13"] == (1, 1, 0)
    assert found["EECO17"] == (7, 4, 3)
    assert found["EECR04"] == (1, 1, 0)
    assert found["EECO18"] == found["LOCAL_GOVERNMENTS"] == (None, None, None)


def test_who_begins_later_does_not_count_yet(ten: int) -> None:
    assert [queries.report(kps(), day).everybody for day in (date(2026, 2, 27), date(2026, 2, 28))] == [0, 1]
    assert queries.report(kps(), date(2026, 3, 2)).everybody == 10


def test_a_list_stands_in_polish_order_and_in_pages(ten: int) -> None:
    pages = [listing("ALL", number=number, per_page=4).page for number in (1, 2, 3, 99)]
    names = [row.last_name for page in pages[:3] for row in page.rows]
    assert names == [
        "Bez Szczegółu",
        "Długo",
        "Dwojga Wsparć",
        "I Niepełnosprawność",
        "Łącka-Źrebięca",
        "Nováková",
        'Ósmy "Junior"',
        "Po Pięćdziesiątce",
        "W Lutym",
        "Zmyślona",
    ]
    assert pages[3].number == 3
    assert [row.last_name for row in listing("EECO05", Part.MEN).page.rows] == [
        'Ósmy "Junior"',
        "Po Pięćdziesiątce",
        "W Lutym",
    ]


def test_a_line_says_the_institution_and_the_days(ten: int) -> None:
    (row,) = listing("EECR04").page.rows
    assert (row.first_name, row.last_name) == ("Bezrobotna", "Długo")
    assert (row.institution, row.began_on, row.ended_on) == (
        "Ośrodek Pomocy Społecznej w Buku",
        date(2026, 3, 2),
        date(2026, 6, 30),
    )


def test_somebody_who_leaves_later_has_no_last_day_yet(ten: int) -> None:
    rows = listing("EECO02", on=date(2026, 6, 29)).page.rows
    assert [row.ended_on for row in rows] == [None]


def test_what_is_missing_and_which_paper_proves_it_stand_in_the_list(cast: Any, inside: Any) -> None:
    left = ExitData(date(2026, 4, 1), (ExitSituation.QUALIFICATION,), True)
    passed = AssessmentFacts(AssessmentResult.QUALIFIED, date(2026, 4, 10), "Komisja", "protokół 4/2026")
    failed = AssessmentFacts(AssessmentResult.NOT_QUALIFIED, date(2026, 3, 20), "Komisja", "protokół 1/2026")
    with storage.transaction():
        project_id = arrange.open_kps()
        whole = replace(PEOPLE[0], exit=left)
        part = replace(PEOPLE[3], data=replace(PEOPLE[3].data, education=None, sex=None))
        arrange.keep(project_id, [whole, part], {whole.key: (failed, passed)})
    (row,) = listing("EECR03").page.rows
    assert (row.document, row.assessed_on) == ("protokół 4/2026", date(2026, 4, 10))
    assert listing("EECR03", on=date(2026, 4, 9)).figure.total == 0
    (row,) = listing("INCOMPLETE").page.rows
    assert row.missing == ("sex", "education")


def test_a_figure_that_cannot_be_known_has_no_list(ten: int) -> None:
    assert listing("EECO18").page is None


def test_the_projects_own_targets_go_first(ten: int) -> None:
    with storage.transaction():
        db.session.execute(update(IndicatorDefinition).values(target=5))
    targets = {one.code: one.target for one in queries.definitions(kps())}
    assert (targets["ALL"], targets["LOCAL_GOVERNMENTS"], targets["EECR03"]) == (1756, 128, 5)


def test_definitions_are_data_an_administrator_may_change(ten: int) -> None:
    with storage.transaction():
        row = db.session.get_one(IndicatorDefinition, "EECO05")
        row.counter, row.name_en = "ALL", "Everybody"
        project = db.session.get_one(IndicatorDefinition, "ALL")
        project.code = "FERS-1"
    report = queries.report(kps(), ON)
    assert {one.code: one.name_en for one in report.definitions}["EECO05"] == "Everybody"
    assert report.faults[0].rule is SumRule.LABOUR
    assert listing("FERS-1").page.total == 10
    # A list that pages link to keeps its address, whatever the definition is called.
    assert listing("ALL").page.total == 10


def test_without_loaded_definitions_the_shipped_ones_count(ten: int) -> None:
    loaded = queries.definitions(kps())
    with storage.transaction():
        for table in (IndicatorDefinition, FileHeader, ExportValue):
            db.session.execute(delete(table))
    assert queries.definitions(kps()) == loaded
    assert len(queries.header()) == 43
    assert queries.texts()["answer"]["yes"] == "Tak"


def test_what_ships_is_loaded_once_and_never_over_an_edit(ten: int) -> None:
    with storage.transaction():
        db.session.execute(update(FileHeader).where(FileHeader.place == 24).values(label="w tym (status)"))
    with storage.transaction():
        assert shipped.load_definitions() == 0
    assert queries.header()[24] == "w tym (status)"


def reasons(people: Sequence[Any]) -> dict[str, set[tuple[str, Reason]]]:
    return {one.last_name: {(fault.field, fault.reason) for fault in one.faults} for one in people}


def test_who_can_go_to_sm_efs_is_said_without_opening_a_number(
    ten: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_args: Any) -> str:
        raise AssertionError("a number was opened")

    monkeypatch.setattr("lms.foundation.crypto.FieldCipher.open", never)
    standing = queries.standing(kps())
    assert (standing.ready, standing.total, standing.left_out) == (10, 10, ())


def test_who_stays_out_of_the_file_is_told_why(cast: Any, inside: Any) -> None:
    first, third = PEOPLE[0], PEOPLE[2]
    with storage.transaction():
        arrange.keep(
            arrange.open_kps(),
            [
                first,
                replace(first, key="no number", data=replace(first.data, last_name="A", pesel=None)),
                replace(third, key="no other", data=replace(third.data, last_name="B", other_id=None)),
                replace(first, key="no support", data=replace(PEOPLE[3].data, last_name="C"), supports=()),
                replace(first, key="degurba", data=replace(PEOPLE[4].data, last_name="D", degurba=None)),
            ],
        )
    standing = queries.standing(kps())
    assert standing.ready == 1
    assert reasons(standing.left_out) == {
        "A": {("pesel", Reason.MISSING)},
        "B": {("other_id", Reason.MISSING)},
        "C": {("supports", Reason.NO_SUPPORT)},
        "D": {("degurba", Reason.MISSING)},
    }
    assert standing.by_field() == [("degurba", 1), ("other_id", 1), ("pesel", 1), ("supports", 1)]
    assert [one.last_name for one in queries.with_field(standing.left_out, "pesel")] == ["A"]


@pytest.mark.parametrize("many", [1, 40])
def test_more_people_ask_no_more_of_the_database(cast: Any, inside: Any, queries: Any, many: int) -> None:
    from lms.indicators import queries as ask

    with storage.transaction():
        people = [
            replace(PEOPLE[0], key=key, data=replace(PEOPLE[0].data, pesel=None)) for key in range(many)
        ]
        arrange.keep(arrange.open_kps(), people)
    project = kps()
    with queries(at_most=3):
        ask.report(project, ON)
    with queries(at_most=5):
        ask.listed(project.id, ask.definitions(project)[0], ON, Part.TOTAL, 1)
    with queries(at_most=3):
        ask.standing(project)


def test_parts_and_counters_of_the_second_count_are_those_of_the_rules() -> None:
    assert set(PARTS) == set(Part)
    assert set(WHERE) | UNKNOWN == set(Counter)
