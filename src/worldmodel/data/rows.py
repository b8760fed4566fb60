"""Real word problems as rows, and the split that keeps the development rows unseen.

A data folder holds JSON Lines files (`.jsonl` or `.jsonl.gz`) under `word_problems/` and
`tools/`, as data/README.md describes them. Rows are never split at random: a problem, its
twins (the same text, or the same text with its numbers masked) and its paraphrases stand on
one side.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel.core.quantities import NUMBER, find_numbers
from worldmodel.core.uncertainty.question import content
from worldmodel.errors import DataError


@dataclass(frozen=True, slots=True)
class Row:
    """One problem of a data file. `group` ties paraphrases of one problem together."""

    id: str
    question: str
    answer: Any
    program: str | None
    split: str
    group: str
    near_test: bool


OWN = "own"
"""Problems that this project wrote itself. A folder without them is as good."""
WORD_PROBLEMS = ("mawps_mwptoolkit", "paramawps", "cv_mawps", "gsm8k_train", OWN)
"""The files whose licences allow training shipped weights."""

DEV = {"mawps_mwptoolkit": ("valid", "test"), "gsm8k_train": ("dev",), OWN: ("dev",)}
"""The splits that are measured on. ParaMAWPS's own splits cut across those of MAWPS, so its rows
follow the MAWPS problem they paraphrase."""


def read(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The objects of `folder/name.jsonl[.gz]`. Raises DataError, naming file and line."""
    path = _file(folder, name)
    if not path.exists():
        raise DataError(f"no data file {folder / name}.jsonl or {path.name}", mend="pass the folder with --data DIR")
    number = 0
    with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as lines:
        try:
            for number, line in enumerate(lines, start=1):  # noqa: B007
                yield _checked(json.loads(line))
        except ValueError as problem:
            raise DataError(f"{path}:{number}: not a problem row: {problem}") from problem
        except (OSError, EOFError, zlib.error) as problem:
            raise DataError(f"{path}: cannot be read behind line {number}: {problem}") from problem


def _file(folder: Path, name: str) -> Path:
    """The file of that name, plain before packed; the packed one where there is none."""
    plain = folder / f"{name}.jsonl"
    return plain if plain.exists() else folder / f"{name}.jsonl.gz"


def _checked(row: Any) -> dict[str, Any]:
    """The row, where it has what every row must have. Raises ValueError."""
    if not isinstance(row, dict):
        raise ValueError(f"a {type(row).__name__} and no object")
    for field in ("id", "question", "split"):
        if not isinstance(row.get(field), str):
            raise ValueError(f"its {field} is no string")
    if "answer" not in row:
        raise ValueError("it has no answer")
    if not isinstance(row.get("program"), str | None):
        raise ValueError("its program is no string")
    return row


def word_problems(folder: Path) -> list[Row]:
    """All rows of WORD_PROBLEMS, in file order."""
    rows = []
    for name in WORD_PROBLEMS:
        if name == OWN and not _file(folder / "word_problems", name).exists():
            continue
        for raw in read(folder / "word_problems", name):
            family = "mawps" if name in ("mawps_mwptoolkit", "paramawps") else name
            base = raw.get("base_id", raw["id"].rsplit("-", 1)[-1])
            rows.append(
                Row(
                    id=raw["id"],
                    question=raw["question"],
                    answer=raw["answer"],
                    program=raw.get("program") if "program_output" in raw else None,
                    split="dev" if raw["split"] in DEV.get(name, ()) else "train",
                    group=f"{family}-{base}" if family == "mawps" else raw["id"],
                    near_test=bool(raw.get("near_svamp_challenge")),
                )
            )
    return rows


TRAINED = frozenset({*WORD_PROBLEMS, "metatool_queries"})
"""The files that are trained on."""


def measured(folder: Path) -> dict[str, list[str]]:
    """The questions of a data folder that are measured on and never trained on, by file.

    Those are the development rows, and every row of a file of word problems, questions, tools or uncertainty that is
    not trained on. Files that are not there are left out. Raises DataError, also where there are none.
    """
    found: dict[str, list[str]] = {}
    for place in ("word_problems", "questions", "tools", "uncertainty"):
        files = [path for ending in ("", ".gz") for path in (folder / place).glob(f"*.jsonl{ending}")]
        for name in sorted({path.name.removesuffix(".gz").removesuffix(".jsonl") for path in files}):
            if name in DEV or name not in TRAINED:
                rows = [row for row in read(folder / place, name) if row["split"] in DEV.get(name, (row["split"],))]
                found[f"{place}/{name}"] = [row["question"] for row in rows]
    if not found:
        raise DataError(f"{folder} holds no file that is measured on", mend="pass the folder with --data DIR")
    return found


