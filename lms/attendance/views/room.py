"""The room itself, apart from its pages, so that each of them can add its doors; whose registers one may open."""

from __future__ import annotations

from typing import Any

from lms.attendance import queries
from lms.attendance.queries import MeetingView
from lms.enrolment.queries.office import whereabouts
from lms.foundation.doors import Room, actor, narrow
from lms.foundation.pages import not_found

room = Room("attendance", "lms.attendance.views")

KEEP = "register.keep"
SEE = "editions.see"
MANAGE = "editions.manage"


def is_officer() -> bool:
    """Whether this person may open any register and correct a closed one."""
    return MANAGE in actor.permissions


@narrow("/meetings/<ref>")
def _where_it_lies(parts: dict[str, Any]) -> tuple[int | None, str] | None:
    meeting = queries.meeting_by_ref(str(parts["ref"]), trainer_id=None)
    return None if meeting is None else whereabouts(meeting.edition_code)


def meeting_of(ref: str) -> MeetingView:
    """The meeting of this address if this person may keep its register; else it looks like none."""
    if is_officer():
        meeting = queries.meeting_by_ref(ref, trainer_id=None)
        if meeting is not None and _covers(meeting):
            return meeting
    meeting = queries.meeting_by_ref(ref, trainer_id=actor.person_id)
    if meeting is None:
        raise not_found()
    return meeting


def _covers(meeting: MeetingView) -> bool:
    """Whether the officer's role is held for this meeting; a trainer elsewhere still keeps only their own registers."""
    if actor.places_for(MANAGE) is None:
        return True
    where = whereabouts(meeting.edition_code)
    return where is not None and actor.covers(MANAGE, *where)
