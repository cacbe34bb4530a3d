"""The registers of an edition for the office and the auditor, on the page, in the workbook and on paper."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import time, timedelta
from typing import Any

import openpyxl
import pypdf
import pytest

from lms.attendance.operations import WantedMark, close_register, save_marks
from lms.attendance.paper import SheetFacts, draw_sheet
from lms.courses.models import Meeting
from lms.foundation import storage
from lms.foundation.wall_clock import scheduled
from lms.people.models import Person
from tests.attendance import arrange
from tests.attendance.arrange import (
    ABSENT,
    FIRST_DAY,
    NAMES,
    OFFICER,
    PRESENT,
    TRAINER,
    Arranged,
    left,
    participants,
)


def grid(course: Arranged) -> str:
    return f"/office/editions/{course.code}/registers"


def hold(course: Arranged) -> None:
    """Both days are over: Barańska was there, Czajka left the first day at 12:30, Żurek never came."""
    noon = left(scheduled(FIRST_DAY, time(12, 30)))
    course.mark(0, Barańska=PRESENT, Czajka=noon, Żurek=ABSENT)
    course.mark(1, Barańska=PRESENT, Czajka=PRESENT, Żurek=ABSENT)
    for number in (0, 1):
        with storage.transaction():
            close_register(course.meetings[number], by=TRAINER, now=course.end(number))


def row_of(page: Any, name: str) -> str:
    (row,) = [
        row for row in page.all("tr") if any(name in "".join(cell.itertext()) for cell in row.iter("th"))
    ]
    return " ".join(" ".join(row.itertext()).split())


@pytest.fixture
def auditor(cast: Any) -> Any:
    browser = cast.auditor.browser()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return browser


def test_a_day_called_off_after_it_was_held_supports_nobody_any_more(course: Arranged, officer: Any) -> None:
    """Czajka came on the second day only, Barańska on both: she now takes part since the second."""
    course.mark(0, Barańska=PRESENT, Żurek=ABSENT)
    course.mark(1, Barańska=PRESENT, Czajka=PRESENT)
    assert participants()[course.people["Barańska"]] == FIRST_DAY
    with storage.unit(writes=False):
        ref = storage.db.session.get_one(Meeting, course.meetings[0]).ref
    officer.get(f"/office/editions/{course.code}/meetings/{ref}/cancel")
    assert "1 mark stands in the list of this day." in officer.page
    officer.submit("Call off the meeting", reason="nobody taught")
    second = FIRST_DAY + timedelta(days=1)
    assert participants() == {course.people["Barańska"]: second, course.people["Czajka"]: second}


def test_a_day_moved_after_it_was_held_takes_the_beginning_along(course: Arranged, officer: Any) -> None:
    course.mark(0, Barańska=PRESENT)
    with storage.unit(writes=False):
        ref = storage.db.session.get_one(Meeting, course.meetings[0]).ref
    officer.get(f"/office/editions/{course.code}/meetings/{ref}")
    before = FIRST_DAY - timedelta(days=1)
    officer.submit("Save", day=before.isoformat())
    assert participants() == {course.people["Barańska"]: before}


def test_the_page_says_who_completed_and_why_not(course: Arranged, officer: Any, queries: Any) -> None:
    hold(course)
    with queries(at_most=25):
        officer.get(grid(course))
    page = officer.page
    assert "1 of 3 people completed the course" in page
    assert "720 of 720 100% course completed" in row_of(page, "Barańska")
    assert "until 12:30" in row_of(page, "Czajka")
    assert "540 of 720 75% course not completed" in row_of(page, "Czajka")
    assert "Attendance is below what the course requires." in row_of(page, "Czajka")
    assert "There was no attendance at any meeting." in row_of(page, "Żurek")
    assert "2 of 3" in row_of(page, "People present")


def test_open_lists_are_counted_and_nothing_is_decided(course: Arranged, officer: Any, at: Any) -> None:
    at("2026-12-05 09:00")
    course.mark(Barańska=PRESENT)
    officer.get(grid(course))
    assert "2 lists wait to be closed" in officer.page
    assert "Not decided yet: some registers are still open." in officer.page
    officer.click("Open the list: 3 December 2026")
    assert officer.page.path.endswith("/register")


def test_a_statutory_edition_says_that_its_threshold_is_not_set(
    cast: Any, inside: Any, at: Any, officer: Any
) -> None:
    course = arrange.edition("Barańska", kind="statutory", days=1, completion_percent=None)
    at("2026-12-05 09:00")
    course.mark(Barańska=PRESENT)
    with storage.transaction():
        close_register(course.meetings[0], by=TRAINER, now=course.end())
    officer.get(grid(course))
    assert "All lists are closed; the required attendance is not set" in officer.page
    assert "not set: the statutory programme does not state it" in officer.page


def test_an_edition_without_meetings_says_what_to_do(cast: Any, inside: Any, at: Any, officer: Any) -> None:
    course = arrange.edition(days=0)
    at("2026-12-05 09:00")
    officer.get(grid(course))
    assert "A register opens with a meeting." in officer.page


def test_the_auditor_reads_everything_and_corrects_nothing(course: Arranged, auditor: Any) -> None:
    hold(course)
    auditor.get(grid(course))
    assert "1 of 3 people completed the course" in auditor.page
    assert "Correct" not in auditor.page.text
    assert auditor.get(f"{grid(course)}.xlsx").status_code == 200
    assert auditor.get(f"{grid(course)}/{course.refs[0]}.pdf").status_code == 200


@pytest.mark.parametrize("who", ["trainer", "worker", "coordinator"])
def test_registers_of_the_office_are_for_the_office(course: Arranged, cast: Any, who: str) -> None:
    browser = cast[who].browser()
    for tail in ("", ".xlsx", f"/{course.refs[0]}.pdf"):
        assert browser.get(grid(course) + tail).status_code == 403


def test_what_is_not_there_is_not_found(course: Arranged, officer: Any) -> None:
    for path in ("nothing/registers", "nothing/registers.xlsx", f"nothing/registers/{course.refs[0]}.pdf"):
        assert officer.get(f"/office/editions/{path}").status_code == 404


# --- the workbook -----------------------------------------------------------------------------------------------


def test_the_workbook_holds_the_table_and_every_mark_ever_recorded(course: Arranged, officer: Any) -> None:
    hold(course)
    with storage.transaction():
        save_marks(
            course.meetings[0],
            [WantedMark(course.seats["Barańska"], ABSENT, seen=PRESENT)],
            may_correct=True,
            reason="not on the signed list",
            by=OFFICER,
            now=course.end(1) + timedelta(days=1),
        )
    response = officer.get(f"{grid(course)}.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(response.data))
    table, past = book.worksheets
    head = [cell.value for cell in table[1]]
    assert head[4:6] == ["3 Dec 2026, 9:00–16:00", "4 Dec 2026, 9:00–16:00"]
    rows = {row[1]: row[4:] for row in table.iter_rows(min_row=2, values_only=True)}
    assert rows["Barańska Osoba"] == (
        "absent",
        "present",
        360,
        720,
        8,
        50,
        "Attendance is below what the course requires.",
    )
    assert rows["Czajka Osoba"][:4] == ("until 12:30", "present", 540, 720)
    history = [row for row in past.iter_rows(min_row=2, values_only=True) if row[1] == "Barańska Osoba"]
    assert [(row[3], row[6], row[7] is not None, row[8] or "") for row in history] == [
        ("present", "Tomasz Uczący", True, ""),
        ("absent", "Zofia Biurowa", False, "not on the signed list"),
        ("present", "Tomasz Uczący", False, ""),
    ]


@pytest.mark.row("S10")
def test_a_name_that_looks_like_a_formula_stays_a_name(course: Arranged, officer: Any) -> None:
    with storage.transaction() as session:
        session.get_one(Person, course.people["Żurek"]).last_name = '=HYPERLINK("x")'
    body = officer.get(f"{grid(course)}.xlsx").data
    with zipfile.ZipFile(io.BytesIO(body)) as book:
        sheets = [book.read(name).decode() for name in book.namelist() if "worksheets/sheet" in name]
    assert not any("<f>" in sheet or "<f " in sheet for sheet in sheets)
    assert any("HYPERLINK" in sheet for sheet in sheets)


# --- the list to sign -------------------------------------------------------------------------------------------


def text_of(body: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(body)).pages).split())


def test_the_list_to_sign_names_the_meeting_the_people_and_the_project(
    course: Arranged, trainer: Any
) -> None:
    response = trainer.get(f"/meetings/{course.refs[0]}/sheet.pdf")
    assert (response.status_code, response.mimetype) == (200, "application/pdf")
    assert "PRB-2026-1-2026-12-03.pdf" in response.headers["Content-Disposition"]
    words = text_of(response.data)
    for said in (
        "Attendance list",
        "Motivational interviewing in social work",
        "1 of 2",
        "3 December 2026, Thursday",
        "9:00–16:00",
        "Próbowo, ul. Próbna 1, Sala Błękitna, sala 2",
        "Tomasz Uczący",
        "FERS.04.13-IP.06-0001/23 Coordination of social policy",
        "Signature before the break",
        "Signature after the break",
        "Co-funded by the European Union",
        "empty rows are crossed out.",
        "Signature of the organiser",
    ):
        assert said in words
    assert [name for name in NAMES if name in words] == list(NAMES)


def facts(people: int, empty: int = 0) -> SheetFacts:
    return SheetFacts(
        title="Dialog motywujący w pracy socjalnej z rodziną",
        edition_code="PRB-2026-1",
        number=1,
        count=2,
        topic="",
        project="",
        starts_at=scheduled(FIRST_DAY, time(9)),
        ends_at=scheduled(FIRST_DAY, time(16)),
        place="Próbowo",
        trainer="Tomasz Uczący",
        organiser="Ośrodek",
        people=tuple(f"Nazwisko{number} Imię" for number in range(people)),
        empty=empty,
    )


def test_the_list_of_an_open_register_has_no_marks_and_of_a_closed_one_all(
    course: Arranged, trainer: Any, officer: Any
) -> None:
    marks_of_a_closed = {
        "Barańska": PRESENT,
        "Czajka": left(course.start() + timedelta(hours=3)),
        "Żurek": ABSENT,
    }
    course.mark(0, **marks_of_a_closed)
    where = f"/meetings/{course.refs[0]}/sheet.pdf"
    before = text_of(trainer.get(where).data)
    assert "Remarks (came late, left)" in before
    assert "until 12:00" not in before
    with storage.transaction():
        close_register(course.meetings[0], by=arrange.TRAINER, now=course.end())
    after = text_of(trainer.get(where).data)
    for said in (
        "Mark in the register",
        "Barańska Osoba present",
        "Czajka Osoba until 12:00",
        "Żurek Osoba absent",
    ):
        assert said in after, said
    assert re.search(r"State of the list closed: [\w ,]*3 December 2026, \d+:\d\d, Tomasz Uczący", after), (
        after
    )
    assert "page 2" not in after
    assert "2 Number of people present" in " ".join(after.split())
    same = text_of(officer.get(f"/office/editions/{course.code}/registers/{course.refs[0]}.pdf").data)
    assert same == after


def test_a_usual_group_fits_one_page_and_a_large_one_goes_on() -> None:
    assert len(pypdf.PdfReader(io.BytesIO(draw_sheet(facts(16), "pl"))).pages) == 1
    large = draw_sheet(facts(60, 4), "pl")
    assert len(pypdf.PdfReader(io.BytesIO(large)).pages) == 3
    assert "Nazwisko59" in text_of(large)


def test_the_same_facts_make_the_same_paper() -> None:
    assert draw_sheet(facts(3, 2), "pl") == draw_sheet(facts(3, 2), "pl")


def test_a_list_of_nobody_is_crossed_out_whole() -> None:
    assert "16 empty rows are crossed out." in text_of(draw_sheet(facts(0, 16), "en"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "anything"),
        ("seen", "late;0001-01-01T00:00:00+14:00;"),
        ("seen", "late;9999-12-31T23:59:59-14:00;"),
        ("seen", "present;" + "9" * 5000 + ";"),
        ("seen", ";;;;"),
    ],
)
def test_a_register_takes_only_what_it_offers(course: Arranged, officer: Any, field: str, value: str) -> None:
    with storage.unit(writes=False):
        ref = storage.db.session.get_one(Meeting, course.meetings[0]).ref
    officer.get(f"/meetings/{ref}/register")
    sent = officer.form(f"/meetings/{ref}/register").values
    name = next(name for name in sent if name.startswith("seen_"))
    person = name.removeprefix("seen_")
    officer.careful = False
    answer = officer.post(
        f"/meetings/{ref}/register", data=sent | {f"kind_{person}": "present", f"{field}_{person}": value}
    )
    assert answer.status_code in (303, 409, 422)
