"""Right-to-left names on a left-to-right page: joined letters and visual order, enough for a line of text.

Not the whole of UAX #9: the page's direction is always left to right, and a run is everything from the first to the
last right-to-left letter with no Latin between. Papers carry names and titles, not mixed prose.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_RTL = ("R", "AL")
# Where Unicode keeps letters of classes R and AL (DerivedBidiClass.txt); a look at each letter costs far more.
_RTL_BLOCKS = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_CLOSING = ")]}>»"
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFD))


def is_rtl(text: str) -> bool:
    """Whether any letter is written from the right."""
    return _RTL_BLOCKS.search(text) is not None


def joined(text: str) -> str:
    """Arabic letters in the shape their neighbours ask for, by the presentation forms of Unicode."""
    forms = _forms()
    bare = [letter for letter in text if not unicodedata.combining(letter)]
    shapes = iter(_shape(bare, at, forms) for at in range(len(bare)))
    return "".join(letter if unicodedata.combining(letter) else next(shapes) for letter in text)


def _shape(letters: list[str], at: int, forms: dict[str, dict[str, str]]) -> str:
    mine = forms.get(letters[at])
    if mine is None:
        return letters[at]
    before = at > 0 and "initial" in forms.get(letters[at - 1], ()) and "final" in mine
    after = at + 1 < len(letters) and "final" in forms.get(letters[at + 1], ()) and "initial" in mine
    form = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
        (before, after), "isolated"
    )
    return mine.get(form, letters[at])


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Letter → form ("initial", "medial", "final", "isolated") → the character drawn."""
    found: dict[str, dict[str, str]] = {}
    for code in (code for block in _FORMS for code in block):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if kind.startswith("<") and len(letters) == 1:
            found.setdefault(chr(int(letters[0], 16)), {}).setdefault(kind.strip("<>"), chr(code))
    return found


def visual(line: str) -> str:
    """The characters of one line in the order they stand on the paper, from the left."""
    out, at = "", 0
    for start, end in _runs(line):
        out += line[at:start] + _turned(line[start:end])
        at = end
    return out + line[at:]


def _runs(line: str) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    is_open = False
    for at, letter in enumerate(line):
        kind = unicodedata.bidirectional(letter)
        if kind in _RTL or (is_open and kind == "NSM"):
            if is_open:
                runs[-1] = (runs[-1][0], at + 1)
            else:
                runs.append((at, at + 1))
            is_open = True
        elif kind == "L":
            is_open = False
        elif is_open and letter in _CLOSING and _lacks(line[runs[-1][0] : at], letter):
            runs[-1] = (runs[-1][0], at + 1)
    return runs


def _lacks(run: str, closing: str) -> bool:
    """Whether a bracket that `closing` closes is open in the run."""
    opening = closing.translate(_MIRROR)
    return run.count(opening) > run.count(closing)


def _turned(run: str) -> str:
    """A run back to front; marks stay behind their letter, numbers keep their order, brackets change sides."""
    clusters: list[str] = []
    for letter in run:
        if clusters and unicodedata.combining(letter):
            clusters[-1] += letter
        else:
            clusters.append(letter)
    turned = "".join(reversed(clusters)).translate(_MIRROR)
    return _NUMBER.sub(lambda found: found.group()[::-1], turned)
