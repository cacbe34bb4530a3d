"""Writers of one SQLite file take turns, instead of asking again and again whether the file is free.

SQLite lets a second writer sleep up to 100 ms between two tries: with sixteen writers most of a rush is slept away, and
the unluckiest waits for the whole of it. Here the threads of a process queue for a lock of their own, and one of each
process waits for an advisory lock on a file beside the database; the kernel hands that on, and frees it when its holder
dies. Who waits too long, because a holder hangs, goes on without: turns order and never decide, since BEGIN IMMEDIATE
with its time-out stands behind them.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from pathlib import Path


class Turns:
    """The queue of writers of one file, in this process."""

    def __init__(self, database: Path, *, seconds: float) -> None:
        self.path, self.seconds = database.with_name(database.name + "-turns"), seconds
        self._mine = threading.Lock()
        self._file = -1
        # The kernel's lock has no time-out, so a thread of its own waits for it; the writer waits for that thread.
        self._guard = threading.Lock()
        self._got = threading.Event()
        self._is_asking = self._is_wanted = False

    def take(self) -> bool:
        """Wait for the turn; False after `seconds`, when a thread or a process has kept it that long."""
        until = time.monotonic() + self.seconds
        if not self._mine.acquire(timeout=self.seconds):
            return False
        if self._is_free() or self._wait(until):
            return True
        self._mine.release()
        return False

    def give_back(self) -> None:
        """End a turn that `take` gave."""
        fcntl.flock(self._file, fcntl.LOCK_UN)
        self._mine.release()

    def _is_free(self) -> bool:
        """Take it when no other process has it; else have it asked for."""
        if self._file < 0:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        with self._guard:
            if not self._is_asking:
                try:
                    fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    self._is_asking = True
                    threading.Thread(target=self._ask, daemon=True).start()
                else:
                    return True
            self._is_wanted = True
        return False

    def _ask(self) -> None:
        fcntl.flock(self._file, fcntl.LOCK_EX)
        with self._guard:
            self._is_asking = False
            if self._is_wanted:
                self._is_wanted = False
                self._got.set()
            else:  # whoever wanted it has given up
                fcntl.flock(self._file, fcntl.LOCK_UN)

    def _wait(self, until: float) -> bool:
        self._got.wait(max(until - time.monotonic(), 0))
        with self._guard:
            has_it = self._got.is_set()
            self._got.clear()
            self._is_wanted = False
        return has_it
