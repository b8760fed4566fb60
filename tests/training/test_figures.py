"""Curves that survive a cut, and the watch over the policy."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.execution.scripted import ScriptedApprover
from worldmodel.loop import World

from .play import Arithmetic
from .test_rollouts import CARD, GOOD, TASK

pytestmark = pytest.mark.train


def test_the_figures_of_a_step() -> None:
    from worldmodel.training.figures import step_of
    from worldmodel.training.rollouts import play

    good = play(TASK, World(ScriptedEngine(GOOD, card=CARD), Arithmetic(), ScriptedApprover()))
    bad = play(TASK, World(ScriptedEngine(["<think>x</think>\nIt is 3."], card=CARD), Arithmetic(), ScriptedApprover()))
    late = replace(good, scores=None, fault="timeout: late")
    lost = replace(good, scores=None, fault="sandbox: gone")
    step = step_of([good, bad, late, lost], 4, flat=1, shared=0, wall=3.0, busy=2.0)
    assert step.rewards["right"] == 0.5
    assert (step.timeouts, step.broken, step.flat, step.rollouts) == (1, 1, 1, 4)
    assert (step.generating, step.waiting) == (2.0, 1.0)
    assert (step.executed, step.ran) == (3, 1.0), "programs of dropped rollouts ran too"
    assert step.reward is not None and bad.total is not None and step.reward == pytest.approx((1 + bad.total) / 2)
    assert step.deviation == pytest.approx((1 - bad.total) / 2)
    assert step.entropy == pytest.approx(0.1)
    nothing = step_of([late], 1, flat=0, shared=0, wall=1.0, busy=0.0)
    assert (nothing.reward, nothing.entropy, nothing.rewards["right"]) == (None, None, None)


def test_a_curve_goes_on_behind_the_step_of_its_checkpoint(tmp_path: Path) -> None:
    from worldmodel.training.figures import Curve, step_of

    step = step_of([], 1, flat=0, shared=0, wall=1.0, busy=0.5)
    curve = Curve(tmp_path / "curve.csv", 0)
    for number in (1, 2, 3):
        curve.add(number, number * 1.5, step, {"loss": 0.1, "grad_norm": 0.2})
    with (tmp_path / "curve.csv").open("a") as file:
        file.write("4,6.0,torn")
    again = Curve(tmp_path / "curve.csv", 2)
    assert [line["step"] for line in again.lines()] == ["1", "2"]
    again.add(3, 4.5, step, {"loss": 0.3})
    assert [line["loss"] for line in again.lines()] == ["0.1", "0.1", "0.3"]
    again.draw(tmp_path / "curve.png")
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")


def test_what_is_rewarded_rises_while_what_is_held_back_falls() -> None:
    from worldmodel.training.figures import gamed

    def lines(right: tuple[float, float], held: tuple[float | None, float | None]) -> list[dict[str, str]]:
        ends = [(right[0], held[0])] * 5 + [(right[1], held[1])] * 5
        return [{"reward_right": str(one), "transfers": "" if two is None else str(two)} for one, two in ends]

    said = gamed(lines((0.4, 0.7), (0.9, 0.5)))
    assert "rose from 0.40 to 0.70" in said and "fell from 0.90 to 0.50" in said
    assert gamed(lines((0.4, 0.7), (0.9, 0.85))) == ""
    assert gamed(lines((0.4, 0.42), (0.9, 0.5))) == ""
    assert gamed(lines((0.4, 0.7), (None, 0.5))) == ""
    assert gamed(lines((0.4, 0.7), (0.9, 0.5))[1:]) == ""


def watched(entropies: list[float], rewards: list[float]) -> list[int]:
    from worldmodel.training.figures import Watch

    watch = Watch()
    return [n for n, (e, r) in enumerate(zip(entropies, rewards, strict=True)) if watch.add(e, r)]


def test_a_collapse_with_a_jump_is_noticed() -> None:
    alarms = watched([0.5] * 10 + [0.02] * 5, [0.3] * 10 + [0.9] * 5)
    assert alarms[0] == 11


def test_a_policy_that_becomes_random_is_noticed() -> None:
    assert watched([0.2] * 10 + [3.0] * 5, [0.6] * 10 + [0.1] * 5)[0] == 11


@pytest.mark.parametrize(
    ("entropies", "rewards"),
    [
        ([0.5 * 0.97**n for n in range(200)], [0.3 + 0.003 * n for n in range(200)]),
        ([0.5] * 40, [0.3 + 0.2 * math.sin(n) for n in range(40)]),
        ([0.5] * 10 + [0.02] * 30, [0.3] * 40),
        ([0.5] * 40, [0.3] * 10 + [0.9] * 30),
        ([0.5] * 10 + [0.01] + [0.5] * 29, [0.3] * 10 + [0.9] + [0.3] * 29),
    ],
)
def test_learning_is_no_collapse(entropies: list[float], rewards: list[float]) -> None:
    assert watched(entropies, rewards) == []


def test_a_step_without_figures_is_left_out() -> None:
    from worldmodel.training.figures import Watch

    watch = Watch()
    assert watch.add(None, 0.5) == ""
    assert watch.add(0.5, None) == ""
    assert watch.state() == {"entropies": [], "rewards": []}
