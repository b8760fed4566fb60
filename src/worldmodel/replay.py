"""A Trace as the events it was made of, so that what shows an answer live shows a kept one too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from worldmodel.core import tags
from worldmodel.core.quantities import name_quantities, show_names
from worldmodel.events import Decided, Event, Finished, Gated, Problem, ProgramFound, Ran, Sampled, Started, Wrote
from worldmodel.types import GIVING_UP, Trace

_OUTPUT = re.compile(r"<output>(.*)</output>", re.DOTALL)


def replay(trace: Trace) -> Iterator[Event]:
    """The events of an answer, in order; texts come whole, and problems at the end."""
    asked = len(name_quantities(trace.question)[1])  # those of outputs follow
    yield Started(trace.question, trace.quantities[:asked], trace.retrieved)
    number = 0
    for sampled, tokens in groupby(trace.tokens, key=lambda token: token.sampled):
        text = "".join(token.text for token in tokens)
        if not sampled:
            if found := _OUTPUT.search(text):
                yield Wrote("output", found[1], sampled=False)
            continue
        reader = tags.Reader()
        for event in (*reader.feed(text), *reader.end()):
            match event:
                case tags.Text("" | "think" as block, said):
                    yield Wrote(block, show_names(said, trace.quantities))
                case tags.ProgramReady() if number < len(trace.programs):
                    yield from _program(trace, number)
                    number += 1
    for problem in trace.problems:
        yield Problem(problem)
    for step in trace.gate:
        yield Gated(step)
    for at, sample in enumerate(trace.samples, start=1):
        yield Sampled(sample, at, len(trace.samples))
    if trace.gate and trace.gate[-1].action in GIVING_UP and trace.answer is not None:
        yield Wrote("", trace.answer, sampled=False)
    yield Finished(trace)


def _program(trace: Trace, number: int) -> Iterator[Event]:
    program, run, verdict = trace.programs[number], trace.runs[number], trace.verdicts[number]
    yield ProgramFound(program, trace.declared[number])
    yield Decided(program, trace.decisions[number])
    if run is not None and verdict is not None:
        yield Ran(program, run, verdict)
