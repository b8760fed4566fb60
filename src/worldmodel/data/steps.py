"""One form for every grounded program: a line per step, operands in a fixed order.

`print((a - b) / c)` and `x = a - b` / `print(x / c)` say the same; a small model learns faster
when it is always written as

    v1 = a - b
    print(v1 / c)

Chains of one precedence stay together (`a + b - c`), and the operands of a sum or a product
stand in the order of their names, so that one meaning has one text.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from worldmodel.core import syntax


@dataclass(frozen=True, slots=True)
class Step:
    """`name = code`; the last step is printed and has no name. `words` are its operations, in order."""

    name: str
    code: str
    words: tuple[str, ...]


WORDS = {ast.Add: "add", ast.Sub: "subtract", ast.Mult: "multiply", ast.Div: "divide", ast.FloorDiv: "divide",
         ast.Mod: "take the remainder", ast.Pow: "raise to a power"}  # fmt: skip


def steps(code: str) -> tuple[Step, ...] | None:
    """The steps of a program of assignments and one last `print` of one value, or None for another shape."""
    trees: dict[str, ast.expr] = {}
    try:
        body = syntax.parse(code).body
    except SyntaxError:  # a program that is meant to fail
        return None
    if not body:
        return None
    for statement in body[:-1]:
        if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
            return None
        trees[statement.targets[0].id] = _inlined(statement.value, trees)
    last = body[-1]
    if not (isinstance(last, ast.Expr) and isinstance(last.value, ast.Call) and len(last.value.args) == 1):
        return None
    if not (isinstance(last.value.func, ast.Name) and last.value.func.id == "print"):
        return None
    writer = _Writer()
    try:
        final, words = writer.write(_inlined(last.value.args[0], trees))
    except ValueError:
        return None
    return (*writer.done, Step("", final, words))


def program(done: tuple[Step, ...]) -> str:
    return "\n".join(f"{step.name} = {step.code}" if step.name else f"print({step.code})" for step in done)


def _inlined(node: ast.expr, trees: dict[str, ast.expr]) -> ast.expr:
    if isinstance(node, ast.Name):
        return trees.get(node.id, node)
    if isinstance(node, ast.BinOp):
        return ast.BinOp(_inlined(node.left, trees), node.op, _inlined(node.right, trees))
    if isinstance(node, ast.UnaryOp):
        return ast.UnaryOp(node.op, _inlined(node.operand, trees))
    return node


class _Writer:
    """Turns an expression tree into steps; equal subexpressions become one step."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.names: dict[str, str] = {}

    def operand(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Constant):
            return repr(node.value)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
            return f"-{node.operand.value!r}"
        code, words = self.write(node)
        if not words:
            return code
        if code not in self.names:
            self.names[code] = f"v{len(self.done) + 1}"
            self.done.append(Step(self.names[code], code, words))
        return self.names[code]

    def write(self, node: ast.expr) -> tuple[str, tuple[str, ...]]:
        if isinstance(node, (ast.Name, ast.Constant)):
            return self.operand(node), ()
        if not isinstance(node, ast.BinOp):
            raise ValueError(ast.dump(node))
        if isinstance(node.op, (ast.Add, ast.Sub)):
            return self.chain(node, ast.Add, ast.Sub, "+", "-")
        if isinstance(node.op, (ast.Mult, ast.Div)):
            return self.chain(node, ast.Mult, ast.Div, "*", "/")
        sign = {ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**"}[type(node.op)]
        left, right = self.operand(node.left), self.operand(node.right)
        if sign == "**" and left.startswith("-"):
            left = f"({left})"
        return f"{left} {sign} {right}", (WORDS[type(node.op)],)

    def chain(
        self, node: ast.BinOp, up: type[ast.operator], down: type[ast.operator], plus: str, minus: str
    ) -> tuple[str, tuple[str, ...]]:
        """A sum or product: what is added (in order of names), then what is taken away."""
        positive: list[ast.expr] = []
        negative: list[ast.expr] = []

        def collect(part: ast.expr, sign: bool) -> None:
            if isinstance(part, ast.BinOp) and isinstance(part.op, (up, down)):
                collect(part.left, sign)
                collect(part.right, sign is isinstance(part.op, up))
            elif not (up is ast.Mult and isinstance(part, ast.Constant) and part.value == 1):
                (positive if sign else negative).append(part)

        collect(node, True)
        if not positive and up is ast.Mult:
            positive.append(ast.Constant(1))
        if not positive or len(positive) + len(negative) > 8:
            raise ValueError("not a plain chain")
        head = sorted((self.operand(part) for part in positive), key=_order)
        tail = sorted((self.operand(part) for part in negative), key=_order)
        words = (WORDS[up],) * (len(head) > 1) + (WORDS[down],) * bool(tail)
        return f" {plus} ".join(head) + "".join(f" {minus} {part}" for part in tail), words


def _order(operand: str) -> tuple[int, str]:
    """Quantities by name, then steps, then constants."""
    kind = 0 if len(operand) == 1 and operand.isalpha() else 1 if operand[0] == "v" else 2
    return kind, operand
