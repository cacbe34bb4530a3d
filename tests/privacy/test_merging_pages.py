"""An officer finds who stands in the register twice, compares, unites, and takes it back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from lms.foundation import clock, storage
from lms.foundation.paging import count_of
from lms.foundation.storage import db
from lms.people.models import Identity, Person
from lms.people.operations.register import create_person, save_participant_form
from lms.people.requests import NewPerson, ParticipantAnswers
from lms.privacy.queries import merging as ask


def enter(first: str, last: str, email: str | None = None, **answers: Any) -> int:
    with storage.transaction():
        person = create_person(NewPerson(first, last, email), by=None, now=clock.now())
        if answers:
            save_participant_form(person.id, ParticipantAnswers(**answers), by=None, now=clock.now())
        return int(person.id)


def found() -> dict[tuple[int, int], set[str]]:
    db.session.rollback()
    return {
        (row.first_id, row.second_id): {
            why for why in ("pesel", "document", "email", "name_and_birth") if getattr(row, why)
        }
        for row in db.session.execute(ask.doubles())
    }


BORN = date(1980, 5, 17)


@pytest.mark.both
@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ((("Ewa", "Lis"), {}), (("Ewa", "Lis"), {}), None),
        ((("Ewa", "Lis", "e@cast.example"), {}), (("Ola", "Sowa", "e@cast.example"), {}), {"email"}),
        ((("Ewa", "Lis", ""), {}), (("Ewa", "Lis", ""), {}), None),
        ((("Łucja", "Żak"), {"birth_on": BORN}), (("lucja", "ZAK"), {"birth_on": BORN}), {"name_and_birth"}),
        ((("Ewa", "Lis"), {"birth_on": BORN}), (("Ewa", "Lis"), {"birth_on": date(1981, 5, 17)}), None),
        ((("Ewa", "Lis"), {"birth_on": BORN}), (("Ewa", "Lis"), {}), None),
        (
            (("Ewa", "Lis"), {"has_no_pesel": True, "other_number": "ab 12-3"}),
            (("Iga", "Mak"), {"has_no_pesel": True, "other_number": "AB123"}),
            {"document"},
        ),
        (
            (("Ewa", "Lis", "e@cast.example"), {"birth_on": BORN}),
            (("Ewa", "Lis", "e@cast.example"), {"birth_on": BORN}),
            {"email", "name_and_birth"},
        ),
    ],
)
def test_who_is_suspected_and_why(cast: Any, inside: Any, one: Any, other: Any, why: set[str] | None) -> None:
    first, second = (enter(*names, **answers) for names, answers in (one, other))
    assert found() == ({(first, second): why} if why else {})


@pytest.mark.both
def test_the_mailbox_of_an_office_says_nothing_about_who_uses_it(cast: Any, inside: Any) -> None:
    names = [("Ewa", "Lis"), ("Ola", "Sowa"), ("Jan", "Mak"), ("Iga", "Dąb"), ("Ewa", "Buk")]
    ids = [enter(*name, "biuro@gops.example") for name in names]
    assert found() == {(ids[0], ids[4]): {"email"}}


def test_numbers_typed_before_there_was_an_index_get_one_by_night(cast: Any, inside: Any) -> None:
    from lms.people.operations.register import index_documents

    ids = [enter("Ewa", name, has_no_pesel=True, other_number="X 1") for name in ("Lis", "Mak")]
    with storage.transaction() as session:
        for row in session.scalars(select(Identity)):
            row.other_index = None
    assert found() == {}
    with storage.transaction():
        assert index_documents(clock.now()) == 2
        assert index_documents(clock.now()) == 0
    assert found() == {(ids[0], ids[1]): {"document"}}


@pytest.mark.both
def test_an_officer_unites_two_rows_and_takes_it_back(officer: Any, scene: Any, inside: Any) -> None:
    one, two = scene.facts["twin_one"], scene.facts["twin_two"]
    officer.get("/office/people")
    officer.click("Doubles")
    assert officer.page.h1 == "1 pair may be one person"
    assert "the same e-mail address" in officer.page
    officer.get(f"/office/doubles/{one}/{two}")
    assert officer.page.h1 == "One person or two?"
    answer = officer.submit("Unite both rows", reason="")
    assert answer.status_code == 422
    officer.submit("Unite both rows", reason="wpisana dwa razy")
    assert officer.last.request.path == f"/office/people/{two}"
    assert officer.get(f"/office/people/{one}").status_code == 303
    assert officer.last.headers["Location"].endswith(f"/office/people/{two}")
    assert officer.get(f"/office/people/{one}/edit").status_code == 200
    officer.get("/office/unions")
    assert officer.page.h1 == "2 people were united out of two rows each"
    ref = db.session.scalar(select(ask.PersonMerge.ref).order_by(ask.PersonMerge.id.desc()))
    officer.get(f"/office/unions/{ref}/undo")
    officer.submit("Undo the union", reason="to siostry")
    assert "Both rows stand as before." in officer.page
    assert officer.get(f"/office/people/{one}").status_code == 200


@pytest.mark.both
def test_sent_twice_two_rows_are_united_once(officer: Any, scene: Any, inside: Any) -> None:
    address = f"/office/doubles/{scene.facts['twin_one']}/{scene.facts['twin_two']}"
    officer.get(address)
    form = officer.form("Unite both rows").filled({"reason": "x"}, None)
    answers = [officer.post(address, data=form) for _time in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert count_of(ask.unions()) == 2


@pytest.mark.both
def test_the_second_officer_is_told_that_they_are_united(officer: Any, scene: Any, inside: Any) -> None:
    address = f"/office/doubles/{scene.facts['twin_one']}/{scene.facts['twin_two']}"
    other = scene.people.officer.browser()
    for browser in (officer, other):
        browser.get(address)
    officer.submit("Unite both rows", reason="x")
    other.submit("Połącz oba wpisy", reason="y")
    assert "Te wpisy są już połączone." in other.page
    assert count_of(ask.unions()) == 2


@pytest.mark.both
def test_what_changed_since_the_page_was_opened_stops_the_union(
    officer: Any, scene: Any, inside: Any
) -> None:
    one, two = scene.facts["twin_one"], scene.facts["twin_two"]
    officer.get(f"/office/doubles/{one}/{two}")
    other = scene.people.officer.browser()
    other.get(f"/office/people/{one}/edit")
    other.submit("Zapisz", phone="600 100 299")
    answer = officer.submit("Unite both rows", reason="x")
    assert answer.status_code == 409
    assert "Something changed in these rows meanwhile." in officer.page
    assert "600 100 299" in officer.page or count_of(ask.unions()) == 1
    officer.submit("Unite both rows", reason="x")
    assert count_of(ask.unions()) == 2


@pytest.mark.both
def test_who_is_found_to_be_two_is_not_suspected_until_somebody_doubts_it(
    officer: Any, scene: Any, inside: Any
) -> None:
    officer.get(f"/office/doubles/{scene.facts['twin_one']}/{scene.facts['twin_two']}")
    officer.click("They are two people")
    officer.submit("Remember it", reason="siostry bliźniaczki")
    assert officer.page.h1 == "0 pairs may be one person"
    officer.get("/office/doubles?show=different")
    assert "siostry bliźniaczki" in officer.page
    assert officer.page.h1 == "2 pairs were found to be two people"


@pytest.mark.both
def test_other_pesels_are_said_before_anybody_tries(officer: Any, scene: Any, inside: Any) -> None:
    one, two = scene.facts["worker_person"], scene.facts["other_worker_person"]
    officer.get(f"/office/doubles/{one}/{two}")
    assert "The rows have different PESELs" in officer.page
    assert officer.submit("Unite both rows", reason="x").status_code == 422
    assert "85031200027" not in officer.page


@pytest.mark.parametrize("who", ["worker", "coordinator", "trainer", "administrator", "auditor"])
def test_who_may_not_unite_is_turned_away(scene: Any, inside: Any, who: str) -> None:
    browser = scene.people[who].browser()
    address = f"/office/doubles/{scene.facts['twin_one']}/{scene.facts['twin_two']}"
    assert browser.get(address).status_code == 403
    assert count_of(ask.unions()) == 1


def test_a_foreign_reference_is_not_found(officer: Any, scene: Any, inside: Any) -> None:
    one = scene.facts["twin_one"]
    assert officer.get(f"/office/doubles/{one}/nobodyatall22").status_code == 404
    assert officer.get("/office/unions/nobodyatall22/undo").status_code == 404


def test_whom_nothing_makes_suspect_is_found_by_name(officer: Any, scene: Any, inside: Any) -> None:
    officer.get(f"/office/people/{scene.facts['worker_person']}")
    officer.click("Entered twice?")
    officer.get(f"/office/people/{scene.facts['worker_person']}/namesakes?q=drug")
    assert "Drugi Jan" in officer.page


def test_the_time_for_undoing_is_the_administrators(scene: Any, inside: Any) -> None:
    browser = scene.people.administrator.browser()
    browser.get("/admin/merging")
    assert browser.submit("Zapisz", undo_days="0").status_code == 422
    browser.submit("Zapisz", undo_days="45")
    assert ask.setting() == (45, 1)
    other = scene.people.administrator.browser()
    for one in (browser, other):
        one.get("/admin/merging")
    browser.submit("Zapisz", undo_days="46")
    assert other.submit("Zapisz", undo_days="47").status_code == 409
    assert db.session.scalar(select(Person.id).where(Person.ref == scene.facts["twin_one"]))
