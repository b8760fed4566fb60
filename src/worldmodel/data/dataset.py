"""The examples of the families on disk: one JSON Lines file per part, each row with the runs that prove it.

A row is a task of `worldmodel eval` as well: `question` and `answer`, and beside them `category`,
`family`, `phrasing`, `kind`, `decision` and the whole `example`.
"""

from __future__ import annotations

import ast
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, get_args

from worldmodel.core import syntax
from worldmodel.core.requires import RequiresError, parse
from worldmodel.data.example import Example, Task, prompt
from worldmodel.data.families import families
from worldmodel.data.family import Draw, Family, task
from worldmodel.data.generate import Part, tasks
from worldmodel.data.rows import mask, overlap
from worldmodel.data.verify import Dropped, Open, verified
from worldmodel.errors import DataError
from worldmodel.execution.base import Sandbox
from worldmodel.types import from_data, to_data

PARTS: tuple[Part, ...] = get_args(Part)
NEAR = 0.8
LEAST: dict[str, int] = {
    "computation": 300, "data": 200, "web": 200, "file": 150, "system": 100, "multistep": 200, "tool": 350,
    "science": 400, "decision": 600,
}  # fmt: skip
"""Examples that the reference set has of each category, at least, all parts together."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a part: the family's facts and the example."""

    id: str
    part: Part
    category: str
    decision: str
    example: Example

    def data(self) -> dict[str, Any]:
        task = self.example.task
        return {
            "id": self.id,
            "question": task.question,
            "answer": self._answer(),
            "category": self.category,
            "family": task.source,
            "phrasing": task.phrasing,
            "kind": task.kind,
            "decision": self.decision,
            "example": to_data(self.example),
        }

    def _answer(self) -> int | float | str | None:
        """What an evaluation compares with: the family's answer, else what was printed, else the reply itself."""
        task, runs = self.example.task, self.example.runs
        if task.kind == "unanswerable":
            return None
        if task.answer is not None:
            return _number(task.answer)
        return _number(" ".join(runs[-1].stdout.split())) if runs else task.reply


@dataclass(frozen=True, slots=True)
class Made:
    """What a generation came to: rows written by part, tasks dropped by reason, and one dropped task of each family."""

    written: dict[str, int]
    dropped: dict[str, int]
    samples: tuple[Dropped, ...]


def generate(
    out: Path,
    sandbox: Sandbox,
    *,
    count: int,
    held: int,
    chosen: Iterable[Family] | None = None,
    seed: int = 0,
    opened: Open | None = None,
    workers: int = 1,
    progress: Callable[[str, int, int], None] = lambda part, done, total: None,
) -> Made:
    """Write `count` training tasks of each family and `held` of each for the other parts, those that prove true.

    Raises DataError where nothing can be written, SandboxError without a machine.
    """
    picked = list(families().values() if chosen is None else chosen)
    written: dict[str, int] = {}
    dropped: Counter[str] = Counter()
    samples: dict[str, Dropped] = {}
    for part in PARTS:
        made = list(tasks(picked, part, count if part == "train" else held, seed))
        results = verified(made, sandbox, partial(progress, part), opened=opened, workers=workers)
        rows = []
        for number, result in enumerate(results):
            if not isinstance(result, Dropped) and (reason := unfit(result)):
                result = Dropped(result.task, reason)
            if isinstance(result, Dropped):
                dropped[result.reason] += 1
                samples.setdefault(result.task.source, result)
                continue
            family = families()[result.task.source]
            rows.append(Row(f"{part}-{number}", part, family.category, family.decision, result))
        _write(out / f"{part}.jsonl", rows)
        written[part] = len(rows)
    return Made(written, dict(dropped), tuple(samples.values()))


@dataclass(frozen=True, slots=True)
class Attempt:
    """One wording of a family, tried: the example it makes, or why it makes none."""

    task: Task
    example: Example | None = None
    reason: str = ""


def attempt(
    chosen: Iterable[Family],
    sandbox: Sandbox,
    *,
    count: int | None = None,
    opened: Open | None = None,
    workers: int = 1,
) -> Iterator[Attempt]:
    """Each wording of each family once, or the first `count` of each family, with the parameters of one seed."""
    made = []
    for family in chosen:
        rng = random.Random(f"{family.name}/attempt")
        for phrasing in range(len(family.phrasings))[:count]:
            try:
                made.append(task(family, family.case(Draw(rng)), phrasing))
            except (ValueError, KeyError, TypeError, IndexError) as problem:
                yield Attempt(
                    Task(family.phrasings[phrasing], (), "", family.name, phrasing=phrasing), None, f"{problem!r}"
                )
    for result in verified(made, sandbox, opened=opened, workers=workers):
        if isinstance(result, Dropped):
            yield Attempt(result.task, None, result.reason)
        elif reason := unfit(result):
            printed = result.runs[-1].stdout.strip()[:60] if result.runs else ""
            yield Attempt(result.task, None, f"{reason} (printed {printed!r}, expected {result.task.answer!r})")
        else:
            yield Attempt(result.task, result)


def unfit(example: Example) -> str:
    """Why an example whose programs all ran must not be learned from, or nothing."""
    answer, reply = example.task.answer, example.task.reply
    if answer is not None and example.task.steps and not (example.runs and _same(example.runs[-1].stdout, answer)):
        return "another answer than expected"
    if answer is not None and not example.task.steps and answer.lower() not in reply.lower():
        return "a reply without its answer"
    try:
        prompt(example)
    except ValueError as problem:
        return str(problem)
    return ""


