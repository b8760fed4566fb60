"""Requirement signatures: hints for programs of a known kind, and declarations that get tighter and never wider."""

from __future__ import annotations

import json
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from worldmodel.core.requires import covers, parse, show
from worldmodel.training.signatures import Signatures, key, scores, shape, uses
from worldmodel.types import LANGUAGES, Program

READS = "with open('{0}.csv') as file:\n    print(sum(float(line) for line in file))"
WRITES = "with open('{0}.txt', 'w') as file:\n    file.write(str({0}))"
FETCHES = "import urllib.request\nprint(urllib.request.urlopen('https://{0}.example.org/x').read())"
TIME = "import time\nprint(time.time() > {0})"
PURE = "total = {0}\nprint(total + {0})"


def learned() -> Signatures:
    made = Signatures()
    for name in ("a", "b", "c", "d", "e"):
        for code, needs in (
            (READS, "python:file(read_only)"),
            (WRITES, "python:file(read_write)"),
            (FETCHES, f"python:web({name}.example.org)"),
            (TIME, "python:system(time)"),
            (PURE, ""),
        ):
            made.learn(Program("python", code.format(name)), parse(needs))
    return made


def python(code: str) -> Program:
    return Program("python", code)


@pytest.mark.parametrize(
    ("code", "needs"),
    [
        (READS.format("other"), "python:file(read_only)"),
        (WRITES.format("x"), "python:file(read_write)"),
        (FETCHES.format("z"), "python:web(z.example.org)"),
        (TIME.format("9"), "python:system(time)"),
        (PURE.format("7"), ""),
        ("rows = [line for line in open('new.csv')]\nprint(len(rows))", "python:file(read_only)"),
        ("import urllib.request as web\nprint(web.urlopen('http://q.org').status)", "python:web(q.org)"),
    ],
)
def test_what_such_programs_need_is_expected(code: str, needs: str) -> None:
    assert show(learned().expected(python(code))) == needs


@pytest.mark.parametrize(
    ("code", "declared", "left"),
    [
        (PURE.format("q"), "python:math,process,web(a.org)", "python:math"),
        (READS.format("n"), "python:file(read_only),system(time)", "python:file(read_only)"),
        (READS.format("n"), "python:file(read_only)", "python:file(read_only)"),
        (READS.format("n"), "python:math", "python:math"),
        (FETCHES.format("n"), "python:web(n.example.org,m.org)", "python:web(n.example.org,m.org)"),
        (TIME.format("n"), "python:system(info,time)", "python:system(time)"),
    ],
)
def test_declarations_get_tighter(code: str, declared: str, left: str) -> None:
    assert show(learned().tightened(parse(declared), python(code))) == show(parse(left))


def test_of_what_is_not_known_nothing_is_taken_away() -> None:
    strange = python("import ctypes\nctypes.CDLL(None).puts(b'x')")
    assert learned().tightened(parse("python:process"), strange) == parse("python:process")
    assert Signatures().tightened(parse("python:process"), python("print(1)")) == parse("python:process")
    assert Signatures().expected(python("print(1)")) == ()


def test_tools_are_named_as_the_program_names_them() -> None:
    made = Signatures()
    for name in ("rate", "stock", "weather"):
        made.learn(python(f"print(use_tool('{name}', of='x'))"), parse(f"python:tool({name})"))
        made.learn(Program("bash", f"use_tool {name} of=x"), parse(f"bash:tool({name})"))
    assert show(made.expected(python("value = use_tool('price', of=1)\nprint(value)"))) == "python:tool(price)"
    assert show(made.expected(Program("bash", "use_tool price of=y"))) == "bash:tool(price)"


def test_the_shape_leaves_names_and_values_out() -> None:
    assert shape(python("total = 3\nprint(total * 4)")) == shape(python("sum_of = 71\nprint(sum_of * 2)"))
    assert shape(python("print(open('a', 'r'))")) != shape(python("print(open('a', 'w'))"))
    assert shape(python("print(1)")) != shape(Program("bash", "print(1)"))


@pytest.mark.parametrize(
    ("language", "code", "part"),
    [
        ("python", "from os import path as p\nprint(p.exists('x'))", "os.path.exists"),
        ("python", "open('x', mode='a')", "open/w"),
        ("javascript", "const fs = require('node:fs'); fs.readFileSync('x')", "fs"),
        ("bash", "grep x y | sort > z", "sort"),
        ("bash", "grep x y | sort > z", ">"),
        ("bash", "cat x > /dev/null 2>&1", "cat"),
        ("c", '#include <stdio.h>\nint main(){ FILE *f = fopen("x", "w"); }', "fopen/w"),
    ],
)
def test_parts(language: Any, code: str, part: str) -> None:
    assert f"{language}~{part}" in uses(Program(language, code))


def test_it_comes_back_from_json() -> None:
    made = learned()
    again = Signatures.of(json.loads(json.dumps(made.data())))
    assert again.seen == made.seen
    assert again.expected(python(READS.format("q"))) == made.expected(python(READS.format("q")))


def test_a_run_that_was_cut_short_teaches_nothing() -> None:
    from worldmodel.execution.scripted import ran

    from .test_rewards import program, told

    trace = told(program("print(a)"), "It is [c].", runs=[ran(status="timeout", exit_code=None)])
    made = Signatures()
    made.learn_trace(trace)
    assert made.seen == {}


def test_scores() -> None:
    pairs = [(parse("python:process,web(a.org)"), parse("python:web(a.org,b.org)")), ((), ())]
    assert scores(pairs) == (0.5, 0.5)
    assert scores([((), ())]) == (None, None)
    assert key(parse("python:web(a.org)")[0]) == "web"


needs = st.sampled_from(
    ["python:math", "python:process", "python:web(a.org,b.org)", "python:file(read_only)", "python:system(time)"]
)


@settings(max_examples=60)
@given(st.lists(needs, max_size=4), st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_whatever_the_program_nothing_is_ever_added(declared: list[str], code: str, language: Any) -> None:
    said = parse(",".join(declared))
    tight = _LEARNED.tightened(said, Program(language, code))
    assert covers(said, tight)
    _LEARNED.expected(Program(language, code))


_LEARNED = learned()
