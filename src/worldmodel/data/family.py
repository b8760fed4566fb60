"""A problem family: one kind of problem with its parameters, many wordings, the reasoning, the program, its needs.

A family is one file under `families/`. Its texts are templates with slots: `{speed}` is a value
that `case` drew. In a question a slot shows its value (`{speed:words}` writes a number out,
`{speed:comma}` groups its digits); in thoughts, programs and replies the numbers of a slot become
the names that the question's quantities have (`[a]` in text, `a` in a program, `$a` in Bash), so a
family never needs to know in which order a wording tells its facts; `{speed:raw}` keeps the digits.
Braces around anything that is no slot stay as they are.

Not covered: questions of more than 26 numbers (the rest stay numbers in the program).
"""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeVar, get_args

from worldmodel.core import syntax
from worldmodel.core.quantities import NAMES, TENS, UNITS, find_numbers
from worldmodel.data import steps as plain
from worldmodel.data.example import PLACE, Step, Task

Category = Literal["computation", "data", "web", "file", "system", "multistep", "tool", "science", "decision"]
CATEGORIES: tuple[Category, ...] = get_args(Category)
Kind = Literal["plain", "unanswerable", "repair", "mixed"]
"""`repair`: a program fails first and is mended; `mixed`: a tool and a model, in either order."""

LEAST_PHRASINGS = 10
Value = str | int | float
_T = TypeVar("_T")
_SLOT = re.compile(r"\{([a-z_][a-z0-9_]*)(?::(words|comma|capital|raw))?\}")


@dataclass(frozen=True, slots=True)
class Case:
    """One draw of a family's parameters. `files` lie in the program's folder.

    `answer` is what the last program must print (numbers are compared as such), computed here and not
    by the program; where nothing runs, words that the reply must hold. None where it cannot be known
    (the time) or there is none.
    """

    values: Mapping[str, Value]
    answer: Value | None = None
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Family:
    """`steps` are run in order; `think` is the last thought (the only one where nothing runs), before `reply`.

    `more` are wordings that are trained on and never measured: `phrasings` alone are divided, so what is added here
    later changes no measurement. A wording's index counts through both.
    `composed`: its wordings are made of parts (stories.py) and overlap, so it is trained on and never measured.
    `fixed`: its values are always the same (sheets.py), so each wording is told once; trained on and never measured.
    `live`: its answer depends on when and where it runs, so what was printed once judges no later answer.
    """

    category: Category
    phrasings: tuple[str, ...]
    case: Callable[[Draw], Case]
    reply: str
    steps: tuple[Step, ...] = ()
    think: str = ""
    kind: Kind = "plain"
    name: str = ""
    composed: bool = False
    fixed: bool = False
    live: bool = False
    more: tuple[str, ...] = ()

    @property
    def wordings(self) -> tuple[str, ...]:
        return self.phrasings + self.more

    @property
    def measured(self) -> bool:
        """Whether some of it is kept from training, to measure on."""
        return not (self.composed or self.fixed or self.live)

    @property
    def decision(self) -> str:
        """What a good answer uses: a tool, a model (a program without tools), or neither."""
        if not self.steps:
            return "neither"
        return "tool" if any("tool(" in step.requires for step in self.steps) else "model"


