"""An answer as it comes: the events of the loop on a terminal (in colour) or in a pipe (the same text, plain).

    think: what the model thinks
    program (python):
        print(60 / 1.5)
    requires: python:math
    allowed: python:math (policy; shipped default, rule 1)
    output (0.05 s in qemu):
        40.0

    The average speed is 40 km/h.

    confidence: 93%

    seconds: generate 0.81, run 0.33 (1.2 in all)

Text is shown while it is written; a program when it is complete. What the model or a program
wrote is stripped of control characters first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from worldmodel.app.screen import code_lines, visible
from worldmodel.core.declining import declines
from worldmodel.core.requires import show
from worldmodel.core.uncertainty.question import remark
from worldmodel.events import (
    Decided,
    Event,
    Finished,
    Gated,
    Problem,
    ProgramFound,
    Ran,
    RunStarted,
    Sampled,
    Started,
    Wrote,
)
from worldmodel.types import GIVING_UP, Decision, GateStep, Hit, Program, Requirement, Run, Trace, Verdict

if TYPE_CHECKING:
    from rich.console import Console

SHOWN = 8000
"""Characters of one output that are shown; the Trace (--json) has all of it."""

_STYLES = {"think": "dim", "": "bold", "output": "cyan"}


class Show:
    """Call it with each event. `line_open` says that the last line has not ended."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._block: str | None = None
        self._space = ""
        self._line_open = False
        self._ran = False

    def __call__(self, event: Event) -> None:
        match event:
            case Started(retrieved=hits):
                self._hits(hits)
            case Wrote(block=block, text=text, sampled=sampled):
                self._wrote(block, text, sampled)
            case ProgramFound(program=program, declared=declared):
                self._program(program, declared)
            case Decided(decision=decision):
                self._decision(decision)
            case RunStarted():
                pass
            case Ran(run=run, verdict=verdict):
                self._run(run)
                for line in (*asked(run), *left(run)):
                    self._line(line, "cyan")
                self._verdict(verdict)
                self._ran = True
            case Problem(text=text):
                self._line(f"problem: {text}", "yellow")
            case Gated(step=step):
                if step.action != "go on":
                    self._line(gated(step), "yellow")
            case Sampled(sample=sample, number=number, count=count):
                said = sample.meaning or "came to nothing"
                self._line(f"sample {number} of {count}: {said}{' (same program)' if sample.shared else ''}", "dim")
            case Finished(trace=trace):
                self._end(trace)

    def _hits(self, hits: tuple[Hit, ...]) -> None:
        for hit in hits:
            self._line(f"remembered: {hit.summary}", "dim")

    def _wrote(self, block: str, text: str, sampled: bool) -> None:
        if block in ("model", "requires"):
            self._leave()  # they are shown whole, when the program is complete
            return
        if block == "output" and not sampled:
            if not self._ran:
                self._leave()
                self._line("output:", "cyan")
                self._indented(text, "cyan")
            self._ran = False
            return
        if block != self._block:
            self._leave()
            self._block = block
        elif self._space:
            text, self._space = self._space + text, ""
        if not self._line_open:
            text = text.lstrip()
        kept = text.rstrip()
        self._space = text[len(kept) :] if kept or self._line_open else ""
        if not kept:
            return
        if not self._line_open:
            self._write(f"{block}: " if block else "\n", _STYLES.get(block, ""))
        self._write(kept, _STYLES.get(block, ""))

    def _program(self, program: Program, declared: tuple[Requirement, ...]) -> None:
        self._line(f"program ({program.language}):", "magenta")
        if self._console.is_terminal:
            for line in code_lines(program.source, program.language):
                self._console.print("    ", line, sep="")
        else:
            self._indented(program.source, "")
        self._line(f"requires: {show(declared) or 'nothing was declared: pure computation'}", "magenta")

    def _decision(self, decision: Decision) -> None:
        for ruling in decision.rulings:
            word, style = ("allowed", "green") if ruling.allow else ("denied", "red")
            self._line(f"{word}: {show((ruling.requirement,))} (by {ruling.by}; {ruling.rule}; {ruling.reason})", style)
        if not decision.rulings:
            word, style = ("allowed", "green") if decision.allow else ("denied", "red")
            self._line(f"{word}: {decision.rule}; {decision.reason}", style)

    def _run(self, run: Run) -> None:
        self._line(f"output ({outcome(run)}):", "cyan" if run.status == "ok" else "red")
        self._indented(run.stdout, "")
        self._indented(run.stderr, "red")

    def _verdict(self, verdict: Verdict) -> None:
        for line in judgement(verdict):
            self._line(line, "yellow")

    def _end(self, trace: Trace) -> None:
        self._leave()
        if trace.answer is None:
            self._line(f"\nno answer: {trace.error}", "red")
        if trace.unsupported:
            if not declines(trace.answer or ""):
                self._line("\nno program gave a result: this answer is the model's guess", "yellow")
            if refused := trace.decisions[-1].refused:
                self._line(f"not granted to its last program: {show(refused)}", "yellow")
        if (confidence := trace.uncertainty.confidence) is not None:
            said = remark(trace.question)
            self._line(f"\nconfidence: {100 * confidence:.0f}%{'; ' + said if said else ''}", "dim")
        elif trace.gate:
            self._line(f"\nno confidence: {unjudged(trace)}", "dim")
        actions = [step.action for step in trace.gate]
        if "ask" in actions and actions[-1] not in GIVING_UP:
            self._line("no promise on errors is made of this answer: its question was changed", "yellow")
        steps = ", ".join(f"{step} {seconds:.2f}" for step, seconds in trace.cost.seconds.items())
        if steps:
            self._line(f"\nseconds: {steps} ({sum(trace.cost.seconds.values()):.2f} in all)", "dim")

    def _leave(self) -> None:
        """End the line of streamed text, if one is open."""
        if self._line_open:
            self._write("\n", "")
        self._block, self._space, self._line_open = None, "", False

    def _line(self, text: str, style: str) -> None:
        self._leave()
        self._write(f"{text}\n", style)
        self._line_open = False

    def _indented(self, text: str, style: str) -> None:
        text = text.rstrip()
        if len(text) > SHOWN:
            text = f"{text[:SHOWN]}\n... {len(text) - SHOWN} characters more (--json has them)"
        for line in text.splitlines():
            self._write(f"    {line}\n", style)
        self._line_open = False

    def _write(self, text: str, style: str) -> None:
        from rich.text import Text

        self._console.print(Text(visible(text), style), end="")
        self._line_open = not text.endswith("\n")


