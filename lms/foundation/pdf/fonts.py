"""The typefaces that ship with the code, and which of them draws a character.

Lato for text, DejaVu Sans for what Lato lacks (Greek, Hebrew, Arabic …), Ubuntu alone for the statement beside the EU
emblem: Annex IX of Regulation (EU) 2021/1060 names the typefaces allowed there, and of those it is the free one.
"""

from __future__ import annotations

import threading
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics

from lms.foundation.pdf.faces import Face

FOLDER = Path(__file__).resolve().parent.parent / "data" / "fonts"

# ReportLab's fonts keep a reading position and per-file tables that two threads would tear apart (KeyError and
# IndexError inside subsetting); everything that touches them holds this lock, and nothing waits while holding it.
LOCK = threading.RLock()

_FILES = {
    "Lato-Regular": "Lato-Regular.ttf",
    "Lato-Bold": "Lato-Bold.ttf",
    "Lato-Italic": "Lato-Italic.ttf",
    "DejaVuSans": "DejaVuSans.ttf",
    "DejaVuSans-Bold": "DejaVuSans-Bold.ttf",
    "Ubuntu": "Ubuntu-R.ttf",
}
CHAINS: dict[str, tuple[str, ...]] = {
    "regular": ("Lato-Regular", "DejaVuSans"),
    "bold": ("Lato-Bold", "DejaVuSans-Bold"),
    "italic": ("Lato-Italic", "DejaVuSans"),
    "ubuntu": ("Ubuntu",),
}


class MissingGlyph(ValueError):
    """No typeface here has this character. `character` is the character, `text` the word or line around it."""

    def __init__(self, character: str, text: str) -> None:
        self.character = character
        self.text = text
        name = unicodedata.name(character, "unnamed")
        super().__init__(f"no typeface has the character {character!r} (U+{ord(character):04X} {name})")


@cache
def face(name: str) -> Face:
    """The loaded typeface; read from disk once for the life of the process."""
    with LOCK:
        try:
            loaded: Face = pdfmetrics.getFont(name)
        except KeyError:
            loaded = Face(name, FOLDER / _FILES[name], shared=name.startswith("Lato"))
            pdfmetrics.registerFont(loaded)
        return loaded


@lru_cache(maxsize=8192)
def pieces(text: str, font: str) -> tuple[tuple[str, str], ...]:
    """`text` cut into (typeface, part), each part drawable by its typeface.

    A space stays with what stands before it. Raises MissingGlyph for what no typeface of the chain has.
    """
    chain = CHAINS[font]
    if all(map(face(chain[0]).has, text)):
        return ((chain[0], text),) if text else ()
    cut: list[tuple[str, str]] = []
    for letter in text:
        chosen = cut[-1][0] if cut and letter in " \u00a0" else _first(letter, chain, text)
        if cut and cut[-1][0] == chosen:
            cut[-1] = (chosen, cut[-1][1] + letter)
        else:
            cut.append((chosen, letter))
    return tuple(cut)


def _first(letter: str, chain: tuple[str, ...], text: str) -> str:
    for name in chain:
        if face(name).has(letter):
            return name
    raise MissingGlyph(letter, text)


@lru_cache(maxsize=32768)
def width(text: str, font: str) -> float:
    """Width of `text` in thousandths of the type size, kerning included."""
    return sum(face(name).width(part) for name, part in pieces(text, font))
