"""The experiments of bench.uncertainty, on answers whose truth is known."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bench.doubt import Part, first_half, joined
from bench.uncertainty import TOLD, TOOLS, dearer, drawable, fast_path, main, p_true, sources, split, tasks_of
from tests.evals.answers import answers

from bench import asked, doubt
from worldmodel.app import build
from worldmodel.app.options import Options
from worldmodel.core.prompt import Prompt
from worldmodel.core.uncertainty.calibration import ANSWERABLE, Calibration
from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.evals.calibrate import Answered, calibrate
from worldmodel.evals.tasks import Task
from worldmodel.gate import Gate
from worldmodel.types import Card, GateStep, Point, Requirement, Token, Trace

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
    assert any("P(true) | published | 0 | does not apply" in line for line in doubt.methods(other, made, []))
    assert "over one" in doubt.spending([other], made)[0] and doubt.spending([other], made)[2].startswith("| other")
    assert [line.split(" | ")[1] for line in doubt.decisions([other])[2:4]] == ["model", "neither"]


def test_questions_without_an_answer_are_recognised(one: Part, other: Part, made: Calibration) -> None:
    assert ANSWERABLE in made.fits
    cells = doubt.unanswerable([other], made)[2].split(" | ")
    assert cells[1:3] == ["120", "30"] and cells[3].startswith("100.0%") and cells[6].startswith("100.0% at 0.0%")
    assert cells[4] == "no such rows"
    limited = doubt.unanswerable([other], made, [one])[2].split(" | ")
    assert limited[4].startswith("100.0%") and 0.0 <= float(limited[4].split(" at ")[1].rstrip("%")) < 20.0
    assert doubt.unanswerable([other.only(lambda task: task.answer == 7)], made)[2:] == [""]


def test_the_promise_holds_over_splits(one: Part, made: Calibration) -> None:
    lines = doubt.promises(one, made, splits=20)
    assert [line.split(" | ")[0] for line in lines[2:10]] == ["| one"] * 4 + ["| gated"] * 4
    for line in lines[2:10]:
        held = int(line.split(" | ")[3].split()[0])
        assert held >= 18, line


def test_the_promise_of_the_gate_is_of_what_the_gate_answers(one: Part, made: Calibration) -> None:
    always = replace(made, sample_below=1.1)
    assert doubt.promises(one, always, splits=5)[2:6] == doubt.promises(one, made, splits=5)[2:6]
    never = doubt.promises(one, replace(made, sample_below=0.0), splits=5)
    assert [line.replace("| gated", "| one") for line in never[6:10]] == never[2:6]
    assert doubt.promises(one, always, splits=5)[6:10] != never[6:10]


def test_shifts_say_where_too_few_answers_are(one: Part, other: Part) -> None:
    lines = doubt.shifts({"one": one, "other": other}, CARD)
    assert any(line.startswith("| one | other") for line in lines)
    assert any(line.startswith("| other |") and "too few" in line for line in lines)


def test_what_calibrates_is_never_reported_on(one: Part) -> None:
    tasks = tuple(replace(task, fields={**task.fields, "family": f"f/{n // 4}"}) for n, task in enumerate(one.tasks))
    of_families = replace(one, tasks=tasks)
    parts = {"MAWPS": one, "GSM8K dev": one, "new wordings": one, "new families": of_families, "UMWP": one}
    learn, report = split(parts)
    assert set(learn) == {"MAWPS", "GSM8K dev", "new wordings", "new families"}
    assert set(report) == {"MAWPS", "GSM8K dev", "new families", "UMWP"}
    told = [{task.fields["family"] for task in part["new families"].tasks} for part in (learn, report)]
    assert all(told) and not told[0] & told[1], "a family is in one half"
    for name in ("MAWPS", "GSM8K dev", "new families"):
        assert not {t.id for t in learn[name].tasks} & {t.id for t in report[name].tasks}
        assert len(learn[name].tasks) + len(report[name].tasks) == len(one.tasks)
    assert 0.3 < sum(first_half(task) for task in one.tasks) / len(one.tasks) < 0.7
    assert len(joined("both", [one, one]).answers) == 2 * len(one.answers)


def test_twins_are_in_one_half(one: Part) -> None:
    tasks = [replace(task, fields={"pair": n // 2}) for n, task in enumerate(one.tasks)]
    halves = [first_half(task) for task in tasks]
    assert halves[::2] == halves[1::2] and 30 < sum(halves[::2]) < 90


def test_rows_that_cannot_be_right_are_not_drawn(one: Part, other: Part) -> None:
    assert drawable({"UMWP": one, TOOLS: other}) == [one]


def test_a_page_is_never_written_of_a_part(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.md").write_text("before")
    arguments = ["--families", str(tmp_path), "--markdown", str(tmp_path / "page.md"), "--out", str(tmp_path / "out")]
    with pytest.raises(SystemExit):
        main(arguments)
    said = capsys.readouterr().err
    assert f"new wordings is left out: there is no {tmp_path / 'phrasings.jsonl'}." in said
    assert "UMWP is left out: its folder was not given" in said and "MAWPS" not in said
    assert (tmp_path / "page.md").read_text() == "before" and not (tmp_path / "out").exists()


class Truthful:
    """An engine that spreads its one word over the alternatives that it was given."""

    def __init__(self, top: tuple[tuple[str, float], ...], instructions: bool = True) -> None:
        self.card = Card("plain", "v1", instructions=instructions)
        self.top, self.asked = top, 0

    def stream(self, prompt: Prompt, *, limit: int) -> Iterator[Token]:
        self.asked += 1
        assert "Is the proposed answer" in prompt.turns[0].content and limit == 1
        yield Token(1, "A", -1.0, self.top)

    def close(self) -> None:
        pass


def test_p_true_is_all_of_what_says_so(other: Part, monkeypatch: pytest.MonkeyPatch) -> None:
    few = Part("few", other.answers[:3], other.tasks[:3])
    top = (("A", math.log(0.5)), ("B", math.log(0.2)), (" A", math.log(0.25)))
    for engine, expected in (
        (Truthful(top), [pytest.approx(0.75)] * 3),
        (Truthful((("B", -0.1),)), [0.0] * 3),
        (Truthful(()), [None] * 3),
        (Truthful(top, instructions=False), []),
    ):
        monkeypatch.setattr(build, "engine", lambda options, engine=engine: engine)
        assert p_true(few, Options()) == expected and engine.asked == len(expected)


def test_what_a_gate_costs_has_an_interval() -> None:
    line = dearer("is judged", [1.0] * 30, [1.02 + 0.001 * (n % 5) for n in range(30)])
    assert line.startswith(
        "A confident answer that is judged takes +2.20% more time (median of 30 rounds, 95% interval"
    )


def test_a_promise_is_timed_with_its_judging(made: Calibration, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "<think>x</think>\n<model>python: print(40)</model>\n<requires>python:math</requires>"
    engine = ScriptedEngine(
        lambda prompt: "It is 40." if prompt.reply else program, card=replace(CARD, instructions=False)
    )
    monkeypatch.setattr(build, "engine", lambda options: engine)
    seen: list[tuple[bool, str, str]] = []
    judge = Gate.judge

    def noted(gate: Gate, trace: Trace, point: Point, **more: Any) -> GateStep:
        step = judge(gate, trace, point, **more)
        seen.append((gate.max_error is not None, point, step.action))
        return step

    monkeypatch.setattr(Gate, "judge", noted)
    lines = fast_path(Options(), made, 1)
    assert set(seen) == {(False, "answer", "go on"), (True, "model", "go on"), (True, "answer", "go on")}
    assert "is judged when it is over" in lines[0] and "is promised (--max-error)" in lines[2]
    assert all("too few rounds for an interval" in line for line in lines[::2])


def test_requests_that_need_a_tool(other: Part) -> None:
    tasks = tuple(replace(t, answer="needs_tool" if t.answer is None else "no_tool") for t in other.tasks)
    assert "| 120 | 100.0%" in doubt.outside(replace(other, tasks=tasks))[2]


def test_the_vote_table_has_every_way_and_the_best_choice(other: Part, made: Calibration) -> None:
    lines = doubt.votes([other], made)
    assert lines[2].startswith("| the first reply | ")
    best = lines[-2] if not lines[-1] else lines[-1]
    assert best.startswith("| any of them is right | ")

    def share(line: str) -> float:
        return float(line.split(" | ")[1].rstrip("%| "))

    right = 100 * sum(each.right for each in other.answers) / len(other.answers)
    assert share(lines[2]) == pytest.approx(right, abs=0.05)
    assert all(share(line) <= share(best) for line in lines[2:] if line)


def test_what_declining_does_is_told_of_answers_and_of_what_they_used() -> None:
    pure = (Requirement("python", "math"),)
    sum_of = "Tom has 12 apples and buys 30 more. How many apples does he have?"
    fact = "Who was the first president of the country that lies south of this one?"
    asked_of = ((sum_of, True, "model"), (fact, False, "neither"), (fact, True, "tool"))
    made, tasks = [], []
    for each, (question, right, label) in zip(answers(3, 5), asked_of, strict=True):
        trace = replace(each.trace, question=question, declared=(pure,), decisions=())
        made.append(replace(each, trace=trace, right=right, answerable=right))
        tasks.append(Task(str(len(tasks)), question, 1, "h", {"decision": label}))
    row = doubt.declining([Part("three", tuple(made), tuple(tasks))])[2]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells[:5] == ["three", "3", "2", "1", "1"], "one wrong answer became right, one right answer wrong"
    assert cells[5].startswith("66.7%") and cells[6].startswith("66.7%")
    before, after = cells[7].split(", then ")
    assert before.startswith("33.3%") and after.startswith("66.7%"), "what was not run used neither"


def test_questions_alone_are_judged_by_the_shipped_classifier() -> None:
    full, lacking = (f"Each box holds {what} pens. How many pens are in {{}} boxes?" for what in ("20", "some"))
    label = {"decision": "model"}
    rows = [Task(str(n), full.format(n + 2), n, "h", label) for n in range(20)]
    rows += [Task(f"x{n}", lacking.format(n + 2), None, "h", label) for n in range(20)]
    (line,) = [line for line in asked.unanswerable({"pens": rows, "one class": rows[:20]})[2:] if line]
    assert line.startswith("| pens | 40 | 20 | 100.0%")
    assert any("| pens | model | 40 |" in line for line in asked.routes({"pens": rows}))


def test_services_are_told_from_what_needs_none() -> None:
    rows = [Task("1", "What is the weather in Oslo right now?", "needs_tool", "h", {})]
    rows += [Task("2", "Write a poem about my garden.", "no_tool", "h", {})]
    (line,) = [line for line in asked.outside("both", rows)[2:] if line]
    assert line.startswith("| both | 2 | 100.0% (")
    assert line.split(" | ")[3:5] == ["100.0%", "0.0%"]
    assert line.split(" | ")[5].startswith("1.000")
    assert asked.outside("one class", rows[:1]) == []


def test_rows_that_the_shipped_model_met_told_otherwise_are_left_out(tmp_path: Path) -> None:
    told = set(TOLD.read_text().split())
    source = sources(None, None)[0]
    kept = {task.id for task in tasks_of(source, tmp_path, None)}
    assert len(told) == 139
    assert len(kept) == 335
    assert not kept & told
