"""Writers of one SQLite file take turns: one after another, across processes, and a dead one frees the rest."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import threading
import time
from pathlib import Path

from lms.foundation.turns import Turns


def test_one_at_a_time_and_nobody_is_left_out(tmp_path: Path) -> None:
    turns, inside, most, done = Turns(tmp_path / "x.sqlite3", seconds=10), 0, 0, 0

    def write() -> None:
        nonlocal inside, most, done
        for _ in range(50):
            assert turns.take()
            inside += 1
            most = max(most, inside)
            time.sleep(0.0001)
            inside -= 1
            done += 1
            turns.give_back()

    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, done) == (1, 400)


def test_who_waits_too_long_goes_on_without_a_turn(tmp_path: Path) -> None:
    """Then SQLite's own waiting and its clear error stand behind it."""
    turns = Turns(tmp_path / "x.sqlite3", seconds=0.05)
    assert turns.take()
    assert not turns.take()
    turns.give_back()
    assert turns.take()
    turns.give_back()


def _hold(database: Path, has_it: object) -> None:
    Turns(database, seconds=10).take()
    has_it.set()  # type: ignore[attr-defined]
    time.sleep(60)


def test_a_killed_process_frees_the_others(tmp_path: Path) -> None:
    fresh = multiprocessing.get_context("spawn")
    has_it = fresh.Event()
    holder = fresh.Process(target=_hold, args=(tmp_path / "x.sqlite3", has_it))
    holder.start()
    assert has_it.wait(20)
    mine, got = Turns(tmp_path / "x.sqlite3", seconds=10), threading.Event()

    def wait() -> None:
        mine.take()
        got.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    assert not got.wait(0.3), "the turn of another process was not respected"
    assert holder.pid is not None
    os.kill(holder.pid, signal.SIGKILL)
    assert got.wait(10)
    waiting.join()
    holder.join()
    mine.give_back()


def test_a_process_that_hangs_keeps_nobody_for_ever(tmp_path: Path) -> None:
    """It lives and holds the turn: the others go on without after their time, and take turns again when it is gone."""
    fresh = multiprocessing.get_context("spawn")
    has_it = fresh.Event()
    holder = fresh.Process(target=_hold, args=(tmp_path / "x.sqlite3", has_it))
    holder.start()
    assert has_it.wait(20)
    mine = Turns(tmp_path / "x.sqlite3", seconds=0.2)
    assert [mine.take() for _ in range(3)] == [False] * 3
    holder.kill()
    holder.join()
    mine.seconds = 10
    for _ in range(3):
        assert mine.take()
        mine.give_back()


def _write(database: Path, mark: Path, seed: int, found: object) -> None:
    """Two threads that take turns with those of other processes, so impatient that they often go on without."""
    turns, chance = Turns(database, seconds=0.02), random.Random(seed)
    taken, faults = 0, 0

    def write() -> None:
        nonlocal taken, faults
        for _ in range(60):
            turns.seconds = chance.choice((0.0, 0.001, 0.02, 5))
            if not turns.take():
                continue
            taken += 1
            try:
                mark.touch(exist_ok=False)
                time.sleep(0.0005)
                mark.unlink()
            except FileExistsError:
                faults += 1
            turns.give_back()

    threads = [threading.Thread(target=write) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    found.put((taken, faults))  # type: ignore[attr-defined]


def test_giving_up_lets_nobody_in_beside_another(tmp_path: Path) -> None:
    fresh = multiprocessing.get_context("spawn")
    found = fresh.Queue()
    writers = [
        fresh.Process(target=_write, args=(tmp_path / "x.sqlite3", tmp_path / "mark", seed, found))
        for seed in range(3)
    ]
    for writer in writers:
        writer.start()
    said = [found.get(timeout=120) for _ in writers]
    for writer in writers:
        writer.join()
    assert [faults for _taken, faults in said] == [0, 0, 0]
    assert min(taken for taken, _faults in said) > 0
