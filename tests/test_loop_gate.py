"""The loop with a gate: samples and their vote, a promise, a person who is asked, and what all of it costs."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from rich.console import Console
from tests.test_gate import calibration

from worldmodel.app.show import Show
from worldmodel.core.prompt import Prompt
from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.evals.record import Row
from worldmodel.evals.report import report
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox
from worldmodel.gate import HINT, Gate, unasked
from worldmodel.loop import Event, Finished, Gated, RunStarted, Sampled, World, Wrote, answer
from worldmodel.replay import replay
from worldmodel.types import Action, Card, Hit, Token, Trace, from_json, to_json

PLAIN = Card("plain", "v1", quantities=False, instructions=False)
RUNS = {"print(1)": "1\n", "print(2)": "2\n"}


def program(number: int, surprise: float = 2.0, requires: str = "python:math") -> list[Token]:
    text = f"<think>x</think>\n<model>python: print({number})</model>\n<requires>{requires}</requires>"
    return [Token(1, text, -surprise)]


def said(number: int, surprise: float = 2.0) -> list[Token]:
    return [Token(1, f"It is {number}.", -surprise)]


def world(gate: Gate, *replies: list[Token], **options: object) -> World:
    engine = ScriptedEngine(list(replies), card=PLAIN)
    return World(engine, ScriptedSandbox(RUNS), ScriptedApprover(), gate=gate, **options)  # type: ignore[arg-type]


def told(here: World, question: str = "How many?") -> tuple[list[Event], Trace]:
    events = list(answer(question, here))
    assert isinstance(events[-1], Finished)
    trace = events[-1].trace
    assert from_json(Trace, to_json(trace)) == trace
    return events, trace


def machine(here: World) -> ScriptedSandbox:
    assert isinstance(here.sandbox, ScriptedSandbox)
    return here.sandbox


def steps(trace: Trace) -> list[tuple[str, str]]:
    return [(step.point, step.action) for step in trace.gate]


def test_a_sure_answer_is_left_alone_and_gets_a_confidence() -> None:
    here = world(Gate(calibration(), samples=2), program(1, 0.1), said(1, 0.1))
    _, trace = told(here)
    assert trace.answer == "It is 1." and steps(trace) == [("answer", "go on")] and trace.samples == ()
    assert trace.uncertainty.confidence == pytest.approx(0.9, abs=1e-3)
    assert trace.uncertainty.calibration == trace.versions["calibration"] == calibration().id


def test_a_doubtful_answer_is_outvoted_by_what_other_programs_print() -> None:
    here = world(Gate(calibration(), samples=2), program(1), said(1), program(2), said(2), program(2), said(2, 1.0))
    events, trace = told(here)
    assert trace.answer == "It is 2." and steps(trace) == [("answer", "sample"), ("vote", "vote")]
    assert trace.programs[0].code == "print(2)" and trace.runs[0] is not None and trace.runs[0].stdout == "2\n"
    assert [(sample.seed, sample.meaning) for sample in trace.samples] == [(0, "printed 1"), (1, "printed 2")]
    assert [event.number for event in events if isinstance(event, Sampled)] == [1, 2]
    assert trace.gate[-1].detail == "2 of 3 replies come to this"
    assert isinstance(events[-2], Wrote) and events[-2].text == "It is 2."
    # The same program ran once: three replies, two runs, all tokens counted.
    assert (trace.cost.runs, len(machine(here).programs), trace.cost.sampled) == (2, 2, 6)


def test_the_first_reply_stays_where_most_agree_with_it() -> None:
    here = world(Gate(calibration(), samples=2), program(1), said(1), program(2), said(2), program(1), said(1))
    _, trace = told(here)
    assert trace.answer == "It is 1." and [sample.shared for sample in trace.samples] == [False, True]
    assert (trace.cost.runs, trace.gate[-1].detail) == (2, "2 of 3 replies come to this")


def test_samples_are_other_replies_to_the_same_prompt() -> None:
    here = world(Gate(calibration(), samples=2), program(1), said(1), program(1), said(1), program(1), said(1), seed=7)
    _, trace = told(here)
    assert [sample.seed for sample in trace.samples] == [8, 9]
    engine = here.engine
    assert isinstance(engine, ScriptedEngine)
    assert engine.prompts[2].turns == engine.prompts[0].turns and engine.prompts[2].reply == ()


def test_a_program_that_reaches_more_than_computation_is_never_repeated() -> None:
    here = world(Gate(calibration(), samples=2), program(1, requires="python:web(a.org)"), said(1))
    _, trace = told(here)
    assert steps(trace) == [("answer", "go on")] and trace.samples == () and len(machine(here).programs) == 1


def test_a_sample_that_wants_more_than_computation_does_not_run() -> None:
    asks = program(2, requires="python:process")
    here = world(Gate(calibration(), samples=2), program(1), said(1), asks, said(9), asks, said(9))
    _, trace = told(here)
    assert len(machine(here).programs) == 1 and trace.answer == "It is 1."
    assert [sample.meaning for sample in trace.samples] == ["", ""]


def test_below_a_promise_it_says_that_it_does_not_know() -> None:
    here = world(Gate(calibration(), max_error=0.1), program(1), said(1))
    events, trace = told(here)
    assert trace.answer is not None and trace.answer.startswith("I do not know: ") and trace.error is None
    assert steps(trace)[-1] == ("answer", "abstain") and "It is 1." in trace.text
    last = [event for event in events if isinstance(event, Wrote)][-1]
    assert (last.text, last.sampled) == (trace.answer, False), "it is the runtime's word"


def test_a_hopeless_program_costs_no_machine() -> None:
    here = world(Gate(calibration(), max_error=0.1), program(1, 9.0))
    events, trace = told(here)
    assert steps(trace)[-1] == ("model", "abstain") and machine(here).programs == []
    assert not any(isinstance(event, RunStarted) for event in events)
    assert trace.answer is not None and trace.uncertainty.confidence == pytest.approx(0.0, abs=0.01)


LOTTERY = "Who will win the lottery next week?"


def test_a_program_for_a_question_that_wants_none_is_not_run() -> None:
    here = world(Gate(calibration(acts=("decline",))), program(1))
    events, trace = told(here, LOTTERY)
    assert steps(trace) == [("model", "decline")] and machine(here).programs == []
    assert trace.answer == "I do not know: the question seems to be one that nobody can answer."
    assert list(replay(trace))[-2:] == events[-2:]
    shown = io.StringIO()
    Show(Console(file=shown, width=200))(events[-3])
    assert "gate: the program is not run (10% sure); the question seems to want something other" in shown.getvalue()
    assert report([Row("1", "h", True, 0.1, trace)]).answered == 0.0


@pytest.mark.parametrize(
    ("question", "requires", "acts"),
    [
        ("Tom has 3 apples and buys 5 more. How many has he now?", "python:math", ("decline",)),
        (LOTTERY, "python:web(example.org)", ("decline",)),
        ("Zxqv blorp", "python:math", ("decline",)),
        (LOTTERY, "python:math", ()),
    ],
    ids=["it wants one", "it looks something up", "no word of it is known", "not found to help this model"],
)
def test_other_programs_are_run(question: str, requires: str, acts: tuple[Action, ...]) -> None:
    here = world(Gate(calibration(acts=acts)), program(1, requires=requires), said(1))
    _, trace = told(here, question)
    assert len(machine(here).programs) == 1 and trace.answer == "It is 1."


def test_behind_earlier_turns_nothing_is_declined() -> None:
    here = world(Gate(calibration(acts=("decline",))), program(1), said(1))
    events = list(answer(LOTTERY, here, history=(("What is 3 + 4?", "7"),)))
    assert isinstance(events[-1], Finished) and events[-1].trace.answer == "It is 1."


def test_a_declaration_that_cannot_be_read_is_the_loops_to_mend() -> None:
    here = world(Gate(calibration(acts=("decline",))), program(1, requires="("), program(1), said(1))
    _, trace = told(here, LOTTERY)
    assert any("<requires> cannot be used" in problem for problem in trace.problems)
    assert not unasked(trace), "and it is not counted among what would be declined"


@pytest.mark.parametrize("added", ["", "There are 2."])
def test_a_person_is_asked_for_what_is_missing(added: str) -> None:
    asked: list[str] = []

    def ask(lacking: str) -> str:
        asked.append(lacking)
        return added

    gate = Gate(calibration(), max_error=0.1, ask=ask)
    here = world(gate, program(1), said(1), program(2, 0.1), said(2, 0.1))
    _, trace = told(here)
    assert len(asked) == 1
    shown = io.StringIO()
    Show(Console(file=shown))(Finished(trace))
    if added:
        assert (trace.question, trace.answer) == ("How many? There are 2.", "It is 2.")
        assert (trace.cost.runs, trace.cost.sampled) == (2, 4)
        assert "no promise on errors is made of this answer" in shown.getvalue()
    else:
        assert trace.answer is not None and trace.answer.startswith("I do not know: ")
        assert steps(trace)[-2:] == [("answer", "ask"), ("answer", "abstain")]
        assert [event.text for event in replay(trace) if isinstance(event, Wrote)][-1] == trace.answer
        assert report([Row("1", "h", False, 0.1, trace)]).answered == 0.0
        assert "no promise" not in shown.getvalue()


def test_the_person_is_asked_once() -> None:
    asked: list[str] = []
    gate = Gate(calibration(), max_error=0.1, ask=lambda lacking: asked.append(lacking) or "more")  # type: ignore[func-returns-value]
    here = world(gate, program(1), said(1), program(1), said(1))
    _, trace = told(here)
    assert len(asked) == 1 and trace.answer is not None and trace.answer.startswith("I do not know: ")


def test_a_second_answer_is_not_sampled_and_the_first_stays_in_the_record() -> None:
    asked: list[str] = []
    gate = Gate(calibration(), samples=2, max_error=0.1, ask=lambda lacking: asked.append(lacking) or "more")  # type: ignore[func-returns-value]
    replies = [program(number) if part == 0 else said(number) for number in (1, 2, 1, 2) for part in (0, 1)]
    _, trace = told(world(gate, *replies))
    assert [step for step in steps(trace) if step[1] == "sample"] == [("answer", "sample")]
    assert len(asked) == 1 and [sample.meaning for sample in trace.samples] == ["printed 1", "printed 2", "printed 1"]
    assert trace.programs[0].code == "print(2)"


class Remembers:
    """A memory that finds one thing for the question and another one once there is a thought."""

    def __init__(self) -> None:
        self.queries: list[str] = []
        self.added: list[Trace] = []

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        self.queries.append(query)
        return [Hit(str(len(self.queries)), f"model {len(self.queries)}", 1.0, "x")]

    def add(self, trace: Trace) -> None:
        self.added.append(trace)

    def close(self) -> None:
        pass


THOUGHT = [Token(1, "<think>", -2.0), Token(1, "apples", -2.0), Token(1, "</think>", -2.0)]


def test_a_doubtful_thought_searches_memory_again() -> None:
    memory = Remembers()
    here = world(Gate(calibration(acts=("retrieve",))), [*THOUGHT, Token(1, "lost")], said(1), memory=memory)
    _, trace = told(here)
    assert memory.queries == ["How many?", "How many?\napples"]
    expected = "</think>\n<retrieved_models>model 2</retrieved_models>\nIt is 1."
    assert trace.text.endswith(expected), trace.text
    assert [hit.summary for hit in trace.retrieved] == ["model 1", "model 2"]
    assert [token.sampled for token in trace.tokens] == [False, True, True, True, False, True]


def test_a_doubtful_thought_gets_a_hint() -> None:
    here = world(Gate(calibration(acts=("hint",))), THOUGHT, said(1))
    events, trace = told(here)
    assert f"<output>{HINT}</output>" in trace.text and trace.answer == "It is 1."
    assert [event.step.point for event in events if isinstance(event, Gated)] == ["think", "answer"]


def test_only_the_answer_is_remembered_never_a_sample() -> None:
    memory = Remembers()
    replies = (program(1), said(1), program(2), said(2), program(2), said(2))
    here = world(Gate(calibration(), samples=2), *replies, memory=memory)
    _, trace = told(here)
    assert [kept.answer for kept in memory.added] == [trace.answer] == ["It is 2."]
    assert memory.queries == ["How many?"]


def test_a_gate_that_can_do_nothing_changes_nothing() -> None:
    bare = world(Gate(why="there is no calibration for plain"), program(1), said(1))
    _, trace = told(bare)
    _, plain = told(replace(world(Gate(), program(1), said(1)), gate=None))
    assert trace.versions["calibration"] == "none: there is no calibration for plain"
    assert trace.gate == () and trace.uncertainty.confidence is None
    assert (trace.tokens, trace.answer, trace.cost.runs) == (plain.tokens, plain.answer, plain.cost.runs)


def test_for_measuring_the_first_reply_stays_the_answer() -> None:
    gate = Gate(calibration(), samples=2, always=True)
    here = world(gate, program(1, 0.1), said(1, 0.1), program(2), said(2), program(2), said(2))
    _, trace = told(here)
    assert trace.answer == "It is 1." and steps(trace) == [("answer", "sample")]
    assert [sample.meaning for sample in trace.samples] == ["printed 2", "printed 2"]


@pytest.mark.parametrize("number", range(4))
def test_an_answer_that_is_left_while_samples_are_drawn_keeps_what_there_is(number: int) -> None:
    closed: list[bool] = []

    def reply(prompt: Prompt) -> list[Token]:
        closed.append(True)
        return program(1) if not prompt.reply else said(1)

    here = World(ScriptedEngine(reply, card=PLAIN), ScriptedSandbox(RUNS), ScriptedApprover(),
                 gate=Gate(calibration(samples=4), samples=4))  # fmt: skip
    events = answer("How many?", here)
    for event in events:
        if isinstance(event, Sampled) and event.number > number:
            break
    events.close()
    assert events.trace.error == "interrupted" and len(events.trace.samples) == number + 1


def test_replies_that_came_to_nothing_agree_on_nothing() -> None:
    nothing = [[Token(1, "<think>x</think>", -2.0)] for _ in range(3)]
    _, trace = told(world(Gate(calibration(), samples=2), *nothing))
    assert [sample.meaning for sample in trace.samples] == ["", ""]
    assert trace.gate[-1].detail == "none of 3 replies came to anything"


def test_a_question_that_makes_no_reply_is_rescued_by_a_vote() -> None:
    nothing: Callable[[], list[Token]] = lambda: [Token(1, "<think>x</think>", -2.0)]  # noqa: E731
    here = world(Gate(calibration(), samples=2), nothing(), program(2), said(2), program(2), said(2))
    _, trace = told(here)
    assert (trace.answer, trace.error) == ("It is 2.", None)


class Offers(Remembers):
    """Offers as many models as are asked for, the best first, and has four."""

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        return [Hit(str(number), f"model {number}", 1.0, "x") for number in range(1, 5)][:k]


@pytest.mark.parametrize(
    ("reads", "read"), [(1, ["model 1", "model 2", "model 3"]), (3, ["model 1", "model 4", "model 1"])]
)
def test_each_sample_reads_the_next_models_that_memory_found(reads: int, read: list[str]) -> None:
    replies = (program(1), said(1), program(1), said(1), program(1), said(1))
    engine = ScriptedEngine(list(replies), card=replace(PLAIN, retrieved=reads))
    here = World(
        engine, ScriptedSandbox(RUNS), ScriptedApprover(), gate=Gate(calibration(), samples=2), memory=Offers()
    )
    told(here)
    first = [
        prompt.reply[0].text.split("models>")[1].partition("\n")[0].removesuffix("</retrieved_")
        for prompt in engine.prompts[::2]
    ]
    assert first == read
