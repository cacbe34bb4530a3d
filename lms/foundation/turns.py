"""Writers of one SQLite file take turns, instead of asking again and again whether the file is free.

SQLite lets a second writer sleep up to 100 ms between two tries: with sixteen writers most of a rush is slept away, and
the unluckiest waits for the whole of it. Here the threads of a process queue for a lock of their own, and one of each
process waits for an advisory lock on a file beside the database; the kernel hands that on, and frees it when its holder
dies. It orders and never decides: BEGIN IMMEDIATE with its time-out stands behind it.
"""

from __future__ import annotations

import fcntl
import os
import threading
from pathlib import Path


class Turns:
    """The queue of writers of one file, in this process."""

    def __init__(self, database: Path, *, seconds: float) -> None:
        self.path, self.seconds = database.with_name(database.name + "-turns"), seconds
        self._mine = threading.Lock()
        self._file = -1

    def take(self) -> bool:
        """Wait for the turn; False after `seconds`, when a thread of this process has kept it that long."""
        if not self._mine.acquire(timeout=self.seconds):
            return False
        if self._file < 0:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(self._file, fcntl.LOCK_EX)
        return True

    def give_back(self) -> None:
        """End a turn that `take` gave."""
        fcntl.flock(self._file, fcntl.LOCK_UN)
        self._mine.release()
