"""Rollouts: what is dropped, which runs are shared, what a reply is as ids; and which questions are asked next."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from worldmodel.engines.scripted import ScriptedEngine, breaks
from worldmodel.errors import DataError, EngineError, EngineUnavailable, SandboxError, SandboxUnavailable
from worldmodel.evals.tasks import Task
from worldmodel.execution.base import Grant
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox, ran
from worldmodel.loop import World
from worldmodel.training.difficulty import Difficulty, informative
from worldmodel.training.rollouts import LocalArena, Sharing, completion, play, steady
from worldmodel.types import Card, Limits, Observation, Program, Requirement, Token

from .play import Arithmetic, gone, late

CARD = Card("tiny", "1", quantities=True, instructions=False)
TASK = Task("1", "A train travels 60 miles in 1.5 hours. How fast is it?", 40, "h", {"decision": "model"})
GOOD = (
    "<think>Divide.</think>\n<model>python: print(a / b)</model>\n<requires>python:math</requires>",
    "It is [c] mph.",
)


def world(replies: Sequence[Any] = GOOD, sandbox: Any = None) -> World:
    return World(ScriptedEngine(replies, card=CARD), sandbox or Arithmetic(), ScriptedApprover())


def test_a_rollout_is_an_answer_with_its_scores() -> None:
    rollout = play(TASK, world())
    assert (rollout.fault, rollout.total) == ("", 1.0)
    assert rollout.trace.answer == "It is 40 mph."


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (world(sandbox=Arithmetic(late)), "timeout"),
        (world(sandbox=Arithmetic(gone)), "sandbox: the pool is gone"),
        (world([breaks("<think>well")]), "engine: the stream broke"),
    ],
)
def test_what_is_no_word_of_the_models_is_dropped_and_never_a_zero(made: World, fault: str) -> None:
    rollout = play(TASK, made)
    assert rollout.fault.startswith(fault)
    assert rollout.scores is None
    assert rollout.total is None


def test_a_question_that_cannot_be_asked_is_dropped_too() -> None:
    assert play(Task("1", " ", 1, "h"), world()).fault.startswith("question: ")


@pytest.mark.parametrize("error", [SandboxUnavailable("no qemu"), EngineUnavailable("no model")])
def test_what_is_not_there_at_all_stops_everything(error: Any) -> None:
    def missing(program: Program) -> Any:
        raise error

    with pytest.raises(type(error)):
        play(TASK, world(sandbox=Arithmetic(missing)))


def test_an_arena_plays_many_and_keeps_their_order() -> None:
    tasks = [Task(str(n), f"What is {n} times 2?", 2 * n, f"h{n}") for n in range(1, 12)]
    reply = "<think>Twice.</think>\n<model>python: print(a * b)</model>\n<requires>python:math</requires>"

    def told(prompt: Any) -> str:
        return "It is [c]." if prompt.reply else reply

    arena = LocalArena(World(ScriptedEngine(told, card=CARD), Arithmetic(), ScriptedApprover()), 4)
    done = arena.play([(task, seed) for task in tasks for seed in (1, 2)])
    assert [rollout.task.id for rollout in done] == [task.id for task in tasks for _ in (1, 2)]
    assert [rollout.trace.seed for rollout in done[:2]] == [1, 2]
    assert all(rollout.total == 1.0 for rollout in done)
    assert arena.shared == 11


def test_an_arena_without_machines_says_so() -> None:
    arena = LocalArena(
        World(ScriptedEngine(lambda prompt: GOOD[0], card=CARD), Arithmetic(gone), ScriptedApprover()), 2
    )
    with pytest.raises(SandboxError, match="the machines are gone: the pool is gone") as caught:
        arena.play([(TASK, 1), (TASK, 2)])
    assert "doctor" in caught.value.mend


def test_an_arena_without_an_engine_says_so() -> None:
    arena = LocalArena(world([breaks("<think>well"), breaks("<think>so")]), 1)
    with pytest.raises(EngineError, match="the model answers no more: the stream broke"):
        arena.play([(TASK, 1), (TASK, 2)])


def test_tasks_with_files_have_their_files_in_a_folder() -> None:
    example = {"task": {"files": [["sum.txt", "40"]], "steps": []}}
    task = Task("f", "What is in sum.txt?", 40, "f", {"example": example, "decision": "model"})
    shown: list[str] = []

    class Reads(Arithmetic):
        def run(self, program: Program, grant: Grant, limits: Limits) -> Any:
            return ran(shown[-1])

    @contextmanager
    def furnish(world: World, files: Mapping[str, str]) -> Iterator[World]:
        shown.append(files["sum.txt"])
        yield replace(world, sandbox=Reads())

    program = "<model>python: print(open('sum.txt').read())</model>\n<requires>python:file(read_only)</requires>"
    reply = f"<think>Read.</think>\n{program}"
    arena = LocalArena(world([reply, "It is [a]."]), 1, furnish=furnish)
    assert arena.play([(task, 1)])[0].trace.answer == "It is 40."
    assert shown == ["40"]


@pytest.mark.parametrize(
    ("code", "same"),
    [
        ("print(a / b)", True),
        ("v1 = a + 1\nprint(round(v1, 2), sum([a, b]))", True),
        ("for x in range(3):\n    print(x if x > 1 else a)", True),
        ("import random\nprint(random.random())", False),
        ("print(open('/proc/uptime').read())", False),
        ("print(id(a))", False),
        ("print({1, 2, 'a', 'b'})", False),
        ("print(hash('a'))", False),
        ("print(__import__('time').time())", False),
        ("print(input())", False),
        ("round = open\nprint(round('x'))", False),
        ("print((lambda: 1)())", False),
        ("print('a'.upper())", False),
        ("while True: print(1)", False),
        ("print(unknown)", False),
        ("not python", False),
    ],
)
def test_which_programs_may_share_a_run(code: str, same: bool) -> None:
    assert steady(Program("python", code, "a = 60; b = 1.5\n")) is same
    assert not steady(Program("bash", "echo 1"))


def test_shared_runs_run_once_and_others_each_time() -> None:
    inner = Arithmetic()
    sandbox = Sharing(inner)
    steady_one, other = Program("python", "print(a)", "a = 3\n"), Program("python", "import time\nprint(1)")
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda _: sandbox.run(steady_one, Grant(), Limits()), range(16)))
    assert {run.stdout for run in runs} == {"3.0"}
    assert (len(inner.programs), sandbox.saved) == (1, 15)
    for _ in range(3):
        sandbox.run(other, Grant(), Limits())
    assert len(inner.programs) == 4
    sandbox.run(steady_one, Grant((Requirement("python", "process"),)), Limits())
    assert len(inner.programs) == 5


def test_a_run_that_showed_a_need_or_failed_is_not_shared() -> None:
    seen = ran("1", observed=(Observation(Requirement("python", "process"), "fork"),))
    inner = ScriptedSandbox([seen, ran(status="failed", exit_code=1), ran("2")])
    sandbox = Sharing(inner)
    program = Program("python", "print(1)")
    assert [sandbox.run(program, Grant(), Limits()).status for _ in range(3)] == ["ok", "failed", "ok"]
    assert sandbox.saved == 0


def test_a_machine_that_broke_is_an_error_for_all_who_share() -> None:
    begun = threading.Event()

    def broken(program: Program) -> Any:
        begun.wait(5)
        raise SandboxError("broke")

    sandbox = Sharing(Arithmetic(broken))

    def run(_: int) -> str:
        try:
            sandbox.run(Program("python", "print(1)"), Grant(), Limits())
        except SandboxError as error:
            return str(error)
        return ""

    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(run, n) for n in range(4)]
        begun.set()
        assert [future.result() for future in futures] == ["broke"] * 4


def test_a_reply_as_ids() -> None:
    tokens = [
        Token(7, "<think>", -0.1), Token(8, "a", -0.2), Token(None, "b", None),
        Token(None, "\n<output>1", sampled=False), Token(None, "</output>", sampled=False),
        Token(9, "It", -0.3), Token(5, "", -0.4),
    ]  # fmt: skip
    pieces: list[str] = []

    def tokenize(text: str) -> list[int]:
        pieces.append(text)
        return [100 + len(pieces), 200]

    made = completion(tokens, tokenize)
    assert pieces == ["b", "\n<output>1</output>"]
    assert made.ids == [7, 8, 101, 200, 102, 200, 9, 5]
    assert made.mask == [1, 1, 0, 0, 0, 0, 1, 1]
    assert made.logprobs == [-0.1, -0.2, 0, 0, 0, 0, -0.3, -0.4]


def tasks(count: int) -> list[Task]:
    return [Task(str(n), f"q{n}", n, f"h{n}") for n in range(count)]


def test_questions_of_even_chances_are_asked_most() -> None:
    difficulty = Difficulty(tasks(30))
    for n in range(10):
        for _ in range(6):
            difficulty.learn(difficulty.tasks[n], 0.0)
            difficulty.learn(difficulty.tasks[n + 10], 1.0)
            difficulty.learn(difficulty.tasks[n + 20], 0.5)
    rng = random.Random(0)
    drawn = Counter(int(task.id) // 10 for _ in range(300) for task in difficulty.choose(4, rng))
    assert drawn[2] > 4 * drawn[0] > 0
    assert drawn[2] > 4 * drawn[1] > 0


def test_what_was_not_tried_is_taken_to_be_as_hard_as_its_family() -> None:
    """Of two families one is never right and one now and then; single tasks without a family are as before."""
    known = [Task(f"{name}{n}", "q", n, f"{name}{n}", {"family": name}) for name in ("no", "some") for n in range(50)]
    difficulty = Difficulty([*known, *tasks(50)])
    for n in range(4):
        difficulty.learn(known[n], 0.0)
        difficulty.learn(known[50 + n], 0.5)
    rng = random.Random(0)
    drawn = Counter(task.id.rstrip("0123456789") for _ in range(200) for task in difficulty.choose(2, rng))
    assert drawn["some"] > 4 * drawn["no"] > 0
    assert drawn["some"] > drawn[""] > drawn["no"]


def test_each_question_once_in_a_step_and_all_of_them_where_there_are_few() -> None:
    rng = random.Random(0)
    assert len({task.id for task in Difficulty(tasks(8)).choose(8, rng)}) == 8
    assert Counter(task.id for task in Difficulty(tasks(3)).choose(7, rng)).most_common()[-1][1] == 2
    with pytest.raises(DataError, match="no task"):
        Difficulty([])


def test_what_is_known_of_questions_is_kept() -> None:
    difficulty = Difficulty(tasks(3))
    difficulty.learn(difficulty.tasks[0], 0.25)
    difficulty.learn(difficulty.tasks[0], 0.75)
    other = Difficulty(tasks(2))
    other.restore({**difficulty.state(), "gone": 0.5})
    assert other.state() == {"0": 0.5}


@pytest.mark.parametrize(
    ("rewards", "told"),
    [([1.0, 0.5], True), ([1.0, 1.0], False), ([1.0, None], False), ([None, None], False),
     ([0.3, None, 0.4], True), ([], False)],
)  # fmt: skip
def test_which_groups_teach(rewards: list[float | None], told: bool) -> None:
    assert informative(rewards) is told
