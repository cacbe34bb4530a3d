"""What measurements stand on: rows of the table, databases of both kinds, servers."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.harness import databases
from tests.harness.environment import application, environ


@dataclass(frozen=True)
class Row:
    """One line of the table. `ratio` is figure ÷ floor, `target` a limit such as "<= 1.5" on figure or ratio."""

    what: str
    size: str
    figure: float
    unit: str = ""
    floor: float | None = None
    ratio: float | None = None
    target: str = ""
    is_met: bool = True

    def cells(self) -> tuple[str, ...]:
        def number(value: float | None) -> str:
            return "" if value is None else f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"

        mark = "" if self.is_met else " MISSED"
        figure = f"{number(self.figure)} {self.unit}".strip()
        return self.what, self.size, figure, number(self.floor), number(self.ratio), self.target + mark


def row(
    what: str,
    size: str,
    figure: float,
    unit: str = "",
    *,
    floor: float | None = None,
    at_most: float | None = None,
    at_least: float | None = None,
    ratio_at_most: float | None = None,
    ratio_at_least: float | None = None,
) -> Row:
    """A row with its ratio worked out and its limits checked; the limits are shown as the target."""
    ratio = figure / floor if floor else None
    limits: list[tuple[str, bool]] = []
    if at_most is not None:
        limits.append((f"<= {at_most:g}", figure <= at_most))
    if at_least is not None:
        limits.append((f">= {at_least:g}", figure >= at_least))
    if ratio_at_most is not None:
        limits.append((f"ratio <= {ratio_at_most:g}", ratio is not None and ratio <= ratio_at_most))
    if ratio_at_least is not None:
        limits.append((f"ratio >= {ratio_at_least:g}", ratio is not None and ratio >= ratio_at_least))
    target = ", ".join(text for text, _ in limits)
    return Row(what, size, figure, unit, floor, ratio, target, all(is_met for _, is_met in limits))


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie."""
    return (
        statistics.quantiles(values, n=1000, method="inclusive")[round(share * 1000) - 1]
        if len(values) > 1
        else values[0]
    )


class Context:
    """Databases and folders of one run of measurements; everything is gone at the end."""

    row = staticmethod(row)

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="lms-bench-"))
        self._clones = 0

    def __enter__(self) -> Context:
        return self

    def __exit__(self, *_error: object) -> None:
        databases.clean_up()
        shutil.rmtree(self.folder, ignore_errors=True)

    def backends(self) -> list[databases.Backend]:
        return [databases.backend(name) for name in databases.BACKENDS]

    def grown(self, kind: databases.Backend, name: str, grow: Callable[[Any], None]) -> str:
        """A migrated database to which `grow(app)` added once; give its name to `database`."""
        return databases.grown(kind, name, databases.template(kind), grow)

    @contextmanager
    def database(self, kind: databases.Backend, template: str | None = None) -> Iterator[str]:
        """The address of a fresh database: a clone of `template`, by default migrated and empty."""
        self._clones += 1
        name = f"bench_{self._clones}"
        kind.clone(template or databases.template(kind), name)
        try:
            yield kind.url(name)
        finally:
            kind.drop(name)

    @contextmanager
    def app(self, database_url: str) -> Iterator[Any]:
        """The application on a database, inside its context, every connection closed afterwards."""
        with databases.closed(application(environ(database_url=database_url, home=self.home()))) as app:
            yield app

    def home(self) -> Path:
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        return home
