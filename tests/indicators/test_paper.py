"""The file for SM EFS against lines written by hand and a second reader; the workbook of figures."""

from __future__ import annotations

import io
import itertools
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from lms.indicators.data import shipped_definitions
from lms.indicators.paper import EvidenceList, figures_xlsx, smefs_file
from lms.indicators.rules import (
    Figure,
    ParticipantFacts,
    SmefsRow,
    WhyUnknown,
    figures,
    split_for_export,
    why_not_exported,
)
from lms.indicators.wording import WHY_UNKNOWN, note_on
from lms.people.rules import Sex
from lms.projects.data import export_texts, file_columns
from lms.projects.rules import Degurba, ExitData, ExitSituation, Fault, Reason, SupportFacts, freeze_entry
from tests.indicators import second_reader
from tests.indicators.ten_people import LINES, PEOPLE, TRAINING, WORKER

ON = date(2026, 11, 22)


def written(rows: tuple[SmefsRow, ...] = PEOPLE) -> bytes:
    return b"".join(smefs_file(rows))


def test_ten_people_become_the_ten_lines_written_by_hand() -> None:
    header, *lines = written().decode("utf-8-sig").split("\r\n")
    assert header.split(";")[:3] == ["Numer projektu", "Obywatelstwo", "Rodzaj uczestnika"]
    assert lines.pop() == ""
    assert lines == list(LINES)


def test_the_second_reader_finds_nothing_to_complain_of() -> None:
    reading = second_reader.read(written())
    assert reading.complaints == []
    assert [len(reading.rows), len(reading.header)] == [10, 43]


def test_the_second_reader_gets_back_what_was_typed() -> None:
    rows = second_reader.read(written()).rows
    assert rows[0]["last_name"] == "Łącka-Źrebięca"
    assert rows[1]["institution_name"] == 'Fundacja "Ręka; Noga" | Oddział'
    assert rows[1]["remarks"] == "=HYPERLINK(1)\nwiersz; drugi"
    assert [rows[2]["pesel_or_other_id"], rows[2]["no_pesel"]] == ["FB 1234567", "Tak"]
    assert rows[7]["support_type_detail"].split("|") == ["usługa o charakterze społecznym", "", "inne"]
    assert {row[key] for row in rows for key in ("added_at", "added_by", "modified_at", "modified_by")} == {
        ""
    }


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ((b"\xef\xbb\xbf", b""), "file: no byte order mark"),
        (("5–8".encode(), b"5-8"), "education: 'Wyższe (ISCED 5-8)' is not in the dictionary"),
        ((b"2026-03-02", b"02.03.2026"), "support_start_date: '02.03.2026' is no date"),
        ((b"Kobieta", "Mężczyzna".encode()), "sex: not that of the PESEL"),
        ((b"85031700022", b"85031700023"), "pesel_or_other_id: checksum"),
        ((b";40;", b";41;"), "age_on_entry: 41 instead of 40"),
        ((b"64-320", b"64320"), "postal_code: '64320' is no postal code"),
        ((b"zaneta@", "żaneta@".encode()), "email: Polish letters"),
        ((b";Nie;Nie;Nie;Nie;Nie;", b";Nie;Nie;;Nie;Nie;"), "minority: empty"),
        ((b"Numer projektu", b"Nr projektu"), "header: not the labels of the field list"),
        ((b"||inne", b"|inne"), "supports: columns 28-31 are not parallel"),
    ],
)
def test_the_second_reader_would_see_a_wrong_file(change: tuple[bytes, bytes], complaint: str) -> None:
    spoilt = written()
    assert change[0] in spoilt
    found = second_reader.read(spoilt.replace(*change)).complaints
    assert any(text.endswith(complaint) for text in found), found


def test_a_header_taken_from_the_live_system_replaces_the_shipped_one() -> None:
    short = [column.short_label for column in file_columns()]
    first = b"".join(smefs_file(PEOPLE, short)).split(b"\r\n", 1)[0].decode("utf-8-sig")
    assert first.split(";") == short
    with pytest.raises(ValueError, match="42 labels instead of 43"):
        smefs_file(PEOPLE, short[1:])


def test_a_corrected_spelling_is_written() -> None:
    texts = {name: dict(values) for name, values in export_texts().items()}
    texts["participant_kind"]["staff"] = "Instytucjonalny"
    assert b";Instytucjonalny;" in b"".join(smefs_file(PEOPLE[:1], texts=texts))


def test_a_bar_in_a_joined_value_keeps_the_row_out_and_is_never_written() -> None:
    row = replace(PEOPLE[0], supports=(replace(TRAINING, scope="kadry|szkolenia"),))
    assert why_not_exported(row) == (Fault("support_scope", Reason.SEPARATOR_IN_TEXT, 1),)
    with pytest.raises(ValueError, match="separator"):
        written((row,))


def test_a_choice_without_a_spelling_keeps_the_row_out_and_is_never_written() -> None:
    row = replace(
        PEOPLE[0],
        data=replace(PEOPLE[0].data, country="CZ"),
        supports=(replace(TRAINING, kind="study_visit"),),
        exit=ExitData(date(2026, 6, 30), (ExitSituation.OTHER,), True),
    )
    texts = {name: dict(values) for name, values in export_texts().items()}
    del texts["exit_situation"]["other"]
    assert why_not_exported(row, texts=texts) == (
        Fault("country", Reason.NO_FILE_TEXT),
        Fault("exit_situation", Reason.NO_FILE_TEXT),
        Fault("support_kind", Reason.NO_FILE_TEXT, 1),
    )
    with pytest.raises(ValueError, match="no spelling for country CZ"):
        written((row,))


