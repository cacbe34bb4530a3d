"""What an edition needs before others may see it, and its code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lms.courses.rules.meetings import PlannedMeeting, check_meeting, meetings_overlap


class LackKind(StrEnum):
    """What an edition still needs before it may be published."""

    TITLE_PL = "title_pl"
    TITLE_EN = "title_en"
    MEETING = "meeting"
    MEETING_TIMES = "meeting_times"
    MEETING_OVERLAP = "meeting_overlap"
    PLACE_OR_LINK = "place_or_link"
    TRAINER = "trainer"
    CAPACITY = "capacity"
    ENROL_FROM = "enrol_from"
    ENROL_UNTIL = "enrol_until"
    ENROL_ORDER = "enrol_order"
    ENROL_TOO_LATE = "enrol_too_late"


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing missing; `meeting` is the number of the meeting concerned, from 1, in order of time."""

    kind: LackKind
    meeting: int | None = None


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """What is known of an edition that is to be published; cancelled meetings are left out by the caller."""

    title_pl: str
    title_en: str
    capacity: int | None
    enrol_from_at: datetime | None
    enrol_until_at: datetime | None
    meetings: Sequence[PlannedMeeting]


_COURSE_CODE = re.compile(r"[A-Z][A-Z0-9]{1,19}")


def is_course_code(text: str) -> bool:
    """Codes go into addresses and numbers: 2–20 capitals and digits, a letter first."""
    return bool(_COURSE_CODE.fullmatch(text))


def edition_code(course_code: str, number: int, year: int) -> str:
    """DM16, 3rd edition of 2026 → "DM16-2026-3"; safe in an address, sorts by year."""
    return f"{course_code}-{year}-{number}"


def check_edition_for_publishing(facts: EditionFacts) -> tuple[Lack, ...]:
    """Everything an edition lacks before others may see it and plan by it; () when it may be published."""
    meetings = sorted(facts.meetings, key=lambda meeting: (meeting.starts_at, meeting.ends_at))
    return (
        *_lacks_of_texts(facts),
        *_lacks_of_meetings(meetings),
        *_lacks_of_places(facts),
        *(
            Lack(kind)
            for kind in check_window(
                facts.enrol_from_at, facts.enrol_until_at, meetings[0].starts_at if meetings else None
            )
        ),
    )


def _lacks_of_texts(facts: EditionFacts) -> Iterator[Lack]:
    if not facts.title_pl.strip():
        yield Lack(LackKind.TITLE_PL)
    if not facts.title_en.strip():
        yield Lack(LackKind.TITLE_EN)


def _lacks_of_meetings(meetings: Sequence[PlannedMeeting]) -> Iterator[Lack]:
    if not meetings:
        yield Lack(LackKind.MEETING)
    for number, meeting in enumerate(meetings, 1):
        if check_meeting(meeting.starts_at, meeting.ends_at, meeting.break_minutes):
            yield Lack(LackKind.MEETING_TIMES, number)
        if not (meeting.has_place or meeting.has_link):
            yield Lack(LackKind.PLACE_OR_LINK, number)
        if not meeting.has_trainer:
            yield Lack(LackKind.TRAINER, number)
        if any(meetings_overlap(meeting, earlier) for earlier in meetings[: number - 1]):
            yield Lack(LackKind.MEETING_OVERLAP, number)


def _lacks_of_places(facts: EditionFacts) -> Iterator[Lack]:
    if facts.capacity is None or facts.capacity < 1:
        yield Lack(LackKind.CAPACITY)


def check_window(
    enrol_from_at: datetime | None, enrol_until_at: datetime | None, first_start: datetime | None
) -> tuple[LackKind, ...]:
    """What the time of enrolling of a published edition lacks: others plan by it, so it is whole, and it ends before
    the first meeting begins."""
    lacks = []
    if enrol_from_at is None:
        lacks.append(LackKind.ENROL_FROM)
    if enrol_until_at is None:
        lacks.append(LackKind.ENROL_UNTIL)
    elif enrol_from_at is not None and enrol_from_at >= enrol_until_at:
        lacks.append(LackKind.ENROL_ORDER)
    elif first_start is not None and enrol_until_at >= first_start:
        lacks.append(LackKind.ENROL_TOO_LATE)
    return tuple(lacks)
