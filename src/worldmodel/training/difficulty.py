"""Which questions to ask next: those that the model answers now and then, and whether a group teaches anything.

A question that is always or never right gives every rollout the same reward, and nothing is learned. A task's recent
success is kept as a moving share, and a task is drawn in proportion to p (1 - p), the variance of its outcome
(Foster and Foerster 2025, "Learning to reason at the frontier of learnability"), and a little besides, so
that none is forgotten. A task that was never tried is taken to be as hard as those of its family (its `family` field,
which rows of `data generate` have) were found to be.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from worldmodel.errors import DataError
from worldmodel.evals.tasks import Task

MEMORY = 0.5
"""Weight of a task's last outcome in its moving share."""
LEAST = 0.02
"""What a task without any hope is drawn with; one of even chances is drawn with 0.25."""
UNTRIED = 0.15
"""What a task is drawn with before it was ever tried."""
PRIOR = 0.25
"""So many tasks of even chances are added to those of a family that were tried."""
EQUAL = 0.1
"""Rewards of a group that differ by no more are taken for equal: a shorter answer, or a better sentence."""


@dataclass(slots=True)
class Difficulty:
    """The tasks and how often each was solved lately. `state` is what a checkpoint keeps."""

    tasks: Sequence[Task]
    shares: dict[str, float] = field(default_factory=dict)
    _families: dict[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._families = {task.id: str(name) for task in self.tasks if (name := task.fields.get("family"))}
        if not self.tasks:
            raise DataError("there is no task to learn from", mend="give --tasks a file with questions and answers")

    def choose(self, count: int, rng: random.Random) -> list[Task]:
        """`count` different tasks (all of them where there are fewer, again and again)."""
        chosen: list[Task] = []
        families = self._tried()
        while len(chosen) < count:
            left = [task for task in self.tasks if task not in chosen] or list(self.tasks)
            # Efraimidis and Spirakis 2006: the largest u ** (1 / w) are a weighted sample without replacement.
            keyed = sorted(left, key=lambda task: rng.random() ** (1 / self._weight(task, families)), reverse=True)
            chosen += keyed[: count - len(chosen)]
        return chosen

    def _tried(self) -> dict[str, float]:
        """The share of right answers of each family of which something was tried."""
        found: dict[str, list[float]] = {}
        for task, share in self.shares.items():
            if task in self._families:
                found.setdefault(self._families[task], []).append(share)
        return {name: (sum(each) + PRIOR / 2) / (len(each) + PRIOR) for name, each in found.items()}

    def _weight(self, task: Task, families: Mapping[str, float]) -> float:
        share = self.shares.get(task.id)
        if share is None:
            share = families.get(self._families.get(task.id, ""))
        return UNTRIED if share is None else share * (1 - share) + LEAST

    def learn(self, task: Task, share: float) -> None:
        """A group of rollouts had this share of right answers."""
        before = self.shares.get(task.id)
        self.shares[task.id] = share if before is None else (1 - MEMORY) * before + MEMORY * share

    def state(self) -> dict[str, float]:
        return dict(self.shares)

    def restore(self, state: Mapping[str, float]) -> None:
        known = {task.id for task in self.tasks}
        self.shares = {name: float(share) for name, share in state.items() if name in known}


def informative(rewards: Sequence[float | None]) -> bool:
    """Whether a group's rewards differ: only then does one of its rollouts teach more than another."""
    scored = [reward for reward in rewards if reward is not None]
    return len(scored) > 1 and max(scored) - min(scored) > EQUAL
