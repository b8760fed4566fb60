"""What a check of a data set finds: overlap, rows that prove nothing, and programs that print something else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from worldmodel.data.check import LEAST, check, computed, known_programs, overlaps, rerun
from worldmodel.data.dataset import Row
from worldmodel.data.example import Example
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.execution.scripted import ran as played

from .conftest import ran, row

APPLES = "Tom has 3 red apples and gets 4 more of them. How many red apples has he now?"
BIRDS = "On a wire sit 3 birds, then 4 land. How many sit there?"


def problems(*rows: Row, **others: list[str]) -> list[str]:
    return [problem for problem in check(rows, overlaps(rows, others)) if "are due" not in problem]


def test_a_good_set_has_no_problems() -> None:
    assert problems(row(APPLES), row(BIRDS, part="phrasings")) == []


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        (APPLES, "exact"),
        (APPLES.replace("3", "11"), "numbers masked"),
        (APPLES.replace("he now", "he then"), "near duplicate"),
    ],
)
def test_overlap_is_found_between_parts_and_with_others(question: str, kind: str) -> None:
    for found in (problems(row(APPLES), row(question, part="families")), problems(row(APPLES), mawps=[question])):
        assert any(f"({kind})" in problem for problem in found)


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (row(APPLES, run=ran("8\n")), "another answer than expected"),
        (row(APPLES, run=ran("7\n", sandbox="")), "comes from no run"),
        (row(APPLES, run=ran("7\n", sandbox="scripted")), "comes from no run"),
        (row(APPLES, run=ran("7\n", "failed")), "ended as failed"),
        (row(APPLES, code="print(7)"), "computes nothing"),
        (row(APPLES, code="x = 7  # TODO\nprint(x)"), "computes nothing"),
        (replace(row(APPLES), example=Example(row(APPLES).example.task, ())), "another answer"),
    ],
)
def test_a_row_that_proves_nothing_is_found(bad: Row, said: str) -> None:
    (found,) = problems(bad)
    assert said in found


def test_the_least_numbers_of_examples_are_demanded() -> None:
    found = [problem for problem in check([row(APPLES)], {}) if "are due" in problem]
    assert found[0] == f"1 examples of computation; at least {LEAST['computation']} are due"
    assert len(found) == 9


def test_overlap_is_told_also_where_there_is_none() -> None:
    found = overlaps([row(APPLES), row(BIRDS, part="families")], {"mawps": [BIRDS]})
    none: dict[str, list[str]] = {"exact": [], "numbers masked": [], "near duplicate": []}
    assert found == {"phrasings": none, "families": none, "mawps": none}


def family(source: str, code: str, question: str = APPLES, part: str = "families") -> Row:
    made = row(question, part=part, code=code)
    return replace(made, example=replace(made.example, task=replace(made.example.task, source=source)))


def test_unseen_families_whose_program_is_trained_on_are_named() -> None:
    trained = [family("computation/a", "v1 = a + b\nprint(v1 / 3)", part="train")]
    told_otherwise = family("computation/b", "v1 = c + a\nprint(v1 / 3)", "Of 3, 4 and 5?")
    other = [family("computation/c", "v1 = a - b\nprint(v1 / 3)"), family("computation/d", "v1 = a + a\nprint(v1 / 3)")]
    assert known_programs([*trained, told_otherwise, *other]) == (["computation/b"], 3)
    assert known_programs([*trained, family("computation/b", "print(a)", part="phrasings")]) == ([], 0)
    silent = family("decision/e", "print(a)")
    task = replace(silent.example.task, steps=())
    assert known_programs([*trained, replace(silent, example=Example(task))]) == ([], 0)


def test_only_the_question_s_quantities_are_called_otherwise() -> None:
    """Neither the options of a command nor the variables of a program are quantities."""
    task = family("file/lines", "wc -l rows.txt | head -c $a").example.task
    assert computed(replace(task, question="Of 3?")) == (("python", "wc -l rows.txt | head -c $[0]"),)
    assert computed(replace(task, question="Of it?")) == (("python", "wc -l rows.txt | head -c $a"),)


@pytest.mark.parametrize("status", ["ok", "timeout", "oom", "blocked"])
def test_a_run_that_was_to_fail_must_have_failed(status: str) -> None:
    example = row(APPLES).example
    failing = replace(example.task.steps[0], code="print(a / 0)", fails=True)
    task = replace(example.task, steps=(failing, *example.task.steps))
    for first, said in ((status, f"a run that ended as {status}"), ("failed", "")):
        (found, *_) = [*problems(replace(row(APPLES), example=Example(task, (ran("", first), ran("7\n"))))), ""]
        assert found.endswith(said)
        assert bool(found) is bool(said)


def test_a_measured_row_that_depends_on_the_clock_is_found() -> None:
    (found,) = problems(of("system/hour_now", part="phrasings"))
    assert "depends on when and where" in found
    assert problems(of("system/hour_now")) == []


def of(source: str, number: int = 0, part: str = "train") -> Row:
    """A row of a family whose program, one of many, has a machine of its own."""
    made = row(BIRDS, part=part, code=f"echo $(( a + {number} ))")
    step = replace(made.example.task.steps[0], language="bash", requires="bash:math")
    return replace(made, example=replace(made.example, task=replace(made.example.task, source=source, steps=(step,))))


def test_rows_are_run_again_and_must_print_the_same() -> None:
    rows = [of("computation/x", n) for n in range(20)]
    same = ScriptedSandbox(["7\n"] * 3), ScriptedSandbox(["7\n"] * 3)
    assert [rerun(rows, machine, 3) for machine in same] == [(3, []), (3, [])]
    assert same[0].programs == same[1].programs
    assert rerun(rows, ScriptedSandbox(["7\n"] * 20), 99) == (20, [])
    other = "r (computation/x), run again: "
    assert rerun(rows, ScriptedSandbox(["8\n"]), 1) == (1, [other + "it printed '8', not '7'"])
    slow = ScriptedSandbox([played(status="timeout")] * 2)
    assert rerun(rows, slow, 1) == (1, [other + "a run that ended as timeout, not as ok"])


def test_what_depends_on_the_clock_is_not_run_again() -> None:
    assert rerun([of("system/hour_now")], ScriptedSandbox(), 5) == (0, [])
