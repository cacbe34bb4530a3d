"""Another moment as the machine's time: TESTS_TODAY=2028-02-29T09:00Z makes a whole run believe that it is then.

A test that passes today and fails on the last night of the year is found before that night. The test processes travel
there and let the clock run on; servers and commands that they start are told by the setting for it. What lies outside
of Python (PostgreSQL, Chromium) stays in the present, so such a run leaves browsers out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

NAME, OFFSET = "TESTS_TODAY", "TESTS_TODAY_OFFSET"


def _offset() -> timedelta:
    """How far the pretended time is from the machine's; every process of the run takes that of the first."""
    if OFFSET not in os.environ:
        moment = datetime.fromisoformat(os.environ[NAME])
        os.environ[OFFSET] = str((moment - _clock_on_the_wall()).total_seconds())
    return timedelta(seconds=float(os.environ[OFFSET]))


def _clock_on_the_wall() -> datetime:
    hatch = time_machine.escape_hatch
    moment = hatch.datetime.datetime.now(UTC) if hatch.is_travelling() else datetime.now(UTC)
    assert isinstance(moment, datetime)
    return moment


def is_pretended() -> bool:
    return bool(os.environ.get(NAME))


def now() -> datetime:
    """The time of this run, whatever clock a test has set."""
    return _clock_on_the_wall() + (_offset() if is_pretended() else timedelta(0))


@contextmanager
def time_of_the_run() -> Iterator[None]:
    """The clock of the run inside, whatever stands outside."""
    if not time_machine.escape_hatch.is_travelling():
        yield
        return
    with time_machine.travel(now()):
        yield


def settings_of_processes() -> dict[str, str]:
    """What a server or command of the application must be told to live in the same time."""
    return {"LMS_TEST_CLOCK": now().isoformat()} if is_pretended() else {}


_travellers: list[time_machine.travel] = []


def pytest_configure(config: pytest.Config) -> None:
    if is_pretended():
        _travellers.append(time_machine.travel(now(), tick=True))
        _travellers[-1].start()


def pytest_unconfigure(config: pytest.Config) -> None:
    while _travellers:
        _travellers.pop().stop()
