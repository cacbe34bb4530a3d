"""A support of the years before: is it one that stands here already?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

# Sources of supports that a file of the years before brought.
BEFORE = "before:"


def folded_title(text: str) -> str:
    """A title as it is compared: small letters and digits without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return "".join(sign for sign in plain if sign.isalnum() and sign.isascii())


@dataclass(frozen=True, slots=True)
class KnownSupport:
    """A support as it stands; `title` folded, empty when none is known."""

    id: int
    source: str
    began_on: date
    title: str = ""

    @property
    def is_past(self) -> bool:
        return self.source.startswith(BEFORE)


def which_support(
    known: Iterable[KnownSupport], began_on: date, title: str, taken: frozenset[int] = frozenset()
) -> KnownSupport | None:
    """The support that a file means, or None for one that is new. `title` folded; `taken`: meant by other lines of it.

    The same day and title are the same support; where the file or the register has no title, the day decides. A
    course held here on that day is the same only for a file without titles, since SM EFS knows it by its day alone.
    """
    same_day = [one for one in known if one.began_on == began_on and one.id not in taken]
    if title:
        chosen = [one for one in same_day if one.title == title] or [
            one for one in same_day if one.is_past and not one.title
        ]
    else:
        chosen = sorted(same_day, key=lambda one: (bool(one.title), one.id))
    return chosen[0] if chosen else None
