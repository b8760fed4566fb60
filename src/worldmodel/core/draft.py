"""A Trace while it is being made: the one mutable record of an answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

from worldmodel.core.uncertainty import measure
from worldmodel.types import Cost, Decision, Hit, Program, Quantity, Requirement, Run, Token, Trace, Verdict

UNDECIDED = Decision(False, "undecided", "the answer ended before a decision")


@dataclass(slots=True)
class Attempt:
    """One program, as far as it came."""

    program: Program
    declared: tuple[Requirement, ...] = ()
    decision: Decision = UNDECIDED
    run: Run | None = None
    verdict: Verdict | None = None


@dataclass(slots=True)
class Draft:
    """What happened so far. `sampled` counts every token the engine made, also those cut off again."""

    question: str
    seed: int
    versions: dict[str, str]
    tokens: list[Token] = field(default_factory=list)
    quantities: tuple[Quantity, ...] = ()
    retrieved: tuple[Hit, ...] = ()
    attempts: list[Attempt] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    sampled: int = 0
    answer: str | None = None
    error: str | None = "the answer is not finished"

    @property
    def runs(self) -> int:
        return sum(attempt.run is not None for attempt in self.attempts)

    def spend(self, step: str, seconds: float) -> None:
        self.seconds[step] = self.seconds.get(step, 0.0) + max(0.0, seconds)

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        began = perf_counter()
        try:
            yield
        finally:
            self.spend(step, perf_counter() - began)

    def trace(self) -> Trace:
        return Trace(
            question=self.question,
            tokens=tuple(self.tokens),
            quantities=self.quantities,
            retrieved=self.retrieved,
            programs=tuple(attempt.program for attempt in self.attempts),
            declared=tuple(attempt.declared for attempt in self.attempts),
            decisions=tuple(attempt.decision for attempt in self.attempts),
            runs=tuple(attempt.run for attempt in self.attempts),
            verdicts=tuple(attempt.verdict for attempt in self.attempts),
            problems=tuple(self.problems),
            uncertainty=measure(self.tokens),
            answer=self.answer,
            error=self.error,
            versions=dict(self.versions),
            seed=self.seed,
            cost=Cost(
                seconds=dict(self.seconds),
                sampled=self.sampled,
                injected=sum(not token.sampled for token in self.tokens),
                runs=self.runs,
            ),
        )
