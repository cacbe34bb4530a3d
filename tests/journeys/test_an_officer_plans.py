"""An officer makes an edition out of a course, gives it two days, and publishes it when nothing is lacking."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from lms.foundation import storage
from tests.harness.cast import Cast
from tests.journeys import arrange
from tests.journeys.arrange import MORNING, PHRASE
from tests.journeys.browsing import Someone
from tests.journeys.wording import about, exactly

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.row("A1"),
    pytest.mark.row("A2"),
    pytest.mark.row("A4"),
    pytest.mark.row("A7"),
    pytest.mark.row("S29"),
]
COURSE = {
    "pl": "Dialog motywujący w pracy socjalnej z rodziną",
    "en": "Motivational interviewing in social work with families",
}


@pytest.fixture
def venue(people: Cast) -> None:
    with people.officer.app.app_context(), storage.transaction() as session:
        arrange.venue_of(session, people.officer.account_id, MORNING)


def makes_a_draft(zofia: Someone, people: Cast) -> None:
    """From the dashboard by the list of courses to a draft; an impossible window is refused beside its field."""
    _ = zofia.said
    zofia.open("/sign-in")
    zofia.signs_in(people.officer, PHRASE)
    zofia.follow(_("Editions"), inside=zofia.page.get_by_role("navigation", name=_("Main")))
    zofia.follow(_("New edition of a course"))
    zofia.page.get_by_role("searchbox", name=_("Title")).fill(COURSE[zofia.language])
    zofia.press(_("Show"))
    zofia.follow(about(_("New edition"), COURSE[zofia.language]))
    zofia.stands_at(_("New edition"))
    zofia.fill(_("Number of seats"), "16")
    zofia.fill(_("Enrolment from: day"), "2026-11-23")
    zofia.fill(_("Enrolment from: hour"), "8:00")
    zofia.fill(_("Enrolment until: day"), "2026-11-20")
    zofia.fill(_("Enrolment until: hour"), "12:00")
    zofia.press(_("Make the draft"))
    summary = zofia.page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text(_("Enrolment ends before it begins. Check both dates."))
    expect(zofia.field(_("Number of seats"))).to_have_value("16")
    zofia.fill(_("Enrolment until: day"), "2026-12-02")
    zofia.press(_("Make the draft"))
    zofia.is_told(_("The edition is a draft now. Add its meetings, then publish it."))


def adds_a_day(zofia: Someone, day: str, *, trainer: str | None) -> None:
    """One meeting; the second comes filled in as the first, but for its day."""
    _ = zofia.said
    zofia.fill(_("Day"), day)
    zofia.fill(_("Begins at"), "9:00")
    zofia.fill(_("Ends at"), "16:00")
    zofia.fill(_("Breaks together, in minutes"), "60")
    zofia.choose(_("Venue"), "Próbowo, Sala Błękitna")
    if trainer:
        zofia.choose(_("Trainer"), trainer)
    zofia.press(_("Save"))
    zofia.is_told(_("The meeting is in the schedule."))


def lacks(zofia: Someone, *sentences: str) -> None:
    """What the page says is missing, all of it and nothing else; meanwhile nothing can be published."""
    count = len(sentences)
    heading = zofia.said_of(
        "%(num)s thing is missing before publishing", "%(num)s things are missing before publishing", count
    )
    listed = zofia.part(heading).get_by_role("listitem")
    expect(listed).to_have_text([exactly(sentence) for sentence in sentences])
    expect(zofia.page.get_by_role("button", name=zofia.said("Publish"), exact=True)).to_have_count(0)


def test_an_edition_is_published_when_nothing_is_lacking(
    people: Cast, venue: None, browser: Callable[..., Someone]
) -> None:
    zofia = browser()
    _ = zofia.said
    no_trainer = _("Meeting %(number)s: %(lack)s", number=1, lack=_("It has no trainer."))
    makes_a_draft(zofia, people)
    overview = zofia.page.url
    lacks(zofia, _("There is no meeting yet. Add at least one."))
    zofia.follow(_("Add a meeting"), inside=zofia.page.get_by_role("main").get_by_role("complementary"))
    adds_a_day(zofia, "2026-12-03", trainer=None)
    zofia.open(overview)
    lacks(zofia, no_trainer)
    schedule = zofia.page.get_by_role("link", name=_("Schedule"))
    schedule.click()
    zofia.arrive()
    zofia.follow(_("Add a meeting"))
    adds_a_day(zofia, "2026-12-04", trainer="Uczący Tomasz")
    first = zofia.page.get_by_role("row").nth(1)
    zofia.press_link_in(first, _("Edit"))
    zofia.choose(_("Trainer"), "Uczący Tomasz")
    zofia.press(_("Save"))
    zofia.is_told(_("The changes are saved."))
    zofia.open(overview)
    zofia.reads(_("Ready to be published"))

    # Another tab takes the trainer away before the button of this one is pressed.
    other = zofia.another_tab()
    other.open(f"{overview}/schedule")
    other.press_link_in(other.page.get_by_role("row").nth(1), _("Edit"))
    other.choose(_("Trainer"), _("not chosen"))
    other.press(_("Save"))
    zofia.press(_("Publish"))
    zofia.press(_("Publish now"))
    zofia.reads(_("The edition cannot be published yet"), inside=zofia.page.get_by_role("alert"))
    lacks(zofia, no_trainer)
    other.press_link_in(other.page.get_by_role("row").nth(1), _("Edit"))
    other.choose(_("Trainer"), "Uczący Tomasz")
    other.press(_("Save"))

    zofia.open(overview)
    zofia.press(_("Publish"))
    zofia.press(_("Publish now"))
    zofia.is_told(_("The edition is published. Everybody can see it now."))
    zofia.follow(_("Page for participants"))
    zofia.stands_at(COURSE[zofia.language])
    zofia.reads(zofia.said_of("%(num)s free seat", "%(num)s free seats", 16))
