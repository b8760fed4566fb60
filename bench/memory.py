"""The resident memory of a process and all it started, sampled while it runs."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")


def peak(command: list[str], pause: float = 0.01) -> int:
    """Bytes: the largest sum of resident sets seen. Pages that two processes share count twice."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    largest = 0
    while process.poll() is None:
        largest = max(largest, sum(_resident(pid) for pid in _family(process.pid)))
        time.sleep(pause)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return largest


def peak_beside(work: Callable[[], object], pause: float = 0.02) -> int:
    """Bytes: the largest sum of resident sets of all that this process has started, while `work` runs."""
    worker = threading.Thread(target=work)
    worker.start()
    largest = 0
    while worker.is_alive():
        largest = max(largest, sum(_resident(pid) for pid in _family(os.getpid())[1:]))
        time.sleep(pause)
    worker.join()
    return largest


def _family(root: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                after_name = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents.setdefault(int(after_name[1]), []).append(int(entry.name))
    found, left = [], [root]
    while left:
        found.append(left.pop())
        left += parents.get(found[-1], [])
    return found


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except OSError:
        return 0
