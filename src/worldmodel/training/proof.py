"""Does a program compute what it prints from what it was given? Judged by how it is written; nothing is executed.

What is given are the numbers of the question, and what the run was seen to read: files, the web, tools, the clock. In
Python each value that is printed must come from one of these, by assignments, calls, or the branch it stands in. For
the other languages one of the question's numbers must stand in the program outside of its comments.

Not covered: what cancels out (`a * 0 + 40`), which `heldback.py` sees; a branch that is always taken; text that is
built to be executed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Set

from worldmodel.core import syntax
from worldmodel.core.quantities import find_numbers
from worldmodel.evals.score import close, numbers
from worldmodel.types import Program, Trace, Verdict

OUTSIDE = ("file", "web", "tool")
"""Needs that bring values into a program of any language; what `system` and `process` bring is followed in Python."""
_PURE = frozenset(
    "math cmath statistics fractions decimal itertools functools collections re json csv string operator random"
    " textwrap heapq bisect numpy".split()
)
"""Modules that know nothing but what they are given."""
_READS = frozenset(("open", "input", "__import__"))
_WORD = 3
"""Letters of a text that may count as taken from the question."""
_COMMENTS = {
    "bash": re.compile(r"(?m)(?:^|(?<=[\s;]))#.*$"),
    "javascript": re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL),
    "c": re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL),
}


def uses_question(trace: Trace) -> bool:
    """Whether the last program takes its values from the question, or from what it was seen to read.

    An earlier program that does so hands on what it printed. True where the question has no numbers to take.
    """
    given = _numbers(trace.question)
    if not given:
        return True
    taken = False
    for program, run, verdict in zip(trace.programs, trace.runs, trace.verdicts, strict=True):
        taken = run is not None and computes(program, given, trace.question, verdict)
        if taken and run is not None:
            given |= _numbers(run.stdout)
    return taken


def computes(program: Program, given: Set[float], question: str, verdict: Verdict | None) -> bool:
    """Whether what a program prints comes from the numbers `given`, words of the question, or what its run read."""
    seen = {need.category for need in verdict.observed} if verdict else set()
    if program.language != "python":
        text = _COMMENTS[program.language].sub(" ", program.source)
        return bool(seen & {*OUTSIDE}) or _any(_literals(text), given)
    try:
        tree = syntax.parse(program.code)
    except SyntaxError:
        return False
    return _Flow(tree, _bound(program.prelude, given, question), given, question, reads=bool(seen)).printed()


def _bound(prelude: str, given: Set[float], question: str) -> set[str]:
    """The names that the runtime bound to the question's numbers and to stretches of it."""
    found = set()
    for statement in syntax.parse(prelude).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
            value = statement.value.value
            if value in question if isinstance(value, str) else _any([str(value)], given):
                found |= {target.id for target in statement.targets if isinstance(target, ast.Name)}
    return found


