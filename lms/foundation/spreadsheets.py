"""Spreadsheets that people send – XLSX, ODS, CSV – as rows of text.

Nothing in them is trusted: what a file would unpack to is looked at before it is unpacked, formulas are not reckoned,
and a file that is not what it seems is refused as a whole.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

LARGEST_BYTES = 8 * 1024 * 1024
LARGEST_UNPACKED = 200 * 1024 * 1024
MOST_ROWS = 150_000
_ENCODINGS = ("utf-8-sig", "cp1250")
_DELIMITERS = ";\t,"


class SheetFault(StrEnum):
    """Why a file cannot be read as a spreadsheet."""

    TOO_LARGE = "too_large"
    NOT_A_SPREADSHEET = "not_a_spreadsheet"
    TOO_MANY_ROWS = "too_many_rows"


@dataclass(frozen=True)
class Sheet:
    """One sheet; the first row is `rows[0]`. Numbers without a fraction have none, days are written as 2026-11-24."""

    name: str
    rows: tuple[tuple[str, ...], ...]


def read(data: bytes) -> tuple[Sheet, ...] | SheetFault:
    """Every sheet of a file; a CSV file is one sheet without a name."""
    if len(data) > LARGEST_BYTES:
        return SheetFault.TOO_LARGE
    sheets = _unpacked(data) if data[:4] == b"PK\x03\x04" else _separated(data)
    if isinstance(sheets, SheetFault):
        return sheets
    return SheetFault.TOO_MANY_ROWS if any(len(sheet.rows) > MOST_ROWS for sheet in sheets) else sheets


def _unpacked(data: bytes) -> tuple[Sheet, ...] | SheetFault:
    # loaded when a file comes: most processes never read one
    from python_calamine import CalamineWorkbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
                return SheetFault.TOO_LARGE
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return tuple(
            Sheet(name, _texts(book.get_sheet_by_name(name).to_python())) for name in book.sheet_names
        )
    except Exception:  # noqa: BLE001 - whatever breaks inside, it is no spreadsheet that we can read
        return SheetFault.NOT_A_SPREADSHEET


def _separated(data: bytes) -> tuple[Sheet, ...] | SheetFault:
    text = _decoded(data)
    if text is None or "\0" in text or not text.strip():
        return SheetFault.NOT_A_SPREADSHEET
    first = text.lstrip().splitlines()[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        return (Sheet("", _texts(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))),)
    except csv.Error:
        return SheetFault.NOT_A_SPREADSHEET


def _decoded(data: bytes) -> str | None:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _texts(rows: Iterable[Iterable[Any]]) -> tuple[tuple[str, ...], ...]:
    """Rows as text, without the empty ones at the end."""
    found = [tuple(_text(cell) for cell in row) for row in rows]
    while found and not any(found[-1]):
        found.pop()
    return tuple(found)


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return " ".join(str(cell).replace("\0", "").split())


def columns(rows: tuple[tuple[str, ...], ...], *wanted: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """(number of the row as a spreadsheet shows it, the cells under these headings), below the row that has them all.

    Headings are compared without regard to capitals and blanks. Nothing comes when no row has them all.
    """
    names = [_heading(name) for name in wanted]
    for number, row in enumerate(rows):
        heads = [_heading(cell) for cell in row]
        if all(name in heads for name in names):
            places = [heads.index(name) for name in names]
            for below, cells in enumerate(rows[number + 1 :], start=number + 2):
                yield below, tuple(cells[place] if place < len(cells) else "" for place in places)
            return


def _heading(text: str) -> str:
    return "".join(text.split()).casefold()
