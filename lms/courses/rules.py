"""What makes an edition sound and where in its life it stands: meetings, hours, enrolment, publishing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from fractions import Fraction


class EditionState(StrEnum):
    """What the office has decided about an edition; how far it has come by the clock is its `Phase`."""

    DRAFT = "draft"
    PLANNED = "planned"
    OPEN = "open"
    CONFIRMED = "confirmed"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"


class Phase(StrEnum):
    """Where an edition stands at a moment, as a visitor understands it."""

    DRAFT = "draft"
    ANNOUNCED = "announced"
    ENROLLING = "enrolling"
    CLOSED = "closed"
    RUNNING = "running"
    OVER = "over"
    CANCELLED = "cancelled"


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


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """What is known of an edition that is to be published; cancelled meetings are left out by the caller."""

    title_pl: str
    title_en: str
    capacity: int | None
    enrol_from_at: datetime | None
    enrol_until_at: datetime | None
    meetings: Sequence[PlannedMeeting]


# Decisions of the office, from → to. An edition that is done may be taken up again to correct its registers;
# a cancelled one stays in the archive: a new date is a new edition.
MOVES: dict[EditionState, frozenset[EditionState]] = {
    EditionState.DRAFT: frozenset({EditionState.PLANNED, EditionState.OPEN, EditionState.CANCELLED}),
    EditionState.PLANNED: frozenset({EditionState.DRAFT, EditionState.OPEN, EditionState.CANCELLED}),
    EditionState.OPEN: frozenset({EditionState.CONFIRMED, EditionState.RUNNING, EditionState.CANCELLED}),
    EditionState.CONFIRMED: frozenset({EditionState.RUNNING, EditionState.CANCELLED}),
    EditionState.RUNNING: frozenset({EditionState.DONE, EditionState.CANCELLED}),
    EditionState.DONE: frozenset({EditionState.RUNNING}),
    EditionState.CANCELLED: frozenset(),
}

# Seen by everybody, so complete: moving here asks `check_edition_for_publishing` first.
PUBLISHED = frozenset(EditionState) - {EditionState.DRAFT, EditionState.CANCELLED}


def may_move(state: EditionState | str, to: EditionState | str) -> bool:
    return EditionState(to) in MOVES[EditionState(state)]


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


# Others plan by these: what is known of them must stay complete.
LIVE = frozenset({EditionState.PLANNED, EditionState.OPEN, EditionState.CONFIRMED, EditionState.RUNNING})


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


def form_of(meetings: Iterable[PlannedMeeting]) -> Form | None:
    """The form of an edition follows from its meetings: here and there is hybrid. None while unknown."""
    kinds = {(meeting.has_place, meeting.has_link) for meeting in meetings} - {(False, False)}
    if not kinds:
        return None
    if kinds == {(True, False)}:
        return Form.STATIONARY
    return Form.ONLINE if kinds == {(False, True)} else Form.HYBRID


def teaching_hours(minutes_net: int | Fraction, teaching_hour_minutes: int | None) -> Fraction | None:
    """Exact teaching hours; None while nobody has said how long an hour of this programme is."""
    return None if teaching_hour_minutes is None else Fraction(minutes_net) / teaching_hour_minutes


def hours_apart(
    minutes_net: int, teaching_hour_minutes: int | None, course_hours: int | None
) -> Fraction | None:
    """The hours of an edition's meetings where they are not those of its course, exact.

    None while they agree or cannot be compared: the course has no hours, its hour no length, or no meeting is planned.
    """
    planned = teaching_hours(minutes_net, teaching_hour_minutes)
    if not planned or not course_hours or planned == course_hours:
        return None
    return planned


def _own_or_default(edition: int | None, course: int | None, default: int, is_statutory: bool) -> int | None:
    # The regulations on specialisations say neither the minutes of an hour nor a minimum of attendance: what
    # the approved programme does not state stays unknown, and the office's habit must not fill it in.
    if edition is not None:
        return edition
    if course is not None:
        return course
    return None if is_statutory else default


def completion_threshold(
    edition: int | None, course: int | None, office_default: int, is_statutory: bool
) -> int | None:
    """Least percent of attendance: the edition's, else the course's, else (not if statutory) the office's."""
    return _own_or_default(edition, course, office_default, is_statutory)


