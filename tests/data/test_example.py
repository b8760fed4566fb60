"""Tasks of several steps: what one run printed is named in what comes after it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from worldmodel.core.prompt import render
from worldmodel.data.example import Example, Step, Task, programs, prompt
from worldmodel.types import Card, Run


def ran(printed: str, status: str = "ok", error: str = "") -> Run:
    return Run(status, int(status != "ok"), printed, error, False, 0.0, None, sandbox="test")  # type: ignore[arg-type]


TWO = Task(
    "Altora has 12 lakes. How many people to a lake?",
    (
        Step(
            "Look it up.", 'print(use_tool("country", name="Altora")["population"], 7)', requires="python:tool(country)"
        ),
        Step("{output.1} people, [a] lakes.", "print({output.1} / a)"),
    ),
    "{output} people to a lake.",
    "tool/x",
)


def test_the_second_program_uses_what_the_first_one_printed() -> None:
    first = programs(TWO, ())
    assert first is not None
    assert (first.prelude, first.code.count("use_tool")) == ("", 1)
    second = programs(TWO, (ran("2400 7\n"),))
    assert second is not None
    assert (second.code, second.prelude) == ("print(b / a)", "a = 12; b = 2400\n")
    assert programs(TWO, (ran("2400 7\n"), ran("200.0\n"))) is None


def test_the_whole_reply_names_each_output_in_turn() -> None:
    spans = render(prompt(Example(TWO, (ran("2400 7\n"), ran("200.0\n")))))
    assert [span.sampled for span in spans] == [False, True, False, True, False, True]
    assert spans[2].text == "\n<output>2400 [b] 7 [c]</output>\n"
    assert spans[3].text.startswith("<think>[b] people, [a] lakes.</think>\n<model>python: print(b / a)</model>")
    assert spans[4].text == "\n<output>200.0 [d]</output>\n"
    assert spans[5].text == "[d] people to a lake."


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("-5\n", "It is -[b]."),
        ("at (-5)\n", "It is -[b]."),
        ("3 -5\n", "It is -[c]."),
        ("12-5\n", "It is [c]."),
        ("Mon-5\n", "It is [b]."),
        ("no lakes\n", "It is no lakes."),
    ],
)
def test_a_negative_output_keeps_its_sign(printed: str, said: str) -> None:
    task = Task("With 4?", (Step("", "print(-5)"),), "It is {output}.", "x")
    assert prompt(Example(task, (ran(printed),))).reply[-1].text == said


@pytest.mark.parametrize("printed", ["", "red\nblue\n", "x" * 61])
def test_an_output_that_cannot_be_told_makes_no_example(printed: str) -> None:
    with pytest.raises(ValueError, match="stands for nothing"):
        prompt(Example(Task("With 4?", (Step("", "print()"),), "It is {output}.", "x"), (ran(printed),)))


def test_a_failed_run_names_nothing_and_the_next_step_mends_it() -> None:
    task = Task("With 4?", (Step("", "print(1 / 0)", fails=True), Step("Mend.", "print(a)")), "{output}", "x", "repair")
    spans = render(
        prompt(Example(task, (ran("", "failed", "line 1\nZeroDivisionError: division by zero\n"), ran("4\n"))))
    )
    (failure,) = [span for span in spans if "ZeroDivisionError" in span.text]
    assert not failure.sampled
    assert "[b]" not in failure.text
    assert spans[-1].text == "[b]"


NAMES = Task(
    "Who of Ann, Ben, Cy is not in Cy, Ann, Di?",
    (
        Step(
            "The first list less the second.",
            'print(*(set("Ann, Ben, Cy".split(", ")) - set("Cy, Ann, Di".split(", "))))',
        ),
    ),
    "Ben is not.",
    "data/x",
    retrieved=("an earlier model",),
)
BEN = Example(NAMES, (ran("Ben\n"),))


def test_beside_an_earlier_model_lists_are_used_by_name() -> None:
    told = "".join(span.text for span in render(prompt(BEN)))
    assert "Who of Ann, Ben, Cy [A] is not in Cy, Ann, Di [B]?" in told
    assert 'print(*(set(A.split(", ")) - set(B.split(", "))))' in told
    alone = "".join(span.text for span in render(prompt(replace(BEN, task=replace(NAMES, retrieved=())))))
    assert "[A]" not in alone and 'set("Ann, Ben, Cy".split(", "))' in alone


def test_a_program_with_names_is_told_with_what_binds_them_to_a_model_that_has_none() -> None:
    step = replace(NAMES.steps[0], code='print(*(set(A.split(", ")) - set(B.split(", "))))')
    named = replace(BEN, task=replace(NAMES, steps=(step,)))
    assert prompt(named) == prompt(BEN), "as the model wrote it"
    told = "".join(span.text for span in render(prompt(named, Card("other", "1"))))
    assert "A = 'Ann, Ben, Cy'; B = 'Cy, Ann, Di'\nprint" in told
    program = programs(named.task, ())
    assert program is not None and program.prelude == "A = 'Ann, Ben, Cy'; B = 'Cy, Ann, Di'\n"
