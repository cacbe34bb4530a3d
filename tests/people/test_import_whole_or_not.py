"""A list is taken over whole or not at all, whatever happens in the middle, and once however often it is sent (R29)."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import func, select

from lms.cli import main
from lms.foundation.storage import db
from lms.people.models import ContactPerson, Identity, Institution, Person
from tests.harness.dying import Dying
from tests.harness.options import is_full, size

ROWS, KILLS = size(20, 5_000), size(3, 24)
MANY = size(100, 10_000)
pytestmark = [pytest.mark.row("R29"), pytest.mark.both]


def people(count: int) -> str:
    lines = [f"Nowak{n:05};Anna;osoba{n}@lista.example;600 100 200" for n in range(count)]
    return "\n".join(("Nazwisko;Imię;E-mail;Telefon", *lines))


def institutions(count: int) -> str:
    lines = [f"Klub nr {n:05};NGO;3003011;Osoba {n};600 100 200" for n in range(count)]
    return "\n".join(("Nazwa;Rodzaj;TERC;Osoba do kontaktu;Telefon", *lines))


LISTS = {"people": people, "institutions": institutions}
TABLES = (Person.id, Identity.person_id, Institution.id, ContactPerson.id)


def held() -> tuple[int, ...]:
    db.session.rollback()
    counts = tuple(db.session.scalar(select(func.count(column))) or 0 for column in TABLES)
    db.session.rollback()
    return counts


def grown(before: tuple[int, ...], kind: str, count: int) -> tuple[int, ...]:
    """What there is after so many people, or institutions with somebody to call, came in."""
    more = (count, 0, 0, 0) if kind == "people" else (0, 0, count, count)
    return tuple(old + new for old, new in zip(before, more, strict=True))


@pytest.fixture(params=["people", "institutions"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def list_of(tmp_path: Path, kind: str) -> Callable[[int], Path]:
    def write(count: int) -> Path:
        file = tmp_path / f"{kind}-{count}.csv"
        file.write_text(LISTS[kind](count), encoding="utf-8")
        return file

    return write


@pytest.fixture
def run(app: Any, cast: Any, monkeypatch: pytest.MonkeyPatch, kind: str) -> Callable[..., Result]:
    """Call `lms import` on the test's database."""
    monkeypatch.setattr("lms.cli.open_app", lambda: app)
    return lambda *words: CliRunner().invoke(
        main, ["import", kind, *(str(word) for word in words)], catch_exceptions=False
    )


def test_a_killed_import_leaves_all_of_it_or_nothing(
    kind: str, list_of: Any, cast: Any, inside: Any, database_url: str, home: Path, clean_database: Any
) -> None:
    before = held()
    words = ["import", kind, str(list_of(ROWS))]
    with Dying(database_url, home) as helper:
        statements = helper.lms(words)
        assert statements is not None
        done = grown(before, kind, ROWS)
        assert held() == done
        clean_database()
        left = set()
        # spread over the whole of it, and the very last ones, where it is being saved
        moments = {2 + number * (statements - 2) // KILLS for number in range(KILLS)}
        for die_at in sorted(moments | {statements - 1, statements}):
            assert helper.lms(words, die_at) is None, "it was not killed"
            left.add(found := held())
            assert found in (before, done), f"half done: killed before statement {die_at} of {statements}"
            if found == done:
                clean_database()
        assert before in left
        assert helper.lms(words) is not None
    assert held() == done


def test_a_dry_run_says_the_same_and_the_second_time_nothing_is_new(
    kind: str, list_of: Any, run: Any, inside: Any, figure: Any
) -> None:
    before, file = held(), list_of(ROWS)
    dry = run(file, "--dry-run", "--json")
    assert held() == before
    wet = run(file, "--json")
    told, done = (json.loads(answer.stdout) for answer in (dry, wet))
    assert (dry.exit_code, wet.exit_code) == (0, 0)
    assert (told.pop("taken_over"), done.pop("taken_over")) == (False, True)
    assert told == done == {"created": ROWS, "changed": 0, "same": 0, "faults": []}
    after = held()
    assert after == grown(before, kind, ROWS)
    again = json.loads(run(file, "--json").stdout)
    assert (again["created"], again["changed"], again["same"]) == (0, 0, ROWS)
    assert held() == after
    figure(f"{kind}: new ones when the same list comes again", again["created"], at_most=0)


def test_a_list_with_one_bad_row_changes_nothing_and_names_it(
    kind: str, list_of: Any, run: Any, inside: Any
) -> None:
    before, file = held(), list_of(ROWS)
    lines = file.read_text("utf-8").splitlines()
    lines[ROWS // 2] = ";" + lines[ROWS // 2].partition(";")[2]
    file.write_text("\n".join(lines), encoding="utf-8")
    for words in ((), ("--dry-run",)):
        refused = run(file, *words)
        assert refused.exit_code == 1
        assert f"row {ROWS // 2 + 1}, " in refused.stdout
        assert " is missing." in refused.stdout
        assert held() == before


def test_ten_thousand_rows_take_less_than_a_minute(
    kind: str, list_of: Any, run: Any, inside: Any, backend: Any, figure: Any
) -> None:
    file, began = list_of(MANY), time.monotonic()
    done = run(file, "--json")
    spent = time.monotonic() - began
    figure(f"{kind}: {MANY} rows, {backend.name}", spent, "s", at_most=60 if is_full() else None)
    assert json.loads(done.stdout)["created"] == MANY
