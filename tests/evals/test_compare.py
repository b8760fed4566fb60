"""Groups, decisions and paired comparisons, against values worked out by hand or known from the literature."""

from __future__ import annotations

from dataclasses import replace

import pytest

from worldmodel.errors import UsageError
from worldmodel.evals.compare import _mcnemar, decision, decisions, groups, pairs
from worldmodel.evals.record import Row
from worldmodel.evals.tasks import Task
from worldmodel.types import Program, Requirement, Trace


def rows(marks: str, trace: Trace | None = None) -> list[Row]:
    """A row for each mark, right where it is +."""
    return [Row(str(n), "h", mark == "+", 1.0, trace or Trace("q")) for n, mark in enumerate(marks)]


def tasks(*fields: dict[str, str]) -> list[Task]:
    return [Task(str(n), "q", 1, "h", field) for n, field in enumerate(fields)]


def test_groups_are_counted_by_a_field() -> None:
    found = groups(rows("++-+"), tasks({"c": "x"}, {"c": "y"}, {"c": "x"}, {"d": "y"}), "c")
    assert [(group.name, group.n, group.right, group.accuracy) for group in found] == [("x", 2, 1, 0.5), ("y", 1, 1, 1)]
    assert found[0].interval == pytest.approx((0.0945, 0.9055), abs=1e-4)
    with pytest.raises(UsageError, match="no row has a field 'z'"):
        groups(rows("+"), tasks({"c": "x"}), "z")


def test_a_row_of_other_data_is_in_no_group() -> None:
    other = [Row("0", "another", True, 1.0, Trace("q"))]
    assert groups(rows("+") + other, tasks({"c": "x"}), "c")[0].n == 1


def test_decisions_are_read_off_the_trace() -> None:
    program, tool, math = Program("python", "x"), Requirement("python", "tool", ("t",)), Requirement("python", "math")
    assert decision(Trace("q", answer="Four.")) == "neither"
    assert decision(Trace("q")) == "", "a reply that came to nothing decided nothing"
    assert decision(Trace("q", programs=(program,), declared=((math,),))) == "model"
    mixed = Trace("q", programs=(program, program), declared=((tool,), (math,)))
    assert decision(mixed) == "tool"
    assert decisions(rows("--", mixed), tasks({"decision": "tool"}, {"decision": "model"})) == (1, 2)
    assert decisions(rows("-"), tasks({})) == (0, 0)


def test_pairs_are_judged_by_those_that_differ() -> None:
    # 10 of one kind and 2 of the other: McNemar exact = 2 * (1 + 12 + 66) / 4096
    found = pairs(rows("-" * 10 + "+" * 2 + "+" * 40), rows("+" * 10 + "-" * 2 + "+" * 40))
    assert (found.n, found.right_a, found.right_b, found.only_a, found.only_b) == (52, 42, 50, 2, 10)
    assert found.gain == pytest.approx(8 / 52)
    assert found.p == pytest.approx(158 / 4096)
    # n + 2 = 54, won 10.5, lost 2.5: 8 / 54 +- 1.96 * sqrt(13 - 64 / 54) / 54
    assert found.interval == pytest.approx((0.148148 - 0.124746, 0.148148 + 0.124746), abs=1e-4)


def test_rows_that_the_machine_broke_are_no_pairs() -> None:
    before, after = rows("+--+"), rows("++++")
    broken = [replace(before[1], raised=True), *before[:1], *before[2:]]
    found = pairs(broken, [*after[:2], replace(after[2], raised=True), after[3]])
    assert (found.n, found.only_a, found.only_b) == (2, 0, 0)


def test_very_many_pairs_that_differ() -> None:
    assert _mcnemar(2000, 2000) == 1.0
    assert 0.0 < _mcnemar(900, 1100) < 1e-4


def test_equal_evaluations_differ_by_nothing() -> None:
    found = pairs(rows("+-+"), rows("+-+"))
    assert (found.gain, found.p) == (0.0, 1.0)
    assert found.interval[0] < 0 < found.interval[1]
    with pytest.raises(UsageError, match="share no row"):
        pairs(rows("+"), [Row("0", "another", True, 1.0, Trace("q"))])
