"""Who was there and for how long, and whether that is enough.

Presence is counted in real minutes between instants, so that the nights when the clocks change are right, and
kept exact to the end: 79.9 percent is not 80.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from lms.courses.rules import MeetingFacts, teaching_hours


class MarkKind(StrEnum):
    """`late` came after the beginning, `left` went before the end; either may carry the other's time too."""

    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    ABSENT = "absent"


# Kinds of a mark that say: the person was there, if only for a part. Only then support has begun.
PRESENCE = frozenset(MarkKind) - {MarkKind.ABSENT}


@dataclass(frozen=True, slots=True)
class Mark:
    """What a trainer put beside a name. `from_at`: when somebody came late; `until_at`: when they left."""

    kind: MarkKind
    from_at: datetime | None = None
    until_at: datetime | None = None

    def __post_init__(self) -> None:
        # As in MeetingFacts: times of one zone are compared by the face of the clock, instants in UTC rightly.
        for name in ("from_at", "until_at"):
            at: datetime | None = getattr(self, name)
            if at is not None:
                object.__setattr__(self, name, at.astimezone(UTC))


def was_there(mark: Mark | None) -> bool:
    """Whether the mark says that the person was there at all; without a mark nobody says so."""
    return mark is not None and mark.kind in PRESENCE


class MarkFault(StrEnum):
    FROM_MISSING = "from_missing"
    UNTIL_MISSING = "until_missing"
    FROM_OUTSIDE = "from_outside"
    UNTIL_OUTSIDE = "until_outside"
    ORDER = "order"
    TIME_NOT_WANTED = "time_not_wanted"


def check_mark(mark: Mark, meeting: MeetingFacts) -> tuple[MarkFault, ...]:
    """Everything wrong with a mark; its times must lie strictly inside the meeting, else they say nothing."""
    if mark.kind in (MarkKind.PRESENT, MarkKind.ABSENT):
        has_time = mark.from_at is not None or mark.until_at is not None
        return (MarkFault.TIME_NOT_WANTED,) if has_time else ()
    faults = []
    if mark.kind is MarkKind.LATE and mark.from_at is None:
        faults.append(MarkFault.FROM_MISSING)
    if mark.kind is MarkKind.LEFT and mark.until_at is None:
        faults.append(MarkFault.UNTIL_MISSING)
    if mark.from_at is not None and not meeting.starts_at < mark.from_at < meeting.ends_at:
        faults.append(MarkFault.FROM_OUTSIDE)
    if mark.until_at is not None and not meeting.starts_at < mark.until_at < meeting.ends_at:
        faults.append(MarkFault.UNTIL_OUTSIDE)
    if mark.from_at is not None and mark.until_at is not None and mark.from_at >= mark.until_at:
        faults.append(MarkFault.ORDER)
    return tuple(faults)


def minutes_present(mark: Mark, meeting: MeetingFacts) -> Fraction:
    """Teaching minutes a mark is worth, exact.

    Nobody records when the pauses were, so they are spread evenly: of a meeting of 7 h with 60 min of pauses,
    a person who was there half of the time gets half of the 360 minutes of teaching.
    """
    if not was_there(mark):
        return Fraction(0)
    came = max(mark.from_at or meeting.starts_at, meeting.starts_at)
    left = min(mark.until_at or meeting.ends_at, meeting.ends_at)
    share = Fraction((left - came) // _TICK, (meeting.ends_at - meeting.starts_at) // _TICK)
    return max(share, Fraction(0)) * meeting.net_minutes


_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    """Presence in an edition; minutes are net of pauses. `marks_missing`: meetings not marked yet."""

    minutes_present: Fraction
    minutes_total: int
    marks_missing: int

    @property
    def percent(self) -> Fraction:
        """Exact; 0 while an edition has no minutes."""
        return 100 * self.minutes_present / self.minutes_total if self.minutes_total else Fraction(0)

    @property
    def whole_percent(self) -> int:
        """For showing: rounded down, never up to a threshold that was not reached."""
        return int(self.percent)

    def hours(self, teaching_hour_minutes: int | None) -> Fraction | None:
        """Teaching hours attended, exact; None while the length of an hour is not known."""
        return teaching_hours(self.minutes_present, teaching_hour_minutes)

    def hours_total(self, teaching_hour_minutes: int | None) -> Fraction | None:
        """Teaching hours held, exact; None while the length of an hour is not known."""
        return teaching_hours(self.minutes_total, teaching_hour_minutes)


def attendance(marks: Iterable[Mark | None], meetings: Iterable[MeetingFacts]) -> AttendanceFacts:
    """Presence over an edition's meetings; `marks` in the order of `meetings`, None where none is yet.

    Cancelled meetings are left out by the caller; a missing mark counts as no presence and is reported.
    """
    present, total, missing = Fraction(0), 0, 0
    for mark, meeting in zip(marks, meetings, strict=True):
        total += meeting.net_minutes
        if mark is None:
            missing += 1
        else:
            present += minutes_present(mark, meeting)
    return AttendanceFacts(present, total, missing)


class NotCompletedReason(StrEnum):
    BELOW_THRESHOLD = "below_threshold"
    NEVER_PRESENT = "never_present"


class NotDecidedReason(StrEnum):
    THRESHOLD_NOT_SET = "threshold_not_set"
    REGISTERS_OPEN = "registers_open"


@dataclass(frozen=True, slots=True)
class Completed:
    """Enough presence for a certificate."""


@dataclass(frozen=True, slots=True)
class NotCompleted:
    """Too little presence; `missing` is in percentage points, exact."""

    reason: NotCompletedReason
    missing: Fraction


@dataclass(frozen=True, slots=True)
class NotDecided:
    reason: NotDecidedReason


Completion = Completed | NotCompleted | NotDecided


def decide_completion(percent: Fraction, threshold: int | None, are_registers_closed: bool) -> Completion:
    """Whether somebody completed an edition. `threshold` in percent; None (not known) decides nothing."""
    if not are_registers_closed:
        return NotDecided(NotDecidedReason.REGISTERS_OPEN)
    if threshold is None:
        return NotDecided(NotDecidedReason.THRESHOLD_NOT_SET)
    # Even with a threshold of 0 a certificate says that its holder took part.
    if percent <= 0:
        return NotCompleted(NotCompletedReason.NEVER_PRESENT, Fraction(threshold))
    if percent < threshold:
        return NotCompleted(NotCompletedReason.BELOW_THRESHOLD, threshold - percent)
    return Completed()


class ListState(StrEnum):
    """How the person of a mark stands to the meeting's list."""

    SEATED = "seated"
    GIVEN_UP = "given_up"
    STRANGER = "stranger"


class MarkRefusal(StrEnum):
    REGISTER_CLOSED = "register_closed"
    NOT_YET = "not_yet"
    MEETING_CANCELLED = "meeting_cancelled"
    NOT_ON_LIST = "not_on_list"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True, slots=True)
