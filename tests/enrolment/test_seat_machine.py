"""R5: hundreds of random lives of an edition; whatever people do, the seats are what the plain model says."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from lms.enrolment.rules import TRANSITIONS
from tests.enrolment.seat_machine import SeatMachine, Seen
from tests.harness import options
from tests.harness.plugin import Figures

pytestmark = [pytest.mark.row("R5"), pytest.mark.both, pytest.mark.slow]

REFUSALS = {
    "already_seated",
    "already_waiting",
    "below_taken",
    "closed",
    "edition_cancelled",
    "limit_below_taken",
    "list_full",
    "not_enrolled",
    "not_open_yet",
    "started",
}
INVARIANTS = [
    name for name in vars(SeatMachine) if hasattr(getattr(SeatMachine, name), "hypothesis_stateful_invariant")
]


def walk(app: Any, clean_database: Callable[[], None], seen: Seen) -> None:
    """One life by hand that meets every refusal: a small run cannot leave that to chance."""
    life = SeatMachine(app, clean_database, seen)
    life.publish(capacity=1, waiting_capacity=1, limit=None, opens_in=timedelta(hours=2))
    steps: list[Callable[[], None]] = [
        lambda: life.applies(0),  # not open yet
        lambda: life.time_passes(timedelta(days=1)),
        *(
            lambda who=who: life.applies(who) for who in (0, 0, 1, 1, 2)
        ),  # already here, already waiting, list full
        lambda: life.capacity_changes(2),
        lambda: life.capacity_changes(1),  # below what is taken
        lambda: life.applies(3),
        lambda: life.capacity_changes(3),
        lambda: life.institution_limit_changes(1),  # 0 and 3 are of one institution
        lambda: life.window_of_enrolment_changes(-1),
        lambda: life.applies(4),  # closed
        lambda: life._withdraw(3),
        lambda: life._withdraw(3),  # ended already
        lambda: life.time_passes(timedelta(days=25)),
        lambda: life._withdraw(0),  # too late
        lambda: life.edition_is_called_off(),
        lambda: life.applies(5),
    ]
    with life.contexts:
        for step in steps:
            step()
            for name in INVARIANTS:
                getattr(life, name)()
        life.teardown()


def play(app: Any, clean_database: Callable[[], None], sequences: int, steps: int) -> Seen:
    """Live so many sequences; raises at the first step after which an answer or an invariant is wrong."""
    found = Seen()
    walk(app, clean_database, found)
    # Small runs try the same sequences every time, so that a suite is green or red and never now and then; large ones
    # look for what nobody has tried. A run that is meant to fail need not look for its shortest failure.
    phases = (Phase.generate,) if options.sabotage() else (Phase.generate, Phase.shrink)
    run_state_machine_as_test(
        lambda: SeatMachine(app, clean_database, found),
        settings=settings(
            max_examples=sequences,
            stateful_step_count=steps,
            derandomize=not options.is_full(),
            deadline=None,
            database=None,
            phases=phases,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return found


def test_seats_are_what_the_plain_model_says(
    app: Any, cast: Any, clean_database: Callable[[], None], size: Callable[..., int], figure: Figures
) -> None:
    sequences, steps = size(24, 500, 5000), size(30, 50, 100)
    began = time.monotonic()
    seen = play(app, clean_database, sequences, steps)
    figure("time of all sequences", time.monotonic() - began, "s")
    figure("sequences", seen.sequences, at_least=sequences)
    figure("steps", seen.steps, at_least=sequences * steps / 2)
    figure("invariants after every step", len(INVARIANTS), at_least=12)
    assert TRANSITIONS - seen.transitions == set()
    refused = {said.removeprefix("refused: ") for said in seen.answers if said.startswith("refused")}
    assert REFUSALS - refused == set()
    # what frees a seat for the queue: somebody leaves, there are more places, the first meeting is put off
    for cause in ("withdrawn", "changed", "put off"):
        assert any(said.startswith(cause) and ", 0 " not in said for said in seen.answers), cause
