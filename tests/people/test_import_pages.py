"""An officer takes a list of people over: sent as it is, looked through, taken over whole or not at all, once."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from lms.foundation import clock, progress, storage
from lms.foundation.storage import db
from lms.people.jobs import take_over_lists
from lms.people.models import Identity, ImportFile, Person
from lms.people.operations.imports import forget_old_rows, take_over

HEADINGS = ("Lp.", "Nazwisko", "Imię", "Adres e-mail", "Zakład pracy", "PESEL")


def csv(*rows: tuple[str, ...]) -> tuple[bytes, str]:
    return "\n".join(";".join(row) for row in (HEADINGS, *rows)).encode("cp1250"), "ludzie.csv"


def xlsx(*rows: tuple[str, ...]) -> tuple[bytes, str]:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    for row in (HEADINGS, *rows):
        book.active.append(row)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue(), "ludzie.xlsx"


@pytest.fixture
def workplace(cast: Any, inside: Any) -> str:
    person = db.session.get(Person, cast.worker.person_id)
    assert person is not None
    assert person.institution is not None
    return str(person.institution.name)


def known(surname: str) -> list[tuple[Any, ...]]:
    db.session.expire_all()
    columns = (Person.first_name, Person.email, Person.institution_id)
    query = select(*columns).where(Person.last_name == surname).order_by(Person.id)
    return [tuple(row) for row in db.session.execute(query)]


@pytest.mark.both
@pytest.mark.parametrize("file", [csv, xlsx])
def test_a_list_becomes_people_and_the_same_list_again_changes_nothing(
    officer: Any, workplace: str, file: Any
) -> None:
    rows = (
        ("1", "Zając", "Łucja", "Lucja.Zajac@gops.example", workplace.upper(), ""),
        ("2", "Żuraw", "Jan", "", workplace, "90010100030"),
    )
    officer.get("/office/people")
    officer.click("Import a list")
    officer.submit("Send the list", file=file(*rows))
    assert officer.page.h1 == "What are the columns?"
    assert "For example: Zając; Żuraw" in officer.page
    assert "For example: …030" in officer.page
    assert "90010100030" not in officer.page
    officer.submit("See what would happen")
    assert officer.page.h1 == "The list can be taken over"
    officer.submit("Take over now")
    assert officer.page.h1 == "The list is being taken over"
    assert known("Zając") == []
    assert take_over_lists() == 1
    officer.get(officer.last.request.path)
    assert "2 people were entered." in officer.page
    officer.get("/office/imports")
    assert "entered: 2, changed: 0" in officer.page
    assert known("Zając") == [("Łucja", "lucja.zajac@gops.example", 1)]
    assert db.session.scalar(select(func.count()).select_from(Identity)) == 1
    officer.submit("Send the list", file=file(*rows))
    officer.submit("See what would happen")
    assert "People as they are2" in officer.page.text  # a term and its value
    assert "Take over now" not in officer.page
    assert len(known("Zając")) == 1


def test_a_number_with_a_space_in_it_is_the_number_of_the_same_person(officer: Any, workplace: str) -> None:
    for number, outcome in (("90010100030", "New people1"), ("900101 00030", "People as they are1")):
        officer.get("/office/imports")
        officer.submit("Send the list", file=csv(("1", "Żuraw", "Jan", "", workplace, number)))
        officer.submit("See what would happen")
        assert outcome in officer.page.text
        if outcome.startswith("New"):
            officer.submit("Take over now")
            assert take_over_lists() == 1


def test_one_bad_row_stops_the_whole_list_and_is_named(officer: Any, workplace: str) -> None:
    officer.get("/office/imports")
    file = csv(
        ("1", "Zając", "Łucja", "lucja@gops.example", workplace, ""),
        ("2", "Żuraw", "", "jan@", "Nikomu nieznana", "90010100031"),
    )
    officer.submit("Send the list", file=file)
    officer.submit("See what would happen")
    assert officer.page.h1 == "1 row needs a correction"
    for said in (
        "The first name is missing.",
        "This is no e-mail address.",
        "This institution is not in the register.",
        "The last digit of the PESEL does not fit the others.",
    ):
        assert said in officer.page, said
    ref = officer.last.request.path.split("/")[3]
    form = officer.form("Take out now").filled({}, None)
    officer.post(f"/office/imports/{ref}/take-over", data=form)
    assert take_over_lists() == 1
    assert officer.get(f"/office/imports/{ref}/progress").location == f"/office/imports/{ref}/report"
    officer.get(f"/office/imports/{ref}/report")
    assert officer.page.h1 == "1 row needs a correction"
    assert known("Zając") == []


def test_the_columns_of_a_sender_are_remembered(officer: Any, workplace: str) -> None:
    body = b"A;B;C\nZajac;Ola;ola@gops.example\n"
    for guessed in ("", "last_name"):
        officer.get("/office/imports")
        officer.submit("Send the list", file=(body, "lista.csv"))
        assert officer.form("See what would happen").values["column_0"] == guessed
        answer = officer.submit("See what would happen", column_0="last_name", column_1="last_name")
        assert answer.status_code == 422
        assert "This was chosen for two columns." in officer.page
        officer.submit("See what would happen", column_0="last_name", column_1="first_name", column_2="email")
        assert officer.page.h1 == "The list can be taken over"


@pytest.mark.both
def test_the_list_that_goes_out_comes_back_without_a_change(officer: Any, workplace: str) -> None:
    with storage.transaction() as session:
        for person in session.scalars(select(Person)):
            person.email = f"{person.ref}@cast.example"
    answer = officer.get("/office/people/list.xlsx")
    officer.get("/office/imports")
    officer.submit("Send the list", file=(answer.data, "people.xlsx"))
    officer.submit("See what would happen")
    assert officer.page.h1 == "The list can be taken over"
    everybody = db.session.scalar(select(func.count()).select_from(Person))
    assert f"People as they are{everybody}" in officer.page.text
    assert "New people0" in officer.page.text
    assert "People with changes0" in officer.page.text


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"\x00\x01", "This file cannot be read."),
        (b"Nazwisko;Imie\n", "This file has no rows below its headings."),
        (b"Nazwisko;Imie\n" + b"Zajac;Ola\n" * 20_001, "Send at most 20,000 rows at once."),
    ],
)
def test_what_is_no_list_is_refused_beside_the_field(officer: Any, body: bytes, said: str) -> None:
    officer.get("/office/imports")
    answer = officer.submit("Send the list", file=(body, "lista.csv"))
    assert answer.status_code == 422
    assert said in officer.page


def test_nobody_sees_the_list_of_another(officer: Any, cast: Any, workplace: str) -> None:
    officer.get("/office/imports")
    officer.submit("Send the list", file=csv(("1", "Zając", "Łucja", "", "", "")))
    ref = officer.last.request.path.split("/")[3]
    addresses = [f"/office/imports/{ref}{tail}" for tail in ("", "/report", "/progress")]
    for address in addresses:
        assert cast.auditor.browser().get(address).status_code == 403
    with storage.transaction():
        file = db.session.scalars(select(ImportFile)).one()
        file.account_id = cast.administrator.account_id
    for address in addresses:
        assert officer.get(address).status_code == 404


@pytest.mark.both
def test_a_list_is_taken_over_once_and_its_rows_do_not_stay(officer: Any, workplace: str, cast: Any) -> None:
    officer.get("/office/imports")
    officer.submit("Send the list", file=csv(("1", "Zając", "Łucja", "", workplace, "")))
    with storage.transaction():
        file = db.session.scalars(select(ImportFile)).one()
        assert "Zając" not in (file.rows_sealed or "")
        for _time in range(2):
            take_over(file, by=cast.officer.account_id, now=clock.now(), on=clock.today())
    assert len(known("Zając")) == 1
    assert db.session.scalars(select(ImportFile)).one().rows_sealed is None


def test_rows_that_nobody_decided_about_go_after_a_day(officer: Any, workplace: str) -> None:
    officer.get("/office/imports")
    officer.submit("Send the list", file=csv(("1", "Zając", "Łucja", "", workplace, "")))
    with storage.transaction():
        assert forget_old_rows(clock.now()) == 0
        assert forget_old_rows(clock.now() + timedelta(days=2)) == 1
    officer.get("/office/imports")
    assert "taken out, nothing was taken over" in officer.page


@pytest.mark.row("R29")
def test_a_list_that_somebody_is_at_is_left_to_them_and_says_how_far_they_are(
    officer: Any, workplace: str, clock_at: Any
) -> None:
    now = clock_at("2026-11-23 09:00")
    officer.get("/office/imports")
    officer.submit("Send the list", file=csv(*(("1", f"Zając{n}", "Łucja", "", "", "") for n in range(8))))
    officer.submit("See what would happen")
    officer.submit("Take over now")
    address = officer.last.request.path
    assert "The rows are checked once more" in officer.page
    ref = address.split("/")[3]
    progress.teller(ref, 8)(3)
    officer.get(address)
    assert "3 of 8 rows" in officer.page
    assert take_over_lists() == 0  # somebody was heard of just now
    assert officer.get(f"/office/imports/{ref}/report").status_code == 404  # decided already
    clock_at(now + progress.SILENT)
    assert take_over_lists() == 1  # who fell silent is not waited for
    assert progress.told(ref) is None
    officer.get(address)
    assert "8 people were entered." in officer.page


def test_what_goes_wrong_in_the_middle_is_tried_again(
    officer: Any, workplace: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer.get("/office/imports")
    officer.submit("Send the list", file=csv(*(("1", f"Zając{n}", "Łucja", "", "", "") for n in range(3))))
    officer.submit("See what would happen")
    officer.submit("Take over now")
    with monkeypatch.context() as patch:
        entered: list[Any] = []

        def write(row: Any, **_what: Any) -> None:
            entered.append(row)
            if len(entered) == 2:
                raise RuntimeError("the power went")

        patch.setattr("lms.people.operations.imports.people.write", write)
        assert take_over_lists() == 0
    assert known("Zając0") == []
    assert take_over_lists() == 1
    assert len(known("Zając0")) == 1
