"""Tables for spreadsheets: CSV for machines, CSV for Excel, XLSX; text never becomes a formula or a link."""

from __future__ import annotations

import csv
import io
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, BinaryIO

from lms.foundation import clock

if TYPE_CHECKING:
    from lms.foundation.workbook import Book

Cell = str | int | float | Decimal | date | datetime | bool | None

BOM = "\ufeff".encode()
_ROWS_AT_ONCE = 500
# What Excel, Calc or Sheets take for the beginning of a formula, also in full width and behind blanks.
_FORMULA = re.compile(r"[\s\ufeff\u200b\u200c\u200d\u2060]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def neutral(text: str) -> str:
    """The text with an apostrophe before it when a spreadsheet could take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def csv_chunks(rows: Iterable[Sequence[Cell]], *, for_excel: bool, separator: str = ";") -> Iterator[bytes]:
    """CSV in pieces of some hundred rows: UTF-8 with BOM, CRLF, quotes as in RFC 4180.

    `for_excel=False` writes every value exactly, for a machine that reads it. `for_excel=True` is for people
    who open the file: an apostrophe before what could be a formula, a comma in decimals (Excel takes 1.2 for
    a date). Dates are ISO, instants Warsaw time; bool and other types are a TypeError: they have no one
    spelling.
    """
    said, is_plain = (_for_people, False) if for_excel else (_exactly, True)
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=separator, lineterminator="\r\n")
    pending = BOM
    for number, row in enumerate(rows, start=1):
        # most cells are text already: a million of them need not be asked what they are
        writer.writerow([value if is_plain and value.__class__ is str else said(value) for value in row])
        if number % _ROWS_AT_ONCE == 0:
            yield pending + _drained(buffer)
            pending = b""
    yield pending + _drained(buffer)


def csv_bytes(rows: Iterable[Sequence[Cell]], *, for_excel: bool, separator: str = ";") -> bytes:
    """The whole file of `csv_chunks`."""
    return b"".join(csv_chunks(rows, for_excel=for_excel, separator=separator))


def _drained(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode()


def _exactly(value: Cell) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return _wall_clock(value).isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise TypeError(f"no spelling in CSV for {type(value).__name__}")
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _for_people(value: Cell) -> str:
    if isinstance(value, str):
        return neutral(value)
    text = _exactly(value)
    return text.replace(".", ",") if isinstance(value, float | Decimal) else text


def _wall_clock(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("a naive datetime says no instant")
    return clock.local(value).replace(tzinfo=None)


_MAX_TEXT = 32_767  # characters of UTF-16 in one cell
_MAX_ROWS = 1_048_576
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_EXACT_BELOW = 10**15  # beyond it a number in a cell loses digits
_NARROWEST, _WIDEST = 9, 60
_SHEET_NAME = 31


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in characters, None = that of the longest cell; `number_format` as Excel writes it ("0.00")."""

    title: str
    width: float | None = None
    number_format: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. `rows` may be a generator, read once. `print_title` stands above every printed page."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]]
    print_title: str = ""


@dataclass(frozen=True, slots=True)
class Properties:
    """Of the document; with `made_at` given, the same tables make the same bytes."""

    title: str
    language: str
    author: str = ""
    made_at: datetime | None = None


def write_xlsx(target: BinaryIO, sheets: Iterable[Sheet], properties: Properties) -> None:
    """Write a workbook row by row in flat memory: header row frozen and filtered, no formula, no link.

    Text is text whatever it begins with, numbers are numbers, dates are dates. A text longer than a cell can
    hold ends with "…"; a number of sixteen digits or more becomes text, because Excel would round it. A table
    longer than a sheet is a ValueError.
    """
    from lms.foundation.workbook import Book  # the worker writes none

    with tempfile.TemporaryDirectory(prefix="sheets-") as folder:
        workbook = Book(
            target,
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        try:
            _describe(workbook, properties)
            formats = _Formats(workbook)
            taken: set[str] = set()
            for sheet in sheets:
                _write_sheet(workbook.add_worksheet(_sheet_name(sheet.name, taken)), sheet, formats)
        except BaseException:
            _abandon(workbook)
            raise
        workbook.close()


def xlsx_bytes(sheets: Iterable[Sheet], properties: Properties) -> bytes:
    """The whole workbook of `write_xlsx`."""
    target = io.BytesIO()
    write_xlsx(target, sheets, properties)
    return target.getvalue()


def _describe(workbook: Book, properties: Properties) -> None:
    workbook.set_properties(
        {
            "title": properties.title,
            "author": properties.author,
            "language": properties.language,
            "created": properties.made_at or clock.now(),
        }
    )


def _abandon(workbook: Book) -> None:
    # Otherwise the library would write half a file when the workbook is collected.
    workbook.fileclosed = True
    for worksheet in workbook.worksheets():
        worksheet.row_data_fh.close()


def _sheet_name(wanted: str, taken: set[str]) -> str:
    """A name Excel accepts: 31 characters, none of []:*?/\\, no outer apostrophe, once in a workbook."""
    base = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", wanted).strip().strip("'") or "-"
    name, number = base[:_SHEET_NAME], 1
    while name.lower() in taken or name.lower() == "history":  # a name Excel keeps for itself
        number += 1
        name = f"{base[: _SHEET_NAME - len(str(number)) - 1]} {number}"
    taken.add(name.lower())
    return name


class _Formats:
    """The few cell formats of a workbook, each made once."""

    def __init__(self, workbook: Book) -> None:
        self._workbook = workbook
        self._by_number_format: dict[str, Any] = {}
        self.head = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})

    def of(self, number_format: str) -> Any:
        if number_format not in self._by_number_format:
            self._by_number_format[number_format] = self._workbook.add_format({"num_format": number_format})
        return self._by_number_format[number_format]


