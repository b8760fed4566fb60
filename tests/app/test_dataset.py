"""`worldmodel data`: what is said of a data set that was made, checked and run again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from worldmodel.data import check
from worldmodel.data.dataset import LIVE, PARTS, Row
from worldmodel.data.example import Example, Step, Task
from worldmodel.data.families import families
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


def test_unseen_families_with_a_program_that_is_trained_on_are_counted(cli: Cli, made: Path) -> None:
    row = json.loads((made / "train.jsonl").read_text())
    row["question"] = row["example"]["task"]["question"] = "Before noon 3 and then 4 letters came. How many came?"
    row["example"]["task"]["source"] = "computation/y"
    (made / "families.jsonl").write_text(json.dumps(row) + "\n")
    done = cli("data", "check", str(made))
    assert "programs of unseen families: 1 of 1 have one that is trained on as well\n" in done.stdout.decode()
    assert done.returncode == 0
    told = result(cli("data", "check", str(made), "--json"))
    assert told["programs"] == {"unseen_families": 1, "known": ["computation/y"]}


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


def test_examples_are_shown_with_what_is_learned_in_green(terminal: Any, made: Path) -> None:
    shown = terminal("data", "show", str(made))
    assert shown.end() == 0
    (learned,) = [line for line in shown.text.splitlines() if "print(" in line]
    (given,) = [line for line in shown.text.splitlines() if "birds" in line]
    assert "\x1b[32m" in learned.partition("print(")[0]
    assert "\x1b[32m" not in given.partition("birds")[0]


def test_examples_are_shown_without_colour_in_a_pipe_and_as_json(cli: Cli, made: Path) -> None:
    said = cli("data", "show", str(made)).stdout.decode()
    assert "On a wire sit 3 [a] birds" in said
    assert "<model>python: print(a + b)</model>" in said
    assert "\x1b[" not in said
    told = result(cli("data", "show", str(made), "--json"))
    assert told["task"]["question"] == QUESTION
    assert told["runs"][0]["stdout"] == "7\n"


def test_as_many_examples_are_shown_as_were_asked_for(cli: Cli, made: Path) -> None:
    line = (made / "train.jsonl").read_text()
    (made / "train.jsonl").write_text(line * 5)
    assert len(cli("data", "show", str(made), "--limit", "2", "--json").stdout.splitlines()) == 2
    assert len(cli("data", "show", str(made), "--limit", "9", "--json").stdout.splitlines()) == 5


def test_examples_of_a_family_are_run_to_be_shown(cli: Cli) -> None:
    done = cli("data", "show", "system/kernel_name", "--limit", "1", plays=["Linux\n"])
    assert done.returncode == 0
    assert "<output>Linux</output>" in done.stdout.decode().replace("\n", "")


def test_examples_are_counted(cli: Cli, made: Path) -> None:
    done = cli("data", "stats", str(made))
    assert done.returncode == 0
    lines = {line.split(maxsplit=1)[0]: line.split(maxsplit=1)[1] for line in done.stdout.decode().splitlines()}
    assert lines["part"] == "train 1"
    assert lines["category"] == "computation 1"
    assert lines["families"] == "train 1"
    told = result(cli("data", "stats", str(made), "--json"))
    assert (told["language"], told["requirement"], told["decision"]) == ({"python": 1}, {"math": 1}, {"model": 1})


def test_each_wording_of_a_family_is_tried(cli: Cli) -> None:
    wordings = len(families()["system/kernel_name"].wordings)
    good = cli("data", "try", "system/kernel_name", plays=["Linux\n"] * wordings)
    assert (good.returncode, good.stdout.decode()) == (0, f"1 families, {wordings} wordings, 0 wrong\n")
    bad = cli("data", "try", "system/kernel_name", plays=["Plan 9\n"] * wordings)
    assert bad.returncode == 1
    said = bad.stdout.decode().splitlines()
    assert "system/kernel_name, wording 0: another answer than expected (printed 'Plan 9', expected 'Linux')" in said
    assert said[-1] == f"1 families, {wordings} wordings, {wordings} wrong"
    told = json.loads(cli("data", "try", "kernel_name", "--json", plays=["Plan 9\n"] * wordings).stdout)
    assert sorted((each["family"], each["phrasing"]) for each in told) == [
        ("system/kernel_name", number) for number in range(wordings)
    ]


@pytest.mark.parametrize("command", ["show", "try"])
def test_a_family_that_there_is_not(cli: Cli, command: str) -> None:
    done = cli("data", command, "science/alchemy")
    assert done.returncode == 2
    assert "no family is called 'science/alchemy'" in done.stderr.decode()
    assert "worldmodel data show 'computation/*'" in done.stderr.decode()


@pytest.mark.parametrize("command", ["show", "stats"])
def test_a_folder_without_a_set(cli: Cli, tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    done = cli("data", command, str(tmp_path / "empty"))
    assert done.returncode == 6
    assert "train.jsonl cannot be read" in done.stderr.decode()
    assert "worldmodel data generate --out" in done.stderr.decode()


@pytest.mark.parametrize("command", ["show", "stats", "check"])
@pytest.mark.parametrize("bad", ["{", "[]", "3", '{"example": 1}', '{"id": "x", "example": {"task": {}}}'])
def test_a_malformed_row_is_named_by_file_and_line(cli: Cli, made: Path, command: str, bad: str) -> None:
    with (made / "train.jsonl").open("a") as file:
        file.write(bad + "\n")
    done = cli("data", command, str(made))
    assert done.returncode == 6
    assert "train.jsonl:2: no example" in done.stderr.decode()
    told = result(cli("data", command, str(made), "--json"))
    assert told["exit_code"] == 6
    assert "train.jsonl:2" in told["error"]
