"""The gate: what to do when the model is not sure, as a table that a person can read.

At three points of a reply its signals are turned into the probability that the answer will be right
(core/uncertainty/calibration.py), and the state that follows from it is looked up in `TABLE`:

    sure       the probability is at or above the threshold: go on
    doubtful   it is below
    short      it is where samples do not pay, and below what the promise needs
    hopeless   it is below HOPELESS: even the program is not worth a machine
    unasked    the program only computes, and the question wants something else (core/uncertainty/question.py)
    unknown    there is no probability: no calibration for this model, or no log-probabilities

The threshold is that of the promise (`max_error`), where one was asked for; else the one below which
more samples were found to pay, when the calibration was made. Every action happens at most once in an
answer, and drawing samples costs at most `samples` replies more. Without a calibration and without a
wish of the user's, nothing acts.

Not covered: the confidence at "think" and "model" is of how such replies ended, not of the step itself. Only the first
program is judged before it runs: the fit is of first programs, and says nothing of one that was written after an error.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from worldmodel.core.requires import is_pure
from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.core.uncertainty.conformal import DELTA, Threshold
from worldmodel.core.uncertainty.question import INCOMPLETE, no_computation, question_signals, remark, shipped
from worldmodel.core.uncertainty.samples import meaning
from worldmodel.core.uncertainty.signals import structure
from worldmodel.errors import UsageError
from worldmodel.types import Action, GateStep, Point, Trace

State = Literal["sure", "doubtful", "short", "hopeless", "unasked", "unknown"]
Need = Literal["memory", "acts", "samples", "person", "promise"]

HOPELESS = 0.03
"""The probability below which a program is not run, where a promise on errors stands and nothing is sampled."""

UNASKED = 0.2
"""The probability that a question wants a program, below which one that only computes is not run."""

TEMPERATURE = 1.0
"""Of the samples: below that a small model hardly says anything new."""

HINT = "note: not sure so far; if a number is asked for, compute it with a program; if a fact, look it up with a tool"

ASKED = "the person may know what is missing; the answer to a changed question carries no promise"
"""The threshold is of questions as they were judged, and one that was changed because of doubt is none of these."""


@dataclass(frozen=True, slots=True)
class Rule:
    """At `point`, in `state`, with everything of `needs` at hand, `action` is taken, `because`."""

    point: Point
    state: State
    needs: tuple[Need, ...]
    action: Action
    because: str


TABLE: tuple[Rule, ...] = (
    Rule("think", "doubtful", ("memory", "acts"), "retrieve", "an earlier model may fit the thought better"),
    Rule("think", "doubtful", ("acts",), "hint", "a program or a tool is surer than a guess"),
    Rule("model", "unasked", ("acts",), "decline", "the question seems to want something other than a computation"),
    Rule("model", "hopeless", ("promise",), "abstain", "such programs are hardly ever right"),
    Rule("answer", "doubtful", ("samples",), "sample", "what several programs print is surer than what one prints"),
    Rule("answer", "unknown", ("samples",), "sample", "how sure it is cannot be told, and samples were paid for"),
    Rule("answer", "doubtful", ("person", "promise"), "ask", ASKED),
    Rule("answer", "doubtful", ("promise",), "abstain", "it would be wrong more often than was allowed"),
    Rule("answer", "short", ("person", "promise"), "ask", ASKED),
    Rule("answer", "short", ("promise",), "abstain", "it would be wrong more often than was allowed"),
    Rule("answer", "unknown", ("promise",), "abstain", "what cannot be judged cannot be promised"),
    Rule("vote", "doubtful", ("person", "promise"), "ask", ASKED),
    Rule("vote", "doubtful", ("promise",), "abstain", "it would be wrong more often than was allowed"),
    Rule("vote", "unknown", ("promise",), "abstain", "what cannot be judged cannot be promised"),
)
"""The first row that fits is taken. `acts`: the calibration says that the action helps this model."""


@dataclass(frozen=True)
class Gate:
    """What the user wants done about doubt, and the calibration it is judged by (None: nothing can be judged).

    `samples` is how many replies may be drawn besides the first; `max_error` the share of wrong answers that
    is allowed among those given. `ask` puts a question to the person, and returns "" when there is nothing to
    add; None where there is nobody. `always` draws the samples whatever the state, and leaves the answer as
    it is: for measuring.
    """

    calibration: Calibration | None = None
    samples: int = 0
    max_error: float | None = None
    delta: float = DELTA
    ask: Callable[[str], str] | None = field(default=None, compare=False)
    always: bool = False
    why: str = ""
    """Where the calibration is from, or why there is none."""

    def __post_init__(self) -> None:
        """Raises UsageError for what cannot be promised."""
        if self.max_error is None:
            return
        if self.calibration is None:
            raise UsageError("a promise on errors needs a calibration of this model", mend="worldmodel calibrate")
        if self.samples not in (0, self.calibration.samples):
            known = self.calibration.samples
            able = f"0 or {known}" if known else "0"
            raise UsageError(f"the calibration makes promises for {able} samples, not {self.samples}")

    @cached_property
    def version(self) -> str:
        """The calibration as the Trace names it: kept, because it is a hash of the whole record."""
        return self.calibration.id if self.calibration is not None else f"none: {self.why}"

    @property
    def idle(self) -> bool:
        """There is nothing that this gate could find or do."""
        return self.calibration is None and not self.samples

    @cached_property
    def promised(self) -> Threshold | None:
        """The threshold that keeps `max_error`; None where it cannot be kept, and where none was asked for."""
        if self.calibration is None or self.max_error is None:
            return None
        return self.calibration.promise(self.max_error, self.delta, gated=self.samples > 0)

    def state(self, point: Point, confidence: float | None, *, repeatable: bool = True) -> State:
        """What `confidence` means at `point`; `repeatable`: samples may be drawn of this reply."""
        if confidence is None or self.calibration is None:
            return "unknown"
        if point == "model":
            return "hopeless" if confidence < HOPELESS and not self.samples else "sure"
        if point == "answer" and self.samples and repeatable:
            if confidence < self.calibration.sample_below:
                return "doubtful"
            return "sure" if self._kept(confidence) else "short"  # the promise was made without samples here
        if point == "think" and self.max_error is None:
            return "doubtful" if confidence < 0.5 else "sure"
        return "sure" if self._kept(confidence) else "doubtful"

    def watches(self, point: Point, *, memory: bool) -> bool:
        """Whether anything could follow from judging the reply at `point`: else that need not be paid for."""
        return any(rule.point == point and self._at_hand(rule, memory) for rule in TABLE)

    def judge(
        self, trace: Trace, point: Point, *, memory: bool, used: tuple[GateStep, ...], repeatable: bool = True
    ) -> GateStep:
        """What to do at `point`. `used` are the steps so far; no action is taken twice.

        A reply that is not `repeatable` (its program reaches more than computation) is never sampled.
        """
        confidence = self.calibration.confidence(trace, point) if self.calibration is not None else None
        state = self.state(point, confidence, repeatable=repeatable)
        if point == "model" and self._acts("decline") and unasked(trace):
            state = "unasked"
        done = {step.action for step in used}
        for rule in TABLE:
            if (rule.point, rule.state) == (point, state) and rule.action not in done:
                if (rule.action == "sample" and not repeatable) or not self._at_hand(rule, memory):
                    continue
                return GateStep(point, confidence, rule.action, rule.because)
        return GateStep(point, confidence, "go on", state)

    def _at_hand(self, rule: Rule, memory: bool) -> bool:
        have = {
            "acts": self._acts(rule.action),
            "memory": memory,
            "samples": self.samples > 0,
            "person": self.ask is not None and (self.max_error is None or self.promised is not None),
            "promise": self.max_error is not None,
        }
        return all(have[need] for need in rule.needs)

    def _acts(self, action: Action) -> bool:
        return self.calibration is not None and action in self.calibration.acts

    def _kept(self, confidence: float) -> bool:
        if self.max_error is None:
            return True
        return self.promised is not None and confidence > self.promised.score


def unasked(trace: Trace) -> bool:
    """Whether the first program of a reply only computes, though the question wants something else.

    Where its list cannot be read the loop has it written again, and where no word of the question is known, nothing is.
    """
    if not trace.declared or any(decision.rule == "loop" for decision in trace.decisions[:1]):
        return False
    pure = all(is_pure(need) for need in trace.declared[0])
    return pure and question_signals(trace.question)["to_compute"] < UNASKED and shipped().knows(trace.question)


def missing(trace: Trace, gate: Gate) -> str:
    """What is missing for an answer, in words: as much as the record and the calibration show."""
    calibration = gate.calibration
    if calibration is not None and gate.max_error is not None and gate.promised is None:
        return (
            "with this calibration no answers can be promised of which at most "
            f"{100 * gate.max_error:g}% are wrong, so nothing is answered: "
            f"{calibration.needs(gate.max_error, gate.delta, gated=gate.samples > 0)}; "
            "give worldmodel calibrate more rows (two fifths of them are kept for this), or allow more errors"
        )
    if not trace.runs and unasked(trace):
        return no_computation(trace.question)
    answerable = calibration.answerable(trace) if calibration is not None else None
    if answerable is not None and answerable < 0.5:
        return INCOMPLETE
    said = {
        sample.meaning.removeprefix("printed ") for sample in trace.samples if sample.meaning.startswith("printed ")
    }
    run = trace.runs[-1] if trace.runs else None
    if trace.decisions and run is None:
        return "the program was not allowed to run, and there is no result without it"
    if run is not None and run.status != "ok":
        return "no program gave a result"
    if run is not None:
        said.add(meaning(trace).removeprefix("printed "))
    if len(said) > 1:
        return f"the programs do not agree ({', '.join(sorted(said)[:4])})"
    if trace.programs and structure(trace)["unused"]:
        return "the program leaves out a number of the question, so the question may say too little or too much"
    if seen := remark(trace.question):
        return seen
    if trace.programs:
        return "the question does not say enough for me to be sure of one way to compute it"
    return "I have no computation and no source for it"
