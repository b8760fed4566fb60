"""An approver that wants to know is told how each run turned out."""

from __future__ import annotations

from typing import Any

import pytest

from worldmodel.core.requires import parse
from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.errors import PolicyError
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox, ran
from worldmodel.loop import Finished, Ran, World, answer
from worldmodel.types import Card, Decision, Observation, Program, Run, Verdict

CARD = Card("plain", "v1", quantities=False, instructions=False)
PROCESS, PURE = (
    f"<model>python: x</model>\n<requires>python:{need}</requires>" for need in ("process,web(a.org)", "math")
)


class Pupil(ScriptedApprover):
    def __init__(self, *, full: bool = False) -> None:
        super().__init__(parse("python:process"))
        self.full = full
        self.learned: list[tuple[Program, Decision, Run, Verdict]] = []

    def learn(self, program: Program, decision: Decision, run: Run, verdict: Verdict) -> None:
        if self.full:
            raise PolicyError("the disk is full")
        self.learned.append((program, decision, run, verdict))


def world(approver: Pupil, *replies: str, plays: Any) -> World:
    return World(ScriptedEngine(list(replies), card=CARD), ScriptedSandbox(plays), approver)


def test_each_run_is_learned_from_before_it_is_shown_and_a_denial_is_none() -> None:
    tried = Observation(parse("python:web(a.org)")[0], "connect", blocked=True)
    failed = ran("", status="blocked", exit_code=1, observed=(tried,))
    pupil = Pupil()
    seen = 0
    for event in answer("How?", world(pupil, PROCESS, PURE, PURE, "Done.", plays=[failed, "2"])):
        seen += isinstance(event, Ran)
        if isinstance(event, Ran):
            assert len(pupil.learned) == seen
    assert [(run.status, verdict.accurate) for _, _, run, verdict in pupil.learned] == [
        ("blocked", False),
        ("ok", True),
    ]
    assert all(decision.allow for _, decision, _, _ in pupil.learned)


def test_a_run_that_cannot_be_recorded_ends_the_answer_and_stands_in_the_trace() -> None:
    events = answer("How?", world(Pupil(full=True), PURE, "Done.", plays=["2"]))
    last = None
    with pytest.raises(PolicyError, match="disk is full"):
        for event in events:
            last = event
    assert isinstance(last, Finished)
    assert last.trace.runs[0] is not None
    assert last.trace.verdicts[0] is not None
    assert (last.trace.answer, last.trace.error) == (None, "the disk is full")
