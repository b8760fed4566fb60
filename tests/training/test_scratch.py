"""Whether the schedule of a run is judged by its steps: on a clock that stands in for the machine's."""

from __future__ import annotations

from collections.abc import Callable
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
