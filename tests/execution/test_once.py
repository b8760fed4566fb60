"""Equal programs of one question run once, and what must run anew does."""

from __future__ import annotations

import pytest

from worldmodel.core.requires import parse
from worldmodel.execution.base import Grant
from worldmodel.execution.once import Once
from worldmodel.execution.scripted import ScriptedSandbox, ran
from worldmodel.types import Limits, Observation, Program, Run

PURE = Grant(parse("python:math"))


def twice(code: str, run: Run, grant: Grant = PURE) -> int:
    """How often a program that is given twice runs."""
    inner = ScriptedSandbox([run, run])
    once = Once(inner, ())
    results = [once.run(Program("python", code), grant, Limits()) for _ in range(2)]
    assert results == [run, run] and once.runs == len(inner.programs)
    return once.runs


def test_a_pure_computation_is_shared() -> None:
    assert twice("print(1)", ran("1")) == 1
    assert twice("print(1 / 0)", ran("", status="failed", exit_code=1)) == 1


@pytest.mark.parametrize("code", ["import random\nprint(random.random())", "print(id(x))", "print(time.time())"])
def test_what_names_chance_runs_anew(code: str) -> None:
    assert twice(code, ran("1")) == 2


def test_what_reached_beyond_computation_runs_anew() -> None:
    need = parse("python:system(time)")
    assert twice("print(1)", ran("1"), Grant(need)) == 2
    assert twice("print(1)", ran("1", observed=(Observation(need[0], "clock"),))) == 2
    assert twice("print(1)", ran("", status="timeout", exit_code=None)) == 2


def test_runs_that_are_known_are_not_made_and_other_programs_are() -> None:
    inner = ScriptedSandbox(["2"])
    known, other = Program("python", "print(1)"), Program("python", "print(1)", "a = 3\n")
    once = Once(inner, [(known, ran("1"))])
    assert once.run(known, PURE, Limits()) == ran("1") and once.runs == 0
    assert once.run(other, PURE, Limits()).stdout == "2", "another prelude is another program"
    once.close()
    assert not inner.closed and once.name == inner.name and once.versions == inner.versions
    assert once.lacks(parse("python:math")[0]) == ""
