"""Spreadsheets that people send, written by other programs: the same rows whatever the kind of file."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import pytest

from lms.foundation import spreadsheets
from lms.foundation.spreadsheets import Sheet, SheetFault, columns, read

ROWS = (("Imię", "Urodzona", "Liczba"), ("Łucja", "1985-03-17", "12"), ("Żaneta", "", "0.5"))


def xlsx() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Osoby"
    for row in (ROWS[0], ("Łucja", date(1985, 3, 17), 12), ("Żaneta", None, 0.5), (None, None, None)):
        sheet.append(row)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


CSV = "\n".join(";".join(row) for row in ROWS)


@pytest.mark.parametrize(
    "data",
    [
        CSV.encode(),
        CSV.encode("utf-8-sig"),
        CSV.encode("cp1250"),
        CSV.encode("utf-16"),
        CSV.replace(";", "\t").encode(),
        CSV.replace(";", ",").replace("\n", "\r\n").encode(),
        (CSV + "\n;;\n\n").encode(),
    ],
)
def test_a_csv_file_is_read_in_whatever_way_it_was_saved(data: bytes) -> None:
    assert read(data) == (Sheet("", ROWS),)


def test_a_workbook_gives_the_same_rows_as_text() -> None:
    assert read(xlsx()) == (Sheet("Osoby", ROWS),)


def bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", b" " * (spreadsheets.LARGEST_UNPACKED + 1))
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", SheetFault.NOT_A_SPREADSHEET),
        (b"   \n ", SheetFault.NOT_A_SPREADSHEET),
        (b"\x89PNG\r\n\x1a\n\x00\x00", SheetFault.NOT_A_SPREADSHEET),
        (b"PK\x03\x04 no archive", SheetFault.NOT_A_SPREADSHEET),
        (b"a" * (spreadsheets.LARGEST_BYTES + 1), SheetFault.TOO_LARGE),
        (b"a;b\n" * (spreadsheets.MOST_ROWS + 1), SheetFault.TOO_MANY_ROWS),
    ],
    ids=["empty", "blank", "picture", "no archive", "large", "long"],
)
def test_what_is_no_spreadsheet_is_refused(data: bytes, fault: SheetFault) -> None:
    assert read(data) is fault


def test_a_file_that_would_unpack_to_more_than_fits_is_not_unpacked() -> None:
    assert read(bomb()) is SheetFault.TOO_LARGE


def test_days_with_an_hour_and_ticks_are_text_too() -> None:
    morning, midnight = (datetime.fromisoformat(f"2026-11-24T{hour}") for hour in ("09:30", "00:00"))
    cells = [morning, midnight, True, False, 3.0, None, " a\n b "]
    assert [spreadsheets._text(cell) for cell in cells] == [
        "2026-11-24 09:30:00", "2026-11-24", "1", "0", "3", "", "a b",
    ]  # fmt: skip


def test_columns_are_found_by_their_headings_wherever_they_stand() -> None:
    rows = (("Tabela", ""), ("", ""), ("Degurba", "x", "LAU  code"), ("3", "-", "3021052"), ("2",))
    assert list(columns(rows, "LAU CODE", "DEGURBA")) == [(4, ("3021052", "3")), (5, ("", "2"))]
    assert list(columns(rows, "LAU CODE", "NAME")) == []
