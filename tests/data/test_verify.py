"""How a run must end for its task to become an example, on a machine that plays a script."""

from __future__ import annotations

from pathlib import Path

import pytest

from worldmodel.data import verify
from worldmodel.data.example import Example, Step, Task
from worldmodel.data.verify import Dropped, verified
from worldmodel.errors import SandboxError
from worldmodel.execution.scripted import ScriptedSandbox, ran
from worldmodel.types import Run

SUM = Step("", "echo $(( a + b ))", "bash", "bash:math")
TASKS = [Task(f"{n} and {n + 1}", (SUM,), "It is so.", "row") for n in range(1, 6)]


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


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where batches of two are kept."""
    monkeypatch.setattr(verify, "BATCH", 2)
    return tmp_path / "journal"


def stopped(journal: Path) -> list[Example | Dropped]:
    """What was told of TASKS before the third of their runs, which never came back."""
    told = []
    with pytest.raises(SandboxError):
        for result in verified(TASKS, ScriptedSandbox(["3\n", ran(status="failed")]), journal=journal):
            told.append(result)
    return told


def test_what_has_run_is_not_run_again(journal: Path) -> None:
    told = stopped(journal)
    assert [type(result) for result in told] == [Example, Dropped]
    machine = ScriptedSandbox(["7\n", "9\n", "11\n"])
    whole = list(verified(TASKS, machine, journal=journal))
    assert whole[:2] == told
    assert [result.runs[0].stdout for result in whole[2:] if isinstance(result, Example)] == ["7\n", "9\n", "11\n"]
    assert len(machine.programs) == 3


def test_other_tasks_or_a_cut_file_are_run_anew(journal: Path) -> None:
    stopped(journal)
    other = ScriptedSandbox(["5\n", "3\n"])
    assert len(list(verified(TASKS[1::-1], other, journal=journal))) == len(other.programs) == 2
    for path in journal.iterdir():
        path.write_text(path.read_text()[:-9])
    again = ScriptedSandbox(["3\n", "5\n"])
    assert len(list(verified(TASKS[:2], again, journal=journal))) == len(again.programs) == 2
