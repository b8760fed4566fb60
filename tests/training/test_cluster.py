"""Rollouts on a Ray cluster of two local nodes: the same answers as here, and a node that dies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from worldmodel.errors import SandboxError, TrainingError

from . import play

pytestmark = pytest.mark.train


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    import ray
    from ray.cluster_utils import Cluster

    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    made.add_node(num_cpus=1)
    made.wait_for_nodes()
    yield made
    ray.shutdown()
    made.shutdown()


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Any:
    from worldmodel.training import loading

    return loading.load(play.folder_of(tmp_path_factory.mktemp("tiny") / "hf"), precise=True)


def test_two_nodes_answer_as_one_and_one_that_dies_is_left_out(cluster: Any, loaded: Any) -> None:
    import torch

    from worldmodel.training.cluster import RayArena

    asked = [(task, seed) for task in play.TASKS[:4] for seed in range(4)]
    here = play.telling(loaded).play(asked)
    arena = RayArena(cluster.address, play.telling, loaded)
    assert arena.nodes == 2
    there = arena.play(asked)
    assert [(x.task, x.trace.seed, x.trace.text, x.total) for x in there] == [
        (x.task, x.trace.seed, x.trace.text, x.total) for x in here
    ]
    with torch.no_grad():
        loaded.model.lm_head.weight += 1.0
    arena.renew(loaded.model)
    cluster.remove_node(next(iter(cluster.worker_nodes)), allow_graceful=False)
    rest = arena.play(asked)
    lost = [rollout for rollout in rest if rollout.fault]
    assert len(lost) == 8
    assert all(rollout.fault.startswith("node: ") and rollout.total is None for rollout in lost)
    assert [rollout.task for rollout in rest] == [task for task, _ in asked]
    assert arena.nodes == 1
    assert not any(rollout.fault for rollout in arena.play(asked))
    arena.close()


def test_what_breaks_on_a_node_is_the_error_that_it_was(cluster: Any, loaded: Any) -> None:
    from worldmodel.training.cluster import RayArena

    arena = RayArena(cluster.address, broken, loaded)
    with pytest.raises(SandboxError, match="the machines are gone"):
        arena.play([(play.TASKS[0], 1)])
    arena.close()


def broken(sent: Any) -> Any:
    return play.telling(sent, play.Arithmetic(play.gone))


def test_a_cluster_that_is_not_there(loaded: Any) -> None:
    import ray

    from worldmodel.training.cluster import RayArena

    ray.shutdown()
    with pytest.raises(TrainingError, match="cannot be reached") as caught:
        RayArena("127.0.0.1:1", play.telling, loaded)
    assert "ray start --head" in caught.value.mend
