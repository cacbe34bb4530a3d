"""Where an edition stands: what the office decided, and how far it has come by the clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum


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


# Others plan by these: what is known of them must stay complete.
LIVE = frozenset({EditionState.PLANNED, EditionState.OPEN, EditionState.CONFIRMED, EditionState.RUNNING})


_SECOND = timedelta(seconds=1)


def last_second_to_enrol(enrol_until_at: datetime | None, first_start: datetime | None) -> datetime | None:
    """The last second in which people may enrol, as pages name it; None while nothing ends enrolment.

    "Until 31 October" names 23:59:59 of that day. Without such a word, enrolment lasts to the first meeting.
    """
    ends = (enrol_until_at, None if first_start is None else first_start - _SECOND)
    return min((at for at in ends if at is not None), default=None)


def edition_phase(
    state: EditionState | str,
    enrol_from_at: datetime | None,
    enrol_until_at: datetime | None,
    first_start: datetime | None,
    last_end: datetime | None,
    now: datetime,
) -> Phase:
    """Where an edition stands now, out of the office's decision and the clock; everything that asks whether people
    may enrol asks here. Without a beginning, enrolment began when the edition was opened.
    """
    state = EditionState(state)
    if state in _PHASE_AT_ALL_TIMES:
        return _PHASE_AT_ALL_TIMES[state]
    if last_end is not None and now >= last_end:
        return Phase.OVER
    if state is EditionState.RUNNING or (first_start is not None and now >= first_start):
        return Phase.RUNNING
    if state is EditionState.PLANNED:
        return Phase.ANNOUNCED
    last = last_second_to_enrol(enrol_until_at, first_start)
    if last is not None and now >= last + _SECOND:
        return Phase.CLOSED
    return Phase.ANNOUNCED if enrol_from_at is not None and now < enrol_from_at else Phase.ENROLLING


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
