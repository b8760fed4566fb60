"""Setbacks: slips that are mended, and refusals that end in "I do not know"."""

from __future__ import annotations

import random

import pytest

from worldmodel.core.prompt import render
from worldmodel.core.requires import parse
from worldmodel.data.dataset import unfit
from worldmodel.data.example import Example, Step, Task, prompt
from worldmodel.data.setbacks import REFUSED, SLIP, refused, setbacks, slipped
from worldmodel.data.verify import verified
from worldmodel.execution.base import Sandbox
from worldmodel.execution.scripted import ran
from worldmodel.loop import denial
from worldmodel.types import Decision

QUESTION = "Nora has 12 eggs and loses 5. How many are left?"
SUM = Task(
    QUESTION,
    (Step("Asked: the eggs left. Known: [a], less [b]. Subtract.", "print(a - b)"),),
    "She has {output} eggs.",
    "computation/eggs",
    answer="7",
    phrasing=0,
)
FILE = Task(
    "How many lines has notes.txt?",
    (
        Step(
            "Count the lines of notes.txt.",
            'print(len(open("notes.txt").readlines()))',
            requires="python:file(read_only)",
        ),
    ),
    "It has {output} lines.",
    "file/lines",
    answer="2",
    phrasing=0,
    files=(("notes.txt", "one\ntwo\n"),),
)


def told(example: Example) -> str:
    return "".join(span.text for span in render(prompt(example)))


@pytest.mark.vm
def test_slips_fail_in_the_machine_and_are_mended(machine: Sandbox) -> None:
    made = [task for seed in range(20) if (task := slipped(SUM, random.Random(seed))) is not None]
    assert len(made) == 20
    errors = set()
    for example in verified(made, machine):
        assert isinstance(example, Example), example
        assert not unfit(example)
        first, second = example.runs
        assert (first.status, second.status, second.stdout.strip()) == ("failed", "ok", "7")
        errors.add(first.stderr.splitlines()[-1].partition(":")[0])
        assert "error: the program failed" in told(example) and "print(a - b)" in told(example)
    assert errors == {"NameError", "SyntaxError"}


def test_of_a_slip_only_the_closing_tags_are_learned() -> None:
    made = slipped(SUM, random.Random(1))
    assert made is not None
    reply = prompt(Example(made, (ran(status="failed"), ran("7\n")))).reply
    learned = "".join(token.text for token in reply if token.sampled)
    assert learned.startswith("</think></model></requires>")
    assert made.steps[0].code not in learned and made.steps[1].code in learned


def test_what_is_refused_is_told_as_the_loop_tells_it() -> None:
    made = refused(FILE)
    assert made is not None and made.kind == REFUSED and made.executed == ()
    text = told(Example(made))
    needs = parse("python:file(read_only)")
    assert f"<output>{denial(needs, Decision(False, 'policy', ''))}</output>" in text
    assert (
        text.rstrip().removesuffix("</s>").rstrip().endswith("I do not know: python:file(read_only) was not granted.")
    )
    assert not unfit(Example(made))


def test_what_needs_nothing_cannot_be_refused() -> None:
    assert refused(SUM) is None


def test_no_slip_where_there_is_more_than_one_program_or_none() -> None:
    assert slipped(Task("Hello", (), "Hello.", "decision/hello"), random.Random(0)) is None
    twice = Task(QUESTION, SUM.steps * 2, SUM.reply, SUM.source)
    assert slipped(twice, random.Random(0)) is None


def test_one_task_in_ten_has_a_setback_of_each_kind() -> None:
    made = setbacks([SUM] * 100 + [FILE] * 50, random.Random(0))
    kinds = [task.kind for task in made]
    assert kinds.count(REFUSED) == 5
    assert 10 <= kinds.count(SLIP) <= 15
