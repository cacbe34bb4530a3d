"""Who gets a certificate, and whether one still stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from lms.certificates.rules.facts import Kind


class Reason(StrEnum):
    """Why there is no certificate (yet)."""

    EDITION_NOT_OVER = "edition_not_over"
    REGISTERS_OPEN = "registers_open"
    ALREADY_ISSUED = "already_issued"
    THRESHOLD_NOT_SET = "threshold_not_set"
    ATTENDANCE_UNKNOWN = "attendance_unknown"
    NOT_PRESENT = "not_present"
    BELOW_THRESHOLD = "below_threshold"
    COMPETENCE_NOT_CONFIRMED = "competence_not_confirmed"


@dataclass(frozen=True, slots=True)
class Entitled:
    """A certificate of this kind may be issued."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class NotEntitled:
    """No certificate. `percent` and `threshold` are what the reason was decided on."""

    reason: Reason
    percent: Decimal | None = None
    threshold: Decimal | None = None


def decide_certificate(
    percent: Decimal | None,
    threshold: Decimal | None,
    is_statutory: bool,
    *,
    is_over: bool = True,
    are_registers_closed: bool = True,
    has_valid: bool = False,
    needs_competence: bool = False,
    is_competence_confirmed: bool = False,
) -> Entitled | NotEntitled:
    """Decide on one person of one edition. `percent`: share of the hours attended, None when nothing is marked.

    A statutory course has its minimum from its programme; while that is not set, nothing may be issued. An ordinary
    course without a minimum certifies whoever was there. A competence needs the fourth stage: the result compared with
    the outcomes set beforehand.
    """
    kind = (
        Kind.STATUTORY_COMPLETION
        if is_statutory
        else Kind.COMPETENCE
        if needs_competence
        else Kind.PARTICIPATION
    )
    refusals = (
        (has_valid, Reason.ALREADY_ISSUED),
        (not is_over, Reason.EDITION_NOT_OVER),
        (not are_registers_closed, Reason.REGISTERS_OPEN),
        (is_statutory and threshold is None, Reason.THRESHOLD_NOT_SET),
        (percent is None, Reason.ATTENDANCE_UNKNOWN),
        (percent is not None and percent <= 0, Reason.NOT_PRESENT),
        (percent is not None and threshold is not None and percent < threshold, Reason.BELOW_THRESHOLD),
        (needs_competence and not is_competence_confirmed, Reason.COMPETENCE_NOT_CONFIRMED),
    )
    for is_refused, reason in refusals:
        if is_refused:
            return NotEntitled(reason, percent, threshold)
    return Entitled(kind)


@dataclass(frozen=True, slots=True)
class Issuing:
    """What issuing does: how many certificates are made, and how many of their holders get a letter about it."""

    certificates: int
    letters: int

    @property
    def without_letter(self) -> int:
        """Holders whose address nobody knows: they must hear of it in another way."""
        return self.certificates - self.letters


def decide_issuing(decided: Iterable[tuple[Entitled | NotEntitled, str | None]]) -> Issuing:
    """Out of the decision about each person and their address."""
    addresses = [address for decision, address in decided if isinstance(decision, Entitled)]
    return Issuing(len(addresses), sum(bool(address) for address in addresses))


class Status(StrEnum):
    VALID = "valid"
    REVOKED = "revoked"
    REPLACED = "replaced"


def status_of(revoked_at: datetime | None, replaced_by: object | None) -> Status:
    """What the check says. A certificate that a newer one replaces says so, whether or not it was revoked for that."""
    if replaced_by is not None:
        return Status.REPLACED
    return Status.VALID if revoked_at is None else Status.REVOKED
