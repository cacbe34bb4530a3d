"""Every list comes in pages and no page asks once per row: auto-discovered from the pages that links reach (S39, O15).

The demo region is grown twice, by a few and by many rows of each table (tests/harness/plenty.py). The same addresses
are asked in both: a page may not show more than a page of rows, nor ask the database more often for many than for few.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.harness import databases, options
from tests.harness.crawl import walk
from tests.harness.environment import application, environ
from tests.harness.html import Page
from tests.harness.plenty import plenty
from tests.harness.region import NAMES, Cast, grow, people_of, showcase
from tests.house.test_every_page import STARTS

# SQLite in `make test`, both databases at full size.
on_what_is_asked = pytest.mark.both if options.is_full() else pytest.mark.slow
FEW, MANY = 10, 300
MOST_ROWS, MOST_STATEMENTS = 100, 25
# A list that grows with the data may be this long without pages: a start page names the next few and links to the rest.
A_FEW = 20


@dataclass(frozen=True)
class Look:
    """One page as one person sees it: how often the database was asked, its longest list, and its other pages."""

    status: int
    statements: tuple[str, ...]
    longest: int
    what: str
    has_pages: bool


@dataclass(frozen=True)
class Both:
    """The same page with few rows and with many."""

    who: str
    address: str
    endpoint: str
    few: Look
    many: Look

    def __str__(self) -> str:
        return f"{self.who}: {self.address}"


def longest_list(page: Page) -> tuple[int, str]:
    """The most rows of any table or list in the page's own part; pictures and what is chosen from are none."""
    lengths = [(0, "")]
    for holder in page.all("tbody", "ul", "ol", "dl", "fieldset"):
        if not any(True for _ in holder.iterancestors("main")) or holder.get("aria-hidden") == "true":
            continue
        rows = [child for child in holder if isinstance(child.tag, str) and child.tag in ("tr", "li", "div")]
        lengths.append((len(rows), f"<{holder.tag} class={holder.get('class', '')!r}>"))
    return max(lengths)


def look_at(client: Any, address: str, queries: Callable[..., Any]) -> Look:
    """The page as it is asked for the second time: what is kept in memory, as the catalogue, is at hand."""
    client.get(address)
    with queries() as asked:
        answer = client.get(address)
    if client.seen is None:
        return Look(answer.status_code, tuple(asked.statements), 0, "", has_pages=False)
    page = client.page
    longest, what = longest_list(page)
    has_pages = any(link.get("rel") in ("next", "prev") for link in page.all("a"))
    return Look(answer.status_code, tuple(asked.statements), longest, what, has_pages)


@pytest.fixture
def grown_region(backend: databases.Backend) -> Iterator[Callable[[int], Any]]:
    """The application on the demo region with so many rows more of everything: grown_region(300)."""
    from lms.foundation.storage import db

    opened: list[tuple[Any, str]] = []
    base = databases.grown(backend, "region", databases.template(backend), grow)

    def opening(count: int) -> Any:
        source = databases.grown(backend, f"plenty_{count}", base, plenty(count))
        name = f"lists_{count}_{databases.process()}"
        backend.clone(source, name)
        app = application(environ(database_url=backend.url(name), home=databases.folder() / f"home-{name}"))
        opened.append((app, name))
        return app

    yield opening
    for app, name in opened:
        with app.app_context():
            db.session.remove()
            db.engine.dispose()
        backend.drop(name)


_seen: dict[str, list[Both]] = {}


@pytest.fixture
def pages(
    backend: databases.Backend,
    request: pytest.FixtureRequest,
    queries: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    clock_at: Callable[..., Any],
) -> list[Both]:
    """Every page that links reach, by the first person who reaches it; by everybody at full size."""
    from lms.people import office

    monkeypatch.setattr(
        office, "KEPT_SECONDS", 1e9
    )  # read again now and then, and never in the midst of a count
    if backend.name not in _seen:
        opening = request.getfixturevalue("grown_region")
        few, many = (people_of(opening(count)) for count in (FEW, MANY))
        clock_at(datetime.now(UTC))  # that somebody is still there is written down once a minute
        _seen[backend.name] = list(both_looks(few, many, queries))
    return _seen[backend.name]


def both_looks(few: Cast, many: Cast, queries: Callable[..., Any]) -> Iterator[Both]:
    known: set[tuple[str, str]] = set()
    for name in NAMES:
        starts = (*STARTS, *showcase(few[name].app))
        for visit in list(walk(few[name].browser(), starts, examples=1)):
            who = name if options.is_full() else ""
            if not visit.is_page or (who, visit.address) in known:
                continue
            known.add((who, visit.address))
            looks = [look_at(cast[name].browser(), visit.address, queries) for cast in (few, many)]
            yield Both(name, visit.address, visit.endpoint, *looks)


@on_what_is_asked
@pytest.mark.slow
@pytest.mark.row("S39")
def test_no_page_shows_more_than_a_hundred_rows(pages: list[Both], figure: Any) -> None:
    wrong = [
        f"{page}: {page.many.longest} rows in {page.many.what}"
        for page in pages
        if page.many.longest > MOST_ROWS
    ]
    assert wrong == [], "\n".join(wrong)
    figure("pages asked with many rows", len(pages), "pages")
    figure("longest list", max(page.many.longest for page in pages), "rows", at_most=MOST_ROWS)


@on_what_is_asked
@pytest.mark.slow
@pytest.mark.row("S39")
def test_a_list_that_grows_has_pages(pages: list[Both]) -> None:
    wrong = [
        f"{page}: {page.few.longest} rows, then {page.many.longest} in {page.many.what}"
        for page in pages
        if page.many.longest > max(page.few.longest, A_FEW) and not page.many.has_pages
    ]
    assert wrong == [], "\n".join(wrong)


@on_what_is_asked
@pytest.mark.slow
@pytest.mark.row("O15")
def test_no_page_asks_more_for_more_rows(pages: list[Both], figure: Any) -> None:
    wrong = []
    for page in pages:
        few, many = page.few.statements, page.many.statements
        if len(many) != len(few) or len(many) > MOST_STATEMENTS:
            wrong.append(f"{page}: {len(few)} statements, then {len(many)}{new_ones(few, many)}")
    assert wrong == [], "\n".join(wrong)
    figure(
        "most statements of a page", max(len(page.many.statements) for page in pages), at_most=MOST_STATEMENTS
    )


def new_ones(few: tuple[str, ...], many: tuple[str, ...]) -> str:
    """The statement that is repeated or new, for whoever mends the page."""
    odd = {
        text: many.count(text) - few.count(text)
        for text in {*few, *many}
        if many.count(text) != few.count(text)
    }
    return "".join(f"\n    {times:+d} {text[:300]}" for text, times in odd.items())


@on_what_is_asked
@pytest.mark.slow
@pytest.mark.row("S39")
def test_the_many_rows_are_there(pages: list[Both]) -> None:
    """What has pages is met often, else nothing was grown and the other tests would be about nothing."""
    assert all(page.few.status == page.many.status == 200 for page in pages)
    assert sum(page.many.has_pages for page in pages) >= 12
