"""Who can go to SM EFS and why somebody cannot, and the file: complete, noted, and the only place with numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select, update

from lms.foundation import storage
from lms.foundation.audit import AuditEntry
from lms.foundation.language import speaking
from lms.foundation.storage import db
from lms.indicators.models import ExportValue, FileHeader
from lms.projects.models import EntryRecord
from lms.projects.wording import FIELDS
from tests.harness.html import words
from tests.indicators import arrange, second_reader
from tests.indicators.ten_people import LINES, PEOPLE

FILE = "/office/smefs/file"
# The tables keep no remarks and one situation after leaving: the rest of the lines is as written by hand.
KEPT = tuple(
    line.replace('"=HYPERLINK(1)\nwiersz; drugi"', "").replace("|osoba uzyskała kwalifikacje", "")
    for line in LINES
)


@pytest.fixture(autouse=True)
def _today(clock_at: Any) -> None:
    clock_at("2026-11-22 10:00")


def lay(app: Any, *people: Any, **project: Any) -> int:
    with app.app_context(), storage.transaction():
        project_id = arrange.open_kps(**project)
        arrange.keep(project_id, people)
    return project_id


def at_page(member: Any) -> Any:
    client = member.browser()
    assert client.get("/office/smefs").status_code == 200
    return client


def exports(app: Any) -> list[AuditEntry]:
    with app.app_context(), storage.unit(writes=False):
        return list(db.session.scalars(select(AuditEntry).where(AuditEntry.verb == "smefs.export")))


def named(app: Any, box: str) -> str:
    """What a box is called on the officer's page."""
    with app.app_context(), speaking("pl"):
        return str(FIELDS[box])


def lines_of(body: bytes) -> list[str]:
    """The records of a file as written, quotes and all; a line break inside quotes is no end of a line."""
    assert body.startswith(b"\xef\xbb\xbf")
    return body.decode("utf-8-sig").removesuffix("\r\n").split("\r\n")


@pytest.mark.both
def test_ten_people_of_the_database_become_the_ten_lines_written_by_hand(cast: Any, app: Any) -> None:
    lay(app, *PEOPLE)
    officer = at_page(cast.officer)
    response = officer.submit(FILE)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert (
        response.headers["Content-Disposition"]
        == 'attachment; filename="Uczestnicy_projektu_Efs_2026-11-22.csv"'
    )
    reading = second_reader.read(response.data)
    assert reading.complaints == []
    assert sorted(lines_of(response.data)[1:]) == sorted(KEPT)
    assert [row["last_name"] for row in reading.rows][:3] == ["Bez Szczegółu", "Długo", "Dwojga Wsparć"]
    (entry,) = exports(app)
    assert (entry.account_id, entry.kind, entry.reason) == (cast.officer.account_id, "project", "people: 10")
    assert '"pesel"' in entry.fields


