"""What is kept of a model: from a trace, to plain files, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.memory.models import model

from worldmodel.core.requires import parse
from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.errors import RegistryError
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox, ran
from worldmodel.loop import World, answer
from worldmodel.memory.registry import Context, Model, template, trial
from worldmodel.memory.registry.records import OUTPUT_LIMIT, from_files, kept, program_for, to_files
from worldmodel.types import Artifact, Card, Program, Quantity, Run, Trace

REPLY = "<think>Known: [a] miles. Divide.</think><model>python: print(a / b)</model><requires>python:math</requires>"
QUESTION = "A train travels 60 miles in 1.5 hours. How fast is it?"


def traced(*plays: Run | str, question: str = QUESTION, reply: str = REPLY) -> Trace:
    engine = ScriptedEngine([reply, "It is 40."] * 3, card=Card("scripted", "1", quantities=True, instructions=False))
    with_machine = World(engine, ScriptedSandbox(plays), ScriptedApprover(), max_runs=1)
    answering = answer(question, with_machine)
    for _ in answering:
        pass
    return answering.trace


def test_a_trace_shows_its_model() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    found = Model.of(traced("40.0\n"), time=now)
    assert found is not None
    assert found.program == Program("python", "print(a / b)")
    assert found.requires == parse("python:math")
    assert found.reasoning == "Known: 60 miles. Divide."
    assert found.context.question == QUESTION
    assert [x.name for x in found.context.quantities[:2]] == ["a", "b"]
    (proof,) = found.proofs
    assert (proof.run and proof.run.stdout, proof.prelude) == ("40.0\n", "a = 60; b = 1.5\n")
    assert proof.versions["engine"] == "scripted"
    assert proof.time == "2026-01-02T00:00:00+00:00"
    assert program_for(found, proof).source == "a = 60; b = 1.5\nprint(a / b)"


def test_what_did_not_run_well_is_no_model() -> None:
    assert Model.of(traced(ran(status="failed", exit_code=1))) is None
    assert Model.of(traced(reply="It is 40.")) is None
    assert Model.of(replace(traced("40.0\n"), answer=None)) is None


def test_a_failed_run_is_a_trial_all_the_same() -> None:
    found = trial(traced(ran(status="failed", exit_code=1)), through="x@y", feedback="wrong")
    assert (found.worked, found.through, found.feedback) == (False, "x@y", "wrong")
    with pytest.raises(ValueError, match="no program"):
        trial(Trace(QUESTION))


def test_the_same_problem_with_other_numbers_is_the_same_model() -> None:
    other = QUESTION.replace("60", "80").replace("1.5", "two")
    assert (
        template(QUESTION) == template(f"  {other.upper()} ") == "a train travels # miles in # hours. how fast is it?"
    )
    models = [Model.of(traced("40.0\n", question=question)) for question in (QUESTION, other, "Who is 60 or 1.5?")]
    ids = [found.id for found in models if found]
    assert ids[0] == ids[1] != ids[2]


def test_long_outputs_and_paths_of_this_machine_are_not_kept() -> None:
    run = replace(ran("x" * (OUTPUT_LIMIT + 1)), artifacts=(Artifact("a.txt", 3, "/home/me/a.txt"),))
    assert kept(run).truncated
    assert len(kept(run).stdout) == OUTPUT_LIMIT
    assert kept(run).artifacts == (Artifact("a.txt", 3, ""),)


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=40)
@given(
    reasoning=text.map(lambda x: x.removesuffix("\n")),
    code=text.map(lambda x: f"{x}\n"),
    question=st.text(max_size=40),
    language=st.sampled_from(["python", "javascript", "bash", "c"]),
    requires=st.sampled_from(["", "python:math", "python:web(a.org,b.org),file(read_only),bash:process"]),
    output=st.text(max_size=40),
)
def test_files_and_back(reasoning: str, code: str, question: str, language: str, requires: str, output: str) -> None:
    program = Program(language, code)  # type: ignore[arg-type]
    one = model().trials[0]
    run = replace(ran(output), seconds=0.5)
    before = Model(
        reasoning,
        program,
        parse(requires),
        Context(question, (Quantity("a", "1", "one"),), None, {"x": "y"}),
        (replace(one, run=run, question=question),),
    )
    assert from_files(to_files(before)) == before


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("program.py", None, "0 programs"),
        ("program.exe", b"x", "2 programs"),
        ("program.py", b"\xff\xfe", "program.py"),
        ("requires", b"python:nosuch\n", "requires"),
        ("requires", None, "requires"),
        ("context.json", b"{}", "context.json"),
        ("context.json", b"[" * 100_000, "context.json"),
        ("context.json", b'{"question": 1}', "context.json"),
        ("runs/x.json", b"\0\1\2", "runs/x.json"),
        ("runs/x.json", json.dumps({"question": "", "worked": True, "time": "", "more": 1}).encode(), "runs/x.json"),
    ],
)
def test_files_that_cannot_be_understood_are_named(name: str, content: bytes | None, said: str) -> None:
    files = to_files(model())
    if content is None:
        del files[name]
    else:
        files[name] = content
    with pytest.raises(RegistryError, match=said):
        from_files(files)


def test_what_is_too_large_is_refused() -> None:
    with pytest.raises(RegistryError, match="at most"):
        to_files(model(code="#" * (5 << 20)))
