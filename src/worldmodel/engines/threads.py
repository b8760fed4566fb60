"""How many threads compute a token."""

from __future__ import annotations

import os

SMALL = 256 << 20
"""Models up to this size run on one thread: waiting for a second one costs more than it brings."""

MOST = 8


def choose_threads(size: int) -> int:
    """Threads for weights of `size` bytes: one for a small model, else the cores that are free now, at most `MOST`.

    The threads of one token wait for each other in a busy loop, so one too many on a shared
    machine can be ten times slower than one alone.
    """
    if size <= SMALL:
        return 1
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    busy = round(os.getloadavg()[0]) if hasattr(os, "getloadavg") else 0
    return max(1, min(MOST, cores - busy))
