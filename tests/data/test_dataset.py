"""The data set of the families: written with its runs, read back, and checked for what must not be in it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from worldmodel.data import dataset
from worldmodel.data.dataset import LEAST, Row, check, generate, load, placeholder, stats, unfit
from worldmodel.data.example import Example, Step, Task
from worldmodel.data.families import families
from worldmodel.errors import DataError
from worldmodel.execution.base import Sandbox
from worldmodel.types import Run


def ran(printed: str, status: str = "ok", sandbox: str = "qemu") -> Run:
    return Run(status, int(status != "ok"), printed, "", False, 0.0, None, sandbox=sandbox)  # type: ignore[arg-type]


def row(question: str, *, part: str = "train", code: str = "print(a + b)", run: Run | None = None) -> Row:
    task = Task(question, (Step("Plan: add.", code),), "It is {output}.", "computation/x", "plain", answer="7")
    runs = (ran("7\n") if run is None else run,)
    return Row("r", part, "computation", "model", Example(task, runs))  # type: ignore[arg-type]


APPLES = "Tom has 3 red apples and gets 4 more of them. How many red apples has he now?"
BIRDS = "On a wire sit 3 birds, then 4 land. How many sit there?"


def problems(*rows: Row, **others: list[str]) -> list[str]:
    return [problem for problem in check(rows, others) if "are due" not in problem]


def test_a_good_set_has_no_problems() -> None:
    assert problems(row(APPLES), row(BIRDS, part="phrasings")) == []


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        (APPLES, "exact"),
        (APPLES.replace("3", "11"), "numbers masked"),
        (APPLES.replace("he now", "he then"), "near duplicate"),
    ],
)
def test_overlap_is_found_between_parts_and_with_others(question: str, kind: str) -> None:
    for found in (problems(row(APPLES), row(question, part="families")), problems(row(APPLES), mawps=[question])):
        assert any(f"({kind})" in problem for problem in found)


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (row(APPLES, run=ran("8\n")), "another answer than expected"),
        (row(APPLES, run=ran("7\n", sandbox="")), "comes from no run"),
        (row(APPLES, run=ran("7\n", sandbox="scripted")), "comes from no run"),
        (row(APPLES, run=ran("7\n", "failed")), "ended as failed"),
        (row(APPLES, code="print(7)"), "computes nothing"),
        (row(APPLES, code="x = 7  # TODO\nprint(x)"), "computes nothing"),
        (replace(row(APPLES), example=Example(row(APPLES).example.task, ())), "another answer"),
    ],
)
def test_a_row_that_proves_nothing_is_found(bad: Row, said: str) -> None:
    (found,) = problems(bad)
    assert said in found


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
        ("bash", "echo $(( a + b ))", False),
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
    assert [problem for problem in check(rows, {}) if "are due" not in problem] == []
    assert stats(rows)["kind"].keys() <= {"plain", "repair"}
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


def test_the_least_numbers_of_examples_are_demanded() -> None:
    found = [problem for problem in check([row(APPLES)], {}) if "are due" in problem]
    assert found[0] == f"1 examples of computation; at least {LEAST['computation']} are due"
    assert len(found) == 9


def test_what_an_evaluation_compares_with() -> None:
    task = replace(row(APPLES).example.task, answer=None)
    assert row(APPLES).data()["answer"] == 7
    assert replace(row(APPLES), example=Example(task, (ran("Mon  Jan 5\n"),))).data()["answer"] == "Mon Jan 5"
    neither = replace(task, steps=(), reply="It is the middle value.")
    assert replace(row(APPLES), example=Example(neither)).data()["answer"] == "It is the middle value."
    assert replace(row(APPLES), example=Example(replace(neither, kind="unanswerable"))).data()["answer"] is None
    assert unfit(Example(replace(neither, answer="Middle value"))) == ""
    assert unfit(Example(replace(neither, answer="last value"))) == "a reply without its answer"