def gated(step: GateStep) -> str:
    """What the gate does and why, in a line."""
    sure = "" if step.confidence is None else f" ({100 * step.confidence:.0f}% sure)"
    done = {
        "go on": "go on",
        "retrieve": "not sure of the thought: earlier models are searched again",
        "hint": "not sure of the thought: a hint is given",
        "sample": "not sure: more replies are drawn",
        "vote": "voted",
        "ask": "not sure: you are asked",
        "decline": "the program is not run",
        "abstain": "not sure enough to answer",
    }[step.action]
    return f"gate: {done}{sure}; {step.detail}"


def unjudged(trace: Trace) -> str:
    """Why an answer that the gate looked at has no confidence."""
    known = trace.versions.get("calibration", "none: there is no calibration")
    if known.startswith("none: "):
        return f"{known.removeprefix('none: ')} (worldmodel calibrate)"
    if trace.uncertainty.perplexity is None:
        return "the engine gave no log-probabilities, and the calibration rests on them"
    return "the calibration was made without samples (worldmodel calibrate --samples N)"


def outcome(run: Run) -> str:
    """How a run ended, in a few words."""
    end = {
        "ok": "",
        "failed": f"failed with exit code {run.exit_code}, ",
        "timeout": "ran out of time, ",
        "oom": "ran out of memory, ",
        "blocked": "tried what it had not been granted, ",
    }[run.status]
    memory = f", {run.memory / 1e6:.0f} MB" if run.memory else ""
    cut = ", output cut" if run.truncated else ""
    return f"{end}{run.seconds:.2f} s in {run.sandbox or 'the sandbox'}{memory}{cut}"


def asked(run: Run) -> list[str]:
    """What a run asked of this host, a line for each, the first ten."""
    lines = [
        f"{'asked' if call.allowed else 'refused'}: {call.kind} {call.target} ({call.detail})" for call in run.calls
    ]
    return lines[:10] + [f"and {len(lines) - 10} more"] * (len(lines) > 10)


def left(run: Run) -> list[str]:
    """The files that a run left, a line for each, and what it left that was not taken over."""
    lines = [f"left {artifact.name} ({artifact.size} bytes): {artifact.path}" for artifact in run.artifacts]
    return lines + [f"not taken over: {reason}" for reason in run.left_out]


def judgement(verdict: Verdict) -> list[str]:
    """What a verdict finds wrong, a line for each; nothing for a run as declared."""
    lines = [
        f"{'blocked' if seen.blocked else 'done without a grant'}: {show((seen.requirement,))} ({seen.evidence})"
        for seen in verdict.violations
    ]
    if verdict.missing:
        lines.append(f"not declared: {show(verdict.missing)}")
    if verdict.unused:
        lines.append(f"declared and not used: {show(verdict.unused)}")
    if verdict.ungrounded:
        lines.append(f"numbers from nowhere: {', '.join(verdict.ungrounded)}")
    return lines
