"""The loop when something is wrong: the model, the engine, the machine, the policy, or an impatient user."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from worldmodel.core.prompt import Prompt, escape
from worldmodel.core.requires import parse
from worldmodel.engines.scripted import CHARACTERS, ScriptedEngine, breaks, forever
from worldmodel.errors import ContextFull, EngineError, PolicyError, SandboxError, WorldModelError
from worldmodel.execution.base import PURE
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox, ran
from worldmodel.loop import REPAIRS, Decided, Event, Finished, Problem, Ran, RunStarted, World, Wrote, answer
from worldmodel.types import Card, Decision, Hit, Program, Requirement, Token, Trace, from_json, to_json

PLAIN = Card("plain", "v1", quantities=False, instructions=False)
PROGRAM = "<model>python: print(60 / 1.5)</model>\n<requires>python:math</requires>"
DENIED = "error: not granted: python:web(a.org); answer without it or say what is missing"


def engine(*replies: object, split: str = CHARACTERS) -> ScriptedEngine:
    return ScriptedEngine(list(replies), card=PLAIN, split=split)  # type: ignore[arg-type]


def told(world: World) -> tuple[list[Event], Trace]:
    events = list(answer("How fast?", world))
    assert isinstance(events[-1], Finished)
    trace = events[-1].trace
    assert from_json(Trace, to_json(trace)) == trace
    return events, trace


def fails(world: World, kind: type[BaseException]) -> tuple[list[Event], Trace, BaseException]:
    """The events and the Trace of an answer that must end in an error of this kind."""
    events: list[Event] = []
    with pytest.raises(kind) as caught:
        for event in answer("How fast?", world):
            events.append(event)
    assert isinstance(events[-1], Finished)
    trace = events[-1].trace
    assert trace.answer is None and trace.error
    assert from_json(Trace, to_json(trace)) == trace
    return events, trace, caught.value


@pytest.mark.parametrize(
    ("written", "kept", "problem"),
    [
        ("It is <output>40</output> so 40.", "It is ", "<output> is not for you to write: the runtime alone writes it"),
        ("<think>hm <model>c: x</model>", "<think>hm </think>", "<model> inside <think>: close <think> first"),
        ("<think>hm</model> so", "<think>hm</think>", "</model> inside <think>: close <think> first"),
        ("<think>for ever", "<think>for ever</think>", "<think> was never closed"),
        ("<model>python: x", "<model>python: x</model>", "<model> was never closed"),
        ("<model>cobol: x</model> so", "<model>cobol: x</model>", "<model> must begin with its language"),
        ("<model>c: </model> so", "<model>c: </model>", "<model> holds no program"),
        ("<model>c: x</model><requires>c:math", "<model>c: x</model><requires>c:math</requires>", "never closed"),
    ],
)
def test_what_is_malformed_is_cut_shown_and_mended(written: str, kept: str, problem: str) -> None:
    events, trace = told(World(engine(written, "40."), ScriptedSandbox(), ScriptedApprover()))
    (found,) = trace.problems
    assert problem in found and Problem(found) in events
    assert trace.text == f"{kept}\n<output>{escape(f'error: {found}; write it again')}</output>\n40."
    assert trace.answer == "40." and trace.programs == ()


def test_a_closing_tag_too_much_does_no_harm_but_is_noted() -> None:
    _, trace = told(World(engine("</think>It is 40.</model>"), ScriptedSandbox(), ScriptedApprover()))
    assert trace.answer == "It is 40." and trace.problems == ("</think> closes nothing", "</model> closes nothing")
    assert trace.cost.injected == 0


def test_a_model_that_never_mends_its_reply_is_given_up() -> None:
    replies = ["<output>40</output>"] * (REPAIRS + 2)
    _, trace = told(World(engine(*replies), ScriptedSandbox(), ScriptedApprover()))
    assert trace.answer is None and trace.error is not None
    assert f"given up after {REPAIRS} corrections" in trace.error and "<output>" in trace.error
    assert trace.cost.injected == REPAIRS and len(trace.problems) == REPAIRS + 1


@pytest.mark.parametrize(
    ("list_", "words"),
    [
        ("python:wbe(a.org)", "unknown category 'wbe'"),
        ("math", "name the language first"),
        ("bash:process", "bash:process is declared, but the program is python"),
    ],
)
def test_a_program_with_unreadable_requirements_does_not_run(list_: str, words: str) -> None:
    sandbox, approver = ScriptedSandbox(["40"]), ScriptedApprover()
    written = f"<model>python: x</model>\n<requires>{list_}</requires>"
    events, trace = told(World(engine(written, PROGRAM, "40."), sandbox, approver))
    assert words in trace.problems[0] and f"error: {trace.problems[0]}".replace("<", "&lt;") in trace.text
    assert [program.code for program in sandbox.programs] == ["print(60 / 1.5)"] == [p.code for p, _ in approver.asked]
    assert [decision.allow for decision in trace.decisions] == [False, True]
    assert trace.runs[0] is None and trace.verdicts[0] is None and trace.runs[1] is not None
    assert trace.answer == "40."
    assert sum(isinstance(event, Decided) for event in events) == 1


def test_a_denial_leaves_a_usable_answer() -> None:
    sandbox = ScriptedSandbox(["40"])
    written = "<model>python: x</model>\n<requires>python:math,web(a.org)</requires>"
    world = World(engine(written, "I may not look it up."), sandbox, ScriptedApprover(parse("python:file(read_only)")))
    events, trace = told(world)
    assert f"</requires>\n<output>{DENIED}</output>\nI may" in trace.text
    assert sandbox.programs == [] and not any(isinstance(event, (RunStarted, Ran)) for event in events)
    assert (trace.answer, trace.problems, trace.runs) == ("I may not look it up.", (), (None,))
    assert not trace.decisions[0].allow


def test_what_the_sandbox_cannot_enforce_is_denied_before_anybody_is_asked() -> None:
    sandbox, approver = ScriptedSandbox(["40"], categories=PURE), ScriptedApprover()
    written = "<model>python: x</model>\n<requires>python:math,web(a.org)</requires>"
    _, trace = told(World(engine(written, "No."), sandbox, approver))
    (ruling,) = trace.decisions[0].rulings
    assert (ruling.by, ruling.allow, ruling.requirement.category) == ("sandbox", False, "web")
    assert approver.asked == [] and sandbox.programs == [] and DENIED in trace.text


def test_an_approver_may_deny_a_pure_program() -> None:
    class Never(ScriptedApprover):
        def __call__(self, program: Program, declared: tuple[Requirement, ...]) -> Decision:
            return Decision(False, "rule 7", "nothing runs today")

    sandbox = ScriptedSandbox(["40"])
    _, trace = told(World(engine("<model>c: x</model>", "No."), sandbox, Never()))
    assert "error: not granted: running the program (nothing runs today)" in trace.text and sandbox.programs == []


def test_a_model_that_insists_on_what_is_denied_is_given_up() -> None:
    written = "<model>python: x</model>\n<requires>python:web(a.org)</requires>"
    sandbox = ScriptedSandbox(["40"])
    _, trace = told(World(engine(*[written] * 9), sandbox, ScriptedApprover(())))
    assert trace.answer is None and DENIED in (trace.error or "") and sandbox.programs == []
    assert len(trace.decisions) == REPAIRS + 1


def test_the_limit_on_tokens_holds_over_all_parts_of_a_reply() -> None:
    here = engine(PROGRAM, "It is forty kilometres an hour.")
    _, trace = told(World(here, ScriptedSandbox(["40"]), ScriptedApprover(), limit=len(PROGRAM) + 5))
    assert trace.cost.sampled == len(PROGRAM) + 5
    assert trace.answer == "It is"
    assert trace.problems == (f"the limit of {len(PROGRAM) + 5} tokens was reached: the answer may be cut off",)


@pytest.mark.parametrize(
    "written", ["<think>and on and on", "<model>python: x = 1", "<think>a</think>\n", "It is <think>a"]
)
def test_the_limit_before_an_answer(written: str) -> None:
    here = engine(written + " more" * 50)
    _, trace = told(World(here, ScriptedSandbox(), ScriptedApprover(), limit=len(written)))
    assert (trace.answer, trace.error) == (None, f"the limit of {len(written)} tokens was reached before an answer")
    assert trace.text == written and len(here.prompts) == 1


def test_a_program_that_is_ready_at_the_limit_still_runs() -> None:
    here = engine(PROGRAM, "never asked for")
    _, trace = told(World(here, ScriptedSandbox(["40"]), ScriptedApprover(), limit=len(PROGRAM)))
    assert trace.runs[0] == ran("40") and len(here.prompts) == 1
    assert (trace.answer, trace.error) == (None, f"the limit of {len(PROGRAM)} tokens was reached before an answer")


@pytest.mark.parametrize("head", ["", "<think>", "<model>python: "])
@pytest.mark.parametrize("piece", ["It is 40. ", "0", "so\nand so\n"])
def test_an_endless_repetition_is_stopped_early(head: str, piece: str) -> None:
    here = engine((head, *[piece] * 100_000) if head else forever(piece))
    events, trace = told(World(here, ScriptedSandbox(), ScriptedApprover(), limit=100_000))
    assert trace.error == "the reply repeats itself without end and was stopped" == trace.problems[-1]
    assert trace.answer is None and trace.cost.sampled < 1200
    assert Problem(trace.error) in events
    assert here.work.generated == trace.cost.sampled, "the engine was stopped"


def test_a_long_reply_that_does_not_repeat_is_not_stopped() -> None:
    text = " ".join(f"{number} times 7 is {number * 7}." for number in range(300))
    assert told(World(engine(text), ScriptedSandbox(), ScriptedApprover(), limit=100_000))[1].answer == text


@pytest.mark.parametrize("written", ["", " \n", "<think>I say nothing.</think>"])
def test_no_answer_says_why(written: str) -> None:
    _, trace = told(World(engine(written), ScriptedSandbox(), ScriptedApprover()))
    assert (trace.answer, trace.error) == (None, "the model ended its reply without an answer")


def test_an_engine_that_breaks_midway_loses_nothing() -> None:
    world = World(engine(PROGRAM, breaks("It is", "the stream broke")), ScriptedSandbox(["40"]), ScriptedApprover())
    events, trace, error = fails(world, EngineError)
    assert str(error) == trace.error == "the stream broke"
    assert trace.text == f"{PROGRAM}\n<output>40</output>\nIt is" and trace.runs[0] == ran("40")
    assert events[-2] == Wrote("", "s")


def test_a_reply_that_outgrows_the_context_ends_and_one_question_that_does_is_an_error() -> None:
    asked = len("How fast?")
    room = ScriptedEngine([PROGRAM, "It is"], card=PLAIN, context=asked + len(PROGRAM) + 10)
    events, trace = told(World(room, ScriptedSandbox(["40"]), ScriptedApprover()))
    assert trace.answer is None and trace.runs == (ran("40"),)
    assert trace.error is not None and trace.error.startswith("the reply has no room left: the prompt has ")
    assert trace.problems == (trace.error,) and isinstance(events[-2], Problem)
    none = ScriptedEngine([PROGRAM], card=PLAIN, context=asked - 1)
    _, _, error = fails(World(none, ScriptedSandbox([]), ScriptedApprover()), ContextFull)
    assert "1 more than the context" in str(error)


def test_a_machine_that_breaks() -> None:
    broken = SandboxError("the machine is gone", mend="worldmodel doctor")
    _, trace, error = fails(World(engine(PROGRAM), ScriptedSandbox([broken]), ScriptedApprover()), SandboxError)
    assert error is broken and trace.error == "the machine is gone"
    assert trace.decisions[0].allow and (trace.runs, trace.verdicts, trace.cost.runs) == ((None,), (None,), 0)


def test_a_policy_that_cannot_be_read() -> None:
    def unreadable(program: Program) -> None:
        raise PolicyError("policy.toml, rule 2: no action")

    sandbox = ScriptedSandbox(["40"])
    _, trace, _ = fails(World(engine(PROGRAM), sandbox, ScriptedApprover(before=unreadable)), PolicyError)
    assert trace.error == "policy.toml, rule 2: no action" and sandbox.programs == []
    assert trace.decisions[0].rule == "undecided" and not trace.decisions[0].allow


def test_a_memory_that_fails_at_the_end() -> None:
    class Full:
        def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
            return []

        def add(self, trace: Trace) -> None:
            raise WorldModelError("the disk is full")

        def close(self) -> None:
            pass

    world = World(engine("40."), ScriptedSandbox(), ScriptedApprover(), memory=Full())
    events: list[Event] = []
    with pytest.raises(WorldModelError, match="the disk is full"):
        for event in answer("How fast?", world):
            events.append(event)
    last = events[-1]
    assert isinstance(last, Finished) and (last.trace.answer, last.trace.error) == ("40.", "the disk is full")


def test_a_bug_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        told(World(engine(PROGRAM), ScriptedSandbox([ZeroDivisionError()]), ScriptedApprover()))


@pytest.mark.parametrize("where", ["engine", "approval", "run"])
def test_an_interruption_keeps_what_there_is(where: str) -> None:
    closed: list[bool] = []

    class Slow(ScriptedEngine):
        def stream(
            self,
            prompt: Prompt,
            *,
            limit: int,
            temperature: float = 0.0,
            seed: int = 0,
            stop: tuple[str, ...] = (),
            grammar: str = "",
        ) -> Iterator[Token]:
            try:
                yield from super().stream(prompt, limit=1000)
                if where == "engine":
                    raise KeyboardInterrupt
            finally:
                closed.append(True)

    def interrupted(program: Program) -> None:
        if where == "approval":
            raise KeyboardInterrupt

    written = "<think>hm" if where == "engine" else PROGRAM
    world = World(
        Slow([written], card=PLAIN), ScriptedSandbox([KeyboardInterrupt()]), ScriptedApprover(before=interrupted)
    )
    _, trace, _ = fails(world, KeyboardInterrupt)
    assert trace.error == "interrupted" and trace.text == written and closed == [True]
    assert len(trace.programs) == (where != "engine")


def test_a_listener_that_leaves_stops_the_engine_and_can_read_the_trace() -> None:
    here = engine("<think>" + "counting " * 50)
    answering = answer("How fast?", World(here, ScriptedSandbox(), ScriptedApprover()))
    for event in answering:
        if isinstance(event, Wrote) and event.text == "g":
            break
    assert answering.trace.error == "the answer is not finished"
    answering.close()
    assert answering.trace.text == "<think>counting" and answering.trace.error == "interrupted"
    assert here.work.generated == len("<think>counting")
    assert next(answering, None) is None
