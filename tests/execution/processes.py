"""What a process has: its machines and its open descriptors."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def machines(parent: int) -> list[int]:
    """The QEMU processes of `parent`, also before they have become QEMU, without those that have ended."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, IndexError):
            words = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(words[1]) == parent and words[0] != "Z" and b"qemu-system" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return found


def descriptors() -> set[str]:
    """What this process has open: number and name of each.

    Compare with what was open before by difference: a machine of an earlier test may be freed meanwhile.
    """
    found = set()
    for number in os.listdir("/proc/self/fd"):  # noqa: PTH208 - Path.iterdir would close what it lists
        with suppress(OSError):
            found.add(f"{number} {os.readlink(f'/proc/self/fd/{number}')}")  # noqa: PTH115
    return found


def until(what: Callable[[], object], seconds: float = 60) -> bool:
    """Whether it came true in time."""
    end = time.monotonic() + seconds
    while not what() and time.monotonic() < end:
        time.sleep(0.01)
    return bool(what())
