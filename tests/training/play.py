"""A sandbox that computes plain arithmetic itself, tasks of the eight examples, and a model that half knows them."""

from __future__ import annotations

import copy
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from worldmodel.data.ground import evaluate
from worldmodel.errors import SandboxError
from worldmodel.evals.tasks import Task
from worldmodel.execution.base import Grant
from worldmodel.execution.scripted import ScriptedApprover, ran
from worldmodel.loop import World
from worldmodel.types import Limits, Program, Requirement, Run

from .conftest import EIGHT

ANSWERS = (19, 54, 45, 8, 2, 5, 15.5, None)
TASKS = tuple(
    Task(
        str(number),
        example.task.question,
        answer,
        f"hash-{number}",
        {"decision": "neither" if answer is None else "model"},
    )
    for number, (example, answer) in enumerate(zip(EIGHT, ANSWERS, strict=True))
)


class Arithmetic:
    """Prints what `data.ground.evaluate` makes of a program; `before` may raise or give another Run."""

    name = "arithmetic"

    def __init__(self, before: Callable[[Program], Run | None] = lambda program: None) -> None:
        self._before = before
        self._lock = threading.Lock()
        self.programs: list[Program] = []
        self.versions: dict[str, str] = {}

    def lacks(self, requirement: Requirement) -> str:
        return ""

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        with self._lock:
            self.programs.append(program)
        if (run := self._before(program)) is not None:
            return run
        values = {name: float(x) for name, x in re.findall(r"(\w) = ([\d.]+)", program.prelude)}
        found = evaluate(program.code, values)
        if not found:
            return ran(stderr="ValueError: no arithmetic", status="failed", exit_code=1)
        return ran(str(found[-1]))

    def close(self) -> None: ...


def gone(program: Program) -> Run | None:
    raise SandboxError("the pool is gone")


def late(program: Program) -> Run | None:
    return ran(status="timeout", exit_code=None)


def arena(loaded: Any, sandbox: Any = None, *, limit: int = 120) -> Any:
    """An arena around a model in memory, as the command makes one."""
    from worldmodel.training.rollouts import LocalArena
    from worldmodel.training.sampler import BatchedEngine

    engine = BatchedEngine(loaded, width=32)
    world = World(engine, sandbox or Arithmetic(), ScriptedApprover(), temperature=1.0, limit=limit)
    return LocalArena(world, 16, renewed=engine.forget, clock=lambda: engine.busy)


def halfway(folder: Path, tokenizer: Any, encoded: list[Any], sized: Any, *, loss: float = 0.35) -> Path:
    """A Hugging Face folder of a model that is trained on the eight examples until it half knows them."""
    import torch

    from worldmodel.training import model as models
    from worldmodel.training.base import Options, _optimizers
    from worldmodel.training.batches import collate
    from worldmodel.training.export import write_folder

    torch.manual_seed(0)
    model = models.build(sized, 0.0, tokenizer.token_to_id("<|end|>"))
    optimizers = _optimizers(model, Options(folder, folder, rate=3e-3))
    batch = collate([[row] for row in encoded], max(len(row.ids) for row in encoded) - 1)
    for _ in range(200):
        value = models.loss(model.model, model.lm_head, batch)
        value.backward()
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        if value.item() < loss:
            break
    write_folder(copy.deepcopy(model).eval(), tokenizer, folder)
    return folder
