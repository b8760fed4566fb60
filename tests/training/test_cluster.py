"""Rollouts on a Ray cluster of two local nodes: the same answers as here, and a node that dies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from worldmodel.errors import SandboxError, SandboxUnavailable, TrainingError

from . import play


class Letters:
    """A tokenizer of one id a letter: what is sent to the nodes here needs no torch there."""

    eos_token_id = 0

    def __call__(self, text: str, add_special_tokens: bool = False) -> dict[str, list[int]]:
        return {"input_ids": [ord(letter) for letter in text]}

    def decode(self, ids: list[int]) -> str:
        return "".join(map(chr, ids))


SENT = SimpleNamespace(chat=SimpleNamespace(tokenizer=Letters()))


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    import ray
    from ray.cluster_utils import Cluster

    with pytest.MonkeyPatch.context() as patched:
        # Nodes import the tests' modules, and are not the last in the queue of a busy machine.
        patched.setenv("RAY_worker_niceness", "0")
        paths = [str(Path(__file__).parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
        patched.setenv("PYTHONPATH", os.pathsep.join(paths))
        made = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
        made.add_node(num_cpus=1)
        made.wait_for_nodes(timeout=300)
        yield made
        ray.shutdown()
        made.shutdown()


@pytest.mark.train
def test_two_nodes_answer_as_one_and_one_that_dies_is_left_out(cluster: Any, tmp_path: Path) -> None:
    from worldmodel.training.cluster import RayArena

    asked = [(task, seed) for task in play.TASKS[:4] for seed in range(4)]
    here = play.telling(SENT).play(asked)
    arena = RayArena(cluster.address, mortal, SENT)
    assert arena.nodes == 2
    there = arena.play(asked)
    assert [(x.task, x.trace.seed, x.trace.text, x.total) for x in there] == [
        (x.task, x.trace.seed, x.trace.text, x.total) for x in here
    ]
    assert arena.shared > 0
    deadly = [(task, 1) for _ in range(4) for task in (play.TASKS[5], play.TASKS[0])]
    rest = arena.play(deadly)
    assert [rollout.task for rollout in rest] == [task for task, _ in deadly]
    assert [rollout.fault.partition(":")[0] for rollout in rest] == ["node", ""] * 4
    assert [rollout.total is None for rollout in rest] == [True, False] * 4
    assert arena.nodes == 1
    assert not any(rollout.fault for rollout in arena.play(asked))
    arena.close()
    broke = RayArena(cluster.address, broken, SENT)
    with pytest.raises(SandboxError, match="the machines are gone") as caught:
        broke.play([(play.TASKS[0], 1)])
    assert "Traceback" not in str(caught.value) and "ray::" not in str(caught.value)
    assert "the same command again" in caught.value.mend
    broke.close()
    unmade = RayArena(cluster.address, unmakeable, SENT)
    with pytest.raises(SandboxError, match=r"is left: .*no qemu here$"):
        unmade.play(asked)
    unmade.close()
    (tmp_path / "one").touch()
    half = RayArena(cluster.address, partial(broken_once, tmp_path / "one"), SENT)
    rest = half.play(asked)
    assert sorted({rollout.fault for rollout in rest}) == ["", "node: the machines are gone: the pool is gone"]
    assert half.nodes == 1
    assert half.busy == 1.0, "the mean over the nodes that answered"
    half.play(asked)
    assert half.busy == 2.0
    half.close()


def mortal(sent: Any) -> Any:
    """An arena whose process ends at the sixth example."""

    def before(program: Any) -> None:
        if "a + b + c" in program.code:
            os._exit(1)

    return play.telling(sent, play.Arithmetic(before))


def broken(sent: Any) -> Any:
    return play.telling(sent, play.Arithmetic(play.gone))


def unmakeable(sent: Any) -> Any:
    raise SandboxUnavailable("no qemu here", mend="worldmodel doctor")


def broken_once(mark: Path, sent: Any) -> Any:
    """An arena whose machines are broken on the node that is the first to take the mark, and that computes a second."""
    try:
        mark.unlink()
    except FileNotFoundError:
        clock = iter((1.0, 2.0))
        made = play.telling(sent)
        made._clock = lambda: next(clock)
        return made
    return broken(sent)


@pytest.mark.train
def test_a_cluster_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    import ray

    from worldmodel.training.cluster import RayArena

    def unreachable(**options: Any) -> None:
        raise ConnectionError("nobody answers")

    monkeypatch.setattr(ray, "init", unreachable)
    with pytest.raises(TrainingError, match=r"127\.0\.0\.1:1 cannot be reached: nobody answers") as caught:
        RayArena("127.0.0.1:1", play.telling, SENT)
    assert "ray start --head" in caught.value.mend


@pytest.mark.train
def test_a_node_takes_the_weights_that_it_is_sent(tmp_path: Path) -> None:
    import torch

    from worldmodel.training import loading
    from worldmodel.training.cluster import _Node

    sent, here = (loading.load(play.folder_of(tmp_path / name), precise=True) for name in ("a", "b"))
    with torch.no_grad():
        for parameter in here.model.parameters():
            parameter += 0.5
    renewed: list[Any] = []
    arena = SimpleNamespace(renew=renewed.append)
    node = _Node(lambda loaded: arena, sent)  # type: ignore[arg-type, return-value]
    node.renew({name: tensor.numpy() for name, tensor in here.model.state_dict().items()})
    assert renewed == [sent.model]
    for name, tensor in sent.model.state_dict().items():
        assert torch.equal(tensor, here.model.state_dict()[name])
