"""Chromium on a real server: what a person sees, presses and hears.

Tests find things by role, label and text only (A2). A request to another host, a script error or a report of the
content policy fails the test that caused it, whatever the test was about.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.harness.servers import Server

AXE = Path(__file__).with_name("vendor") / "axe.min.js"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
    "--disable-smooth-scrolling",  # where the focus stands is asked at once, not after an animation
)
_running: dict[str, Any] = {}


@lru_cache(maxsize=1)
def chromium() -> str:
    """Path of an installed Chromium. A browser half that is skipped would look green, so its lack fails."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    raise RuntimeError("no Chromium: install Debian's package chromium")


def browser() -> Any:
    """One Chromium per test process."""
    if "browser" not in _running:
        from playwright.sync_api import sync_playwright

        _running["playwright"] = sync_playwright().start()
        _running["browser"] = _running["playwright"].chromium.launch(
            executable_path=chromium(), args=list(FLAGS), chromium_sandbox=False
        )
    return _running["browser"]


def pytest_unconfigure(config: pytest.Config) -> None:
    if _running:
        _running.pop("browser").close()
        _running.pop("playwright").stop()


@dataclass
class Guard:
    """What a page did that no page may do."""

    host: str
    faults: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def watch(self, context: Any) -> None:
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.faults.append(f"script error: {error.error}"))
        context.on("dialog", self._dialog)

    def _request(self, request: Any) -> None:
        parts = urlsplit(request.url)
        self.requests.append(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != self.host:
            self.faults.append(f"request to another host: {request.url}")

    def _console(self, message: Any) -> None:
        text = message.text
        if "Content Security Policy" in text or "Content-Security-Policy" in text:
            self.faults.append(f"content policy: {text[:300]}")

    def _dialog(self, dialog: Any) -> None:
        self.faults.append(f"a dialog of the browser: {dialog.message[:200]}")
        dialog.dismiss()


@pytest.fixture
def open_browser(server: Server) -> Iterator[Callable[..., Any]]:
    """A fresh browser profile on the server: open_browser(locale="en-GB", width=360, dark=True, script=False)."""
    contexts: list[Any] = []
    guards: list[Guard] = []

    def start(
        *,
        locale: str = "pl-PL",
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        script: bool = True,
        **more: Any,
    ) -> Any:
        context = browser().new_context(
            base_url=server.url,
            locale=locale,
            timezone_id="Europe/Warsaw",
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
            **more,
        )
        context.set_default_timeout(10_000)
        guard = Guard(urlsplit(server.url).netloc)
        guard.watch(context)
        contexts.append(context)
        guards.append(guard)
        return context

    yield start
    for context in contexts:
        context.close()
    faults = [fault for guard in guards for fault in guard.faults]
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.fixture
def browser_page(open_browser: Callable[..., Any]) -> Any:
    """A page of a stranger's browser on a desk."""
    return open_browser().new_page()


def let_in(context: Any, server: Server, cookie: str) -> None:
    """Give a browser the session cookie of somebody who signed in; `cookie` is the value alone."""
    context.add_cookies(
        [{"name": "lms", "value": cookie, "url": server.url, "httpOnly": True, "sameSite": "Lax"}]
    )


@dataclass(frozen=True)
class Violation:
    """One rule of axe-core that a page breaks, with the elements that break it."""

    rule: str
    impact: str
    help: str
    where: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.rule} ({self.impact}): {self.help}\n    " + "\n    ".join(self.where)


def violations(page: Any, *, without: tuple[str, ...] = ()) -> list[Violation]:
    """Run axe-core on a page as it stands: all WCAG 2.0–2.2 A and AA rules and its best practices."""
    return examine(page, without=without)[0]


def examine(page: Any, *, without: tuple[str, ...] = ()) -> tuple[list[Violation], set[str]]:
    """What axe-core finds, and what it could not decide, as "rule/why/element": for a person to look at.

    The page's own policy forbids evaluation, so the script enters through the browser's debugger, not through the page.
    """
    _inject(page)
    options = {
        "runOnly": {"type": "tag", "values": list(RULES)},
        "rules": {name: {"enabled": False} for name in without},
        "resultTypes": ["violations", "incomplete"],
    }
    said = page.evaluate(
        f"() => axe.run(document, {json.dumps(options)})"
        ".then(r => ({violations: r.violations, incomplete: r.incomplete}))"
    )
    found = [
        Violation(
            v["id"],
            v["impact"] or "",
            v["help"],
            tuple(f"{n['html'][:160]}  {_why(n)}" for n in v["nodes"][:5]),
        )
        for v in said["violations"]
    ]
    return found, {f"{v['id']}/{_undecided(n)}" for v in said["incomplete"] for n in v["nodes"]}


def _undecided(node: dict[str, Any]) -> str:
    """Why a rule could not be decided, and on what kind of element."""
    checks = node.get("any", []) + node.get("all", []) + node.get("none", [])
    why = next(
        (
            c["data"]["messageKey"]
            for c in checks
            if isinstance(c["data"], dict) and c["data"].get("messageKey")
        ),
        "",
    )
    element = re.match(r"<(\w+)(?:[^>]*? class=\"([^\"]*)\")?", node["html"])
    kind = ".".join([element[1], *(element[2] or "").split()]) if element else ""
    return f"{why or '-'}/{kind}"


def _inject(page: Any) -> None:
    if not page.evaluate("() => typeof window.axe === 'object'"):
        page.evaluate(_axe_source())


@lru_cache(maxsize=1)
def _axe_source() -> str:
    return "() => {" + AXE.read_text(encoding="utf-8") + "\n}"


def _why(node: dict[str, Any]) -> str:
    checks = node.get("any", []) + node.get("all", []) + node.get("none", [])
    return "; ".join(check["message"] for check in checks[:2])


@pytest.fixture
def axe() -> Callable[..., None]:
    """Fail when axe-core finds anything on a page: axe(page)."""

    def check(page: Any, *, without: tuple[str, ...] = ()) -> None:
        found = violations(page, without=without)
        assert not found, f"{page.url}:\n" + "\n".join(str(v) for v in found)

    return check
