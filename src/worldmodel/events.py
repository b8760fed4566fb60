"""What an answer shows while it is being made: enough for a terminal to stream everything."""

from __future__ import annotations

from dataclasses import dataclass

from worldmodel.types import Decision, GateStep, Hit, Program, Quantity, Requirement, Run, Sample, Trace, Verdict


@dataclass(frozen=True, slots=True)
class Started:
    """The question as it was asked, the quantities named in it, and the earlier models found."""

    question: str
    quantities: tuple[Quantity, ...]
    retrieved: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Wrote:
    """More text for a person's eyes, of the block think, model, requires or output, or outside: "".

    Tags are left out, and outside blocks `[c]` is shown as its number. `sampled` is False for
    the runtime's words; `output` or `retrieved_models` with `sampled` is a forgery.
    """

    block: str
    text: str
    sampled: bool = True


@dataclass(frozen=True, slots=True)
class ProgramFound:
    """The model wrote a program. Unreadable declarations are empty here, and a Problem follows."""

    program: Program
    declared: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    program: Program
    decision: Decision


@dataclass(frozen=True, slots=True)
class RunStarted:
    program: Program
    sandbox: str


@dataclass(frozen=True, slots=True)
class Ran:
    program: Program
    run: Run
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that the model wrote wrong. It stands in the Trace too."""

    text: str


@dataclass(frozen=True, slots=True)
class Gated:
    """The gate judged the reply at one point, and acts."""

    step: GateStep


@dataclass(frozen=True, slots=True)
class Sampled:
    """One more reply was drawn, the `number`th of `count`."""

    sample: Sample
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class Finished:
    """Always the last event, also before an error is raised."""

    trace: Trace


Event = Started | Wrote | ProgramFound | Decided | RunStarted | Ran | Problem | Gated | Sampled | Finished
