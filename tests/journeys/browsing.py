"""One person at a browser: reads, types, presses, and looks at every page that appears.

Each page is looked at once a run: axe-core finds nothing in the shade that this person's system asks for, and on a
screen of 320 px nothing runs out sideways. What is found is collected, so that a journey goes on to its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Download, Locator, Page, expect

from tests.harness.browser import violations
from tests.journeys.wording import exactly, said, said_of, spaced

NARROWEST = 320
MOST_TABS = 80
# Where the focus stands: what it says, whether something is drawn around it, whether a part of it can be seen.
FOCUS = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect(), look = getComputedStyle(e);
  const drawn = (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== "none";
  const parts = [0.1, 0.5, 0.9];
  const points = parts.flatMap((x) => parts.map((y) => [box.left + x * box.width, box.top + y * box.height]));
  const seen = points.some(([x, y]) => {
    const at = document.elementFromPoint(x, y);
    return at && (e.contains(at) || at.contains(e));
  });
  const what = (e.innerText || e.value || e.id || e.tagName).replace(/\\s+/g, " ").trim();
  return {what, drawn, seen};
}"""
_looked_at: set[str] = set()


@dataclass
class Someone:
    """A person's browser on the server, in one language. `has_script`: the browser runs scripts."""

    page: Page
    language: str
    shades: tuple[str, ...] = ("light",)
    has_script: bool = True
    found: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("response", self._note_failure)

    def _note_failure(self, response: Any) -> None:
        if response.status >= 500:
            self.found.append(f"{response.request.method} {response.url}: {response.status}")

    def said(self, sentence: str, **values: Any) -> str:
        """The sentence in this person's language."""
        return said(sentence, self.language, **values)

    def said_of(self, one: str, many: str, count: int, **values: Any) -> str:
        return said_of(one, many, count, self.language, **values)

    # --- going ---

    def open(self, address: str) -> None:
        answer = self.page.goto(address)
        assert answer is not None and answer.status == 200, f"{address}: {answer and answer.status}"
        self.arrive()

    def follow(self, name: str | re.Pattern[str], *, inside: Locator | None = None) -> None:
        """Press the link of this name."""
        link = (inside or self.page).get_by_role("link", name=name, exact=True)
        link.click()
        self.arrive()

    def press(self, name: str | re.Pattern[str], *, inside: Locator | None = None) -> None:
        """Press the button of this name."""
        (inside or self.page).get_by_role("button", name=name, exact=True).click()
        self.arrive()

    def press_link_in(self, place: Locator, begins: str) -> None:
        """Press the link of one row whose name begins so and goes on with what the row is about."""
        place.get_by_role("link", name=re.compile(rf"^\s*{spaced(begins)}\s*:")).click()
        self.arrive()

    def another_tab(self) -> Someone:
        """Another tab of the same browser; what is found there is found here."""
        page = self.page.context.new_page()
        return Someone(page, self.language, self.shades, self.has_script, self.found)

    def download(self, name: str | re.Pattern[str], *, role: Any = "link") -> bytes:
        """Press what brings a file, and read the file."""
        with self.page.expect_download() as waiting:
            self.page.get_by_role(role, name=name, exact=True).click()
        brought: Download = waiting.value
        assert brought.failure() is None
        return brought.path().read_bytes()

    # --- writing ---

    def field(self, label: str, *, inside: Locator | None = None) -> Locator:
        """What stands beside this label, whether or not it says that it may stay empty."""
        may_be_empty = spaced(self.said("(optional)"))
        words = re.compile(rf"^\s*{spaced(label)}(\s*{may_be_empty})?\s*$")
        return (inside or self.page).get_by_label(words).filter(visible=True)

    def fill(self, label: str, text: str, *, inside: Locator | None = None) -> None:
        self.field(label, inside=inside).fill(text)

    def choose(self, label: str, option: str | re.Pattern[str]) -> None:
        """Take one choice of a list."""
        listed = self.field(label)
        name = listed.get_by_role("option", name=option).inner_text()
        listed.select_option(label=name)

    # --- reading ---

    def stands_at(self, heading: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(exactly(heading))

    def reads(self, text: str | re.Pattern[str], *, inside: Locator | None = None) -> None:
        expect((inside or self.page).get_by_text(text).filter(visible=True).first).to_be_visible()

    def is_told(self, sentence: str) -> None:
        """The sentence stands where screen readers announce what was just done (A10)."""
        expect(self.page.get_by_role("status").filter(has_text=sentence)).to_be_visible()

    def part(self, name: str) -> Locator:
        """A named part of the page."""
        return self.page.get_by_role("region", name=name, exact=True)

    # --- by keyboard ---

    def tabs_to(self, target: Locator) -> None:
        """Press Tab until the focus stands on `target`."""
        self.tabs_until(
            lambda: bool(target.count()) and bool(target.evaluate("e => e === document.activeElement"))
        )

    def tabs_until(self, is_there: Callable[[], bool]) -> None:
        """Press Tab until `is_there`; wherever the focus stands on the way, it is seen (A3)."""
        for _step in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            where = self.page.evaluate(FOCUS)
            assert where["drawn"] and where["seen"], f"{self.page.url}: the focus cannot be seen: {where}"
            if is_there():
                return
        raise AssertionError(f"{self.page.url}: {MOST_TABS} times Tab did not lead there")

    def focus_says(self, text: str) -> bool:
        return " ".join(text.split()) in self.page.evaluate(FOCUS)["what"]

    # --- signing in ---

    def signs_in(self, member: Any, secret: str) -> None:
        self.stands_at(self.said("Sign in"))
        self.fill(self.said("E-mail address"), member.email)
        self.fill(self.said("Password"), secret)
        self.press(self.said("Sign in"))

    # --- looking ---

    def arrive(self) -> None:
        self.page.wait_for_load_state()
        if self.has_script:
            self.look()

    def look(self, state: str = "") -> None:
        """Look at the page as it stands; `state` names what it shows when neither title nor heading do."""
        headings = self.page.get_by_role("heading").all_inner_texts()
        name = " | ".join((self.language, self.page.title(), *headings, state))
        if name in _looked_at:
            return
        _looked_at.add(name)
        where = f"{self.page.url} ({self.language}) {state}"
        for shade in self.shades:
            self.page.emulate_media(color_scheme=shade)  # type: ignore[arg-type]
            self.found += [f"{where}, {shade}: {violation}" for violation in violations(self.page)]
        with self._screen(NARROWEST, 800):
            over = self.page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
        if over > 0:
            self.found.append(f"{where}: runs {over} px out of a screen of {NARROWEST} px")

    @contextmanager
    def _screen(self, width: int, height: int) -> Iterator[None]:
        before = self.page.viewport_size
        self.page.set_viewport_size({"width": width, "height": height})
        yield
        if before is not None:
            self.page.set_viewport_size(before)
