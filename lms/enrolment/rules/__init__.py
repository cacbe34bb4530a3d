"""The one rule book about seats: who gets one, who waits, who moves up. Nothing else in the code decides this.

Order follows arrival – a number taken under the lock of the edition's seat book – never a clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lms.courses.rules import MeetingFacts, Phase, meetings_overlap


class EnrolmentState(StrEnum):
    """Where an enrolment stands. Seated and waiting are active; the others are over."""

    SEATED = "seated"
    WAITING = "waiting"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


ACTIVE = frozenset({EnrolmentState.SEATED, EnrolmentState.WAITING})


class Step(StrEnum):
    """What moves an enrolment into another state."""

    APPLY = "apply"
    PROMOTE = "promote"
    WITHDRAW = "withdraw"
    CANCEL = "cancel"


# The table of states: every way an enrolment can go, as (from, step, to). From None it begins; whoever applies again
# after an end begins a new enrolment, at the end of the queue, and the old one stays as it was. Applying, withdrawing
# and calling an edition off are done by people; promoting follows from a seat that becomes free: somebody withdrew,
# there are more places, a limit was lifted, or the first meeting moved back into the future.
TRANSITIONS: frozenset[tuple[EnrolmentState | None, Step, EnrolmentState]] = frozenset(
    {
        (None, Step.APPLY, EnrolmentState.SEATED),
        (None, Step.APPLY, EnrolmentState.WAITING),
        (EnrolmentState.WAITING, Step.PROMOTE, EnrolmentState.SEATED),
        (EnrolmentState.SEATED, Step.WITHDRAW, EnrolmentState.WITHDRAWN),
        (EnrolmentState.WAITING, Step.WITHDRAW, EnrolmentState.WITHDRAWN),
        (EnrolmentState.SEATED, Step.CANCEL, EnrolmentState.CANCELLED),
        (EnrolmentState.WAITING, Step.CANCEL, EnrolmentState.CANCELLED),
    }
)


class WaitsFor(StrEnum):
    """What a waiting person waits for. INSTITUTION stays once a seat has passed somebody over for their institution's
    limit: it explains for good why later arrivals have seats. Pages say what holds now, from the limits themselves."""

    SEAT = "seat"
    INSTITUTION = "institution"


class Refusal(StrEnum):
    """Why something about a seat cannot be done now."""

    NOT_PUBLISHED = "not_published"
    EDITION_CANCELLED = "edition_cancelled"
    NOT_OPEN_YET = "not_open_yet"
    CLOSED = "closed"
    STARTED = "started"
    ALREADY_SEATED = "already_seated"
    ALREADY_WAITING = "already_waiting"
    NOT_INFORMED = "not_informed"
    LIST_FULL = "list_full"
    NOT_ENROLLED = "not_enrolled"
    BELOW_TAKEN = "below_taken"
    LIMIT_BELOW_TAKEN = "limit_below_taken"


@dataclass(frozen=True)
class SeatFacts:
    """What a decision about one person and one edition needs; read under the lock of the seat book.

    `phase` is where the edition stands now by `courses.rules.edition_phase`. `institution_taken` counts seats of the
    person's institution, None when the person has none (then no limit applies). `own` is the state of the person's
    active enrolment, if any. The moments are there for the sentences;
    `enrol_last_at` is the last second in which people may enrol.
    """

    phase: Phase
    enrol_from_at: datetime | None
    enrol_last_at: datetime | None
    first_start_at: datetime | None
    capacity: int
    taken: int
    waiting: int
    waiting_capacity: int | None
    institution_limit: int | None
    institution_taken: int | None
    own: EnrolmentState | None
    now: datetime
    # whether the person has seen what happens to their data, where this way of applying asks for it
    is_informed: bool = True


@dataclass(frozen=True)
class Seated:
    """The person has a seat."""


@dataclass(frozen=True)
class Waitlisted:
    """The person waits at `position` (1 is next) for a free seat or for a free place of the institution."""

    position: int
    waits_for: WaitsFor


@dataclass(frozen=True)
class Refused:
    """Nothing changes, and why."""

    reason: Refusal


Decision = Seated | Waitlisted | Refused


# Whether the time for enrolling is right: every phase but the one in which people enrol says why it is not.
WINDOW: dict[Phase, Refusal | None] = {
    Phase.DRAFT: Refusal.NOT_PUBLISHED,
    Phase.ANNOUNCED: Refusal.NOT_OPEN_YET,
    Phase.ENROLLING: None,
    Phase.CLOSED: Refusal.CLOSED,
    Phase.RUNNING: Refusal.STARTED,
    Phase.OVER: Refusal.STARTED,
    Phase.CANCELLED: Refusal.EDITION_CANCELLED,
}


def institution_is_full(taken: int | None, limit: int | None) -> bool:
    """The institution has used the places it may have in this edition."""
    return limit is not None and taken is not None and taken >= limit


def decide_seat(facts: SeatFacts) -> Decision:
    """Seat, queue or refusal for a person who applies now."""
    if facts.own is EnrolmentState.SEATED:
        return Refused(Refusal.ALREADY_SEATED)
    if facts.own is EnrolmentState.WAITING:
        return Refused(Refusal.ALREADY_WAITING)
    refusal = WINDOW[facts.phase]
    if refusal is not None:
        return Refused(refusal)
    if not facts.is_informed:
        return Refused(Refusal.NOT_INFORMED)
    full_house = facts.taken >= facts.capacity
    full_institution = institution_is_full(facts.institution_taken, facts.institution_limit)
    if not full_house and not full_institution:
        return Seated()
    if facts.waiting_capacity is not None and facts.waiting >= facts.waiting_capacity:
        return Refused(Refusal.LIST_FULL)
    return Waitlisted(facts.waiting + 1, WaitsFor.INSTITUTION if full_institution else WaitsFor.SEAT)


@dataclass(frozen=True)
class Waiting:
    """One waiting enrolment."""

    enrolment_id: int
    arrival: int
    institution_id: int | None


def decide_promotions(
    free: int, queue: Iterable[Waiting], seats_of: Mapping[int | None, int], limit: int | None
) -> tuple[Waiting, ...]:
    """Who of the queue moves up onto `free` seats: by arrival, passing over institutions at their limit."""
    used = Counter(seats_of)
    chosen: list[Waiting] = []
    for waiting in sorted(queue, key=lambda w: w.arrival):
        if len(chosen) >= free:
            break
        taken = used[waiting.institution_id] if waiting.institution_id is not None else None
        if institution_is_full(taken, limit):
            continue
        used[waiting.institution_id] += 1
        chosen.append(waiting)
    return tuple(chosen)


def passed_over(free: int, queue: Iterable[Waiting], chosen: Sequence[Waiting]) -> tuple[Waiting, ...]:
    """Whom the seats given to `chosen` went past, because their institution was at its limit.

    When fewer were chosen than seats are free, nobody else in the queue may take one.
    """
    last = max((w.arrival for w in chosen), default=0)
    is_spent = len(chosen) >= free
    return tuple(w for w in queue if w not in chosen and not (is_spent and w.arrival > last))


def may_promote(phase: Phase) -> bool:
    """A freed seat goes to the queue until the first meeting begins; no longer than that its number tells anything."""
    return phase is not Phase.DRAFT and tells_free_seats(phase)


class Withdrawer(StrEnum):
    """Who gave up a place, as the person reads it in the letter."""

    SELF = "self"
    COORDINATOR = "coordinator"
    OFFICE = "office"


def decide_withdrawer(*, is_own: bool, in_office: bool) -> Withdrawer:
    """Whoever gives up their own place did it themselves, on whichever page."""
    if is_own:
        return Withdrawer.SELF
    return Withdrawer.OFFICE if in_office else Withdrawer.COORDINATOR


def decide_withdrawal(
    own: EnrolmentState | None, first_start_at: datetime | None, now: datetime
) -> Refusal | None:
    """None: the person may withdraw. After the first meeting began the register tells who came."""
    if own not in ACTIVE:
        return Refusal.NOT_ENROLLED
    if first_start_at is not None and now >= first_start_at:
        return Refusal.STARTED
    return None


def decide_places(
    *, capacity: int, institution_limit: int | None, taken: int, most_of_one: int
) -> Refusal | None:
    """None: these places may be set. Nobody who has a seat loses it by a new number."""
    if capacity < taken:
        return Refusal.BELOW_TAKEN
    if institution_limit is not None and institution_limit < most_of_one:
        return Refusal.LIMIT_BELOW_TAKEN
    return None


# ---- what pages say of seats


def has_seat_to_take(phase: Phase, free: int) -> bool:
    """A seat that a visitor may take now; an edition whose enrolment opens later has none yet."""
    return free > 0 and phase is Phase.ENROLLING


def may_have_a_seat(phase: Phase, free: int) -> bool:
    """A seat to take now or once enrolment opens."""
    return free > 0 and phase in (Phase.ENROLLING, Phase.ANNOUNCED)


def tells_free_seats(phase: Phase) -> bool:
    """Until the first meeting begins a free seat can be somebody's; afterwards its number says nothing."""
    return phase not in (Phase.RUNNING, Phase.OVER, Phase.CANCELLED)


@dataclass(frozen=True, slots=True)
class BookedMeeting(MeetingFacts):
    """A meeting of another edition in which the person has a seat."""

    edition: str = ""


def clashing(days: Sequence[MeetingFacts], booked: Sequence[BookedMeeting]) -> tuple[BookedMeeting, ...]:
    """What the person could not attend beside these days. They are warned and decide themselves: plans change."""
    return tuple(other for other in booked if any(meetings_overlap(day, other) for day in days))
