"""Who gets a certificate, and whether one still stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lms.attendance.rules import Completed, Completion, NotCompletedReason, NotDecidedReason
from lms.certificates.rules.facts import Kind


class Reason(StrEnum):
    """Why there is no certificate (yet)."""

    EDITION_NOT_OVER = "edition_not_over"
    REGISTERS_OPEN = "registers_open"
    ALREADY_ISSUED = "already_issued"
    THRESHOLD_NOT_SET = "threshold_not_set"
    NOT_PRESENT = "not_present"
    BELOW_THRESHOLD = "below_threshold"
    COMPETENCE_NOT_CONFIRMED = "competence_not_confirmed"


@dataclass(frozen=True, slots=True)
class Entitled:
    """A certificate of this kind may be issued."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class NotEntitled:
    """No certificate, and why."""

    reason: Reason


_BY_COMPLETION: dict[NotCompletedReason | NotDecidedReason, Reason] = {
    NotCompletedReason.BELOW_THRESHOLD: Reason.BELOW_THRESHOLD,
    NotCompletedReason.NEVER_PRESENT: Reason.NOT_PRESENT,
    NotDecidedReason.REGISTERS_OPEN: Reason.REGISTERS_OPEN,
    NotDecidedReason.THRESHOLD_NOT_SET: Reason.THRESHOLD_NOT_SET,
}


def decide_certificate(
    completion: Completion,
    is_statutory: bool,
    *,
    is_over: bool = True,
    has_valid: bool = False,
    needs_competence: bool = False,
    is_competence_confirmed: bool = False,
) -> Entitled | NotEntitled:
    """Decide on one person of one edition. `completion` is what `attendance.rules.decide_completion` says of them.

    While a statutory programme does not say its minimum of attendance, nobody has completed it and nothing is issued.
    A competence needs the fourth stage: the result compared with the outcomes set beforehand.
    """
    refusals = (
        (has_valid, Reason.ALREADY_ISSUED),
        (not is_over, Reason.EDITION_NOT_OVER),
        (not isinstance(completion, Completed), _reason_of(completion)),
        (needs_competence and not is_competence_confirmed, Reason.COMPETENCE_NOT_CONFIRMED),
    )
    for is_refused, reason in refusals:
        if is_refused and reason is not None:
            return NotEntitled(reason)
    if is_statutory:
        return Entitled(Kind.STATUTORY_COMPLETION)
    return Entitled(Kind.COMPETENCE if needs_competence else Kind.PARTICIPATION)


def _reason_of(completion: Completion) -> Reason | None:
    return None if isinstance(completion, Completed) else _BY_COMPLETION[completion.reason]


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
