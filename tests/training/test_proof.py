"""Where what a program prints comes from, judged by how it is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from worldmodel.core.requires import parse
from worldmodel.training.proof import computes, uses_question
from worldmodel.types import Program, Verdict

from .test_rewards import program, seen, told

QUESTION = "A train travels 60 miles in 1.5 hours."
PRELUDE = "a = 60; b = 1.5\n"
GIVEN = frozenset((60.0, 1.5))


def verdict(*needs: str) -> Verdict:
    return Verdict((), tuple(need for text in needs for need in parse(text)))


@pytest.mark.parametrize(
    "code",
    [
        "print(a / b)",
        "print(60 / 1.5, 'mph')",
        "v = a\nw = [v]\nprint(f'{sum(w) / b:.1f} mph')",
        "xs = []\nxs.append(a)\nprint(sum(xs))",
        "def speed(x, y):\n    return x / y\nprint(speed(a, b))",
        "def show(x):\n    print(x + 1)\nshow(a)",
        "def main():\n    v = a / b\n    print(v)\nmain()",
        "print('fast' if a / b > 3 else 'slow')",
        "if a / b > 3:\n    print('fast', 1)\nelse:\n    print('slow', 0)",
        "n = 0\nfor i in range(60):\n    n += 2\nprint(n)",
        "n = 0\nwhile n < a:\n    n += 7\nprint(n)",
        "print(*[i * i for i in range(int(a))])",
        "from datetime import date\nprint((date(2024, 3, 1) - date(60, 1, 5)).days)",
        "print(len('train'.replace('t', '')))",
        "import sys\nsys.stdout.write(str(a / b))",
        "match a:\n    case 60:\n        n = 1\n    case _:\n        n = 2\nprint(n)",
        "try:\n    n = a / b\nexcept ZeroDivisionError:\n    n = 0\nprint(n)",
    ],
)
def test_what_is_computed_from_the_question(code: str) -> None:
    assert computes(Program("python", code, PRELUDE), GIVEN, QUESTION, verdict())


@pytest.mark.parametrize(
    "code",
    [
        "print(20 * 2)",
        "print(20 * 2)  # 60",
        "x = a / b\nprint(20 * 2)",
        "print(a, 20 * 2)",
        "print(f'{a} {20 * 2}')",
        "def f(x):\n    return 20 * 2\nprint(f(3))",
        "def f(x):\n    return x * 2\ny = a\nprint(f(20))",
        "x = a / b",
        "import time\ntime.time()\nprint(20 * 2)",
        "import time\nprint(int(time.time()))",
        "not python (",
    ],
)
def test_what_is_not(code: str) -> None:
    assert not computes(Program("python", code, PRELUDE), GIVEN, QUESTION, verdict())


@pytest.mark.parametrize(
    ("code", "needs", "read"),
    [
        ("import time\nprint(int(time.time()))", "python:system(time)", True),
        ("import time\nt = time.time()\nprint(20 * 2)", "python:system(time)", False),
        ("print(sum(map(int, open('x.csv'))))", "python:file(read_only)", True),
        ("with open('x.csv') as f:\n    n = len(f.read())\nprint(n)", "python:file(read_only)", True),
        ("open('x.csv').read()\nprint(20 * 2)", "python:file(read_only)", False),
        ("import math\nprint(math.floor(40.2))", "python:file(read_only)", False),
    ],
)
def test_what_comes_from_outside(code: str, needs: str, read: bool) -> None:
    assert computes(Program("python", code), GIVEN, QUESTION, verdict(needs)) is read


@pytest.mark.parametrize(
    ("language", "code", "needs", "taken"),
    [
        ("bash", "echo $((60 * 2))", "", True),
        ("bash", "echo $((20 * 2)) # 60", "", False),
        ("bash", "date; echo $((20 * 2))", "bash:process", False),
        ("bash", "wc -l < data.csv", "bash:file(read_only)", True),
        ("javascript", "console.log(60 / 1.5)", "", True),
        ("javascript", "console.log(20 * 2) // 60", "", False),
        ("c", 'int main(){ printf("%d", 20 * 2); /* 60 */ }', "", False),
    ],
)
def test_other_languages(language: Any, code: str, needs: str, taken: bool) -> None:
    assert computes(Program(language, code), GIVEN, QUESTION, verdict(needs)) is taken


def test_an_earlier_program_hands_on_what_it_printed() -> None:
    both = told(program("print(a * 10)"), program("print(c / 15)"), "It is [d].", runs=["600", "40"])
    assert uses_question(both)
    literal = told(program("print(20 * 30)"), program("print(c / 15)"), "It is [d].", runs=["600", "40"])
    assert not uses_question(literal)
    refused = replace(both, runs=(both.runs[0], None), verdicts=(both.verdicts[0], None))
    assert not uses_question(refused)
    assert uses_question(replace(literal, question="How fast is it?"))
    assert seen().observed == ()


def test_a_name_of_a_stretch_of_the_question_is_given_and_one_of_anything_else_is_not() -> None:
    asked = "Who of Ann 3; Ben 4; Cy 5 has most?"
    code = 'rows = [each.split() for each in A.split("; ")]\nprint(max(rows, key=lambda row: int(row[1]))[0])'
    own = Program("python", code, "A = 'Ann 3; Ben 4; Cy 5'\n")
    assert computes(own, frozenset((3.0, 4.0, 5.0)), asked, verdict())
    assert not computes(replace(own, prelude="A = 'Di 9; Ed 8'\n"), frozenset((3.0, 4.0, 5.0)), asked, verdict())
