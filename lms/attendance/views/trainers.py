"""A trainer's home: where am I today, who is in front of me, what is not closed?"""

from __future__ import annotations

from flask import Response

from lms.attendance import queries
from lms.attendance.queries import TrainerMeeting
from lms.attendance.views.room import KEEP, is_officer, room
from lms.enrolment.wording import days
from lms.foundation import clock
from lms.foundation.doors import actor
from lms.foundation.pages import render


def leaf_of(meeting: TrainerMeeting) -> days.Days | None:
    on = clock.local(meeting.starts_at).date()
    return days.leaf_of(on, on, has_year=True)


@room.page("/trainer", needs=KEEP)
def today() -> Response:
    """My meetings: today's, those with an open list, the next ones."""
    now = clock.now()
    found = queries.trainers_day(actor.person_id, now)
    return render(
        "attendance/today.html",
        day=found,
        leaf_of=leaf_of,
        hours_of=days.hours_of,
        at=now,
        today_on=clock.local(now).date(),
        is_officer=is_officer(),
    )
