"""Every column is classified, and the record of art. 30 follows from that (P4)."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any

import pytest
from openpyxl import load_workbook

from lms.foundation.language import speaking
from lms.foundation.storage import Base
from lms.privacy import wording
from lms.privacy.queries.register import known_columns, linked, register
from lms.privacy.rules.record import activities
from lms.privacy.rules.register import Fate, Kind, Whose, read, unclassified

pytestmark = pytest.mark.row("P4")

TABLES = "person\tperson\tid\ttraining\tperson\toffice\tkeep\n"
COLUMNS = "person\tid\ttechnical\tkeep\nperson\tname\tname\tclear\n"


def test_every_column_of_every_table_is_classified(app: Any) -> None:
    known = known_columns()
    assert unclassified(register(), known) == []
    assert sum(len(columns) for columns in known.values()) == sum(
        len(entry.columns) for entry in register().values()
    )


def test_a_column_that_is_not_classified_is_named() -> None:
    found = read(TABLES, COLUMNS)
    assert unclassified(found, {"person": ["id", "name"]}) == []
    assert unclassified(found, {"person": ["id", "name", "pesel"]}) == ["person.pesel is not classified"]
    assert unclassified(found, {"person": ["id"]}) == ["person.name is classified but is no column"]
    assert unclassified(found, {"person": ["id", "name"], "pupil": ["id"]}) == ["pupil.id is not classified"]
    assert "person is classified but is no table" in unclassified(found, {})


def test_what_is_not_known_is_no_class() -> None:
    for column in ("person\tid\tmystery\tkeep\n", "person\tid\tname\tperhaps\n", "pupil\tid\tname\tkeep\n"):
        with pytest.raises(ValueError):
            read(TABLES, COLUMNS + column)


def test_every_code_has_words(app: Any) -> None:
    for entry in register().values():
        assert entry.purpose in wording.PURPOSES and entry.purpose in wording.BASES
        assert entry.retention in wording.RETENTION, entry.retention
        assert set(entry.recipients) <= set(wording.RECIPIENTS), entry.name
        assert entry.whose in wording.WHOSE
        if entry.is_of_people:
            assert entry.name in wording.TABLES, entry.name


def test_every_key_that_leads_to_a_person_is_a_way(app: Any) -> None:
    """A table that points to a person, or to a row of a person, is linked: nobody's rows are forgotten."""
    personal = {entry.name for _table, entry in linked()}
    # they belong to nobody although somebody led or sent them
    nobodys = {"institution", "edition", "meeting", "notice", "municipality", "project", "import_file"}
    forgotten = [
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name in personal - nobodys and table.name not in personal
    ]
    assert forgotten == []


def test_special_categories_stand_apart(app: Any) -> None:
    """P18: what GDPR art. 9 protects lies in tables that hold nothing else of the person."""
    special = [entry for entry in register().values() if entry.of_kind(Kind.SPECIAL)]
    assert {entry.name for entry in special} >= {"special_answers", "entry_special"}
    for entry in special:
        assert not entry.of_kind(Kind.NAME, Kind.CONTACT, Kind.NUMBER, Kind.WORDS, Kind.INDEX), entry.name


def test_what_names_somebody_goes_when_they_go(app: Any) -> None:
    """In a table of people nothing that names one may be kept by an erasure."""
    naming = (Kind.NAME, Kind.CONTACT, Kind.NUMBER, Kind.WORDS, Kind.INDEX)
    kept = [
        f"{entry.name}.{column.name}"
        for entry in register().values()
        if entry.is_of_people and entry.whose is Whose.PERSON
        for column in entry.columns
        if column.kind in naming and column.fate in (Fate.KEEP, Fate.NONE)
    ]
    assert kept == []


@pytest.mark.both
def test_the_record_of_processing_is_made_of_it(cast: Any, at: Any, browser: Any) -> None:
    reader = browser(cast.data_protection_officer)
    reader.get("/office/privacy/record")
    with speaking("en"):
        names = [str(wording.PURPOSES[one.purpose]) for one in activities(register())]
    headings = [name[0].upper() + name[1:] for name in names]
    assert len(headings) > 5 and [name for name in headings if name not in reader.page] == []
    answer = reader.get("/office/privacy/record.xlsx")
    book = load_workbook(io.BytesIO(answer.data))
    columns = Counter((row[0], row[1]) for row in book.worksheets[1].iter_rows(min_row=2, values_only=True))
    expected = Counter((name, column) for name, columns in known_columns().items() for column in columns)
    assert columns == expected
    assert "Europejskiego" in _polish(cast)


def _polish(cast: Any) -> Any:
    client = cast.administrator.browser()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "pl"
    client.get("/office/privacy/record")
    return client.page


def test_the_figure(app: Any, figure: Any) -> None:
    known = sum(len(columns) for columns in known_columns().values())
    found = known - len(unclassified(register(), known_columns()))
    figure("columns classified", 100 * found / known, "%", at_least=100)
