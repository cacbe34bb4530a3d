"""Every sabotage breaks something real for a row that has tests, leaves no trace, and cannot reach the product (R2)."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness import sabotage, tree
from tests.harness.options import ROOT

EVERY = sabotage.every()
pytestmark = pytest.mark.row("R2")


@pytest.fixture(scope="module")
def tests_of_rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Which tests show which row, as the collection of the whole suite says."""
    target = tmp_path_factory.mktemp("rows") / "rows.json"
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "--collect-only",
            "-p",
            "no:randomly",
            f"--rows-to={target}",
            "tests",
        ],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    collected: dict[str, list[str]] = json.loads(Path(target).read_text())
    return collected


def test_every_sabotage_has_tests_of_its_row(tests_of_rows: dict[str, list[str]]) -> None:
    assert [s.name for s in EVERY if not tests_of_rows.get(s.row)] == []


@pytest.mark.parametrize("chosen", EVERY, ids=[s.name for s in EVERY])
def test_a_sabotage_says_what_it_breaks(chosen: sabotage.Sabotage) -> None:
    assert chosen.row
    assert len(chosen.title.split()) >= 3
    assert chosen.module.__doc__


@pytest.mark.parametrize("chosen", EVERY, ids=[s.name for s in EVERY])
def test_a_sabotage_changes_the_application_and_puts_it_back(chosen: sabotage.Sabotage) -> None:
    with chosen.applied():
        pass  # loads the modules that it patches
    before = _functions()
    with chosen.applied():
        during = _functions()
    assert during != before, "nothing of lms changed while the sabotage was applied"
    assert _functions() == before


def _functions() -> dict[str, object]:
    """Every function, class attribute and module value of the application that is loaded now, by name."""
    found: dict[str, object] = {}
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] != "lms" or module is None:
            continue
        for key, value in vars(module).items():
            found[f"{name}.{key}"] = id(value)
            if inspect.isclass(value) and value.__module__ == name:
                found |= {f"{name}.{key}.{inner}": id(thing) for inner, thing in list(vars(value).items())}
    return found


def test_the_product_knows_nothing_of_sabotage() -> None:
    names = [name for name, text in tree.own_texts(under="lms/") if "sabotage" in text.lower()]
    assert names == []


def test_the_product_imports_no_test() -> None:
    found = [
        f"{name}:{line.line}"
        for name, text in tree.own_texts(".py", under="lms/")
        for line in tree.imports(text)
        if line.module.split(".")[0] in ("tests", "bench", "pytest")
    ]
    assert found == []
