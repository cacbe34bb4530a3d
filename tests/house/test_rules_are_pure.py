"""The rule book of a room can be read without switching on the lights: no web, no database, no clock, no language."""

from __future__ import annotations

import ast
import sys

import pytest

from tests.harness import tree

RULES = [
    (name, text)
    for name, text in tree.own_texts(".py", under="lms/")
    if (tree.shelf_of(name) or ("", ""))[1] == "rules"
]
READS_THE_CLOCK = {"now", "today", "utcnow", "time", "monotonic", "perf_counter"}
READS_THE_WORLD = {
    "os",
    "io",
    "random",
    "secrets",
    "socket",
    "subprocess",
    "threading",
    "tempfile",
    "shutil",
    "sys",
}


def is_rules_module(module: str) -> bool:
    parts = module.split(".")
    return len(parts) >= 3 and parts[0] == "lms" and parts[2] == "rules"


def impure_imports(source: str) -> list[str]:
    found = []
    for line in tree.imports(source):
        top = line.module.split(".")[0]
        is_plain = top in sys.stdlib_module_names and top not in READS_THE_WORLD
        if not (is_plain or line.module.startswith(".") or is_rules_module(line.module)):
            found.append(f"line {line.line}: imports {line.module}")
    return found


def clock_readings(source: str) -> list[str]:
    """Calls such as date.today() or datetime.now(): a rule is told what time it is."""
    return [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in READS_THE_CLOCK
        and ast.unparse(node.func.value)
        in ("date", "datetime", "datetime.date", "datetime.datetime", "time", "clock")
    ]


def test_there_are_rules_to_look_at() -> None:
    assert len(RULES) >= 3


@pytest.mark.parametrize(("name", "text"), RULES, ids=[name for name, _ in RULES])
def test_rules_import_only_the_standard_library_and_rules(name: str, text: str) -> None:
    assert impure_imports(text) == []


@pytest.mark.parametrize(("name", "text"), RULES, ids=[name for name, _ in RULES])
def test_rules_never_read_the_clock(name: str, text: str) -> None:
    assert clock_readings(text) == []


@pytest.mark.parametrize(
    "line", ["import flask", "from lms.people.models import Person", "import os", "import lms.app"]
)
def test_an_impure_import_is_found(line: str) -> None:
    assert impure_imports(line) != []


@pytest.mark.parametrize("line", ["date.today()", "datetime.now(UTC)", "time.monotonic()"])
def test_a_reading_of_the_clock_is_found(line: str) -> None:
    assert clock_readings(line) != []
