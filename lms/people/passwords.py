"""Passwords as they are kept: Argon2id (RFC 9106) with 46 MiB, two passes, one lane – about 50 ms on two cores (S22).

Never call this inside a transaction that writes: a door takes it as `before`.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from importlib.resources import files

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from lms.people.rules import PASSWORD_MAX, normal_password

_HASHER = PasswordHasher(time_cost=2, memory_cost=46 * 1024, parallelism=1)
# Of a random password nobody knows. An unknown address costs the same time as a known one (S20).
NOBODY = "$argon2id$v=19$m=47104,t=2,p=1$jodUWWkj3owKHRpK26yHmA$8CQ3IQtfDGkrr18KJkojFVCeLAHeDZipKvARId/jRvw"
# Each hash holds 46 MiB: many tries at once wait for each other instead of for the machine's memory.
_AT_ONCE = threading.BoundedSemaphore(4)


def hash_password(text: str) -> str:
    """The hash to keep, with its own salt and parameters in it. The text is not cut off."""
    with _AT_ONCE:
        return _HASHER.hash(normal_password(text))


def is_right(stored: str | None, text: str) -> bool:
    """Whether `text` is the password of `stored`. None stands for nobody and takes as long as a wrong password."""
    typed = normal_password(text[: PASSWORD_MAX + 1])
    with _AT_ONCE:
        try:
            return _HASHER.verify(stored or NOBODY, typed) and stored is not None
        except (VerificationError, InvalidHashError):
            return False


def is_outdated(stored: str) -> bool:
    """Whether the parameters have grown since this hash was made."""
    return _HASHER.check_needs_rehash(stored)


@lru_cache(maxsize=1)
def common_passwords() -> frozenset[str]:
    """The 10 000 most common passwords of the list that ships with the package, in small letters."""
    lines = files("lms.people").joinpath("data/common-passwords.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip())
