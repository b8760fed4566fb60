"""Sheets: kinds of questions with one set of values each, one line of JSON a kind, for breadth.

A family (`family.py`) draws its values anew, so that a model learns the problem and not the numbers. But programs use
the question's numbers by name, and what a small model lacks most are kinds that it has never met: a sheet tells many
kinds, each a few ways, with the thought and the program. Like any other family their programs are run, and what they
print is compared with an answer that was worked out apart.

A line has `id`, `category`, `values` (of the slots), `wordings`, `think`, `reply`, and `program` and `answer`, or
neither: then the question lacks something. Every kind is trained on and never measured.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from worldmodel.data.example import Step
from worldmodel.data.family import CATEGORIES, Case, Draw, Family, Value
from worldmodel.errors import DataError

FOLDER = Path(__file__).parent / "families" / "sheets"
LEAST_WORDINGS = 5
_KEYS = {"id", "category", "values", "wordings", "think", "reply"}


def sheets(folder: Path = FOLDER) -> Iterator[Family]:
    """The kinds of all sheets in a folder, as families `sheets/SHEET/ID`. Raises DataError with file and line."""
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                yield _family(path.stem, json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError) as problem:
                raise DataError(f"{path.name}, line {number}: no kind of question: {problem}") from problem


def _family(sheet: str, kind: dict[str, Any]) -> Family:
    keys = _KEYS | ({"program", "answer"} if "program" in kind else set())
    if set(kind) != keys:
        raise ValueError(f"its keys differ from the {len(keys)} of a kind by {', '.join(sorted(set(kind) ^ keys))}")
    if kind["category"] not in CATEGORIES:
        raise ValueError(f"unknown category {kind['category']!r}")
    values: dict[str, Value] = kind["values"]
    if wrong := [name for name, value in values.items() if isinstance(value, bool) or not isinstance(value, Value)]:
        raise ValueError(f"no number or text: {', '.join(wrong)}")
    case = Case(values, kind.get("answer"))

    def same(draw: Draw) -> Case:
        return case

    answered = "program" in kind
    needs = "python:data" if kind["category"] == "data" else "python:math"
    return Family(
        category=kind["category"],
        phrasings=tuple(map(str, kind["wordings"])),
        case=same,
        reply=str(kind["reply"]),
        steps=(Step(str(kind["think"]), str(kind["program"]), requires=needs),) if answered else (),
        think="" if answered else str(kind["think"]),
        kind="plain" if answered else "unanswerable",
        name=f"sheets/{sheet}/{kind['id']}",
        fixed=True,
    )