def _write_sheet(worksheet: Any, sheet: Sheet, formats: _Formats) -> None:
    widths = [len(str(column.title)) for column in sheet.columns]
    for place, column in enumerate(sheet.columns):
        worksheet.write_string(0, place, str(column.title), formats.head)
    given = [formats.of(column.number_format) if column.number_format else None for column in sheet.columns]
    dates, instants = formats.of("yyyy-mm-dd"), formats.of("yyyy-mm-dd hh:mm")
    last = 0
    for last, row in enumerate(sheet.rows, start=1):
        if last >= _MAX_ROWS:
            raise ValueError("more rows than a sheet can hold")
        for place, (value, style) in enumerate(zip(row, given, strict=True)):
            length = _write_cell(worksheet, last, place, value, style, dates, instants)
            if length > widths[place]:
                widths[place] = length
    worksheet.freeze_panes(1, 0)
    worksheet.repeat_rows(0)
    worksheet.set_landscape()
    worksheet.fit_to_pages(1, 0)
    if sheet.print_title:
        worksheet.set_header("&L" + sheet.print_title.replace("&", "&&")[:250])
    if sheet.columns:
        worksheet.autofilter(0, 0, last, len(sheet.columns) - 1)
    for place, column in enumerate(sheet.columns):
        worksheet.set_column(place, place, column.width or min(max(widths[place] + 2, _NARROWEST), _WIDEST))


def _write_cell(
    worksheet: Any, row: int, place: int, value: Cell, style: Any, dates: Any, instants: Any
) -> int:
    """Write one value by its type; its length in characters."""
    if value is None:
        return 0
    if isinstance(value, str):
        text = _fitting(str(value))
        worksheet.write_string(row, place, text, style)
        return len(text)
    if isinstance(value, bool):
        worksheet.write_boolean(row, place, value, style)
        return 5
    if isinstance(value, int | float | Decimal):
        if abs(float(value)) >= _EXACT_BELOW:
            worksheet.write_string(row, place, _exactly(value))
        else:
            worksheet.write_number(row, place, float(value) if isinstance(value, Decimal) else value, style)
        return len(str(value))
    if isinstance(value, datetime):
        worksheet.write_datetime(row, place, _wall_clock(value), style or instants)
        return 16
    if not isinstance(value, date):
        raise TypeError(f"no cell for {type(value).__name__}")
    if value.year < 1900:  # Excel knows no earlier day
        worksheet.write_string(row, place, value.isoformat())
    else:
        worksheet.write_datetime(row, place, value, style or dates)
    return 10


def _fitting(text: str) -> str:
    if len(text) <= _MAX_TEXT // 2 or len(text.encode("utf-16-le")) <= 2 * _MAX_TEXT:
        return text
    cut = text.encode("utf-16-le")[: 2 * (_MAX_TEXT - 1)]
    return cut.decode("utf-16-le", "ignore") + "…"
