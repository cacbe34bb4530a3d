"""Lists of a course that are kept as JSON: its programme and learning outcomes. What is malformed counts as none."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Module:
    """One line of the programme; `hours` as written by the office, empty when unknown."""

    title_pl: str
    title_en: str = ""
    hours: str = ""


@dataclass(frozen=True)
class Outcome:
    """One learning outcome; named like staff's other bilingual texts."""

    text_pl: str
    text_en: str = ""


# As operators of the funds ask for: knowledge, skills, social competence.
OUTCOME_KINDS = ("knowledge", "skills", "social")


def programme_of(text: str) -> tuple[Module, ...]:
    """The programme out of `[{"title_pl", "title_en", "hours"}]`; plain texts are Polish titles."""
    return tuple(found for item in _list(text) if (found := _module(item)) is not None)


def _module(item: Any) -> Module | None:
    if isinstance(item, str):
        return Module(item)
    if not isinstance(item, dict) or not item.get("title_pl"):
        return None
    hours = item.get("hours")
    return Module(str(item["title_pl"]), str(item.get("title_en") or ""), "" if hours is None else str(hours))


def outcomes_of(text: str) -> dict[str, tuple[Outcome, ...]]:
    """Outcomes by kind out of `{"knowledge": [{"pl", "en"}], …}`; kinds without any are left out."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    kinds = {kind: tuple(_outcomes(found.get(kind))) for kind in OUTCOME_KINDS}
    return {kind: outcomes for kind, outcomes in kinds.items() if outcomes}


def _outcomes(items: Any) -> list[Outcome]:
    if not isinstance(items, list):
        return []
    found = [Outcome(item) if isinstance(item, str) else _outcome(item) for item in items]
    return [outcome for outcome in found if outcome is not None]


def _outcome(item: Any) -> Outcome | None:
    if not isinstance(item, dict) or not item.get("pl"):
        return None
    return Outcome(str(item["pl"]), str(item.get("en") or ""))


def _list(text: str) -> list[Any]:
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def target_codes(text: str) -> tuple[str, ...]:
    """Codes of target groups."""
    return tuple(code for code in _list(text) if isinstance(code, str))