def mask(text: str) -> str:
    """The text without case, punctuation and numbers: what twins have in common."""
    text = re.sub(r"\s+(?=n['\u2019]t\b)|\s*['\u2019]\s*", "", text.lower())
    return " ".join(re.findall(r"[a-z#]+", NUMBER.sub("#", text)))


def trigrams(text: str) -> frozenset[tuple[str, str, str]]:
    words = mask(text).split()
    return frozenset(zip(words, words[1:], words[2:], strict=False))


@dataclass(frozen=True, slots=True)
class Split:
    """Training rows and development rows, and what was taken out of training, by reason."""

    train: tuple[Row, ...]
    dev: tuple[Row, ...]
    removed: dict[str, int]


def split(rows: Iterable[Row], near: float = 0.8) -> Split:
    """Keep for training only what shares neither text, masked text nor problem with a development row.

    `near` below 1 also removes rows whose word trigrams overlap a development row's by at least that
    Jaccard similarity. A problem that was told otherwise has the numbers and the answer of a development row,
    or of a paraphrase of one, and at least TOLD of its words. Rows marked as close to a public test set never train.
    Whatever is removed takes its paraphrases along: they are the same problem.
    """
    rows = tuple(rows)
    dev = tuple(row for row in rows if row.split == "dev")
    groups = {row.group for row in dev}
    masked = {mask(row.question) for row in dev}
    shapes = [trigrams(row.question) for row in dev] if near < 1 else []
    index = _index(shapes)
    told = _told(row for row in rows if row.group in groups)
    reasons: dict[str, str] = {}
    for row in rows:
        if row.group in groups:
            continue
        if mask(row.question) in masked:
            reasons[row.id] = "twin"
        elif row.near_test:
            reasons[row.id] = "near a test set"
        elif near < 1 and _close(trigrams(row.question), shapes, index, near):
            reasons[row.id] = "near duplicate"
        elif near < 1 and _told_before(row, told):
            reasons[row.id] = "told otherwise"
    tied = {row.group for row in rows if row.id in reasons}
    removed = dict.fromkeys(("paraphrase", "twin", "near a test set", "near duplicate", "told otherwise"), 0)
    train = []
    for row in rows:
        if row.split == "dev":
            continue
        reason = reasons.get(row.id) or ("paraphrase" if row.group in groups | tied else "")
        if reason:
            removed[reason] += 1
        else:
            train.append(row)
    return Split(tuple(train), dev, removed)


TOLD = 0.4
"""The share of their words (Jaccard) from which on two problems of the same numbers and answer are one."""
_Told = dict[tuple[tuple[float, ...], str], list[frozenset[str]]]


def _told(rows: Iterable[Row]) -> _Told:
    """The words of problems by their numbers and answers."""
    found: _Told = {}
    for row in rows:
        found.setdefault(_amounts(row), []).append(frozenset(content(row.question)))
    return found


def _told_before(row: Row, told: _Told) -> bool:
    numbers, _ = key = _amounts(row)
    words = frozenset(content(row.question))
    return bool(numbers) and any(len(words & other) >= TOLD * len(words | other) for other in told.get(key, ()))


def _amounts(row: Row) -> tuple[tuple[float, ...], str]:
    """The numbers of a question, sorted, and its answer; numbers as far as two tellings round alike."""
    numbers = tuple(sorted(float(literal) for _, _, literal in find_numbers(row.question)))
    answer = f"{row.answer:.2f}" if isinstance(row.answer, int | float) else str(row.answer)
    return numbers, answer


def overlap(questions: Iterable[str], others: Iterable[str], near: float) -> list[str]:
    """Those `questions` whose word trigrams overlap those of one of `others` by at least `near` (Jaccard)."""
    shapes = [trigrams(other) for other in others]
    index = _index(shapes)
    return [question for question in questions if _close(trigrams(question), shapes, index, near)]


def _index(shapes: Iterable[frozenset[tuple[str, str, str]]]) -> dict[tuple[str, str, str], list[int]]:
    index: dict[tuple[str, str, str], list[int]] = {}
    for number, shape in enumerate(shapes):
        for gram in shape:
            index.setdefault(gram, []).append(number)
    return index


def _close(
    shape: frozenset[tuple[str, str, str]],
    shapes: list[frozenset[tuple[str, str, str]]],
    index: dict[tuple[str, str, str], list[int]],
    near: float,
) -> bool:
    """Whether one of `shapes` has at least this Jaccard similarity (above 0) with `shape`.

    It then holds all but a share of 1 - near of the trigrams of `shape`, so one of any few more than that:
    only what shares one of the rarest is compared (prefix filtering, Chaudhuri et al. 2006).
    """
    enough = len(shape) - math.ceil(near * len(shape) - 1e-9) + 1
    rarest = sorted(shape, key=lambda gram: len(index.get(gram, ())))[:enough]
    candidates = {number for gram in rarest for number in index.get(gram, ())}
    return any(len(shape & shapes[k]) >= near * len(shape | shapes[k]) for k in candidates)
