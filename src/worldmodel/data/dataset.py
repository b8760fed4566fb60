"""The examples of the families on disk: one JSON Lines file per part, each row with the runs that prove it.

A row is a task of `worldmodel eval` as well: `question` and `answer`, and beside them `category`,
`family`, `phrasing`, `kind`, `decision` and the whole `example`. Training rows whose answer depends on
when and where they run have no `answer` and stand in a file of their own, `live.jsonl`, and so do setbacks, in
`setbacks.jsonl`.
"""

from __future__ import annotations

import ast
import json
import random
import re
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast, get_args

from worldmodel.core import syntax
from worldmodel.core.requires import RequiresError, parse
from worldmodel.data.example import Example, Task, prompt
from worldmodel.data.families import families
from worldmodel.data.family import Draw, Family, task
from worldmodel.data.generate import Part, tasks, wordings
from worldmodel.data.setbacks import is_setback, setbacks
from worldmodel.data.verify import Dropped, Open, verified, write_lines
from worldmodel.errors import DataError
from worldmodel.execution.base import Sandbox
from worldmodel.types import from_data, to_data

PARTS: tuple[Part, ...] = get_args(Part)
LIVE = "live"
"""The file of the training rows whose answer depends on when and where they run; older sets have none."""
SETBACKS = "setbacks"
"""The file of the slips and refusals among the training rows (setbacks.py); older sets have none."""
UNJUDGED = (LIVE, SETBACKS)
"""Files of rows that are trained on and never judged by: no answer stands in them."""
JOURNAL = "journal"
"""The folder of what has run so far, while a set is being made."""
NEAR = 0.8

_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|`[^`$]*`')
_SAYING = re.compile(
    r"//[^\n]*|/\*.*?\*/|^\s*#[^\n]*|\bmain\s*\([^)]*\)|(?<![\w)\]])\s*[-+](?=\s*\d)"
    r"|\b(?:console\s*\.\s*\w+|process\.stdout\.write|f?printf|f?puts|putchar)(?=\s*\()",
    re.MULTILINE | re.DOTALL,
)
"""What computes nothing in JavaScript and C: comments, includes, `main`, a sign, the name of the call that prints."""
_COMPUTING = re.compile(r'[-+*/%|&^~<>!?]|\w\s*[(\[]|[a-zA-Z_)"\]]\s*\.\s*[a-zA-Z]')
"""An operator, a call, an index or a member."""
_SUBSTITUTED = re.compile(r"\$\(|`|[|<*]|\(\(|\$\{\w+[^}\w]|\$[A-Z]")
"""In Bash: what is computed, run, piped, read, matched, or looked up in the environment."""
_SAID = re.compile(r"\s*($|(echo|printf)\b|\w+=\S*\s*$)")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a part: the family's facts and the example."""

    id: str
    part: Part
    category: str
    decision: str
    example: Example

    @property
    def live(self) -> bool:
        """Whether its answer depends on when and where it runs."""
        family = families().get(self.example.task.source)
        return family is not None and family.live

    @property
    def file(self) -> str:
        """The name of the file that it stands in, without its ending."""
        if self.live:
            return LIVE
        return SETBACKS if is_setback(self.example.task) else self.part

    def data(self) -> dict[str, Any]:
        task = self.example.task
        return {
            "id": self.id,
            "question": task.question,
            **({} if self.file in UNJUDGED else {"answer": self._answer()}),
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
    """What a generation came to: rows written by file, tasks dropped by reason, and one dropped task of each family.

    `missing` are the families by part that should have rows in it and have none. `seconds` are of the wall clock.
    """

    written: dict[str, int]
    dropped: dict[str, int]
    samples: tuple[Dropped, ...]
    missing: dict[str, tuple[str, ...]]
    seconds: float
    resumed: bool = False

    @property
    def rate(self) -> float | None:
        """Verified examples a second; None where a part of them had run before."""
        return None if self.resumed else sum(self.written.values()) / max(self.seconds, 1e-9)


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

    What has run is kept in the folder until all is written: called again, it goes on where it was stopped.
    Raises DataError where nothing can be written, SandboxError without a machine.
    """
    begun, resumed = time.monotonic(), (out / JOURNAL).is_dir()
    picked = list(families().values() if chosen is None else chosen)
    written: dict[str, int] = {}
    missing: dict[str, tuple[str, ...]] = {}
    dropped: Counter[str] = Counter()
    samples: dict[str, Dropped] = {}
    for part in PARTS:
        made = list(tasks(picked, part, count if part == "train" else held, seed))
        if part == "train":
            made += setbacks(made, random.Random(f"setbacks/{seed}"))
        told = partial(progress, part)
        results = verified(made, sandbox, told, opened=opened, workers=workers, journal=out / JOURNAL)
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
        for name in (part, *UNJUDGED) if part == "train" else (part,):
            own = [row for row in rows if row.file == name]
            write_lines(out / f"{name}.jsonl", (row.data() for row in own))
            written[name] = len(own)
        there = {row.example.task.source for row in rows}
        due = (family.name for family in picked if (count if part == "train" else held) and wordings(family, part))
        missing[part] = tuple(name for name in due if name not in there)
    shutil.rmtree(out / JOURNAL, ignore_errors=True)
    return Made(written, dict(dropped), tuple(samples.values()), missing, time.monotonic() - begun, resumed)


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
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[Attempt]:
    """Each wording of each family once, or the first `count` of each family, with the parameters of one seed.

    `progress` is told how many of how many have run.
    """
    made = []
    for family in chosen:
        rng = random.Random(f"{family.name}/attempt")
        for phrasing in range(len(family.wordings))[:count]:
            try:
                made.append(task(family, family.case(Draw(rng)), phrasing))
            except (ValueError, KeyError, TypeError, IndexError) as problem:
                yield Attempt(
                    Task(family.wordings[phrasing], (), "", family.name, phrasing=phrasing), None, f"{problem!r}"
                )
    for result in verified(made, sandbox, progress, opened=opened, workers=workers):
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
    ends = example.task.steps and example.task.executed == example.task.steps
    if answer is not None and ends and not (example.runs and _same(example.runs[-1].stdout, answer)):
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
    for name in (*PARTS, *UNJUDGED):
        path, part = folder / f"{name}.jsonl", cast(Part, "train" if name in UNJUDGED else name)
        if name in UNJUDGED and not path.exists():
            continue
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
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
                raise DataError(f"{path}:{number}: no example: {problem!r}") from problem


def stats(rows: Iterable[Row]) -> dict[str, dict[str, int]]:
    """How many rows there are by file, category, kind, decision, language, programs and families."""
    counts: dict[str, Counter[str]] = {
        name: Counter() for name in ("part", "category", "kind", "decision", "language", "programs", "requirement")
    }
    members: dict[str, set[str]] = {}
    for row in rows:
        task = row.example.task
        counts["part"][row.file] += 1
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


def placeholder(language: str, code: str) -> bool:
    """Whether a program only repeats text that stands in it, judged by how it is written.

    Not covered: what is computed and not printed.
    """
    if re.search(r"\b(TODO|FIXME|placeholder)\b", code):
        return True
    if language == "python":
        return _python(code)
    if language == "bash":
        rest = re.sub(r"(?m)(^|\s)#.*", "", re.sub(r"'[^']*'|\"[^\"$`]*\"", "_", code))
        return not _SUBSTITUTED.search(rest) and all(map(_SAID.match, re.split(r"[;\n]|&&", rest)))
    return not _COMPUTING.search(_SAYING.sub(" ", _QUOTED.sub('""', code)))


def _python(code: str) -> bool:
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
