"""The list for the report within 72 hours (GDPR art. 33): whose data an account had before it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from lms.foundation.language import speaking, translator
from lms.foundation.sheets import Cell
from lms.privacy.paper.files import Listed, workbook
from lms.privacy.wording import step_name


def breach_workbook(people: Iterable[Any], language: str, *, now: datetime) -> bytes:
    """One line a person, in Polish order."""
    _ = translator(language).gettext
    headings = (
        (_("Person"), 34),
        (_("E-mail address"), 34),
        (_("Institution"), 44),
        (_("Times"), 10),
        (_("First"), 20),
        (_("Last"), 20),
        (_("Steps"), 60),
    )
    with speaking(language):
        rows: list[list[Cell]] = [
            [
                one.name,
                one.email,
                one.institution,
                one.times,
                one.first_at,
                one.last_at,
                ", ".join(sorted(step_name(verb) for verb in one.verbs)),
            ]
            for one in people
        ]
    title = _("People an account saw")
    return workbook(title, [Listed(title, headings, rows)], language, made_at=now)
