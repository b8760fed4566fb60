"""The experiments of bench.uncertainty, on answers whose truth is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bench.doubt import Part, first_half, joined
from bench.uncertainty import split
from tests.evals.answers import answers

from bench import doubt
from worldmodel.core.uncertainty.calibration import ANSWERABLE, Calibration
from worldmodel.evals.calibrate import Answered, calibrate
from worldmodel.evals.tasks import Task
from worldmodel.types import Card

CARD = Card("plain", "v1")


def part(name: str, seed: int, n: int = 240) -> Part:
    """Every fourth question has no answer, and such ones are declined and right."""
    made: list[Answered] = []
    tasks: list[Task] = []
    for number, each in enumerate(answers(n, seed)):
        none = number % 4 == 0
        trace = replace(each.trace, answer="I do not know." if none else "7", programs=(), runs=())
        made.append(replace(each, trace=trace if none else each.trace, right=none or each.right, answerable=not none))
        fields = {"decision": "neither" if none else "model", "split": "valid" if number % 2 else "test"}
        tasks.append(Task(str(number), each.trace.question, None if none else 7, "h", fields))
    return Part(name, tuple(made), tuple(tasks))


@pytest.fixture(scope="module")
def one() -> Part:
    return part("one", 1)


@pytest.fixture(scope="module")
def made(one: Part) -> Calibration:
    return calibrate(one.answers, CARD)


@pytest.fixture(scope="module")
def other() -> Part:
    return part("other", 2, 120)


def test_each_table_has_a_row_for_what_it_measures(other: Part, made: Calibration) -> None:
    assert [line.split(" | ")[0] for line in doubt.quality([other], made)[2:4]] == ["| other", "| other"]
    assert any("P(true) | published | does not apply" in line for line in doubt.methods(other, made, []))
    assert "over one" in doubt.spending([other], made)[0] and doubt.spending([other], made)[2].startswith("| other")
    assert [line.split(" | ")[1] for line in doubt.decisions([other])[2:4]] == ["model", "neither"]


def test_questions_without_an_answer_are_recognised(other: Part, made: Calibration) -> None:
    assert ANSWERABLE in made.fits
    cells = doubt.unanswerable([other], made)[2].split(" | ")
    assert cells[1:3] == ["120", "30"] and cells[3].startswith("100.0%") and cells[5].startswith("100.0% at 0.0%")
    assert doubt.unanswerable([other.only(lambda task: task.answer == 7)], made)[2:] == [""]


def test_the_promise_holds_over_splits(one: Part, made: Calibration) -> None:
    lines = doubt.promises(one, made, splits=20)
    for line in lines[2:6]:
        held = int(line.split(" | ")[2].split()[0])
        assert held >= 18, line


def test_shifts_say_where_too_few_answers_are(one: Part, other: Part) -> None:
    lines = doubt.shifts({"one": one, "other": other}, CARD)
    assert any(line.startswith("| one | other") for line in lines)
    assert any(line.startswith("| other |") and "too few" in line for line in lines)


def test_what_calibrates_is_never_reported_on(one: Part) -> None:
    parts = {"MAWPS": one, "GSM8K dev": one, "new wordings": one, "new families": one, "UMWP": one}
    learn, report = split(parts)
    assert set(learn) == {"MAWPS", "GSM8K dev", "new wordings"}
    assert set(report) == {"MAWPS", "GSM8K dev", "new families", "UMWP"}
    for name in ("MAWPS", "GSM8K dev"):
        assert not {t.id for t in learn[name].tasks} & {t.id for t in report[name].tasks}
        assert len(learn[name].tasks) + len(report[name].tasks) == len(one.tasks)
    assert 0.3 < sum(first_half(task) for task in one.tasks) / len(one.tasks) < 0.7
    assert len(joined("both", [one, one]).answers) == 2 * len(one.answers)


def test_requests_that_need_a_tool(other: Part) -> None:
    tasks = tuple(replace(t, answer="needs_tool" if t.answer is None else "no_tool") for t in other.tasks)
    assert "| 120 | 100.0%" in doubt.outside(replace(other, tasks=tasks))[2]
