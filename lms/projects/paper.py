"""Institutions in a project as a workbook: what was frozen on their first day, and how they were supported."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from lms.foundation import sheets
from lms.foundation.language import translator
from lms.foundation.sheets import Column, Properties, Sheet


def institutions_workbook(rows: Iterable[Any], language: str, *, made_at: datetime) -> bytes:
    """One sheet in "pl" or "en"; each row has the names of `institutions_in`."""
    _ = translator(language).gettext
    columns = [
        Column(_("Name of the institution"), 44),
        Column(_("NIP"), 14),
        Column(_("Kind of institution"), 30),
        Column(_("TERC code"), 12),
        Column(_("Municipality"), 24),
        Column(_("County"), 20),
        Column(_("Locality"), 24),
        Column(_("Postal code"), 12),
        Column(_("Street and number"), 28),
        Column(_("Degree of urbanisation (DEGURBA)"), 12),
        Column(_("Local government it counts for"), 18),
        Column(_("In the project since"), 12),
        Column(_("Last day in the project"), 12),
        Column(_("Support of its staff since"), 12),
        Column(_("Staff who take part"), 10),
        Column(_("First day of its own support"), 12),
        Column(_("What the support was"), 40),
    ]
    names = (
        "name", "nip", f"kind_{language}", "municipality_terc", "municipality", "county", "locality", "postal_code",
        "street", "degurba", "local_government", "began_on", "ended_on", "staff_began_on", "people", "own_began_on",
        "own_support",
    )  # fmt: skip
    cells = ([getattr(row, name) for name in names] for row in rows)
    title = _("Institutions in the project")
    return sheets.xlsx_bytes(
        [Sheet(title, columns, cells, print_title=title)],
        Properties(title=title, language=language, made_at=made_at),
    )
