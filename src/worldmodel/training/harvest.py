"""From traces to examples: what was answered, run and found right becomes something to learn from, once.

    traces -> verified -> tightened -> each once -> rows with their lineage

Verified is a trace whose answer is known to be right, which kept to the format, whose last program ran to its
own end, and which needed nothing that it had not declared. What it declared and did not need is taken out of
its `<requires>`, but for what programs of its shape were seen to need at other times (signatures.py): so declarations
get tighter from round to round, and a branch that was not taken this time stays allowed. Where no right answer is known
(traces from use), the model has to come to the same result again (`agrees`).

What is measured on is never learned from: questions that are those of the fixed tasks, numbers masked, are left out.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from worldmodel.core.requires import is_pure, show
from worldmodel.data.dataset import placeholder
from worldmodel.data.example import Example, Step, Task, prompt
from worldmodel.data.rows import mask
from worldmodel.errors import DataError
from worldmodel.evals import score as marks
from worldmodel.evals import tasks as asked
from worldmodel.execution.validate import single
from worldmodel.training import checkpoint
from worldmodel.training.proof import uses_question
from worldmodel.training.rewards import abstains, computed, finished, format_kept, right, too_wide, written
from worldmodel.training.signatures import Signatures, key
from worldmodel.types import Requirement, Trace, Verdict, from_data, to_data, to_json

EACH = 2
"""Examples that one question gives at most: different programs that all are right."""

_THOUGHT = re.compile(r"<think>(.*?)</think>\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Kept:
    """An example and where it comes from: hashes of itself, the trace, the program and its run; the model, the task."""

    example: Example
    lineage: Mapping[str, str]

    def data(self) -> dict[str, object]:
        return {"example": to_data(self.example), "lineage": dict(self.lineage)}


@dataclass(slots=True)
class Harvest:
    """What was kept so far, and how many traces were not, by reason.

    `measured` are questions that never train, `earlier` is what earlier rounds kept. `signatures` learn from every
    trace that is added, also from those that are not kept. Of a model with a reader, `reads` says which half learns:
    an earlier model stands before what its reader writes, and before nothing else.
    """

    measured: Iterable[str] = ()
    earlier: Iterable[Kept] = ()
    signatures: Signatures = field(default_factory=Signatures)
    reads: bool | None = None
    kept: list[Kept] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)
    _known: set[tuple[str, str]] = field(default_factory=set)
    _counts: Counter[str] = field(default_factory=Counter)
    _masked: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self._masked = frozenset(mask(question) for question in self.measured)
        self._known.update(_key(each.example) for each in self.earlier)

    def restore(self, kept: Sequence[Kept], dropped: Counter[str]) -> None:
        """Go on from what was kept and dropped before."""
        self.kept, self.dropped = list(kept), Counter(dropped)
        self._known.update(_key(each.example) for each in kept)
        self._counts.update(each.example.task.question for each in kept)

    def add(self, task: asked.Task, trace: Trace, *, sure: bool = False, model: str = "") -> bool:
        """Keep a trace if it is worth it. `sure`: its answer is known to be right by other means than the task's.

        `model` is the version that answered, where the trace does not know it.
        """
        self.signatures.learn_trace(trace)
        reason = self._fault(task, trace, sure=sure)
        if not reason:
            made = example_of(task, trace, self.signatures)
            reason = self._known_reason(made) if made else "it cannot be told again"
        if reason or made is None:
            self.dropped[reason] += 1
            return False
        self._known.add(_key(made))
        self._counts[made.task.question] += 1
        self.kept.append(Kept(made, lineage(task, trace, made, model)))
        return True

    def _fault(self, task: asked.Task, trace: Trace, *, sure: bool) -> str:
        if mask(trace.question) in self._masked:
            return "it is measured on"
        if self.reads is not None and self.reads != bool(trace.retrieved):
            return "the other half of the model writes such answers"
        if not sure and not (right(task, trace) or abstains(task, trace)):
            return "not right"
        if sure and not marks.declines(trace.answer or "") and not (finished(trace) and uses_question(trace)):
            return "nothing proves it"
        return unfit(task, trace)

    def _known_reason(self, made: Example) -> str:
        if _key(made) in self._known:
            return "known already"
        return "enough of this question" if self._counts[made.task.question] >= EACH else ""


def unfit(task: asked.Task, trace: Trace) -> str:
    """Why a trace is not to be learned from, whatever its answer; nothing where it is."""
    if format_kept(task, trace) != 1.0:
        return "not in format"
    if any(run is None for run in trace.runs):
        return "a program was not allowed to run"
    if task.answer is not None and (computed(task) or trace.programs) and finished(trace) is None:
        return "the last program failed"
    if any(verdict and (verdict.missing or verdict.violations) for verdict in trace.verdicts):
        return "needed more than it declared"
    if any(placeholder(program.language, program.code) for program in trace.programs):
        return "a program that computes nothing"
    return ""


def agrees(trace: Trace, others: Sequence[Trace | None], least: float = 0.75) -> bool:
    """Whether at least that share of other answers to the question rests on a run that printed the same.

    None is an answer that was lost to a machine or an engine: it agrees with nothing.
    """
    printed = _printed(trace)
    if printed is None or not others:
        return False
    return sum(other is not None and _printed(other) == printed for other in others) >= least * len(others)


def tight(
    declared: tuple[Requirement, ...], verdict: Verdict | None, usual: frozenset[str] = frozenset()
) -> tuple[Requirement, ...]:
    """What was declared and was needed, no wider than it was needed, pure computation as it stood.

    What is `usual` for such programs (`Signatures.usual`) stays, where this run showed nothing of the kind: of two
    hosts that were declared the one that was not asked goes.
    """
    if verdict is None:
        return declared
    excused = usual - {key(need) for need in single(verdict.observed)}
    spared = {part for part in single(declared) if key(part) in excused}
    idle, wide = set(single(verdict.unused)) - spared, set(too_wide(declared, verdict)) - spared
    found: dict[Requirement, None] = {}
    for need in declared:
        if is_pure(need):
            found[need] = None
            continue
        parts = [part for part in single((need,)) if part.arguments and part not in idle]
        left = {"read_only" if part in wide else part.arguments[0]: None for part in parts}
        if left or (not need.arguments and need not in idle):
            found[Requirement(need.language, need.category, tuple(left))] = None
    return tuple(found)


def example_of(task: asked.Task, trace: Trace, signatures: Signatures | None = None) -> Example | None:
    """The trace as an example, which tells the same text but for what was tightened; None where it cannot."""
    pieces = written(trace)
    if len(pieces) != len(trace.programs) + 1:
        return None
    steps = []
    for text, program, declared, verdict, run in zip(
        pieces, trace.programs, trace.declared, trace.verdicts, trace.runs, strict=False
    ):
        thought = _THOUGHT.search(text)
        usual = signatures.usual(program) if signatures is not None else frozenset()
        needs = show(tight(declared, verdict, usual)) or f"{program.language}:math"
        code = program.code.strip("\n")
        steps.append(
            Step(thought[1] if thought else "", code, program.language, needs, run is None or run.status != "ok")
        )
    thought = _THOUGHT.match(pieces[-1])
    reply = _THOUGHT.sub("", pieces[-1], count=1).strip()
    made = Example(
        Task(
            question=trace.question,
            steps=tuple(steps),
            reply=reply,
            source=f"trace/{task.id}",
            kind="unanswerable" if task.answer is None else "plain",
            think=thought[1] if thought else "",
            retrieved=tuple(hit.summary for hit in trace.retrieved),
        ),
        tuple(run for run in trace.runs if run is not None),
    )
    try:
        prompt(made)
    except ValueError:
        return None
    return made if reply else None


def lineage(task: asked.Task, trace: Trace, made: Example, model: str = "") -> dict[str, str]:
    """Where an example comes from: itself, task, model, trace, program, and the run that proves it."""
    found = {"example": _hash(to_json(made)), "task": task.hash}
    found |= {"model": model or trace.versions.get("model", ""), "trace": _hash(to_json(trace))}
    if trace.programs:
        run = trace.runs[-1]
        found["program"] = _hash(trace.programs[-1].source)
        found["run"] = _hash(to_json(run)) if run else ""
        found["sandbox"] = run.sandbox if run else ""
    return found


def save(kept: Sequence[Kept], path: Path) -> None:
    """As rows that `train sft --data` reads. Raises TrainingError where the file cannot be written."""
    with checkpoint.replacing(path) as partial:
        partial.write_text(
            "".join(json.dumps(each.data(), ensure_ascii=False) + "\n" for each in kept), encoding="utf-8"
        )


def load(path: Path) -> list[Kept]:
    """What `save` wrote. Raises DataError, naming file and line."""
    found = []
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path} cannot be read: {error}") from error
    for number, line in enumerate(lines, start=1):
        try:
            raw = json.loads(line)
            found.append(Kept(from_data(Example, raw["example"]), dict(raw["lineage"])))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise DataError(f"{path}:{number}: no kept example: {error}", mend=f"rm {path}") from error
    return found


def traces(path: Path) -> list[tuple[Trace, bool | None]]:
    """The traces of a file, each with whether it was right (None: not known): what `eval --out` or `ask --json` wrote.

    Raises DataError, naming file and line.
    """
    found: list[tuple[Trace, bool | None]] = []
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path} cannot be read: {error}", mend="worldmodel eval --out FILE makes one") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            raw = json.loads(line)
            if "worldmodel_eval" in raw:
                continue
            body = raw.get("trace", raw)
            known = raw.get("right")
            found.append((from_data(Trace, body), known if isinstance(known, bool) else None))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise DataError(
                f"{path}:{number}: no trace: {error}", mend="give what eval --out or ask --json wrote"
            ) from error
    return found


def _printed(trace: Trace) -> str | tuple[float, ...] | None:
    run = finished(trace)
    if run is None:
        return None
    return tuple(round(number, 6) for number in marks.numbers(run.stdout)) or " ".join(run.stdout.split())


def _key(made: Example) -> tuple[str, str]:
    return mask(made.task.question), "\n".join(" ".join(step.code.split()) for step in made.task.steps)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
