"""Earlier models before examples: what is offered, what never is, and that the model is not taught to write it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from worldmodel.core.prompt import render
from worldmodel.data.example import Example, Step, Task, prompt
from worldmodel.data.setbacks import REFUSED, SLIP
from worldmodel.memory.embedders.encoder import shipped
from worldmodel.training.recall import MOST, as_model, as_shelved, recalled, shelved
from worldmodel.types import Run

RAN = Run("ok", 0, "5\n", "", False, 0.1, None)


def family(source: str, wordings: list[str], code: str) -> list[Example]:
    step = Step("Asked: it. Known: [a], [b].", code)
    return [
        Example(Task(question, (step,), "It is {output}.", source, phrasing=n), (RAN,))
        for n, question in enumerate(wordings)
    ]


SPEED = family(
    "f/speed",
    [f"A {thing} covers 60 km in 12 hours. How fast is the {thing}?" for thing in ("car", "train", "ship", "bus")],
    "print(a / b)",
)
AREA = family(
    "f/area",
    [f"A {thing} is 6 km long and 12 km wide. How large is the {thing}?" for thing in ("field", "lake", "park")],
    "print(a * b)",
)
EXAMPLES = [*SPEED, *AREA] * 30


def test_most_get_another_wording_of_their_family_some_a_stranger_some_nothing() -> None:
    shown = recalled(EXAMPLES, shipped(), seed=3)
    assert [one.task.question for one in shown] == [one.task.question for one in EXAMPLES]
    seen: Counter[str] = Counter()
    for example in shown:
        if not example.task.retrieved:
            seen["nothing"] += 1
            continue
        (summary,) = example.task.retrieved
        question, thought, program, needs = summary.split("\n")
        assert question != example.task.question and "60" not in question, "another wording, in names"
        assert (thought, needs) == ("Asked: it. Known: [a], [b].", "python:math")
        seen["own" if program == f"python: {example.task.steps[0].code}" else "strange"] += 1
    count = len(EXAMPLES)
    assert 0.04 < seen["nothing"] / count < 0.2
    assert 0.01 < seen["strange"] / count < 0.2
    assert seen["own"] > count / 2


def test_only_what_is_trained_on_is_offered() -> None:
    shown = recalled([*AREA, *SPEED], shipped(), seed=1, kept=len(AREA))
    told = [example.task.retrieved[0] for example in shown if example.task.retrieved]
    assert told and all("print(a * b)" in summary for summary in told)


def test_nothing_comes_to_word_problems_nor_where_one_is_the_nearest() -> None:
    words = [
        Example(Task(one.task.question, one.task.steps, "It is {output}.", f"w{n}"), (RAN,))
        for n, one in enumerate(AREA)
    ]
    shown = recalled([*words, *SPEED, *AREA[:1]] * 40, shipped(), seed=2)
    told = [one for one in shown if one.task.retrieved]
    assert {one.task.source for one in told} == {"f/speed"}


def test_what_shows_no_whole_program_that_runs_is_not_offered() -> None:
    step = SPEED[0].task.steps[0]
    assert as_model(Task("q 1", (step, step), "", "s")) is None
    assert as_model(Task("q 1", (Step("", "x", fails=True),), "", "s")) is None
    assert as_model(Task("q 1", (), "", "s")) is None
    mended = as_model(Task("q 1", (Step("first", "x", fails=True), Step("import it", "y")), "", "s"))
    assert mended is not None and (mended.reasoning, mended.program.code) == ("first", "y")
    assert recalled([Example(Task("q 1", (), "I do not know.", "s"))], shipped())[0].task.retrieved == ()


def test_what_was_answered_without_a_program_is_offered_as_that() -> None:
    told = Task(
        "Ann has 3 more coins than Bo.",
        (),
        "I do not know how many Bo has.",
        "f/x",
        think="Known: [a] more.",
        phrasing=0,
    )
    one = as_shelved(told)
    assert one is not None and one.requires == ""
    assert one.summary == "Ann has [a] more coins than Bo.\nKnown: [a] more.\nanswer: I do not know how many Bo has."
    other = replace(told, question="Ann has 9 coins more than Bo.", phrasing=1)
    shown = recalled([Example(told), Example(other)] * 20, shipped(), alone=0.0)
    assert (one.summary,) in {example.task.retrieved for example in shown if example.task.phrasing == 1}
    step = SPEED[0].task.steps[0]
    assert as_shelved(Task("q 1", (step, step), "", "s")) is None, "the second computes with what the first printed"


def test_it_is_read_and_not_written() -> None:
    example = next(one for one in recalled(EXAMPLES, shipped(), seed=3) if one.task.retrieved)
    spans = render(prompt(example))
    assert "<retrieved_models>" in spans[0].text and not spans[0].sampled
    assert "".join(span.text for span in spans if span.sampled).startswith("<think>")


def test_with_the_weights_comes_what_was_offered_word_for_word() -> None:
    words = [
        Example(Task(one.task.question, one.task.steps, "It is {output}.", f"w{n}"), (RAN,))
        for n, one in enumerate(AREA)
    ]
    many = family("f/many", [f"Wording {n} of 7 many?" for n in range(MOST + 3)], "print(a)")
    examples = [*SPEED, *SPEED, *AREA, *many]
    *models, nothing = shelved([*examples, *words], {"w0": "rug", "w1": "rug"})
    assert [model.asked for model in models] == [(one.task.question,) for one in (*SPEED, *AREA, *many[:MOST])]
    offered = {one.task.retrieved[0] for one in recalled(examples * 20, shipped(), seed=3) if one.task.retrieved}
    assert offered <= {model.summary for model in models}
    assert nothing.summary == ""
    assert nothing.asked == (AREA[0].task.question, AREA[2].task.question), "paraphrases are one problem"


def test_a_share_of_none_leaves_nobody_alone() -> None:
    assert all(example.task.retrieved for example in recalled([*SPEED, *AREA], shipped(), alone=0.0))


def test_nothing_that_is_offered_is_made_of_a_setback() -> None:
    slip = replace(SPEED[0], task=replace(SPEED[0].task, kind=SLIP, phrasing=9))
    denied = replace(AREA[0], task=replace(AREA[0].task, kind=REFUSED, phrasing=9))
    offered = shelved([slip, denied, *SPEED])
    assert [model.asked for model in offered] == [(one.task.question,) for one in SPEED]
    assert recalled([slip, *SPEED], shipped(), alone=0.0)[0].task.retrieved, "it reads as others do"
