"""Sabotage: proof that a row's tests would notice.

Each module of tests/sabotage breaks one promise on purpose: it names the `ROW`, says in `TITLE` what it breaks, and
its `breaks()` is a context manager that patches the application while it is open. LMS_SABOTAGE=<module> applies it to
the test process and to every server or worker that the harness starts, never to the application as it ships: nothing
under lms/ knows of it. A module may narrow and repeat its runs: `TESTS` (paths), `DATABASES` (each by itself), `RUNS`
and `AT_LEAST` (noticed in so many of so many).
"""

from __future__ import annotations

import importlib
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.harness import options

FOLDER = Path(__file__).resolve().parent.parent / "sabotage"
_open = ExitStack()


@dataclass(frozen=True)
class Sabotage:
    """One way to break a promise."""

    name: str
    row: str
    title: str
    module: Any

    def applied(self) -> AbstractContextManager[None]:
        return self.module.breaks()


def load(name: str) -> Sabotage:
    """The sabotage of tests/sabotage/<name>.py. Raises when the module lacks ROW, TITLE or breaks()."""
    module = importlib.import_module(f"tests.sabotage.{name}")
    return Sabotage(name, module.ROW, module.TITLE, module)


def every() -> list[Sabotage]:
    return [load(path.stem) for path in sorted(FOLDER.glob("*.py")) if path.stem != "__init__"]


def apply_what_was_asked() -> Sabotage | None:
    """Apply the sabotage that this run was asked for, for the rest of this process."""
    name = options.sabotage()
    if name is None:
        return None
    chosen = load(name)
    _open.enter_context(chosen.applied())
    return chosen


def pytest_configure(config: pytest.Config) -> None:
    chosen = apply_what_was_asked()
    if chosen is not None:
        config.stash[_KEY] = chosen


def pytest_unconfigure(config: pytest.Config) -> None:
    _open.close()


def pytest_report_header(config: pytest.Config) -> str | None:
    chosen = config.stash.get(_KEY, None)
    return f"SABOTAGE {chosen.name}: {chosen.title} — the tests of {chosen.row} must fail" if chosen else None


_KEY = pytest.StashKey[Sabotage]()
