"""A coordinator enrols and withdraws people of their own institution, and sees nobody else's."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from lms.enrolment.models import Enrolment
from lms.foundation.storage import db
from lms.people.models import Person
from tests.enrolment import arrange
from tests.enrolment.arrange import apply, english, opened, states

HOSTILE = "<b>Bold</b> & \"'"


@pytest.fixture
def coordinator(cast: Any) -> Any:
    return english(cast.coordinator.browser())


def ref(app: Any, person_id: int) -> str:
    with app.app_context():
        return db.session.get_one(Person, person_id).ref


def enrolment(app: Any, person_id: int) -> str:
    with app.app_context():
        return str(db.session.scalar(db.select(Enrolment.ref).where(Enrolment.person_id == person_id)))


def seats(app: Any, edition: arrange.Arranged) -> dict[int, str]:
    with app.app_context():
        return dict(states(edition.id))


@pytest.mark.both
def test_ticked_people_are_enrolled_and_each_result_is_shown(coordinator: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=9, institution_limit=2)
    coordinator.get(edition.page)
    coordinator.click("Enrol people of your institution")
    mine = [cast.worker.person_id, cast.coordinator.person_id, cast.superior.person_id]
    coordinator.submit("Enrol the ticked", person=[ref(app, person) for person in mine])
    assert "2 people have a seat now." in coordinator.page
    assert "1 person is on the waiting list." in coordinator.page
    assert "Just sent" in coordinator.page
    assert "waiting, no. 1" in coordinator.page
    assert sorted(seats(app, edition).values()) == ["seated", "seated", "waiting"]
    assert "2 of 2" in coordinator.page


def test_the_list_holds_ones_own_people_only(coordinator: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.other_worker.person_id)
    coordinator.get(f"{edition.page}/enrol-staff")
    assert "Pracowita Anna" in coordinator.page
    assert "Drugi Jan" not in coordinator.page
    assert "Innowie" not in coordinator.page


@pytest.mark.parametrize("whom", ["other_worker", "nobody", "both"])
def test_people_of_another_institution_look_like_nobody(
    coordinator: Any, cast: Any, app: Any, whom: str
) -> None:
    with opened(app):
        edition = arrange.edition(capacity=9)
    coordinator.get(f"{edition.page}/enrol-staff")
    data = coordinator.form("Enrol the ticked").filled({}, None)
    refs = {
        "other_worker": [ref(app, cast.other_worker.person_id)],
        "nobody": ["a" * 13],
        "both": [ref(app, cast.worker.person_id), ref(app, cast.other_worker.person_id)],
    }[whom]
    for person in refs:
        data.add("person", person)
    answer = coordinator.post(f"{edition.page}/enrol-staff", data=data)
    assert answer.status_code == 404
    assert seats(app, edition) == {}


def test_nobody_ticked_is_said_so(coordinator: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    coordinator.get(f"{edition.page}/enrol-staff")
    assert coordinator.submit("Enrol the ticked").status_code == 422
    assert "Tick the people first." in coordinator.page


def test_people_who_are_in_already_offer_no_box(coordinator: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    coordinator.get(f"{edition.page}/enrol-staff")
    boxes = [box.get("value") for box in coordinator.page.all("input") if box.get("name") == "person"]
    assert ref(app, cast.worker.person_id) not in boxes
    assert ref(app, cast.superior.person_id) in boxes


def test_when_nobody_can_be_enrolled_the_page_keeps_the_ticks_and_saves_nothing(
    coordinator: Any, cast: Any, app: Any
) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1, waiting_capacity=1)
    coordinator.get(f"{edition.page}/enrol-staff")
    with opened(app):
        arrange.fill(edition, 2)
    answer = coordinator.submit("Enrol the ticked", person=[ref(app, cast.worker.person_id)])
    assert answer.status_code == 422
    assert "The waiting list is full too" in coordinator.page
    assert cast.worker.person_id not in seats(app, edition)


def test_closed_enrolment_offers_no_boxes(coordinator: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(closes_in=timedelta(days=-1))
    coordinator.get(f"{edition.page}/enrol-staff")
    assert "Enrolment closed on" in coordinator.page
    assert [box for box in coordinator.page.all("input") if box.get("name") == "person"] == []


@pytest.mark.both
def test_a_name_is_found_without_accents_and_shown_letter_for_letter(
    coordinator: Any, cast: Any, app: Any
) -> None:
    with opened(app):
        edition = arrange.edition()
        db.session.get_one(Person, cast.superior.person_id).position = HOSTILE
    coordinator.get(f"{edition.page}/enrol-staff")
    assert HOSTILE in coordinator.page
    coordinator.submit("Find", q="zwierzchnia")
    assert "Zwierzchnia Ewa" in coordinator.page
    assert "Pracowita" not in coordinator.page
    coordinator.submit("Find", q="drugi")
    assert "Nobody of your institution has this name." in coordinator.page


def test_a_doubled_click_enrols_once(coordinator: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    coordinator.get(f"{edition.page}/enrol-staff")
    data = coordinator.form("Enrol the ticked").filled({"person": [ref(app, cast.worker.person_id)]}, None)
    answers = [coordinator.post(f"{edition.page}/enrol-staff", data=data) for _ in range(2)]
    assert [answer.status_code // 100 for answer in answers] == [3, 3]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert seats(app, edition) == {cast.worker.person_id: "seated"}


def test_a_coordinator_withdraws_with_a_reason(coordinator: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    coordinator.get(f"{edition.page}/enrol-staff")
    coordinator.click("Withdraw: Pracowita Anna")
    assert coordinator.page.h1 == "Withdraw Anna Pracowita?"
    assert coordinator.submit("Withdraw", reason=" ").status_code == 422
    assert "Write the reason." in coordinator.page
    coordinator.submit("Withdraw", reason="on leave")
    assert "The place was given up." in coordinator.page
    assert seats(app, edition) == {cast.worker.person_id: "withdrawn"}
    assert arrange.withdrawers(app) == ["coordinator"]


def test_enrolments_of_another_institution_look_like_none(cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    other = english(cast.other_coordinator.browser())
    address = f"/institution/enrolments/{enrolment(app, cast.worker.person_id)}/withdraw"
    assert other.get(address).status_code == 404
    assert other.get(f"/institution/enrolments/{'a' * 13}/withdraw").status_code == 404


@pytest.mark.parametrize("name", ["worker", "superior", "trainer", "officer", "auditor"])
def test_enrolling_people_is_for_coordinators(cast: Any, app: Any, name: str) -> None:
    with opened(app):
        edition = arrange.edition()
    browser = english(cast[name].browser())
    assert browser.get(f"{edition.page}/enrol-staff").status_code == 403
    browser.get(edition.page)
    assert "Enrol people of your institution" not in browser.page
