"""The figures of a day as their readers see them: one number on the page, in its list, the workbook and the command."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit

import openpyxl
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from sqlalchemy import select, update

from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.indicators.models import IndicatorDefinition
from lms.projects.rules import Answer
from tests.harness import options
from tests.harness.html import words
from tests.indicators import arrange, random_people
from tests.indicators.random_people import Random
from tests.indicators.recount import UNKNOWN, recounted
from tests.indicators.ten_people import PEOPLE

SEE = ("officer", "auditor")
TODAY = "2026-11-22"
numbers = count(1)


@pytest.fixture(autouse=True)
def _today(clock_at: Any) -> None:
    clock_at(f"{TODAY} 10:00")


def lay(app: Any, people: Any = PEOPLE, code: str = "KPS", **more: Any) -> int:
    with app.app_context(), storage.transaction():
        project_id = arrange.open_kps(code)
        arrange.keep(project_id, people, **more)
    return project_id


@pytest.fixture
def ten(cast: Any, app: Any) -> int:
    """The project with the ten people of the file."""
    return lay(app)


@pytest.fixture
def officer(ten: int, cast: Any) -> Any:
    return cast.officer.browser()


def shown(page: Any) -> Iterator[tuple[tuple[str, str], int]]:
    """(code, part) → the number that stands on the page as a link to its list."""
    for link in page.all("a"):
        parts = urlsplit(link.get("href", ""))
        found = re.fullmatch(r"/office/indicators/([A-Za-z0-9_-]+)", parts.path)
        asked = parse_qs(parts.query)
        if found and "part" in asked:
            number = re.sub(r"\D", "", words(link).split(":")[0])
            yield (found[1], asked["part"][0]), int(number)


def entries(app: Any) -> list[AuditEntry]:
    with app.app_context(), storage.unit(writes=False):
        query = select(AuditEntry).where(AuditEntry.verb.like("indicator.%")).order_by(AuditEntry.seq)
        return list(db.session.scalars(query))


# --- the page ---


def test_the_heading_answers_how_many_of_how_many(officer: Any) -> None:
    officer.get("/office/indicators")
    assert "10" in officer.page.h1
    assert "756" in officer.page.h1
    assert dict(shown(officer.page))["EECO05", "women"] == 5


def test_everybody_stands_beside_the_complete_records(ten: int, cast: Any, app: Any) -> None:
    with app.app_context(), storage.transaction():
        gap = replace(PEOPLE[0], key=11, data=replace(PEOPLE[0].data, education=None, pesel=None))
        arrange.keep(ten, [gap])
    officer = cast.officer.browser()
    officer.get("/office/indicators")
    found = dict(shown(officer.page))
    assert (found["ALL", "total"], found["EECO01", "total"]) == (11, 10)
    officer.get(f"/office/indicators/INCOMPLETE?on={TODAY}")
    assert "1" in officer.page.h1
    assert "Łącka-Źrebięca Żaneta" in officer.page


def test_what_is_not_known_is_said_and_never_zero(officer: Any) -> None:
    officer.get("/office/indicators")
    assert {code for code, _part in dict(shown(officer.page))}.isdisjoint(UNKNOWN)
    assert "128" in officer.page.text
    officer.get("/office/indicators/EECO18")
    assert officer.last.status_code == 200
    assert not officer.page.all("table")


def test_people_without_a_degree_of_urbanisation_are_named_beside_the_rural_ones(cast: Any, app: Any) -> None:
    lay(app, [PEOPLE[0], replace(PEOPLE[3], data=replace(PEOPLE[3].data, degurba=None))])
    officer = cast.officer.browser()
    officer.get("/office/indicators")
    assert dict(shown(officer.page))["EECO17", "total"] == 1
    officer.get("/office/indicators/WITHOUT_DEGURBA")
    assert "Dwojga Wsparć Halina" in officer.page


def test_a_broken_sum_is_said(ten: int, officer: Any, app: Any) -> None:
    officer.get("/office/indicators")
    assert "EECO02 + EECO04 + EECO05" not in officer.page.text
    with app.app_context(), storage.transaction():
        db.session.execute(
            update(IndicatorDefinition).where(IndicatorDefinition.code == "EECO02").values(counter="ALL")
        )
    officer.get("/office/indicators")
    assert "EECO02 + EECO04 + EECO05 = 19, EECO01 = 10" in officer.page.text


def test_an_earlier_day_shows_who_had_begun_by_then(officer: Any) -> None:
    officer.get("/office/indicators?on=2026-02-28")
    assert dict(shown(officer.page))["ALL", "total"] == 1
    officer.submit("/office/indicators", on="2026-02-27")
    assert dict(shown(officer.page))["ALL", "total"] == 0


@pytest.mark.parametrize(
    "day", ["2026-02-31", "yesterday", "0001-01-01", "2026-11-23", "2031-01-01", "9" * 99]
)
@pytest.mark.parametrize(
    "path", ["/office/indicators", "/office/indicators/EECO01", "/office/indicators/EECO12"]
)
def test_a_wrong_day_is_refused_with_words_and_kept(officer: Any, path: str, day: str) -> None:
    response = officer.get(path, query_string={"on": day})
    assert response.status_code == 422
    assert officer.form(path).values["on"] == day
    assert not officer.page.all("table")


def test_without_a_day_it_is_today(officer: Any) -> None:
    for address in ("/office/indicators", "/office/indicators?on="):
        officer.get(address)
        assert dict(shown(officer.page))["ALL", "total"] == 10
    assert f"on={TODAY}" in officer.page.all("table")[0].find(".//a").get("href")


def test_before_there_is_a_project_the_page_says_what_comes_first(cast: Any) -> None:
    officer = cast.officer.browser()
    assert officer.get("/office/indicators").status_code == 200
    assert not officer.page.all("table")
    assert officer.get("/office/indicators/EECO01").status_code == 404


def test_of_several_projects_the_address_chooses(ten: int, cast: Any, app: Any) -> None:
    strangers = [replace(row, data=replace(row.data, pesel=None, other_id=None)) for row in PEOPLE[:3]]
    lay(app, strangers, "OTHER")
    officer = cast.officer.browser()
    officer.get("/office/indicators?project=OTHER")
    assert dict(shown(officer.page))["ALL", "total"] == 3
    officer.get("/office/indicators")
    assert dict(shown(officer.page))["ALL", "total"] == 10
    officer.submit("/office/indicators", project="OTHER")
    assert dict(shown(officer.page))["ALL", "total"] == 3
    assert officer.get("/office/indicators?project=NONE").status_code == 422


@pytest.mark.parametrize("name", ["worker", "trainer", "coordinator", "superior", "administrator"])
def test_figures_are_for_those_who_work_with_them(ten: int, cast: Any, name: str) -> None:
    client = cast[name].browser()
    for path in ("/office/indicators", "/office/indicators/EECO01", "/office/smefs"):
        assert client.get(path).status_code == 403


# --- lists ---


@pytest.mark.parametrize("name", SEE)
def test_a_number_leads_to_its_people(ten: int, cast: Any, name: str) -> None:
    client = cast[name].browser()
    client.get("/office/indicators?on=2026-06-30")
    (link,) = [
        a.get("href")
        for a in client.page.all("a")
        if "EECR04?" in a.get("href", "") and "women" in a.get("href")
    ]
    client.get(link)
    assert client.page.h1.startswith("1 ")
    (table,) = client.page.all("table")
    assert "Długo Bezrobotna" in words(table)
    assert "Ośrodek Pomocy Społecznej w Buku" in words(table)


def test_a_long_list_comes_in_pages(cast: Any, app: Any) -> None:
    people = [
        replace(PEOPLE[0], key=key, data=replace(PEOPLE[0].data, pesel=None, last_name=f"Osoba {key:03}"))
        for key in range(120)
    ]
    lay(app, people)
    officer = cast.officer.browser()
    officer.get("/office/indicators/EECO05?part=women")
    seen = [words(row) for row in officer.page.all("tr")[1:]]
    while officer.page.all("nav") and "Następna" in officer.page.text:
        officer.click("Następna")
        seen += [words(row) for row in officer.page.all("tr")[1:]]
    assert len(seen) == len(set(seen)) == 120
    assert seen == sorted(seen)


@pytest.mark.parametrize("path", ["EECO99", "eeco01", "ALL?part=nobody", "NONE", "' OR 1=1 --"])
def test_what_is_no_indicator_is_not_found(officer: Any, path: str) -> None:
    assert officer.get(f"/office/indicators/{path}").status_code == 404


def test_no_number_of_a_person_stands_on_any_page(ten: int, cast: Any, app: Any) -> None:
    numbers_of_people = [row.data.pesel or row.data.other_id for row in PEOPLE]
    officer = cast.officer.browser()
    for path in ("", "/ALL", "/EECO05", "/EECR04"):
        officer.get(f"/office/indicators{path}")
        assert not [number for number in numbers_of_people if number in officer.page.text_of_html]


# --- special categories ---


@pytest.mark.row("P18")
@pytest.mark.row("R30")
@pytest.mark.parametrize("code", ["EECO12", "EECO15"])
def test_a_list_of_special_categories_opens_only_with_a_reason(
    ten: int, cast: Any, app: Any, code: str
) -> None:
    officer = cast.officer.browser()
    officer.get(f"/office/indicators/{code}?on=2026-06-30&part=women")
    door = f"/office/indicators/{code}/people"
    assert officer.page.h1.startswith("1 ")
    assert "I Niepełnosprawność" not in officer.page
    for nothing in ("", "   "):
        assert officer.submit(door, reason=nothing).status_code == 422
        assert "I Niepełnosprawność" not in officer.page
    assert entries(app) == []
    assert officer.submit(door, reason="Wniosek o płatność nr 9").status_code == 200
    assert "I Niepełnosprawność" in officer.page
    (entry,) = entries(app)
    assert (entry.verb, entry.kind, entry.object_id) == ("indicator.list_special", "indicator", code)
    assert (entry.account_id, entry.reason) == (cast.officer.account_id, "Wniosek o płatność nr 9")
    assert "part women" in entry.fields
    assert "on 2026-06-30" in entry.fields


@pytest.mark.row("P18")
def test_the_right_to_figures_alone_does_not_open_it(ten: int, cast: Any, app: Any) -> None:
    auditor = cast.auditor.browser()
    auditor.get("/office/indicators/EECO12")
    assert auditor.page.h1.startswith("1 ")
    assert [form for form in auditor.page.all("form") if "/EECO12/people" in form.get("action", "")] == []
    assert "I Niepełnosprawność" not in auditor.page
    token = auditor.page.all("form")[0].find(".//input[@name='csrf_token']").get("value")
    data = {"csrf_token": token, "reason": "proszę"}
    assert auditor.post("/office/indicators/EECO12/people", data=data).status_code == 403
    assert entries(app) == []


@pytest.mark.row("P18")
def test_every_page_of_it_that_is_seen_is_noted(cast: Any, app: Any) -> None:
    people = [
        replace(
            PEOPLE[0],
            key=key,
            data=replace(PEOPLE[0].data, pesel=None, last_name=f"Osoba {key:03}", disability=Answer.YES),
        )
        for key in range(60)
    ]
    lay(app, people)
    officer = cast.officer.browser()
    officer.get("/office/indicators/EECO12")
    officer.submit("/office/indicators/EECO12/people", reason="Kontrola")
    seen = [words(row) for row in officer.page.all("tr")[1:]]
    officer.submit("/office/indicators/EECO12/people", button="2")
    seen += [words(row) for row in officer.page.all("tr")[1:]]
    assert len(set(seen)) == 60
    assert [(entry.reason, "page 2" in entry.fields) for entry in entries(app)] == [
        ("Kontrola", False),
        ("Kontrola", True),
    ]


def test_the_door_of_special_lists_opens_no_other(officer: Any, app: Any) -> None:
    officer.get("/office/indicators/EECO12")
    hidden = officer.form("/office/indicators/EECO12/people").values
    data = hidden | {"reason": "ciekawość"}
    assert officer.post("/office/indicators/EECO05/people", data=data).status_code == 404
    assert officer.post("/office/indicators/EECO12/people?on=2031-01-01", data=data).status_code == 422
    assert entries(app) == []


# --- the workbook ---


def workbook(client: Any, on: str = TODAY, **more: str) -> Any:
    client.get("/office/indicators", query_string={"on": on, **more})
    response = client.submit("/office/indicators.xlsx")
    assert response.status_code == 200, response
    return openpyxl.load_workbook(io.BytesIO(response.data))


def test_the_workbook_holds_the_figures_of_the_page_and_is_noted(officer: Any, app: Any, cast: Any) -> None:
    book = workbook(officer, "2026-06-30")
    assert officer.last.headers["Content-Disposition"] == 'attachment; filename="indicators-2026-06-30.xlsx"'
    rows = {row[0]: row[3:7] for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)}
    assert rows["EECO01"] == (10, 6, 4, 0)
    assert rows["EECO18"] == (None, None, None, None)
    (entry,) = entries(app)
    assert (entry.verb, entry.account_id) == ("indicator.export", cast.officer.account_id)


def test_the_workbook_is_for_those_who_may_export(ten: int, cast: Any, app: Any) -> None:
    auditor = cast.auditor.browser()
    auditor.get("/office/indicators")
    assert [form for form in auditor.page.all("form") if ".xlsx" in form.get("action", "")] == []
    token = auditor.page.all("form")[0].find(".//input[@name='csrf_token']").get("value")
    assert auditor.post("/office/indicators.xlsx", data={"csrf_token": token}).status_code == 403
    assert entries(app) == []


def test_a_workbook_of_a_day_to_come_is_refused(officer: Any, app: Any) -> None:
    officer.get("/office/indicators")
    hidden = officer.form("/office/indicators.xlsx").values
    assert officer.post("/office/indicators.xlsx?on=2031-01-01", data=hidden).status_code == 422
    assert entries(app) == []


# --- page, workbook, command and SQL ---


@pytest.mark.row("R30")
@pytest.mark.both
@given(people=random_people.people, on=random_people.days)
@settings(
    max_examples=options.size(6, 200),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_page_workbook_command_and_sql_say_the_same(
    cast: Any, app: Any, monkeypatch: pytest.MonkeyPatch, people: list[Random], on: date
) -> None:
    from lms.cli import main

    code = f"P{next(numbers)}"
    rows, proofs = [one.row for one in people], {one.row.key: one.assessments for one in people}
    project_id = lay(app, rows, code, assessments=proofs)
    with app.app_context(), storage.unit(writes=False):
        second = recounted(project_id, on)
    officer = cast.officer.browser()
    officer.get(f"/office/indicators?on={on}&project={code}")
    lists = ("INCOMPLETE", "WITHOUT_DEGURBA", "EXIT_UNKNOWN")
    assert dict(shown(officer.page)) == {key: many for key, many in second.items() if key[0] not in lists}
    parts = ("total", "women", "men", "unknown")
    book = workbook(officer, str(on), project=code).worksheets[0]
    for row in book.iter_rows(min_row=2, values_only=True):
        assert row[3:7] == tuple(second.get((row[0], part)) for part in parts), row[0]
    monkeypatch.setattr("lms.cli.open_app", lambda: app)
    call = ["indicators", "--project", code, "--on", str(on), "--format", "json"]
    said = json.loads(CliRunner().invoke(main, call, catch_exceptions=False).stdout)
    assert (said["project"], said["as_of"]) == (code, str(on))
    for entry in said["indicators"]:
        given_parts = tuple(entry[name] for name in ("total", "women", "men", "sex_unknown"))
        assert given_parts == tuple(second.get((entry["code"], part)) for part in parts), entry["code"]
