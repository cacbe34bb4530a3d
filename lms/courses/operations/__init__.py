"""Verbs of the catalogue and the calendar: courses, their editions, the meetings of an edition, venues.

They know nothing of seats: whoever changes an edition that people are enrolled in tells them by the operations of
`enrolment`, in the same transaction.
"""

from __future__ import annotations

from lms.courses.operations.courses import CodeTaken, CourseChanged, NewCourse, change_course, create_course
from lms.courses.operations.editions import (
    CannotMove,
    EditionChanged,
    EditionCreated,
    EditionPlan,
    Lacking,
    Moved,
    cancel_edition_state,
    change_edition,
    create_edition,
    move_edition,
    publish_edition,
)
from lms.courses.operations.meetings import (
    MeetingCancelled,
    MeetingPlan,
    MeetingRefused,
    MeetingSaved,
    add_meeting,
    cancel_meeting,
    change_meeting,
)
from lms.courses.operations.rows import Stale
from lms.courses.operations.venues import NewVenue, VenueCreated, create_venue

__all__ = [
    "CannotMove",
    "CodeTaken",
    "CourseChanged",
    "EditionChanged",
    "EditionCreated",
    "EditionPlan",
    "Lacking",
    "MeetingCancelled",
    "MeetingPlan",
    "MeetingRefused",
    "MeetingSaved",
    "Moved",
    "NewCourse",
    "NewVenue",
    "Stale",
    "VenueCreated",
    "add_meeting",
    "cancel_edition_state",
    "cancel_meeting",
    "change_course",
    "change_edition",
    "change_meeting",
    "create_course",
    "create_edition",
    "create_venue",
    "move_edition",
    "publish_edition",
]
