"""How a run is put together: backends, rows, one PostgreSQL for all test processes, figures for the proof."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.harness import databases, options

TIMES = ("s", "ms", "/s")
# Tests that took longer than this in a quiet run; `make check` does without them.
LONG, LONG_SECONDS = Path(__file__).with_name("long.txt"), 0.2
_took: Counter[str] = Counter()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("lms")
    group.addoption(
        "--databases", choices=("all", *databases.BACKENDS), default="all", help="run on these databases only"
    )
    group.addoption(
        "--row", action="append", default=[], help="run only what shows this row of the quality promises"
    )
    group.addoption("--quick", action="store_true", help=f"leave out the tests named in {LONG.name}")
    group.addoption("--note-long", action="store_true", help=f"write {LONG.name} out of what this run took")
    group.addoption("--rows-to", default="", help="write which tests show which row into this JSON file")


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return
    databases.folder()
    wants_postgres = config.getoption("--databases") != "sqlite"
    if getattr(config.option, "numprocesses", None) and wants_postgres and not config.option.collectonly:
        databases.backend("postgresql")  # the test processes inherit its address


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        databases.clean_up()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "backend" not in metafunc.fixturenames:
        return
    has = {mark.name for mark in metafunc.definition.iter_markers()}
    names = ["postgresql"] if "postgres" in has else list(databases.BACKENDS) if "both" in has else ["sqlite"]
    only = metafunc.config.getoption("--databases")
    metafunc.parametrize("backend", [n for n in names if only in ("all", n)] or names[:1], indirect=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    only, rows = config.getoption("--databases"), set(config.getoption("--row"))
    long = set(LONG.read_text().split()) if config.getoption("--quick") else set()
    kept, left = [], []
    for item in items:
        callspec = getattr(item, "callspec", None)
        backend = callspec.params.get("backend", only) if callspec else only
        is_asked = (
            only in ("all", backend) and (not rows or rows & rows_of(item)) and name_of(item) not in long
        )
        (kept if is_asked else left).append(item)
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = kept
    target = config.getoption("--rows-to")
    if target:
        shown: dict[str, list[str]] = {}
        for item in items:
            for row in sorted(rows_of(item)):
                shown.setdefault(row, []).append(item.nodeid)
        Path(target).write_text(json.dumps(shown, indent=1))


def name_of(item: pytest.Item) -> str:
    """A test by the name in its file, whatever its parameters."""
    return item.nodeid.split("[")[0]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _took[report.nodeid] += report.duration


def pytest_sessionfinish(session: pytest.Session) -> None:
    """One parameter that takes long puts the whole test among the long ones."""
    if session.config.getoption("--note-long"):
        long = {nodeid.split("[")[0] for nodeid, seconds in _took.items() if seconds > LONG_SECONDS}
        LONG.write_text("".join(f"{name}\n" for name in sorted(long)))


def rows_of(item: pytest.Item) -> set[str]:
    """The rows of the quality promises that a test shows."""
    return {str(row) for mark in item.iter_markers("row") for row in mark.args}


class Figures:
    """Measured figures of a row; `make prove` prints them. A figure past its limit fails the test.

    A limit on time counts only under `make prove`, where nothing else runs; `make test` shares the machine.
    """

    def __init__(self, item: pytest.Item) -> None:
        self.item = item

    def __call__(
        self,
        what: str,
        value: float,
        unit: str = "",
        *,
        at_most: float | None = None,
        at_least: float | None = None,
    ) -> float:
        target = (
            f"<= {at_most:g}" if at_most is not None else f">= {at_least:g}" if at_least is not None else ""
        )
        line = {
            "rows": sorted(rows_of(self.item)),
            "test": self.item.nodeid,
            "what": what,
            "value": round(value, 4),
            "unit": unit,
            "target": target,
        }
        path = os.environ.get("TESTS_FIGURES")
        if path:
            with Path(path).open("a") as out:
                out.write(json.dumps(line) + "\n")
        if unit in TIMES and not options.is_full():
            return value
        assert at_most is None or value <= at_most, f"{what}: {value:g} {unit}, promised at most {at_most:g}"
        assert at_least is None or value >= at_least, (
            f"{what}: {value:g} {unit}, promised at least {at_least:g}"
        )
        return value


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figures:
    return Figures(request.node)


@pytest.fixture
def size() -> Any:
    return options.size


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """No test leaves an application context open: the next one would read its `g`."""
    yield
    from flask import has_app_context

    assert not has_app_context(), f"{item.nodeid} left an application context open"
