"""What must not be in a data set of the families: overlap, programs that compute nothing, outputs without a run."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from worldmodel.core.quantities import NAMES, find_numbers
from worldmodel.data.dataset import NEAR, PARTS, Row, placeholder, unfit
from worldmodel.data.example import Task
from worldmodel.data.rows import mask, overlap
from worldmodel.data.verify import Dropped, Open, verified
from worldmodel.execution.base import Sandbox

Overlap = Mapping[str, Mapping[str, Sequence[str]]]
"""Questions that overlap the training part, by their set and by the kind of overlap."""
LEAST: dict[str, int] = {
    "computation": 300, "data": 200, "web": 200, "file": 150, "system": 100, "multistep": 200, "tool": 350,
    "science": 400, "decision": 600,
}  # fmt: skip
"""Examples that the reference set has of each category, at least, all parts together."""


def check(rows: Sequence[Row], found: Overlap) -> list[str]:
    """What is wrong with a data set whose overlap was found, a line each; nothing where all is well."""
    wrong = [f"{row.id} ({row.example.task.source}): {problem}" for row in rows if (problem := _fault(row))]
    for name, kinds in found.items():
        for kind, hits in kinds.items():
            if hits:
                wrong.append(f"{len(hits)} questions of {name} overlap the training part ({kind}), as {hits[0]!r}")
    counts = Counter(row.category for row in rows)
    wrong += [
        f"{counts[name]} examples of {name}; at least {n} are due" for name, n in LEAST.items() if counts[name] < n
    ]
    return wrong


def overlaps(rows: Sequence[Row], others: Mapping[str, Sequence[str]]) -> Overlap:
    """The questions that overlap the training part: of the unseen parts and of `others`, by set and by kind.

    `others` are questions that must not be trained on, by the name of their set. Overlap is
    measured by exact text, by text with its numbers masked, and by word trigrams (Jaccard >= 0.8).
    """
    asked: dict[str, list[str]] = {
        part: [row.example.task.question for row in rows if row.part == part] for part in PARTS
    }
    trained = asked.pop("train")
    exact, masked = set(trained), {mask(question) for question in trained}
    return {
        name: {
            "exact": [question for question in questions if question in exact],
            "numbers masked": [question for question in questions if mask(question) in masked],
            "near duplicate": overlap(questions, trained, NEAR),
        }
        for name, questions in {**asked, **others}.items()
    }


def computed(task: Task) -> tuple[tuple[str, str], ...]:
    """Language and code of a task's programs, the question's quantities called by the order of their use.

    So `print(b * a)` of one wording and `print(a * c)` of another are the same program.
    """
    named = "".join(NAMES[: len(find_numbers(task.question))])
    order: dict[str, str] = {}

    def called(match: re.Match[str]) -> str:
        return order.setdefault(match[0], f"[{len(order)}]")

    name = re.compile(rf"\b[{named}]\b" if named else r"(?!)")
    return tuple((step.language, name.sub(called, step.code)) for step in task.steps)


def known_programs(rows: Iterable[Row]) -> tuple[list[str], int]:
    """The families kept from training some of whose programs are trained on all the same, and of how many.

    What such a family measures is reading: which quantities are meant. Those whose answer runs nothing do not count.
    """
    trained: set[tuple[tuple[str, str], ...]] = set()
    kept: dict[str, set[tuple[tuple[str, str], ...]]] = {}
    for row in rows:
        task = row.example.task
        if task.steps and row.part == "train":
            trained.add(computed(task))
        elif task.steps and row.part == "families":
            kept.setdefault(task.source, set()).add(computed(task))
    return sorted(source for source, programs in kept.items() if programs & trained), len(kept)


def rerun(
    rows: Sequence[Row], sandbox: Sandbox, count: int, *, opened: Open | None = None, workers: int = 1
) -> tuple[int, list[str]]:
    """Run the programs of `count` rows again: how many rows those were, and a line for each that printed otherwise.

    The rows are always the same ones. Those whose answer depends on when and where they run are left out.
    """
    able = [row for row in rows if row.example.task.steps and not row.live]
    drawn = random.Random(0).sample(able, min(count, len(able)))
    results = verified([row.example.task for row in drawn], sandbox, opened=opened, workers=workers)
    wrong = []
    for row, result in zip(drawn, results, strict=True):
        reason = ""
        if isinstance(result, Dropped):
            reason = result.reason
        else:
            said = [(old.stdout, new.stdout) for old, new in zip(row.example.runs, result.runs, strict=False)]
            if other := next(((old, new) for old, new in said if old != new), None):
                reason = f"it printed {other[1].strip()[:60]!r}, not {other[0].strip()[:60]!r}"
        if reason:
            wrong.append(f"{row.id} ({row.example.task.source}), run again: {reason}")
    return len(drawn), wrong


def _fault(row: Row) -> str:
    """What is wrong with one row, or nothing."""
    example = row.example
    if reason := unfit(example):
        return reason
    if row.live and row.part != "train":
        return "it is measured, and its answer depends on when and where it runs"
    if len(example.runs) != len(example.task.executed):
        return "a program without its run"
    for step, run in zip(example.task.executed, example.runs, strict=True):
        if not run.sandbox or run.sandbox == "scripted":
            return "an output that comes from no run"
        if run.status != step.due:
            return f"a run that ended as {run.status}"
        if placeholder(step.language, step.code):
            return "a program that computes nothing"
    return ""
