"""From traces to examples: only what was verified, each once, tightened, and never what is measured."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.prompt import render
from worldmodel.core.requires import parse, show
from worldmodel.data.example import prompt
from worldmodel.errors import DataError
from worldmodel.evals.record import Row
from worldmodel.evals.tasks import Task
from worldmodel.execution.scripted import ran
from worldmodel.types import Hit, Observation, Verdict, to_json

from .test_rewards import CARD, GOOD, QUESTION, SPEED, UNKNOWN, program, told

pytestmark = pytest.mark.train

RETRIEVING = replace(CARD, retrieved=1)


def harvest(*measured: str, **more: Any) -> Any:
    from worldmodel.training.harvest import Harvest

    return Harvest(measured, **more)


def test_a_good_answer_becomes_an_example_that_tells_the_same() -> None:
    made = harvest()
    assert made.add(SPEED, GOOD)
    (kept,) = made.kept
    assert "".join(span.text for span in render(prompt(kept.example))).endswith(GOOD.text)
    assert kept.example.runs == GOOD.runs
    assert kept.example.task.steps[0].code == "print(a / b)"
    assert set(kept.lineage) == {"example", "task", "model", "trace", "program", "run", "sandbox"}
    assert kept.lineage["sandbox"] == "scripted"


def test_the_lineage_names_the_model_that_answered() -> None:
    trace = replace(GOOD, versions={"model": "tiny in training"})
    made = harvest()
    made.add(SPEED, trace, model="store:abc")
    assert made.kept[0].lineage["model"] == "store:abc"
    use = harvest()
    use.add(SPEED, trace)
    assert use.kept[0].lineage["model"] == "tiny in training"


def test_what_an_earlier_round_kept_is_not_kept_again() -> None:
    from worldmodel.training.harvest import Harvest

    first = harvest()
    first.add(SPEED, GOOD)
    later = Harvest((), first.kept)
    assert not later.add(SPEED, GOOD)
    assert later.add(SPEED, told(program("print(1 / b * a)"), "It is [c] mph.", runs=["40.0"]))
    assert dict(later.dropped) == {"known already": 1}


def test_an_answer_that_saw_an_earlier_model_is_told_with_it() -> None:
    hit = Hit("m", "speed = distance / time", 0.9, "asked: how fast")
    trace = told(program("print(a / b)"), "It is [c] mph.", runs=["40.0"], offered=(hit,))
    assert hit.summary in trace.text
    made = harvest()
    assert made.add(SPEED, trace), made.dropped
    assert "".join(span.text for span in render(prompt(made.kept[0].example, RETRIEVING))).endswith(trace.text)


def test_of_a_model_with_a_reader_each_half_learns_what_it_wrote() -> None:
    hit = Hit("m", "speed = distance / time", 0.9, "asked: how fast")
    read = told(program("print(a / b)"), "It is [c] mph.", runs=["40.0"], offered=(hit,))
    for reads, kept in ((True, read), (False, GOOD)):
        made = harvest(reads=reads)
        assert sum(made.add(SPEED, trace) for trace in (read, GOOD)) == 1
        assert made.kept[0].example.task.retrieved == tuple(one.summary for one in kept.retrieved)
        assert dict(made.dropped) == {"the other half of the model writes such answers": 1}


def test_a_repaired_answer_keeps_both_programs() -> None:
    failed = ran(stderr="ZeroDivisionError: division by zero", status="failed", exit_code=1)
    trace = told(program("print(a / 0)"), program("print(a / b)"), "It is [c] mph.", runs=[failed, "40.0"])
    made = harvest()
    assert made.add(SPEED, trace), made.dropped
    assert [step.fails for step in made.kept[0].example.task.steps] == [True, False]
    assert "".join(span.text for span in render(prompt(made.kept[0].example))).endswith(trace.text)


def test_declining_where_nobody_can_know() -> None:
    trace = told("<think>No start.</think>\nI do not know: the start is missing.", question=UNKNOWN.question)
    made = harvest()
    assert made.add(UNKNOWN, trace)
    assert made.kept[0].example.task.kind == "unanswerable"
    assert made.kept[0].example.task.think == "No start."


WRONG = {
    "not right": told(program("print(a * b)"), "It is [c] mph.", runs=["90.0"]),
    "not in format": told(program("print(a / b)", think=""), "It is [c] mph.", runs=["40.0"]),
    "needed more than it declared": told(
        program("print(a / b)"), "It is [c] mph.",
        runs=[ran("40.0", observed=tuple(Observation(need, "x") for need in parse("python:process")))],
    ),
}  # fmt: skip


@pytest.mark.parametrize("reason", WRONG)
def test_what_is_not_verified_is_not_kept(reason: str) -> None:
    made = harvest()
    assert not made.add(SPEED, WRONG[reason])
    assert dict(made.dropped) == {reason: 1}


def test_measured_questions_never_train_whatever_their_numbers() -> None:
    made = harvest(QUESTION.replace("60", "75"))
    assert not made.add(SPEED, GOOD)
    assert dict(made.dropped) == {"it is measured on": 1}


def test_each_program_of_a_question_once_and_few_of_them() -> None:
    made = harvest()
    for code in ("print(a / b)", "print(a / b)", "print(1 / b * a)", "print(a * (1 / b))"):
        made.add(SPEED, told(program(code), "It is [c] mph.", runs=["40.0"]))
    assert [kept.example.task.steps[0].code for kept in made.kept] == ["print(a / b)", "print(1 / b * a)"]
    assert dict(made.dropped) == {"known already": 1, "enough of this question": 1}


@pytest.mark.parametrize(
    ("declared", "unused", "left"),
    [
        ("python:math", "", "python:math"),
        ("python:math,process", "python:process", "python:math"),
        ("python:web(a.org,b.org)", "python:web(b.org)", "python:web(a.org)"),
        ("python:web(a.org),file(read_only)", "python:web(a.org)", "python:file(read_only)"),
        ("python:process", "python:process", ""),
    ],
)
def test_what_was_not_needed_is_taken_out(declared: str, unused: str, left: str) -> None:
    from worldmodel.training.harvest import tight

    assert show(tight(parse(declared), Verdict((), (), unused=parse(unused)))) == left
    assert tight(parse(declared), None) == parse(declared)


@pytest.mark.parametrize(
    ("declared", "observed", "left"),
    [
        ("python:file(read_write)", "python:file(read_only)", "python:file(read_only)"),
        ("python:math,file(read_only,read_write)", "python:file(read_only)", "python:math,file(read_only)"),
        ("python:file(read_only),file(read_write)", "python:file(read_only)", "python:file(read_only)"),
        ("python:file(read_write)", "python:file(read_only),file(read_write)", "python:file(read_write)"),
    ],
)
def test_what_was_wider_than_needed_is_narrowed(declared: str, observed: str, left: str) -> None:
    from worldmodel.training.harvest import tight

    assert show(tight(parse(declared), Verdict((), parse(observed)))) == left


def test_over_declared_answers_are_kept_with_less() -> None:
    trace = told(program("print(a / b)", "python:math,process"), "It is [c] mph.", runs=["40.0"])
    trace = replace(trace, verdicts=tuple(replace(v, unused=parse("python:process")) for v in trace.verdicts if v))
    made = harvest()
    made.add(SPEED, trace)
    assert made.kept[0].example.task.steps[0].requires == "python:math"


def test_agreement_is_of_what_programs_printed() -> None:
    from worldmodel.training.harvest import agrees

    same = told(program("print(1 / b * a)"), "It is [c] mph.", runs=["40"])
    other = told(program("print(a * b)"), "It is [c] mph.", runs=["90.0"])
    none = told("<think>x</think>\nIt is 40.")
    assert agrees(GOOD, [same, same, same, other])
    assert not agrees(GOOD, [same, same, other, other])
    assert not agrees(GOOD, [same, None, None, None]), "what was lost agrees with nothing"
    assert not agrees(GOOD, [])
    assert not agrees(none, [same] * 4)


def test_files_of_traces(tmp_path: Path) -> None:
    from worldmodel.training.harvest import traces

    file = tmp_path / "rows.jsonl"
    rows = [Row("1", "h", True, 0.1, GOOD), Row("2", "h", False, 0.1, GOOD)]
    file.write_text(
        '{"worldmodel_eval": 1, "key": {}}\n' + "".join(to_json(row) + "\n" for row in rows) + to_json(GOOD)
    )
    assert traces(file) == [(GOOD, True), (GOOD, False), (GOOD, None)]
    for text in ("{", "[1]", '{"trace": 3}', "\x00"):
        file.write_text(text)
        with pytest.raises(DataError, match=r"rows\.jsonl:1: no trace"):
            traces(file)
    with pytest.raises(DataError, match="cannot be read"):
        traces(tmp_path / "nowhere")


def test_kept_examples_are_read_again_and_by_train_sft(tmp_path: Path) -> None:
    from worldmodel.training import examples
    from worldmodel.training.harvest import load, save

    made = harvest()
    made.add(SPEED, GOOD)
    save(made.kept, tmp_path / "kept.jsonl")
    assert load(tmp_path / "kept.jsonl") == made.kept
    assert [each.example for each in examples.load([tmp_path / "kept.jsonl"])] == [made.kept[0].example]
    (tmp_path / "kept.jsonl").write_text(json.dumps({"example": {}}))
    with pytest.raises(DataError, match=r"kept\.jsonl:1: no kept example"):
        load(tmp_path / "kept.jsonl")


def test_an_answer_from_use_needs_a_program_that_ended_well() -> None:
    use = Task("use", QUESTION, "", "h")
    made = harvest()
    assert made.add(use, GOOD, sure=True)
    failed = told(program("print(a / 0)"), "I do not know.", runs=[ran(status="failed", exit_code=1)])
    assert not made.add(use, failed, sure=True)
    assert dict(made.dropped) == {"the last program failed": 1}


def test_what_such_programs_need_now_and_then_stays_declared(tmp_path: Path) -> None:
    """Of three programs of one shape one was seen to start a process; that of another shape has no such excuse."""
    from worldmodel.training import collect

    def answered(code: str, **verdict: str) -> Any:
        trace = told(program(code, "python:math,process"), "It is [c] mph.", runs=["40.0"])
        changes = {name: parse(text) for name, text in verdict.items()}
        return replace(trace, verdicts=tuple(replace(each, **changes) for each in trace.verdicts if each))

    made = harvest()
    made.add(SPEED, answered("x = a / b\nprint(x)", observed="python:process"))
    about = collect.Round(tmp_path, "m", 1, 0)
    collect._kept_so_far(about.out, made, 1)
    later = harvest()
    assert collect._restored(about.out, later) == 1
    later.add(SPEED, answered("speed = a / b\nprint(speed)", unused="python:process"))
    assert later.kept[-1].example.task.steps[0].requires == "python:math,process"
    assert collect.signatures([tmp_path / "gone", about.out]).data() == made.signatures.data()
    other = harvest()
    other.signatures = later.signatures
    other.add(SPEED, answered("print(a * (1 / b))", unused="python:process"))
    assert other.kept[0].example.task.steps[0].requires == "python:math"


def test_of_two_hosts_the_one_that_was_not_asked_is_taken_out() -> None:
    trace = told(program("print(a / b)", "python:web(a.org,b.org)"), "It is [c] mph.", runs=["40.0"])
    seen = {"observed": parse("python:web(a.org)"), "unused": parse("python:web(b.org)")}
    trace = replace(trace, verdicts=tuple(replace(each, **seen) for each in trace.verdicts if each))
    made = harvest()
    made.add(SPEED, trace)
    assert made.kept[0].example.task.steps[0].requires == "python:web(a.org)"
