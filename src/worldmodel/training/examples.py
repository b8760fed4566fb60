"""The examples that a user trains on: what `worldmodel data generate` wrote, or files of such rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from worldmodel.core.prompt import Prompt
from worldmodel.data.dataset import UNJUDGED
from worldmodel.data.example import Example, prompt
from worldmodel.errors import DataError
from worldmodel.types import Card, from_data

FORM = 'each line: {"example": {"task": {...}, "runs": [...]}}, as worldmodel data generate writes it'


@dataclass(frozen=True, slots=True)
class Placed:
    """An example and where it stands, file and line."""

    place: str
    example: Example

    def told(self, card: Card) -> Prompt:
        """See `data.example.prompt`. Raises DataError."""
        try:
            return prompt(self.example, card)
        except ValueError as problem:
            raise DataError(f"{self.place}: {problem}", mend="generate the examples again") from problem


def load(paths: Iterable[Path]) -> list[Placed]:
    """The examples of all `paths`: of a folder its training part, of a file every line; blank lines are skipped.

    The training part of a folder is its `train.jsonl` and, where they are, `live.jsonl` and `setbacks.jsonl`: rows
    that are trained on and never judged by.

    Raises DataError, which names file and line, for what cannot be read, is no example, or holds none.
    """
    found: list[Placed] = []
    for path in paths:
        files = [path / "train.jsonl"] if path.is_dir() else [path]
        files += [more for name in UNJUDGED if (more := path / f"{name}.jsonl").exists()]
        before = len(found)
        for file in files:
            found += _rows(file)
        if len(found) == before:
            raise DataError(f"{files[0]} holds no example", mend=FORM)
    return found


def _rows(file: Path) -> Iterator[Placed]:
    try:
        lines = file.read_bytes().splitlines()
    except OSError as error:
        raise DataError(
            f"{file} cannot be read: {error.strerror}", mend="worldmodel data generate --out DIR, then --data DIR"
        ) from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _placed(line, f"{file}:{number}")


def _placed(line: bytes, place: str) -> Placed:
    try:
        row = json.loads(line.decode("utf-8"))
        example = from_data(Example, row.get("example", row))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
        said = " ".join(str(problem).split())[:200]
        raise DataError(f"{place}: no example: {type(problem).__name__}: {said}", mend=FORM) from problem
    return Placed(place, example)
