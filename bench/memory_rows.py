"""What retrieval is measured on: models to find, queries that should find them, and models that stand in the way.

Nothing here was trained on: paraphrases and problems are those of the measured MAWPS rows (data/rows.py), programs
those of mbpp outside its split `train`, families those that are kept from training (data/generate.py). What
stands in the way is real text: all other rows, then questions of the families drawn with many seeds.

A model has one trial that went well, as every verified row has; so re-ranking by success can change nothing
between them, and what it does to others is tested in tests/memory, not measured here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from worldmodel.core.quantities import name_quantities
from worldmodel.data.corpus import grounded
from worldmodel.data.example import Task
from worldmodel.data.families import families
from worldmodel.data.generate import tasks
from worldmodel.data.rows import mask, read, split, word_problems
from worldmodel.memory.paths import Entry, Kind, Use, comments
from worldmodel.memory.paths import Path as Way
from worldmodel.training.pairs import program_text

DRAWS = 4
"""Draws of a held-out family that are stored, and as many that are asked."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query and the keys of the models that answer it. `shared`: the share of its words that their question has."""

    text: str
    relevant: frozenset[str]
    shared: float = 1.0


@dataclass(frozen=True, slots=True)
class Job:
    """A thing that retrieval should do: the models to find and the queries. `plain` is its single path."""

    name: str
    models: tuple[Entry, ...]
    queries: tuple[Query, ...]
    plain: Kind


def entry(model: str, *, key: str = "", **texts: str | list[str]) -> Entry:
    """A model with its paths by kind, and one trial that went well.

    Its key, kept in the place of its summary, is what it amounts to: its own id, or its program.
    """
    found: dict[str, Way] = {}
    for kind, given in texts.items():
        for text in [given] if isinstance(given, str) else given:
            if text.strip():
                way = Way(model, kind, text.strip())  # type: ignore[arg-type]
                found.setdefault(way.id, way)
    return Entry(model, f"{model}@bench", "", key or model, "", tuple(found.values()), (Use("1", True),))


def jobs(data: Path) -> tuple[Job, ...]:
    return (paraphrases(data), programs(data), unseen_families())


def paraphrases(data: Path) -> Job:
    """Measured MAWPS problems. The paraphrase that shares the fewest words with its problem is the query."""
    rows = word_problems(data)
    measured = {row.group: row for row in rows if row.split == "dev" and row.group.startswith("mawps-")}
    told: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.group in measured and row.id.startswith("paramawps"):
            told[row.group].append(row.question)
    by_text: dict[str, set[str]] = defaultdict(set)
    for group, row in measured.items():
        by_text[mask(row.question) + str(row.answer)].add(group)
    models, queries = [], []
    for group, row in sorted(measured.items()):
        others = [text for text in dict.fromkeys(told[group]) if mask(text) != mask(row.question)]
        ordered = sorted(others, key=lambda text: (shared(text, row.question), text))
        models.append(entry(group, question=row.question, program=row.program or "", asked=ordered[1:]))
        if len(ordered) > 1:
            same = frozenset(by_text[mask(row.question) + str(row.answer)])
            queries.append(Query(ordered[0], same, shared(ordered[0], row.question)))
    return Job("paraphrase to problem", tuple(models), tuple(queries), "question")


def programs(data: Path) -> Job:
    """mbpp: what a function should do, and its program. Only the program is stored."""
    models, queries = [], []
    for raw in read(data / "programs", "mbpp_train_val"):
        code = raw["program"]
        models.append(entry(raw["id"], program=code, comment="\n".join(comments(code, "python"))))
        if raw["split"] != "train":
            queries.append(Query(raw["question"], frozenset([raw["id"]])))
    return Job("question to program, mbpp", tuple(models), tuple(queries), "program")


def unseen_families() -> Job:
    """Families that are kept from training: a question finds a program that answers it.

    Right is every program that is that of the family but for its numbers, whoever wrote it.
    """
    made: dict[str, list[Task]] = defaultdict(list)
    for task in tasks(families().values(), "families", 2 * DRAWS, 11):
        if task.steps:
            made[task.source].append(task)
    models, queries = [], []
    for name, drawn in made.items():
        keys = frozenset(amounts(task) for task in drawn)
        models += [
            entry(f"{name}-{number}", key=amounts(task), program=program_text(task))
            for number, task in enumerate(drawn[:DRAWS])
        ]
        queries += [Query(task.question, keys) for task in drawn[DRAWS:]]
    return Job("question to program, families", tuple(models), tuple(queries), "program")


def amounts(task: Task) -> str:
    """What the programs of a task compute, whatever the numbers: their code in names of quantities."""
    return "program: " + "\n".join(step.code for step in task.steps)


def in_the_way(data: Path) -> Iterator[Entry]:
    """Models that no query is about, without end as far as a million paths go."""
    for row in split(word_problems(data)).train:
        known = grounded(row)
        key = f"program: {known.code}" if known else ""
        yield entry(row.id, key=key, question=row.question, program=row.program or "")
    for raw in read(data / "tools", "metatool_queries"):
        yield entry(raw["id"], question=raw["question"])
    for seed in range(100, 200):
        for number, task in enumerate(tasks(families().values(), "train", 100, seed)):
            yield entry(
                f"family-{seed}-{number}",
                key=amounts(task) if task.steps else "",
                question=task.question,
                reasoning=_thought(task),
                program=program_text(task),
            )


def _thought(task: Task) -> str:
    named, _ = name_quantities(task.steps[0].think if task.steps else task.think)
    return named


def shared(text: str, other: str) -> float:
    """The Jaccard index of two texts' words, numbers taken out."""
    left, right = (set(mask(each).replace("#", " ").split()) for each in (text, other))
    return len(left & right) / max(1, len(left | right))
