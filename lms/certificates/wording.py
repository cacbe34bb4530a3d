"""Why there is no certificate, what a certificate is called and how it stands, in words."""

from __future__ import annotations

from lms.certificates.rules import Kind, Reason, Status
from lms.foundation.language import lazy

REASONS = {
    Reason.EDITION_NOT_OVER: lazy("The edition is not over yet."),
    Reason.REGISTERS_OPEN: lazy("A register is still open. Close it first."),
    Reason.ALREADY_ISSUED: lazy("A certificate was issued."),
    Reason.THRESHOLD_NOT_SET: lazy("The statutory programme does not state a minimum attendance yet."),
    Reason.NOT_PRESENT: lazy("The person was not present."),
    Reason.BELOW_THRESHOLD: lazy("Attendance is below the minimum."),
    Reason.COMPETENCE_NOT_CONFIRMED: lazy("The competence was not confirmed."),
}
KINDS = {
    Kind.PARTICIPATION: lazy("certificate of participation"),
    Kind.COMPETENCE: lazy("certificate of competence"),
    Kind.STATUTORY_COMPLETION: lazy("certificate of a statutory course"),
}
# status → (tone, icon, word)
STATUSES = {
    Status.VALID: ("seat", "check", lazy("valid")),
    Status.REVOKED: ("harm", "circle-x", lazy("revoked")),
    Status.REPLACED: ("wait", "history", lazy("replaced by a newer one")),
}
