"""Answers whose truth is known: the surer the tokens, the oftener right; samples that agree with right ones."""

from __future__ import annotations

import math
import random

from worldmodel.core.uncertainty.fit import sigmoid
from worldmodel.evals.calibrate import Answered
from worldmodel.execution.scripted import ran
from worldmodel.types import Cost, Program, Sample, Token, Trace


def answers(n: int, seed: int = 0, samples: int = 2) -> list[Answered]:
    rng = random.Random(seed)
    found = []
    for number in range(n):
        log_odds = rng.gauss(0.0, 2.0)
        right = rng.random() < sigmoid(log_odds)
        surprise = math.exp(-log_odds / 2)
        drawn, rights = [], []
        for seed_of in range(1, samples + 1):
            good = rng.random() < (0.9 if log_odds > 0 else 0.5)
            drawn.append(Sample(seed_of, "x", "printed 7" if good else f"printed {rng.random()}", "p", "ok", 1.0))
            rights.append(good)
        trace = Trace(
            f"What is {seed} and {number}?",
            tokens=tuple(Token(1, "x", -surprise, (("x", -surprise),)) for _ in range(4)),
            programs=(Program("python", "print(7)"),),
            runs=(ran("7" if right else "8"),),
            answer="7",
            cost=Cost(runs=1 + samples),
            samples=tuple(drawn),
        )
        found.append(Answered(trace, right, tuple(rights)))
    return found
