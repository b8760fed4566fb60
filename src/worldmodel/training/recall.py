"""Earlier models before the examples of a training, as memory would offer them, so that the model learns to read them.

To most examples comes the model whose question is nearest in meaning, among those of the other examples: another
wording of its family, or a problem that is like it. Sometimes nothing of its own kind is offered, and sometimes nothing
at all: what is offered does not always fit, and a memory may be empty.

Not covered: the words and the runs by which memory ranks as well (memory/retrieve.py); more than one model each.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from worldmodel.core.quantities import name_quantities
from worldmodel.core.requires import parse, show
from worldmodel.data.example import Example, Task
from worldmodel.memory.embed import Embedder
from worldmodel.memory.paths import summary
from worldmodel.memory.registry.records import Context, Model
from worldmodel.memory.shelf import Shelved
from worldmodel.types import Program

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALONE = 0.1
"""The share of examples that nothing is offered to."""
STRANGE = 0.08
"""The share of the others to which nothing of their own family is offered."""
STRANGE_WORDS = 0.5
"""The same for word problems and the paraphrases of the same problem."""
EACH = 2
"""Examples of one wording that may be offered."""
AT_ONCE = 512
PROGRAMS = 3
"""Programs of one family that come with the weights."""
WORDINGS = 10
"""Wordings of one family, over all its programs."""


def as_model(task: Task) -> Model | None:
    """The model that memory would keep of a task with one program that runs; None for any other."""
    if len(task.steps) != 1 or task.steps[0].fails:
        return None
    step = task.steps[0]
    _, quantities = name_quantities(task.question.strip())
    context = Context(task.question.strip(), quantities)
    return Model(step.think, Program(step.language, step.code), parse(step.requires), context)


def recalled(
    examples: Sequence[Example],
    embedder: Embedder,
    groups: Mapping[str, str] | None = None,
    seed: int = 0,
    kept: int | None = None,
) -> list[Example]:
    """The examples in their order, most of them with one summary in `retrieved`. Raises EmbedderError.

    `groups` says which sources are paraphrases of one problem; a source that is not in it is its own group. Offered
    are models of the first `kept` examples only (None: of all).
    """
    import numpy as np

    rng = random.Random(seed)
    offered, kinds = _library(examples[:kept], groups or {})
    if not offered:
        return list(examples)
    questions = [example.task.question for example in examples]
    vectors = np.concatenate([embedder.embed(questions[at : at + AT_ONCE]) for at in range(0, len(questions), AT_ONCE)])
    shelf = vectors[offered]
    told: list[Example] = list(examples)
    chosen = [number for number in range(len(examples)) if rng.random() >= ALONE]
    for at in range(0, len(chosen), AT_ONCE):
        some = chosen[at : at + AT_ONCE]
        likeness: NDArray[np.float32] = vectors[some] @ shelf.T
        for row, number in zip(likeness, some, strict=True):
            row[kinds[_wording(examples[number])]] = -2.0
            group = _group(examples[number], groups or {})
            if rng.random() < (STRANGE if _is_family(examples[number].task) else STRANGE_WORDS):
                row[kinds[group]] = -2.0
            best = int(row.argmax())
            model = as_model(examples[offered[best]].task) if row[best] > -2.0 else None
            if model is not None:
                told[number] = replace(
                    examples[number], task=replace(examples[number].task, retrieved=(summary(model),))
                )
    return told


def shelved(examples: Sequence[Example], groups: Mapping[str, str] | None = None) -> list[Shelved]:
    """The models that come with weights trained on `examples`: those that most examples of each family share.

    Of a word problem there is one, whatever paraphrases and twins it has. `groups` as for `recalled`.
    """
    found: defaultdict[str, defaultdict[str, list[Task]]] = defaultdict(lambda: defaultdict(list))
    for example in examples:
        task = example.task
        if as_model(task) is not None:
            found[_group(example, groups or {})][f"{task.steps[0].code}\n{task.steps[0].requires}"].append(task)
    models = []
    for programs in found.values():
        common = sorted(programs.values(), key=len, reverse=True)
        common = common[: PROGRAMS if _is_family(common[0][0]) else 1]
        for tasks in common:
            model = as_model(tasks[0])
            assert model is not None
            asked: dict[int, str] = {}
            for task in tasks:
                asked.setdefault(task.phrasing, task.question.strip())
            some = tuple(asked.values())[: max(1, WORDINGS // len(common))]
            models.append(Shelved(summary(model), show(model.requires), some, len(tasks)))
    return models


def _library(examples: Sequence[Example], groups: Mapping[str, str]) -> tuple[list[int], defaultdict[str, list[int]]]:
    """Which examples may be offered, and where those of each wording and each group stand among them."""
    offered: list[int] = []
    kinds: defaultdict[str, list[int]] = defaultdict(list)
    taken: Counter[str] = Counter()
    for number, example in enumerate(examples):
        wording = _wording(example)
        if taken[wording] == EACH or as_model(example.task) is None:
            continue
        taken[wording] += 1
        kinds[wording].append(len(offered))
        kinds[_group(example, groups)].append(len(offered))
        offered.append(number)
    return offered, kinds


def _is_family(task: Task) -> bool:
    return task.phrasing >= 0


def _wording(example: Example) -> str:
    return f"wording {example.task.source} {example.task.phrasing}"


def _group(example: Example, groups: Mapping[str, str]) -> str:
    return f"group {groups.get(example.task.source, example.task.source)}"
