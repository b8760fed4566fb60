"""Groups of rows, and two evaluations of the same rows against each other.

The difference of two shares on the same rows is judged on the pairs: its 95% interval is Agresti
and Min's (2005, Statistics in Medicine 24), which adds half a pair to each cell; the p-value is
McNemar's exact one (1947, Psychometrika 12), two-sided.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from worldmodel.errors import UsageError
from worldmodel.evals.record import Row
from worldmodel.evals.score import wilson
from worldmodel.evals.tasks import Task
from worldmodel.types import Trace

Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Group:
    """The rows that share one value of a field."""

    name: str
    n: int
    right: int
    interval: tuple[float, float]

    @property
    def accuracy(self) -> float:
        return self.right / self.n


@dataclass(frozen=True, slots=True)
class Pairs:
    """Evaluations A and B of the same `n` rows: how many each has right, and how many only one of them has.

    `gain` is B's share of right rows less A's, with its 95% `interval`; `p` is the probability of a
    split at least as uneven if both were equally good.
    """

    n: int
    right_a: int
    right_b: int
    only_a: int
    only_b: int
    gain: float
    interval: tuple[float, float]
    p: float


def groups(rows: Iterable[Row], tasks: Iterable[Task], field: str) -> tuple[Group, ...]:
    """The rows by the value of a field of their tasks, in the order of names. Raises UsageError without that field."""
    values = {(task.id, task.hash): task.fields.get(field) for task in tasks}
    counted: dict[str, list[bool]] = {}
    for row in rows:
        if (value := values.get((row.id, row.hash))) is not None:
            counted.setdefault(str(value), []).append(row.right)
    if not counted:
        raise UsageError(f"no row has a field {field!r}", mend="--by names a field of the data file")
    found = []
    for name, marks in sorted(counted.items()):
        interval = wilson(sum(marks), len(marks))
        assert interval is not None
        found.append(Group(name, len(marks), sum(marks), interval))
    return tuple(found)


def decision(trace: Trace) -> str:
    """What the model decided to use: a tool, a model (a program without tools), neither, or "" if none came of it."""
    if not trace.programs:
        return "" if trace.answer is None else "neither"
    tools = any(need.category == "tool" for needs in trace.declared for need in needs)
    return "tool" if tools else "model"


def decisions(rows: Iterable[Row], tasks: Iterable[Task]) -> tuple[int, int]:
    """(right, all) decisions of the rows whose task has a field `decision`."""
    wanted = {(task.id, task.hash): task.fields.get("decision") for task in tasks}
    judged = [(decision(row.trace), right) for row in rows if (right := wanted.get((row.id, row.hash))) is not None]
    return sum(made == right for made, right in judged), len(judged)


def pairs(a: Sequence[Row], b: Sequence[Row]) -> Pairs:
    """Rows on which engine or machine gave up, in either, say nothing. Raises UsageError when the two share no row."""
    first: Mapping[tuple[str, str], bool] = {(row.id, row.hash): row.right for row in a if not row.raised}
    both = [(first[row.id, row.hash], row.right) for row in b if (row.id, row.hash) in first and not row.raised]
    if not both:
        raise UsageError("the two evaluations share no row", mend="evaluate the same data file twice")
    only_a = sum(x and not y for x, y in both)
    only_b = sum(y and not x for x, y in both)
    n, lost, won = len(both) + 2, only_a + 0.5, only_b + 0.5
    middle = (won - lost) / n
    reach = Z * math.sqrt((won + lost) - (won - lost) ** 2 / n) / n
    return Pairs(
        n=len(both),
        right_a=sum(x for x, _ in both),
        right_b=sum(y for _, y in both),
        only_a=only_a,
        only_b=only_b,
        gain=(only_b - only_a) / len(both),
        interval=(max(-1.0, middle - reach), min(1.0, middle + reach)),
        p=_mcnemar(only_a, only_b),
    )


def _mcnemar(lost: int, won: int) -> float:
    total = lost + won
    tail = sum(math.comb(total, k) for k in range(min(lost, won) + 1))
    share: float = 2 * tail / 2**total  # of integers, which no number of pairs makes overflow
    return min(1.0, share)
