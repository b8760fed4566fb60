"""Programs in terms of the question's quantities, never executed."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from worldmodel.data.ground import evaluate, ground

TRAIN = "A train travels 60 miles in 1.5 hours. How fast is it?"


@pytest.mark.parametrize(
    ("question", "program", "grounded"),
    [
        (TRAIN, "print(60 / 1.5)", "print(a / b)"),
        (TRAIN, "x = 60.0\nprint(x / 1.5)", "x = a\nprint(x / b)"),
        ("Ann has twelve pears and eats 4.", "print(12 - 4)", "print(a - b)"),
        ("A jar holds 1,250 beads. Take 50.", "print(1250 - 50)", "print(a - b)"),
        ("What is 25% of 80?", "print(80 * 0.25)", "print(b * (a / 100))"),
        ("80 cups and 25 percent more?", "print(80 * 1.25)", "print(a * (1 + b / 100))"),
        ("80 cups and 25% less?", "print(80 * 0.75)", "print(a * (1 - b / 100))"),
        ("Tom works 8 hours a day.", "print(8 * 7)", "print(a * 7)"),
        ("How many dozens are 12 eggs?", "print(12 / 12)", "print(a / 12)"),
    ],
)
def test_literals_become_names(question: str, program: str, grounded: str) -> None:
    found = ground(question, program)
    assert found is not None
    assert (found.code, found.ambiguous) == (grounded, False)


def test_a_quarter_is_a_constant_where_nothing_is_said_of_percent() -> None:
    found = ground("Of 80 cups 25 are red.", "print(80 * 0.25)")
    assert found is not None
    assert found.code == "print(a * 0.25)"


@pytest.mark.parametrize(
    "program",
    [
        "print(60 * 37)",
        "print(60 / 1.6)",
        "print(60 * True)",
        "print('60')",
        "import os\nprint(60)",
        "print(open(60))[0]",
        "print([60])",
        "print(60 if 1.5 else 2)",
        "print(60",
        "print(60)\0",
    ],
)
def test_what_cannot_be_tied_to_the_question_is_not_used(program: str) -> None:
    assert ground(TRAIN, program) is None


def test_a_name_of_the_program_must_not_be_that_of_a_quantity() -> None:
    assert ground(TRAIN, "a = 60 / 1.5\nprint(a)") is None


def test_one_of_two_equal_quantities_would_be_a_guess() -> None:
    assert ground("5 boys have 5 kites. How many legs?", "print(5 * 2)") is None


def test_two_equal_quantities_that_are_both_used_are_ambiguous() -> None:
    found = ground("5 boys and 5 girls play. How many children?", "print(5 + 5)")
    assert found is not None
    assert (found.code, found.ambiguous) == ("print(a + b)", True)


def test_a_quantity_may_be_used_twice() -> None:
    found = ground("A square of 17 cm. Its area?", "print(17 * 17)")
    assert found is not None
    assert (found.code, found.ambiguous) == ("print(a * a)", False)


SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
    "//": operator.floordiv, "%": operator.mod,
}  # fmt: skip
Tree = tuple[str, Any, Any] | int


@st.composite
def worded(draw: st.DrawFn) -> tuple[list[float], Tree]:
    """Different numbers, and a tree over their indices."""
    numbers = draw(
        st.lists(st.integers(11, 99_999) | st.sampled_from([1.5, 0.75, 2.25]), min_size=2, max_size=5, unique=True)
    )
    leaf = st.integers(0, len(numbers) - 1)
    tree = draw(st.recursive(leaf, lambda t: st.tuples(st.sampled_from(sorted(SIGNS)), t, t), max_leaves=7))
    return numbers, tree


def text(tree: Tree, numbers: list[float]) -> str:
    if isinstance(tree, int):
        return str(numbers[tree])
    return f"({text(tree[1], numbers)} {tree[0]} {text(tree[2], numbers)})"


def value(tree: Tree, numbers: list[float]) -> float:
    if isinstance(tree, int):
        return numbers[tree]
    return SIGNS[tree[0]](value(tree[1], numbers), value(tree[2], numbers))


@given(worded())
def test_a_grounded_program_gives_what_its_literals_gave(case: tuple[list[float], Tree]) -> None:
    numbers, tree = case
    try:
        expected = value(tree, numbers)
    except ArithmeticError:
        assume(False)
    found = ground("There are " + ", ".join(f"{n} of one kind" for n in numbers) + ".", f"print({text(tree, numbers)})")
    assert found is not None
    assert [q.value for q in found.quantities] == numbers
    values = dict(zip((q.name for q in found.quantities), numbers, strict=True))
    assert evaluate(found.code, values) == [expected]


@pytest.mark.parametrize(
    "code",
    ["print(a / b)", "print(1e308 * 10)", "print(a ** 1000)", "print(c)", "print()", "a", "print(round)", "x += 1"],
)
def test_what_has_no_value_evaluates_to_none(code: str) -> None:
    assert evaluate(code, {"a": 1, "b": 0}) is None


def test_assignments_are_results_too() -> None:
    assert evaluate("v1 = a - b\nprint(v1 / 2)", {"a": 9, "b": 5}) == [4, 2.0]
