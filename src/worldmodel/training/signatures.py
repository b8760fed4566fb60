"""Requirement signatures: what programs of a pattern were seen to need.

A pattern is the shape of a program (its syntax with names, numbers and texts left out) and, where that shape
was never seen, each thing it uses: modules, functions, commands. For every pattern it is counted how often each
need was observed.

A signature is evidence, never a permission: `expected` is a hint for whoever declares, and `tightened` takes
away what a pattern has never needed. Nothing is ever added to what a program declared.

Not covered: needs that depend on values (a path in a variable); then the need is known and its argument is not.
"""

from __future__ import annotations

import ast
import hashlib
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from worldmodel.core import syntax
from worldmodel.core.requires import is_pure
from worldmodel.execution.validate import single
from worldmodel.types import Program, Requirement, Trace

SURE = 3
"""How often a pattern must have been seen before it takes something away or is believed over its parts."""
HALF = 0.5
"""Half a program is added to every count, so that what was never seen is not called impossible."""
EXPECTED, NEVER = 0.8, 0.1
"""Shares of a pattern's programs from which on a need is expected, and below which it is taken for not needed."""


@dataclass(slots=True)
class Seen:
    """How many programs had a pattern, and how many of them each need (`file(read_only)`, `web`, ...)."""

    programs: int = 0
    needs: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Signatures:
    """Everything that was seen, by pattern. `data` and `of` are the way to JSON and back."""

    seen: dict[str, Seen] = field(default_factory=dict)

    def learn(self, program: Program, observed: Iterable[Requirement]) -> None:
        """One more run: what this program was seen to need."""
        needs = {key(need) for need in single(observed)}
        for pattern in (f"{program.language}*", shape(program), *uses(program)):
            seen = self.seen.setdefault(pattern, Seen())
            seen.programs += 1
            for need in needs:
                seen.needs[need] = seen.needs.get(need, 0) + 1

    def learn_trace(self, trace: Trace) -> None:
        """All runs of a trace that came to their own end; one that was cut short may not have shown what it needs."""
        for program, run, verdict in zip(trace.programs, trace.runs, trace.verdicts, strict=False):
            if run is not None and verdict is not None and run.status == "ok":
                self.learn(program, verdict.observed)

    def shares(self, program: Program) -> dict[str, float]:
        """How likely each need is, between 0 and 1. A shape seen often enough decides alone, else its parts do."""
        whole = self.seen.get(shape(program))
        if whole is not None and whole.programs >= SURE:
            return {need: count / whole.programs for need, count in whole.needs.items()}
        everything = self.seen.get(f"{program.language}*", Seen())
        parts = [seen for part in uses(program) if (seen := self.seen.get(part)) is not None]
        return {need: _bayes(need, everything, parts) for need in everything.needs}

    def usual(self, program: Program) -> frozenset[str]:
        """The needs (`key`) that programs of just this shape were seen to have, now and then at the least."""
        whole = self.seen.get(shape(program), Seen())
        return frozenset(need for need, count in whole.needs.items() if count >= NEVER * whole.programs)

    def expected(self, program: Program) -> tuple[Requirement, ...]:
        """What such programs need, with the arguments that stand in this one's text."""
        found = []
        for need, likely in sorted(self.shares(program).items()):
            if likely < EXPECTED:
                continue
            category, _, rest = need.partition("(")
            arguments = tuple(rest.removesuffix(")").split(",")) if rest else _arguments(category, program)
            found.append(Requirement(program.language, category, arguments))
        return tuple(found)

    def tightened(self, declared: tuple[Requirement, ...], program: Program) -> tuple[Requirement, ...]:
        """`declared` without what this pattern has never needed, where enough is known of it."""
        if not self.known(program):
            return declared
        likely = self.shares(program)
        kept = []
        for need in declared:
            parts = [part for part in single((need,)) if likely.get(key(part), 0.0) >= NEVER]
            if is_pure(need) or not need.arguments:
                if is_pure(need) or likely.get(key(need), 0.0) >= NEVER:
                    kept.append(need)
            elif parts:
                arguments = tuple(argument for part in parts for argument in part.arguments)
                kept.append(Requirement(need.language, need.category, arguments))
        return tuple(kept)

    def known(self, program: Program) -> bool:
        """Whether its shape, or each thing that it uses, was seen often enough to say what it does not need."""
        whole = self.seen.get(shape(program))
        if whole is not None and whole.programs >= SURE:
            return True
        parts = [self.seen.get(part) for part in uses(program)]
        return all(seen is not None and seen.programs >= SURE for seen in parts)

    def data(self) -> dict[str, object]:
        return {pattern: [seen.programs, seen.needs] for pattern, seen in self.seen.items()}

    @classmethod
    def of(cls, data: Mapping[str, tuple[int, dict[str, int]]]) -> Signatures:
        return cls({pattern: Seen(int(count), dict(needs)) for pattern, (count, needs) in data.items()})


def _bayes(need: str, everything: Seen, parts: Iterable[Seen]) -> float:
    """Naive Bayes over the parts that a program has: how often programs with and without the need have each."""
    having = everything.needs[need]
    lacking = everything.programs - having
    odds = math.log((having + HALF) / (lacking + HALF))
    for part in parts:
        both = part.needs.get(need, 0)
        odds += math.log((both + HALF) / (having + 1)) - math.log((part.programs - both + HALF) / (lacking + 1))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, odds))))