@pytest.mark.row("P19")
def test_the_page_shows_no_number_and_opens_none(
    cast: Any, app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(app, *PEOPLE, replace(PEOPLE[0], key=11, data=replace(PEOPLE[0].data, pesel=None, no_pesel=False)))

    def never(*_args: Any) -> str:
        raise AssertionError("a number was opened")

    monkeypatch.setattr("lms.foundation.crypto.FieldCipher.open", never)
    officer = at_page(cast.officer)
    assert "10" in officer.page.h1
    assert "11" in officer.page.h1
    numbers = [row.data.pesel or row.data.other_id for row in PEOPLE]
    assert not [number for number in numbers if number in officer.page.text_of_html]
    assert exports(app) == []


def test_who_stays_out_is_named_with_what_to_mend(cast: Any, app: Any) -> None:
    data = PEOPLE[0].data
    lay(
        app,
        PEOPLE[3],
        replace(PEOPLE[0], data=replace(data, pesel=None, phone=None, postal_code=None)),
        replace(PEOPLE[4], data=replace(PEOPLE[4].data, email="żaneta@ops.example")),
    )
    officer = at_page(cast.officer)
    rows = [words(row) for row in officer.page.all("tr")[1:]]
    assert [row.split()[0] for row in rows] == ["Długo", "Łącka-Źrebięca"]
    for box in ("pesel", "phone", "postal_code"):
        assert named(app, box) in rows[1]
    links = [link.get("href") for link in officer.page.all("tbody")[0].iter("a")]
    assert all(link.startswith("/office/people/p") and link.endswith("/data") for link in links)
    assert officer.get(links[0]).status_code == 200


def test_the_list_can_be_narrowed_to_one_box(cast: Any, app: Any) -> None:
    data = PEOPLE[0].data
    lay(
        app,
        replace(PEOPLE[0], data=replace(data, phone=None)),
        replace(PEOPLE[3], data=replace(PEOPLE[3].data, degurba=None)),
    )
    officer = at_page(cast.officer)
    officer.submit("/office/smefs", field="degurba")
    assert [words(row).split()[0] for row in officer.page.all("tr")[1:]] == ["Dwojga"]
    officer.get("/office/smefs?field=nonsense")
    assert len(officer.page.all("tr")) == 3


def test_a_number_that_disagrees_stops_the_file_until_it_is_known(cast: Any, app: Any) -> None:
    lay(app, *PEOPLE[:2], replace(PEOPLE[3], data=replace(PEOPLE[3].data, pesel="90063000241")))
    officer = at_page(cast.officer)
    assert "3" in officer.page.h1
    assert officer.submit(FILE).status_code == 422
    assert "Dwojga Wsparć Halina" in officer.page
    assert "90063000241" not in officer.page.text_of_html
    assert exports(app) == []
    response = officer.submit(FILE)
    assert response.status_code == 200
    assert [row["last_name"] for row in second_reader.read(response.data).rows] == [
        "Łącka-Źrebięca",
        'Ósmy "Junior"',
    ]
    assert [entry.reason for entry in exports(app)] == ["people: 2"]


def test_two_people_with_one_other_number_both_stay_out(cast: Any, app: Any) -> None:
    third = PEOPLE[2]
    lay(app, PEOPLE[0], third, replace(third, key="twin", data=replace(third.data, last_name="Bliźniacza")))
    officer = at_page(cast.officer)
    assert officer.submit(FILE).status_code == 422
    assert "Bliźniacza Oksana" in officer.page
    assert "Zmyślona Oksana" in officer.page
    assert len(second_reader.read(officer.submit(FILE).data).rows) == 1


def test_while_nobody_can_go_there_is_no_file(cast: Any, app: Any) -> None:
    lay(app, PEOPLE[0], number=None)
    officer = at_page(cast.officer)
    assert named(app, "project_number") in officer.page
    assert [form for form in officer.page.all("form") if form.get("action") == FILE] == []
    token = officer.page.all("form")[0].find(".//input[@name='csrf_token']").get("value")
    assert officer.post(FILE, data={"csrf_token": token}).status_code == 422
    assert exports(app) == []


def test_headings_and_spellings_that_the_office_keeps_go_into_the_file(cast: Any, app: Any) -> None:
    lay(app, PEOPLE[0])
    with app.app_context(), storage.transaction():
        db.session.execute(update(FileHeader).where(FileHeader.place == 18).values(label="DEGURBA"))
        db.session.execute(
            update(ExportValue)
            .where(ExportValue.field == "participant_kind", ExportValue.code == "staff")
            .values(label="Instytucjonalny")
        )
    head, line = lines_of(at_page(cast.officer).submit(FILE).data)
    assert head.split(";")[18] == "DEGURBA"
    assert line.split(";")[2] == "Instytucjonalny"


def test_a_code_without_a_spelling_keeps_its_people_out(cast: Any, app: Any) -> None:
    lay(app, PEOPLE[0], PEOPLE[3])
    with app.app_context(), storage.transaction():
        first = db.session.scalars(select(EntryRecord).order_by(EntryRecord.id)).first()
        assert first is not None
        first.country = "CZ"
    officer = at_page(cast.officer)
    assert [words(row).split()[0] for row in officer.page.all("tr")[1:]] == ["Łącka-Źrebięca"]


def test_the_auditor_sees_the_page_and_takes_no_file(cast: Any, app: Any) -> None:
    lay(app, PEOPLE[0], replace(PEOPLE[3], data=replace(PEOPLE[3].data, degurba=None)))
    auditor = at_page(cast.auditor)
    assert [form for form in auditor.page.all("form") if form.get("action") == FILE] == []
    links = [link.get("href") for link in auditor.page.all("tbody")[0].iter("a")]
    assert auditor.get(links[0]).status_code == 200
    auditor.get("/office/smefs")
    token = auditor.page.all("form")[0].find(".//input[@name='csrf_token']").get("value")
    assert auditor.post(FILE, data={"csrf_token": token}).status_code == 403
    assert exports(app) == []


def test_before_anybody_takes_part_the_page_says_what_comes_first(cast: Any, app: Any) -> None:
    officer = at_page(cast.officer)
    assert not officer.page.all("table")
    token = officer.page.all("form")[0].find(".//input[@name='csrf_token']").get("value")
    assert officer.post(FILE, data={"csrf_token": token}).status_code == 404
    lay(app)
    officer.get("/office/smefs")
    assert "0" in officer.page.h1
    assert officer.get("/office/smefs?project=NONE").status_code == 404


def test_the_left_out_come_in_pages(cast: Any, app: Any) -> None:
    many = [replace(PEOPLE[0], key=key, data=replace(PEOPLE[0].data, pesel=None)) for key in range(120)]
    lay(app, *many)
    officer = at_page(cast.officer)
    assert len(officer.page.all("tr")) == 51
    officer.get("/office/smefs?page=3")
    assert len(officer.page.all("tr")) == 21
    officer.get("/office/smefs?page=99&field=pesel")
    assert len(officer.page.all("tr")) == 21


@pytest.mark.parametrize("path", ["/office/indicators", "/office/indicators/ALL", "/office/smefs"])
def test_a_page_asks_little_of_the_database(cast: Any, app: Any, queries: Any, path: str) -> None:
    many = [replace(PEOPLE[0], key=key, data=replace(PEOPLE[0].data, pesel=None)) for key in range(60)]
    lay(app, *many)
    officer = cast.officer.browser()
    with queries(at_most=25):
        assert officer.get(path).status_code == 200
