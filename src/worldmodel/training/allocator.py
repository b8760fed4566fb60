"""What glibc does with memory that is freed, set for a training: keep it.

By itself glibc gives every large block back to the system and takes a new one, whose pages are filled with zeros once
more, for each result of each layer. A step of the embedded model took a third longer (docs/benchmarks.md). What is kept
is given back when the process ends.
"""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD = -1, -2, -3  # malloc.h
_LARGEST = 32 << 20
"""The greatest block, in bytes, that glibc lets one keep from mmap."""
_KEPT = (1 << 31) - 1
"""Bytes at the end of the heap that are kept: the most that fits the call's int."""


def keep_freed_memory() -> bool:
    """Whether the C library is one that can be told, and was."""
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:  # musl
        return False
    given = ((_MMAP_THRESHOLD, _LARGEST), (_TRIM_THRESHOLD, _KEPT), (_TOP_PAD, 256 << 20))
    return all(mallopt(option, value) == 1 for option, value in given)
