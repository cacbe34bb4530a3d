"""Text before it is drawn: cleaned, measured, broken into lines."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from lms.foundation.pdf import bidi
from lms.foundation.pdf.fonts import CHAINS, face, pieces, width

# The colours of the product on paper (tokens --ink, --ink-2, --edge, --act, --sunk; a hairline).
INK, INK_2, EDGE, ACT, SUNK, HAIR = "#12161c", "#4a5361", "#77828f", "#1b3f94", "#f2f4f7", "#cdd4dd"

_SPACES = re.compile(r"[ \t\n\r\v\f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
_STAND_INS = {0x2010: "-", 0x2011: "-", 0x2007: "\u00a0", 0x202F: "\u00a0"}
_MAY_BREAK_AFTER = re.compile(r"(?<=[-–/.@_?&=])")


class Foreign(str):
    """A text in another language than its paper's: its tag says in which (`lang`, BCP 47)."""

    lang: str

    def __new__(cls, text: str, lang: str) -> Foreign:
        made = super().__new__(cls, text)
        made.lang = lang
        return made


class DoesNotFit(ValueError):
    """A text that would not stand in its place even in the smallest type."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks. `size` and `leading` (line distance; 0: 1.35 × size) in points, `colour` as "#rrggbb"."""

    font: str = "regular"
    size: float = 10.5
    leading: float = 0.0
    colour: str = INK
    align: str = "left"

    def __post_init__(self) -> None:
        if self.font not in CHAINS:
            raise ValueError(f"no font {self.font!r}")
        if self.align not in ("left", "right", "centre"):
            raise ValueError(f"no alignment {self.align!r}")

    @property
    def line(self) -> float:
        return self.leading or self.size * 1.35

    @property
    def rise(self) -> float:
        """From the top of a line to its baseline."""
        return (self.line - self.size) / 2 + self.size * 0.805


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """One line of composed characters (NFC): no line breaks, controls, bidi overrides or variation selectors."""
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    if text.isascii() and text.isprintable():
        return text
    kept = (
        c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs") and not "\ufe00" <= c <= "\ufe0f"
    )
    return "".join(kept).translate(_STAND_INS)


@lru_cache(maxsize=8192)
def lines(text: str, style: Style, room: float | None = None) -> tuple[str, ...]:
    """`text` (cleaned) broken into lines at most `room` points wide; a word that is too long is cut.

    Raises MissingGlyph when a character cannot be drawn.
    """
    if bidi.is_rtl(text):
        text = bidi.joined(text)
    if room is None or measure(text, style) <= room:
        return (text,)
    done: list[str] = []
    for word in text.split(" "):
        if done and measure(f"{done[-1]} {word}", style) <= room:
            done[-1] += " " + word
        else:
            done.extend(_cut(word, style, room))
    return tuple(done)


def _cut(word: str, style: Style, room: float) -> list[str]:
    """One word in parts that fit: after a hyphen, slash or dot if it has one, else after any letter."""
    if measure(word, style) <= room:
        return [word]
    parts = [""]
    for chunk in filter(None, _MAY_BREAK_AFTER.split(word)):
        for unit in [chunk] if measure(chunk, style) <= room else list(chunk):
            if parts[-1] and measure(parts[-1] + unit, style) > room:
                parts.append("")
            parts[-1] += unit
    return parts


def measure(line: str, style: Style) -> float:
    """Width of a line in points."""
    return width(line, style.font) * style.size / 1000


def bearing(text: str, style: Style) -> float:
    """White to the left of the first letter in points: set large type this much further left to align it by eye."""
    name, part = drawn(clean(text), style)[0]
    return face(name).bearing(part[0]) * style.size / 1000


def shortened(text: str, style: Style, room: float) -> str:
    """`text` or, when it is wider than `room`, its beginning and "…". Only for what stands elsewhere in full."""
    text = clean(text)
    if measure(text, style) <= room:
        return text
    kept = next((n for n in range(len(text), 0, -1) if measure(text[:n].rstrip() + "…", style) <= room), 0)
    return text[:kept].rstrip() + "…"


def height(text: str, style: Style, room: float | None = None) -> float:
    """Height in points that `text` takes within `room`."""
    return len(lines(clean(text), style, room)) * style.line


@lru_cache(maxsize=2048)
def balanced(text: str, style: Style, room: float) -> float:
    """The narrowest room that needs no more lines than `room`: two even lines instead of a full one and a scrap."""
    text = clean(text)
    least = len(lines(text, style, room))
    if least == 1:
        return room
    low, high = room / least * 0.9, room
    while high - low > 4:
        middle = (low + high) / 2
        low, high = (low, middle) if len(lines(text, style, middle)) <= least else (middle, high)
    return high


@lru_cache(maxsize=2048)
def fitted(text: str, style: Style, room: float, steps: tuple[tuple[float, int], ...]) -> Style:
    """`style` in the first (size, greatest number of lines) of `steps` in which `text` fits `room`.

    Words are not cut except in the last step. Raises DoesNotFit after it, MissingGlyph as `lines` does.
    """
    text = clean(text)
    for size, most in steps:
        smaller = replace(style, size=size, leading=style.line / style.size * size)
        widest = max((measure(word, smaller) for word in text.split(" ")), default=0)
        if (widest <= room or size == steps[-1][0]) and len(lines(text, smaller, room)) <= most:
            return smaller
    raise DoesNotFit(f"a text of {len(text)} characters")


def drawn(line: str, style: Style) -> tuple[tuple[str, str], ...]:
    """(typeface, characters from left to right) of one line as it stands on the paper."""
    return pieces(bidi.visual(line) if bidi.is_rtl(line) else line, style.font)