def test_who_stays_out_of_the_file_is_listed_with_reasons() -> None:
    incomplete = replace(PEOPLE[0], key=11, data=replace(PEOPLE[0].data, education=None, pesel="96112200467"))
    export = split_for_export([*PEOPLE, incomplete], texts=export_texts())
    assert [row.key for row in export.ready] == [1, 2, 3, 4, 5, 6, 8, 9, 10]
    reasons = {left.key: [(fault.field, fault.reason) for fault in left.faults] for left in export.left_out}
    assert reasons[7] == [("pesel", Reason.REPEATED)]
    assert ("education", Reason.MISSING) in reasons[11]
    assert ("pesel", Reason.REPEATED) in reasons[11]


nasty = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from(";\"|\r\n=+-@\t'żółć–,"),
    min_size=1,
    max_size=15,
)


@given(st.lists(st.tuples(nasty, nasty, nasty, nasty), min_size=1, max_size=4))
@settings(max_examples=150)
def test_any_text_comes_back_letter_for_letter(people: list[tuple[str, str, str, str]]) -> None:
    rows = []
    for key, (first, last, name, remarks) in enumerate(people):
        data = replace(WORKER, first_name=first, last_name=last, institution_name=name, remarks=remarks)
        rows.append(replace(PEOPLE[0], key=key, data=freeze_entry(data, date(2026, 3, 2))))
    content = b"".join(smefs_file(rows))
    for row, read in zip(rows, second_reader.split(content.decode("utf-8-sig"))[1:], strict=True):
        typed = (row.data.institution_name, row.data.first_name, row.data.last_name, row.data.remarks)
        assert (*read[3:6], read[42]) == tuple(text or "" for text in typed)


def test_the_file_of_many_people_is_made_in_flat_memory() -> None:
    def endless(number: int) -> Iterator[SmefsRow]:
        return itertools.islice(itertools.cycle(PEOPLE), number)

    def peak(number: int) -> int:
        tracemalloc.start()
        for _chunk in smefs_file(endless(number)):
            pass
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    peak(10)
    assert peak(6_000) < 1.2 * peak(2_000)


def test_an_empty_file_is_its_header() -> None:
    assert second_reader.read(written(())).rows == []


def opened(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


def person(key: int, sex: Sex | None, degurba: Degurba | None) -> ParticipantFacts:
    return ParticipantFacts(key=key, began_on=date(2026, 3, 2), sex=sex, degurba=degurba)


def workbook(notes: Sequence[str] = (), lists: Sequence[EvidenceList] = ()) -> bytes:
    people = [person(1, Sex.WOMAN, Degurba.RURAL), person(2, Sex.MAN, None), person(3, None, Degurba.RURAL)]
    definitions = shipped_definitions()
    made = figures(people, ON, definitions)
    when = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    return figures_xlsx(made, definitions, as_of=ON, project="DEMO", notes=notes, lists=lists, made_at=when)


def test_the_workbook_says_each_figure_by_sex_with_its_day_and_project() -> None:
    sheet = opened(workbook()).worksheets[0]
    rows = {row[0]: row[3:] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert len(rows) == len(shipped_definitions())
    assert rows["ALL"] == (3, 1, 1, 1, 1756, None, datetime.fromisoformat("2026-11-22"), "DEMO")
    assert rows["EECO17"][:4] == (2, 1, 0, 1)
    assert rows["EECO17"][5] == note_on(Figure("EECO17", 2, 1, 0, 1, without_degurba=1))
    assert rows["EECO16"][5] is None


def test_an_unknown_figure_is_empty_with_its_reason_and_never_zero() -> None:
    sheet = opened(workbook()).worksheets[0]
    rows = {row[0]: row[3:] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert rows["LOCAL_GOVERNMENTS"][:6] == (
        None, None, None, None, 128, str(WHY_UNKNOWN[WhyUnknown.NOT_RECORDED]),
    )  # fmt: skip
    assert rows["EECR05"][5] == str(WHY_UNKNOWN[WhyUnknown.MEASURED_BY_AUTHORITY])
    assert rows["EECO02"][:4] == (0, 0, 0, 0)


def test_lists_and_notes_stand_on_sheets_of_their_own() -> None:
    lists = [
        EvidenceList("EECO01", ["No", "Name"], iter([(1, "=1+1"), (2, "Łącka")])),
        EvidenceList("EECO01", ["No"], []),
    ]
    book = opened(workbook(notes=["One record is incomplete."], lists=lists))
    assert len(book.sheetnames) == 4
    assert book.sheetnames[2:] == ["EECO01", "EECO01 2"]
    assert book.worksheets[1]["A2"].value == "One record is incomplete."
    assert [book["EECO01"]["B2"].value, book["EECO01"]["B2"].data_type] == ["=1+1", "s"]


def test_the_same_figures_make_the_same_bytes() -> None:
    assert workbook() == workbook()


def test_the_workbook_names_its_title_and_language() -> None:
    properties = opened(workbook()).properties
    assert properties.title.startswith("DEMO – ")
    assert properties.language == "pl"


def test_a_figure_without_its_definition_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        figures_xlsx([Figure("X", 1, 1, 0, 0)], [], as_of=ON, project="DEMO")


def test_two_supports_of_one_person_stay_in_one_row() -> None:
    rows = second_reader.read(written()).rows
    assert len(rows) == len(PEOPLE)
    assert rows[3]["support_start_date"] == "2026-03-02|2026-04-15"
    later = SupportFacts(None, None, None, None)
    lonely = replace(PEOPLE[0], supports=(TRAINING, later))
    assert second_reader.read(written((lonely,))).rows[0]["support_scope"].endswith("|")