class Draw:
    """Random parameters. Everything that a case depends on comes from here, so a seed repeats it."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng

    def integer(self, low: int, high: int, step: int = 1) -> int:
        return self._rng.randrange(low, high + 1, step)

    def number(self, low: float, high: float, digits: int = 1) -> float:
        """A number with at most `digits` decimals."""
        return float(Decimal(repr(self._rng.uniform(low, high))).quantize(Decimal(1).scaleb(-digits)))

    def pick(self, *options: _T) -> _T:
        return self._rng.choice(options)

    def sample(self, options: Sequence[_T], count: int) -> list[_T]:
        return self._rng.sample(options, count)

    def chance(self, probability: float) -> bool:
        return self._rng.random() < probability

    def integers(self, count: int, low: int, high: int, *, distinct: bool = False) -> list[int]:
        if distinct:
            return self._rng.sample(range(low, high + 1), count)
        return [self._rng.randint(low, high) for _ in range(count)]

    def person(self) -> str:
        return self._rng.choice(PEOPLE)

    def who(self) -> dict[str, Value]:
        """A name and its pronouns as values of slots: who, they (she or he), them, their."""
        name = self.person()
        they, them, their = ("he", "him", "his") if name in MEN else ("she", "her", "her")
        return {"who": name, "they": they, "them": them, "their": their}

    def people(self, count: int) -> list[str]:
        """Different names."""
        return self._rng.sample(PEOPLE, count)


PEOPLE = (
    "Ada Amir Anna Ben Bianca Carlos Chen Clara Daniel Dora Elif Emma Farid Fiona Grace Hana Hugo Ines Ivan Jana Jonas "
    "Kofi Lara Leo Lina Maja Marco Mei Nadia Nils Nora Omar Owen Paula Peter Priya Rosa Sam Sofia Tariq Tess Tomas Uma "
    "Vera Viktor Wanda Yara Yusuf Zoe Zoltan"
).split()
MEN = frozenset(
    "Amir Ben Carlos Chen Daniel Farid Hugo Ivan Jonas Kofi Leo Marco Nils Omar Owen Peter Sam Tariq Tomas Viktor "
    "Yusuf Zoltan".split()
)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A slot of a question: its text, and the same with its numbers named, for texts and for programs."""

    text: str
    numbers: tuple[tuple[int, int, str], ...]

    def named(self, shape: str) -> str:
        parts, position = [], 0
        for begin, end, name in self.numbers:
            parts += [self.text[position:begin], shape.format(name)]
            position = end
        return "".join(parts) + self.text[position:]


Respell = Callable[[Sequence[str]], Sequence[str]]
"""A wording's own texts, before, between and behind its slots, as somebody types them; as many as came."""


def task(family: Family, case: Case, phrasing: int, respell: Respell = tuple) -> Task:
    """One task of a family. `respell` may change a wording's own text, never its values.

    Raises ValueError for a slot without a value and for a number of the program that the question does not show.
    """
    question, shown = _question(family.wordings[phrasing], case, respell)

    def text(template: str) -> str:
        parts, position = [], 0
        for match in _SLOT.finditer(template):
            value = _filled(match, case, shown, "[{}]")
            parts += [_before(template[position : match.start()], value), value]
            position = match.end()
        return "".join(parts) + template[position:]

    def program(step: Step) -> Step:
        shape = "${}" if step.language == "bash" else "{}"
        code = _SLOT.sub(lambda match: _filled(match, case, shown, shape), step.code.strip("\n"))
        if step.language == "python":
            code = canonical(code)
        return Step(text(step.think), code, step.language, _plain(step.requires, case), step.fails)

    return Task(
        question=question,
        steps=tuple(program(step) for step in family.steps),
        reply=text(family.reply),
        source=family.name,
        kind=family.kind,
        think=text(family.think),
        answer=None if case.answer is None else write(case.answer),
        phrasing=phrasing,
        files=tuple(case.files.items()),
    )


def canonical(code: str) -> str:
    """A plain computation in the one form that all such programs have (`steps.py`); anything else as it is.

    The steps of a program of several lines stay the family's own, since its thought tells them: they are
    only called v1, v2, ... and each is brought into form by itself.
    """
    if PLACE.search(code):
        return code
    tree = _assignments(code)
    if tree is None or len(tree) == 1:
        done = plain.steps(code)
        return plain.program(done) if done else code
    names: dict[str, str] = {}
    lines = []
    for target, value in tree:
        for node in ast.walk(value):
            if isinstance(node, ast.Name):
                node.id = names.get(node.id, node.id)
        one = plain.steps(f"print({ast.unparse(value)})")
        if one is None:  # more than arithmetic
            return code
        text = ast.unparse(value) if len(one) > 1 else one[0].code
        if target is None:
            lines.append(f"print({text})")
        else:
            names.setdefault(target, f"v{len(names) + 1}")
            lines.append(f"{names[target]} = {text}")
    return "\n".join(lines)


