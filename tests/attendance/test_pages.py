"""The trainer's day and the register on a phone: one form, nothing lost, nothing shown to others."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from lms.attendance.models import MarkRow
from lms.courses.models import Meeting
from lms.foundation import storage
from lms.foundation.storage import db
from tests.attendance import arrange
from tests.attendance.arrange import NAMES, PRESENT, Arranged


def address(course: Arranged, number: int = 0) -> str:
    return f"/meetings/{course.refs[number]}/register"


def kinds(course: Arranged, *chosen: str) -> dict[str, str]:
    """Answers for everybody in the order of the list."""
    return {f"kind_{course.seats[name]}": kind for name, kind in zip(NAMES, chosen, strict=True) if kind}


def marks() -> list[str]:
    query = db.session.query(MarkRow).filter(MarkRow.replaced_at.is_(None)).order_by(MarkRow.enrolment_id)
    return [row.kind for row in query]


def close_all(course: Arranged, number: int = 0) -> None:
    from lms.attendance.operations import Closed, close_register

    course.mark(number, **dict.fromkeys(course.seats, PRESENT))
    with storage.transaction():
        closed = close_register(course.meetings[number], by=arrange.TRAINER, now=course.end(number))
    assert isinstance(closed, Closed)


# --- a trainer's day --------------------------------------------------------------------------------------------


def test_the_day_begins_with_where_and_who(course: Arranged, trainer: Any, queries: Any) -> None:
    with queries(at_most=25):
        trainer.get("/trainer")
    page = trainer.page
    assert page.h1 == "Today you lead 1 meeting"
    for words in ("Próbowo, ul. Próbna 1, Sala Błękitna, sala 2", "9:00–16:00", "3 people", "Barańska Osoba"):
        assert words in page
    trainer.click("Attendance list: Motivational interviewing in social work, 9:00–16:00")
    assert trainer.page.path.endswith("/register")


def test_a_list_left_open_is_named_first_on_a_free_day(course: Arranged, trainer: Any, at: Any) -> None:
    at("2026-12-07 08:00")
    trainer.get("/trainer")
    assert trainer.page.h1 == "2 lists wait to be closed"
    close_all(course, 0)
    close_all(course, 1)
    trainer.get("/trainer")
    assert trainer.page.h1 == "You have no meetings to lead"
    assert "Closed lately" in trainer.page


def test_the_next_meeting_is_named_when_nothing_else_waits(course: Arranged, trainer: Any, at: Any) -> None:
    at("2026-12-01 08:00")
    trainer.get("/trainer")
    assert trainer.page.h1 == "Your next meeting: 3 December 2026"


def test_who_leads_nothing_is_told_what_comes(cast: Any, trainer: Any, officer: Any) -> None:
    trainer.get("/trainer")
    assert "When the office plans a meeting with you" in trainer.page
    officer.get("/trainer")
    assert "The lists of all editions are in the office." in officer.page


# --- marking ----------------------------------------------------------------------------------------------------


def test_one_form_saves_the_whole_list(course: Arranged, trainer: Any, queries: Any) -> None:
    with queries(at_most=25):
        trainer.get(address(course))
    czajka, zurek = course.seats["Czajka"], course.seats["Żurek"]
    hours = {f"from_{czajka}": "9.40", f"until_{czajka}": "", f"until_{zurek}": "1415", f"from_{zurek}": "10"}
    trainer.submit("register", button="Save", **kinds(course, "present", "late", "left"), **hours)
    assert trainer.last.status_code == 200
    assert "3 changes are saved." in trainer.page
    for words in ("from 9:40", "10:00–14:15"):
        assert words in trainer.page
    assert [row.minutes for row in db.session.query(MarkRow).order_by(MarkRow.enrolment_id)] == [
        360,
        325,
        218,
    ]


def test_the_same_page_sent_again_changes_nothing(course: Arranged, trainer: Any) -> None:
    trainer.get(address(course))
    form = trainer.form("register").filled(kinds(course, "present", "absent", ""), "Save")
    for _ in range(2):
        trainer.post(address(course), data=form, follow_redirects=True)
        assert "2 changes are saved." in trainer.page
    assert db.session.query(MarkRow).count() == 2
    trainer.submit("register", button="Save")
    assert "Everything was already saved." in trainer.page


def test_a_wrong_hour_is_told_beside_its_person_and_nothing_is_lost(course: Arranged, trainer: Any) -> None:
    trainer.get(address(course))
    czajka = course.seats["Czajka"]
    trainer.submit(
        "register",
        button="Save",
        **kinds(course, "present", "late", "absent"),
        **{f"from_{czajka}": "8:15", f"until_{czajka}": "9:60"},
    )
    assert trainer.last.status_code == 422
    assert trainer.page.title.startswith("Error")
    assert "Write an hour, for example 9:00 or 14:30." in trainer.page
    trainer.submit("register", button="Save", **{f"until_{czajka}": ""})
    assert trainer.last.status_code == 422
    assert "This hour is not within the meeting." in trainer.page
    values = trainer.form("register").values
    assert (values[f"from_{czajka}"], values[f"kind_{course.seats['Żurek']}"]) == ("8:15", "absent")
    assert marks() == []
    trainer.submit("register", button="Save", **{f"from_{czajka}": "9:15"})
    assert marks() == ["present", "late", "absent"]


def test_an_hour_without_an_answer_is_not_ignored(course: Arranged, trainer: Any) -> None:
    trainer.get(address(course))
    trainer.submit("register", button="Save", **{f"from_{course.seats['Czajka']}": "9:40"})
    assert trainer.last.status_code == 422
    assert "Choose one of the four answers beside this hour." in trainer.page


def test_hours_of_an_earlier_answer_do_not_stand_in_the_way(course: Arranged, trainer: Any) -> None:
    czajka = course.seats["Czajka"]
    trainer.get(address(course))
    trainer.submit("register", button="Save", **{f"kind_{czajka}": "late", f"from_{czajka}": "9:40"})
    trainer.submit("register", button="Save", **{f"kind_{czajka}": "present"})
    assert "1 change is saved." in trainer.page
    assert marks() == ["present"]


def test_everybody_else_is_marked_present_by_one_button(course: Arranged, trainer: Any) -> None:
    trainer.get(address(course))
    trainer.submit("register", button="Everybody present", **kinds(course, "", "absent", ""))
    assert marks() == ["present", "absent", "present"]
    assert "The rest present" not in trainer.page.text


def test_marks_can_be_put_one_hour_before(course: Arranged, trainer: Any, at: Any) -> None:
    at("2026-12-03 07:59")
    trainer.get(address(course))
    assert "Marks can be put from Thursday, 3 December 2026, 8:00." in trainer.page
    assert "Barańska Osoba" in trainer.page
    assert "Close the list" not in trainer.page.text
    at("2026-12-03 08:00")
    trainer.get(address(course))
    trainer.submit("register", button="Save", **kinds(course, "present", "", ""))
    assert marks() == ["present"]


def test_a_meeting_called_off_has_no_list(course: Arranged, trainer: Any) -> None:
    trainer.get(address(course))
    form = trainer.form("register").filled(kinds(course, "present", "", ""), "Save")
    with storage.transaction() as session:
        session.get_one(Meeting, course.meetings[0]).is_cancelled = True
    trainer.post(address(course), data=form)
    assert trainer.last.status_code == 422
    assert "The meeting was called off" in trainer.page
    assert marks() == []


def test_the_hour_that_comes_twice_is_asked_for(cast: Any, inside: Any, at: Any, trainer: Any) -> None:
    night = arrange.edition(
        *NAMES, days=1, first_day=date(2026, 10, 24), begins=time(22), ends=time(6), break_minutes=0
    )
    at("2026-10-25 05:00")
    trainer.get(address(night))
    czajka = night.seats["Czajka"]
    trainer.submit("register", button="Save", **{f"kind_{czajka}": "late", f"from_{czajka}": "2:30"})
    assert trainer.last.status_code == 422
    assert "2:30 comes twice that night" in trainer.page
    trainer.submit("register", button="Save", **{f"from_which_{czajka}": "2"})
    assert [row.minutes for row in db.session.query(MarkRow)] == [210]
    assert trainer.form("register").values[f"from_which_{czajka}"] == "2"
    trainer.submit("register", button="Save")
    assert "Everything was already saved." in trainer.page


def test_an_hour_that_the_clocks_jump_over_is_refused(cast: Any, inside: Any, at: Any, trainer: Any) -> None:
    night = arrange.edition(*NAMES, days=1, first_day=date(2027, 3, 27), begins=time(22), ends=time(6))
    at("2027-03-28 05:00")
    trainer.get(address(night))
    czajka = night.seats["Czajka"]
    trainer.submit("register", button="Save", **{f"kind_{czajka}": "late", f"from_{czajka}": "2:30"})
    assert trainer.last.status_code == 422
    assert "2:30 does not exist that night" in trainer.page
    trainer.submit("register", button="Save", **{f"from_{czajka}": "1:30"})
    assert marks() == ["late"]


# --- two people at one list -------------------------------------------------------------------------------------


def test_the_second_of_two_sees_both_answers_and_loses_nothing(
    course: Arranged, trainer: Any, officer: Any
) -> None:
    trainer.get(address(course))
    officer.get(address(course))
    trainer.submit("register", button="Save", **kinds(course, "present", "", ""))
    officer.submit("register", button="Save", **kinds(course, "absent", "", "present"))
    assert officer.last.status_code == 422
    assert "Somebody else has meanwhile saved: present." in officer.page
    values = officer.form("register").values
    assert [values.get(f"kind_{course.seats[name]}") for name in NAMES] == ["absent", None, "present"]
    officer.submit("register", button="Save")
    assert marks() == ["absent", "present"]
    assert "2 changes are saved." in officer.page


def test_work_of_two_people_on_one_list_adds_up(course: Arranged, trainer: Any, officer: Any) -> None:
    trainer.get(address(course))
    officer.get(address(course))
    trainer.submit("register", button="Save", **kinds(course, "present", "", ""))
    officer.submit("register", button="Close the list", **kinds(course, "", "absent", "present"))
    assert "Somebody else has saved marks on this list too." in officer.page
    assert "The list is not closed yet." in officer.page
    assert marks() == ["present", "absent", "present"]
    officer.submit("register", button="Close the list")
    assert "The list is closed. Thank you." in officer.page


# --- closing and correcting -------------------------------------------------------------------------------------


def test_a_list_with_gaps_is_saved_but_not_closed(course: Arranged, trainer: Any) -> None:
    trainer.get(address(course))
    trainer.submit("register", button="Close the list", **kinds(course, "", "present", ""))
    assert "The list is not closed: 2 people have no mark yet. Barańska Osoba, Żurek Osoba" in trainer.page
    assert marks() == ["present"]
    trainer.submit("register", button="Close the list", **kinds(course, "present", "", "absent"))
    assert "The list is closed. Thank you." in trainer.page
    assert "Close the list" not in trainer.page.text
    assert "an officer corrects it" in trainer.page


def test_a_list_closed_meanwhile_keeps_what_was_typed_in_view(course: Arranged, trainer: Any) -> None:
    trainer.get(address(course))
    close_all(course)
    trainer.submit("register", button="Save", **kinds(course, "absent", "", ""))
    assert trainer.last.status_code == 422
    assert trainer.form("register").values[f"kind_{course.seats['Barańska']}"] == "absent"
    assert marks() == ["present"] * 3


def test_an_officer_corrects_with_a_reason_and_the_old_mark_stays(
    course: Arranged, trainer: Any, officer: Any
) -> None:
    close_all(course)
    officer.get(address(course))
    officer.submit("register", button="Save the correction", **kinds(course, "", "absent", ""))
    assert officer.last.status_code == 422
    assert "A closed register is corrected only with a reason." in officer.page
    officer.submit("register", button="Save the correction", reason="not on the signed list")
    assert "1 change is saved." in officer.page
    assert "Corrected because: not on the signed list" in officer.page
    assert "Before: present, saved 3 Dec, 16:00, Tomasz Uczący" in officer.page
    trainer.get(address(course))
    assert "corrected" in trainer.page
    assert "Corrected because: not on the signed list" in trainer.page


def test_who_closed_a_list_is_told_how_to_have_it_corrected(
    course: Arranged, trainer: Any, officer: Any, house: Any
) -> None:
    close_all(course)
    house(email="biuro@cast.example", phone="+48 100 000 000")
    trainer.get(address(course))
    (link,) = [a for a in trainer.page.all("a") if trainer.page.name_of(a) == "Ask for a correction"]
    assert link.get("href") == (
        "mailto:biuro@cast.example?subject="
        "Please%20correct%20the%20attendance%20list%20PRB-2026-1%2C%203%20December%202026"
    )
    assert "tel:+48100000000" in {a.get("href") for a in trainer.page.all("a")}
    assert "Say whose mark is wrong, what is right and why." in trainer.page
    officer.get(address(course))
    assert "Ask for a correction" not in officer.page


def test_an_office_without_an_address_offers_no_empty_link(
    course: Arranged, trainer: Any, house: Any
) -> None:
    close_all(course)
    house(email="", phone="")
    trainer.get(address(course))
    assert "write to the office" in trainer.page
    assert not [a for a in trainer.page.all("a") if (a.get("href") or "").startswith(("mailto:", "tel:"))]


def test_an_officer_gives_a_closed_list_back(course: Arranged, trainer: Any, officer: Any) -> None:
    close_all(course)
    officer.get(address(course))
    officer.submit(f"{address(course)}/reopen", reopen_reason="")
    assert officer.last.status_code == 422
    officer.submit(f"{address(course)}/reopen", reopen_reason="a mistake in the list")
    assert "The list is open again." in officer.page
    trainer.get(address(course))
    trainer.submit("register", button="Save", **kinds(course, "absent", "", ""))
    assert marks() == ["absent", "present", "present"]
    assert trainer.post(f"{address(course)}/reopen").status_code in (400, 403)


def test_who_gave_up_the_seat_stays_with_a_word_about_it(course: Arranged, trainer: Any) -> None:
    course.mark(Czajka=PRESENT)
    arrange.give_up(course, "Czajka")
    trainer.get(address(course))
    assert "gave up the seat" in trainer.page
    trainer.submit("register", button="Save", **kinds(course, "", "absent", ""))
    assert "Czajka Osoba: This person gave up the seat meanwhile." in trainer.page


# --- whose list -------------------------------------------------------------------------------------------------


@pytest.mark.row("S2")
@pytest.mark.parametrize("tail", ["register", "sheet.pdf"])
def test_a_meeting_of_somebody_else_looks_like_none(course: Arranged, trainer: Any, tail: str) -> None:
    foreign = arrange.edition("Obcy", code="PRB-2026-2", trainer_id=arrange.OFFICER)
    answers = []
    for ref in (foreign.refs[0], "abcdefghjkmnp"):
        response = trainer.get(f"/meetings/{ref}/{tail}")
        answers.append(
            (response.status_code, trainer.page.h1, trainer.page.text.split("Number of this request")[0])
        )
    assert answers[0] == answers[1]
    assert answers[0][0] == 404


@pytest.mark.parametrize(
    ("who", "status"), [("worker", 403), ("auditor", 403), ("administrator", 403), ("stranger", 302)]
)
def test_a_register_is_for_trainers_and_officers(course: Arranged, cast: Any, who: str, status: int) -> None:
    browser = cast[who].browser()
    assert browser.get(address(course)).status_code == status
    assert browser.get("/trainer").status_code == status


def test_an_officer_opens_any_register(course: Arranged, officer: Any) -> None:
    officer.get(address(course))
    assert "Trainer: Tomasz Uczący" in officer.page
    officer.submit("register", button="Save", **kinds(course, "present", "", ""))
    assert marks() == ["present"]


def test_an_edition_without_people_has_an_empty_list_that_can_be_closed(
    cast: Any, inside: Any, at: Any, trainer: Any
) -> None:
    empty = arrange.edition(days=1)
    at("2026-12-03 16:00")
    trainer.get(address(empty))
    assert "Nobody has a seat in this edition." in trainer.page
    trainer.submit("register", button="Close the list")
    assert "The list is closed. Thank you." in trainer.page


def test_the_list_speaks_polish_and_follows_its_alphabet(course: Arranged, cast: Any) -> None:
    arrange.seat(course, "Ćwikła")
    arrange.seat(course, "Cyran")
    browser = cast.trainer.browser()
    browser.get(address(course))
    text = browser.page.text
    places = [text.index(name) for name in ("Barańska", "Cyran", "Czajka", "Ćwikła", "Żurek")]
    assert places == sorted(places)
    assert browser.page.all("html")[0].get("lang") == "pl"
