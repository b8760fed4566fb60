"""Fine-tuning a tiny model, as the tests of it share it; the fixtures `options` and `quick` are in conftest.py."""

from __future__ import annotations

import csv
from collections.abc import Callable
from itertools import repeat
from pathlib import Path
from typing import Any

from worldmodel.evals.tasks import Task
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.loop import World
from worldmodel.types import Decision

from .conftest import EIGHT

Make = Callable[..., Any]
Told = list[tuple[str, float, str]]

TASK = Task("1", EIGHT[0].task.question, 19, "hash")


def rollout(engine: Any) -> World:
    """The real loop with a sandbox that prints 19 whatever runs."""
    return World(
        engine=engine,
        sandbox=ScriptedSandbox(repeat("19\n")),
        approver=lambda program, declared: Decision(True, "test", "test", tuple(declared)),
        limit=120,
    )


def train(options: Any, tasks: tuple[Task, ...] = (), rollout: Callable[[Any], World] = rollout) -> tuple[Any, Told]:
    """The result, and what was told on the way."""
    from worldmodel.training.sft import train_sft

    told: Told = []
    result = train_sft(options, rollout, tasks, progress=lambda stage, share, line: told.append((stage, share, line)))
    return result, told


def curve(out: Path) -> dict[int, float]:
    """The loss of each step."""
    with (out / "curve.csv").open(newline="") as file:
        return {int(line["step"]): float(line["loss"]) for line in csv.DictReader(file)}
