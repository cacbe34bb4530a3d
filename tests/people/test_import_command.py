"""`lms import`: what it answers, and 0 done, 1 refused with reasons, 2 wrong call."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from lms.cli import main
from lms.foundation.storage import db
from lms.people.models import Institution, Person

Run = Callable[..., Result]


@pytest.fixture
def run(app: Any, cast: Any, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr("lms.cli.open_app", lambda: app)
    return lambda *words: CliRunner().invoke(main, ["import", *(str(word) for word in words)])


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str, str], Path]:
    def write(name: str, text: str) -> Path:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return write


def test_a_list_is_taken_over_and_said_in_one_line(run: Run, written: Any, inside: Any) -> None:
    done = run("people", written("ludzie.csv", "Nazwisko;Imię\nZając;Ola\n"))
    assert (done.exit_code, done.stdout) == (0, "1 new, 0 changed, 0 as they are\n")
    assert db.session.scalar(select(Person.first_name).where(Person.last_name == "Zając")) == "Ola"


def test_a_dry_run_says_what_would_be(run: Run, written: Any, inside: Any) -> None:
    told = run("institutions", written("a.csv", "Nazwa;Rodzaj\nKlub;NGO\n"), "--dry-run")
    assert (told.exit_code, told.stdout) == (0, "1 would be new, 0 would be changed, 0 as they are\n")
    assert db.session.scalar(select(Institution.id).where(Institution.name == "Klub")) is None


def test_a_mapping_says_what_the_columns_are(run: Run, written: Any, inside: Any) -> None:
    file = written("a.csv", "Placówka;Czym jest\nKlub;NGO\n")
    columns = written("map.json", json.dumps({"PLACÓWKA": "name", "Czym jest": "type_code"}))
    assert run("institutions", file).exit_code == 2
    assert run("institutions", file, "--map", columns).exit_code == 0
    assert db.session.scalar(select(Institution.type_code).where(Institution.name == "Klub")) == "NGO"


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        ("{", "map.json is no JSON"),
        ("[]", "must hold an object"),
        ('{"Nieznana": "name"}', "says nothing of this list"),
        ('{"Nazwa": "pesel"}', "columns can be name, type_code"),
        ('{"Nazwa": "name", "Rodzaj": "name"}', "two columns were said to be the same"),
        ('{"Rodzaj": "type_code"}', "the list has no column of names"),
    ],
)
def test_a_mapping_that_says_nothing_of_the_list_is_a_wrong_call(
    run: Run, written: Any, mapping: str, said: str
) -> None:
    file = written("a.csv", "Nazwa;Rodzaj\nKlub;NGO\n")
    wrong = run("institutions", file, "--map", written("map.json", mapping))
    assert wrong.exit_code == 2
    assert said in " ".join(wrong.stderr.split())


@pytest.mark.parametrize(("text", "said"), [("\0", "not a spreadsheet"), ("Nazwa;Rodzaj\n", "has 0 rows")])
def test_what_is_no_list_is_refused(run: Run, written: Any, text: str, said: str) -> None:
    refused = run("institutions", written("a.csv", text))
    assert refused.exit_code == 1
    assert said in refused.stderr


def test_faults_are_answered_for_a_script_too(run: Run, written: Any) -> None:
    refused = run("institutions", written("a.csv", "Nazwa;Rodzaj\nKlub;sklep\n"), "--json")
    said = json.loads(refused.stdout)
    assert (refused.exit_code, said["taken_over"]) == (1, False)
    assert [(one["row"], one["column"], one["fault"]) for one in said["faults"]] == [
        (2, "kind of the institution", "type_unknown")
    ]


def test_a_file_that_is_not_there_is_a_wrong_call(run: Run, tmp_path: Path) -> None:
    assert run("people", tmp_path / "nothing.csv").exit_code == 2
