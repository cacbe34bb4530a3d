"""Writers of one SQLite file take turns: one after another, across processes, and a dead one frees the rest."""

from __future__ import annotations

import multiprocessing
import os
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
