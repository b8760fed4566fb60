"""What reinforcement learning is tried with: tasks, a sandbox that computes plain arithmetic itself, a tiny model that
knows nothing, and an engine that tells right and wrong answers in its tokens."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from worldmodel.core.prompt import Prompt, render
from worldmodel.data.example import EMBEDDED, prompt
from worldmodel.data.ground import evaluate
from worldmodel.errors import SandboxError
from worldmodel.evals.tasks import Task
from worldmodel.execution.base import Grant
from worldmodel.execution.scripted import ScriptedApprover, ran
from worldmodel.loop import World
from worldmodel.types import Card, Hit, Limits, Program, Requirement, Run, Token, Trace

from .conftest import EIGHT

ANSWERS = (19, 54, 45, 8, 2, 5, 15.5, None)
TASKS = tuple(
    Task(
        str(number),
        example.task.question,
        answer,
        f"hash-{number}",
        {"decision": "neither" if answer is None else "model", "category": "odd" if number % 2 else "even"},
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
            run = self._before(program)
        if run is not None:
            return run
        values = {name: float(x) for name, x in re.findall(r"(\w) = ([\d.]+)", program.prelude)}
        try:
            found = evaluate(program.code, values)
        except SyntaxError:
            found = None
        if not found:
            return ran(stderr="ValueError: no arithmetic", status="failed", exit_code=1)
        return ran(str(found[-1]))

    def close(self) -> None: ...


def gone(program: Program) -> Run | None:
    raise SandboxError("the pool is gone")


def late(program: Program) -> Run | None:
    return ran(status="timeout", exit_code=None)


class Teller:
    """An engine that answers the eight examples in a tokenizer's tokens: right where `wrong` of the seed is False."""

    def __init__(self, tokenizer: Any, wrong: Callable[[int], bool] = lambda seed: seed % 2 == 0) -> None:
        self.card: Card = EMBEDDED
        self._tokenizer, self._wrong = tokenizer, wrong
        self._codes = {example.task.question: [step.code for step in example.task.steps] for example in EIGHT}

    def stream(
        self,
        prompt: Prompt,
        *,
        limit: int,
        temperature: float = 0.0,
        seed: int = 0,
        stop: tuple[str, ...] = (),
        grammar: str = "",
    ) -> Iterator[Token]:
        asked = re.sub(r" \[\w\]", "", prompt.turns[-1].content)
        code = self._codes[asked]
        told = "".join(token.text for token in prompt.reply)
        names = re.findall(r" \[(\w)\]", told.partition("<output>")[2])
        if code and "<output>" not in told:
            line = "print(a - 1)" if self._wrong(seed) else code[0]
            text = f"<think>Compute.</think>\n<model>python:\n{line}\n</model>\n<requires>python:math</requires>"
        elif code:
            text = f"The answer is [{names[-1]}]." if names else "I do not know."
        else:
            text = "It was 7." if self._wrong(seed) else "<think>No.</think>\nI do not know: look it up."
        ids = self._tokenizer(text, add_special_tokens=False)["input_ids"]
        for index in ids[:limit]:
            yield Token(index, self._tokenizer.decode([index]), -0.5)
        yield Token(self._tokenizer.eos_token_id, "", -0.1)

    def close(self) -> None: ...


class Offering:
    """A memory that offers one earlier model to every question and keeps nothing."""

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        return [Hit("m", "speed = distance / time", 0.9, "asked: how fast")][:k]

    def add(self, trace: Trace) -> None: ...

    def close(self) -> None: ...


def telling(
    loaded: Any,
    sandbox: Any = None,
    wrong: Callable[[int], bool] = lambda seed: seed % 2 == 0,
    memory: Offering | None = None,
) -> Any:
    """An arena in which the teller answers, whatever the model's weights are."""
    from worldmodel.training.rollouts import LocalArena

    world = World(Teller(loaded.chat.tokenizer, wrong), sandbox or Arithmetic(), ScriptedApprover(), memory=memory)
    return LocalArena(world, 4)


def drawing(loaded: Any, generate: Any = None, *, limit: int = 120) -> Any:
    """An arena in which the model itself answers, as the command makes one."""
    from worldmodel.training.rollouts import LocalArena
    from worldmodel.training.sampler import BatchedEngine

    engine = BatchedEngine(loaded, width=32)
    world = World(engine, Arithmetic(), ScriptedApprover(), temperature=1.0, limit=limit)
    return LocalArena(world, 16, renewed=engine.forget, clock=lambda: engine.busy)


def folder_of(path: Path, steps: int = 0, loss: float = 0.0) -> Path:
    """A Hugging Face folder of a tiny model, trained on the eight examples for so many steps or down to that loss."""
    import torch

    from worldmodel.training import model as models
    from worldmodel.training.batches import collate, encode_example
    from worldmodel.training.export import write_folder
    from worldmodel.training.forward import Forward
    from worldmodel.training.tokenizer import train_tokenizer

    texts = ["".join(span.text for span in render(prompt(example), end=True)) for example in EIGHT]
    tokenizer = train_tokenizer(texts * 20, 500)
    shape = models.Shape(width=64, layers=2, feed_forward=128, vocabulary=500, context=256)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    model = models.build(shape, tokenizer.token_to_id("<|end|>"))
    rows = [encode_example(row, lambda text: tokenizer.encode(text, add_special_tokens=False).ids) for row in EIGHT]
    batch = collate([[row] for row in rows], max(len(row.ids) for row in rows) - 1)
    forward = Forward(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    for _ in range(steps):
        value = models.loss(forward, batch)
        value.backward()
        optimizer.step()
        optimizer.zero_grad()
        if value.item() < loss:
            break
    write_folder(model.eval(), tokenizer, path)
    return path
