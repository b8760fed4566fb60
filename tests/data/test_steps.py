"""One form for every program, and the value it keeps."""

from __future__ import annotations

import ast
import operator
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from worldmodel.data.steps import program, steps

OPERATORS = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod, ast.Pow: operator.pow,
}  # fmt: skip
VALUES = {"a": Fraction(7), "b": Fraction(3), "c": Fraction(5, 2), "d": Fraction(11)}


def exact(code: str) -> Fraction:
    """The printed value, in fractions. Raises ZeroDivisionError."""
    names = dict(VALUES)

    def value(node: ast.expr) -> Fraction:
        match node:
            case ast.Name(name):
                return names[name]
            case ast.Constant(number):
                return Fraction(number)
            case ast.UnaryOp(ast.USub(), operand):
                return -value(operand)
            case ast.BinOp(left, sign, right):
                return Fraction(OPERATORS[type(sign)](value(left), value(right)))
        raise AssertionError(ast.dump(node))

    *assignments, last = ast.parse(code).body
    for statement in assignments:
        assert isinstance(statement, ast.Assign)
        names[statement.targets[0].id] = value(statement.value)
    return value(last.value.args[0])


LEAVES = st.sampled_from(["a", "b", "c", "d", "1", "2", "100", "0.5", "-3"])
EXPRESSIONS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "-", "*", "/"]), inner),
        st.builds("({} {} {})".format, inner, st.sampled_from(["//", "%"]), inner),
        st.builds("(({}) ** {})".format, inner, st.sampled_from(["2", "3"])),
    ),
    max_leaves=8,
)


@given(EXPRESSIONS, EXPRESSIONS)
def test_the_canonical_form_keeps_the_value(first: str, second: str) -> None:
    code = f"x = {first}\nprint(x - ({second}))"
    done = steps(code)
    assume(done is not None)
    try:
        before = exact(code)
    except ZeroDivisionError:
        assume(False)
    assert exact(program(done)) == before


@pytest.mark.parametrize(
    "code",
    [
        "print((a - b) / c)",
        "x = a - b\nprint(x / c)",
        "x = a\ny = x - b\nz = y / c\nprint(z)",
        "print((a - b) / (c * 1))",
    ],
)
def test_one_meaning_has_one_text(code: str) -> None:
    assert program(steps(code)) == "v1 = a - b\nprint(v1 / c)"


@pytest.mark.parametrize(
    ("code", "canonical"),
    [
        ("print(c + b + a)", "print(a + b + c)"),
        ("print(2 * (b + a))", "v1 = a + b\nprint(v1 * 2)"),
        ("print(a - (b - c))", "print(a + c - b)"),
        ("print(a / (b / c))", "print(a * c / b)"),
        ("print((a + b) * (b + a))", "v1 = a + b\nprint(v1 * v1)"),
        ("print(a)", "print(a)"),
        ("print((a * 1) - b)", "print(a - b)"),
        ("print(1 / a)", "print(1 / a)"),
        ("print((-3) ** 2)", "print((-3) ** 2)"),
    ],
)
def test_operands_stand_in_a_fixed_order(code: str, canonical: str) -> None:
    assert program(steps(code)) == canonical


def test_the_words_say_the_operations() -> None:
    done = steps("print((a - b) / c + d % 2)")
    assert done is not None
    assert [step.words for step in done] == [("subtract",), ("divide",), ("take the remainder",), ("add",)]


@pytest.mark.parametrize(
    "code",
    [
        "a",
        "round(a)",
        "# nothing",
        "print(a, b)",
        "print(round(a))",
        "print(-a - b)",
        "print(-(a + b))",
        "x, y = a, b\nprint(x)",
        "x += a\nprint(x)",
        "print(" + " + ".join("abcdefghi") + ")",
    ],
)
def test_another_shape_has_no_steps(code: str) -> None:
    assert steps(code) is None