def load(folder: Path) -> Iterator[Row]:
    """The rows of all parts. Raises DataError, naming file and line."""
    for part in PARTS:
        path = folder / f"{part}.jsonl"
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as problem:
            mend = f"worldmodel data generate --out {folder}"
            raise DataError(f"{path} cannot be read: {problem}", mend=mend) from problem
        for number, line in enumerate(text.splitlines(), start=1):
            try:
                raw = json.loads(line)
                example = from_data(Example, raw["example"])
                yield Row(raw["id"], part, raw["category"], raw["decision"], example)
            except (ValueError, TypeError, KeyError) as problem:
                raise DataError(f"{path}:{number}: no example: {problem!r}") from problem


def stats(rows: Iterable[Row]) -> dict[str, dict[str, int]]:
    """How many rows there are by part, category, kind, decision, language, number of programs, and families by part."""
    counts: dict[str, Counter[str]] = {
        name: Counter() for name in ("part", "category", "kind", "decision", "language", "programs", "requirement")
    }
    members: dict[str, set[str]] = {}
    for row in rows:
        task = row.example.task
        counts["part"][row.part] += 1
        counts["category"][row.category] += 1
        counts["kind"][task.kind] += 1
        counts["decision"][row.decision] += 1
        counts["programs"][str(len(task.steps))] += 1
        for step in task.steps:
            counts["language"][step.language] += 1
            for need in _needs(step.requires):
                counts["requirement"][need] += 1
        members.setdefault(row.part, set()).add(task.source)
    named = {name: dict(sorted(counter.items())) for name, counter in counts.items()}
    return {**named, "families": {part: len(found) for part, found in members.items()}}


def check(rows: Sequence[Row], others: Mapping[str, Sequence[str]]) -> list[str]:
    """What is wrong with a data set, a line each; nothing where all is well.

    `others` are questions that must not be trained on, by the name of their set. Overlap is
    measured by exact text, by text with its numbers masked, and by word trigrams (Jaccard >= 0.8).
    """
    found = [f"{row.id} ({row.example.task.source}): {problem}" for row in rows if (problem := _fault(row))]
    trained = [row.example.task.question for row in rows if row.part == "train"]
    for name, questions in (
        *((part, [row.example.task.question for row in rows if row.part == part]) for part in PARTS[1:]),
        *others.items(),
    ):
        for kind, number, example in overlaps(trained, questions):
            found.append(f"{number} questions of {name} overlap the training part ({kind}), as {example!r}")
    counts = Counter(row.category for row in rows)
    found += [
        f"{counts[name]} examples of {name}; at least {n} are due" for name, n in LEAST.items() if counts[name] < n
    ]
    return found


def overlaps(trained: Sequence[str], questions: Sequence[str]) -> Iterator[tuple[str, int, str]]:
    """(kind, how many of `questions`, one of them) for each kind of overlap with `trained` that there is."""
    exact, masked = set(trained), {mask(question) for question in trained}
    kinds = {
        "exact": [question for question in questions if question in exact],
        "numbers masked": [question for question in questions if mask(question) in masked],
        "near duplicate": overlap(questions, trained, NEAR),
    }
    for kind, hits in kinds.items():
        if hits:
            yield kind, len(hits), hits[0]


def _fault(row: Row) -> str:
    """What is wrong with one row, or nothing."""
    example = row.example
    if reason := unfit(example):
        return reason
    if len(example.runs) != len(example.task.steps):
        return "a program without its run"
    for step, run in zip(example.task.steps, example.runs, strict=True):
        if not run.sandbox or run.sandbox == "scripted":
            return "an output that comes from no run"
        if (run.status != "ok") is not step.fails:
            return f"a run that ended as {run.status}"
        if placeholder(step.language, step.code):
            return "a program that computes nothing"
    return ""


def placeholder(language: str, code: str) -> bool:
    """Whether a program only repeats text that stands in it."""
    if re.search(r"\b(TODO|FIXME|placeholder)\b", code):
        return True
    if language != "python":
        return not re.search(r"[-+*/%|(=<>$]", code)
    try:
        body = syntax.parse(code).body
    except SyntaxError:
        return False
    return all(
        isinstance(node, (ast.Import, ast.ImportFrom, ast.Pass, ast.Assign, ast.Expr))
        and not any(isinstance(x, (ast.BinOp, ast.Attribute, ast.Subscript, ast.Compare)) for x in ast.walk(node))
        and all(
            isinstance(x.func, ast.Name) and x.func.id == "print" for x in ast.walk(node) if isinstance(x, ast.Call)
        )
        for node in body
    )


def _needs(requires: str) -> list[str]:
    try:
        return [need.category for need in parse(requires)]
    except RequiresError:
        return ["unreadable"]


def _write(path: Path, rows: Sequence[Row]) -> None:
    unfinished = path.with_suffix(".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(row.data(), ensure_ascii=False) + "\n" for row in rows)
        unfinished.replace(path)
    except OSError as error:
        raise DataError(f"{path} cannot be written: {error.strerror}", mend="make room and run it again") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _same(printed: str, answer: str) -> bool:
    """Whether a program printed the answer: as numbers where both are, else the same text."""
    try:
        return abs(float(printed) - float(answer)) <= 1e-4 * max(1e-9, abs(float(answer)))
    except ValueError:
        return " ".join(printed.split()) == " ".join(answer.split())


def _number(answer: str) -> int | float | str:
    try:
        value = float(answer)
    except ValueError:
        return answer
    return int(value) if value.is_integer() and "." not in answer else value
