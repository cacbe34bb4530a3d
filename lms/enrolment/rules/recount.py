"""The recount of an edition (`lms seats audit`): its book beside its enrolments, and what does not agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lms.enrolment.rules import (
    ACTIVE,
    EnrolmentState,
    Waiting,
    WaitsFor,
    decide_promotions,
    institution_is_full,
)


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
