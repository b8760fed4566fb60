"""Examples in the project's language, read back by the language's own reader."""

from __future__ import annotations

import random
import re

import pytest

from worldmodel.core import tags
from worldmodel.core.prompt import Prompt, render
from worldmodel.core.quantities import name_quantities, prelude, show_names
from worldmodel.core.requires import parse
from worldmodel.data.convert import arithmetic, asked, broken, lacking, unknown, word_task
from worldmodel.data.example import Example, Task, programs, prompt
from worldmodel.data.ground import Grounded, evaluate, ground
from worldmodel.data.steps import program, steps
from worldmodel.types import Quantity, Requirement, Run

BUS = ("A bus with 40 seats made 3 trips, and 15 seats stayed empty. How many riders?", "print(40 * 3 - 15)")
CAKES = ("Ann bakes 12 cakes and sells 5 for $2.50 each. How much money does she earn?", "print(5 * 2.5)")


def grounded(question: str, code: str) -> Grounded:
    found = ground(question, code)
    assert found is not None
    done = steps(found.code)
    assert done is not None
    return Grounded(found.question, found.named, found.quantities, program(done), found.ambiguous)


def task(question: str, code: str) -> Task:
    made = word_task(grounded(question, code), "row-1")
    assert made is not None
    return made


def ran(printed: str, status: str = "ok", error: str = "") -> Run:
    return Run(status, 0 if status == "ok" else 1, printed, error, False, 0.0, None)


def written(built: Prompt) -> list[tags.Event]:
    """What the reader of tags sees in the model's own words."""
    reader = tags.Reader()
    events = [event for token in built.reply if token.sampled for event in reader.feed(token.text)]
    return events + reader.end()


@pytest.mark.parametrize(
    ("question", "code", "printed", "answer"),
    [
        (*BUS, "105\n", "The answer is 105 riders."),
        (*CAKES, "12.5\n", "The answer is 12.5 dollars."),
        ("What is left of 9 minus 4?", "print(9 - 4)", "5\n", "The answer is 5."),
        ("Half of 0.3 less 0.2?", "print((0.3 - 0.2) / 2)", "0.04999999999999999\n", "The answer is 0.05."),
    ],
)
def test_the_written_reply_is_read_as_the_program_it_holds(question: str, code: str, printed: str, answer: str) -> None:
    made = task(question, code)
    built = prompt(Example(made, (ran(printed),)))
    events = written(built)
    assert not [event for event in events if isinstance(event, tags.Malformed)]
    (ready,) = (event for event in events if isinstance(event, tags.ProgramReady))
    assert ready.program.language == "python"
    assert ready.program.code.strip() == made.steps[0].code
    assert parse(ready.declared or "") == (Requirement("python", "math"),)
    (output,) = (token.text for token in built.reply if not token.sampled)
    asked_of = name_quantities(question)[1]
    named = [Quantity(name, text, text) for text, name in re.findall(r"([\d.]+) \[(.)\]", output)]
    assert len(named) == 1
    assert named[0].name not in {q.name for q in asked_of}
    assert show_names(built.reply[-1].text, [*asked_of, *named]) == answer


def test_the_reply_is_the_model_s_but_for_the_output() -> None:
    spans = render(prompt(Example(task(*BUS), (ran("105\n"),))), end=True)
    assert [span.sampled for span in spans] == [False, True, False, True, True]
    assert spans[2].text == "\n<output>105 [d]</output>\n"
    assert [span.text for span in spans[3:]] == ["The answer is [d] riders.", "<|end|>"]


def test_thinking_names_what_is_known_and_asked() -> None:
    made = task(*BUS)
    (step,) = made.steps
    assert step.think.startswith("Known: [a] seats, [b] trips, [c] seats. Asked: riders. Plan: ")
    assert step.think.endswith("multiply, then subtract.")
    for name in "abc":
        assert f"[{name}]" in step.think
    assert task(*CAKES).steps[0].think.startswith("Known: [a] cakes, [b], [c] dollars. Asked: dollars. ")


def test_the_program_binds_the_names_it_uses() -> None:
    made = programs(task(*CAKES), ())
    assert made is not None
    assert made.prelude == "b = 5; c = 2.50\n"


def test_a_failed_run_is_answered_with_what_is_not_known() -> None:
    made = broken(grounded("Share 48 cards among 6 friends. How many cards each?", "print(48 / 6)"), "row-1")
    assert made is not None
    assert (made.kind, made.question) == ("broken", "Share 48 cards among 0 friends. How many cards each?")
    failed = ran("", "failed", "ZeroDivisionError: division by zero\n")
    built = prompt(Example(made, (failed,)))
    told, reply = built.reply[-2:]
    assert "error: the program failed" in told.text
    assert "ZeroDivisionError" in told.text
    assert "[" not in told.text
    assert reply.text == "I do not know: the computation failed."


@pytest.mark.parametrize(
    ("question", "code"),
    [BUS, ("6 of 48 cards among 6 friends", "print(48 / 6)"), ("Share 4.5 litres among 1.5 cups.", "print(4.5 / 1.5)")],
)
def test_not_every_problem_can_be_broken(question: str, code: str) -> None:
    found = ground(question, code)
    assert found is None or broken(found, "row-1") is None


def test_a_request_for_facts_has_no_program() -> None:
    made = unknown("Who won the cup?", "row-1")
    assert programs(made, ()) is None
    events = written(prompt(Example(made)))
    assert not [event for event in events if isinstance(event, (tags.ProgramReady, tags.Malformed))]
    assert (
        prompt(Example(made))
        .reply[-1]
        .text.endswith("I do not know: it needs a lookup, and nothing here can be computed.")
    )


def test_a_problem_that_says_too_little_is_not_computed() -> None:
    task = lacking("Tom had some apples and bought 30 more. How many apples does he have?", "row-1")
    assert (task.steps, task.kind, task.source) == ((), "lacking", "row-1")
    assert task.think == "Known: [a]. Asked: apples. What that needs is not said."
    assert task.reply == "I do not know: too little is said to tell how many apples."
    assert lacking("Tom had apples.", "row-2").reply == "I do not know: too little is said to tell what is asked."


def test_a_program_without_a_run_makes_no_example() -> None:
    with pytest.raises(ValueError, match="row-1: the program was not run"):
        prompt(Example(task(*BUS)))


def test_bare_computations_can_be_computed() -> None:
    rng = random.Random(0)
    forms = set()
    for _ in range(600):
        made = arithmetic(rng)
        quantities = name_quantities(made.question)[1]
        (step,) = made.steps
        value = evaluate(step.code, {q.name: q.value for q in quantities})
        assert value is not None, made
        assert len(prelude("python", step.code, quantities).split(";")) == len(quantities), made
        assert step.think.startswith("Known: " + ", ".join(f"[{q.name}]" for q in quantities) + ". ")
        forms.add(step.code)
    assert len(forms) > 20


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("Tom has 3 red apples. How many red apples has he?", "red apples"),
        ("How many did he eat?", ""),
        ("How many more marbles than Ann has he?", ""),
        ("He pays $5. How much does he spend in all?", "dollars"),
        ("He drove for 3 hours and 2 hours. How long did he drive?", "hours"),
        ("He drove for 3 hours and 20 minutes. How long did he drive?", ""),
        ("She walks 3 miles. How far is it both ways?", "miles"),
        ("What is 3 + 4?", ""),
    ],
)
def test_what_is_asked_for(question: str, subject: str) -> None:
    assert asked(question) == subject
