"""Earlier models before the examples of a training, as memory would offer them, so that the model learns to read them.

To most examples of families comes the model whose question is nearest in meaning: another wording of the family, now
and then one of another family, because what is offered does not always fit, and sometimes nothing, because a memory may
be empty. To word problems comes nothing: each tells another story, and what is near is seldom the same plan
(docs/experiments.md). Where a word problem is as near, nothing is offered either, as in use (memory/shelf.py).

Not covered: the words and the runs by which memory ranks as well (memory/retrieve.py); more than one model each.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from worldmodel.core.excerpts import by_name, name_excerpts
from worldmodel.core.quantities import name_quantities
from worldmodel.core.requires import parse, show
from worldmodel.data.example import Example, Task
from worldmodel.data.setbacks import is_setback
from worldmodel.memory.embed import Embedder
from worldmodel.memory.paths import summary, summary_of_answer
from worldmodel.memory.registry.records import Context, Model
from worldmodel.memory.shelf import AHEAD, THRESHOLD, Shelved, nearness, readings
from worldmodel.types import Program

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALONE = 0.1
"""The share of families' examples that nothing is offered to."""
STRANGE = 0.08
"""The share of the others to which nothing of their own family is offered."""
MOST = 40
"""Wordings of one family that may be offered, each by its first example."""
AT_ONCE = 512
PLAIN = 20_000
"""Word problems, at most, to which nothing is offered, nor to what is nearest to one of them."""


def as_model(task: Task) -> Model | None:
    """The model that memory would keep of a task with one program that runs, the first or a mended one, with its first
    thought. None for any other: what the second of two programs computes with is what the first has printed.
    """
    if not task.steps or not _is_told_whole(task):
        return None
    step = task.steps[-1]
    question = task.question.strip()
    _, named = name_quantities(question)
    excerpts = name_excerpts(question)[1]
    program = Program(step.language, by_name(step.language, step.code, excerpts))
    return Model(task.steps[0].think, program, parse(step.requires), Context(question, named, excerpts=excerpts))


def _is_told_whole(task: Task) -> bool:
    """Whether only its last program, if any, runs well: a second one computes with what the first has printed."""
    return not task.steps or (not task.steps[-1].fails and all(step.fails for step in task.steps[:-1]))


def as_shelved(task: Task) -> Shelved | None:
    """What is offered of a task: its model, or what was answered without any program. None for two programs."""
    question = task.question.strip()
    if (model := as_model(task)) is not None:
        return Shelved(summary(model), show(model.requires), (question,), task.source)
    if task.steps:
        return None
    said = summary_of_answer(question, task.think, task.reply, name_quantities(question)[1])
    return Shelved(said, "", (question,), task.source)


def recalled(
    examples: Sequence[Example],
    embedder: Embedder,
    groups: Mapping[str, str] | None = None,
    seed: int = 0,
    kept: int | None = None,
    alone: float = ALONE,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Example]:
    """The examples in their order, most of families with one summary in `retrieved`. Raises EmbedderError.

    `groups` says which sources are paraphrases of one problem; a source that is not in it is its own group. Offered
    are models of the first `kept` examples only (None: of all), and to the share `alone` of families' examples nothing.
    `progress` is told how many of how many were read.
    """
    import numpy as np

    rng = random.Random(seed)
    families = [number for number, example in enumerate(examples) if _is_family(example.task)]
    offered, kinds = _library(examples[:kept], groups or {})
    if not families or not offered:
        return list(examples)

    def read(numbers: Sequence[int]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        return readings([examples[number].task.question for number in numbers], embedder)

    told: list[Example] = list(examples)
    chosen = [number for number in families if rng.random() >= alone]
    total = len(offered) + len(chosen)
    parts = []
    for at in range(0, len(offered), AT_ONCE):
        parts.append(read(offered[at : at + AT_ONCE]))
        progress(at, total)
    shelf, counts = (np.concatenate(each) for each in zip(*parts, strict=True))
    plain = np.array([not _is_family(examples[number].task) for number in offered])
    for at in range(0, len(chosen), AT_ONCE):
        progress(len(offered) + at, total)
        some = chosen[at : at + AT_ONCE]
        vectors, own = read(some)
        likeness = nearness(vectors @ shelf.T, own[:, None] - counts)
        for row, number in zip(likeness, some, strict=True):
            row[kinds[_wording(examples[number])]] = -2.0
            if rng.random() < STRANGE:
                row[kinds[_group(examples[number], groups or {})]] = -2.0
            nothing = row[plain].max(initial=-1.0)
            best = int(np.where(plain, -2.0, row).argmax())
            if row[best] < THRESHOLD or row[best] <= nothing + AHEAD:
                continue
            if (one := as_shelved(examples[offered[best]].task)) is not None:
                told[number] = replace(examples[number], task=replace(examples[number].task, retrieved=(one.summary,)))
    return told


def shelved(examples: Sequence[Example], groups: Mapping[str, str] | None = None) -> list[Shelved]:
    """The models that come with weights trained on `examples`: those that `recalled` offers to examples, word for word.

    Last, as one that offers nothing, some word problems, each in one wording. `groups` as for `recalled`.
    """
    offered, _ = _library(examples, groups or {})
    models: list[Shelved] = []
    plain: list[str] = []
    for task in (examples[number].task for number in offered):
        if not _is_family(task):
            plain.append(task.question.strip())
        elif (one := as_shelved(task)) is not None:
            models.append(one)
    return [*models, Shelved("", "", tuple(plain))] if plain else models


def _plain(examples: Sequence[Example], groups: Mapping[str, str]) -> list[int]:
    """Word problems to which nothing is offered, nor to what is nearest to one of them: at most PLAIN, each once."""
    found: dict[str, int] = {}
    for number, example in enumerate(examples):
        if not _is_family(example.task) and as_model(example.task) is not None:
            found.setdefault(_group(example, groups), number)
    some = list(found.values())
    return some if len(some) <= PLAIN else sorted(random.Random(0).sample(some, PLAIN))


def _library(examples: Sequence[Example], groups: Mapping[str, str]) -> tuple[list[int], defaultdict[str, list[int]]]:
    """Which examples may be offered and which stand in their way, and where those of each wording and group are."""
    offered = _plain(examples, groups)
    kinds: defaultdict[str, list[int]] = defaultdict(list)
    for number, example in enumerate(examples):
        wording, group = _wording(example), _group(example, groups)
        if not _is_family(example.task) or not _is_told_whole(example.task) or is_setback(example.task):
            continue
        if wording not in kinds and len(kinds[group]) < MOST:
            kinds[wording].append(len(offered))
            kinds[group].append(len(offered))
            offered.append(number)
    return offered, kinds


def _is_family(task: Task) -> bool:
    return task.phrasing >= 0


def _wording(example: Example) -> str:
    return f"wording {example.task.source} {example.task.phrasing}"


def _group(example: Example, groups: Mapping[str, str]) -> str:
    return f"group {groups.get(example.task.source, example.task.source)}"
