"""The figures of reinforcement learning, step by step: a line of `curve.csv` each, a picture, and a watch over them.

Step -> curve.csv, curve.png -> gamed: does what is rewarded rise while what is held back falls?
     -> Watch: does the policy collapse?
"""

from __future__ import annotations

import csv
import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from worldmodel.training import checkpoint
from worldmodel.training.heldback import transfers
from worldmodel.training.rewards import TABLE
from worldmodel.training.rollouts import Rollout, groups

WINDOW = 3
"""Steps that are looked at together."""
BASE = 5
"""First steps, whose median is what later ones are compared with."""
COLLAPSE = 0.2
"""Share of the first entropy below which it has collapsed."""
JUMP = 0.15
"""Rise of the reward from the steps before within `WINDOW` that learning does not make."""
RISE, FALL = 0.05, 0.1
"""Of right answers more, of those that are right with other numbers less: shares from which on both mean something."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step. Rewards are means over scored rollouts (None: nothing was scored), times are seconds.

    `deviation` is the mean standard deviation within a group, `entropy` the mean surprise of the sampled tokens in
    nats, `length` the sampled tokens of a rollout, `ran` the share of programs that ended well. `flat` counts
    groups whose rewards were all equal and which were not trained on; `timeouts` and `broken` rollouts that were
    dropped. `executed` programs ran, `shared` runs were not needed. `generating` is the time in which the engine
    computed while rollouts were played, `waiting` the rest of that time, `learning` all that lies between.
    """

    rewards: Mapping[str, float | None]
    reward: float | None
    deviation: float | None
    transfers: float | None
    entropy: float | None
    length: float
    ran: float | None
    rollouts: int
    flat: int
    timeouts: int
    broken: int
    executed: int
    shared: int
    generating: float
    waiting: float
    learning: float = 0.0


def step_of(rollouts: Sequence[Rollout], size: int, *, flat: int, shared: int, wall: float, busy: float) -> Step:
    """The figures of one step's rollouts; those of a question stand together, `size` of them."""
    kept = [rollout for rollout in rollouts if rollout.total is not None]
    sampled = [token for rollout in kept for token in rollout.trace.tokens if token.sampled]
    runs = [run for rollout in kept for run in rollout.trace.runs if run is not None]
    # Programs of rollouts that were dropped ran as well, and took their time.
    ended = sum(run is not None for rollout in rollouts for run in rollout.trace.runs)
    parts = {name: mean([r.scores.parts[name] for r in kept if r.scores is not None]) for name in TABLE}
    totals = [[r.total for r in group if r.total is not None] for group in groups(rollouts, size)]
    surprise = [-token.logprob for token in sampled if token.logprob is not None]
    # Of the replies that were right: whether they would be with other numbers.
    right = [r for r in kept if r.scores is not None and r.scores.parts["right"]]
    return Step(
        rewards=parts,
        reward=mean([rollout.total for rollout in kept]),
        deviation=mean([statistics.pstdev(group) for group in totals if len(group) > 1]),
        transfers=mean([transfers(rollout.task, rollout.trace) for rollout in right]),
        entropy=mean(surprise),
        length=len(sampled) / max(1, len(kept)),
        ran=mean([float(run.status == "ok") for run in runs]),
        rollouts=len(rollouts),
        flat=flat,
        timeouts=sum(rollout.fault.startswith("timeout") for rollout in rollouts),
        broken=sum(bool(rollout.fault) and not rollout.fault.startswith("timeout") for rollout in rollouts),
        executed=max(0, ended - shared),
        shared=shared,
        generating=min(busy, wall),
        waiting=max(0.0, wall - busy),
    )


def mean(values: Sequence[float | None]) -> float | None:
    """Of those that are there; None where none is."""
    scored = [value for value in values if value is not None]
    return math.fsum(scored) / len(scored) if scored else None


NUMBERS = tuple(f.name for f in fields(Step) if f.name != "rewards")
COLUMNS = ("step", "seconds", *NUMBERS, *(f"reward_{name}" for name in TABLE), "loss", "gradient", "kl")


