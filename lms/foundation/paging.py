"""Lists come in pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import request, url_for
from sqlalchemy import Select, func, select

from lms.foundation.storage import db

PER_PAGE = 50


def asked(name: str = "q", longest: int = 200) -> str:
    """What was typed into a search: one line of the address, without blanks around it."""
    return " ".join(request.args.get(name, "").split())[:longest]


@dataclass(frozen=True)
class Page:
    """One page of a list. `number` counts from 1. `among`: how many there are without the filter; None: no filter.

    `name` is its word in the address, where a page has two lists. `unnamed`: lines of the total that have no row here,
    since this reader is not shown whose they are; they stand at the end of the last page.
    """

    rows: Sequence[Any]
    number: int
    total: int
    per_page: int = PER_PAGE
    among: int | None = None
    name: str = "page"
    unnamed: int = 0

    @property
    def everything(self) -> int:
        """How many there are, whatever was looked for."""
        return self.total if self.among is None else self.among

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // self.per_page))

    @property
    def first(self) -> int:
        return (self.number - 1) * self.per_page + 1 if self.total else 0

    @property
    def last(self) -> int:
        return min(self.number * self.per_page, self.total)

    @property
    def has_prev(self) -> bool:
        return self.number > 1

    @property
    def has_next(self) -> bool:
        return self.number < self.pages

    def url(self, number: int) -> str:
        """The address of another page of this list, its filters kept."""
        # the address by itself: what a stranger writes into the query must not become a word of `url_for`
        kept = [(name, value) for name, value in request.args.items(multi=True) if name != self.name]
        address = url_for(str(request.endpoint), **(request.view_args or {}))
        return f"{address}?{urlencode([*kept, (self.name, number)])}"


def wanted(name: str = "page") -> int:
    """The page number asked for; nonsense is page 1."""
    text = request.args.get(name, "1")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 8 else 1


def page_of(
    query: Select[Any],
    *,
    among: Select[Any] | None = None,
    total: int | None = None,
    per_page: int = PER_PAGE,
    number: int | None = None,
    scalars: bool = False,
    unnamed: int = 0,
) -> Page:
    """Read one page of `query` (which must be ordered); two statements, or one when `total` is known already.

    Past the end: the last page. `among`: the same list without its filter, where one is set; one more counts it.
    """
    if total is None:
        total = count_of(query)
    total += unnamed
    number = min(number or wanted(), max(1, -(-total // per_page)))
    result = db.session.execute(query.limit(per_page).offset((number - 1) * per_page))
    rows = result.scalars().all() if scalars else result.all()
    everything = None if among is None else count_of(among) + unnamed
    return Page(rows, number, total, per_page, everything, unnamed=unnamed)


def cut(rows: Sequence[Any], *, per_page: int = PER_PAGE, name: str = "page") -> Page:
    """One page of rows that are all at hand, since something else of them is counted or kept."""
    number = min(wanted(name), max(1, -(-len(rows) // per_page)))
    return Page(rows[(number - 1) * per_page : number * per_page], number, len(rows), per_page, name=name)


def count_of(query: Select[Any]) -> int:
    """How many rows a list has."""
    counting = select(func.count()).select_from(query.order_by(None).subquery())
    return db.session.scalar(counting.execution_options(**query.get_execution_options())) or 0
