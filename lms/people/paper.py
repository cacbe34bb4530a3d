"""Lists as workbooks, with the headings that an import knows: they can be sent back as they are."""

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


def institutions_workbook(rows: Iterable[Any], language: str, *, made_at: datetime) -> bytes:
    """One sheet in "pl" or "en"; each row has the names of `institution_list`: one for each contact person."""
    _ = translator(language).gettext
    columns = [
        Column(_("Name of the institution"), 44),
        Column(_("Kind of institution"), 30),
        Column(_("NIP"), 14),
        Column(_("REGON"), 16),
        Column(_("TERC code"), 12),
        Column(_("Municipality"), 24),
        Column(_("Kind of municipality"), 16),
        Column(_("County"), 20),
        Column(_("Voivodeship"), 20),
        Column(_("Locality"), 24),
        Column(_("Postal code"), 12),
        Column(_("Street and number"), 28),
        Column(_("Local government it counts for"), 18),
        Column(_("Contact person"), 28),
        Column(_("Position of the contact person"), 24),
        Column(_("Phone of the contact person"), 18),
        Column(_("E-mail address of the contact person"), 32),
    ]
    title = _("Institutions")
    names = ("name", f"kind_{language}_name", *_CELLS)
    cells = ([getattr(row, name) or "" for name in names] for row in rows)
    return sheets.xlsx_bytes(
        [Sheet(title, columns, cells, print_title=title)],
        Properties(title=title, language=language, made_at=made_at),
    )


# after name and kind, by the names of `institution_list`
_CELLS = (
    "nip", "regon", "municipality_terc", "municipality", "kind_pl", "county", "voivodeship", "locality", "postal_code",
    "street", "counts_for", "contact_name", "contact_role", "contact_phone", "contact_email",
)  # fmt: skip
