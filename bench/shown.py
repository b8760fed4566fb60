"""Three answers as a user sees them: one that is sure, one that a vote rescued, one honest "I do not know"."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace

from bench.doubt import Part
from rich.console import Console

from worldmodel.app import build, screen
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.app.show import Show
from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.evals.calibrate import Answered
from worldmodel.evals.study import confidences
from worldmodel.gate import Gate
from worldmodel.loop import World, answer
from worldmodel.settings import Settings
from worldmodel.types import Trace

TRIES = 5
RISK = 0.2


def shown(part: Part, made: Calibration, options: Options) -> list[str]:
    """The three answers as lines of a page. One that none of `TRIES` candidates gives is said to be missing."""
    sure = confidences(part.answers, made)
    ordered = sorted(zip(sure, part.answers, strict=True), key=lambda pair: pair[0])
    confident = [x for _, x in reversed(ordered) if x.right and x.trace.runs]
    rescued = [
        x
        for s, x in ordered
        if s < made.sample_below and not x.right and x.trace.samples and x.voted(made.fits["answer"])
    ]
    lost = [x for _, x in ordered if not x.right and x.trace.runs]
    world = build.world(options, Settings.from_env(), ask=None, say=screen.note, prepare=ensure_image)
    try:
        return [
            *_one("Sure", "ask QUESTION", confident, replace(world, gate=Gate(made)), lambda trace: True),
            *_one(
                "Rescued by a vote",
                f"ask QUESTION --samples {made.samples + 1}",
                rescued,
                replace(world, gate=Gate(made, samples=made.samples)),
                lambda trace: any(step.action == "vote" for step in trace.gate),
            ),
            *_one(
                "An honest no",
                f"ask QUESTION --max-error {RISK}",
                lost,
                replace(world, gate=Gate(made, max_error=RISK)),
                lambda trace: any(step.action == "abstain" for step in trace.gate),
            ),
        ]
    finally:
        build.close(world)


def _one(
    title: str, command: str, candidates: Iterable[Answered], world: World, fits: Callable[[Trace], bool]
) -> list[str]:
    for each in list(candidates)[:TRIES]:
        text, trace = _told(each.trace.question, world)
        if fits(trace):
            lines = [f"**{title}** (`worldmodel {command}`)", "", "```", f"QUESTION: {each.trace.question.strip()}", ""]
            return [*lines, *text.rstrip().splitlines(), "```", ""]
    return [f"**{title}**: none of these questions gave one.", ""]


def _told(question: str, world: World) -> tuple[str, Trace]:
    file = io.StringIO()
    show = Show(Console(file=file, highlight=False, markup=False, emoji=False, soft_wrap=True, width=100))
    with closing(answer(question, world)) as events:
        for event in events:
            show(event)
        return file.getvalue(), events.trace
