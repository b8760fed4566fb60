"""A Trace while it is being made: the one mutable record of an answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from time import perf_counter

from worldmodel.core.uncertainty import measure
from worldmodel.types import (
    Cost,
    Decision,
    Excerpt,
    GateStep,
    Hit,
    Program,
    Quantity,
    Requirement,
    Run,
    Sample,
    Token,
    Trace,
    Verdict,
)

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
    """What happened so far. `sampled` counts every token the engine made, also those cut off again.

    `other_runs` counts the runs of other replies to the same question.
    """

    question: str
    seed: int
    versions: dict[str, str]
    tokens: list[Token] = field(default_factory=list)
    quantities: tuple[Quantity, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    retrieved: tuple[Hit, ...] = ()
    attempts: list[Attempt] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    sampled: int = 0
    answer: str | None = None
    error: str | None = "the answer is not finished"
    gate: list[GateStep] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    other_runs: int = 0
    confidence: float | None = None
    calibration: str = ""

    @property
    def runs(self) -> int:
        return sum(attempt.run is not None for attempt in self.attempts)

    @property
    def made(self) -> int:
        """The runs of this reply and those made for other replies to its question."""
        return self.runs + self.other_runs

    def spend(self, step: str, seconds: float) -> None:
        self.seconds[step] = self.seconds.get(step, 0.0) + max(0.0, seconds)

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        began = perf_counter()
        try:
            yield
        finally:
            self.spend(step, perf_counter() - began)

    def charge(self, other: Trace, runs: int) -> None:
        """Count what another reply to the same question cost; of its runs, `runs` were made for it."""
        self.sampled += other.cost.sampled
        self.other_runs += runs
        for step, seconds in other.cost.seconds.items():
            self.spend(step, seconds)

    def adopt(self, other: Trace) -> None:
        """Take the reply of `other` in place of this one; what was spent stays counted once."""
        made = self.made
        self.tokens = list(other.tokens)
        self.quantities, self.excerpts = other.quantities, other.excerpts
        self.retrieved = other.retrieved
        self.attempts = [
            Attempt(*each)
            for each in zip(other.programs, other.declared, other.decisions, other.runs, other.verdicts, strict=True)
        ]
        self.problems = list(other.problems)
        self.answer, self.error = other.answer, other.error
        self.other_runs = made - self.runs

    def trace(self) -> Trace:
        return Trace(
            question=self.question,
            tokens=tuple(self.tokens),
            quantities=self.quantities,
            excerpts=self.excerpts,
            retrieved=self.retrieved,
            programs=tuple(attempt.program for attempt in self.attempts),
            declared=tuple(attempt.declared for attempt in self.attempts),
            decisions=tuple(attempt.decision for attempt in self.attempts),
            runs=tuple(attempt.run for attempt in self.attempts),
            verdicts=tuple(attempt.verdict for attempt in self.attempts),
            problems=tuple(self.problems),
            uncertainty=replace(measure(self.tokens), confidence=self.confidence, calibration=self.calibration),
            answer=self.answer,
            error=self.error,
            versions=dict(self.versions),
            seed=self.seed,
            cost=Cost(
                seconds=dict(self.seconds),
                sampled=self.sampled,
                injected=sum(not token.sampled for token in self.tokens),
                runs=self.made,
            ),
            gate=tuple(self.gate),
            samples=tuple(self.samples),
        )
