"""A trainer marks a list on a phone, with and without script."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import expect
from sqlalchemy import update

from lms.attendance.models import MarkRow
from lms.foundation import storage
from lms.foundation.sessions import SessionRow
from lms.foundation.storage import db
from tests.attendance import arrange
from tests.attendance.arrange import FIRST_DAY, NAMES, PRESENT, Arranged
from tests.harness.browser import let_in

pytestmark = pytest.mark.browser


@pytest.fixture
def course(cast: Any, inside: Any) -> Arranged:
    """Three people, one of them marked; everybody is signed in at the meeting's hour."""
    arranged = arrange.edition(*NAMES, project_id=arrange.project())
    arranged.mark(Barańska=PRESENT)
    begins = arranged.start()
    with storage.transaction() as session:
        session.execute(update(SessionRow).values(seen_at=begins, ends_at=begins + timedelta(hours=12)))
    return arranged


@pytest.fixture
def server(course: Arranged, start_server: Callable[..., Any]) -> Any:
    """The application at 10:00 of the first day."""
    return start_server(test_clock=f"{FIRST_DAY.isoformat()}T10:00:00+01:00")


@pytest.fixture
def phone(cast: Any, server: Any, open_browser: Any) -> Callable[..., Any]:
    """The trainer's phone on the page of the day."""

    def pick_up(**more: Any) -> Any:
        context = open_browser(locale="en-GB", width=360, height=740, **more)
        let_in(context, server, cast.trainer.cookie)
        page = context.new_page()
        page.goto("/trainer")
        return page

    return pick_up


def choose(page: Any, name: str, label: str) -> Any:
    page.get_by_text(f"{name} Osoba").first.click()
    answers = page.get_by_role("group", name=f"Attendance: {name} Osoba")
    answers.get_by_text(label, exact=True).click()
    return answers


def marks() -> list[tuple[str, int]]:
    query = db.session.query(MarkRow).filter(MarkRow.replaced_at.is_(None)).order_by(MarkRow.enrolment_id)
    found = [(row.kind, row.minutes) for row in query]
    db.session.rollback()  # or the server would wait for this process to let the database go
    return found


def test_the_tag_and_the_tally_follow_at_once(phone: Any, axe: Any) -> None:
    page = phone()
    axe(page)
    page.get_by_role("link", name="Attendance list").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Motivational interviewing in social work, day 1 of 2"
    )
    answers = choose(page, "Czajka", "From an hour")
    answers.get_by_role("textbox", name="From").fill("10:00")
    choose(page, "Żurek", "Absent")
    expect(page.get_by_text("from 10:00")).to_be_visible()
    expect(page.get_by_text("Changes not saved yet: 2")).to_be_visible()
    axe(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("2 changes are saved.")).to_be_visible()
    expect(page.get_by_text("Changes not saved yet")).to_be_hidden()
    assert marks() == [("present", 360), ("late", 308), ("absent", 0)]
    page.get_by_role("button", name="Close the list").click()
    expect(page.get_by_text("The list is closed. Thank you.")).to_be_visible()
    axe(page)


def test_everything_works_without_script(phone: Any) -> None:
    page = phone(script=False)
    page.get_by_role("link", name="Attendance list").click()
    choose(page, "Czajka", "Until an hour").get_by_role("textbox", name="Until").fill("14:00")
    page.get_by_role("button", name="The rest present").click()
    expect(page.get_by_text("2 changes are saved.")).to_be_visible()
    assert marks() == [("present", 360), ("left", 257), ("present", 360)]


def test_the_key_go_of_the_keyboard_only_saves(phone: Any) -> None:
    page = phone(script=False)
    page.get_by_role("link", name="Attendance list").click()
    hour = choose(page, "Czajka", "From an hour").get_by_role("textbox", name="From")
    hour.fill("10:00")
    hour.press("Enter")
    expect(page.get_by_text("1 change is saved.")).to_be_visible()
    assert marks() == [("present", 360), ("late", 308)]


def test_hours_are_asked_only_where_somebody_was_there_in_part(phone: Any) -> None:
    page = phone()
    page.get_by_role("link", name="Attendance list").click()
    answers = choose(page, "Czajka", "Absent")
    expect(answers.get_by_role("textbox", name="From")).to_be_hidden()
    answers.get_by_text("Until an hour", exact=True).click()
    expect(answers.get_by_role("textbox", name="Until")).to_be_visible()
