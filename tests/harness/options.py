"""What was asked of this run.

The application refuses unknown LMS_* settings, and a developer's own settings must not reach the tests. So everything
that begins with LMS_ leaves the environment here, before any process is started; what speaks to the tests is kept
under another name that test processes and servers inherit.
"""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_SPOKEN_TO_TESTS = {
    "LMS_FULL": "TESTS_FULL",
    "LMS_SABOTAGE": "TESTS_SABOTAGE",
    "LMS_TEST_POSTGRES": "TESTS_POSTGRES",
}


def settle() -> None:
    """Move what speaks to the tests, drop every other LMS_* setting. Harmless to repeat."""
    for name in [name for name in os.environ if name.startswith("LMS_")]:
        value = os.environ.pop(name)
        if name in _SPOKEN_TO_TESTS and value:
            os.environ[_SPOKEN_TO_TESTS[name]] = value


def is_full() -> bool:
    """Whether the rows of the quality promises run at full size (`make prove`)."""
    return os.environ.get("TESTS_FULL", "") not in ("", "0")


def is_nightly() -> bool:
    """Whether a run may take hours: LMS_FULL=nightly, for what a machine does while everybody sleeps."""
    return os.environ.get("TESTS_FULL") == "nightly"


def sabotage() -> str | None:
    """Name of the sabotage that this run must notice, if any."""
    return os.environ.get("TESTS_SABOTAGE") or None


def size(small: int, full: int, nightly: int | None = None) -> int:
    """A count of a test: `small` in `make test`, `full` in `make prove`, `nightly` where LMS_FULL=nightly says so."""
    if nightly is not None and is_nightly():
        return nightly
    return full if is_full() else small
