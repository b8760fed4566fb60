"""What the embedded encoder learns from: texts that mean the same, in groups.

Two texts of one group are brought together, texts of different groups of the same batch kept apart.
Only rows that may train shipped weights are read, and nothing that is tied to a measured problem
(data/rows.py): no paraphrase of one, no twin, no near duplicate. Of the families only those wordings
and families that are trained on, of the programs the split `train`, and of this package its own functions.
"""

from __future__ import annotations

import ast
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from worldmodel.core import syntax
from worldmodel.core.quantities import name_quantities, prelude
from worldmodel.data.example import Task
from worldmodel.data.families import families
from worldmodel.data.generate import tasks
from worldmodel.data.rows import Row, mask, read, split, word_problems
from worldmodel.memory.shelf import without_numbers

VALIDATION = 20
"""One group in so many is kept from training to choose settings by."""


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that mean the same, by kind; a pair has at least one question. `key` puts lookalikes side by side."""

    questions: tuple[str, ...]
    others: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Groups of one kind; `share` is its share of the batches."""

    name: str
    share: float
    groups: tuple[Group, ...]


def sources(folder: Path, *, draws: int = 60, seed: int = 0) -> tuple[Source, ...]:
    """All groups that may be trained on. Raises DataError on a missing file or a malformed row."""
    train = split(word_problems(folder)).train
    thoughts = {raw["id"]: raw["think"] for raw in read(folder / "word_problems", "gsm8k_train") if raw.get("think")}
    return (
        Source("paraphrases", 0.30, tuple(_paraphrases(train))),
        Source("word problems", 0.15, tuple(_solved(train, thoughts))),
        Source("families", 0.20, tuple(_families(draws, seed))),
        Source("sheets", 0.60, tuple(_sheets(draws, seed))),
        Source("programs", 0.20, tuple(_programs(folder))),
        Source("own code", 0.05, tuple(_own_code())),
        Source("requests", 0.10, tuple(_requests(folder))),
    )


def _paraphrases(rows: tuple[Row, ...]) -> Iterator[Group]:
    """Problems that were told in several ways."""
    told: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.group.startswith("mawps-"):
            told[row.group].append(row.question)
    for texts in told.values():
        if len(set(texts)) > 1:
            yield Group(tuple(dict.fromkeys(texts)), key=mask(texts[0]))


def _solved(rows: tuple[Row, ...], thoughts: dict[str, str]) -> Iterator[Group]:
    """Problems with the reasoning that their source gives, and with their programs."""
    for row in rows:
        if thought := thoughts.get(row.id):
            others = (thought, row.program) if row.program else (thought,)
            yield Group((row.question,), others, mask(row.question))


def _families(draws: int, seed: int) -> Iterator[Group]:
    """Each family in many draws: its questions, its thoughts, its programs as they are run."""
    for name, made in _told(draws, seed, fixed=False).items():
        yield Group(tuple(task.question for task in made), tuple(_others(made)), name)


def _sheets(draws: int, seed: int) -> Iterator[Group]:
    """Each kind of question whose values are fixed, without its numbers: they would tell which kind it is."""
    for name, made in _told(draws, seed, fixed=True).items():
        questions = tuple(dict.fromkeys(without_numbers(task.question) for task in made))
        if len(questions) > 1:
            yield Group(questions, tuple(dict.fromkeys(map(without_numbers, _others(made)))), name)


def _told(draws: int, seed: int, *, fixed: bool) -> dict[str, list[Task]]:
    """The tasks of each family whose values are fixed, or of each other one."""
    found: dict[str, list[Task]] = defaultdict(list)
    for task in tasks([each for each in families().values() if each.fixed is fixed], "train", draws, seed):
        found[task.source].append(task)
    return found


def _others(made: Sequence[Task]) -> Iterator[str]:
    """The thoughts of tasks, and their programs."""
    texts = [step.think for task in made for step in task.steps] + [program_text(task) for task in made]
    return filter(None, texts)


def program_text(task: Task) -> str:
    """The programs of a task with the lines that bind its quantities; of a task without programs its thought."""
    _, quantities = name_quantities(task.question)
    parts = [prelude(step.language, step.code, quantities) + step.code for step in task.steps]
    return "\n".join(parts) or task.think


def _programs(folder: Path) -> Iterator[Group]:
    for raw in read(folder / "programs", "mbpp_train_val"):
        if raw["split"] == "train":
            yield Group((raw["question"],), (raw["program"],), raw["program"])


def _own_code() -> Iterator[Group]:
    """The documented functions of this package: what each says that it does, and its body."""
    root = Path(str(files("worldmodel")))
    for path in sorted(root.rglob("*.py")):
        if "families" in path.parts:
            continue
        for node in ast.walk(syntax.parse(path.read_text("utf-8"))):
            said = ast.get_docstring(node) if isinstance(node, ast.FunctionDef) else None
            if said and isinstance(node, ast.FunctionDef) and len(node.body) > 1:
                code = f"def {node.name}({ast.unparse(node.args)}):\n" + "\n".join(map(ast.unparse, node.body[1:]))
                yield Group((said.partition("\n\n")[0],), (code[:1000],), node.name)


def _requests(folder: Path) -> Iterator[Group]:
    """Requests that one tool serves, and its name."""
    asked: dict[str, list[str]] = defaultdict(list)
    for raw in read(folder / "tools", "metatool_queries"):
        asked[raw["answer"]].append(raw["question"])
    for tool, texts in asked.items():
        yield Group(tuple(texts), (tool,), tool)


def pair(group: Group, rng: random.Random) -> tuple[str, str]:
    """Two texts of a group, in either order; one of them is a question, as what is searched for is."""
    question = rng.choice(group.questions)
    if group.others and (len(group.questions) == 1 or rng.random() < 0.5):
        other = rng.choice(group.others)
    else:
        other = rng.choice([text for text in group.questions if text != question])
    return (question, other) if rng.random() < 0.5 else (other, question)


def texts(found: tuple[Source, ...]) -> Iterator[str]:
    for source in found:
        for group in source.groups:
            yield from group.questions
            yield from group.others


def validation(source: Source) -> tuple[tuple[Group, ...], tuple[Group, ...]]:
    """The groups of a source that train, and those that are kept to choose settings by."""
    kept: Callable[[Group], bool] = lambda group: random.Random(group.key).randrange(VALIDATION) == 0  # noqa: E731
    return tuple(g for g in source.groups if not kept(g)), tuple(g for g in source.groups if kept(g))
