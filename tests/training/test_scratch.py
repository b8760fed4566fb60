"""Whether the schedule of a run is judged by its steps: on a clock that stands in for the machine's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from worldmodel.errors import TrainingError

pytestmark = pytest.mark.train

BUDGET = 100.0
"""Seconds of training."""


@pytest.fixture
def run(tmp_path: Path, encoded: list[Any], sized: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """A function: a run whose first step takes `first` seconds and each later one `later`, trained to its end."""
    from worldmodel.training import scratch
    from worldmodel.training.presets import WORDS, Options

    def make(first: float, later: float, warmup: int) -> Any:
        taken = iter([0.0, first])
        clock = SimpleNamespace(now=0.0)

        def monotonic() -> float:
            clock.now += next(taken, later)
            return float(clock.now)

        monkeypatch.setattr(scratch, "time", SimpleNamespace(monotonic=monotonic))
        options = Options(
            data=tmp_path, out=tmp_path, minutes=BUDGET / 60, shape=sized, length=128, tokens=256, warmup=warmup,
            compiled=False,
        )  # fmt: skip
        made = scratch.Run(options, encoded, [WORDS] * len(encoded), 0)
        made.go([], lambda stage, share, line: None)
        return made

    return make


def test_a_first_step_that_compiles_does_not_count(run: Callable[..., Any], tmp_path: Path) -> None:
    assert run(first=60, later=2, warmup=15).step == 21  # 2 in 62 seconds, and 19 more until 100 are spent
    assert (tmp_path / "checkpoint.pt").exists()


@pytest.mark.parametrize(
    ("first", "later", "planned"),
    [
        (10, 10, 10),
        (60, 4, 11),  # 2 in 64 seconds, and 9 more in 36
        (99, 50, 2),  # the second step is the last one
        (200, 1, 1),  # the first step is
    ],
)
def test_a_run_that_ends_before_its_warm_up_is_stopped(
    run: Callable[..., Any], tmp_path: Path, first: float, later: float, planned: int
) -> None:
    said = f"the warm-up of 15 steps is as long as the run, which has {planned}$"
    with pytest.raises(TrainingError, match=said) as caught:
        run(first, later, warmup=15)
    assert caught.value.mend == "give the run more --minutes"
    assert not (tmp_path / "checkpoint.pt").exists()


def test_a_run_that_goes_on_has_its_average_and_no_line_twice(
    run: Callable[..., Any], tmp_path: Path, encoded: list[Any]
) -> None:
    from worldmodel.training import checkpoint, scratch
    from worldmodel.training.presets import WORDS

    made = run(first=60, later=2, warmup=15)
    curve = tmp_path / "curve.csv"
    written = curve.read_text()
    assert written.startswith("step,seconds,tokens,loss,validation_loss,validation_exact\n20,")
    with curve.open("a") as file:
        file.write(f"{made.step + 19},99,99,1.0,,\n{made.step + 39},9")  # behind the checkpoint, and torn

    def again() -> Any:
        return scratch.Run(made.options, encoded, [WORDS] * len(encoded), 0)

    assert again().average == made.average is not None
    assert curve.read_text() == written
    older = checkpoint.load(tmp_path / "checkpoint.pt")
    del older["average"], older["muon"]
    checkpoint.save(older, tmp_path / "checkpoint.pt")
    assert (again().step, again().average) == (made.step, None)


def test_a_step_of_two_parts_is_the_mean_over_all_their_tokens(encoded: list[Any], sized: Any, tmp_path: Path) -> None:
    """Though one part has many more supervised tokens than the other."""
    import torch

    from worldmodel.training.batches import collate
    from worldmodel.training.presets import WORDS, Options
    from worldmodel.training.scratch import Run

    few = replace(encoded[1], mask=[False] * (len(encoded[1].ids) - 2) + [True] * 2)
    losses, weights = [], []
    for blocks in ([[encoded[0]], [few]], [[encoded[0]]], [[few]]):
        options = Options(tmp_path, tmp_path, shape=sized, length=128, tokens=256, dropout=0, noise=0, compiled=False)
        run = Run(options, encoded, [WORDS] * len(encoded), 0)
        with torch.no_grad():  # as they are drawn, weights say nothing loudly, and all losses are nearly alike
            for weight in run.model.parameters():
                weight.mul_(2)
        parts = [collate([block], 128) for block in blocks]
        losses.append(run.learn(parts, 1.0))
        weights.append(sum(int((part.labels >= 0).sum()) for part in parts))
        assert run.seen == 128 * len(parts) and run.step == 1
    assert weights[1] > 5 * weights[2] == 10
    assert losses[0] * weights[0] == pytest.approx(losses[1] * weights[1] + losses[2] * weights[2], rel=1e-5)
    assert abs(losses[0] - (losses[1] + losses[2]) / 2) > 1e-3
    assert torch.isfinite(torch.tensor(losses)).all()


def test_a_curve_without_a_checkpoint_is_begun_anew(run: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "curve.csv").write_text("20,9,9,1.0,,\n")
    run(first=60, later=2, warmup=15)
    assert [line.split(",")[1] for line in (tmp_path / "curve.csv").read_text().splitlines()[1:]] == ["98.0"]


@pytest.mark.parametrize("pays", [False, True])
def test_a_run_goes_on_with_the_optimizers_that_it_began_with(
    run: Callable[..., Any], encoded: list[Any], monkeypatch: pytest.MonkeyPatch, pays: bool
) -> None:
    from worldmodel.training import scratch
    from worldmodel.training.presets import WORDS

    monkeypatch.setattr(scratch, "bfloat16_pays", lambda device: pays)
    made = run(first=60, later=2, warmup=15)
    monkeypatch.setattr(scratch, "bfloat16_pays", lambda device: not pays)
    again = scratch.Run(made.options, encoded, [WORDS] * len(encoded), 0)
    kinds = [[type(each).__name__ for each in which.optimizers] for which in (made, again)]
    assert kinds == [["Muon", "AdamW"] if pays else ["AdamW"]] * 2
    assert again.step == made.step
