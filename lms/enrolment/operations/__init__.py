"""Verbs of seats. Each locks the seat book of its edition first, reads facts, asks the rule book and writes."""

from __future__ import annotations

from lms.enrolment.operations.applying import (
    Applied,
    apply_by_code,
    apply_for_seat,
    apply_for_seats,
    seat_facts,
)
from lms.enrolment.operations.books import open_seat_book, seats_by_institution
from lms.enrolment.operations.leaving import Withdrawn, cancel_enrolments, withdraw
from lms.enrolment.operations.places import PlacesChanged, change_places, fill_free_seats
from lms.enrolment.operations.telling import tell_of_meeting

__all__ = [
    "Applied",
    "PlacesChanged",
    "Withdrawn",
    "apply_by_code",
    "apply_for_seat",
    "apply_for_seats",
    "cancel_enrolments",
    "change_places",
    "fill_free_seats",
    "open_seat_book",
    "seat_facts",
    "seats_by_institution",
    "tell_of_meeting",
    "withdraw",
]
