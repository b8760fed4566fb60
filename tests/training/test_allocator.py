"""Freed memory is kept where the C library can be told so."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import ctypes, resource, sys
from worldmodel.training.allocator import keep_freed_memory
told = keep_freed_memory() if sys.argv[1] == "kept" else False
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(50):
        place = libc.malloc(16 << 20)
        ctypes.memset(place, 1, 16 << 20)
        libc.free(place)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
faults()
print(told, faults())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone is told")
def test_memory_that_was_used_once_is_there_the_next_time() -> None:
    def ran(how: str) -> tuple[str, int]:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, how], capture_output=True, text=True, check=True, timeout=120
        )
        told, faults = done.stdout.split()
        return told, int(faults)

    told, kept = ran("kept")
    assert told == "True"
    assert kept < 1000, "50 times 16 MB are 204,800 pages"
