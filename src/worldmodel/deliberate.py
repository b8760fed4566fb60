"""What happens when a reply is over and the gate is not content: more replies, a vote, a question, or "I do not know".

Kept apart from loop.py, which calls `deliberate` once for each answer and lends it `again`, a way to make
one more reply. Samples are drawn for pure computations alone: a program that reaches files, the web or
tools is never repeated behind the user's back. Equal programs of one question run once
(execution/once.py).
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace

from worldmodel.core.draft import Draft
from worldmodel.core.requires import is_pure
from worldmodel.core.uncertainty.calibration import as_sample, decide
from worldmodel.events import Event, Finished, Gated, Sampled, Wrote
from worldmodel.execution.base import Sandbox
from worldmodel.execution.once import Once
from worldmodel.gate import TEMPERATURE, Gate, missing
from worldmodel.types import Decision, GateStep, Point, Program, Requirement, Trace

Again = Callable[[str, int, float, Sandbox | None], Generator[Event, None, None]]
"""One more reply: question, seed, temperature, and the sandbox to use instead (None: the same, as if asked anew)."""


def deliberate(draft: Draft, gate: Gate, sandbox: Sandbox, again: Again) -> Generator[Event, None, None]:
    """Judge the reply that is over, act on it, and leave the answer in `draft`."""
    step = _judged(draft, gate, "answer")
    if gate.always and gate.samples and _repeatable(draft):
        step = replace(step, action="sample", detail="samples are always drawn")
    yield _kept(draft, step)
    if step.action == "sample":
        traces: list[Trace] = [draft.trace()]
        yield from _sample(draft, gate, sandbox, again, traces)
        if gate.always:
            return
        step = _judged(draft, gate, "vote")
        _vote(draft, gate, traces)
        if step.action == "go on":
            step = replace(step, action="vote", detail=_counted(draft))
        yield _kept(draft, step)
        if step.action == "vote" and draft.answer is not None and traces[0].answer != draft.answer:
            yield Wrote("", draft.answer)
    if step.action == "ask":
        yield from _ask(draft, gate, again, step)
    elif step.action == "abstain":
        yield from abstain(draft, gate)


def abstain(draft: Draft, gate: Gate, seen: Trace | None = None) -> Generator[Event, None, None]:
    """Say "I do not know", and what is missing, in place of the answer. The reply stays in the record.

    `seen` is what it is said of, where that is not yet in the draft.
    """
    draft.answer = f"I do not know: {missing(seen or draft.trace(), gate)}."
    draft.error = None
    yield Wrote("", draft.answer, sampled=False)


def _judged(draft: Draft, gate: Gate, point: Point) -> GateStep:
    step = gate.judge(draft.trace(), point, memory=False, used=tuple(draft.gate), repeatable=_repeatable(draft))
    draft.confidence = step.confidence
    draft.calibration = gate.version if gate.calibration is not None else ""
    return step


def _kept(draft: Draft, step: GateStep) -> Gated:
    draft.gate.append(step)
    return Gated(step)


def _repeatable(draft: Draft) -> bool:
    return all(is_pure(need) for attempt in draft.attempts for need in attempt.declared)


def _sample(
    draft: Draft, gate: Gate, sandbox: Sandbox, again: Again, traces: list[Trace]
) -> Generator[Event, None, None]:
    """Draw the samples, one after the other; their records go to `traces`, their costs to the draft."""
    done = [(attempt.program, attempt.run) for attempt in draft.attempts if attempt.run is not None]
    once = Once(sandbox, done)
    for number in range(1, gate.samples + 1):
        before = once.runs
        seed = draft.seed + number
        trace = None
        for event in again(draft.question, seed, TEMPERATURE, once):
            if isinstance(event, Finished):
                trace = event.trace
        assert trace is not None, "an answer ends with Finished"
        traces.append(trace)
        draft.charge(trace, once.runs - before)
        shared = bool(trace.cost.runs) and once.runs == before
        draft.samples.append(as_sample(trace, seed, shared=shared))
        yield Sampled(draft.samples[-1], number, gate.samples)


def _vote(draft: Draft, gate: Gate, traces: list[Trace]) -> None:
    """Take the reply that the vote is for. The first one is a sample then, where it is not that one."""
    replies = [as_sample(traces[0], draft.seed), *draft.samples]
    chosen, _ = decide(gate.calibration.fits.get("answer") if gate.calibration is not None else None, replies)
    if chosen:
        draft.adopt(traces[chosen])
        draft.samples = [reply for number, reply in enumerate(replies) if number != chosen]


def _counted(draft: Draft) -> str:
    own = as_sample(draft.trace()).meaning
    if not own:
        return f"none of {len(draft.samples) + 1} replies came to anything"
    agree = 1 + sum(sample.meaning == own for sample in draft.samples)
    return f"{agree} of {len(draft.samples) + 1} replies come to this"


def _ask(draft: Draft, gate: Gate, again: Again, step: GateStep) -> Generator[Event, None, None]:
    """Ask the person for what is missing, and answer the question with it; without it, abstain. `step` is what asked.

    No samples are drawn of the second answer; the first one and its samples stay in the record as samples. It carries
    no promise: its question was changed because of doubt, and is none that was judged.
    """
    assert gate.ask is not None
    added = gate.ask(missing(draft.trace(), gate)).strip()
    if not added:
        yield _kept(draft, replace(step, action="abstain", detail="nothing was added to the question"))
        yield from abstain(draft, gate)
        return
    question = f"{draft.question.strip()} {added}"
    before = [as_sample(draft.trace(), draft.seed), *draft.samples]
    for event in again(question, draft.seed, -1.0, None):
        if isinstance(event, Finished):
            draft.charge(event.trace, event.trace.cost.runs)
            draft.adopt(event.trace)
            draft.question = question
            draft.samples = before
            draft.gate += event.trace.gate
            draft.confidence = event.trace.uncertainty.confidence
        else:
            yield event


class Unasked:
    """An approver for samples: pure computation, as `approver` decides it, and nothing else; nobody is asked."""

    def __init__(self, approver: Callable[[Program, tuple[Requirement, ...]], Decision]) -> None:
        self._approver = approver

    def __call__(self, program: Program, declared: tuple[Requirement, ...]) -> Decision:
        if all(is_pure(requirement) for requirement in declared):
            return self._approver(program, declared)
        return Decision(False, "gate", "a sample may compute and nothing else")
