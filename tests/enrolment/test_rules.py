"""The rule book of seats as tables: who gets one, who waits, who moves up, and what the recount finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from lms.courses.rules import MeetingFacts, Phase
from lms.enrolment import rules
from lms.enrolment.rules import (
    BookedMeeting,
    EnrolmentState,
    Refusal,
    Refused,
    Seated,
    SeatFacts,
    Waiting,
    Waitlisted,
    WaitsFor,
)
from lms.enrolment.rules.recount import Book, Fault, Place, recount

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
OPENED, CLOSES, STARTS = NOW - timedelta(days=7), NOW + timedelta(days=7), NOW + timedelta(days=10)
SECOND = timedelta(seconds=1)
FACTS = SeatFacts(
    phase=Phase.ENROLLING,
    enrol_from_at=OPENED,
    enrol_last_at=CLOSES,
    first_start_at=STARTS,
    capacity=20,
    taken=5,
    waiting=0,
    waiting_capacity=None,
    institution_limit=2,
    institution_taken=0,
    own=None,
    now=NOW,
)


@pytest.mark.parametrize(
    ("changes", "decision"),
    [
        ({}, Seated()),
        ({"taken": 19}, Seated()),
        ({"taken": 20}, Waitlisted(1, WaitsFor.SEAT)),
        ({"taken": 20, "waiting": 7}, Waitlisted(8, WaitsFor.SEAT)),
        ({"institution_taken": 1}, Seated()),
        ({"institution_taken": 2}, Waitlisted(1, WaitsFor.INSTITUTION)),
        ({"institution_taken": 3}, Waitlisted(1, WaitsFor.INSTITUTION)),
        ({"institution_taken": 2, "taken": 20}, Waitlisted(1, WaitsFor.INSTITUTION)),
        ({"institution_taken": 2, "institution_limit": None}, Seated()),
        ({"institution_taken": None, "institution_limit": 1}, Seated()),
        ({"institution_taken": None, "taken": 20}, Waitlisted(1, WaitsFor.SEAT)),
        ({"taken": 20, "waiting": 3, "waiting_capacity": 4}, Waitlisted(4, WaitsFor.SEAT)),
        ({"taken": 20, "waiting": 4, "waiting_capacity": 4}, Refused(Refusal.LIST_FULL)),
        ({"taken": 20, "waiting_capacity": 0}, Refused(Refusal.LIST_FULL)),
        ({"institution_taken": 2, "waiting_capacity": 0}, Refused(Refusal.LIST_FULL)),
        ({"waiting": 4, "waiting_capacity": 4}, Seated()),
        ({"own": EnrolmentState.SEATED}, Refused(Refusal.ALREADY_SEATED)),
        ({"own": EnrolmentState.WAITING}, Refused(Refusal.ALREADY_WAITING)),
        ({"own": EnrolmentState.SEATED, "phase": Phase.RUNNING}, Refused(Refusal.ALREADY_SEATED)),
        ({"own": EnrolmentState.WITHDRAWN}, Seated()),
        ({"own": EnrolmentState.CANCELLED}, Seated()),
    ],
)
def test_who_applies_gets_a_seat_a_number_or_a_reason(changes: dict[str, Any], decision: object) -> None:
    assert rules.decide_seat(replace(FACTS, **changes)) == decision


@pytest.mark.parametrize(
    ("phase", "refusal"),
    [
        (Phase.DRAFT, Refusal.NOT_PUBLISHED),
        (Phase.ANNOUNCED, Refusal.NOT_OPEN_YET),
        (Phase.ENROLLING, None),
        (Phase.CLOSED, Refusal.CLOSED),
        (Phase.RUNNING, Refusal.STARTED),
        (Phase.OVER, Refusal.STARTED),
        (Phase.CANCELLED, Refusal.EDITION_CANCELLED),
    ],
)
def test_who_comes_at_another_time_than_that_of_enrolling_reads_why(
    phase: Phase, refusal: Refusal | None
) -> None:
    """The phase by the clock stands in tests/courses/test_rules.py: no page can show another one than decides here."""
    decision = rules.decide_seat(replace(FACTS, phase=phase))
    assert decision == (Refused(refusal) if refusal else Seated())


@pytest.mark.parametrize(
    ("phase", "now", "later", "is_told"),
    [
        (Phase.DRAFT, False, False, True),
        (Phase.ANNOUNCED, False, True, True),
        (Phase.ENROLLING, True, True, True),
        (Phase.CLOSED, False, False, True),
        (Phase.RUNNING, False, False, False),
        (Phase.OVER, False, False, False),
        (Phase.CANCELLED, False, False, False),
    ],
)
def test_a_free_seat_counts_when_it_can_be_taken(phase: Phase, now: bool, later: bool, is_told: bool) -> None:
    assert rules.has_seat_to_take(phase, 1) is now
    assert rules.may_have_a_seat(phase, 1) is later
    assert rules.tells_free_seats(phase) is is_told
    assert not rules.has_seat_to_take(phase, 0)
    assert not rules.may_have_a_seat(phase, 0)


@pytest.mark.parametrize(
    ("starts", "ends", "clashes"),
    [(7, 9, False), (7, 10, True), (9, 15, True), (10, 11, True), (14, 18, True), (15, 18, False)],
)
def test_days_clash_when_nobody_could_attend_both(starts: int, ends: int, clashes: bool) -> None:
    days = [MeetingFacts(NOW.replace(hour=9), NOW.replace(hour=15))]
    other = BookedMeeting(NOW.replace(hour=starts), NOW.replace(hour=ends), edition="IK24-2026-1")
    tomorrow = BookedMeeting(other.starts_at + timedelta(days=1), other.ends_at + timedelta(days=1))
    assert rules.clashing(days, [tomorrow, other]) == ((other,) if clashes else ())


A, B = 1, 2  # institutions
QUEUE = (Waiting(11, 3, A), Waiting(12, 4, A), Waiting(13, 5, B), Waiting(14, 6, None))


@pytest.mark.parametrize(
    ("free", "seats_of", "limit", "chosen"),
    [
        (0, {}, None, []),
        (1, {}, None, [11]),
        (2, {}, None, [11, 12]),
        (9, {}, None, [11, 12, 13, 14]),
        (1, {A: 2}, 2, [13]),
        (2, {A: 2}, 2, [13, 14]),
        (2, {A: 1}, 2, [11, 13]),
        (9, {A: 2, B: 2}, 2, [14]),
        (9, {A: 1}, 1, [13, 14]),
        (3, {None: 50}, 1, [11, 13, 14]),
        (-1, {}, None, []),
    ],
)
def test_who_moves_up_onto_free_seats(
    free: int, seats_of: dict[int | None, int], limit: int | None, chosen: list[int]
) -> None:
    found = rules.decide_promotions(free, QUEUE, seats_of, limit)
    assert [waiting.enrolment_id for waiting in found] == chosen


def test_the_queue_is_ordered_by_arrival_and_by_nothing_else() -> None:
    found = rules.decide_promotions(2, reversed(QUEUE), {}, None)
    assert [waiting.arrival for waiting in found] == [3, 4]


def test_counting_the_queue_leaves_the_callers_numbers_alone() -> None:
    seats = {A: 1}
    rules.decide_promotions(2, QUEUE, seats, 2)
    assert seats == {A: 1}


@pytest.mark.parametrize(
    ("free", "seats_of", "limit", "left"),
    [
        (1, {}, None, []),
        (9, {}, None, []),
        (1, {A: 1}, 1, [11, 12]),
        (9, {A: 1, B: 1}, 1, [11, 12, 13]),
        (2, {}, 1, [12]),
        (1, {}, 1, []),
    ],
)
def test_whom_a_given_seat_went_past(
    free: int, seats_of: dict[int | None, int], limit: int | None, left: list[int]
) -> None:
    chosen = rules.decide_promotions(free, QUEUE, seats_of, limit)
    assert [w.enrolment_id for w in rules.passed_over(free, QUEUE, chosen)] == left


def test_the_table_of_states_has_a_way_in_and_a_way_out_of_every_state() -> None:
    ways = rules.TRANSITIONS
    assert {to for _stood, _step, to in ways} == set(rules.EnrolmentState)
    assert {stood for stood, _step, _to in ways} == {None, *rules.ACTIVE}
    assert {step for _stood, step, _to in ways} == set(rules.Step)


@pytest.mark.parametrize(
    ("phase", "may"),
    [
        (Phase.DRAFT, False),
        (Phase.ANNOUNCED, True),
        (Phase.ENROLLING, True),
        (Phase.CLOSED, True),
        (Phase.RUNNING, False),
        (Phase.OVER, False),
        (Phase.CANCELLED, False),
    ],
)
def test_a_freed_seat_is_given_on_until_the_first_meeting(phase: Phase, may: bool) -> None:
    assert rules.may_promote(phase) is may


@pytest.mark.parametrize(
    ("own", "first_start_at", "refusal"),
    [
        (EnrolmentState.SEATED, STARTS, None),
        (EnrolmentState.WAITING, STARTS, None),
        (EnrolmentState.SEATED, None, None),
        (EnrolmentState.SEATED, NOW, Refusal.STARTED),
        (EnrolmentState.WAITING, NOW - SECOND, Refusal.STARTED),
        (EnrolmentState.WITHDRAWN, STARTS, Refusal.NOT_ENROLLED),
        (EnrolmentState.CANCELLED, STARTS, Refusal.NOT_ENROLLED),
        (EnrolmentState.WITHDRAWN, NOW, Refusal.NOT_ENROLLED),
        (None, STARTS, Refusal.NOT_ENROLLED),
    ],
)
def test_who_may_withdraw(
    own: EnrolmentState | None, first_start_at: datetime | None, refusal: Refusal | None
) -> None:
    assert rules.decide_withdrawal(own, first_start_at, NOW) == refusal


@pytest.mark.parametrize(
    ("capacity", "limit", "taken", "most", "refusal"),
    [
        (20, 2, 5, 2, None),
        (5, 2, 5, 2, None),
        (4, 2, 5, 2, Refusal.BELOW_TAKEN),
        (4, 1, 5, 2, Refusal.BELOW_TAKEN),
        (20, 1, 5, 2, Refusal.LIMIT_BELOW_TAKEN),
        (20, None, 5, 9, None),
        (0, None, 0, 0, None),
    ],
)
def test_new_numbers_take_a_seat_from_nobody(
    capacity: int, limit: int | None, taken: int, most: int, refusal: Refusal | None
) -> None:
    found = rules.decide_places(capacity=capacity, institution_limit=limit, taken=taken, most_of_one=most)
    assert found == refusal


# --- the recount ---


def place(number: int, state: str = "seated", institution: int | None = None, **changes: Any) -> Place:
    """A sound place: arrival and person follow the number."""
    sound = Place(
        enrolment_id=number,
        person_id=number,
        institution_id=institution,
        state=state,
        waits_for="seat" if state == "waiting" else None,
        arrival=number,
        has_seat_time=state == "seated",
        has_end_time=state in ("withdrawn", "cancelled"),
        has_audit=True,
        has_letter=True,
    )
    return replace(sound, **changes)


BOOK = Book(capacity=2, institution_limit=None, taken=2, waiting=1, arrivals=3, may_promote=True)
SOUND = (place(1), place(2), place(3, "waiting"))


def test_the_recount_of_a_sound_edition_finds_nothing() -> None:
    assert recount(BOOK, SOUND) == ()


def test_an_edition_without_a_book_and_without_people_is_sound() -> None:
    assert recount(None, ()) == ()
    assert [f.fault for f in recount(None, SOUND)] == [Fault.NO_BOOK]


@pytest.mark.parametrize(
    ("fault", "book", "places"),
    [
        (Fault.OVERBOOKED, replace(BOOK, taken=3, waiting=0), (place(1), place(2), place(3))),
        (Fault.TAKEN_DRIFT, replace(BOOK, taken=1), SOUND),
        (Fault.WAITING_DRIFT, replace(BOOK, waiting=0), SOUND),
        (Fault.ARRIVALS_DRIFT, replace(BOOK, arrivals=2), SOUND),
        (Fault.ARRIVAL_REPEATED, BOOK, (place(1), place(2, arrival=1), place(3, "waiting"))),
        (Fault.PERSON_TWICE, BOOK, (place(1), place(2, person_id=1), place(3, "waiting"))),
        (
            Fault.INSTITUTION_OVER_LIMIT,
            replace(BOOK, institution_limit=1, waiting=0, arrivals=2),
            (place(1, institution=A), place(2, institution=A)),
        ),
        (
            Fault.FREE_SEAT_AND_QUEUE,
            replace(BOOK, taken=1, arrivals=2),
            (place(1), place(2, "waiting")),
        ),
        (
            Fault.QUEUE_JUMPED,
            BOOK,
            (place(1), place(2, "waiting"), place(3)),
        ),
        (Fault.SEAT_WITHOUT_TIME, BOOK, (place(1, has_seat_time=False), place(2), place(3, "waiting"))),
        (
            Fault.END_WITHOUT_TIME,
            replace(BOOK, arrivals=4),
            (*SOUND, place(4, "withdrawn", has_end_time=False)),
        ),
        (Fault.NO_AUDIT, BOOK, (place(1, has_audit=False), place(2), place(3, "waiting"))),
        (Fault.NO_LETTER, BOOK, (place(1), place(2), place(3, "waiting", has_letter=False))),
    ],
)
def test_the_recount_names_what_does_not_agree(fault: Fault, book: Book, places: tuple[Place, ...]) -> None:
    assert fault in {finding.fault for finding in recount(book, places)}


@pytest.mark.parametrize(
    ("book", "places"),
    [
        # over: nobody is moved up any more, so a free seat beside a queue is right
        (replace(BOOK, taken=1, arrivals=2, may_promote=False), (place(1), place(2, "waiting"))),
        # passed over, because the institution has its two places
        (
            Book(capacity=4, institution_limit=2, taken=3, waiting=1, arrivals=4, may_promote=True),
            (
                place(1, institution=A),
                place(2, institution=A),
                place(3, "waiting", A, waits_for="institution"),
                place(4, institution=B),
            ),
        ),
        # somebody left, and enrolled anew at the end of the queue
        (
            replace(BOOK, arrivals=4),
            (place(1), place(2, "withdrawn", person_id=4), place(3), place(4, "waiting")),
        ),
    ],
)
def test_the_recount_takes_no_offence_at_what_the_rules_allow(book: Book, places: tuple[Place, ...]) -> None:
    assert recount(book, places) == ()


def test_a_finding_names_the_enrolment_it_concerns() -> None:
    book = replace(BOOK, institution_limit=1, waiting=0, arrivals=2)
    found = recount(book, (place(1, institution=A), place(2, institution=A)))
    assert [(f.fault, f.enrolment_id) for f in found] == [(Fault.INSTITUTION_OVER_LIMIT, 2)]


@pytest.mark.parametrize(
    ("is_own", "in_office", "who"),
    [
        (True, False, rules.Withdrawer.SELF),
        (True, True, rules.Withdrawer.SELF),
        (False, True, rules.Withdrawer.OFFICE),
        (False, False, rules.Withdrawer.COORDINATOR),
    ],
)
def test_who_gave_up_a_place(is_own: bool, in_office: bool, who: rules.Withdrawer) -> None:
    assert rules.decide_withdrawer(is_own=is_own, in_office=in_office) is who
