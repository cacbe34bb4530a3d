"""What a page says, out of the catalogues: a journey names the English sentence and so outlives a change of wording."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from lms.foundation.language import translator
from tests.harness import catalogues


@lru_cache(maxsize=2)
def _known(language: str) -> frozenset[str]:
    return frozenset(map(catalogues.first_id, catalogues.messages(catalogues.read(language))))


def said(sentence: str, language: str, **values: Any) -> str:
    """The sentence in `language` with its values, as the application says it. The catalogue must have it."""
    assert sentence in _known(language), f"{language}: the catalogue does not say {sentence!r}"
    return translator(language).gettext(sentence, **values)


def said_of(one: str, many: str, count: int, language: str, **values: Any) -> str:
    """The form of a sentence that goes with `count`."""
    assert one in _known(language), f"{language}: the catalogue does not say {one!r}"
    return translator(language).ngettext(one, many, count, **values)


def exactly(text: str) -> re.Pattern[str]:
    """`text` and nothing else, whatever kinds of space stand between its words."""
    return re.compile(rf"^\s*{spaced(text)}\s*$")


def about(label: str, thing: str) -> re.Pattern[str]:
    """The name of an action that says on what it acts: "Withdraw: Course X", the second half for the ear only.

    Hours or a code may follow, where a page has several of the same title.
    """
    return re.compile(rf"^\s*{spaced(label)}\s*:\s*{spaced(thing)}(\s*,\s*[\w–:-]+)?\s*$")


def of_code(thing: str) -> re.Pattern[str]:
    """The name of a link to a thing, its code for the ear only."""
    return re.compile(rf"^\s*{spaced(thing)}\s*,\s*[\w-]+\s*$")


def spaced(text: str) -> str:
    return r"\s+".join(re.escape(word) for word in text.split())