class _Flow:
    """Which names of a Python program hold something that was given; of all scopes together."""

    def __init__(self, tree: ast.Module, bound: set[str], given: Set[float], question: str, *, reads: bool) -> None:
        self._tree, self._known = tree, set(bound)
        self._given, self._question = given, question
        if reads:
            self._known |= _READS | _outside(tree)
        before = -1
        while before != len(self._known):
            before = len(self._known)
            self._follow(tree.body, within=False)

    def printed(self) -> bool:
        """Whether something is printed, and each value of it was given. Text in between is nobody's."""
        values = list(_values(self._tree.body, self, within=False))
        return bool(values) and all(values)

    def given(self, node: ast.AST | None) -> bool:
        return node is not None and any(self._source(each) for each in ast.walk(node))

    def _source(self, node: ast.AST) -> bool:
        if isinstance(node, ast.Name):
            return node.id in self._known
        if not isinstance(node, ast.Constant) or isinstance(node.value, (bool, bytes)):
            return False
        if isinstance(node.value, (int, float)):
            return any(close(float(node.value), one) for one in self._given)
        if not isinstance(node.value, str):
            return False
        word = node.value.strip()
        return bool(_numbers(word) & self._given) or (len(word) >= _WORD and word in self._question)

    def _follow(self, body: Iterable[ast.stmt], *, within: bool) -> None:
        """`within` a branch or a loop that hangs on what was given, everything that is set hangs on it too."""
        for statement in body:
            inside = within or self.given(_head(statement))
            for node in _own(statement):
                if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.NamedExpr)):
                    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                    if inside or self.given(node.value):
                        self._learn(targets)
                elif isinstance(node, ast.comprehension) and self.given(node.iter):
                    self._learn([node.target])
                elif isinstance(node, ast.Call):
                    self._called(node, inside=inside)
            if isinstance(statement, (ast.For, ast.AsyncFor)) and self.given(statement.iter):
                self._learn([statement.target])
            if isinstance(statement, (ast.With, ast.AsyncWith)):
                for item in statement.items:
                    if item.optional_vars is not None and self.given(item.context_expr):
                        self._learn([item.optional_vars])
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and any(map(self.given, statement.body)):
                self._known.add(statement.name)
            for part in _bodies(statement):
                self._follow(part, within=inside)

    def _called(self, call: ast.Call, *, inside: bool) -> None:
        """What is given to a function is in its parameters; what is given to a method is in its object."""
        words = [word.value for word in call.keywords]
        if not (inside or any(map(self.given, [*call.args, *words]))):
            return
        if isinstance(call.func, ast.Attribute):
            self._learn([call.func.value])
        elif isinstance(call.func, ast.Name):
            for node in ast.walk(self._tree):
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == call.func.id:
                    self._known |= {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}

    def _learn(self, targets: Iterable[ast.expr]) -> None:
        for target in targets:
            while isinstance(target, (ast.Attribute, ast.Subscript, ast.Starred)):
                target = target.value
            self._known |= {node.id for node in ast.walk(target) if isinstance(node, ast.Name)}


def _values(body: Iterable[ast.stmt], flow: _Flow, *, within: bool) -> Iterable[bool]:
    """Of each value that is printed or written: whether it was given."""
    for statement in body:
        inside = within or flow.given(_head(statement))
        for node in _own(statement):
            if isinstance(node, ast.Call) and _prints(node):
                for value in (part for argument in node.args for part in _parts(argument)):
                    yield inside or flow.given(value)
        for part in _bodies(statement):
            yield from _values(part, flow, within=inside)


def _prints(call: ast.Call) -> bool:
    named = isinstance(call.func, ast.Name) and call.func.id == "print"
    return named or (isinstance(call.func, ast.Attribute) and call.func.attr == "write")


def _parts(argument: ast.expr) -> Iterable[ast.expr]:
    """The values in what is printed; plain text is none."""
    if isinstance(argument, ast.JoinedStr):
        return [each.value for each in argument.values if isinstance(each, ast.FormattedValue)]
    return [] if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else [argument]


def _head(statement: ast.stmt) -> ast.expr | None:
    """What decides whether a statement's body is reached."""
    if isinstance(statement, (ast.If, ast.While)):
        return statement.test
    if isinstance(statement, ast.Match):
        return statement.subject
    return statement.iter if isinstance(statement, (ast.For, ast.AsyncFor)) else None


def _bodies(statement: ast.stmt) -> list[list[ast.stmt]]:
    found = [
        part for name in ("body", "orelse", "finalbody") if isinstance(part := getattr(statement, name, None), list)
    ]
    inner = [*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())]
    return [*found, *(each.body for each in inner)]


def _own(statement: ast.stmt) -> Iterable[ast.AST]:
    """The nodes of a statement but for those of the statements in it."""
    todo: list[ast.AST] = [statement]
    while todo:
        node = todo.pop()
        yield node
        inner = (ast.stmt, ast.ExceptHandler, ast.match_case)
        todo += [child for child in ast.iter_child_nodes(node) if not isinstance(child, inner)]


def _outside(tree: ast.Module) -> set[str]:
    """The names under which a program has modules that know more than they are given, or parts of them."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            each = [alias for alias in node.names if alias.name.partition(".")[0] not in _PURE]
            found |= {alias.asname or alias.name.partition(".")[0] for alias in each}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] not in _PURE:
            found |= {alias.asname or alias.name for alias in node.names}
    return found


def _numbers(text: str) -> set[float]:
    """The numbers of a text, however they are written: figures, fractions, words."""
    return {*numbers(text), *(float(literal) for _, _, literal in find_numbers(text))}


def _literals(code: str) -> list[str]:
    return re.findall(r"(?<![\w.])\d+(?:\.\d+)?", code)


def _any(literals: Iterable[str], given: Set[float]) -> bool:
    return any(close(float(literal), number) for literal in literals for number in given)
