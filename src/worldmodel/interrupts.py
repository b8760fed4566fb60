"""Threads that can be started and waited for under Ctrl-C.

threading.Thread.start takes locks in Python code: an interrupt between two of its steps leaves
one held for ever, or is hidden by a RuntimeError. The interpreter's own thread and lock are
single steps, before or after which an interrupt comes.
"""

from __future__ import annotations

import _thread
from collections.abc import Callable


class Background:
    """`job` in a thread of its own, from now on. The process may end before it has ended."""

    def __init__(self, job: Callable[[], object]) -> None:
        self._job = job
        self._ended = False
        self._running = _thread.allocate_lock()
        self._running.acquire()
        _thread.start_new_thread(self._work, ())

    def join(self) -> None:
        """Wait until it has ended."""
        if not self._ended:
            with self._running:
                pass

    def _work(self) -> None:
        try:
            self._job()
        finally:
            self._ended = True
            self._running.release()
