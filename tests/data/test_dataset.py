"""The data set of the families: written with its runs, read back, and checked for what must not be in it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from worldmodel.data import dataset
from worldmodel.data.check import check, overlaps
from worldmodel.data.dataset import generate, load, placeholder, stats, unfit
from worldmodel.data.example import Example
from worldmodel.data.families import families
from worldmodel.errors import DataError
from worldmodel.evals import tasks as evaluation
from worldmodel.execution.base import Sandbox
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.execution.scripted import ran as played
from worldmodel.types import Run

from .conftest import ran, row

APPLES = "Tom has 3 red apples and gets 4 more of them. How many red apples has he now?"


@pytest.mark.parametrize(
    ("language", "code", "empty"),
    [
        ("python", "print('hello')", True),
        ("python", "pass", True),
        ("python", "x = 3\nprint(x)", True),
        ("python", "print(a * b)", False),
        ("python", "print(len('abc'))", False),
        ("python", "import math\nprint(math.pi)", False),
        ("python", "print(", False),
        ("bash", "echo hello", True),
        ("bash", "x=7; echo $x", True),
        ("bash", "printf '%s\\n' '3 + 4'  # 3 + 4", True),
        ("bash", "echo $(( a + b ))", False),
        ("bash", 'echo "$((a + b))"', False),
        ("bash", "nproc", False),
        ("bash", "wc -l rows.txt", False),
        ("bash", 'curl -s "http://shop.example.org/$x"', False),
        ("javascript", 'console.log("42")', True),
        ("javascript", "const x = -42; // 40 + 2\nconsole.log(x);", True),
        ("javascript", "process.stdout.write('a - b');", True),
        ("javascript", "console.log(`3 + 4 is 7`)", True),
        ("javascript", "console.log(a * b)", False),
        ("javascript", "console.log(`${a * b}`)", False),
        ("javascript", 'console.log("abc".length)', False),
        ("javascript", 'console.log(require("os").cpus().length);', False),
        ("c", 'int main(void){printf("42");}', True),
        ("c", '#include <stdio.h>\nint main(void) {\n  int x = 42;\n  printf("%d\\n", x);\n  return 0;\n}', True),
        ("c", '#include <stdio.h>\nint main(void) { /* a * b */ puts("a*b"); }', True),
        ("c", '#include <stdio.h>\nint main(void) { printf("%d\\n", a * b); }', False),
        ("c", 'int main(void) { int x[] = {1, 2}; printf("%d\\n", x[1]); }', False),
    ],
)
def test_programs_that_compute_nothing(language: str, code: str, empty: bool) -> None:
    assert placeholder(language, code) is empty


def test_numbers_and_texts_are_compared_as_what_they_are() -> None:
    def printed(text: str, answer: str) -> str:
        return unfit(Example(replace(row(APPLES).example.task, answer=answer), (ran(text),)))

    assert printed("7.00001\n", "7") == printed(" b  c\n", "b c") == ""
    assert printed("7.01\n", "7") == printed("b\n", "c") == "another answer than expected"


@pytest.mark.vm
def test_a_set_is_made_of_real_runs_and_read_back(machine: Sandbox, tmp_path: Path) -> None:
    chosen = [families()[name] for name in ("computation/distance_at_speed", "data/repair_text_numbers")]
    made = generate(tmp_path, machine, count=6, held=2, chosen=chosen)
    assert made.dropped == {}
    rows = list(load(tmp_path))
    assert len(rows) == sum(made.written.values()) >= 8
    assert {run.sandbox for row in rows for run in row.example.runs} == {machine.name}
    assert [problem for problem in check(rows, overlaps(rows, {})) if "are due" not in problem] == []
    assert stats(rows)["kind"].keys() <= {"plain", "repair", "slip"}
    setbacks = (tmp_path / "setbacks.jsonl").read_text().splitlines()
    assert setbacks and not any("answer" in json.loads(line) for line in setbacks), "nothing is judged by them"
    for line in (tmp_path / "train.jsonl").read_text().splitlines():
        raw = json.loads(line)
        assert isinstance(raw["question"], str)
        assert isinstance(raw["answer"], int | float)


@pytest.mark.vm
def test_what_is_declared_too_widely_or_too_narrowly_is_dropped(machine: Sandbox) -> None:
    good = families()["computation/distance_at_speed"]
    wide = replace(good.steps[0], requires="python:process")
    narrow = replace(good.steps[0], code="import os\nif os.fork() == 0: os._exit(0)\nprint({speed} * {hours})")
    for step, reason in ((wide, "unused"), (narrow, "missing|failed")):
        family = replace(good, steps=(step,))
        results = list(dataset.attempt([family], machine, count=2))
        assert [result.example for result in results] == [None, None]
        assert all(any(word in result.reason for word in reason.split("|")) for result in results)


def test_a_damaged_set_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"train\.jsonl cannot be read") as caught:
        list(load(tmp_path))
    assert "worldmodel data generate" in caught.value.mend
    for part in dataset.PARTS:
        (tmp_path / f"{part}.jsonl").write_text("")
    (tmp_path / "phrasings.jsonl").write_text('{"id": "x"}\n')
    with pytest.raises(DataError, match=r"phrasings\.jsonl:1: no example"):
        list(load(tmp_path))


def test_what_an_evaluation_compares_with() -> None:
    task = replace(row(APPLES).example.task, answer=None)
    assert row(APPLES).data()["answer"] == 7
    assert replace(row(APPLES), example=Example(task, (ran("Mon  Jan 5\n"),))).data()["answer"] == "Mon Jan 5"
    neither = replace(task, steps=(), reply="It is the middle value.")
    assert replace(row(APPLES), example=Example(neither)).data()["answer"] == "It is the middle value."
    assert replace(row(APPLES), example=Example(replace(neither, kind="unanswerable"))).data()["answer"] is None
    assert unfit(Example(replace(neither, answer="Middle value"))) == ""
    assert unfit(Example(replace(neither, answer="last value"))) == "a reply without its answer"


def hours(tmp_path: Path, played: Run | str) -> dataset.Made:
    hour = families()["system/hour_now"]
    machine = ScriptedSandbox({hour.steps[0].code.strip(): played})
    return generate(tmp_path, machine, count=3, held=2, chosen=[hour])


def test_what_depends_on_when_and_where_it_runs_is_trained_on_and_never_measured(tmp_path: Path) -> None:
    made = hours(tmp_path, "15\n")
    assert made.written == {"train": 0, "live": 3, "setbacks": 0, "phrasings": 0, "families": 0}
    rows = list(load(tmp_path))
    assert [(row.part, row.live) for row in rows] == [("train", True)] * 3
    assert stats(rows)["part"] == {"live": 3}
    assert "answer" not in json.loads((tmp_path / "live.jsonl").read_text().splitlines()[0])
    with pytest.raises(DataError, match="no field 'answer'"):
        evaluation.load(tmp_path / "live.jsonl")
    (tmp_path / "live.jsonl").unlink()
    assert list(load(tmp_path)) == []


def test_families_without_rows_are_named(tmp_path: Path) -> None:
    assert hours(tmp_path, "15\n").missing == {"train": (), "phrasings": (), "families": ()}
    made = hours(tmp_path, played("", status="failed"))
    assert made.missing == {"train": ("system/hour_now",), "phrasings": (), "families": ()}
    assert made.dropped == {"a run that ended as failed, not as ok": 3}


def test_the_rate_is_of_examples_kept(tmp_path: Path) -> None:
    made = hours(tmp_path, "15\n")
    assert made.rate == pytest.approx(3 / made.seconds)
