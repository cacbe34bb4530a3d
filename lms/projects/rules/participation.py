"""When participation begins, what is frozen on that day, and when an exit has to be asked about."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

from lms.people.rules import PeselFacts, check_pesel, completed_years, normal_pesel, normal_postal_code
from lms.projects.rules.entry import third_country_by
from lms.projects.rules.facts import EntryData

EXIT_WINDOW = timedelta(days=28)
_MANY_LINES = frozenset({"remarks"})


def decide_participation_start(existing_began_on: date | None, first_attended_on: date | None) -> date | None:
    """The day of the first form of support attended; a person who comes back keeps the first day.

    A register closed late may bring an earlier day to light: then the start moves back to it, never forward.
    Applying, being qualified or signing the declaration starts nothing. None: nothing attended yet.
    """
    known = [day for day in (existing_began_on, first_attended_on) if day]
    return min(known) if known else None


def last_result_on(ended_on: date) -> date:
    """The last day on which a result still counts: four weeks after leaving (that day included)."""
    return ended_on + EXIT_WINDOW


def exit_prompt_due(ended_on: date | None, on: date) -> bool:
    """Whether, 28 days after leaving, the office has to ask for the person's situation."""
    return ended_on is not None and on >= last_result_on(ended_on)


def freeze_entry(form: EntryData, began_on: date) -> EntryData:
    """The form as it is kept for good: tidied, with what follows from other boxes filled in; idempotent.

    PESEL gives sex and birth date where they were left empty, the birth date gives age in completed years
    on the first day, citizenship gives the third-country flag. No answer is changed, except age, which is
    derived.
    """
    tidy: dict[str, Any] = {
        field.name: _tidied(field.name, value)
        for field in fields(form)
        if isinstance(value := getattr(form, field.name), str) and type(value) is str
    }
    data = replace(form, **tidy)
    return replace(data, **_derived(data, began_on))


def _derived(data: EntryData, began_on: date) -> dict[str, Any]:
    derived: dict[str, Any] = {}
    known = check_pesel(data.pesel) if data.pesel and not data.no_pesel else None
    if isinstance(known, PeselFacts):
        derived = {"sex": data.sex or known.sex, "birth_date": data.birth_date or known.birth_date}
    birth_date = derived.get("birth_date", data.birth_date)
    if birth_date:
        years = completed_years(birth_date, began_on)
        derived["age_on_entry"] = years if years >= 0 else None
    if data.citizenship and data.third_country is None:
        derived["third_country"] = third_country_by(data.citizenship)
    return derived


def _tidied(name: str, text: str) -> str | None:
    # NFC: a Mac sends "ó" as two characters, which SM EFS takes for another word.
    text = unicodedata.normalize("NFC", text)
    lines = text.splitlines() if name in _MANY_LINES else [text]
    text = "\n".join(" ".join(re.sub(r"[\x00-\x1f\x7f]", " ", line).split()) for line in lines).strip()
    if name == "pesel":
        text = normal_pesel(text)
    elif name == "postal_code":
        text = normal_postal_code(text)
    return text or None
