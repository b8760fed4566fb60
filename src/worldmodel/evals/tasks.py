"""Tasks: rows of a JSON Lines file with a `question` and an `answer`.

`answer` is a number, a string, a list of numbers (all of them, in any order), a list of strings
(any of them), or null where the right answer is that there is none. Other fields are kept in
`Task.fields`.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from worldmodel.errors import DataError

LINE = 'each line: {"question": "...", "answer": ...}'
"""How a malformed row is mended."""

GROUPS = ("pair", "base_id", "group")
"""Fields that name what a row is a twin or a paraphrase of (UMWP, ParaMAWPS, and any file of one's own)."""

Answer = int | float | str | tuple[int | float, ...] | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Task:
    """One question with its right answer. `id` is the row's own, else its line; `hash` is of question and answer."""

    id: str
    question: str
    answer: Answer
    hash: str
    fields: Mapping[str, Any] = field(default_factory=dict)


def files_of(task: Task) -> dict[str, str]:
    """Name and content of the files that lie in the folder of a row that `data generate` wrote; else nothing."""
    try:
        return {str(name): str(content) for name, content in task.fields["example"]["task"]["files"]}
    except (KeyError, TypeError, ValueError):
        return {}


def group_of(task: Task) -> str:
    """What ties a row to others that a split must not part from it: its pair, or what it is a paraphrase of."""
    named = next((f"{name} {value}" for name in GROUPS if (value := task.fields.get(name)) is not None), None)
    return task.question if named is None else named


def load(path: Path) -> tuple[Task, ...]:
    """All rows of `path`, in order; blank lines are skipped.

    Raises DataError, which names file and line, for a file that cannot be read, is not UTF-8 or
    holds no row, for a line that is no JSON object, lacks a field or has an answer of another
    kind, and for an `id` that stands twice.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}", mend="give --data a JSON Lines file") from error
    tasks = []
    lines_of: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        task = _task(line, f"{path}:{number}", number)
        if task.id in lines_of:
            raise DataError(
                f"{path}:{number}: the id {task.id!r} stands on line {lines_of[task.id]} already",
                mend="give each row an `id` of its own, or none any",
            )
        lines_of[task.id] = number
        tasks.append(task)
    if not tasks:
        raise DataError(f"{path} holds no row", mend=LINE)
    return tuple(tasks)


def select(
    tasks: Iterable[Task],
    *,
    where: Mapping[str, frozenset[str]] | None = None,
    limit: int | None = None,
    shuffle: int | None = None,
) -> tuple[Task, ...]:
    """The tasks whose `fields` hold one of the values of `where`, shuffled by a seed, then the first `limit`."""
    chosen = [
        task for task in tasks if all(str(task.fields.get(name)) in values for name, values in (where or {}).items())
    ]
    if shuffle is not None:
        random.Random(shuffle).shuffle(chosen)
    return tuple(chosen[:limit])


def _task(line: bytes, place: str, number: int) -> Task:
    try:
        row = json.loads(line.decode("utf-8"), parse_constant=_refuse)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise DataError(f"{place}: no JSON: {error}", mend=LINE) from error
    if not isinstance(row, dict):
        raise DataError(f"{place}: a JSON {type(row).__name__} where an object is needed", mend=LINE)
    for name in ("question", "answer"):
        if name not in row:
            raise DataError(f"{place}: no field {name!r}", mend=LINE)
    question = row["question"]
    if not isinstance(question, str) or not question.strip():
        raise DataError(f"{place}: `question` is no text", mend=LINE)
    known = json.dumps([question, row["answer"]], ensure_ascii=False, sort_keys=True)
    return Task(
        id=str(row.get("id", number)),
        question=question,
        answer=_answer(row["answer"], place),
        hash=hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        fields={name: value for name, value in row.items() if name not in ("id", "question", "answer")},
    )


def _answer(value: Any, place: str) -> Answer:
    if value is None or _is_number(value) or (isinstance(value, str) and value.strip()):
        return value  # type: ignore[no-any-return]
    if isinstance(value, list) and value:
        if all(_is_number(item) for item in value):
            return tuple(value)
        if all(isinstance(item, str) and item.strip() for item in value):
            return tuple(value)
    raise DataError(
        f"{place}: `answer` must be a number, a string, a list of numbers or of strings, or null", mend=LINE
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no JSON number")
