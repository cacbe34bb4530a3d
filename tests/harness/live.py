"""A person at a running server: pages by HTTP, forms sent as they came. For what only real processes can show."""

from __future__ import annotations

from typing import Any, Self

import httpx

from tests.harness.client import Form
from tests.harness.html import Page
from tests.harness.servers import Server


class Caller:
    """One browser without a screen. `cookie`: the session of somebody who is signed in already."""

    def __init__(self, server: Server, cookie: str = "", *, language: str = "en") -> None:
        self.http = httpx.Client(
            base_url=server.url, headers={"Accept-Language": language}, timeout=30, trust_env=False
        )
        if cookie:
            self.http.cookies.set("lms", cookie, domain="127.0.0.1", path="/")
        self.last: httpx.Response | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.http.close()

    def get(self, path: str) -> httpx.Response:
        self.last = self.http.get(path)
        return self.last

    @property
    def page(self) -> Page:
        assert self.last is not None
        return Page(self.last.text, path=self.last.url.raw_path.decode())

    @property
    def cookie(self) -> str:
        return str(self.http.cookies.get("lms") or "")

    def submit(self, action: str, **typed: Any) -> httpx.Response:
        """Fill the form of the last page that goes to `action`, and send it."""
        page = self.page
        forms = [Form(page, element) for element in page.all("form")]
        found = [form for form in forms if form.is_post and form.action == action]
        assert found, f"no form to {action} on {page.path}: {[form.action for form in forms]}"
        pairs = list(found[0].filled(typed, None).items(multi=True))
        data: dict[str, Any] = {}
        for name, value in pairs:
            data.setdefault(name, []).append(value)
        self.last = self.http.post(action, data=data, headers={"Sec-Fetch-Site": "same-origin"})
        return self.last
