"""What the house door and the administrator's desk say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from lms.enrolment.rules import EnrolmentState
from lms.enrolment.wording.days import Days, hours_of, leaf_of, month_of, run_of, until
from lms.enrolment.wording.states import OWN_STATE_NAMES, Tag, state_tag
from lms.foundation.clock import local
from lms.foundation.language import _, _n, current, lazy, percent
from lms.foundation.rules import Reason
from lms.foundation.rules import read as read_reason
from lms.people.marks import MarkFault
from lms.people.rules import StepRefusal
from lms.projects.wording import FIELDS

if TYPE_CHECKING:
    from lms.home.queries.institution import OpenEdition
    from lms.home.queries.mine import Start, Taken

Words = Mapping[Any, Any]  # code → lazy sentence

STATUS: Words = {
    "full": lazy("yes, fully"),
    "partial": lazy("partly"),
    "none": lazy("no"),
}

MARK_FAULTS: Words = {
    MarkFault.TOO_LARGE: lazy("This file is larger than 512 KB. Save a smaller picture and choose it again."),
    MarkFault.TOO_WIDE: lazy(
        "This picture is wider or higher than 4000 pixels. Make it smaller and choose it again."
    ),
    MarkFault.NOT_A_PICTURE: lazy(
        "This is no PNG or JPEG picture. SVG and PDF cannot be used; save it as PNG."
    ),
}

PLACES: Words = {
    "fe": lazy("European Funds"),
    "rp": lazy("Republic of Poland"),
    "eu": lazy("European Union"),
    "region": lazy("Regional self-government"),
}

LETTER_STATES: Words = {
    "waiting": lazy("Waiting"),
    "held": lazy("Held"),
    "failed": lazy("Failed, trying again"),
    "parked": lazy("Put aside"),
    "obsolete": lazy("Not sent"),
    "sent": lazy("Sent"),
}

# What the state means for whoever watches.
LETTER_STATES_SAID: Words = {
    "waiting": lazy("They leave within a minute."),
    "held": lazy("They leave by themselves as soon as the mail server answers. It is asked every minute."),
    "failed": lazy("Each is tried again by itself, first after a minute, later once a day."),
    "parked": lazy("These are not tried any more. Mend the cause, then send them again."),
    "obsolete": lazy("What they say was no longer true when their turn came."),
    "sent": lazy("The mail server has taken these."),
}

# Kind of letter → what it is about. A kind that is not here is shown by its code.
LETTERS: Words = {
    "account.invited": lazy("Invitation to an account"),
    "account.confirm": lazy("Confirmation of an address"),
    "account.exists": lazy("Registration of a known address"),
    "account.reset": lazy("New password"),
    "account.factor_set": lazy("Second step set up"),
    "account.factor_reset": lazy("Second step taken away"),
    "account.recovery_used": lazy("Recovery code used"),
    "account.deputy": lazy("Deputy named"),
    "privacy.long_list": lazy("Long list taken"),
    "privacy.many_cards": lazy("Many cards opened"),
    "enrolment.seated": lazy("Seat given"),
    "enrolment.waiting": lazy("Place on the waiting list"),
    "enrolment.promoted": lazy("Moved up to a seat"),
    "enrolment.withdrawn": lazy("Withdrawal"),
    "enrolment.cancelled": lazy("Edition called off"),
    "enrolment.meeting_changed": lazy("Meeting changed"),
    "certificate.issued": lazy("Certificate ready"),
}

# Reason in the row of a letter → (why it has not left, what helps).
LETTER_REASONS: Mapping[Reason, tuple[Any, Any]] = {
    Reason.SILENT: (
        lazy("The mail server does not answer."),
        lazy("Ask whoever runs the mail server. The letter leaves by itself when it answers again."),
    ),
    Reason.UNKNOWN_HOST: (
        lazy("The network does not know the name of the mail server."),
        lazy("Check LMS_MAIL_URL in the settings of this system."),
    ),
    Reason.INSECURE: (
        lazy("The connection to the mail server is not secure, so nothing was sent."),
        lazy("Ask whoever runs the mail server about its certificate."),
    ),
    Reason.SIGN_IN: (
        lazy("The mail server refuses the name or the password of this system."),
        lazy("Check LMS_MAIL_URL in the settings of this system."),
    ),
    Reason.SENDER: (
        lazy("The mail server takes no letters from our sender address."),
        lazy("Check LMS_MAIL_FROM in the settings, or ask whoever runs the mail server."),
    ),
    Reason.BUSY: (
        lazy("The mail server takes no letters at the moment."),
        lazy("Nothing needs to be done. If it lasts, ask whoever runs the mail server."),
    ),
    Reason.NO_ROOM: (
        lazy("The folder of letters cannot be written to."),
        lazy("Check that the disk has room and that the folder belongs to this system."),
    ),
    Reason.BROKE_OFF: (
        lazy("The connection broke in the middle of this letter. It may have arrived."),
        lazy("It is sent once more with the same number, so mail programs can drop the second one."),
    ),
    Reason.LATER: (
        lazy("The mail server does not take this letter yet."),
        lazy("Nothing needs to be done: it is tried again by itself."),
    ),
    Reason.ADDRESS: (
        lazy("The mail server refuses the address."),
        lazy("Check the person's address, then send the letter again."),
    ),
    Reason.CONTENT: (
        lazy("The mail server refuses what the letter holds."),
        lazy("Show the words of the server to whoever runs it, then send the letter again."),
    ),
    Reason.UNWRITABLE: (
        lazy("This system could not write the letter."),
        lazy("Tell whoever looks after this system. Send the letter again when it is mended."),
    ),
    Reason.WORKER_ENDED: (
        lazy("Sending it stopped the worker five times, so it was put aside."),
        lazy("Tell whoever looks after this system. Send the letter again when it is mended."),
    ),
    Reason.OBSOLETE: (
        lazy("It was not sent: what it says is no longer true."),
        lazy("Nothing needs to be done."),
    ),
}


@dataclass(frozen=True)
class ReasonWords:
    """Why a letter has not left, what helps, and what the server said, which is not our language."""

    why: str
    help: str
    said: str


def reason_words(last_error: str) -> ReasonWords | None:
    """The sentences behind what stands in the row; None when nothing went wrong."""
    if not last_error:
        return None
    reason, said = read_reason(last_error)
    if reason is None:
        return ReasonWords(_("It could not be sent."), "", said)
    why, helps = LETTER_REASONS[reason]
    return ReasonWords(str(why), str(helps), said)


def days_ahead(on: date, today: date) -> str:
    """When the next meeting is, as a heading."""
    ahead = (on - today).days
    if ahead <= 0:
        return _("Your next meeting is today")
    if ahead == 1:
        return _("Your next meeting is tomorrow")
    return _n("Your next meeting is in %(num)s day", "Your next meeting is in %(num)s days", ahead)


@dataclass(frozen=True)
class RowWords:
    """What stands under the title of a course on a participant's home."""

    days: str
    tag: Tag
    presence: str


