"""Decisions and refusals as sentences: what is so, why, with the numbers that decide."""

from __future__ import annotations

from dataclasses import dataclass

from lms.enrolment.rules import (
    Decision,
    Refusal,
    Seated,
    SeatFacts,
    Waitlisted,
    WaitsFor,
)
from lms.foundation.language import _, _n, moment


@dataclass(frozen=True)
class Said:
    """A heading and the sentences under it."""

    title: str
    text: str


def said_before(decision: Decision, facts: SeatFacts, institution: str | None) -> Said:
    """What would become of an application now, said before the button."""
    if isinstance(decision, Seated):
        return Said(_("A seat is free for you"), _free(facts))
    if isinstance(decision, Waitlisted):
        return _waiting(decision, facts, institution)
    return said_refusal(decision.reason, facts)


def _free(facts: SeatFacts) -> str:
    free = facts.capacity - facts.taken
    seats = _n(
        "%(num)s of %(capacity)s seats is free.",
        "%(num)s of %(capacity)s seats are free.",
        free,
        capacity=facts.capacity,
    )
    return f"{seats} " + _("The seat is yours as soon as you send the application.")


def _waiting(decision: Waitlisted, facts: SeatFacts, institution: str | None) -> Said:
    place = _("On the waiting list you will be number %(position)s.", position=decision.position)
    if decision.waits_for is WaitsFor.INSTITUTION:
        why = why_institution(facts.institution_taken or 0, facts.institution_limit or 0, institution)
        return Said(_("You cannot take a seat now"), f"{why} {place}")
    why = _n("The only seat is taken.", "All %(num)s seats are taken.", facts.capacity)
    return Said(_("You cannot take a seat now"), f"{why} {place}")


def why_institution(taken: int, limit: int, institution: str | None) -> str:
    """The limit of one institution with its numbers."""
    has = _n(
        "%(institution)s already has %(num)s seat in this edition.",
        "%(institution)s already has %(num)s seats in this edition.",
        taken,
        institution=institution or _("Your institution"),
    )
    return f"{has} " + _n(
        "The limit is %(num)s seat for one institution.",
        "The limit is %(num)s seats for one institution.",
        limit,
    )


def why_waiting(waits_for: WaitsFor, facts: SeatFacts, institution: str | None) -> str:
    """Why somebody who waits has no seat yet."""
    if waits_for is WaitsFor.INSTITUTION:
        return why_institution(facts.institution_taken or 0, facts.institution_limit or 0, institution)
    return _n("The only seat is taken.", "All %(num)s seats are taken.", facts.capacity)


def said_refusal(reason: Refusal, facts: SeatFacts) -> Said:
    """Why an application is not accepted now."""
    titles = {
        Refusal.ALREADY_SEATED: _("You already have a seat here"),
        Refusal.ALREADY_WAITING: _("You are already on the waiting list"),
        Refusal.NOT_INFORMED: _("One tick is missing"),
    }
    return Said(titles.get(reason) or _("You cannot take a seat now"), _why(reason, facts))


def _why(reason: Refusal, facts: SeatFacts) -> str:
    opens_at = facts.enrol_from_at
    if reason is Refusal.NOT_OPEN_YET and opens_at is not None and facts.now < opens_at:
        return _("Enrolment opens on %(moment)s.", moment=moment(opens_at))
    if reason in (Refusal.NOT_PUBLISHED, Refusal.NOT_OPEN_YET):
        return _("Enrolment for this date has not been announced yet.")
    if reason is Refusal.EDITION_CANCELLED:
        return _("This date was called off.")
    if reason is Refusal.CLOSED:
        return _("Enrolment closed on %(moment)s.", moment=moment(facts.enrol_last_at))
    if reason is Refusal.STARTED:
        return _("The first meeting began on %(moment)s.", moment=moment(facts.first_start_at))
    if reason is Refusal.ALREADY_SEATED:
        return _("Nothing more is needed. Your seat stays yours.")
    if reason is Refusal.ALREADY_WAITING:
        return _("Nothing more is needed. Your place in the queue stays yours.")
    if reason is Refusal.NOT_INFORMED:
        return _("Read what happens to your data and tick the box above the button.")
    if reason is Refusal.LIST_FULL:
        seats = _n("The only seat is taken.", "All %(num)s seats are taken.", facts.capacity)
        return f"{seats} {_full_list(facts.waiting)}"
    return plain_refusal(reason)


def _full_list(waiting: int) -> str:
    if waiting == 0:
        return _("There is no waiting list for this date.")
    return _n(
        "The waiting list is full too: %(num)s person is on it.",
        "The waiting list is full too: %(num)s people are on it.",
        waiting,
    )


def said_withdrawal_refusal(reason: Refusal, facts: SeatFacts) -> Said:
    """Why somebody cannot withdraw now."""
    if reason is Refusal.STARTED:
        began = _("The first meeting began on %(moment)s.", moment=moment(facts.first_start_at))
        return Said(
            _("It is too late to withdraw"),
            f"{began} " + _("From then on the attendance list says who came."),
        )
    return Said(_("This application has already ended"), _("There is nothing left to withdraw from."))


def plain_refusal(reason: Refusal) -> str:
    """Refusals that need no numbers."""
    words = {
        Refusal.NOT_ENROLLED: _("This application has already ended."),
        Refusal.STARTED: _("The first meeting has begun."),
    }
    return words.get(reason) or _("This cannot be done now.")


def below_taken(taken: int) -> str:
    """There cannot be fewer places than people who have one."""
    return _n(
        "%(num)s person already has a seat, and nobody loses one by a new number. Write at least %(num)s.",
        "%(num)s people already have a seat, and nobody loses one by a new number. Write at least %(num)s.",
        taken,
    )


def limit_below_taken(most: int) -> str:
    """The limit of an institution cannot be lower than what one of them has."""
    return _n(
        "One institution already has %(num)s seat. Write at least %(num)s, or leave the field empty.",
        "One institution already has %(num)s seats. Write at least %(num)s, or leave the field empty.",
        most,
    )
