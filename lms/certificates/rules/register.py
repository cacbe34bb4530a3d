"""Numbers of the register, codes of the check, and what the check tells about a name."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_PLACE = re.compile(r"\{([^{}]*)\}")
_SEQUENCE = re.compile(r"sequence(?::0([2-9]))?")


def is_pattern(pattern: str) -> bool:
    """Whether `pattern` makes numbers that never repeat: {sequence} and {year} once each, and nothing else in braces.

    {sequence:04} fills up with zeros to four digits.
    """
    places = _PLACE.findall(pattern)
    rest = _PLACE.sub("", pattern)
    return (
        len(places) == 2
        and places.count("year") == 1
        and sum(bool(_SEQUENCE.fullmatch(place)) for place in places) == 1
        and rest.isprintable()
        and not set(rest) & set("{}")
        and len(pattern) <= 60
    )


def register_number(sequence: int, year: int, pattern: str) -> str:
    """The number in the register: (12, 2026, "{sequence}/KPS/{year}") → "12/KPS/2026".

    Raises ValueError for a pattern that `is_pattern` refuses and for a sequence below 1.
    """
    if not is_pattern(pattern):
        raise ValueError(f"not a pattern for register numbers: {pattern!r}")
    if sequence < 1:
        raise ValueError("register numbers begin with 1")

    def filled(place: re.Match[str]) -> str:
        if place[1] == "year":
            return f"{year:04d}"
        found = _SEQUENCE.fullmatch(place[1])
        return str(sequence).zfill(int(found[1] or 1)) if found else place[0]

    return _PLACE.sub(filled, pattern)


# Crockford's alphabet: no I, L, O, U. 26 characters carry 130 bits.
CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 26
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def tidy_code(typed: str) -> str | None:
    """A check code as typed or copied → as stored; None when it is none. Case, spaces and dashes do not matter."""
    if len(typed) > 200:
        return None
    code = re.sub(r"[\s\-–—]", "", typed).upper().translate(_READ_AS)
    return code if len(code) == CODE_LENGTH and set(code) <= set(CODE_ALPHABET) else None


def grouped_code(code: str) -> str:
    """A check code in groups that an eye can keep: 5, 5, 5, 5 and 6 characters."""
    cuts = (0, 5, 10, 15, 20, len(code))
    return " ".join(code[start:end] for start, end in pairwise(cuts))


def tidy_fingerprint(typed: str) -> str | None:
    """A SHA-256 as typed or copied → 64 small hexadecimal digits; None when it is none.

    What programs print around it ("sha256:…", colons between bytes) does not matter.
    """
    bare = re.sub(r"[\s:\-–—]", "", typed.lower()).removeprefix("sha256")
    return bare if re.fullmatch(r"[0-9a-f]{64}", bare) else None


def masked_name(name: str) -> str:
    """The name for the public check: the first letter of each part, stars for the others.

    "Iwona Dobrowolska" → "I**** D**********". A part of one letter becomes a star.
    """
    composed = unicodedata.normalize("NFC", " ".join(name.split()))
    bare = "".join(letter for letter in composed if not unicodedata.combining(letter))
    return re.sub(
        r"\w+", lambda part: part[0][0] + "*" * (len(part[0]) - 1) if len(part[0]) > 1 else "*", bare
    )


_FOLDED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def _words(name: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter)).translate(_FOLDED)
    return re.findall(r"[^\W_]+", bare)


def is_full_name(typed: str) -> bool:
    """Whether somebody typed at least two names apart from each other."""
    return len(typed.split()) > 1


def name_matches(typed: str, holder: str) -> bool:
    """Whether somebody typed the holder's full name. Case, accents, spaces, hyphens and order do not matter.

    An empty name matches nothing.
    """
    mine, theirs = _words(typed), _words(holder)
    return bool(mine) and ("".join(mine) == "".join(theirs) or sorted(mine) == sorted(theirs))
