"""Calendars of editions and of one participant, out of rows that the queries have read.

The identity of a meeting in a participant's calendar is made of meeting and enrolment, so that an invitation, the file
they download and a later change all mean the same entry; whoever enrols anew gets a new one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lms.courses.paper import CalendarEvent, EventStatus, Mailbox, Method, calendar
from lms.courses.rules import EditionState, town_beside
from lms.foundation.language import pick, translator


@dataclass(frozen=True)
class Desk:
    """Who sends: the address of the pages, the host in identities, the office's name and address of e-mail."""

    base_url: str
    host: str
    name: str
    email: str

    @property
    def mailbox(self) -> Mailbox:
        return Mailbox(self.name, self.email)


@dataclass(frozen=True)
class Invited:
    """Whom an invitation names, and by which enrolment."""

    enrolment: str
    name: str
    email: str


def of_edition(rows: Iterable[Any], language: str, desk: Desk) -> bytes:
    """The public calendar of an edition: rows of `calendar_rows`. Links of online meetings are for participants."""
    found = list(rows)
    first = found[0]
    url = f"{desk.base_url}/editions/{first.code}"
    is_off = first.state == EditionState.CANCELLED
    events = [
        CalendarEvent(
            uid=f"{row.ref}@{desk.host}",
            sequence=row.sequence,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            summary=pick(first, "title", language),
            modified_at=row.changed_at,
            location=where(row, language),
            url=url,
            description=pick(row, "topic", language),
            status=EventStatus.CANCELLED if is_off or row.is_cancelled else EventStatus.CONFIRMED,
        )
        for row in found
        if row.ref is not None
    ]
    return calendar(events, Method.PUBLISH, None, name=pick(first, "title", language))


def of_enrolment(
    edition: Any,
    meetings: Iterable[Any],
    invited: Invited,
    language: str,
    desk: Desk,
    *,
    method: Method = Method.PUBLISH,
    is_over: bool = False,
) -> bytes:
    """A participant's own calendar of an edition. `is_over`: the seat is gone, so every day is taken back.

    REQUEST and CANCEL speak of one meeting (RFC 5546, 3.2); several days are published together.
    """
    events = [
        CalendarEvent(
            uid=f"{meeting.ref}-{invited.enrolment}@{desk.host}",
            # Taking back must be newer than what was sent, though the meeting itself has not changed.
            sequence=meeting.sequence + int(is_over),
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            summary=pick(edition, "title", language),
            modified_at=meeting.changed_at,
            location=where(meeting, language, has_link=True),
            url=f"{desk.base_url}/my/enrolments/{invited.enrolment}",
            description=_description(meeting, language),
            status=EventStatus.CANCELLED if is_over or meeting.is_cancelled else EventStatus.CONFIRMED,
            attendee=Mailbox(invited.name, invited.email) if invited.email else None,
            alarm_minutes=24 * 60 if method is Method.PUBLISH else None,
        )
        for meeting in meetings
    ]
    return calendar(events, method, desk.mailbox, name=pick(edition, "title", language))


def where(meeting: Any, language: str, *, has_link: bool = False) -> str:
    """The place of a meeting in one line; its link only for those who may come."""
    if meeting.venue:
        return ", ".join(
            part
            for part in (
                meeting.venue,
                meeting.room,
                meeting.address,
                town_beside(meeting.address, meeting.town),
            )
            if part
        )
    if has_link and meeting.link:
        return str(meeting.link)
    return translator(language).gettext("online") if meeting.link else ""


def _description(meeting: Any, language: str) -> str:
    say = translator(language)
    parts = [pick(meeting, "topic", language)]
    if meeting.link:
        parts.append(say.gettext("Link: %(link)s", link=meeting.link))
    if meeting.trainer_last:
        name = f"{meeting.trainer_first} {meeting.trainer_last}"
        parts.append(say.gettext("Trainer: %(name)s", name=name))
    return "\n".join(part for part in parts if part)
