from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest

from worldmodel.core.prompt import Prompt
from worldmodel.engines.scripted import Reply, ScriptedEngine, breaks
from worldmodel.errors import EngineError, EngineUnavailable, PolicyError, SandboxError, SandboxUnavailable
from worldmodel.evals.record import Row
from worldmodel.evals.report import GIVE_UP, evaluate, report
from worldmodel.evals.tasks import Task, files_of
from worldmodel.execution.scripted import Play, ScriptedApprover, ScriptedSandbox, ran
from worldmodel.loop import World
from worldmodel.types import Card, Cost, Observation, Program, Requirement, Run, Trace, Verdict


def _tasks(count: int) -> list[Task]:
    return [Task(f"t{n}", f"What is {n} + {n}?", 2 * n, f"h{n}") for n in range(count)]


def _doubles(prompt: Prompt) -> Reply:
    """An engine that lets a program add, and then says what it printed."""
    number = prompt.turns[-1].content.split()[2]
    printed = "".join(token.text for token in prompt.reply if not token.sampled)
    if not printed:
        return f"<model>python: print({number} + {number})</model><requires>python:math</requires>"
    return f"It is {printed.split('>')[1].split('<')[0]}."


def _world(replies: Callable[[Prompt], Reply] = _doubles, plays: dict[str, Play] | None = None) -> World:
    adds: dict[str, Play] = {f"print({n} + {n})": f"{2 * n}\n" for n in range(100)}
    card = Card("scripted", "1", instructions=False)
    return World(ScriptedEngine(replies, card=card), ScriptedSandbox(adds | (plays or {})), ScriptedApprover())


def test_every_task_is_answered_through_the_loop() -> None:
    rows = list(evaluate(_tasks(5), [_world()]))
    assert [(row.id, row.hash, row.right, row.raised) for row in rows] == [
        (f"t{n}", f"h{n}", True, False) for n in range(5)
    ]
    assert [row.trace.answer for row in rows] == [f"It is {2 * n}." for n in range(5)]
    assert all(row.seconds > 0 and row.trace.runs[0] for row in rows)


def test_workers_answer_at_the_same_time_and_each_row_once() -> None:
    together = threading.Barrier(3, timeout=10)

    def meets(prompt: Prompt) -> Reply:
        if not prompt.reply:
            together.wait()  # breaks unless three rows are being answered
        return _doubles(prompt)

    rows = list(evaluate(_tasks(9), [_world(meets) for _ in range(3)]))
    assert sorted(row.id for row in rows) == [f"t{n}" for n in range(9)]
    assert all(row.right for row in rows)


def test_a_bad_rollout_is_data() -> None:
    def bad(prompt: Prompt) -> Reply:
        return "<think>for ever" if "1 + 1" in prompt.turns[-1].content else _doubles(prompt)

    plays: dict[str, Play] = {"print(2 + 2)": ran(status="failed", exit_code=1, stderr="boom")}
    rows = list(evaluate(_tasks(4), [_world(bad, plays)]))
    assert [row.right for row in rows] == [True, False, False, True]
    assert not any(row.raised for row in rows)


def test_a_question_that_cannot_be_asked_is_data() -> None:
    too_long = Task("long", "x" * 200_000, 5, "h")
    (row,) = evaluate([too_long], [_world()])
    assert (row.right, row.raised) == (False, False)
    assert "characters" in (row.trace.error or "")


@pytest.mark.parametrize("error", [EngineUnavailable("gone"), SandboxUnavailable("gone"), PolicyError("unreadable")])
def test_what_is_not_there_stops_the_evaluation_at_once(error: Exception) -> None:
    class Gone(ScriptedSandbox):
        def run(self, *_: object) -> Run:
            raise error

    world = _world()
    rows = []
    with pytest.raises(type(error), match=str(error)):
        rows += evaluate(_tasks(5), [World(world.engine, Gone(), world.approver)])
    assert rows == []


def test_an_engine_that_breaks_on_one_row_is_counted_and_the_others_go_on() -> None:
    def sometimes(prompt: Prompt) -> Reply:
        odd = int(prompt.turns[-1].content.split()[2]) % 2
        return breaks("<think>") if odd else _doubles(prompt)

    rows = list(evaluate(_tasks(8), [_world(sometimes)]))
    assert [(row.right, row.raised) for row in rows] == [(n % 2 == 0, n % 2 == 1) for n in range(8)]
    assert "the stream broke" in (rows[1].trace.error or "")


@pytest.mark.parametrize("error", [EngineError, SandboxError])
def test_several_failing_rows_in_a_row_stop_it(error: type[Exception]) -> None:
    class Broken(ScriptedSandbox):
        def run(self, *_: object) -> Run:
            raise error("broken")

    world = _world()
    seen: list[Row] = []
    with pytest.raises(error, match="broken"):
        for row in evaluate(_tasks(10), [World(world.engine, Broken(), world.approver)]):
            seen.append(row)
    assert len(seen) == GIVE_UP - 1


