"""What a fine-tuning depends on. Apart, because the command line names it and must not load torch for that."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Bits = Literal[4, 8]

RATES = {"lora": 2e-4, "full": 2e-5}
FREE = ("out", "threads", "save", "every")
"""Settings that may change when a run goes on."""


@dataclass(frozen=True, slots=True)
class Options:
    """Everything a run depends on.

    `data` are folders of `worldmodel data generate` or files of such rows. `length` is a block's tokens, `batch`
    the blocks computed at once, `accumulate` how many of those make a step. `rate` and `warmup` (steps) are chosen
    where they are None. `bits` (4 or 8) are those of weights that only carry an adapter. `instructions` and
    `quantities` as in `loading.load`. A checkpoint is saved every `save` steps, and every `every` steps the tasks
    of the evaluation are answered.
    """

    model: Path
    data: tuple[Path, ...]
    out: Path
    method: Literal["lora", "full"] = "lora"
    bits: Bits | None = None
    rank: int = 16
    targets: tuple[str, ...] = ()
    instructions: bool | None = None
    quantities: bool | None = None
    length: int = 1024
    packing: bool = True
    epochs: float = 3.0
    batch: int = 4
    accumulate: int = 2
    rate: float | None = None
    warmup: int | None = None
    save: int = 100
    every: int = 100
    seed: int = 0
    threads: int = 0
