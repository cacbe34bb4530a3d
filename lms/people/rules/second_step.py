"""The second step of signing in: who owes it, when a code fits, what a recovery code looks like (S23).

Codes are those of RFC 6238: six digits of a shared secret and the half minute they are shown in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from hmac import compare_digest

from lms.people.rules.access import Role, is_staff, permissions_of

STEP_SECONDS = 30
# A clock that is half a minute off still works, before and after.
STEPS_OFF = 1
CODE_DIGITS = 6
RECOVERY_CODES = 10
RECOVERY_LENGTH = 16
_GROUP = 4
# Rights behind which full PESEL numbers stand.
PESEL_RIGHTS = frozenset({"people.reveal", "indicators.export"})


class StepRefusal(StrEnum):
    """Why a code was not taken."""

    WRONG = "wrong"
    USED = "used"
    ENDED = "ended"
    OBLIGATORY = "obligatory"
    OWN = "own"
    NONE = "none"


def owes_second_step(roles: Iterable[Role | str], *, is_demo: bool) -> bool:
    """Staff, and whoever can see a PESEL, show more than a password; accounts of the demo region do not."""
    held = set(roles)
    return not is_demo and (is_staff(held) or not PESEL_RIGHTS.isdisjoint(permissions_of(held)))


def step_at(moment: datetime) -> int:
    """The number of the half minute in which a moment lies."""
    return int(moment.timestamp()) // STEP_SECONDS


def normal_code(typed: str) -> str:
    """What was meant: people copy codes with spaces and dashes, and from a telephone in capitals."""
    return "".join(letter for letter in typed.lower() if letter.isalnum())


def is_app_code(code: str) -> bool:
    return len(code) == CODE_DIGITS and code.isascii() and code.isdigit()


def fitting_step(code: str, now: datetime, code_of: Callable[[int], str]) -> int | None:
    """The half minute whose code this is, the newest first; None when it fits none near `now`."""
    here = step_at(now)
    near = range(here + STEPS_OFF, here - STEPS_OFF - 1, -1)
    fitting = [step for step in near if compare_digest(code_of(step).encode(), code.encode())]
    return fitting[0] if fitting else None


def judge(step: int | None, last_step: int) -> StepRefusal | None:
    """Whether a code may be taken: it fits, and neither it nor a newer one was taken before."""
    if step is None:
        return StepRefusal.WRONG
    return StepRefusal.USED if step <= last_step else None


def in_groups(code: str) -> str:
    """A long code as it is read and typed: "abcd-efgh-…"."""
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
