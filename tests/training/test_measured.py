"""Measuring in the middle of a fine-tuning: it costs no steps, whatever it meets, and stands once in the file."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.engines.scripted import ScriptedEngine, breaks
from worldmodel.errors import EngineError, EngineUnavailable
from worldmodel.loop import World

from .tune import TASK, Make, curve, rollout, train

pytestmark = [pytest.mark.train, pytest.mark.usefixtures("quick")]


def scripted(reply: Callable[..., Any]) -> World:
    return dataclasses.replace(rollout(None), engine=ScriptedEngine(reply))


def broken(engine: Any) -> World:
    """An engine that gives up on every question."""
    return scripted(lambda prompt: breaks("<think>"))


def gone(prompt: Any) -> Any:
    raise EngineUnavailable("the server is gone")


def measured(out: Path) -> list[int]:
    return [json.loads(line)["step"] for line in (out / "evaluation.jsonl").open()]


def test_a_measurement_that_breaks_loses_no_step(options: Make) -> None:
    def bug(engine: Any) -> World:
        raise ZeroDivisionError

    made = options(save=1000, every=2)
    with pytest.raises(ZeroDivisionError):
        train(made, (TASK,), bug)
    assert (made.out / "checkpoint-2" / "whole").exists()
    result, told = train(made, (TASK,))
    assert ("training", 0.0, "goes on from checkpoint-2") in told
    assert result.steps == 6
    assert measured(made.out) == [4, 6]


def test_an_engine_that_gives_up_ends_no_training(options: Make) -> None:
    worlds = iter([broken, lambda engine: scripted(gone)])
    made = options(save=1000, every=2)
    result, told = train(made, (TASK,), lambda engine: next(worlds, rollout)(engine))
    lines = [line for stage, _, line in told if stage == "evaluation"]
    assert lines[0] == "step 2: 0 of 1 right, 0% in format, 1 gave up"
    assert lines[1] == "step 4: not measured: the server is gone"
    assert measured(made.out) == [2, 6]
    assert result.steps == 6
    with pytest.raises(EngineError):  # after training it is an error, and the weights are kept
        train(made, (TASK,), broken)
    assert (result.folder / "config.json").is_file()


def test_a_run_that_goes_on_has_each_measurement_once_and_its_own_first_loss(options: Make) -> None:
    made = options(every=2)
    whole, _ = train(made, (TASK,))
    assert measured(made.out) == [2, 4, 6]
    (made.out / "checkpoint-6" / "whole").unlink()
    with (made.out / "evaluation.jsonl").open("a") as file:
        file.write('{"step": 5}\n{"step": 4, "ri')  # as a kill leaves it
    result, _ = train(made, (TASK,))
    assert measured(made.out) == [2, 4, 6]
    losses = curve(made.out)
    assert result.first_loss == whole.first_loss == losses[1]
    assert result.last_loss == losses[6]
    again, _ = train(made, (TASK,))  # of a run that has no step left
    assert measured(made.out) == [2, 4, 6]
    assert (again.first_loss, again.last_loss) == (losses[1], losses[6])
