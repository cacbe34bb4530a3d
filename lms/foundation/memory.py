"""Memory of processes with a few threads under one interpreter lock."""

from __future__ import annotations

import ctypes
import gc
import sys

_M_ARENA_MAX = -8  # malloc.h of glibc


def one_arena() -> None:
    """Let all threads of this process share one heap; glibc would give each its own, some 3 MB, to spare them a lock
    that the interpreter's own makes needless. Must come before the threads; elsewhere than on glibc nothing happens.
    """
    _call("mallopt", _M_ARENA_MAX, 1)


def settle() -> None:
    """Everything is loaded: give back what loading left free, and never look at the rest as garbage again.

    What the collector leaves alone stays shared between processes that are forked from this one.
    """
    gc.collect()
    gc.freeze()
    _call("malloc_trim", 0)


def _call(name: str, *values: int) -> None:
    function = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    if function is not None:
        function(*values)