class MarkAccepted:
    """The mark counts. `is_flagged`: the person gave up the seat meanwhile, so staff must look at it."""

    is_flagged: bool = False


@dataclass(frozen=True, slots=True)
class MarkRefused:
    reason: MarkRefusal


# People come early and are marked at the door.
MARKS_FROM = timedelta(hours=1)


def decide_mark(
    *,
    register_is_closed: bool,
    list_state: ListState,
    starts_at: datetime,
    now: datetime,
    meeting_is_cancelled: bool = False,
    is_correction: bool = False,
    has_reason: bool = False,
) -> MarkAccepted | MarkRefused:
    """Whether a mark is taken. A closed register takes only corrections (an officer's right) with a reason.

    A mark for somebody who gave up the seat while the trainer's phone was offline is kept and flagged: they
    may have been there. `now` is the server's clock; that of the device decides nothing.
    """
    if meeting_is_cancelled:
        return MarkRefused(MarkRefusal.MEETING_CANCELLED)
    if list_state is ListState.STRANGER:
        return MarkRefused(MarkRefusal.NOT_ON_LIST)
    if now < starts_at - MARKS_FROM:
        return MarkRefused(MarkRefusal.NOT_YET)
    if register_is_closed and not is_correction:
        return MarkRefused(MarkRefusal.REGISTER_CLOSED)
    if is_correction and not has_reason:
        return MarkRefused(MarkRefusal.REASON_MISSING)
    return MarkAccepted(is_flagged=list_state is ListState.GIVEN_UP)


class CloseRefusal(StrEnum):
    ALREADY_CLOSED = "already_closed"
    MEETING_CANCELLED = "meeting_cancelled"
    NOT_STARTED = "not_started"
    MARKS_MISSING = "marks_missing"


@dataclass(frozen=True, slots=True)
class PaperMarks:
    """What the printed list shows of the register: a mark for each person, and how many were there at all."""

    marks: tuple[Mark | None, ...] = ()
    present: int | None = None


def marks_on_paper(marks: Sequence[Mark | None], *, is_closed: bool) -> PaperMarks:
    """Only a closed register goes onto paper: marks of an open one still change, and the paper would stay."""
    if not is_closed:
        return PaperMarks()
    return PaperMarks(tuple(marks), sum(map(was_there, marks)))


def decide_closing(
    *, is_closed: bool, marks_missing: int, meeting_started: bool, meeting_is_cancelled: bool = False
) -> CloseRefusal | None:
    """Why a register may not be closed now; None when it may. An empty list may be closed: nobody came."""
    if is_closed:
        return CloseRefusal.ALREADY_CLOSED
    if meeting_is_cancelled:
        return CloseRefusal.MEETING_CANCELLED
    if not meeting_started:
        return CloseRefusal.NOT_STARTED
    return CloseRefusal.MARKS_MISSING if marks_missing else None
