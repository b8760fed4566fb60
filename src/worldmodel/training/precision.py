"""Which number format the matrices are multiplied in, chosen by a measurement: bfloat16 is not always the fast one.

Processors without bfloat16 instructions emulate it; on one such, two cores, float32 was sixty times faster.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import torch

SIZE = 384
"""Rows and columns of the matrices that are tried."""


def bfloat16_pays(device: str) -> bool:
    """Whether products in bfloat16 are faster than in float32 on `device` (torch's name of it)."""
    return torch.device(device).type != "cpu" or _seconds(torch.bfloat16) < _seconds(torch.float32)


def autocast(device: str, pays: bool) -> Callable[[], AbstractContextManager[object]]:
    """What a forward pass runs in: automatic bfloat16 where it pays."""
    return (lambda: torch.autocast(torch.device(device).type, torch.bfloat16)) if pays else nullcontext


def _seconds(dtype: torch.dtype) -> float:
    """The least wall seconds of five products on the CPU, after one to warm up."""
    left, right = torch.ones(SIZE, SIZE, dtype=dtype), torch.ones(SIZE, SIZE, dtype=dtype)
    taken = []
    for _ in range(6):
        began = time.perf_counter()
        left @ right
        taken.append(time.perf_counter() - began)
    return min(taken[1:])
