"""Calendars of meetings as iCalendar bytes (RFC 5545, RFC 5546, names of RFC 7986).

Written directly: the shape never varies, and the icalendar package takes 0.7–1.6 ms for an edition, too long for
feeds that every phone asks for every few hours. The tests read the result with two independent parsers.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class Method(StrEnum):
    """PUBLISH for what people fetch or subscribe to; REQUEST and CANCEL for invitations by mail."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class EventStatus(StrEnum):
    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Mailbox:
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One meeting. `uid` never changes; `sequence` grows with every change that has been told to anybody.

    Instants are aware. `modified_at` stamps the event, so that unchanged facts give unchanged bytes (ETag).
    """

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    summary: str
    modified_at: datetime
    location: str = ""
    url: str = ""
    description: str = ""
    status: EventStatus = EventStatus.CONFIRMED
    attendee: Mailbox | None = None
    alarm_minutes: int | None = None


_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//LMS//Training calendar//EN", "CALSCALE:GREGORIAN")
_FETCH_AGAIN = ("REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H")

# Text values escape four characters; other controls may not stand in a calendar at all, and U+2028 and its like
# end a line for some readers.
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029]) | {ord("\t"): " "}
_TEXT = str.maketrans(_CONTROLS | {ord("\n"): "\\n", ord("\\"): "\\\\", ord(";"): "\\;", ord(","): "\\,"})
# A quoted parameter cannot hold a quote (RFC 5545, 3.2), an address no space: a forged line must not begin there.
_QUOTED = str.maketrans(_CONTROLS | {ord('"'): "'"})
_ADDRESS = str.maketrans(_CONTROLS | {ord(" "): "%20"})


def calendar(
    events: Sequence[CalendarEvent], method: Method, organiser: Mailbox | None, name: str = ""
) -> bytes:
    """A whole calendar, UTF-8, lines ended by CRLF and folded at 75 octets between letters.

    REQUEST and CANCEL speak of one event each (RFC 5546, 3.2) and need an organiser, REQUEST an attendee too:
    ValueError otherwise. A published calendar may hold many events, names nobody who attends, and needs no
    organiser. Naive times are a ValueError.
    """
    is_published = method is Method.PUBLISH
    if not is_published:
        _check_message(events, method, organiser)
    lines = [*_HEAD, f"METHOD:{method}"]
    if name:
        lines += [f"NAME:{_text(name)}", f"X-WR-CALNAME:{_text(name)}"]
    if is_published:
        lines += _FETCH_AGAIN
    by = "" if organiser is None else _party("ORGANIZER", organiser)
    for event in events:
        lines += _event(event, method, by)
    lines += ("END:VCALENDAR", "")
    return b"\r\n".join(_folded(lines))


def _check_message(events: Sequence[CalendarEvent], method: Method, organiser: Mailbox | None) -> None:
    if organiser is None:
        raise ValueError("an invitation needs an organiser")
    if len({event.uid for event in events}) != 1:
        raise ValueError("an invitation speaks of one event; publish several")
    if method is Method.REQUEST and any(event.attendee is None for event in events):
        raise ValueError("a request needs an attendee")


def _event(event: CalendarEvent, method: Method, organiser: str) -> Iterator[str]:
    stamp = _utc(event.modified_at)
    status = EventStatus.CANCELLED if method is Method.CANCEL else event.status
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    yield f"DTSTART:{_utc(event.starts_at)}"
    yield f"DTEND:{_utc(event.ends_at)}"
    yield f"STATUS:{status}"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.location:
        yield f"LOCATION:{_text(event.location)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.url:
        yield f"URL:{event.url.translate(_ADDRESS)}"
    if organiser:
        yield organiser
    if event.attendee is not None and method is not Method.PUBLISH:
        yield _party("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", event.attendee)
    # An alarm for a meeting that does not take place would still ring on some phones.
    if event.alarm_minutes is not None and status is not EventStatus.CANCELLED:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_text(event.summary)}"
        yield f"TRIGGER:-PT{event.alarm_minutes}M"
        yield "END:VALARM"
    yield "END:VEVENT"


def _text(value: str) -> str:
    # Composed letters, so that a fold cannot fall between a letter and its accent.
    return unicodedata.normalize("NFC", value.replace("\r\n", "\n")).translate(_TEXT)


def _party(prefix: str, who: Mailbox) -> str:
    named = f';CN="{who.name.translate(_QUOTED)}"' if who.name else ""
    return f"{prefix}{named}:mailto:{who.email.translate(_ADDRESS)}"


def _utc(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError("a calendar needs aware times")
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


_LINE_OCTETS = 75


def _folded(lines: Iterable[str]) -> Iterator[bytes]:
    for line in lines:
        octets = line.encode()
        while len(octets) > _LINE_OCTETS:
            cut = _LINE_OCTETS
            while octets[cut] & 0xC0 == 0x80:  # inside a letter of several octets
                cut -= 1
            yield octets[:cut]
            # The space that marks the continuation counts into its line.
            octets = b" " + octets[cut:]
        yield octets
