"""The office's pages of the catalogue: courses and venues."""

from __future__ import annotations

import json
from typing import Any

import pytest

from lms.courses import queries
from lms.courses.models import Venue
from lms.foundation.storage import db
from tests.enrolment.arrange import english, rows_of

HOSTILE = "<b>Bold</b> & \"'"
TITLE = "Motivational interviewing in social work with families"


@pytest.fixture
def officer(cast: Any) -> Any:
    return english(cast.officer.browser())


def course(app: Any, code: str) -> Any:
    with app.app_context():
        return queries.course(code)


@pytest.mark.both
def test_the_list_is_searched_without_accents_and_by_area(officer: Any) -> None:
    officer.get("/office/courses")
    assert "30 courses" in officer.page
    officer.submit("Show", q="motywujacy")
    assert "Found: 1 of 30 courses" in officer.page
    assert TITLE in officer.page
    officer.submit("Show", q="", area="MIG")
    assert "Found: 2 of 30 courses" in officer.page
    officer.submit("Show", q="no such thing")
    assert "No course fits these filters." in officer.page


@pytest.mark.both
def test_a_new_course_is_made_with_its_lists(officer: Any, app: Any) -> None:
    officer.get("/office/courses/new")
    officer.submit(
        "Save",
        code="PAP8",
        title_pl="Ład w papierach",
        title_en="Papers in order",
        area_code="STAFF",
        hours="8",
        target_groups=["social_worker", "manager"],
        programme="Segregatory | Folders | 4\nTeczki | Files | 3,5\n",
        knowledge="Zna przepisy | Knows the rules",
        is_public=True,
    )
    assert "The course is in the catalogue." in officer.page
    row = course(app, "PAP8")
    assert (row.hours, row.is_public, row.kind) == (8, True, "competence")
    assert json.loads(row.target_groups) == ["social_worker", "manager"]
    assert [line["hours"] for line in json.loads(row.programme)] == ["4", "3.5"]
    values = officer.form("Save").values
    assert values["programme"] == "Segregatory | Folders | 4\nTeczki | Files | 3.5"
    assert values["knowledge"] == "Zna przepisy | Knows the rules"
    officer.click("Public page")
    for words in ("Papers in order", "Folders (4 h)", "Knows the rules", "social worker"):
        assert words in officer.page, words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"code": "dm16"}, "Write 2 to 20 capital letters and digits, a letter first."),
        ({"code": "DM16"}, "Another course has this code."),
        ({"title_en": " "}, "Fill in this field."),
        ({"area_code": ""}, "Choose one of the list."),
        ({"hours": "0"}, "Write a number from 1 to 2000."),
        ({"completion_percent": "101"}, "Write a number from 0 to 100."),
        ({"programme": "Temat | Topic | many"}, "Write the hours as a number"),
        ({"title_pl": "x" * 201}, "Shorten this text to 200 characters."),
    ],
)
def test_what_cannot_be_saved_is_said_beside_the_field_and_kept(
    officer: Any, typed: dict[str, str], words: str
) -> None:
    officer.get("/office/courses/new")
    good = {"code": "PAP8", "title_pl": "Ład", "title_en": "Order", "area_code": "STAFF"}
    answer = officer.submit("Save", about_en="Typed and kept", **(good | typed))
    assert answer.status_code == 422
    assert words in officer.page
    assert officer.form("Save").values["about_en"] == "Typed and kept"


def test_a_course_is_changed_and_hostile_text_stands_letter_for_letter(officer: Any, app: Any) -> None:
    officer.get("/office/courses/DM16")
    officer.submit("Save", title_en=HOSTILE, about_en=HOSTILE, hours="")
    assert "The changes are saved." in officer.page
    assert officer.page.h1 == HOSTILE
    assert course(app, "DM16").hours is None
    officer.get("/office/courses")
    assert HOSTILE in officer.page
    officer.get("/office/courses/DM16")
    officer.submit("Save")
    assert "Nothing was changed." in officer.page


def test_the_second_of_two_editors_sees_both_and_loses_nothing(officer: Any, cast: Any, app: Any) -> None:
    officer.get("/office/courses/DM16")
    other = english(cast.officer.browser())
    other.get("/office/courses/DM16")
    other.submit("Save", hours="20", is_public=False)
    answer = officer.submit("Save", hours="12", about_en="mine")
    assert answer.status_code == 409
    assert "Somebody else saved this in the meantime" in officer.page
    differing = rows_of(officer.page)
    assert ["Teaching hours", "12", "20"] in differing
    assert ["Show this course to everybody", "yes", "no"] in differing
    assert course(app, "DM16").hours == 20
    officer.submit("Save")
    row = course(app, "DM16")
    assert (row.hours, row.about_en) == (12, "mine")


def test_a_doubled_click_makes_one_course(officer: Any, app: Any) -> None:
    officer.get("/office/courses/new")
    typed = {"code": "PAP8", "title_pl": "Ład", "title_en": "Order", "area_code": "STAFF"}
    data = officer.form("Save").filled(typed, None)
    answers = [officer.post("/office/courses/new", data=data) for _ in range(2)]
    assert [answer.status_code // 100 for answer in answers] == [3, 3]
    assert {answer.headers["Location"] for answer in answers} == {"/office/courses/PAP8"}


def test_venues_stand_by_town_and_say_how_to_get_in(officer: Any, app: Any) -> None:
    officer.get("/office/venues")
    assert "There are no venues yet." in officer.page
    for town in ("Żnin", "Łódź", "Luboń"):
        officer.get("/office/venues/new")
        officer.submit(
            "Save", name=f"Sala {town}", address=f"Rynek 1, {town}", town=town, access_note_en=HOSTILE
        )
    text = officer.page.text
    assert text.index("Luboń") < text.index("Łódź") < text.index("Żnin")
    assert HOSTILE in officer.page
    with app.app_context():
        assert db.session.scalar(db.select(db.func.count()).select_from(Venue)) == 3


def test_a_venue_needs_name_address_and_town(officer: Any) -> None:
    officer.get("/office/venues/new")
    assert officer.submit("Save", name="Sala").status_code == 422
    assert "Fill in this field." in officer.page


@pytest.mark.parametrize("address", ["/office/courses/NOPE", "/office/courses/NOPE/editions/new"])
def test_an_unknown_course_is_not_found(officer: Any, address: str) -> None:
    assert officer.get(address).status_code == 404


def test_the_auditor_reads_and_changes_nothing(cast: Any) -> None:
    auditor = english(cast.auditor.browser())
    for address in ("/office/courses", "/office/venues"):
        assert auditor.get(address).status_code == 200
        offered = {auditor.page.name_of(a) for a in auditor.page.all("a")}
        assert not any(name.startswith(("New ", "Add ")) for name in offered)
    for address in ("/office/courses/DM16", "/office/courses/new", "/office/venues/new"):
        assert auditor.get(address).status_code == 403


@pytest.mark.parametrize("name", ["worker", "coordinator", "superior", "trainer", "administrator"])
def test_the_catalogue_of_the_office_is_for_the_office(cast: Any, name: str) -> None:
    browser = english(cast[name].browser())
    for address in ("/office/courses", "/office/venues", "/office/courses/new", "/office/courses/DM16"):
        assert browser.get(address).status_code == 403
