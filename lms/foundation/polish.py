"""Polish order and search of names, the same on every database.

Neither SQLite nor a bare PostgreSQL sorts Polish, so the order is computed once and kept in a column that is
compared byte by byte (`COLLATE "C"`, BINARY). Keys follow the Unicode collation algorithm as CLDR tailors it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

# As long as the columns that keep a key.
KEY_LENGTH = 400

# Lower than every weight: a key that ends here comes before one that goes on.
_LEVEL = " "
_BASE = "!"
_UPPER = '"'

_SIGNS = " _-‐–—,;:!?.'\"()[]{}§@*/\\&#%`^°+<=>|~$€"
_DIGITS = "0123456789"
_LETTERS = "aąbcćdeęfghiıjklłmnńŋoópqrsśtŧuvwxyzźżþ"
_SAME_SIGN = str.maketrans("‘’‚ʼ“”„‑", "''''\"\"\"‐")

# One printable ASCII character per weight keeps a name's key about as long as the name.
_WEIGHTS = {sign: chr(ord(_BASE) + at) for at, sign in enumerate(_SIGNS + "\0" + _DIGITS + _LETTERS)}
_OTHER_SIGN = _WEIGHTS["\0"]

# Combining marks in CLDR's order, the stroke of đ and ø among them; marks not listed follow.
_STROKE = "\u0338"
_MARKS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307" + _STROKE + "\u0327\u0328\u0304"
_ACCENTS = {mark: chr(ord(_BASE) + 1 + at) for at, mark in enumerate(_MARKS)}
_OTHER_ACCENT = chr(ord(_BASE) + 1 + len(_MARKS))

# Letters Unicode does not take apart.
_APART = {letter: base + _STROKE for letter, base in zip("đðħø", "ddho", strict=True)}
# A mark of the last rank stands between letters written as one: æ follows every accented pair of a and e.
_TIE = "\u031b"
_APART |= {letter: _TIE.join(pair) for letter, pair in (("æ", "ae"), ("œ", "oe"), ("ß", "ss"))}


class _Weights(dict[str, tuple[str, str, str]]):
    """Character → its weights of the three levels, worked out on first meeting."""

    def __missing__(self, letter: str) -> tuple[str, str, str]:
        found = _weigh(letter)
        if letter < "\u2100":  # the rest is rare, and what strangers send must not grow the table without end
            self[letter] = found
        return found


def _weigh(letter: str) -> tuple[str, str, str]:
    small = letter.lower()
    case = _UPPER if small != letter else _BASE
    if small in _WEIGHTS:
        return _WEIGHTS[small], _BASE, case
    primary = secondary = ""
    for part in unicodedata.normalize("NFD", _APART.get(small, small)):
        if unicodedata.combining(part):
            secondary += _ACCENTS.get(part, _OTHER_ACCENT)
        elif (weight := _primary(part)) is not None:
            primary += weight
            secondary += _BASE
    return primary, secondary, case * len(primary)


def _primary(part: str) -> str | None:
    """The first-level weight of a bare character; None when the order does not see it (controls)."""
    if part in _WEIGHTS:
        return _WEIGHTS[part]
    kind = unicodedata.category(part)[0]
    if kind == "C":
        return None
    # Letters of other scripts stand after Latin, in their own code order.
    return part if kind in "LN" else _OTHER_SIGN


_TABLE = _Weights()


_MOST_MARKS = 30


def composed(text: str, form: Literal["NFC", "NFKD"] = "NFC") -> str:
    """Text in a normal form, with at most thirty marks on one letter (the stream-safe format of UAX #15).

    Putting marks in order takes the square of their number: what strangers send could keep a process for minutes.
    """
    if text.isascii():
        return text
    kept, marks = [], 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _MOST_MARKS:
            kept.append(letter)
    return unicodedata.normalize(form, "".join(kept))


def sort_key(text: str) -> str:
    """A string whose code points, compared one by one, give the order of a Polish dictionary.

    First a ą b c ć … z ź ż; then, between equal letters, foreign accents (Muller before Müller); then small
    before capital. Spaces at the ends do not count, runs of them count once. At most KEY_LENGTH long; what is
    cut off is order among names that agree up to there.
    """
    letters = composed(" ".join(text.split())).translate(_SAME_SIGN)
    weights = [_TABLE[letter] for letter in letters]
    primary = "".join(weight[0] for weight in weights)
    accents = "".join(weight[1] for weight in weights).rstrip(_BASE)
    cases = "".join(weight[2] for weight in weights).rstrip(_BASE)
    levels = [primary, accents, cases] if cases else [primary, accents] if accents else [primary]
    return _LEVEL.join(levels)[:KEY_LENGTH]


def stem(word: str) -> str:
    """A word of `search_key` without what Polish bends: "piecza" and "pieczy" find each other, and so do others.

    One letter of words from five letters on, two from eight on: coarse, good enough for some hundred titles.
    """
    return word[:-2] if len(word) >= 8 else word[:-1] if len(word) >= 5 else word


# What NFKD leaves whole. Apostrophes vanish, so that "oconnor" finds "O'Connor"; other signs part words.
_PLAIN = str.maketrans("łđøðħıŧŋ", "ldodhitn", "'‘’‚ʼ`´") | str.maketrans({"æ": "ae", "œ": "oe", "þ": "th"})
_NOT_WORD = re.compile(r"[\W_]+")


def search_key(text: str) -> str:
    """What people mean when they type a name in a hurry: small letters, no accents, one space between words.

    "Łukasz  Żółć-Müller" → "lukasz zolc muller". Contains no wildcard of LIKE.
    """
    # Folded twice: taking a compatibility form apart may bring a capital back ("Ⅳ" → "IV").
    plain = composed(text.casefold().translate(_PLAIN), "NFKD")
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
    return _NOT_WORD.sub(" ", letters).strip()
