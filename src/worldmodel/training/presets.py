"""What a training of the embedded model depends on, and the sizes of run that are offered, of `train rl` too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from worldmodel.training import model as models

Progress = Callable[[str, float, str], None]
"""Called with the stage, the share of it that is done (0 to 1) and a line of figures."""


@dataclass(frozen=True, slots=True)
class Options:
    """Everything a run depends on. `tokens` is a step's size, computed in `parts`, one after the other, `length` a
    block's; rates are peak values.

    `examples` is a folder that `worldmodel data generate` wrote, `start` an earlier model to go on from, whose
    shape and tokenizer are taken. `device` is torch's name of it (`cpu`, `cuda`). `noise` is the share of the
    question's words that are replaced by random ones at each sight; with `recall` most examples of families have an
    earlier model before them (recall.py), and the result reads what memory finds; with `reading` as well only examples
    that have one are trained on, and the result is the reader of `start` (engines/pair.py); `compiled` asks for
    torch.compile, where there is a compiler for it; `checkpoint` is the number of seconds between two checkpoints.
    """

    data: Path
    out: Path
    examples: Path | None = None
    start: Path | None = None
    device: str = "cpu"
    minutes: float = 90.0
    seed: int = 0
    threads: int = 0
    twins: int = 6
    shape: models.Shape = field(default_factory=models.Shape)
    length: int = 1024
    tokens: int = 10240
    parts: int = 2
    dropout: float = 0.1
    noise: float = 0.08
    rate: float = 1.5e-3
    decay: float = 0.05
    warmup: int = 100
    recall: bool = True
    reading: bool = False
    compiled: bool = True
    checkpoint: float = 300.0


PRESETS: dict[str, dict[str, Any]] = {
    "cpu": {"minutes": 90.0},
    "gpu": {
        "device": "cuda",
        "minutes": 22.0,
        "shape": models.Shape(width=640, layers=10, feed_forward=1728),
        "tokens": 65536,
        "parts": 1,
        "rate": 2e-3,
    },
}
"""What differs from the defaults. `cpu`: 12 million parameters, 13 MB; `gpu`: 52 million, 55 MB."""

READING: dict[str, Any] = {"reading": True, "noise": 0.0, "dropout": 0.05}
"""What differs for a model that only adapts what memory offers. Names are copied from the question, so none of its
words is replaced: the copy would name what is not there."""

RL_PRESETS: dict[str, dict[str, Any]] = {
    "cpu": {"minutes": 60.0, "questions": 16, "samples": 8, "batch": 32, "workers": 128},
    "gpu": {"minutes": 25.0, "questions": 64, "samples": 16, "batch": 64, "workers": 512},
    "other": {"minutes": 25.0, "questions": 8, "samples": 8, "batch": 16, "workers": 64},
}
"""Minutes, sizes of a step (grpo.Sizes), and replies that are written at the same time. `cpu` and `gpu` are for the
embedded model and those of its size, `other` for models that may be a hundred times larger."""

WORDS = "word"
"""The group of every row that comes from no family."""
SHARES = {
    WORDS: 10.0, "sheets": 8.0, "science": 3.0, "multistep": 2.5, "computation": 2.0, "data": 2.0, "decision": 1.5,
    "tool": 1.4, "stories": 1.0, "file": 1.0, "web": 0.6, "system": 0.5,
}  # fmt: skip
"""How often a row of each group is drawn, relative to each other: groups differ in rows a hundredfold."""


def best_preset() -> str:
    """`gpu` where torch sees one, else `cpu`."""
    return "gpu" if torch.cuda.is_available() else "cpu"
