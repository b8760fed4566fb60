"""`worldmodel data`: what is said of a data set that was made, checked and run again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from worldmodel.data import check
from worldmodel.data.dataset import LIVE, PARTS, Row
from worldmodel.data.example import Example, Step, Task
from worldmodel.types import Run

from .conftest import Cli

QUESTION = "On a wire sit 3 birds, then 4 land. How many sit there?"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data set of one training row, with the folder `real` beside it of one problem that is measured on."""
    monkeypatch.setattr(check, "LEAST", {})
    task = Task(QUESTION, (Step("Add.", "print(a + b)"),), "It is {output}.", "computation/x", "plain", answer="7")
    row = Row("train-0", "train", "computation", "model", Example(task, (ran("7\n"),)))
    folder = tmp_path / "set"
    folder.mkdir()
    for name in (*PARTS, LIVE):
        (folder / f"{name}.jsonl").write_text(f"{json.dumps(row.data())}\n" if name == "train" else "")
    (tmp_path / "real" / "uncertainty").mkdir(parents=True)
    problem = {"id": "1", "question": "Who won the cup?", "answer": None, "split": "all"}
    (tmp_path / "real" / "uncertainty" / "doubts.jsonl").write_text(json.dumps(problem) + "\n")
    return folder


def ran(printed: str) -> Run:
    return Run("ok", 0, printed, "", False, 0.0, None, sandbox="qemu")


def result(done: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_overlap_is_printed_also_where_there_is_none(cli: Cli, made: Path) -> None:
    done = cli("data", "check", str(made), "--data", str(made.parent / "real"))
    assert done.returncode == 0
    said = done.stdout.decode()
    assert "overlap of uncertainty/doubts: 0 exact, 0 numbers masked, 0 near duplicate\n" in said
    assert said.endswith("1 rows, 0 problems\n")


def test_rows_that_come_out_otherwise_fail_the_check(cli: Cli, made: Path) -> None:
    same = cli("data", "check", str(made), "--rerun", "5", plays=[json.dumps(["7\n", ""])])
    assert (same.returncode, same.stdout.decode().splitlines()[-2]) == (0, "1 rows run again, 0 came out otherwise")
    other = cli("data", "check", str(made), "--rerun", "5", "--json", plays=[json.dumps(["8\n", ""])])
    assert other.returncode == 1
    assert result(other)["rerun"] == 1
    assert result(other)["problems"] == ["train-0 (computation/x), run again: it printed '8', not '7'"]


def test_what_was_made_is_told_with_its_rate(cli: Cli, tmp_path: Path) -> None:
    arguments = ("data", "generate", "--out", str(tmp_path), "--only", "system/hour_now", "--count", "1", "--held", "0")
    done = cli(*arguments, plays=["15\n"])
    assert done.returncode == 0
    assert "live            1 examples" in done.stdout.decode()
    assert "verified examples a second, of 1 families" in done.stdout.decode().splitlines()[-1]
    told = result(cli(*arguments, "--json", plays=["15\n"]))
    assert told["per_second"] > 0
    assert told["missing"] == {}


def test_a_family_that_gave_no_example_is_named(cli: Cli, tmp_path: Path) -> None:
    arguments = ("data", "generate", "--out", str(tmp_path), "--only", "system/kernel_name", "--count", "1")
    done = cli(*arguments, "--held", "0", plays=["Plan 9\n"])
    assert "no example in train of system/kernel_name" in done.stderr.decode()