def row_words(row: Taken) -> RowWords:
    presence = ""
    if row.state == EnrolmentState.SEATED and row.attended is not None:
        presence = _("present for %(share)s", share=percent(row.attended.whole_percent / 100, "0%"))
    elif row.state != EnrolmentState.SEATED:
        presence = str(OWN_STATE_NAMES[EnrolmentState(row.state)])
    return RowWords(
        run_of(row.first_on, row.last_on), state_tag(row.state, row.position, is_own=True), presence
    )


@dataclass(frozen=True)
class StartWords:
    """The sentences of a participant's home."""

    heading: str
    leaf: Days | None
    hours: str
    missing: str


def start_words(mine: Start, today: date) -> StartWords:
    coming = mine.coming
    missing = ", ".join(str(FIELDS[name]).lower() for name in mine.missing[:4])
    if len(mine.missing) > 4:
        missing = _("%(some)s and others", some=missing)
    if coming is None:
        return StartWords(_("No meeting ahead of you"), None, "", missing)
    on = local(coming.starts_at).date()
    hours = hours_of(coming.starts_at, coming.ends_at)
    return StartWords(days_ahead(on, today), leaf_of(on, on, has_year=True), hours, missing)


@dataclass(frozen=True)
class PersonThere:
    """One of a coordinator's people in an edition."""

    name: str
    post: str
    tag: Tag


@dataclass(frozen=True)
class GroupThere:
    """An edition with the coordinator's people in it."""

    code: str
    title_pl: str
    title_en: str
    days: str
    people: tuple[PersonThere, ...]


def groups_there(rows: Iterable[Any]) -> list[GroupThere]:
    """People by edition; the rows come in the order of the editions."""
    groups = []
    for _code, found in groupby(rows, key=lambda row: row.code):
        people = list(found)
        first = people[0]
        there = tuple(
            PersonThere(f"{row.first_name} {row.last_name}", row.post, state_tag(row.state, row.position))
            for row in people
        )
        days = run_of(first.first_on, first.last_on)
        groups.append(GroupThere(first.code, first.title_pl, first.title_en, days, there))
    return groups


def institution_heading(seated: int, waiting: int) -> str:
    """The answer to "who of mine is where" in one line; one person may have several seats."""
    said = _n("Your people have %(num)s seat", "Your people have %(num)s seats", seated)
    if not waiting:
        return said
    return f"{said}, " + _n("%(num)s place on a waiting list", "%(num)s places on waiting lists", waiting)


def at_this_pace(on: date) -> str:
    """Beside the dotted line of the road: the month in which the target would be met."""
    month = month_of(on)
    return _("at this pace: %(month)s", month=month.lower() if current() == "pl" else month)


def open_edition_line(row: OpenEdition) -> str:
    """What decides whether to enrol now: the days, how many more of ours, until when."""
    parts = [run_of(row.first_on, row.last_on)]
    if row.left:
        parts.append(_n("a seat for %(num)s more of yours", "seats for %(num)s more of yours", row.left))
    elif row.limit is not None and row.mine >= row.limit:
        parts.append(_("your limit is used; others wait for their turn"))
    else:
        parts.append(_("full; the waiting list is open"))
    if row.enrol_last_at is not None:
        parts.append(_("until %(moment)s", moment=until(row.enrol_last_at)))
    return " · ".join(parts)


# Why a code, or the password typed once more, was not taken.
TOO_MANY_CODES = lazy("There were too many attempts. Wait an hour, or ask the administrator.")
NOT_THIS_PASSWORD = lazy("This is not the password you use now. Type it once more.")
STEP_REFUSALS: Words = {
    StepRefusal.WRONG: lazy("This code does not fit. Type the one that the app shows now."),
    StepRefusal.USED: lazy("This code was used already. Wait for the next one, at most half a minute."),
    StepRefusal.ENDED: lazy("This set-up has ended. Sign in again, and a new one begins."),
    StepRefusal.NONE: lazy("This account has no second step."),
    StepRefusal.OBLIGATORY: lazy("Your role needs the second step, so it cannot be switched off."),
}
