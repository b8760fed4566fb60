"""Rollouts on the nodes of a Ray cluster: the same arena on every node, and the same answers from it.

A node makes its arena itself, with a sandbox of its own; model and weights are sent to it, so it needs
nothing of the trainer's disk, only this package. What a node was playing that dies, or whose machines or engine break,
is dropped and counted, and the node is left out from then on; the others play on.

Not covered: nodes that join later; adapters (their weights are not those of the model that was sent).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from worldmodel.errors import EngineError, SandboxError, TrainingError
from worldmodel.evals.tasks import Task
from worldmodel.training.rollouts import Arena, Rollout
from worldmodel.types import Trace

Make = Callable[[Any], Arena]
"""Makes the arena of a node from the model that was sent; must be importable there."""
PATIENCE = 600.0
"""Seconds that a node may take for its share of a step."""


def use_cores(threads: int | None) -> None:
    """On a node: compute with so many threads, None: with all cores. Ray has told torch to use one thread, as many as
    the actor was promised."""
    import torch

    torch.set_num_threads(threads or len(os.sched_getaffinity(0)))


class _Node:
    """The actor on one node."""

    def __init__(self, make: Make, sent: Any) -> None:
        self._sent = sent
        self._arena = make(sent)

    def play(self, asked: Sequence[tuple[Task, int]]) -> tuple[list[Rollout], float, int]:
        return self._arena.play(asked), self._arena.busy, self._arena.shared

    def renew(self, weights: dict[str, Any]) -> None:
        import torch

        state = {name: torch.from_numpy(array) for name, array in weights.items()}
        self._sent.model.load_state_dict(state)
        self._arena.renew(self._sent.model)

    def close(self) -> None:
        self._arena.close()


class RayArena:
    """An arena of the cluster at `address` ("auto", HOST:PORT, "local"), one actor on each node that is there now.

    Raises TrainingError where Ray is not installed or the cluster cannot be reached.
    """

    def __init__(self, address: str, make: Make, sent: Any) -> None:
        try:
            import ray
        except ImportError as error:
            raise TrainingError("Ray is not installed", mend="pip install 'worldmodel[ray]'") from error
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        self._ray = ray
        self._began = not ray.is_initialized()
        try:
            ray.init(address=None if address == "local" else address, ignore_reinit_error=True, log_to_driver=False)
            nodes = [node["NodeID"] for node in ray.nodes() if node["Alive"]]
        except (ConnectionError, RuntimeError, ValueError, OSError) as error:
            raise TrainingError(
                f"the Ray cluster at {address} cannot be reached: {error}", mend="ray start --head, or leave --ray out"
            ) from error
        actor = ray.remote(num_cpus=1)(_Node)
        reference = ray.put(sent)
        self._nodes = {
            place: actor.options(scheduling_strategy=NodeAffinitySchedulingStrategy(node, soft=False)).remote(
                make, reference
            )
            for place, node in enumerate(nodes)
        }
        self._clocks: dict[int, float] = {}
        self._shared: dict[int, int] = {}
        self.busy = 0.0

    @property
    def nodes(self) -> int:
        return len(self._nodes)

    @property
    def shared(self) -> int:
        return sum(self._shared.values())

    def play(self, asked: Sequence[tuple[Task, int]]) -> list[Rollout]:
        """See `Arena.play`. Raises SandboxError or EngineError when no node is left."""
        order = list(self._nodes)
        shares = {place: asked[turn :: len(order)] for turn, place in enumerate(order)}
        begun = {place: self._nodes[place].play.remote(list(part)) for place, part in shares.items() if part}
        found: dict[int, list[Rollout]] = {}
        lost: dict[int, SandboxError | EngineError] = {}
        spent: list[float] = []
        for place, future in begun.items():
            try:
                found[place], clock, self._shared[place] = self._ray.get(future, timeout=PATIENCE)
                spent.append(clock - self._clocks.get(place, 0.0))
                self._clocks[place] = clock
            except self._ray.exceptions.RayTaskError as error:
                if not isinstance(error.cause, (SandboxError, EngineError)):
                    raise error.as_instanceof_cause() from error
                lost[place] = error.cause
            except (self._ray.exceptions.RayError, TimeoutError) as error:
                lost[place] = SandboxError(_said(error), mend="ray status")
            if place in lost:
                found[place] = [_dropped(task, str(lost[place])) for task, _ in shares[place]]
        self.busy += sum(spent) / max(1, len(spent))  # the mean: they compute at the same time
        for place in lost:
            self._ray.kill(self._nodes.pop(place))
        if not self._nodes or (lost and len(lost) == len(begun)):
            last = next(iter(lost.values()), SandboxError("all of them died", mend="ray status"))
            raise type(last)(f"no node of the cluster is left: {last}", mend=last.mend)
        return [found[order[turn % len(order)]][turn // len(order)] for turn in range(len(asked))]

    def renew(self, model: Any) -> None:
        """Send the weights to every node."""
        weights = {name: tensor.detach().cpu().float().numpy() for name, tensor in model.state_dict().items()}
        reference = self._ray.put(weights)
        for place, future in [(place, node.renew.remote(reference)) for place, node in self._nodes.items()]:
            try:
                self._ray.get(future, timeout=PATIENCE)
            except self._ray.exceptions.RayTaskError:
                raise
            except (self._ray.exceptions.RayError, TimeoutError):
                del self._nodes[place]

    def close(self) -> None:
        for node in self._nodes.values():
            self._ray.kill(node)
        if self._began:
            self._ray.shutdown()


def _said(error: BaseException) -> str:
    """What Ray says, without the remote traceback: of an arena that could not be made only its own error."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
    return (lines[-1] if any(line.startswith("File ") for line in lines) else " ".join(lines))[:200]


def _dropped(task: Task, said: str) -> Rollout:
    return Rollout(task, Trace(task.question, error=said), None, f"node: {said}")
