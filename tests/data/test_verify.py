"""How a run must end for its task to become an example, on a machine that plays a script."""

from __future__ import annotations

import pytest

from worldmodel.data.example import Example, Step, Task
from worldmodel.data.verify import Dropped, verified
from worldmodel.execution.scripted import ScriptedSandbox, ran
from worldmodel.types import Run


def result(*plays: Run | str, fails: bool = False) -> tuple[Example | Dropped, int]:
    """What becomes of a task whose program has a machine of its own, and how often it ran."""
    step = Step("", "echo $(( a + b ))", "bash", "bash:math", fails)
    machine = ScriptedSandbox(plays)
    (made,) = verified([Task("1 and 2", (step,), "It is so.", "row")], machine)
    return made, len(machine.programs)


@pytest.mark.parametrize("status", ["timeout", "oom", "blocked", "ok"])
def test_only_a_failure_is_the_failure_that_was_meant(status: str) -> None:
    run = ran(status=status)  # type: ignore[arg-type]
    made, _ = result(run, run, fails=True)
    assert isinstance(made, Dropped)
    assert made.reason == f"a run that ended as {status}, not as failed"
    assert isinstance(result(ran(status="failed"), fails=True)[0], Example)


@pytest.mark.parametrize(("status", "tries"), [("timeout", 2), ("oom", 1), ("blocked", 1), ("failed", 1)])
def test_a_run_that_ended_otherwise_is_named(status: str, tries: int) -> None:
    run = ran(status=status)  # type: ignore[arg-type]
    made, ran_for = result(run, run)
    assert isinstance(made, Dropped)
    assert made.reason == f"a run that ended as {status}, not as ok"
    assert ran_for == tries


def test_a_time_out_is_tried_once_more() -> None:
    made, tries = result(ran(status="timeout"), "3\n")
    assert isinstance(made, Example)
    assert (made.runs[0].stdout, tries) == ("3\n", 2)
