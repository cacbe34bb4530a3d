"""An institution in a project: since when, and which local governments are supported by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


def institution_start(staff_began_on: date | None, own_began_on: date | None) -> date | None:
    """The first day of support, of its staff or of itself; None: it is not supported (any more)."""
    known = [day for day in (staff_began_on, own_began_on) if day is not None]
    return min(known) if known else None


class OwnSupportFault(StrEnum):
    """What is wrong with support that an institution itself is said to have had."""

    AHEAD = "ahead"
    BEFORE_PROJECT = "before_project"
    AFTER_PROJECT = "after_project"
    NOT_SAID = "not_said"
    DAY_MISSING = "day_missing"
    RECORDED_ALREADY = "recorded_already"
    END_BEFORE_START = "end_before_start"


def check_own_support(
    began_on: date | None, support: str, *, starts_on: date, ends_on: date, today: date
) -> OwnSupportFault | None:
    """Support has a day within the project and not in the future, and words that say what it was; or neither."""
    if began_on is None:
        return OwnSupportFault.DAY_MISSING if support else None
    if not support:
        return OwnSupportFault.NOT_SAID
    if began_on < starts_on:
        return OwnSupportFault.BEFORE_PROJECT
    if began_on > ends_on:
        return OwnSupportFault.AFTER_PROJECT
    return OwnSupportFault.AHEAD if began_on > today else None


@dataclass(frozen=True, slots=True)
class LocalGovernments:
    """How many local governments have been supported so far, each counted once.

    `by_any`: through staff or itself; `by_own`: an institution of it was supported itself. `counted`: the figure for
    the target; None as long as nobody has said whether support of staff counts.
    """

    by_any: int
    by_own: int
    counted: int | None


def count_local_governments(
    supported: Iterable[tuple[str | None, bool]], counts_staff: bool | None
) -> LocalGovernments:
    """Count (code of the local government, whether the institution itself was supported); one without a code counts
    for none. Whether training of staff makes its local government a supported one is for the agreement to say."""
    by_any, by_own = set[str](), set[str]()
    for code, is_own in supported:
        if code is not None:
            by_any.add(code)
            if is_own:
                by_own.add(code)
    counted = None if counts_staff is None else len(by_any if counts_staff else by_own)
    return LocalGovernments(len(by_any), len(by_own), counted)
