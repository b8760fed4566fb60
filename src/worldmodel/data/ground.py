"""A row's program in terms of the question's quantities: `print(60 / 1.5)` becomes `print(a / b)`.

Programs are read as syntax trees and never executed here. A literal is tied to a quantity of
the same value (a percentage also through its hundredth); a literal that neither a quantity
nor a common constant explains makes the row unusable, since a model could only guess it, and so
does a literal that could mean either of two quantities.
"""

from __future__ import annotations

import ast
import math
from dataclasses import dataclass

from worldmodel.core import syntax
from worldmodel.core.quantities import COMMON, name_quantities
from worldmodel.types import Quantity


@dataclass(frozen=True, slots=True)
class Grounded:
    """A named question and a program that uses the names.

    `ambiguous` says that two quantities shared a value and the program does not tell which of
    them it meant, so that the numbers must not be varied.
    """

    question: str
    named: str
    quantities: tuple[Quantity, ...]
    code: str
    ambiguous: bool


def ground(question: str, program: str) -> Grounded | None:
    """The row in named quantities, or None where a literal comes from nowhere."""
    named, quantities = name_quantities(question)
    try:
        tree = syntax.parse(program)
    except SyntaxError:
        return None
    if not all(isinstance(node, SAFE) for node in ast.walk(tree)):
        return None
    if {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & {q.name for q in quantities}:
        return None  # a variable of the program's own would be taken for a quantity
    naming = _Naming(quantities, percent="%" in question or "percent" in question.lower())
    try:
        tree = naming.visit(tree)
    except _FromNowhere:
        return None
    ast.fix_missing_locations(tree)
    if naming.guessed():
        return None
    return Grounded(question, named, quantities, ast.unparse(tree), naming.ambiguous)


SAFE = (
    ast.Module, ast.Assign, ast.Expr, ast.Call, ast.Name, ast.Constant, ast.BinOp, ast.UnaryOp,
    ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.USub, ast.UAdd,
    ast.Load, ast.Store,
)  # fmt: skip
"""What a word problem's program consists of: assignments, arithmetic, and calls of print or round."""


CONVERSIONS = frozenset({7.0, 12.0, 24.0, 52.0, 60.0, 100.0, 365.0, 1000.0})
"""Constants that a program may need beside a quantity of the same value, as 12 in dozens of 12 birds."""


class _FromNowhere(Exception):
    pass


class _Naming(ast.NodeTransformer):
    def __init__(self, quantities: tuple[Quantity, ...], percent: bool) -> None:
        self.quantities = quantities
        self.percent = percent
        self.used: set[str] = set()
        self.ambiguous = False

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
            raise _FromNowhere
        value = float(node.value)
        if name := self.match(value):
            return ast.Name(name, ast.Load())
        if self.percent and value not in (1.0, 100.0):
            for factor, build in ((value, _hundredth), (value - 1, _raised), (1 - value, _lowered)):
                if 0 < factor < 1 and (name := self.match(factor * 100)):
                    return build(name)
        if value in COMMON:
            return node
        raise _FromNowhere

    def guessed(self) -> bool:
        """Whether a quantity was chosen over another of the same value that the program never used."""
        left = {q.value for q in self.quantities if q.name not in self.used}
        return any(q.value in left for q in self.quantities if q.name in self.used)

    def match(self, value: float) -> str | None:
        same = [q.name for q in self.quantities if math.isclose(q.value, value, rel_tol=1e-9)]
        if not same:
            return None
        fresh = [name for name in same if name not in self.used]
        if not fresh and value in CONVERSIONS:
            return None
        self.ambiguous |= len(same) > 1
        name = (fresh or same)[0]
        self.used.add(name)
        return name


def _expression(text: str) -> ast.expr:
    (statement,) = syntax.parse(text).body
    assert isinstance(statement, ast.Expr)
    return statement.value


def _hundredth(name: str) -> ast.expr:
    return _expression(f"{name} / 100")


def _raised(name: str) -> ast.expr:
    return _expression(f"1 + {name} / 100")


def _lowered(name: str) -> ast.expr:
    return _expression(f"1 - {name} / 100")


def evaluate(code: str, values: dict[str, float]) -> list[float] | None:
    """The values that a grounded program computes, the printed one last; None where it has no value.

    Plain arithmetic over the syntax tree, to choose numbers worth running; what an example says
    the program printed always comes from a run in the sandbox.
    """
    names: dict[str, float] = dict(values)
    results: list[float] = []
    try:
        for statement in syntax.parse(code).body:
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                names[statement.targets[0].id] = _value(statement.value, names)
                results.append(names[statement.targets[0].id])
            elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
                results.append(_value(statement.value.args[0], names))
            else:
                return None
    except (SyntaxError, ArithmeticError, KeyError, IndexError, TypeError, ValueError):
        return None
    return results if all(isinstance(x, (int, float)) and math.isfinite(x) for x in results) else None


def _value(node: ast.expr, names: dict[str, float]) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.Name):
        return names[node.id]
    if isinstance(node, ast.UnaryOp):
        operand = _value(node.operand, names)
        return -operand if isinstance(node.op, ast.USub) else operand
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left, names), _value(node.right, names)
        match node.op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.Div():
                return left / right
            case ast.FloorDiv():
                return left // right
            case ast.Mod():
                return left % right
            case ast.Pow() if abs(right) <= 64 and abs(left) <= 1e6:
                return float(left**right)
    raise ValueError(ast.dump(node))
