"""What a page shows in a real browser, measured (A4, A5, A6); the measuring itself stands in look.js."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

NARROW, WIDE = 320, 1280
SCRIPT = Path(__file__).with_name("look.js")


@lru_cache(maxsize=1)
def _source() -> str:
    return SCRIPT.read_text(encoding="utf-8")


def ask(page: Any, what: str) -> Any:
    """One measurement. The page's policy forbids evaluation, so the script enters through the debugger."""
    if not page.evaluate("() => typeof window.look === 'object'"):
        page.evaluate(_source())
    return page.evaluate(f"() => look.{what}")


def narrow(page: Any) -> list[str]:
    """400 %: a window of 320 CSS px shows everything without going sideways; WCAG's spacing of text cuts nothing."""
    page.set_viewport_size({"width": NARROW, "height": 800})
    over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    found = [f"runs {over} px out of a screen of {NARROW} px"] if over > 0 else []
    found += [f"at {NARROW} px: {fault}" for fault in ask(page, "clipped()")]
    found += [f"at {NARROW} px: {fault}" for fault in ask(page, "targets()")]
    ask(page, "spacing(true)")
    found += [f"with spaced text at {NARROW} px: {fault}" for fault in ask(page, "clipped()")]
    ask(page, "spacing(false)")
    page.set_viewport_size({"width": WIDE, "height": 900})
    return found


def large_text(page: Any) -> list[str]:
    """Text of twice the size, and WCAG's spacing, on a desk."""
    ask(page, "textSize('200%')")
    found = [f"with text of 200 %: {fault}" for fault in ask(page, "clipped()")]
    ask(page, "textSize('')")
    ask(page, "spacing(true)")
    found += [f"with spaced text: {fault}" for fault in ask(page, "clipped()")]
    ask(page, "spacing(false)")
    return found


def targets(page: Any) -> list[str]:
    """Whatever can be pressed is 24 px wide and high or stands apart; actions have 44 px."""
    found: list[str] = ask(page, "targets()")
    return found


def contrast(page: Any) -> list[str]:
    """Edges of fields and the ring of the focus have 3:1 against what they lie on; axe looks at the words."""
    found: list[str] = ask(page, "controls()") + ask(page, "focus()")
    return found


def own_colours(page: Any) -> list[str]:
    """Forced colours leave edges and the focus; who asked for less motion sees none."""
    page.emulate_media(forced_colors="active")
    found: list[str] = ask(page, "forced()")
    page.emulate_media(forced_colors="none", reduced_motion="reduce")
    found += ask(page, "moving()")
    page.emulate_media(reduced_motion="no-preference")
    return found
