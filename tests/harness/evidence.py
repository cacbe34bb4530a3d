"""Finds the numbers of a page by itself and asks each for its list: where it leads, and how many rows stand there.

A number is evidenced when it stands in a link (or is the only number of a row whose first link leads to the list) and
the list has as many rows, over all its pages. A number that counts no rows (a target, a plan, a difference) has to be
named by its page: a pattern of the words around it, and what it must be by another reckoning. Days, hours and codes
are no numbers. Whatever is neither is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.harness.html import Element, Page, words

Expected = Sequence[int | None]
Said = Mapping[str, Callable[[], Expected]]

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_NO_NUMBER = re.compile(
    rf"\b\d{{1,2}}(?:[–-]\d{{1,2}})? (?:{_MONTHS})[a-z]*(?: \d{{4}})?"
    rf"|\b(?:{_MONTHS})[a-z]* (?:\d{{4}}|\d{{1,2}},? ?(?:\d{{4}})?)\b"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}|\b\d{4}-\d\d-\d\d"
    r"|\b\d{1,2}\.\d{1,2}\.\d{4}|\b\d{1,2}:\d\d\b|\b20[23]\d\b"
    r"|\b[A-Z]{2,}[A-Z0-9./-]*\d[\w./-]*|\bedition \d+|\b\d+ days? ago"
)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
_BLOCKS = {
    "a",
    "small",
    "h1",
    "h2",
    "h3",
    "p",
    "li",
    "td",
    "th",
    "summary",
    "dd",
    "dt",
    "label",
    "div",
    "span",
}
_SKIPPED = {"svg", "script", "style", "select", "template", "nav", "time"}


@dataclass(frozen=True)
class Number:
    """A number of a page, the words around it, and where it leads ("" when nowhere)."""

    value: int
    said: str
    leads: str


def main_of(page: Page) -> Element:
    return page.all("main")[0]


def _texts(element: Element) -> Iterator[tuple[Element, str]]:
    if not isinstance(element.tag, str) or element.tag in _SKIPPED or element.get("aria-hidden") == "true":
        return
    if "leaf" in element.get("class", "").split():
        return  # a day of the calendar
    if element.tag == "ul" and "legend" in element.get("class", ""):
        yield from ((link, words(link)) for link in element.iter("a"))  # the rest explains the colours
        return
    yield element, element.text or ""
    for child in element:
        yield from _texts(child)
        yield element, child.tail or ""


def numbers(page: Page) -> Iterator[Number]:
    for element, text in _texts(main_of(page)):
        for found in _NUMBER.finditer(_NO_NUMBER.sub(" ", " ".join(text.split()))):
            yield Number(int(found[0].replace(",", "")), _around(element), _leads(element))


def _around(element: Element) -> str:
    while element.tag not in _BLOCKS:
        element = element.getparent()
    column = _column(element)
    return f"{column}: {words(element)}" if column else words(element)


def _column(element: Element) -> str:
    """The heading above a cell."""
    if element.tag != "td":
        return ""
    before = list(element.getparent())
    place = sum(int(cell.get("colspan", "1")) for cell in before[: before.index(element)])
    heads = [row for table in element.iterancestors("table") for row in table.iter("tr")][:1]
    cells = list(heads[0]) if heads else []
    return words(cells[place]) if place < len(cells) else ""


def _leads(element: Element) -> str:
    link = element if element.tag == "a" else next(element.iterancestors("a"), None)
    if link is None and element.tag != "small":
        row = next((e for e in (element, *element.iterancestors()) if e.tag in ("li", "tr")), None)
        link = None if row is None else next(row.iter("a"), None)
    return "" if link is None else link.get("href", "")


def faults(
    client: Any, address: str, said: Said, rows_behind: Callable[[str], int], *, least: int = 0
) -> list[str]:
    """Everything on a page that is not evidenced, one line each. `least`: only links with so many are followed."""
    client.get(address)
    found, wrong = list(numbers(client.page)), []
    named = {pattern: list(reckon()) for pattern, reckon in said.items()}
    proven: set[int] = set()
    later: list[Number] = []
    for number in found:
        expected = next((v for p, v in named.items() if re.search(p, number.said)), None)
        if expected is not None:
            if number.value not in expected:
                wrong.append(f"{address}: {number.value} in {number.said!r}, by another reckoning {expected}")
        elif not number.leads:
            later.append(number)
        elif number.value >= least:
            many = rows_behind(number.leads)
            proven.add(number.value)
            if many != number.value:
                wrong.append(f"{address}: {number.value} in {number.said!r}, but {number.leads} has {many}")
    wrong += [
        f"{address}: {number.value} in {number.said!r} leads nowhere"
        for number in later
        if number.value not in proven
    ]
    return wrong
