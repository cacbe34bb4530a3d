"""A worker finds a course and takes the last seat; a second worker waits, and moves up when the first gives it back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import icalendar
import pytest

from tests.harness.cast import Cast
from tests.harness.servers import Server
from tests.journeys import arrange
from tests.journeys.arrange import MORNING, PHRASE, Planned
from tests.journeys.browsing import Someone
from tests.journeys.wording import about

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.row("A1"),
    pytest.mark.row("A2"),
    pytest.mark.row("A4"),
    pytest.mark.row("S29"),
]
WORDS = {"pl": "dialog motywujacy", "en": "motivational interviewing"}


@pytest.fixture
def last_seat(people: Cast) -> Planned:
    """An edition with one seat; an edition of another area stands beside it in the catalogue."""
    arrange.edition(people, "DEM16")
    return arrange.edition(people, "DM16", capacity=1)


@pytest.fixture
def post(server: Server, mail: Any, start_worker: Callable[..., Any]) -> Any:
    """Letters leave while the story goes on; the worker's clock is ahead, so that none has to wait."""
    start_worker(
        mail_url=mail.url, base_url=server.url, test_clock=(MORNING + timedelta(hours=1)).isoformat()
    )
    return mail


def finds(someone: Someone, planned: Planned) -> None:
    """From the start of the site to the page of the edition, by an area and by words without accents."""
    _ = someone.said
    found = someone.said_of("%(num)s date fits.", "%(num)s dates fit.", 1)
    someone.open("/")
    folded = someone.page.get_by_text(_("Filters: area, place, days, free seats"))
    if folded.is_visible():  # on a phone
        folded.click()
    someone.page.get_by_role("checkbox", name=planned.area[someone.language]).check()
    someone.press(_("Show the chosen"))
    someone.is_told(found)
    someone.page.get_by_role("searchbox", name=_("Search courses")).fill(WORDS[someone.language])
    someone.press(_("Search"))
    someone.is_told(found)
    someone.follow(re.compile(re.escape(planned.title[someone.language])))
    someone.stands_at(planned.title[someone.language])


def takes_the_seat(someone: Someone, member: Any) -> None:
    """Two presses from the edition's page, and signing in on the way."""
    _ = someone.said
    someone.follow(_("Sign up"))
    someone.signs_in(member, PHRASE)
    someone.stands_at(_("Take the seat?"))
    someone.press(_("Take the seat"))
    someone.stands_at(_("You have a seat"))


def waits(someone: Someone, member: Any) -> None:
    """The page says before and after the application why there is no seat, and which place in the queue."""
    _ = someone.said
    why = someone.said_of("The only seat is taken.", "All %(num)s seats are taken.", 1)
    someone.reads(_("You cannot take a seat now"))
    someone.reads(re.compile(re.escape(why)))
    someone.follow(_("Join the waiting list"))
    someone.signs_in(member, PHRASE)
    someone.stands_at(_("Join the waiting list?"))
    someone.press(_("Join the waiting list"))
    someone.stands_at(_("You are number %(position)s on the waiting list", position=1))
    someone.reads(_("Why you wait:"))
    someone.reads(why)


def gives_the_seat_back(someone: Someone, title: str) -> None:
    """Asked once more, with the way back in view; the reason may stay empty."""
    _ = someone.said
    someone.follow(about(_("Withdraw"), title))
    someone.stands_at(_("Give up the seat?"))
    someone.follow(_("Leave as it is"))
    someone.stands_at(_("You have a seat"))
    someone.follow(about(_("Withdraw"), title))
    someone.fill(_("Reason"), "Zastępuję koleżankę w pracy.")
    someone.press(_("Withdraw"))
    someone.is_told(_("The place was given up."))
    someone.stands_at(_("You have withdrawn"))


def calendar_of(message: EmailMessage) -> icalendar.Calendar:
    (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    return icalendar.Calendar.from_ical(part.get_content())


def test_the_last_seat_is_taken_given_back_and_taken_again(
    people: Cast,
    last_seat: Planned,
    server: Server,
    post: Any,
    browser: Callable[..., Someone],
) -> None:
    anna, jan = browser(), browser(width=360, height=740)
    worker, other = people.worker, people.other_worker
    title = last_seat.title[anna.language]
    finds(anna, last_seat)
    takes_the_seat(anna, worker)
    finds(jan, last_seat)
    waits(jan, other)
    assert arrange.places(people, last_seat) == [(worker.person_id, "seated"), (other.person_id, "waiting")]
    post.wait_for(2)

    gives_the_seat_back(anna, title)
    assert arrange.places(people, last_seat) == [(worker.person_id, "withdrawn"), (other.person_id, "seated")]
    post.wait_for(4)
    assert [one.subject.strip() for one in post.to(worker.email)] == [
        anna.said("You have a seat: %(title)s", title=title),
        anna.said("Application ended: %(title)s", title=title),
    ]
    moved_up = post.to(other.email)[-1]
    assert moved_up.subject.strip() == jan.said("A seat for you: %(title)s", title=title)
    days = calendar_of(moved_up.message).walk("VEVENT")
    assert [day.decoded("dtstart") for day in days] == [last_seat.starts_at(0), last_seat.starts_at(1)]
    (address,) = set(re.findall(re.escape(server.url) + r"/my/enrolments/\w+", moved_up.text))
    jan.open(address)
    jan.stands_at(jan.said("You have a seat"))
