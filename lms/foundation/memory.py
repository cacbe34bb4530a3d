"""Memory of processes with a few threads under one interpreter lock."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

_M_ARENA_MAX = -8  # malloc.h of glibc


def one_arena() -> None:
    """Let all threads of this process share one heap; glibc would give each its own, some 3 MB, to spare them a lock
    that the interpreter's own makes needless. Must come before the threads; elsewhere than on glibc nothing happens.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)