def teaching_hour_of(
    edition: int | None, course: int | None, office_default: int, is_statutory: bool
) -> int | None:
    """Minutes of a teaching hour, found like the threshold; None when a statutory programme is silent."""
    return _own_or_default(edition, course, office_default, is_statutory)


_COURSE_CODE = re.compile(r"[A-Z][A-Z0-9]{1,19}")


def is_course_code(text: str) -> bool:
    """Codes go into addresses and numbers: 2–20 capitals and digits, a letter first."""
    return bool(_COURSE_CODE.fullmatch(text))


def edition_code(course_code: str, number: int, year: int) -> str:
    """DM16, 3rd edition of 2026 → "DM16-2026-3"; safe in an address, sorts by year."""
    return f"{course_code}-{year}-{number}"


_STILL = timedelta(seconds=1)


def edition_phase(
    state: EditionState | str,
    enrol_from_at: datetime | None,
    enrol_until_at: datetime | None,
    first_start: datetime | None,
    last_end: datetime | None,
    now: datetime,
) -> Phase:
    """Where an edition stands now, out of the office's decision and the clock.

    The second named by `enrol_until_at` still belongs to the window. Without an end, enrolment lasts to the
    first meeting; without a beginning, it began when the edition was opened.
    """
    state = EditionState(state)
    if state in _PHASE_AT_ALL_TIMES:
        return _PHASE_AT_ALL_TIMES[state]
    if last_end is not None and now >= last_end:
        return Phase.OVER
    if state is EditionState.RUNNING or (first_start is not None and now >= first_start):
        return Phase.RUNNING
    if state is EditionState.PLANNED or (enrol_from_at is not None and now < enrol_from_at):
        return Phase.ANNOUNCED
    if enrol_until_at is not None and now >= enrol_until_at + _STILL:
        return Phase.CLOSED
    return Phase.ENROLLING


def is_over(state: EditionState | str, last_end: datetime | None, now: datetime) -> bool:
    """Whether everybody has gone home: nothing more is added to it, and it cannot be called off any more."""
    return edition_phase(state, None, None, None, last_end, now) is Phase.OVER


def may_call_off(state: EditionState | str, last_end: datetime | None, now: datetime) -> bool:
    return may_move(state, EditionState.CANCELLED) and not is_over(state, last_end, now)


def may_add_meeting(state: EditionState | str, last_end: datetime | None, now: datetime) -> bool:
    return state != EditionState.CANCELLED and not is_over(state, last_end, now)


_PHASE_AT_ALL_TIMES = {
    EditionState.DRAFT: Phase.DRAFT,
    EditionState.CANCELLED: Phase.CANCELLED,
    EditionState.DONE: Phase.OVER,
}


def check_edition_for_publishing(facts: EditionFacts) -> tuple[Lack, ...]:
    """Everything an edition lacks before others may see it and plan by it; () when it may be published."""
    meetings = sorted(facts.meetings, key=lambda meeting: (meeting.starts_at, meeting.ends_at))
    return (
        *_lacks_of_texts(facts),
        *_lacks_of_meetings(meetings),
        *_lacks_of_enrolment(facts, meetings[0].starts_at if meetings else None),
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


def _lacks_of_enrolment(facts: EditionFacts, first_start: datetime | None) -> Iterator[Lack]:
    if facts.capacity is None or facts.capacity < 1:
        yield Lack(LackKind.CAPACITY)
    if facts.enrol_from_at is None:
        yield Lack(LackKind.ENROL_FROM)
    if facts.enrol_until_at is None:
        yield Lack(LackKind.ENROL_UNTIL)
    elif facts.enrol_from_at is not None and facts.enrol_from_at >= facts.enrol_until_at:
        yield Lack(LackKind.ENROL_ORDER)
    elif first_start is not None and facts.enrol_until_at >= first_start:
        yield Lack(LackKind.ENROL_TOO_LATE)
