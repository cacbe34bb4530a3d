"""Whether somebody who asks to be erased is erased (GDPR art. 17), and what may be done instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lms.privacy.rules.retention import ProjectClock, has_standing_hold, kept_until


class Ground(StrEnum):
    """Why data must be kept: each is a duty under law (art. 17(3)(b)) or the office's own need to answer for itself."""

    NOT_PAID = "not_paid"  # the project goes on; the clock of its papers has not begun
    RETENTION = "retention"  # until a day
    HOLD = "hold"  # a proceeding or a demand
    STAFF = "staff"  # somebody who works with the system still does


@dataclass(frozen=True)
class Duty:
    """One reason to keep, of one project."""

    ground: Ground
    project: str = ""
    until_on: date | None = None


@dataclass(frozen=True)
class Erase:
    """Nothing stands against it."""


@dataclass(frozen=True)
class Keep:
    """Refused, with every reason. Restriction (art. 18) can be offered instead."""

    duties: tuple[Duty, ...]


def decide_erasure(
    projects: Sequence[tuple[str, ProjectClock]], *, today: date, is_staff: bool = False
) -> Erase | Keep:
    """`projects`: code and clock of each project the person takes or took part in."""
    duties = [Duty(Ground.STAFF)] if is_staff else []
    for code, clock in projects:
        until = kept_until(clock)
        if has_standing_hold(clock, today):
            duties.append(Duty(Ground.HOLD, code))
        elif clock.last_payment_on is None:
            duties.append(Duty(Ground.NOT_PAID, code))
        elif until is None or until >= today:
            duties.append(Duty(Ground.RETENTION, code, until))
    return Keep(tuple(duties)) if duties else Erase()
