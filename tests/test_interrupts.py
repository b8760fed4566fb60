"""Background threads under a storm of interrupts: each is seen, nothing hangs."""

from __future__ import annotations

import subprocess
import sys
import threading

from worldmodel.interrupts import Background

STORM = """
import signal
from worldmodel.interrupts import Background

def interrupt(number, frame):
    raise KeyboardInterrupt

signal.signal(signal.SIGALRM, interrupt)
hits = 0
for delay in range(1, 2000):
    try:
        signal.setitimer(signal.ITIMER_REAL, delay / 4_000_000)
        for _ in range(40):
            Background(int).join()
        signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        hits += 1
print(hits)
"""


def test_interrupts_are_raised_and_nothing_hangs() -> None:
    ran = subprocess.run([sys.executable, "-c", STORM], capture_output=True, text=True, timeout=60)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert int(ran.stdout) > 200


def test_join_waits_for_the_end() -> None:
    gate, done = threading.Event(), []
    background = Background(lambda: (gate.wait(), done.append(True)))
    assert not done
    gate.set()
    background.join()
    background.join()
    assert done == [True]
