"""What the house door and the administrator's desk say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lms.foundation.language import lazy
from lms.people.marks import MarkFault

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
    "failed": lazy("Failed, trying again"),
    "parked": lazy("Parked"),
    "sent": lazy("Sent"),
}

# Kind of letter → what it is about. A kind that is not here is shown by its code.
LETTERS: Words = {
    "account.invited": lazy("Invitation to an account"),
    "account.confirm": lazy("Confirmation of an address"),
    "account.exists": lazy("Registration of a known address"),
    "account.reset": lazy("New password"),
    "enrolment.seated": lazy("Seat given"),
    "enrolment.waiting": lazy("Place on the waiting list"),
    "enrolment.promoted": lazy("Moved up to a seat"),
    "enrolment.withdrawn": lazy("Withdrawal"),
    "enrolment.cancelled": lazy("Edition called off"),
    "enrolment.meeting_changed": lazy("Meeting changed"),
    "certificate.issued": lazy("Certificate ready"),
}

# What stands in the table as the last error → why, in plain words.
LETTER_ERRORS: Words = {
    "the worker ended five times on this letter": lazy(
        "Sending it stopped the worker five times, so it was put aside."
    ),
    "no longer true": lazy("It was not sent: what it says is no longer true."),
}
