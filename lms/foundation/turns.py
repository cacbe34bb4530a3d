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
        # Two locks as bells, which cost less than events: each is rung by releasing it.
        self._guard, self._ask, self._got = threading.Lock(), threading.Lock(), threading.Lock()
        self._ask.acquire()
        self._got.acquire()
        self._is_asking = self._is_wanted = False
        self._asker = 0  # the process that has such a thread: a fork has not

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
                    self._start_asking()
                else:
                    return True
            self._is_wanted = True
        return False

    def _start_asking(self) -> None:
        self._is_asking = True
        if self._asker != os.getpid():
            self._asker = os.getpid()
            threading.Thread(target=self._keep_asking, name="turns", daemon=True).start()
        self._ask.release()

    def _keep_asking(self) -> None:
        while True:
            self._ask.acquire()
            fcntl.flock(self._file, fcntl.LOCK_EX)
            with self._guard:
                self._is_asking = False
                if self._is_wanted:
                    self._is_wanted = False
                    self._got.release()
                else:  # whoever wanted it has given up
                    fcntl.flock(self._file, fcntl.LOCK_UN)

    def _wait(self, until: float) -> bool:
        if self._got.acquire(timeout=max(until - time.monotonic(), 0)):
            return True
        with self._guard:  # it may have come just now
            has_it = self._got.acquire(blocking=False)
            self._is_wanted = False
        return has_it