def key(need: Requirement) -> str:
    """A need as it is counted: with its argument where there are few of them, without where it names a place."""
    if need.category in ("file", "system") and need.arguments:
        return f"{need.category}({','.join(need.arguments)})"
    return need.category


def shape(program: Program) -> str:
    """The pattern of the whole program: language and a hash of its syntax without names and values."""
    if program.language == "python":
        try:
            plain = _syntax(syntax.parse(program.code))
        except (SyntaxError, RecursionError):
            plain = " ".join(_words(program.code))
    else:
        plain = " ".join(_words(program.code))
    return f"{program.language}={hashlib.sha256(plain.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def uses(program: Program) -> tuple[str, ...]:
    """The patterns of its parts: modules, functions and commands that it names, and how it opens files."""
    if program.language == "python":
        try:
            found = _python(syntax.parse(program.code))
        except (SyntaxError, RecursionError):
            found = set(re.findall(r"[A-Za-z_][\w.]*(?=\()", program.code))
    else:
        found = _PARTS[program.language](program.code)
    return tuple(sorted(f"{program.language}~{part}" for part in found))


def _syntax(tree: ast.AST) -> str:
    own = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    parts = []
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name):
                parts.append("v" if name in own or len(name) == 1 else name)
            case ast.Attribute(attr=name):
                parts.append(f".{name}")
            case ast.Constant(value=value):
                parts.append(_mode(value) or type(value).__name__)
            case ast.alias(name=name):
                parts.append(name)
            case _:
                parts.append(type(node).__name__)
    return " ".join(parts)


def _python(tree: ast.AST) -> set[str]:
    found: set[str] = set()
    modules: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules |= {(alias.asname or alias.name).split(".")[0]: alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            modules |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _dotted(node.func, modules)
            modes = [_mode(x.value) for x in node.args[1:] if isinstance(x, ast.Constant)]
            modes += [
                _mode(x.value.value) for x in node.keywords if isinstance(x.value, ast.Constant) and x.arg == "mode"
            ]
            if name in ("open", "io.open") or name.endswith(".open"):
                name += f"/{next((mode for mode in modes if mode), 'r')}"
            found.add(name)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            found.add(_dotted(node, modules))
    return {part for part in found if part} | set(modules.values())


def _dotted(node: ast.AST, modules: Mapping[str, str]) -> str:
    if isinstance(node, ast.Name):
        return modules.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        before = _dotted(node.value, modules)
        return f"{before}.{node.attr}" if before in modules.values() or "." in before else f".{node.attr}"
    return ""


def _mode(value: object) -> str:
    """The mode of an `open`: `r`, or `w` for any that writes; nothing where it is none."""
    if not isinstance(value, str) or not re.fullmatch(r"[rwaxbt+]{1,3}", value):
        return ""
    return "w" if set(value) & set("wax+") else "r"


def _bash(code: str) -> set[str]:
    words = re.findall(r"(?:^|[|;&({]|\$\(|\bdo\b|\bthen\b)\s*([A-Za-z_][\w.-]*)", code, re.MULTILINE)
    redirected = {">" for _ in re.findall(r"(?<![0-9&>-])>{1,2}(?!\s*(?:/dev/null|&))", code)}
    return set(words) | redirected | ({"<"} if re.search(r"(?<!<)<(?![<(])", code) else set())


def _javascript(code: str) -> set[str]:
    modules = re.findall(r"(?:require\(\s*|from\s+|import\(\s*)['\"](?:node:)?([\w/.-]+)['\"]", code)
    return set(modules) | set(re.findall(r"([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\s*\(", code))


def _c(code: str) -> set[str]:
    calls = set(re.findall(r"\b([a-z_]\w*)\s*\(", code)) - {"main", "if", "for", "while", "switch", "return", "sizeof"}
    opened = {f"fopen/{_mode(mode) or 'r'}" for mode in re.findall(r"fopen\([^,]*,\s*\"(\w\+?)", code)}
    return calls | opened | set(re.findall(r"#include\s*[<\"]([\w/.]+)", code))


_PARTS = {"bash": _bash, "javascript": _javascript, "c": _c}


def _words(code: str) -> list[str]:
    """Words and marks of a program, with numbers and texts left out."""
    plain = re.sub(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'", "S", code)
    return re.findall(r"[A-Za-z_]\w*|[^\w\s]", re.sub(r"\b\d[\w.]*", "N", plain))


def _arguments(category: str, program: Program) -> tuple[str, ...]:
    """The places that stand in the text of a program, for a need that names places."""
    if category == "web":
        found = re.findall(r"https?://([A-Za-z0-9.-]+\.[A-Za-z0-9-]+)", program.code)
        return tuple(sorted({host.lower() for host in found}))
    if category == "tool":
        quoted = re.findall(r"use_tool\(\s*['\"]([\w.-]+)['\"]", program.code)
        return tuple(sorted({*quoted, *re.findall(r"\buse_tool\s+([\w.-]+)", program.code)}))
    return ()


def scores(pairs: Iterable[tuple[Iterable[Requirement], Iterable[Requirement]]]) -> tuple[float | None, float | None]:
    """(precision, recall) of declared against needed, over all programs together, each argument one need."""
    declared = needed = both = 0
    for said, seen in pairs:
        one, other = set(single(said)), set(single(seen))
        declared, needed, both = declared + len(one), needed + len(other), both + len(one & other)
    return (both / declared if declared else None), (both / needed if needed else None)