def _assignments(code: str) -> list[tuple[str | None, ast.expr]] | None:
    """(name, value) of each line of a program of assignments of new names and one last `print` of one value (None),
    or None for another shape."""
    try:
        body = syntax.parse(code).body
    except SyntaxError:  # a program that is meant to fail
        return None
    found: list[tuple[str | None, ast.expr]] = []
    for statement in body[:-1]:
        if not (isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)):
            return None
        if len(statement.targets) > 1 or any(statement.targets[0].id == name for name, _ in found):
            return None
        found.append((statement.targets[0].id, statement.value))
    match body[-1:]:
        case [ast.Expr(ast.Call(ast.Name("print"), [value], []))]:
            found.append((None, value))
            return found
    return None


def slots(template: str) -> set[str]:
    """The names of the slots in a template; the place of an output is none."""
    return {match[1] for match in _SLOT.finditer(template) if not PLACE.match(match[0])}


def write(value: Value) -> str:
    """A value as a question shows it: `0.1`, `12`, never `1e-07`."""
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return str(value)
    text = format(Decimal(repr(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def in_words(number: int) -> str:
    """A whole number below a thousand in words, as in "forty-two"; else in digits."""
    if not 0 <= number < 1000:
        return str(number)
    if number >= 100:
        rest = number % 100
        return str(number) if rest else f"{UNITS[number // 100]} hundred"
    if number < 20:
        return UNITS[number]
    return TENS[number // 10 - 2] + (f"-{UNITS[number % 10]}" if number % 10 else "")


def _question(template: str, case: Case, respell: Respell) -> tuple[str, dict[str, _Shown]]:
    parts: list[str] = []
    spans: list[tuple[str, int, int]] = []
    length = 0
    found = list(_SLOT.finditer(template))
    edges = [0, *(edge for match in found for edge in match.span()), len(template)]
    texts = respell([template[begin:end] for begin, end in zip(edges[::2], edges[1::2], strict=True)])
    for match, own in zip(found, texts, strict=False):
        if match[1] not in case.values:
            raise ValueError(f"the wording {template!r} has a slot without a value: {match[0]}")
        value = _formatted(case.values[match[1]], match[2])
        own = _before(own, value)
        parts += [own, value]
        spans.append((match[1], length + len(own), length + len(own) + len(value)))
        length += len(own) + len(value)
    question = "".join(parts) + texts[-1]
    if not template.startswith("{"):  # a value stays as it is: it may be the name of a file
        question = question[:1].upper() + question[1:]
    shown: dict[str, _Shown] = {}
    named = list(zip(find_numbers(question), NAMES, strict=False))
    for slot, begin, end in spans:
        inside = [(b - begin, e - begin, name) for (b, e, _), name in named if begin <= b and e <= end]
        if slot not in shown:
            shown[slot] = _Shown(question[begin:end], tuple(inside))
    return question, shown


def _before(own: str, value: str) -> str:
    """The text before a value, whose last word "a" is "an" where the value begins with a vowel."""
    return re.sub(r"\b([Aa]) $", r"\1n ", own) if re.match("[aeiou](?!ni|ne |se)|hour", value) else own


def _filled(match: re.Match[str], case: Case, shown: Mapping[str, _Shown], shape: str) -> str:
    name = match[1]
    if name in case.values and match[2] == "raw":
        return write(case.values[name])
    if name not in case.values:
        return match[0]  # no slot of this family: a brace of the program, or the place of an output
    if name not in shown:
        if not isinstance(case.values[name], str):
            raise ValueError(f"{match[0]} is a number that the question does not show")
        return write(case.values[name])
    if not shown[name].numbers:
        return _formatted(case.values[name], match[2])  # not as it stood at the head of a question
    return shown[name].named(shape)


def _plain(template: str, case: Case) -> str:
    return _SLOT.sub(lambda match: write(case.values[match[1]]) if match[1] in case.values else match[0], template)


def _formatted(value: Value, form: str | None) -> str:
    if form == "words" and isinstance(value, int):
        return in_words(value)
    if form == "comma" and not isinstance(value, str):
        return f"{value:,}"
    if form == "capital" and isinstance(value, str):
        return value[:1].upper() + value[1:]
    return write(value)
