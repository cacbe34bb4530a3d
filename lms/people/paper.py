"""The list of people as a workbook, with the headings that an import knows: it can be sent back as it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from lms.foundation import sheets
from lms.foundation.language import translator
from lms.foundation.sheets import Column, Properties, Sheet


def people_workbook(rows: Iterable[Any], language: str, *, made_at: datetime) -> bytes:
    """One sheet in "pl" or "en"; each row has the names of `queries.people_list`. Numbers of PESEL are never in it."""
    _ = translator(language).gettext
    columns = [
        Column(_("Surname"), 24),
        Column(_("First name"), 18),
        Column(_("E-mail address"), 32),
        Column(_("Phone"), 18),
        Column(_("Position"), 28),
        Column(_("Institution"), 44),
        Column(_("NIP"), 14),
    ]
    cells = (
        [
            row.last_name,
            row.first_name,
            row.email or "",
            row.phone or "",
            row.position,
            row.institution or "",
            row.nip or "",
        ]
        for row in rows
    )
    title = _("People")
    return sheets.xlsx_bytes(
        [Sheet(title, columns, cells, print_title=title)],
        Properties(title=title, language=language, made_at=made_at),
    )
