"""What the loop costs per token: the same prompts, bare and through `answer`, on the same engine.

Programs are not run here: a scripted machine prints a number at once, so that the two rates
differ by what the loop does between tokens, and nothing else.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from worldmodel.core.prompt import Prompt
from worldmodel.engines.base import Engine
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox
from worldmodel.loop import World, answer
from worldmodel.types import Card, Token

QUESTIONS = (
    "A train travels 60 miles in 1.5 hours. What is its average speed?",
    "Tom has 12 apples and buys 30 more. He gives 7 to Ann. How many apples does he have left?",
    "A box holds 24 bottles. How many boxes are needed for 312 bottles?",
    "Each of 18 pupils pays 4.50 dollars. How much do they pay together?",
)


@dataclass
class Recorded:
    """An engine that notes each call: the prompt, and how often the stream was asked for more."""

    engine: Engine
    calls: list[tuple[Prompt, int]] = field(default_factory=list)
    tokens: int = 0

    @property
    def card(self) -> Card:
        return self.engine.card

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
        asked = 0
        stream = self.engine.stream(prompt, limit=limit, temperature=temperature, seed=seed, stop=stop, grammar=grammar)
        try:
            while True:
                asked += 1
                token = next(stream, None)
                if token is None:
                    return
                self.tokens += 1
                yield token
        finally:
            self.calls.append((prompt, asked))
            if close := getattr(stream, "close", None):
                close()

    def close(self) -> None:
        self.engine.close()


def rates(engine: Engine, n: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Tokens per second, bare and through the loop, of `n` rounds over QUESTIONS, taken in turn."""
    recorded = Recorded(engine)
    for question in QUESTIONS:
        _through(recorded, question)
    calls, total = list(recorded.calls), recorded.tokens
    bare, through = [], []
    for _ in range(n):
        began = time.perf_counter()
        for prompt, asked in calls:
            _bare(engine, prompt, asked)
        bare.append(total / (time.perf_counter() - began))
        began = time.perf_counter()
        for question in QUESTIONS:
            _through(engine, question)
        through.append(total / (time.perf_counter() - began))
    engine.close()
    return tuple(bare), tuple(through)


def _bare(engine: Engine, prompt: Prompt, asked: int) -> None:
    stream = engine.stream(prompt, limit=1024)
    for _ in range(asked):
        next(stream, None)
    if close := getattr(stream, "close", None):
        close()


def _through(engine: Engine, question: str) -> None:
    world = World(engine, ScriptedSandbox(["40"] * 10), ScriptedApprover(), limit=256)
    for _ in answer(question, world):
        pass
