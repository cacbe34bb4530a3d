"""Forms of the office's editions: places and window of enrolment, days of meetings.

Days and hours are typed as the clocks of Warsaw show them. Two nights a year an hour does not exist or comes twice:
the first is refused with words, the second is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from lms.courses.wording import FIRST_OF_TWO, SECOND_OF_TWO, hour_twice, no_such_hour
from lms.foundation.clock import local
from lms.foundation.forms import Area, Choice, Day, Form, Hour, Number, Radio, Text
from lms.foundation.language import _, lazy
from lms.foundation.wall_clock import Ambiguous, Instant, NonExistent, end_of_day, resolve
from lms.people.rules import check_email
from lms.people.wording import EMAIL

_TWICE = [("first", FIRST_OF_TWO), ("second", SECOND_OF_TWO)]


class WallClockForm(Form):
    """Turns a day and an hour into an instant, and says beside the hour why it cannot.

    `asked` names the fields whose hour comes twice that day: the page shows their question.
    """

    def __init__(self, **kw: Any) -> None:
        super().__init__(**kw)
        self.asked: set[str] = set()

    def instant(self, day: date, hour: time, field: str, which: str | None) -> datetime | None:
        """The instant of a typed hour; `which` answers "first" or "second" for the hour that comes twice."""
        match resolve(day, hour):
            case Instant(at):
                return at
            case NonExistent() as found:
                self.refuse(field, no_such_hour(found, hour))
                return None
            case Ambiguous(first, second):
                self.asked.add(field)
                if which not in ("first", "second"):
                    self.refuse(field, hour_twice(hour))
                    return None
                return first if which == "first" else second


def wall(at: datetime | None) -> tuple[date | None, time | None]:
    """Day and hour that the clocks show."""
    if at is None:
        return None, None
    shown = local(at)
    return shown.date(), shown.time().replace(second=0, microsecond=0, fold=0)


class EditionForm(WallClockForm):
    """Places, window of enrolment, contact of an edition."""

    capacity = Number(lazy("Number of seats"), least=1, most=1000)
    waiting_capacity = Number(
        lazy("Places on the waiting list"),
        required=False,
        least=0,
        most=10_000,
        description=lazy("Empty: no limit. 0: no waiting list."),
    )
    institution_limit = Number(
        lazy("Seats for one institution"),
        required=False,
        least=1,
        most=1000,
        description=lazy("Empty: no limit."),
    )
    from_on = Day(lazy("Enrolment from: day"), required=False)
    from_hour = Hour(lazy("Enrolment from: hour"), required=False)
    until_on = Day(lazy("Enrolment until: day"), required=False)
    until_hour = Hour(lazy("Enrolment until: hour"), required=False)
    from_which = Radio(lazy("Enrolment from: which of the two hours?"), choices=_TWICE, required=False)
    until_which = Radio(lazy("Enrolment until: which of the two hours?"), choices=_TWICE, required=False)
    completion_percent = Number(
        lazy("Attendance needed, in percent"),
        required=False,
        least=0,
        most=100,
        description=lazy("Leave empty to take the number of the course."),
    )
    contact_name = Text(lazy("Contact: name"), required=False, limit=120)
    contact_email = Text(
        lazy("Contact: e-mail"),
        required=False,
        limit=254,
        render_kw={"type": "email", "autocomplete": "off"},
    )
    note_pl = Area(lazy("Note for participants, in Polish"), required=False, limit=2000)
    note_en = Area(lazy("Note for participants, in English"), required=False, limit=2000)
    version = Number(lazy("Version"), required=False)

    def validate(self, extra_validators: Any = None) -> bool:
        is_good = bool(super().validate(extra_validators))
        self.enrol_from_at = self._moment("from")
        self.enrol_until_at = self._moment("until")
        if self.enrol_from_at and self.enrol_until_at and self.enrol_from_at >= self.enrol_until_at:
            self.refuse("until_on", _("Enrolment ends before it begins. Check both dates."))
        if self.contact_email.data and (fault := check_email(self.contact_email.data)):
            self.refuse("contact_email", EMAIL[fault])
        return is_good and not self.errors

    def _moment(self, name: str) -> datetime | None:
        day, hour = self[f"{name}_on"], self[f"{name}_hour"]
        if day.errors or hour.errors or (day.data is None and hour.data is None):
            return None
        if day.data is None:
            self.refuse(day.name, _("Write the day as well."))
            return None
        if hour.data is None:
            self.refuse(hour.name, _("Write the hour as well, for example 8:00."))
            return None
        if name == "until" and hour.data == time(23, 59):
            return end_of_day(day.data)
        return self.instant(day.data, hour.data, hour.name, self[f"{name}_which"].data)

    def plan(self) -> dict[str, Any]:
        """What was typed, named as the fields of `EditionPlan`."""
        return {
            "enrol_from_at": self.enrol_from_at,
            "enrol_until_at": self.enrol_until_at,
            "completion_percent": self.completion_percent.data,
            "contact_name": self.contact_name.data or "",
            "contact_email": self.contact_email.data or "",
            "note_pl": self.note_pl.data or "",
            "note_en": self.note_en.data or "",
        }

    def places(self) -> dict[str, Any]:
        """What was typed, named as the places of a seat book."""
        return {
            "capacity": self.capacity.data,
            "waiting_capacity": self.waiting_capacity.data,
            "institution_limit": self.institution_limit.data,
        }


def typed_edition(row: Any) -> dict[str, Any]:
    """An edition as its form shows it."""
    from_on, from_hour = wall(row.enrol_from_at)
    until_on, until_hour = wall(row.enrol_until_at)
    names = ("capacity", "waiting_capacity", "institution_limit", "completion_percent")
    texts = ("contact_name", "contact_email", "note_pl", "note_en")
    return {
        **{name: getattr(row, name) for name in (*names, *texts)},
        "from_on": from_on,
        "from_hour": from_hour,
        "from_which": which_of(row.enrol_from_at),
        "until_on": until_on,
        "until_hour": until_hour,
        "until_which": which_of(row.enrol_until_at),
    }


def which_of(at: datetime | None) -> str | None:
    """ "first" or "second" when the clocks show the hour of `at` twice that night."""
    if at is None:
        return None
    shown = local(at)
    match resolve(shown.date(), shown.time().replace(fold=0)):
        case Ambiguous(first, _second):
            return "first" if at == first else "second"
    return None


class NewEditionForm(EditionForm):
    """A new edition: also its project and the year in which it is numbered."""

    year = Number(lazy("Year"), least=2015, most=2100)
    project = Choice(lazy("Project"), choices=[], required=False)

    def offer(self, projects: Sequence[tuple[str, str]]) -> None:
        self.project.choices = [("", lazy("outside projects")), *projects]


class MeetingForm(WallClockForm):
    """One day of an edition."""

    day = Day(lazy("Day"))
    starts = Hour(lazy("Begins at"))
    starts_which = Radio(lazy("Begins at: which of the two hours?"), choices=_TWICE, required=False)
    ends = Hour(lazy("Ends at"))
    ends_which = Radio(lazy("Ends at: which of the two hours?"), choices=_TWICE, required=False)
    break_minutes = Number(
        lazy("Breaks together, in minutes"),
        required=False,
        least=0,
        most=600,
        description=lazy("They do not count as teaching."),
    )
    venue = Choice(lazy("Venue"), choices=[], required=False)
    room = Text(lazy("Room"), required=False, limit=80)
    link = Text(
        lazy("Link for an online meeting"),
        required=False,
        limit=300,
        description=lazy("Only people with a seat see it."),
        render_kw={"inputmode": "url", "autocomplete": "off"},
    )
    trainer = Choice(lazy("Trainer"), choices=[], required=False)
    topic_pl = Text(lazy("Topic in Polish"), required=False, limit=300)
    topic_en = Text(lazy("Topic in English"), required=False, limit=300)
    version = Number(lazy("Version"), required=False)

    def offer(self, venues: Sequence[tuple[str, str]], trainers: Sequence[tuple[str, str]]) -> None:
        self.venue.choices = [("", lazy("no venue: online")), *venues]
        self.trainer.choices = [("", lazy("not chosen")), *trainers]

    def validate(self, extra_validators: Any = None) -> bool:
        is_good = bool(super().validate(extra_validators))
        self.starts_at = self._moment("starts")
        self.ends_at = self._moment("ends")
        if self.link.data and not self.link.data.lower().startswith(("https://", "http://")):
            self.refuse("link", _("Write the whole address, beginning with https://."))
        return is_good and not self.errors

    def _moment(self, name: str) -> datetime | None:
        day, hour = self["day"], self[name]
        if day.data is None or hour.data is None or day.errors:
            return None
        return self.instant(day.data, hour.data, name, self[f"{name}_which"].data)

    def plan(self, venue_id: int | None, trainer_id: int | None) -> dict[str, Any]:
        """What was typed, named as the fields of `MeetingPlan`."""
        return {
            "starts_at": self.starts_at,
            "ends_at": self.ends_at,
            "break_minutes": self.break_minutes.data or 0,
            "venue_id": venue_id,
            "room": self.room.data or "",
            "link": self.link.data or "",
            "trainer_id": trainer_id,
            "topic_pl": self.topic_pl.data or "",
            "topic_en": self.topic_en.data or "",
        }


def typed_meeting(row: Any) -> dict[str, Any]:
    """A meeting as its form shows it; `row` of `editions.meetings_of`."""
    day, starts = wall(row.starts_at)
    return {
        "day": day,
        "starts": starts,
        "starts_which": which_of(row.starts_at),
        "ends": wall(row.ends_at)[1],
        "ends_which": which_of(row.ends_at),
        "break_minutes": row.break_minutes,
        "venue": row.venue_ref or "",
        "room": row.room,
        "link": row.link,
        "trainer": row.trainer_ref or "",
        "topic_pl": row.topic_pl,
        "topic_en": row.topic_en,
    }
