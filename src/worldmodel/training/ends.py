"""What ends a run of reinforcement learning before its time: nothing is left to learn, or the policy is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from worldmodel.errors import TrainingError
from worldmodel.training.rollouts import Rollout


class Stuck(TrainingError):
    """No rollout of a step teaches anything. The policy is as good as it was."""


def stuck(groups: Sequence[Sequence[Rollout]]) -> Stuck:
    """What happened to rollouts from which nothing can be learned."""
    everyone = [rollout for group in groups for rollout in group]
    dropped = Counter(rollout.fault or "nothing of it is scored" for rollout in everyone if rollout.total is None)
    said = "; ".join(f"{count} times {fault}" for fault, count in dropped.most_common(3))
    if dropped.total() == len(everyone):
        return Stuck(
            f"each of {len(everyone)} rollouts was dropped: {said}",
            mend="mend that (worldmodel doctor says how the machines are), then the same command again",
        )
    more = f"; {dropped.total()} of {len(everyone)} rollouts were dropped: {said}" if dropped else ""
    return Stuck(
        f"all rewards are equal within each of {len(groups)} groups: there is nothing to learn from them{more}",
        mend="give tasks that the model answers now and then, more --samples, or a model that was fine-tuned",
    )


class Diverged(TrainingError):
    """The policy is lost from `step` on."""

    def __init__(self, said: str, step: int) -> None:
        super().__init__(f"{said} at step {step}")
        self.step = step
