"""Letters about a seat. An outbox row only names the enrolment; what its letter says is read when it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.utils import parseaddr
from typing import Any
from urllib.parse import urlsplit

from flask import current_app

from lms.courses.paper import Method
from lms.enrolment import paper
from lms.enrolment.paper import Desk, Invited
from lms.enrolment.queries import editions
from lms.enrolment.rules import EnrolmentState, Withdrawer
from lms.foundation import outbox
from lms.foundation.language import Translator, day, hour, moment, pick, translator, weekday
from lms.foundation.outbox import Letter
from lms.people.office import office


def desk() -> Desk:
    """Who writes letters and gives out calendars."""
    settings = current_app.config["LMS"]
    email = office().email or parseaddr(settings.mail_from)[1]
    return Desk(
        base_url=settings.base_url.rstrip("/"),
        host=urlsplit(settings.base_url).hostname or "localhost",
        name=office().name_pl or office().short_name,
        email=email,
    )


class Told:
    """What every letter about one enrolment needs: its row, its meetings, its language."""

    def __init__(self, row: Any, language: str) -> None:
        self.row, self.language = row, language
        self.say: Translator = translator(language)
        self.meetings: Sequence[Any] = editions.meetings_of(row.id)
        self.desk = desk()
        self.invited = Invited(row.ref, f"{row.first_name} {row.last_name}", row.email or "")

    @property
    def title(self) -> str:
        return pick(self.row, "title", self.language)

    @property
    def held(self) -> list[Any]:
        """Meetings that will take place."""
        return [meeting for meeting in self.meetings if not meeting.is_cancelled]

    @property
    def greeting(self) -> str:
        return self.say.gettext("Good morning,")

    def meeting(self, meeting: Any, *, has_link: bool = True) -> str:
        """One meeting in one paragraph: day, weekday, hours, place, and the link for those with a seat."""
        said = self.say.gettext(
            "%(day)s, %(weekday)s, %(from)s–%(until)s",
            **{
                "day": day(meeting.starts_at, self.language),
                "weekday": weekday(meeting.starts_at, self.language),
                "from": hour(meeting.starts_at, self.language),
                "until": hour(meeting.ends_at, self.language),
            },
        )
        place = paper.where(meeting, self.language)
        link = self.say.gettext("link: %(link)s", link=meeting.link) if meeting.link and has_link else ""
        return "; ".join(part for part in (said, place, link) if part)

    @property
    def button(self) -> tuple[str, str]:
        return self.say.gettext("See your application"), f"{self.desk.base_url}/my/enrolments/{self.row.ref}"

    @property
    def edition_button(self) -> tuple[str, str]:
        return self.say.gettext(
            "See the course and its other dates"
        ), f"{self.desk.base_url}/editions/{self.row.code}"

    def invitation(self, meetings: Sequence[Any]) -> tuple[str, bytes] | None:
        """The calendar part for somebody who has a seat: an invitation to one day, several days published together."""
        return self._calendar(meetings, Method.REQUEST, is_over=False)

    def recall(self, meetings: Sequence[Any]) -> tuple[str, bytes] | None:
        """The calendar part that takes the days out of the calendar again."""
        return self._calendar(meetings, Method.CANCEL, is_over=True)

    def _calendar(
        self, meetings: Sequence[Any], method: Method, *, is_over: bool
    ) -> tuple[str, bytes] | None:
        if not meetings or not self.invited.email:
            return None
        if len(meetings) > 1:
            method = Method.PUBLISH
        body = paper.of_enrolment(
            self.row, meetings, self.invited, self.language, self.desk, method=method, is_over=is_over
        )
        return str(method), body


def _told(facts: dict[str, Any], language: str) -> Told | None:
    row = editions.any_enrolment(facts["enrolment"])
    return None if row is None else Told(row, language)


@outbox.letter("enrolment.seated")
def seated(facts: dict[str, Any], language: str) -> Letter | None:
    """You have a seat. Sent also when the seat was given up a moment later: the letter about that follows it."""
    told = _told(facts, language)
    if told is None:
        return None
    _ = told.say
    return Letter(
        _("You have a seat: %(title)s", title=told.title),
        (
            told.greeting,
            _("You have a seat in the course “%(title)s”.", title=told.title),
            *_what_next(told),
        ),
        told.button,
        told.invitation(told.held) if _is_seated(told) else None,
    )


def _is_seated(told: Told) -> bool:
    # An invitation that arrives after the seat was given up would put a day into the calendar that nobody takes out.
    return told.row.enrolment_state == EnrolmentState.SEATED


def _what_next(told: Told) -> tuple[str, ...]:
    """Meetings, and what to do if one cannot come."""
    _ = told.say
    lines = tuple(told.meeting(meeting) for meeting in told.held)
    return (
        _("Meetings:"),
        *lines,
        _("If you cannot come, withdraw on the page of your application. The next person gets your seat."),
    )


@outbox.letter("enrolment.waiting")
def waiting(facts: dict[str, Any], language: str) -> Letter | None:
    """You are on the waiting list. Not sent when the person has moved on meanwhile: the newer letter says so."""
    told = _told(facts, language)
    if told is None or told.row.enrolment_state != EnrolmentState.WAITING:
        return None
    _ = told.say
    return Letter(
        _("Waiting list: %(title)s", title=told.title),
        (
            told.greeting,
            _("You are on the waiting list of the course “%(title)s”.", title=told.title),
            _("Your place in the queue: %(position)s.", position=told.row.position),
            *((_("Meetings:"),) if told.held else ()),
            *(told.meeting(meeting, has_link=False) for meeting in told.held),
            _(
                "When a seat becomes free, it goes to the next person in the queue. You will get a letter then."
            ),
            _(
                "You need not do anything. If you no longer want to come, withdraw on the page of your application."
            ),
        ),
        told.button,
    )


@outbox.letter("enrolment.promoted")
def promoted(facts: dict[str, Any], language: str) -> Letter | None:
    """A seat became free for you. Sent even if given up since: both letters together tell what happened."""
    told = _told(facts, language)
    if told is None:
        return None
    _ = told.say
    return Letter(
        _("A seat for you: %(title)s", title=told.title),
        (
            told.greeting,
            _("A seat became free in the course “%(title)s”, and it is yours.", title=told.title),
            *_what_next(told),
        ),
        told.button,
        told.invitation(told.held) if _is_seated(told) else None,
    )


@outbox.letter("enrolment.withdrawn")
def withdrawn(facts: dict[str, Any], language: str) -> Letter | None:
    """The application has ended."""
    told = _told(facts, language)
    if told is None:
        return None
    _, was_seated = told.say, bool(facts.get("was_seated"))
    what = (
        _("Your seat in the course “%(title)s” was given up.", title=told.title)
        if was_seated
        else _("You are no longer on the waiting list of the course “%(title)s”.", title=told.title)
    )
    reason = (_("Reason: %(reason)s", reason=told.row.end_reason),) if told.row.end_reason else ()
    return Letter(
        _("Application ended: %(title)s", title=told.title),
        (
            told.greeting,
            what,
            *_who_withdrew(facts.get("who"), _),
            *reason,
            _(
                "You can apply again as long as enrolment is open. You will then stand at the end of the queue."
            ),
        ),
        told.edition_button,
        told.recall(told.held) if was_seated else None,
    )


def _who_withdrew(who: str | None, _: Translator) -> tuple[str, ...]:
    """Nothing for letters written before this was noted, and for what the system did by itself."""
    if who == Withdrawer.SELF:
        return (_("You did this yourself. If it was not you, tell the office."),)
    if who == Withdrawer.COORDINATOR:
        return (_("The coordinator of your institution did this."),)
    if who == Withdrawer.OFFICE:
        return (_("The office did this."),)
    return ()


@outbox.letter("enrolment.cancelled")
def cancelled(facts: dict[str, Any], language: str) -> Letter | None:
    """The edition was called off."""
    told = _told(facts, language)
    if told is None:
        return None
    _ = told.say
    reason = (_("Reason: %(reason)s", reason=told.row.end_reason),) if told.row.end_reason else ()
    return Letter(
        _("Called off: %(title)s", title=told.title),
        (
            told.greeting,
            _("The course “%(title)s” will not take place on this date.", title=told.title),
            *(_("Called off: %(meeting)s", meeting=told.meeting(meeting)) for meeting in told.held),
            *reason,
            _("We are sorry. Look at the other dates of this course, or write to us."),
        ),
        told.edition_button,
        told.recall(told.held) if facts.get("was_seated") else None,
    )


@outbox.letter("enrolment.meeting_changed")
def meeting_changed(facts: dict[str, Any], language: str) -> Letter | None:
    """A day was added, moved or called off. Nobody who has left in the meantime needs to know."""
    told = _told(facts, language)
    if told is None or not _is_seated(told):
        return None
    meeting = next((meeting for meeting in told.meetings if meeting.ref == facts["meeting"]), None)
    if meeting is None:
        return None
    _ = told.say
    if meeting.is_cancelled:
        return Letter(
            _("Meeting called off: %(title)s", title=told.title),
            (
                told.greeting,
                _("A meeting of the course “%(title)s” will not take place.", title=told.title),
                _("Called off: %(meeting)s", meeting=told.meeting(meeting)),
            ),
            told.button,
            told.recall([meeting]),
        )
    before = facts.get("before")
    return Letter(
        _("Changed meeting: %(title)s", title=told.title),
        (
            told.greeting,
            _("A meeting of the course “%(title)s” has changed.", title=told.title)
            if before
            else _("The course “%(title)s” has one more meeting.", title=told.title),
            *((_("Was: %(meeting)s", meeting=_stood(before, language)),) if before else ()),
            _("Now: %(meeting)s", meeting=told.meeting(meeting)),
            _(
                "If you cannot come, withdraw on the page of your application. The next person gets your seat."
            ),
        ),
        told.button,
        told.invitation([meeting]),
    )


def _stood(before: dict[str, Any], language: str) -> str:
    """When and where a meeting was to be, as its change noted it."""
    starts_at, ends_at = (datetime.fromisoformat(before[name]) for name in ("starts_at", "ends_at"))
    said = f"{moment(starts_at, language)}–{hour(ends_at, language)}"
    return "; ".join(part for part in (said, before.get("place")) if part)
