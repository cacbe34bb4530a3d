"""Walks through the pages as one person: every link that leads to this site, some examples of each door."""

from __future__ import annotations

import traceback
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from tests.harness.client import BadPage, Form
from tests.harness.html import Page

MOST_PAGES = 400


@dataclass(frozen=True)
class Visit:
    """One answer of a walk: the address, its door's endpoint, the response, and what is wrong with the page.

    `title` and `language` are those of a page, empty for anything else; `buttons` are the doors to which its forms go,
    each with the value of one button; `page` is what was parsed of it.
    """

    address: str
    endpoint: str
    response: Any
    fault: str = ""
    title: str = ""
    language: str = ""
    buttons: frozenset[tuple[str, str]] = frozenset()
    page: Any = None

    @property
    def is_page(self) -> bool:
        """A page of ours; one that is handed out as a file is none."""
        is_file = self.response.headers.get("Content-Disposition", "").startswith("attachment")
        return self.response.status_code == 200 and self.response.mimetype == "text/html" and not is_file


def endpoint_of(app: Any, address: str, method: str = "GET") -> str:
    """The endpoint that answers an address; empty when there is none."""
    from flask import request

    with app.test_request_context(urlsplit(address).path, method=method):
        return request.endpoint or ""


def buttons_on(app: Any, page: Page) -> frozenset[tuple[str, str]]:
    """(endpoint, value of a button) for everything that can be sent from a page; the value is mostly empty."""
    forms = [form for form in (Form(page, element) for element in page.all("form")) if form.is_post]
    return frozenset(
        (endpoint_of(app, form.action, "POST"), button.get("value", ""))
        for form in forms
        for button in form.buttons
    )


def walk(client: Any, starts: tuple[str, ...], *, examples: int = 2) -> Iterator[Visit]:
    """Ask for `starts` and for what they link to, and so on. Of each door at most `examples` addresses are asked."""
    app = client.application
    waiting, known, asked = deque(starts), set(starts), Counter[str]()
    while waiting and sum(asked.values()) < MOST_PAGES:
        address = waiting.popleft()
        endpoint = endpoint_of(app, address)
        if asked[endpoint] >= examples and address not in starts:
            continue
        asked[endpoint] += 1
        fault = ""
        try:
            response = client.get(address)
        except BadPage as bad:
            fault, response = str(bad), client.last
        except Exception as bug:  # noqa: BLE001 - the walk goes on; who walks says what broke
            where = traceback.extract_tb(bug.__traceback__)[-1]
            fault, response = f"{address}: {bug!r} at {where.filename}:{where.lineno}", client.last
        page = client.seen
        shown = (page.title, page.language, buttons_on(app, page), page) if page else ()
        yield Visit(address, endpoint, response, fault, *shown)
        for link in links(client, response) if response.status_code < 500 else ():
            if link not in known:
                known.add(link)
                waiting.append(link)


def links(client: Any, response: Any) -> Iterator[str]:
    """Addresses of this site that an answer leads to: its redirect or the links of its page."""
    found = []
    if 300 <= response.status_code < 400:
        found.append(response.headers["Location"])
    elif response.mimetype == "text/html" and response.data:
        found += [a.get("href") for a in client.page.all("a") if a.get("href")]
    host = urlsplit(response.request.url).netloc
    for link in found:
        parts = urlsplit(urljoin(response.request.url, link))
        if (
            parts.scheme in ("http", "https")
            and parts.netloc == host
            and not parts.path.startswith("/static/")
        ):
            yield parts.path + (f"?{parts.query}" if parts.query else "")
