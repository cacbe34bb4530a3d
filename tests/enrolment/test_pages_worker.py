"""A signed-in person applies, sees their place and why, and withdraws; without script, in two clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar

from lms.courses import operations as courses
from lms.enrolment import operations
from lms.enrolment.models import Enrolment
from lms.enrolment.operations.books import LOCK
from lms.foundation import clock, storage
from lms.foundation.language import day
from lms.foundation.storage import db
from tests.enrolment import arrange
from tests.enrolment.arrange import OFFICER, apply, english, opened, states
from tests.harness.html import words

TITLE = "Motivational interviewing in social work with families"
HOSTILE = "<img src=x onerror=alert(1)> & \"'"


@pytest.fixture
def worker(cast: Any) -> Any:
    return english(cast.worker.browser())


def seats(app: Any, edition: arrange.Arranged) -> list[tuple[int, str]]:
    with app.app_context():
        return states(edition.id)


def ref_of(app: Any, person_id: int) -> str:
    with app.app_context():
        query = db.select(Enrolment.ref).where(Enrolment.person_id == person_id)
        return str(db.session.scalars(query.order_by(Enrolment.id.desc())).first())


@pytest.mark.both
def test_two_clicks_from_the_page_of_an_edition_to_a_seat(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(contact_email="anna@office.example")
    worker.get(edition.page)
    worker.click("Sign up")
    assert worker.page.h1 == "Take the seat?"
    assert "2 of 2 seats are free." in worker.page
    worker.submit("Take the seat")
    assert worker.page.h1 == "You have a seat"
    assert worker.last.request.path.startswith("/my/enrolments/")
    assert "Put the dates into your calendar." in worker.page
    assert "anna@office.example" in worker.page
    assert seats(app, edition) == [(cast.worker.person_id, "seated")]


@pytest.mark.both
def test_days_that_clash_with_another_seat_are_said_before_the_button(
    worker: Any, cast: Any, app: Any
) -> None:
    with opened(app):
        edition = arrange.edition(days=2)
        same_day = arrange.edition(course="IK24", days=1)
        arrange.edition(course="IK24", days=1)  # the same day, but nobody's business
        next_week = arrange.edition(course="IK24", days=1, starts_in=timedelta(days=27))
        for other in (same_day, next_week):
            apply(other, cast.worker.person_id)
    worker.get(f"{edition.page}/apply")
    assert "You have a seat elsewhere at the same time" in worker.page
    days = [words(line) for line in worker.page.all("li") if "9:00–15:00" in words(line)]
    assert len(days) == 1
    assert day(edition.starts_at, "en") in days[0]
    assert "you cannot attend both" in worker.page
    worker.submit("Take the seat")
    assert worker.page.h1 == "You have a seat"


def test_who_only_waits_elsewhere_or_has_other_days_is_not_warned(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(days=1)
        full = arrange.edition(course="IK24", days=1, capacity=1)
        apply(full, cast.other_worker.person_id)
        apply(full, cast.worker.person_id)
        apply(arrange.edition(course="IK24", starts_in=timedelta(days=27)), cast.worker.person_id)
    worker.get(f"{edition.page}/apply")
    assert worker.page.h1 == "Take the seat?"
    assert "at the same time" not in worker.page


def test_the_page_of_an_edition_leads_back_to_ones_own_seat(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    worker.get(edition.page)
    assert "You already have a seat here" in worker.page
    assert "Sign up" not in worker.page
    worker.click("See your application")
    assert worker.page.h1 == "You have a seat"


def test_a_stranger_is_led_to_sign_in_and_back(cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    answer = cast.stranger.browser().get(f"{edition.page}/apply")
    assert answer.status_code == 302
    assert f"next={edition.page}/apply" in answer.headers["Location"].replace("%2F", "/")


def test_without_a_seat_one_gets_a_number_and_the_reason(worker: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        arrange.fill(edition, 2)
    worker.get(f"{edition.page}/apply")
    assert worker.page.h1 == "Join the waiting list?"
    worker.submit("Join the waiting list")
    assert worker.page.h1 == "You are number 2 on the waiting list"
    assert "The only seat is taken." in worker.page
    assert "Add to calendar" not in worker.page


@pytest.mark.both
def test_the_limit_of_the_institution_is_said_with_its_numbers(worker: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=9, institution_limit=2)
        arrange.fill(edition, 2, institution_id=1)
    for address in (edition.page, f"{edition.page}/apply"):
        worker.get(address)
        assert "Próbowie already has 2 seats in this edition." in worker.page
        assert "The limit is 2 seats for one institution." in worker.page
        assert "Maria Kierująca can change whom" in worker.page
    worker.submit("Join the waiting list")
    assert "You are number 1 on the waiting list" in worker.page
    assert "The limit is 2 seats for one institution." in worker.page


@pytest.mark.both
def test_the_number_in_the_queue_follows_those_who_leave(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        arrange.fill(edition, 2)
        apply(edition, cast.worker.person_id)
    address = f"/my/enrolments/{ref_of(app, cast.worker.person_id)}"
    worker.get(address)
    assert worker.page.h1 == "You are number 2 on the waiting list"
    with opened(app):
        first = db.session.scalars(db.select(Enrolment.id).order_by(Enrolment.arrival)).first()
        operations.withdraw(first or 0, reason="", by=None, now=clock.now())
    worker.get(address)
    assert worker.page.h1 == "You are number 1 on the waiting list"


def test_a_refused_application_is_answered_with_the_rule_and_what_helps(
    worker: Any, cast: Any, app: Any
) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1, waiting_capacity=1)
        other = arrange.edition(starts_in=timedelta(days=40))
        arrange.fill(edition, 1)
    worker.get(f"{edition.page}/apply")
    with opened(app):  # meanwhile somebody takes the last number
        arrange.fill(edition, 1, prefix="late")
    answer = worker.submit("Join the waiting list")
    assert answer.status_code == 422
    assert "The waiting list is full too: 1 person is on it." in worker.page
    assert "Choose another date" in worker.page
    assert any(a.get("href") == other.page for a in worker.page.all("a"))
    assert cast.worker.person_id not in dict(seats(app, edition))


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        ({"opens_in": timedelta(days=2)}, "Enrolment opens on"),
        ({"closes_in": timedelta(days=-1)}, "Enrolment closed on"),
    ],
)
def test_outside_its_time_the_form_offers_no_button(
    worker: Any, app: Any, plan: dict[str, Any], words: str
) -> None:
    with opened(app):
        edition = arrange.edition(**plan)
    worker.get(f"{edition.page}/apply")
    assert words in worker.page
    assert [f for f in worker.page.all("form") if f.get("action") == f"{edition.page}/apply"] == []


def test_who_withdraws_after_enrolment_has_closed_reads_that_there_is_no_way_back(
    cast: Any, app: Any, worker: Any, clock_at: Any
) -> None:
    clock_at("2026-09-10 09:00")
    with opened(app):
        edition = arrange.edition(closes_in=timedelta(minutes=30))
        apply(edition, cast.worker.person_id)
    address = f"/my/enrolments/{ref_of(app, cast.worker.person_id)}/withdraw"
    worker.get(address)
    assert "If you change your mind, you apply again and stand at the end." in worker.page
    clock_at("2026-09-10 10:00")
    worker.get(address)
    assert "Enrolment is closed, so you cannot apply again." in worker.page


def test_an_unknown_or_draft_edition_takes_no_application(worker: Any, app: Any) -> None:
    with opened(app):
        edition, draft = arrange.edition(), arrange.edition(is_published=False)
    for code in (draft.code, "NOPE-2026-1"):
        assert worker.get(f"/editions/{code}/apply").status_code == 404
    worker.get(f"{edition.page}/apply")
    data = worker.form("Take the seat").filled({}, None)
    for code in (draft.code, "NOPE-2026-1"):
        assert worker.post(f"/editions/{code}/apply", data=data).status_code == 404
    assert seats(app, draft) == []


def test_a_doubled_click_is_one_application(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    worker.get(f"{edition.page}/apply")
    data = worker.form("Take the seat").filled({}, None)
    answers = [worker.post(f"{edition.page}/apply", data=data) for _ in range(3)]
    assert {(a.status_code // 100, a.headers.get("Location")) for a in answers} == {
        (3, f"/my/enrolments/{ref_of(app, cast.worker.person_id)}")
    }
    assert seats(app, edition) == [(cast.worker.person_id, "seated")]


def test_applying_again_from_an_old_page_says_that_one_is_in(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
    worker.get(f"{edition.page}/apply")
    with opened(app):
        apply(edition, cast.worker.person_id)
    answer = worker.submit("Take the seat")
    assert answer.status_code == 422
    assert worker.page.h1 == "You already have a seat here"
    worker.click("See your application")
    assert worker.page.h1 == "You have a seat"


# --- my enrolment ---


def test_anothers_enrolment_looks_like_none(cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    ref = ref_of(app, cast.worker.person_id)
    other = english(cast.other_worker.browser())
    for tail in ("", ".ics", "/withdraw"):
        foreign = other.get(f"/my/enrolments/{ref}{tail}")
        nobody = other.get(f"/my/enrolments/{'a' * 13}{tail}")
        assert (foreign.status_code, nobody.status_code) == (404, 404)
    assert dict(seats(app, edition)) == {cast.worker.person_id: "seated"}


def test_ones_own_calendar_holds_links_and_alarms(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(is_online=True, course="USAM8")
        apply(edition, cast.worker.person_id)
    ref = ref_of(app, cast.worker.person_id)
    worker.get(f"/my/enrolments/{ref}")
    assert arrange.LINK in worker.last.text
    answer = worker.click("Add to calendar")
    calendar = Calendar.from_ical(answer.data)
    events = calendar.walk("VEVENT")
    assert {str(event["UID"]) for event in events} == {f"{m}-{ref}@localhost" for m in edition.meetings}
    assert all(arrange.LINK in str(event["DESCRIPTION"]) for event in events)
    assert len(calendar.walk("VALARM")) == 2


def test_who_waits_has_no_calendar_yet(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        arrange.fill(edition, 1)
        apply(edition, cast.worker.person_id)
    assert worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}.ics").status_code == 404


def test_withdrawing_asks_first_and_gives_the_seat_on(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition(capacity=1)
        apply(edition, cast.worker.person_id)
        apply(edition, cast.other_worker.person_id)
    worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}")
    worker.click(f"Withdraw: {TITLE}")
    assert worker.page.h1 == "Give up the seat?"
    worker.submit("Withdraw", reason=HOSTILE)
    assert worker.page.h1 == "You have withdrawn"
    assert "The place was given up." in worker.page
    assert HOSTILE in worker.page
    assert "<img" not in worker.last.text.split("<main")[1]
    assert dict(seats(app, edition)) == {
        cast.worker.person_id: "withdrawn",
        cast.other_worker.person_id: "seated",
    }
    assert arrange.withdrawers(app) == ["self"]


def test_the_reason_may_be_left_out_and_may_not_be_endless(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
    worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}/withdraw")
    answer = worker.submit("Withdraw", reason="x" * 501)
    assert answer.status_code == 422
    assert "Shorten this text to 500 characters." in worker.page
    worker.submit("Withdraw", reason="")
    assert worker.page.h1 == "You have withdrawn"


def test_after_the_first_meeting_began_nobody_withdraws(worker: Any, cast: Any, app: Any) -> None:
    begun = clock.now() - timedelta(days=30)
    with opened(app):
        edition = arrange.edition(now=begun, contact_email="anna@office.example")
        apply(edition, cast.worker.person_id, now=begun)
    worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}")
    assert "Withdraw" not in worker.page
    assert "you can no longer withdraw" not in worker.page, "everything is over: nothing is left to miss"
    worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}/withdraw")
    assert worker.page.all("textarea") == []
    assert worker.page.h1 == "It is too late to withdraw"
    assert "anna@office.example" in worker.page


def test_while_a_course_runs_its_page_says_why_one_cannot_withdraw_and_whom_to_ask(
    worker: Any, cast: Any, app: Any
) -> None:
    begun = clock.now() - timedelta(days=21)
    with opened(app):
        edition = arrange.edition(now=begun, days=3, contact_email="anna@office.example")
        apply(edition, cast.worker.person_id, now=begun)
    worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}")
    assert "you can no longer withdraw; if you cannot come, write to the organiser: anna@office.example" in (
        worker.page
    )
    assert "Sala ratuszowa, 2, Rynek 1, Gniezno" in worker.page
    assert "you have a seat" in worker.page


def test_who_still_waited_when_it_began_is_told_that_the_queue_ended(
    worker: Any, cast: Any, app: Any
) -> None:
    begun = clock.now() - timedelta(days=30)
    with opened(app):
        edition = arrange.edition(now=begun, capacity=1)
        for person in (cast.other_worker.person_id, cast.worker.person_id):
            apply(edition, person, now=begun)
    worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}")
    assert worker.page.h1 == "No seat became free"
    assert "number" not in worker.page.h1


def test_a_cancelled_edition_says_so_on_ones_own_page(worker: Any, cast: Any, app: Any) -> None:
    with opened(app):
        edition = arrange.edition()
        apply(edition, cast.worker.person_id)
        courses.cancel_edition_state(edition.id, reason="flood", by=OFFICER, now=clock.now())
        operations.cancel_enrolments(edition.id, reason="flood", by=OFFICER, now=clock.now())
    worker.get(f"/my/enrolments/{ref_of(app, cast.worker.person_id)}")
    assert worker.page.h1 == "This date was called off"
    assert "flood" in worker.page
    assert "Withdraw" not in worker.page


# --- cost ---


def test_the_form_of_the_rush_asks_four_things_and_the_button_little_more(
    worker: Any, app: Any, queries: Any
) -> None:
    with opened(app):
        edition = arrange.edition()
    worker.get(f"{edition.page}/apply")
    with queries() as asked:
        worker.get(f"{edition.page}/apply")
    selects = [statement for statement in asked.statements if statement.startswith("SELECT")]
    assert len(selects) <= 4, selects  # the fourth: which notices were not read yet (P1)
    with queries() as asked:
        worker.submit("Take the seat", follow=False)
    selects = [statement for statement in asked.statements if statement.startswith("SELECT")]
    assert len(selects) <= 4, selects
    assert len(asked.writes) <= 10, asked.writes  # the tenth: what the application was told (P1)


@pytest.mark.both
def test_who_waits_too_long_for_a_seat_book_is_told_to_try_again(
    cast: Any, app: Any, make_app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(app):
        edition = arrange.edition()
    monkeypatch.setattr(storage, "BUSY_MILLISECONDS", 200)
    worker = english(replace(cast.worker, app=make_app()).browser())
    worker.bugs_are_raised = False
    worker.get(f"{edition.page}/apply")
    form = worker.seen
    with app.app_context():
        somebody = db.engine.connect()
    somebody.execute(LOCK, {"book": edition.id})  # and hangs
    answer = worker.submit("Take the seat")
    assert (answer.status_code, answer.headers.get("Retry-After")) == (503, "10")
    assert worker.page.h1 == "The system is resting for a moment"
    somebody.close()
    assert seats(app, edition) == []
    worker._page = form
    worker.submit("Take the seat")  # the same form once more: nothing of it was used up
    assert worker.page.h1 == "You have a seat"