def test_closing_stops_the_work() -> None:
    before, asked = threading.active_count(), list[str]()

    def counts(prompt: Prompt) -> Reply:
        asked.append(prompt.turns[-1].content)
        return _doubles(prompt)

    with closing(evaluate(_tasks(50), [_world(counts), _world(counts)])) as rows:
        next(rows)
    assert len(set(asked)) < 10
    assert threading.active_count() == before


def test_closing_ends_an_answer_that_is_being_made() -> None:
    def endless(prompt: Prompt) -> Reply:
        if "0 + 0" in prompt.turns[-1].content:
            return "It is 0."
        return (f"word{n} " for n in range(10**6) if not time.sleep(0.01))  # type: ignore[func-returns-value]

    began = time.monotonic()
    with closing(evaluate(_tasks(2), [_world(endless), _world(endless)])) as rows:
        next(rows)
        time.sleep(0.2)
    assert time.monotonic() - began < 3.0  # and not until the limit on tokens


def test_a_bug_is_raised_and_not_counted_as_a_wrong_answer() -> None:
    def bug(prompt: Prompt) -> Reply:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(evaluate(_tasks(3), [_world(bug)]))


PROCESS = Requirement("python", "process")


def _row(right: bool, trace: Trace, seconds: float = 1.0, raised: bool = False) -> Row:
    return Row("a", "h", right, seconds, trace, raised)


def test_report_counts_by_hand() -> None:
    program = Program("python", "print(1)")
    fine = Verdict((PROCESS,), (PROCESS,))
    missed = Verdict((), (PROCESS,), missing=(PROCESS,), violations=(Observation(PROCESS, "fork", blocked=True),))
    rows = [
        _row(
            True,
            Trace("q", programs=(program,), runs=(ran("1"),), verdicts=(fine,), answer="1", cost=Cost({}, 9, 3, 1)),
            2.0,
        ),
        _row(
            False, Trace("q", programs=(program, program), runs=(ran(status="failed"), None), verdicts=(missed, None))
        ),
        _row(False, Trace("q", answer="2", problems=("a tag",), cost=Cost(sampled=4, runs=2)), 3.0),
        _row(False, Trace("q", error="gone"), 4.0, raised=True),
    ]
    figures = report(rows)
    assert (figures.n, figures.right, figures.accuracy, figures.raised) == (4, 1, 0.25, 1)
    assert figures.interval == pytest.approx((0.0456, 0.6994), abs=1e-4)
    assert (figures.answered, figures.format, figures.ran) == (0.5, 0.25, pytest.approx(1 / 3))
    assert figures.format_interval == pytest.approx((0.0456, 0.6994), abs=1e-4)
    assert figures.ran_interval == pytest.approx((0.0615, 0.7923), abs=1e-4)
    assert (figures.tokens_median, figures.runs_mean) == (2.0, 0.75)
    assert (figures.requirement_precision, figures.requirement_recall) == (1.0, 0.5)
    assert (figures.seconds, figures.seconds_median) == (10.0, 2.5)


def test_a_share_of_nothing_is_none() -> None:
    figures = report([])
    assert (figures.n, figures.accuracy, figures.interval, figures.ran) == (0, None, None, None)
    assert (figures.format_interval, figures.ran_interval, figures.tokens_median, figures.runs_mean) == (None,) * 4
    assert report([_row(False, Trace("q"))]).ran is None


def test_a_task_with_files_is_answered_in_a_world_that_has_them() -> None:
    plain, given = _tasks(2)
    given = replace(given, fields={"example": {"task": {"files": [["a.csv", "1,2"]]}}})
    seen: list[dict[str, str]] = []
    elsewhere, there = _world(), ScriptedSandbox({"print(1 + 1)": "2\n"})

    @contextmanager
    def furnish(world: World, files: Mapping[str, str]) -> Iterator[World]:
        seen.append(dict(files))
        yield replace(elsewhere, sandbox=there)
        seen.append({})

    rows = {row.id: row for row in evaluate([plain, given], [_world()], furnish)}
    assert seen == [{"a.csv": "1,2"}, {}]
    assert [program.code for program in there.programs] == ["print(1 + 1)"]
    assert all(row.right for row in rows.values())
    assert files_of(plain) == {} == files_of(replace(given, fields={"example": {"task": {"files": 3}}}))


def test_a_row_that_raises_again_when_gone_on_with_is_no_engine_that_is_gone() -> None:
    def fails(prompt: Prompt) -> Reply:
        raise EngineError("the prompt is too long")

    with pytest.raises(EngineError, match="too long"):
        list(evaluate(_tasks(1), [_world(fails)]))
    assert [row.raised for row in evaluate(_tasks(1), [_world(fails)], answered=40)] == [True]
    with pytest.raises(EngineError, match="too long"):
        list(evaluate(_tasks(3), [_world(fails)], answered=40))


def test_a_patient_evaluation_goes_on_where_every_row_raises() -> None:
    def fails(prompt: Prompt) -> Reply:
        raise EngineError("the prompt is too long")

    assert [row.raised for row in evaluate(_tasks(5), [_world(fails)], patient=True)] == [True] * 5
