"""States as tags: tone, icon and word together, never one of them alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lms.courses.rules import Phase
from lms.courses.wording import PHASES
from lms.enrolment.rules import EnrolmentState
from lms.enrolment.wording.days import day_month
from lms.foundation.language import _, _n, lazy


@dataclass(frozen=True)
class Tag:
    """What the macro `tag` draws."""

    tone: str
    icon: str
    text: str


STATE_NAMES = {
    EnrolmentState.SEATED: lazy("has a seat"),
    EnrolmentState.WAITING: lazy("waits"),
    EnrolmentState.WITHDRAWN: lazy("withdrew"),
    EnrolmentState.CANCELLED: lazy("edition called off"),
}
# The same, said to the person.
OWN_STATE_NAMES = STATE_NAMES | {
    EnrolmentState.SEATED: lazy("you have a seat"),
    EnrolmentState.WAITING: lazy("you are waiting"),
}
_STATE_LOOKS = {
    EnrolmentState.SEATED: ("seat", "check"),
    EnrolmentState.WAITING: ("wait", "hourglass"),
    EnrolmentState.WITHDRAWN: ("gone", "log-out"),
    EnrolmentState.CANCELLED: ("gone", "ban"),
}

# Tone, icon and word of each state, for lists without a queue.
STATE_TAGS = {state: (*_STATE_LOOKS[state], STATE_NAMES[state]) for state in EnrolmentState}


def state_tag(state: str, position: int | None = None, *, is_own: bool = False) -> Tag:
    """Where an enrolment stands; a waiting one with its place in the queue. `is_own`: said to the person."""
    known = EnrolmentState(state)
    tone, icon = _STATE_LOOKS[known]
    if known is EnrolmentState.WAITING and position is not None:
        said = (
            _("you are waiting, no. %(position)s", position=position)
            if is_own
            else _("waiting, no. %(position)s", position=position)
        )
        return Tag(tone, icon, said)
    return Tag(tone, icon, str((OWN_STATE_NAMES if is_own else STATE_NAMES)[known]))


_PHASE_LOOKS = {
    Phase.DRAFT: ("", "pencil"),
    Phase.ANNOUNCED: ("", "calendar"),
    Phase.ENROLLING: ("seat", "user-plus"),
    Phase.CLOSED: ("", "lock"),
    Phase.RUNNING: ("seat", "play"),
    Phase.OVER: ("gone", "check"),
    Phase.CANCELLED: ("harm", "ban"),
}


def phase_tag(phase: Phase) -> Tag:
    """Where an edition stands, for staff."""
    tone, icon = _PHASE_LOOKS[phase]
    return Tag(tone, icon, str(PHASES[phase]))


def seats_tag(
    phase: Phase, *, free: int, waiting: int, enrol_from_at: datetime | None, starts_later: bool
) -> Tag | None:
    """What a visitor must know before the number of free seats; None when seats are free and may be taken."""
    if phase is Phase.ANNOUNCED:
        if enrol_from_at is not None and starts_later:
            return Tag("", "calendar", _("enrol from %(day)s", day=day_month(enrol_from_at)))
        return Tag("", "calendar", str(PHASES[phase]))
    if phase is not Phase.ENROLLING:
        return phase_tag(phase)
    if free > 0:
        return None
    if waiting == 0:
        return Tag("wait", "hourglass", _("no free seats"))
    return Tag(
        "wait", "hourglass", _n("waiting list: %(num)s person", "waiting list: %(num)s people", waiting)
    )


# Filters of the office's list, in the order of an edition's life.
STAGES = {
    "draft": lazy("drafts"),
    "coming": lazy("coming"),
    "enrolling": lazy("enrolment open now"),
    "running": lazy("running"),
    "over": lazy("past"),
    "cancelled": lazy("called-off"),
}
