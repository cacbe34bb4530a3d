"""When meetings are sound, and whether they fit into their edition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from lms.courses.rules.states import LIVE, EditionState


class Form(StrEnum):
    STATIONARY = "stationary"
    ONLINE = "online"
    HYBRID = "hybrid"


def town_beside(address: str | None, town: str | None) -> str:
    """The town to write beside an address: nothing when the address ends with it already."""
    if not town:
        return ""
    is_said = re.search(rf"(?:^|\W){re.escape(town)}\W*$", address or "", re.IGNORECASE)
    return "" if is_said else town


class MeetingFault(StrEnum):
    ENDS_BEFORE_START = "ends_before_start"
    TOO_LONG = "too_long"
    BREAK_NEGATIVE = "break_negative"
    BREAK_TOO_LONG = "break_too_long"


class MeetingClash(StrEnum):
    """Why a meeting, sound by itself, does not fit into its edition."""

    OVERLAP = "overlap"
    NO_PLACE = "no_place"
    NO_TRAINER = "no_trainer"
    LAST_ONE = "last_one"
    BEFORE_ENROLMENT_ENDS = "before_enrolment_ends"
    EDITION_OVER = "edition_over"
    EDITION_ENDED = "edition_ended"
    PAST = "past"
    LONG_PAST = "long_past"


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """When a meeting is: aware instants, and the minutes of pauses within it."""

    starts_at: datetime
    ends_at: datetime
    break_minutes: int = 0

    def __post_init__(self) -> None:
        # Python compares and subtracts two times of one zone by the face of the clock: wrong on two nights a year.
        object.__setattr__(self, "starts_at", self.starts_at.astimezone(UTC))
        object.__setattr__(self, "ends_at", self.ends_at.astimezone(UTC))

    @property
    def elapsed_minutes(self) -> int:
        """Real minutes from start to end, pauses included; on a night when the clocks change too."""
        return (self.ends_at - self.starts_at) // timedelta(minutes=1)

    @property
    def net_minutes(self) -> int:
        """Minutes of teaching: without the pauses."""
        return self.elapsed_minutes - self.break_minutes


@dataclass(frozen=True, slots=True)
class PlannedMeeting(MeetingFacts):
    """A meeting with what a participant must know to come."""

    has_place: bool = False
    has_link: bool = False
    has_trainer: bool = False


LONGEST_MEETING = timedelta(hours=16)


def check_meeting(starts: datetime, ends: datetime, break_minutes: int = 0) -> tuple[MeetingFault, ...]:
    """Everything wrong with the times of one meeting; () when nothing is."""
    meeting = MeetingFacts(starts, ends, break_minutes)
    lasts = meeting.ends_at - meeting.starts_at
    if lasts <= timedelta(0):
        return (MeetingFault.ENDS_BEFORE_START,)
    faults = []
    # A meeting is one day of a register; what lasts longer is a mistyped date.
    if lasts > LONGEST_MEETING:
        faults.append(MeetingFault.TOO_LONG)
    if break_minutes < 0:
        faults.append(MeetingFault.BREAK_NEGATIVE)
    elif timedelta(minutes=break_minutes) >= lasts:
        faults.append(MeetingFault.BREAK_TOO_LONG)
    return tuple(faults)


def meetings_overlap(one: MeetingFacts, other: MeetingFacts) -> bool:
    """Whether nobody could attend both; a meeting may begin when another ends."""
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def check_meeting_of_edition(
    meeting: PlannedMeeting,
    state: EditionState | str,
    enrol_until_at: datetime | None,
    others: Sequence[MeetingFacts],
) -> tuple[MeetingClash, ...]:
    """Why a meeting does not fit into its edition; a draft may have gaps. `others`: its meetings not called off."""
    clashes = []
    if state == EditionState.CANCELLED:
        clashes.append(MeetingClash.EDITION_OVER)
    if any(meetings_overlap(meeting, other) for other in others):
        clashes.append(MeetingClash.OVERLAP)
    if state not in LIVE:
        return tuple(clashes)
    if not (meeting.has_place or meeting.has_link):
        clashes.append(MeetingClash.NO_PLACE)
    if not meeting.has_trainer:
        clashes.append(MeetingClash.NO_TRAINER)
    first = min([meeting.starts_at, *(other.starts_at for other in others)])
    is_early = enrol_until_at is not None and enrol_until_at >= first
    if is_early and state in (EditionState.PLANNED, EditionState.OPEN):
        clashes.append(MeetingClash.BEFORE_ENROLMENT_ENDS)
    return tuple(clashes)


# A day that was held and forgotten may still be written down; an earlier one is a mistyped month or year.
LATE_ENTRY = timedelta(days=31)


def check_new_day(starts_at: datetime, state: EditionState | str, now: datetime) -> tuple[MeetingClash, ...]:
    """Whether a meeting may be put on this day: planning looks ahead, a running edition a month back as well."""
    if state in (EditionState.DRAFT, EditionState.PLANNED):
        return (MeetingClash.PAST,) if starts_at <= now else ()
    return (MeetingClash.LONG_PAST,) if starts_at < now - LATE_ENTRY else ()


def check_calling_off(state: EditionState | str, *, others: int) -> tuple[MeetingClash, ...]:
    """Whether one day may be called off; `others` stay. What others plan by keeps at least one: without any, the
    edition itself is called off."""
    return (MeetingClash.LAST_ONE,) if state in LIVE and not others else ()


# What somebody who is coming must know: a new topic or a shorter pause does not send them a letter.
_TOLD = frozenset({"starts_at", "ends_at", "venue_id", "room", "link", "trainer_id"})


def is_told(
    state: EditionState | str, ends_at: datetime, now: datetime, *, changed: Iterable[str] | None = None
) -> bool:
    """Whether participants must hear of a day that was added or called off (`changed`: None) or changed in these
    fields. `ends_at`: the end of the day, of the two the later one."""
    is_heard = changed is None or not _TOLD.isdisjoint(changed)
    return state in LIVE and is_heard and ends_at > now


def form_of(meetings: Iterable[PlannedMeeting]) -> Form | None:
    """The form of an edition follows from its meetings: here and there is hybrid. None while unknown."""
    kinds = {(meeting.has_place, meeting.has_link) for meeting in meetings} - {(False, False)}
    if not kinds:
        return None
    if kinds == {(True, False)}:
        return Form.STATIONARY
    return Form.ONLINE if kinds == {(False, True)} else Form.HYBRID
