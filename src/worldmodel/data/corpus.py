"""The training corpus: problems in the project's language, with their twins, every output from a run."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from worldmodel.data.convert import arithmetic, broken, lacking, unknown, word_task
from worldmodel.data.example import Example, Task, prompt
from worldmodel.data.ground import Grounded, ground
from worldmodel.data.incomplete import incomplete
from worldmodel.data.rows import Row, Split, mask, read, split, word_problems
from worldmodel.data.steps import program, steps
from worldmodel.data.vary import twins
from worldmodel.data.verify import Dropped, verified
from worldmodel.errors import DataError
from worldmodel.execution.base import Sandbox
from worldmodel.types import from_json, to_json

VALIDATION = 20
"""One problem in so many is kept from training to choose settings by; the development rows only report."""

LACKING = 0.6
"""So many problems have a twin that leaves out what the answer needs."""


@dataclass(frozen=True, slots=True)
class Corpus:
    train: tuple[Example, ...]
    validation: tuple[Example, ...]
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a corpus file."""

    part: str
    example: Example


def build(
    folder: Path,
    sandbox: Sandbox,
    *,
    count: int = 6,
    seed: int = 0,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Corpus:
    """Convert the rows of `folder`, vary each into `count` twins, and run them all in `sandbox`.

    An example whose run gave another answer than its source is dropped with its twins and counted, and
    so is a twin whose run failed. Raises DataError on a malformed row, SandboxError without a machine.
    """
    rng = random.Random(seed)
    parts: Split = split(word_problems(folder))
    counts: Counter[str] = Counter({f"removed: {reason}": n for reason, n in parts.removed.items()})
    tasks: list[tuple[str, Task, Row | None]] = []
    divided = sides(parts.train)
    others = [row for row, part in zip(parts.train, divided, strict=True) if part == "train"]
    for row, part in zip(parts.train, divided, strict=True):
        problem = grounded(row)
        if problem is None or (task := word_task(problem, row.id)) is None:
            counts["dropped: no grounded program"] += 1
            continue
        tasks.append((part, task, row))
        if part == "validation":
            continue
        made = [word_task(twin, row.id) for twin in twins(problem, count, rng)]
        tasks += [("train", twin, None) for twin in made if twin]
        if failing := broken(problem, row.id):
            tasks.append(("train", failing, None))
        if rng.random() < LACKING and (twin := incomplete(row, others, rng)):
            tasks.append(("train", lacking(twin[0], row.id), None))
    tasks += [("train", arithmetic(rng), None) for _ in range(len(tasks) // 20)]
    requests = list(read(folder / "tools", "metatool_queries"))
    for raw in rng.sample(requests, min(len(requests), len(tasks) // 20)):
        tasks.append(("train", unknown(raw["question"], raw["id"]), None))

    kept: dict[str, list[Example]] = {"train": [], "validation": []}
    wrong: set[str] = set()
    runs = verified([task for _, task, _ in tasks], sandbox, progress)
    for (part, _, source), example in zip(tasks, runs, strict=True):
        if isinstance(example, Dropped) or (reason := _unfit(example, source)):
            reason = example.reason if isinstance(example, Dropped) else reason
            counts[f"dropped: {reason}"] += 1
            if source is not None:
                wrong.add(source.id)
            continue
        if source is None and example.task.source in wrong:
            counts["dropped: a twin of such a problem"] += 1
            continue
        counts[f"kept: {example.task.kind}"] += 1
        kept[part].append(example)
    return Corpus(tuple(kept["train"]), tuple(kept["validation"]), dict(counts))


def sides(rows: Iterable[Row]) -> list[str]:
    """`train` or `validation` for each row. A problem, its paraphrases and its twins stand on one side."""
    rows = tuple(rows)
    leads: dict[str, str] = {}

    def lead(key: str) -> str:
        while (above := leads.setdefault(key, key)) != key:
            key = above
        return key

    for row in rows:  # groups that share a masked text are tied into one, which the least of their names leads
        group, text = sorted((lead(f"group {row.group}"), lead(f"text {mask(row.question)}")))
        leads[text] = group
    kept = (random.Random(lead(f"group {row.group}")).randrange(VALIDATION) == 0 for row in rows)
    return ["validation" if validates else "train" for validates in kept]


def grounded(row: Row) -> Grounded | None:
    """A row in named quantities, its program in canonical steps."""
    problem = ground(row.question.strip(), row.program) if row.program else None
    done = steps(problem.code) if problem else None
    return replace(problem, code=program(done)) if problem and done else None


def counts_file(path: Path) -> Path:
    """Where the counts of the corpus in `path` (.jsonl) stand: beside it, as .json."""
    return path.with_suffix(".json")


def save(corpus: Corpus, path: Path) -> None:
    """Write examples and counts, each put in place by rename, the examples last: where they are, all is there.

    Raises DataError where that cannot be written.
    """
    examples, counts = path.with_suffix(".partial"), path.with_suffix(".counts-partial")
    try:
        with examples.open("w", encoding="utf-8") as out:
            for part, members in (("train", corpus.train), ("validation", corpus.validation)):
                out.writelines(to_json(_Line(part, example)) + "\n" for example in members)
        counts.write_text(json.dumps(corpus.counts, indent=2) + "\n", encoding="utf-8")
        counts.replace(counts_file(path))
        examples.replace(path)
    except OSError as error:
        raise DataError(f"{path} cannot be written: {error.strerror}", mend="make room and run it again") from error
    finally:
        examples.unlink(missing_ok=True)
        counts.unlink(missing_ok=True)


def load(path: Path) -> Corpus:
    """The corpus that `save` wrote. Raises DataError, naming file and line.

    Where the counts are missing, what was kept is counted again; what was removed or dropped is not known.
    """
    kept: dict[str, list[Example]] = {"train": [], "validation": []}
    with path.open(encoding="utf-8") as lines:
        for number, text in enumerate(lines, start=1):
            try:
                line = from_json(_Line, text)
                kept[line.part].append(line.example)
            except (ValueError, TypeError, KeyError, AttributeError) as problem:
                raise DataError(f"{path}:{number}: not an example: {problem}", mend=f"rm {path}") from problem
    beside = counts_file(path)
    if beside.exists():
        try:
            counts = {str(reason): int(count) for reason, count in json.loads(beside.read_text("utf-8")).items()}
        except (ValueError, TypeError, AttributeError) as problem:
            raise DataError(f"{beside}: not the counts of a corpus: {problem}", mend=f"rm {beside}") from problem
    else:
        counts = dict(Counter(f"kept: {example.task.kind}" for members in kept.values() for example in members))
    return Corpus(tuple(kept["train"]), tuple(kept["validation"]), counts)


def _unfit(example: Example, source: Row | None) -> str:
    """Why an example must not be learned from, or nothing."""
    if source is not None and example.runs and not _same(example.runs[-1].stdout, source.answer):
        return "another answer than the source"
    try:
        prompt(example)
    except ValueError:
        return "nothing printed to answer with"
    return ""


def _same(printed: str, answer: Any) -> bool:
    try:
        return abs(float(printed) - float(answer)) <= 1e-4 * max(1.0, abs(float(answer)))
    except (TypeError, ValueError):
        return False
