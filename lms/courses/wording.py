"""What the room says of editions, their state, and what they still need."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any

from lms.courses.rules import EditionState, Form, Lack, LackKind, MeetingClash, MeetingFault, Phase
from lms.foundation.language import _, hour, lazy
from lms.foundation.wall_clock import NonExistent

Words = Mapping[Any, Any]  # code → lazy sentence

STATES: Words = {
    EditionState.DRAFT: lazy("draft"),
    EditionState.PLANNED: lazy("planned"),
    EditionState.OPEN: lazy("open for enrolment"),
    EditionState.CONFIRMED: lazy("going ahead"),
    EditionState.RUNNING: lazy("running"),
    EditionState.DONE: lazy("closed and settled"),
    EditionState.CANCELLED: lazy("called off"),
}

PHASES: Words = {
    Phase.DRAFT: lazy("draft"),
    Phase.ANNOUNCED: lazy("enrolment not open yet"),
    Phase.ENROLLING: lazy("enrolment open"),
    Phase.CLOSED: lazy("enrolment closed"),
    Phase.RUNNING: lazy("running"),
    Phase.OVER: lazy("over"),
    Phase.CANCELLED: lazy("called off"),
}

FORMS: Words = {
    Form.STATIONARY: lazy("on site"),
    Form.ONLINE: lazy("live online"),
    Form.HYBRID: lazy("on site and online"),
}

MEETING_FAULTS: Words = {
    MeetingFault.ENDS_BEFORE_START: lazy("The meeting ends before it begins. Check both hours."),
    MeetingFault.TOO_LONG: lazy(
        "A meeting is one day, at most 16 hours. Check the date, or split it into several meetings."
    ),
    MeetingFault.BREAK_NEGATIVE: lazy("Breaks cannot last less than 0 minutes."),
    MeetingFault.BREAK_TOO_LONG: lazy("The breaks fill the whole meeting. Shorten them or move the end."),
}

CLASHES: Words = {
    MeetingClash.OVERLAP: lazy("It overlaps with another meeting of this edition. Move one of them."),
    MeetingClash.NO_PLACE: lazy(
        "Others already plan by this edition, so the meeting needs a place or a link."
    ),
    MeetingClash.NO_TRAINER: lazy("Others already plan by this edition, so the meeting needs a trainer."),
    MeetingClash.LAST_ONE: lazy("This is the only meeting left. Call off the whole edition instead."),
    MeetingClash.BEFORE_ENROLMENT_ENDS: lazy(
        "The meeting begins before enrolment ends. End enrolment earlier or move the meeting."
    ),
    MeetingClash.EDITION_OVER: lazy("The edition was called off. A new date is a new edition."),
    MeetingClash.EDITION_ENDED: lazy("The edition is over. A new date is a new edition."),
    MeetingClash.PAST: lazy("This hour has passed already. Check the day, the month and the year."),
    MeetingClash.LONG_PAST: lazy("This day lies more than a month back. Check the month and the year."),
}

LACKS: Words = {
    LackKind.TITLE_PL: lazy("The course has no Polish title."),
    LackKind.TITLE_EN: lazy("The course has no English title."),
    LackKind.MEETING: lazy("There is no meeting yet. Add at least one."),
    LackKind.MEETING_TIMES: lazy("The hours or breaks cannot be right."),
    LackKind.MEETING_OVERLAP: lazy("It overlaps with an earlier meeting."),
    LackKind.PLACE_OR_LINK: lazy("It has neither a place nor a link."),
    LackKind.TRAINER: lazy("It has no trainer."),
    LackKind.CAPACITY: lazy("The number of seats is missing. Set at least 1."),
    LackKind.ENROL_FROM: lazy("The beginning of enrolment is missing."),
    LackKind.ENROL_UNTIL: lazy("The end of enrolment is missing."),
    LackKind.ENROL_ORDER: lazy("Enrolment ends before it begins. Check both dates."),
    LackKind.ENROL_TOO_LATE: lazy("Enrolment must end before the first meeting begins."),
}


def lack(missing: Lack) -> str:
    """One thing an edition still needs, with the number of its meeting."""
    if missing.meeting is None:
        return str(LACKS[missing.kind])
    return _("Meeting %(number)s: %(lack)s", number=missing.meeting, lack=str(LACKS[missing.kind]))


def no_such_hour(found: NonExistent, typed: time) -> str:
    """For an hour that the clocks jump over in spring."""
    return _(
        "%(typed)s does not exist that night: the clocks go forward from %(from)s to %(to)s. Choose another hour.",
        typed=hour(typed),
        **{"from": hour(found.jumps_from), "to": hour(found.jumps_to)},
    )


def hour_twice(typed: time) -> str:
    """For an hour that comes twice in autumn; the two answers follow."""
    return _(
        "%(typed)s comes twice that night, because the clocks go back. Say which one you mean.",
        typed=hour(typed),
    )


FIRST_OF_TWO = lazy("the first one, still in summer time")
SECOND_OF_TWO = lazy("the second one, already in winter time")


COURSE_KINDS: Words = {
    "statutory": lazy("statutory"),
    "competence": lazy("competence course"),
    "informative": lazy("legal update"),
    "workshop": lazy("workshop"),
    "seminar": lazy("seminar"),
    "study_visit": lazy("study visit"),
    "supervision": lazy("supervision"),
}

CERTIFICATE_KINDS: Words = {
    "participation": lazy("certificate of attendance"),
    "competence": lazy("certificate with learning outcomes"),
    "statutory_completion": lazy("certificate of completion required by law"),
}

OUTCOME_KINDS: Words = {
    "knowledge": lazy("Knowledge"),
    "skills": lazy("Skills"),
    "social": lazy("Social competence"),
}

MEETING_CLASHES: Words = {
    MeetingClash.OVERLAP: lazy(
        "Another meeting of this edition is at the same time. Change the day or the hours."
    ),
    MeetingClash.NO_PLACE: lazy("People plan by this edition already. Choose a venue or give a link."),
    MeetingClash.NO_TRAINER: lazy("People plan by this edition already. Choose who leads the meeting."),
    MeetingClash.LAST_ONE: lazy("This is the last meeting. Call off the whole edition instead."),
    MeetingClash.BEFORE_ENROLMENT_ENDS: lazy(
        "The meeting would begin before enrolment ends. Shorten the enrolment first."
    ),
    MeetingClash.EDITION_OVER: lazy("The edition was called off. Make a new edition for a new date."),
    MeetingClash.EDITION_ENDED: lazy("The edition is over. Make a new edition for a new date."),
    MeetingClash.PAST: lazy("This hour has passed already. Check the day, the month and the year."),
    MeetingClash.LONG_PAST: lazy("This day lies more than a month back. Check the month and the year."),
}
