"""What happens next, in order, as (title, text)."""

from __future__ import annotations

from datetime import datetime

from lms.courses.rules import Phase
from lms.courses.wording import PHASES
from lms.enrolment.wording.days import until
from lms.foundation.language import _

Steps = list[tuple[str, str]]


def before_applying() -> Steps:
    """For whoever reads an edition's page and could take a seat."""
    return [
        (
            _("You send the application"),
            _("Sign in and press one button. Your account has all that is needed."),
        ),
        (
            _("You know at once"),
            _("The order of arrival decides. Without a free seat you get a number on the waiting list."),
        ),
        (_("A letter brings the dates"), _("With the place, the hours and a file for your calendar.")),
        (
            _("You come, or give the seat back"),
            _(
                "Withdraw on your page before the first meeting begins. The next person gets the seat at once."
            ),
        ),
    ]


def with_a_seat(threshold: int | None, *, may_withdraw: bool) -> Steps:
    """For whoever has a seat."""
    certificate = (
        _(
            "The office issues it after the last meeting to those with %(percent)s%% of attendance.",
            percent=threshold,
        )
        if threshold
        else _("The office issues it after the last meeting.")
    )
    found = [
        (
            _("You come to the meetings"),
            _("The trainer notes who is there. Put the dates into your calendar."),
        ),
        (_("You get a certificate"), certificate),
    ]
    if may_withdraw:
        words = _("Withdraw before the first meeting begins. The next person gets the seat at once.")
        found.append((_("Something came up?"), words))
    return found


def in_the_queue() -> Steps:
    """For whoever waits."""
    return [
        (_("You wait"), _("Nothing more is needed. This page always shows your present number.")),
        (_("A seat becomes free"), _("The next person gets it by itself, and a letter says so.")),
        (
            _("Nothing becomes free"),
            _(
                "The queue ends when the first meeting begins. You can apply for another date at the same time."
            ),
        ),
    ]


def window(
    phase: Phase, enrol_from_at: datetime | None, enrol_last_at: datetime | None, now: datetime
) -> str:
    """One line about the time of enrolling, for the sheet of an edition."""
    if phase is Phase.ANNOUNCED and enrol_from_at is not None and now < enrol_from_at:
        return _("Enrolment opens: %(moment)s", moment=until(enrol_from_at))
    if phase is Phase.ENROLLING:
        return _("Enrolment until %(moment)s", moment=until(enrol_last_at)) if enrol_last_at else ""
    if phase is Phase.CLOSED and enrol_last_at is not None:
        return _("Enrolment closed: %(moment)s", moment=until(enrol_last_at))
    return str(PHASES[phase])