class Curve:
    """`curve.csv`. Lines behind the step from which a run goes on are cut off."""

    def __init__(self, path: Path, step: int) -> None:
        self.path = path
        kept = [line for line in self.lines() if int(line["step"]) <= step]
        with checkpoint.replacing(path) as partial, partial.open("w", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(kept)

    def add(self, number: int, seconds: float, step: Step, logs: Mapping[str, float]) -> None:
        line: dict[str, object] = {name: getattr(step, name) for name in NUMBERS}
        line |= {f"reward_{name}": value for name, value in step.rewards.items()}
        line |= {"loss": logs.get("loss"), "gradient": logs.get("grad_norm"), "kl": logs.get("kl")}
        shown = {name: round(value, 5) if isinstance(value, float) else value for name, value in line.items()}
        with self.path.open("a", newline="") as file:
            csv.DictWriter(file, COLUMNS).writerow({"step": number, "seconds": round(seconds, 1), **shown})

    def lines(self) -> list[dict[str, str]]:
        """The whole lines of the file; a torn last one is left out."""
        if not self.path.exists():
            return []
        with self.path.open(newline="") as file:
            read = list(csv.DictReader(file))
        return [line for line in read if (line.get("step") or "").isdigit() and None not in line.values()]

    def draw(self, path: Path) -> None:
        """The curves as a picture: rewards, entropy, length, variance, how much ran, and where the time went."""
        from matplotlib.figure import Figure

        lines = self.lines()
        if not lines:
            return
        figure = Figure(figsize=(15, 8), layout="constrained")
        for axis, (title, names) in zip(figure.subplots(2, 3).flat, PICTURES.items(), strict=True):
            for name in names:
                points = [(int(line["step"]), float(line[name])) for line in lines if line.get(name)]
                if points:
                    axis.plot(*zip(*points, strict=True), label=name.removeprefix("reward_"), linewidth=1)
            axis.set_title(title)
            axis.set_xlabel("step")
            axis.grid(visible=True, alpha=0.3)
            if axis.lines:
                axis.legend(fontsize=8)
        with checkpoint.replacing(path) as partial:
            figure.savefig(partial, dpi=110, format="png")


PICTURES: dict[str, tuple[str, ...]] = {
    "reward, and the one that is held back": ("reward", "reward_right", "transfers"),
    "rewards by name": tuple(f"reward_{name}" for name in TABLE),
    "entropy (nats a token) and gradient": ("entropy", "gradient"),
    "sampled tokens of a rollout": ("length",),
    "deviation within a group, programs that ran": ("deviation", "ran"),
    "seconds of a step": ("generating", "waiting", "learning"),
}


def gamed(lines: Sequence[Mapping[str, str]]) -> str:
    """What speaks for the rewards being gamed, or nothing: means of the first and the last `BASE` steps of a curve."""
    if len(lines) < 2 * BASE:
        return ""

    def ends(name: str) -> tuple[float | None, float | None]:
        values = [float(line[name]) if line.get(name) else None for line in lines]
        return mean(values[:BASE]), mean(values[-BASE:])

    (before, now), (held, left) = ends("reward_right"), ends("transfers")
    if before is None or now is None or held is None or left is None or now - before < RISE or held - left < FALL:
        return ""
    return (
        f"right answers rose from {before:.2f} to {now:.2f}, and the share of them that is right with other numbers"
        f" too fell from {held:.2f} to {left:.2f}: the rewards may be gamed, read some programs before using the model"
    )


@dataclass(slots=True)
class Watch:
    """Whether the policy collapses. `state` is what a checkpoint keeps."""

    entropies: list[float] = field(default_factory=list)
    rewards: list[float] = field(default_factory=list)

    def add(self, entropy: float | None, reward: float | None) -> str:
        """What is wrong from this step on, or nothing.

        Replies that become certain at once while their reward jumps have found a trick; replies that become random
        while the reward falls are lost. Slow changes of both are learning.
        """
        if entropy is None or reward is None:
            return ""
        self.entropies.append(entropy)
        self.rewards.append(reward)
        if len(self.rewards) < BASE + WINDOW:
            return ""
        first, now = statistics.median(self.entropies[:BASE]), statistics.median(self.entropies[-WINDOW:])
        before = statistics.median(self.rewards[:-WINDOW][-2 * BASE :])
        rise = statistics.median(self.rewards[-WINDOW:]) - before
        if now < COLLAPSE * first and rise > JUMP:
            return f"the entropy fell from {first:.3f} to {now:.3f} while the reward jumped by {rise:+.2f}"
        if now > first / COLLAPSE and rise < -JUMP:
            return f"the entropy rose from {first:.3f} to {now:.3f} while the reward fell by {rise:+.2f}"
        return ""

    def state(self) -> dict[str, list[float]]:
        return asdict(self)
