"""The one rule book about seats: who gets one, who waits, who moves up. Nothing else in the code decides this.

Order follows arrival – a number taken under the lock of the edition's seat book – never a clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
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
    LIST_FULL = "list_full"
    NOT_ENROLLED = "not_enrolled"
    BELOW_TAKEN = "below_taken"
    LIMIT_BELOW_TAKEN = "limit_below_taken"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True)
class SeatFacts:
    """What a decision about one person and one edition needs; read under the lock of the seat book.

    `is_public`: the edition is published. `institution_taken` counts seats of the person's institution, None when the
    person has none (then no limit applies). `own` is the state of the person's active enrolment, if any.
    """

    is_public: bool
    is_cancelled: bool
    enrol_from_at: datetime | None
    enrol_until_at: datetime | None
    first_start_at: datetime | None
    capacity: int
    taken: int
    waiting: int
    waiting_capacity: int | None
    institution_limit: int | None
    institution_taken: int | None
    own: EnrolmentState | None
    now: datetime


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


_LAST_SECOND = timedelta(seconds=1)


def window_refusal(facts: SeatFacts) -> Refusal | None:
    """Whether the time for enrolling is right. Both the first instant and the second named as the last belong to the
    window, as in `courses.rules.edition_phase`: "until 31 October" ends with 23:59:59."""
    if not facts.is_public:
        return Refusal.NOT_PUBLISHED
    if facts.is_cancelled:
        return Refusal.EDITION_CANCELLED
    if facts.enrol_from_at is not None and facts.now < facts.enrol_from_at:
        return Refusal.NOT_OPEN_YET
    if facts.enrol_until_at is not None and facts.now >= facts.enrol_until_at + _LAST_SECOND:
        return Refusal.CLOSED
    if facts.first_start_at is not None and facts.now >= facts.first_start_at:
        return Refusal.STARTED
    return None


def institution_is_full(taken: int | None, limit: int | None) -> bool:
    """The institution has used the places it may have in this edition."""
    return limit is not None and taken is not None and taken >= limit


def decide_seat(facts: SeatFacts) -> Decision:
    """Seat, queue or refusal for a person who applies now."""
    if facts.own is EnrolmentState.SEATED:
        return Refused(Refusal.ALREADY_SEATED)
    if facts.own is EnrolmentState.WAITING:
        return Refused(Refusal.ALREADY_WAITING)
    refusal = window_refusal(facts)
    if refusal is not None:
        return Refused(refusal)
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


def may_promote(
    *, is_public: bool, is_cancelled: bool, first_start_at: datetime | None, now: datetime
) -> bool:
    """A freed seat goes to the queue until the first meeting begins."""
    return is_public and not is_cancelled and (first_start_at is None or now < first_start_at)


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


def position_of(arrival: int, waiting_arrivals: Sequence[int]) -> int:
    """Place in the queue, 1 is next: how many who wait arrived before, plus one."""
    return sum(1 for other in waiting_arrivals if other < arrival) + 1


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


# ---- the recount of every edition (lms seats audit)


class Fault(StrEnum):
    """What can be wrong with the seats of an edition."""

    OVERBOOKED = "overbooked"
    TAKEN_DRIFT = "taken_drift"
    WAITING_DRIFT = "waiting_drift"
    ARRIVALS_DRIFT = "arrivals_drift"
    ARRIVAL_REPEATED = "arrival_repeated"
    PERSON_TWICE = "person_twice"
    INSTITUTION_OVER_LIMIT = "institution_over_limit"
    FREE_SEAT_AND_QUEUE = "free_seat_and_queue"
    QUEUE_JUMPED = "queue_jumped"
    SEAT_WITHOUT_TIME = "seat_without_time"
    END_WITHOUT_TIME = "end_without_time"
    NO_AUDIT = "no_audit"
    NO_LETTER = "no_letter"
    NO_BOOK = "no_book"


@dataclass(frozen=True)
class Place:
    """One enrolment as the recount reads it."""

    enrolment_id: int
    person_id: int
    institution_id: int | None
    state: str
    waits_for: str | None
    arrival: int
    has_seat_time: bool
    has_end_time: bool
    has_audit: bool
    has_letter: bool


@dataclass(frozen=True)
class Book:
    """The seat book as the recount reads it; `may_promote` as of the moment of the recount."""

    capacity: int
    institution_limit: int | None
    taken: int
    waiting: int
    arrivals: int
    may_promote: bool


@dataclass(frozen=True)
class Finding:
    """One fault, and the enrolment it concerns (None: the edition's book itself)."""

    fault: Fault
    enrolment_id: int | None = None


def recount(book: Book | None, places: Sequence[Place]) -> tuple[Finding, ...]:
    """Count an edition anew from its enrolments and name everything that does not agree."""
    if book is None:
        return (Finding(Fault.NO_BOOK),) if places else ()
    seated = [p for p in places if p.state == EnrolmentState.SEATED]
    waiting = sorted((p for p in places if p.state == EnrolmentState.WAITING), key=lambda p: p.arrival)
    findings = [
        *_book_findings(book, seated, waiting, places),
        *_person_findings(places),
        *_limit_findings(book, seated),
        *_queue_findings(book, seated, waiting),
    ]
    return tuple(findings)


def _book_findings(
    book: Book, seated: Sequence[Place], waiting: Sequence[Place], places: Sequence[Place]
) -> Iterable[Finding]:
    if len(seated) > book.capacity:
        yield Finding(Fault.OVERBOOKED)
    if book.taken != len(seated):
        yield Finding(Fault.TAKEN_DRIFT)
    if book.waiting != len(waiting):
        yield Finding(Fault.WAITING_DRIFT)
    if any(p.arrival > book.arrivals for p in places):
        yield Finding(Fault.ARRIVALS_DRIFT)


def _person_findings(places: Sequence[Place]) -> Iterable[Finding]:
    arrivals = Counter(p.arrival for p in places)
    persons = Counter(p.person_id for p in places if p.state in ACTIVE)
    for place in places:
        if arrivals[place.arrival] > 1:
            yield Finding(Fault.ARRIVAL_REPEATED, place.enrolment_id)
        if place.state in ACTIVE and persons[place.person_id] > 1:
            yield Finding(Fault.PERSON_TWICE, place.enrolment_id)
        if place.state == EnrolmentState.SEATED and not place.has_seat_time:
            yield Finding(Fault.SEAT_WITHOUT_TIME, place.enrolment_id)
        if place.state not in ACTIVE and not place.has_end_time:
            yield Finding(Fault.END_WITHOUT_TIME, place.enrolment_id)
        if not place.has_audit:
            yield Finding(Fault.NO_AUDIT, place.enrolment_id)
        if not place.has_letter:
            yield Finding(Fault.NO_LETTER, place.enrolment_id)


def _limit_findings(book: Book, seated: Sequence[Place]) -> Iterable[Finding]:
    used = Counter(p.institution_id for p in seated if p.institution_id is not None)
    if book.institution_limit is not None:
        for institution_id, count in used.items():
            if count > book.institution_limit:
                last = max((p for p in seated if p.institution_id == institution_id), key=lambda p: p.arrival)
                yield Finding(Fault.INSTITUTION_OVER_LIMIT, last.enrolment_id)


def _queue_findings(book: Book, seated: Sequence[Place], waiting: Sequence[Place]) -> Iterable[Finding]:
    """Somebody waits though a seat is free for them, or somebody who came later without a limit was seated first."""
    used: Counter[int | None] = Counter(p.institution_id for p in seated)
    queue = [Waiting(p.enrolment_id, p.arrival, p.institution_id) for p in waiting]
    if book.may_promote:
        free = book.capacity - len(seated)
        for place in decide_promotions(free, queue, used, book.institution_limit):
            yield Finding(Fault.FREE_SEAT_AND_QUEUE, place.enrolment_id)
    last_seated = max((p.arrival for p in seated), default=0)
    for one in waiting:
        if one.waits_for == WaitsFor.SEAT and one.arrival < last_seated:
            taken = used[one.institution_id] if one.institution_id is not None else None
            if not institution_is_full(taken, book.institution_limit):
                yield Finding(Fault.QUEUE_JUMPED, one.enrolment_id)
