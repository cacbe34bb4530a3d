"""A trainer marks a list on a phone, mends a wrong hour beside the name, and closes the list; the office reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, time

import pytest
from playwright.sync_api import Locator, expect

from lms.foundation.wall_clock import scheduled
from tests.harness.cast import Cast, Member
from tests.journeys import arrange
from tests.journeys.arrange import FIRST_DAY, PHRASE, Planned
from tests.journeys.browsing import Someone
from tests.journeys.wording import about

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.row("A1"),
    pytest.mark.row("A2"),
    pytest.mark.row("A4"),
    pytest.mark.row("A7"),
    pytest.mark.row("A24"),
    pytest.mark.row("S29"),
]
PHONE = {"width": 360, "height": 740}
# One day of 9:00-16:00; the pauses are spread over it, so the part of the day is the part of the teaching.
LATE_FROM, LEFT_AT = time(9, 45), time(14)
PERCENT = {"present": 100, "late": 89, "left": 71, "absent": 0}


@pytest.fixture
def moment() -> str:
    """The first meeting is on."""
    return scheduled(FIRST_DAY, time(10, 30)).isoformat()


@pytest.fixture
def held(people: Cast) -> Planned:
    """An edition of one day with four people."""
    planned = arrange.edition(people, "DM16", days=1)
    arrange.seat(people, planned, people.worker, people.other_worker, people.superior, people.coordinator)
    return planned


def named(member: Member) -> str:
    return f"{member.last_name} {member.first_name}"


def line(someone: Someone, member: Member) -> Locator:
    """What stands beside a name, opened when it is closed."""
    person = someone.page.get_by_role("listitem").filter(has_text=named(member))
    answers = person.get_by_role("group", name=someone.said("Attendance: %(name)s", name=named(member)))
    if not answers.is_visible():
        person.get_by_text(named(member)).first.click()
    expect(answers).to_be_visible()
    return answers


def hour(someone: Someone, member: Member, part: str) -> Locator:
    """The box for an hour beside a name; in Polish the answer beside it has the same words."""
    return line(someone, member).get_by_role("textbox", name=someone.said(part), exact=True)


def marks(someone: Someone, member: Member, answer: str, when: tuple[str, time] | None = None) -> None:
    """Choose an answer and write its hour as a clock shows it."""
    line(someone, member).get_by_role("radio", name=someone.said(answer)).check()
    if when is not None:
        part, at = when
        hour(someone, member, part).fill(f"{at.hour}:{at.minute:02}")


def comes_to_the_list(trainer: Someone, member: Member, planned: Planned) -> None:
    _ = trainer.said
    trainer.open("/")
    trainer.press(_("Menu"))
    trainer.follow(_("Sign in"))
    trainer.signs_in(member, PHRASE)
    trainer.stands_at(trainer.said_of("Today you lead %(num)s meeting", "Today you lead %(num)s meetings", 1))
    trainer.follow(about(_("Attendance list"), planned.title[trainer.language]))
    trainer.stands_at(planned.title[trainer.language])


def test_a_list_is_marked_on_a_phone_and_read_in_the_office(
    people: Cast, held: Planned, moment: str, browser: Callable[..., Someone]
) -> None:
    tomasz = browser(**PHONE, has_touch=True, is_mobile=True)
    tomasz.page.clock.set_fixed_time(datetime.fromisoformat(moment))
    _ = tomasz.said
    comes_to_the_list(tomasz, people.trainer, held)

    marks(tomasz, people.worker, "All the time")
    marks(tomasz, people.other_worker, "From an hour")
    came = hour(tomasz, people.other_worker, "From")
    expect(came).to_have_value("10:30")  # the hour it is, until somebody knows better
    came.fill("17:00")
    marks(tomasz, people.superior, "Until an hour", ("Until", LEFT_AT))
    marks(tomasz, people.coordinator, "Absent")
    tomasz.look("marked")
    tomasz.press(_("Save"))

    wrong = _("This hour is not within the meeting. For the whole meeting choose “present”.")
    summary = tomasz.page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text(wrong)
    tomasz.reads(re.compile(re.escape(wrong)), inside=line(tomasz, people.other_worker))
    expect(came).to_have_value("17:00")
    assert came.get_attribute("aria-invalid") == "true"
    for member, answer in (
        (people.worker, "All the time"),
        (people.other_worker, "From an hour"),
        (people.superior, "Until an hour"),
        (people.coordinator, "Absent"),
    ):
        expect(line(tomasz, member).get_by_role("radio", name=_(answer))).to_be_checked()
    expect(hour(tomasz, people.superior, "Until")).to_have_value("14:00")

    summary.get_by_role("link").click()
    expect(came).to_be_focused()
    came.fill("9:45")
    tomasz.press(_("Save"))
    tomasz.is_told(tomasz.said_of("%(num)s change is saved.", "%(num)s changes are saved.", 4))
    tomasz.press(_("Close the list"))
    tomasz.is_told(_("The list is closed. Thank you."))

    office_reads_the_percentages(browser(), people, held)


def office_reads_the_percentages(zofia: Someone, people: Cast, planned: Planned) -> None:
    _ = zofia.said
    zofia.page.goto(f"/office/editions/{planned.code}/registers")
    zofia.signs_in(people.officer, PHRASE)
    table = zofia.page.get_by_role("table", name=_("Marks of everybody at every meeting"))
    for member, percent in zip(
        (people.worker, people.other_worker, people.superior, people.coordinator),
        PERCENT.values(),
        strict=True,
    ):
        row = table.get_by_role("row", name=re.compile(named(member)))
        expect(row.get_by_role("cell", name=f"{percent}%", exact=True)).to_be_visible()
    zofia.reads(_("%(done)s of %(all)s people completed the course", done=2, all=4))


@pytest.mark.row("A3")
@pytest.mark.parametrize("language", ["en"])
def test_one_person_is_marked_by_keyboard_alone(
    people: Cast, held: Planned, browser: Callable[..., Someone]
) -> None:
    tomasz = browser(**PHONE)
    _ = tomasz.said
    comes_to_the_list(tomasz, people.trainer, held)
    keys = tomasz.page.keyboard
    person = tomasz.page.get_by_role("listitem").filter(has_text=named(people.worker))
    answers = person.get_by_role("group", name=_("Attendance: %(name)s", name=named(people.worker)))

    tomasz.tabs_until(lambda: tomasz.focus_says(named(people.worker)))
    keys.press("Enter")
    tomasz.tabs_to(answers.get_by_role("radio", name=_("All the time")))
    keys.press("ArrowDown")
    expect(answers.get_by_role("radio", name=_("From an hour"))).to_be_checked()
    tomasz.tabs_to(hour(tomasz, people.worker, "From"))
    keys.press("Control+a")
    keys.type("9:45")
    tomasz.tabs_to(tomasz.page.get_by_role("button", name=_("Save"), exact=True))
    keys.press("Enter")
    tomasz.is_told(tomasz.said_of("%(num)s change is saved.", "%(num)s changes are saved.", 1))
    expect(person.get_by_text(_("from %(hour)s", hour="9:45"))).to_be_visible()
