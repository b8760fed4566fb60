"""A kept answer shows as it did when it was made."""

from __future__ import annotations

from dataclasses import replace

from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.events import Event, Finished, RunStarted, Wrote
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox, ran
from worldmodel.loop import World, answer
from worldmodel.replay import replay
from worldmodel.types import Card, GateStep, Token, Trace, from_json, to_json

CARD = Card("scripted", "1", quantities=True, instructions=False)
REPLIES = [
    "<think>Known: [a]. Plan: divide.</think>\n<model>python: print(a / 0)</model>\n<requires>python:math</requires>",
    "<think>Again.</think><model>python: print(a / b)</model>",
    "The answer is [c].",
]


def told(events: list[Event]) -> list[Event]:
    """The events with neighbouring texts of one block joined, and without what only a live answer has."""
    joined: list[Event] = []
    for event in events:
        if isinstance(event, RunStarted) or (isinstance(event, Wrote) and event.block in ("model", "requires")):
            continue
        last = joined[-1] if joined else None
        if isinstance(event, Wrote) and isinstance(last, Wrote) and last.block == event.block:
            joined[-1] = Wrote(event.block, last.text + event.text, event.sampled)
        else:
            joined.append(event)
    return [
        Wrote(event.block, event.text.strip(), event.sampled) if isinstance(event, Wrote) else event
        for event in joined
        if not (isinstance(event, Wrote) and not event.text.strip())
    ]


def test_a_trace_replays_as_it_was() -> None:
    failed = ran(stderr="ZeroDivisionError\n", status="failed", exit_code=1)
    world = World(ScriptedEngine(REPLIES, card=CARD), ScriptedSandbox([failed, "40.0\n"]), ScriptedApprover())
    live = list(answer("A train travels 60 miles in 1.5 hours.", world))
    assert isinstance(live[-1], Finished)
    kept = from_json(Trace, to_json(live[-1].trace))
    again = told(list(replay(kept)))
    outputs = [event.text for event in again if isinstance(event, Wrote) and event.block == "output"]
    assert "ZeroDivisionError" in outputs[0]
    assert outputs[1] == "40.0 [c]"
    texts = [event for event in again if not (isinstance(event, Wrote) and event.block == "output")]
    assert texts == [event for event in told(live) if not (isinstance(event, Wrote) and event.block == "output")]


def test_what_was_withheld_replays_as_withheld() -> None:
    trace = Trace("Why?", tokens=(Token(1, "It is 36.5.", -2.0),), gate=(GateStep("answer", 0.1, "abstain"),))
    trace = replace(trace, answer="I do not know: too little is said.")
    texts = [event.text for event in replay(trace) if isinstance(event, Wrote)]
    assert texts == ["It is 36.5.", "I do not know: too little is said."]


def test_a_trace_of_nothing_replays_to_its_end() -> None:
    trace = Trace("Why?", error="the engine is gone")
    assert [type(event).__name__ for event in replay(trace)] == ["Started", "Finished"]
