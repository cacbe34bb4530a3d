"""`lms indicators` and `lms export smefs`: what they answer, and 0 done, 1 refused with reasons, 2 wrong call."""

from __future__ import annotations

import csv
import io
import json
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from lms.cli import main
from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.storage import db
from lms.indicators.models import IndicatorDefinition
from tests.indicators import arrange, second_reader
from tests.indicators.ten_people import PEOPLE

Run = Callable[..., Result]


@pytest.fixture
def run(app: Any, cast: Any, clock_at: Any, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call the command line on the test's database: run("indicators", "--on", …)."""
    clock_at("2026-11-22 10:00")
    monkeypatch.setattr("lms.cli.open_app", lambda: app)
    return lambda *words: CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def ten(run: Run, app: Any) -> int:
    return lay(app, PEOPLE)


def lay(app: Any, people: Any, code: str = "KPS") -> int:
    with app.app_context(), storage.transaction():
        project_id = arrange.open_kps(code)
        arrange.keep(project_id, people)
    return project_id


def exports(app: Any) -> list[tuple[int | None, str]]:
    with app.app_context(), storage.unit(writes=False):
        rows = db.session.scalars(select(AuditEntry).where(AuditEntry.verb == "smefs.export"))
        return [(row.account_id, row.reason) for row in rows]


def by_code(entries: list[dict[str, Any]]) -> dict[str, tuple[Any, ...]]:
    return {entry["code"]: (entry["total"], entry["women"], entry["men"]) for entry in entries}


def test_json_is_a_list_of_figures_with_day_and_project_beside_it(ten: int, run: Run) -> None:
    done = run("indicators", "--project", "KPS", "--on", "2026-06-30", "--format", "json")
    said = json.loads(done.stdout)
    assert (done.exit_code, said["project"], said["as_of"]) == (0, "KPS", "2026-06-30")
    found = by_code(said["indicators"])
    assert (found["ALL"], found["EECO05"], found["EECO18"]) == ((10, 6, 4), (8, 5, 3), (None, None, None))
    reasons = {one["code"]: one.get("reason") for one in said["indicators"]}
    assert reasons["EECR05"] == "measured_by_authority"


def test_the_only_project_need_not_be_named(ten: int, run: Run, app: Any) -> None:
    assert run("indicators", "--on", "2026-06-30").exit_code == 0
    lay(app, [], "OTHER")
    refused = run("indicators", "--on", "2026-06-30")
    assert refused.exit_code == 1
    assert "KPS, OTHER" in refused.stderr
    assert run("indicators", "--project", "OTHER", "--on", "2026-06-30").exit_code == 0


def test_counties_add_up_to_the_whole(ten: int, run: Run) -> None:
    done = run("indicators", "--on", "2026-06-30", "--by", "sex,county", "--format", "json")
    said = json.loads(done.stdout)
    counties = {county["county"]: by_code(county["indicators"])["ALL"] for county in said["counties"]}
    assert counties == {"Poznań": (2, 1, 1), "poznański": (8, 5, 3)}


def test_csv_begins_with_the_county_and_can_leave_sex_out(ten: int, run: Run) -> None:
    done = run("indicators", "--on", "2026-06-30", "--by", "county", "--format", "csv", "--language", "en")
    rows = list(csv.reader(io.StringIO(done.stdout.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert rows[0] == ["County", "Code", "Indicator", "In total", "Note"]
    assert rows[1][:2] == ["", "ALL"]
    assert [row[3] for row in rows if row[1] == "EECO17"] == ["7", "0", "7"]


def test_the_table_shows_what_is_not_known_as_a_dash(ten: int, run: Run) -> None:
    done = run("indicators", "--on", "2026-06-30", "--language", "en")
    lines = {line.split()[0]: line for line in done.stdout.splitlines() if line}
    assert lines["EECO01"].split()[-4:] == ["10", "6", "4", "0"]
    assert "–" in lines["EECO18"]


def test_the_workbook_goes_into_a_file(ten: int, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "figures.xlsx"
    done = run("indicators", "--on", "2026-06-30", "--by", "sex,county", "--format", "xlsx", "-o", file)
    assert done.exit_code == 0
    book = openpyxl.load_workbook(file)
    figures = {row[0]: row[3:6] for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)}
    assert figures["ALL"] == (10, 6, 4)
    counties = {row[0] for row in book.worksheets[-1].iter_rows(min_row=2, values_only=True)}
    assert counties == {"Poznań", "poznański"}


@pytest.mark.parametrize(
    "words",
    [
        ["indicators"],
        ["indicators", "--on", "2026-02-31"],
        ["indicators", "--on", "30.06.2026"],
        ["indicators", "--on", "2026-06-30", "--by", "age"],
        ["indicators", "--on", "2026-06-30", "--format", "pdf"],
        ["indicators", "--on", "2026-06-30", "--format", "xlsx"],
        ["export", "smefs"],
        ["export", "smefs", "-o", "x.csv", "--from", "2026-06-30", "--to", "2026-01-01"],
        ["export", "smefs", "-o", "x.csv", "--from", "soon"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_said_with_status_2(ten: int, run: Run, app: Any, words: list[str]) -> None:
    assert run(*words).exit_code == 2
    assert exports(app) == []


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["indicators", "--on", "2026-11-23"], "has not come yet"),
        (["indicators", "--project", "NONE", "--on", "2026-06-30"], "no project NONE"),
        (["export", "smefs", "--project", "NONE", "-o", "x.csv"], "no project NONE"),
        (["export", "smefs", "--to", "2024-01-01", "-o", "x.csv"], "nobody may go"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_a_refusal_says_why_with_status_1(
    ten: int,
    run: Run,
    app: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    refused = run(*words)
    assert refused.exit_code == 1
    assert reason in refused.stderr
    assert list(tmp_path.iterdir()) == []
    assert exports(app) == []


def test_before_there_is_a_project_both_commands_say_so(run: Run, tmp_path: Path) -> None:
    for words in (["indicators", "--on", "2026-06-30"], ["export", "smefs", "-o", tmp_path / "x.csv"]):
        refused = run(*words)
        assert (refused.exit_code, refused.stderr) == (1, "there is no project yet\n")


@pytest.mark.both
def test_the_participant_file_is_that_of_the_page_for_its_owner_only_and_noted(
    ten: int, run: Run, app: Any, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    done = run("export", "smefs", "--project", "KPS", "-o", file)
    assert (done.exit_code, done.stdout) == (0, f"{file}: 10 people\n")
    assert second_reader.read(file.read_bytes()).complaints == []
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]
    assert exports(app) == [(None, "people: 10")]


def test_a_period_takes_those_who_began_in_it(ten: int, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    for period, names in {
        ("--from", "2026-03-01"): 9,
        ("--to", "2026-02-28"): 1,
        ("--from", "2026-02-28", "--to", "2026-03-02"): 10,
    }.items():
        assert run("export", "smefs", *period, "-o", file).exit_code == 0
        assert len(second_reader.read(file.read_bytes()).rows) == names


def test_a_script_learns_who_stayed_out_and_why(run: Run, app: Any, tmp_path: Path) -> None:
    gap = replace(PEOPLE[3], data=replace(PEOPLE[3].data, degurba=None, pesel=None))
    lay(app, [PEOPLE[0], gap])
    file = tmp_path / "people.csv"
    said = json.loads(run("export", "smefs", "-o", file, "--json").stdout)
    assert said == {
        "file": str(file),
        "people": 1,
        "left_out": 1,
        "reasons": {"degurba: missing": 1, "pesel: missing": 1},
    }
    told = run("export", "smefs", "-o", file)
    assert "1 people stay out" in told.stderr
    assert "pesel: missing" in told.stderr


def test_a_file_that_cannot_be_noted_is_not_left_behind_under_its_name(
    ten: int, run: Run, app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_args: Any, **_more: Any) -> None:
        raise RuntimeError("no audit trail")

    monkeypatch.setattr("lms.indicators.operations.note_smefs", breaks)
    file = tmp_path / "people.csv"
    with pytest.raises(RuntimeError):
        run("export", "smefs", "-o", file)
    assert list(tmp_path.iterdir()) == []


def test_sums_that_do_not_agree_are_named_beside_the_figures(ten: int, run: Run, app: Any) -> None:
    assert run("indicators", "--on", "2026-06-30").stderr == ""
    with app.app_context(), storage.transaction():
        db.session.get_one(IndicatorDefinition, "EECO02").counter = "ALL"
    done = run("indicators", "--on", "2026-06-30", "--format", "json")
    assert done.exit_code == 0
    assert "(total): EECO02 + EECO04 + EECO05 = 19, EECO01 = 10" in done.stderr


@pytest.mark.parametrize("words", [["indicators"], ["export"], ["export", "smefs"]], ids=" ".join)
def test_help_shows_an_example(run: Run, words: list[str]) -> None:
    done = run(*words, "--help")
    assert done.exit_code == 0
    assert "Example: lms " in done.stdout


def test_a_day_counts_whole(run: Run, app: Any) -> None:
    lay(app, PEOPLE)
    for day, many in ((date(2026, 2, 27), 0), (date(2026, 2, 28), 1), (date(2026, 3, 2), 10)):
        said = json.loads(run("indicators", "--on", day, "--format", "json").stdout)
        assert by_code(said["indicators"])["ALL"][0] == many
