"""The question to the person at the terminal, and what becomes of an answer that was refused something."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.requires import parse
from worldmodel.execution.approval import PolicyApprover
from worldmodel.execution.scripted import ran
from worldmodel.execution.validate import validate
from worldmodel.settings import Settings
from worldmodel.types import Observation, Program, Trace, from_data

WANTS_TWO = "<model>python: import urllib</model><requires>python:math,process,web(a.org)</requires>"
PURE = "<model>python: print(2)</model><requires>python:math</requires>"
QUESTION = "How many cores?"


def log(home: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (home / "audit.jsonl").read_text().splitlines()]


def rules(home: Path) -> list[dict[str, str]]:
    return list(tomllib.loads((home / "policy.toml").read_text())["rule"])


def test_the_question_shows_the_program_once_and_what_can_be_answered(terminal: Callable[..., Any], home: Path) -> None:
    shown = terminal("ask", QUESTION, replies=[WANTS_TWO, "Two."], plays=["2"])
    first = shown.until("ne[v]er python:process: ")
    assert first.count("import urllib") == 2  # as the model wrote it, and above the question
    assert "It wants python:process, 1 of 2 (shipped default, no rule; no rule matches" in first
    assert "[a]lways python:process, [w]ider, always *:process, [n]o" in first
    assert "programs did just what they declared" not in first
    shown.type("s\n")
    second = shown.until("ne[v]er python:web(a.org): ")
    assert "import urllib" not in second
    assert ", 2 of 2 (" in second
    shown.type("w\n")
    assert shown.end() == 0
    assert "output (" in shown.text
    assert rules(home)[-1] == {"match": "*:web(a.org)", "action": "allow", "reason": "answered wider"}
    decision, run = log(home)
    assert [x["reason"] for x in decision["rulings"][1:]] == ["answered: session", "answered: wider"]
    assert (run["kind"], run["accurate"], run["unused"]) == ("run", False, ["python:process", "python:web(a.org)"])


def test_after_a_no_the_model_is_told_what_was_refused_and_answers_without_it(
    terminal: Callable[..., Any], home: Path
) -> None:
    shown = terminal("ask", QUESTION, replies=[WANTS_TWO, PURE, "There are 2."], plays=["2"])
    shown.until("ne[v]er python:process: ")
    shown.type("n\n")
    rest = shown.until("There are 2.")
    assert "error: not granted: python:process; answer without it or say what is missing" in rest
    assert "Allow" not in rest
    assert "output (" in rest
    assert shown.end() == 0
    assert "guess" not in shown.text
    assert [(line["kind"], line.get("allow")) for line in log(home)] == [
        ("decision", False),
        ("decision", True),
        ("run", None),
    ]
    assert not (home / "policy.toml").exists()


def test_an_answer_that_says_what_is_missing_is_an_answer(terminal: Callable[..., Any], home: Path) -> None:
    shown = terminal("ask", QUESTION, replies=[WANTS_TWO, "I may not look, so I cannot say."], plays=[])
    shown.until("ne[v]er python:process: ")
    shown.type("never\n")
    shown.until("I may not look, so I cannot say.")
    assert shown.end() == 0
    assert "this answer is the model's guess" not in shown.text, "it claims nothing"
    assert "not granted to its last program: python:process" in shown.text
    assert rules(home)[0]["action"] == "deny"


def test_the_same_in_a_pipe_where_nobody_can_be_asked(cli: Any) -> None:
    done = cli("ask", QUESTION, "--json", replies=[WANTS_TWO, PURE, "There are 2."], plays=["2"])
    assert done.returncode == 0
    trace = from_data(Trace, json.loads(done.stdout))
    assert trace.answer == "There are 2."
    assert not trace.unsupported
    assert [x.allow for x in trace.decisions] == [False, True]
    assert "not granted: python:process,web(a.org); answer without" in trace.text


def test_a_model_that_insists_gives_no_answer_and_says_why(cli: Any) -> None:
    done = cli("ask", QUESTION, replies=[WANTS_TWO] * 9)
    assert done.returncode == 1
    assert b"no answer: given up after 3 corrections" in done.stdout
    assert b"not granted: python:process,web(a.org)" in done.stdout


def test_exec_says_what_was_refused(cli: Any, tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text("import urllib\n")
    done = cli("exec", "-l", "python", str(file), "--requires", "python:process,web(a.org)", "--approve", "deny")
    assert done.returncode == 1
    assert b"not granted: python:process (by policy; mode deny" in done.stderr
    assert b"not granted: python:web(a.org) (by policy; mode deny" in done.stderr


@pytest.mark.parametrize("accurate", [True, False])
def test_what_speaks_for_always_is_said(terminal: Callable[..., Any], home: Path, accurate: bool) -> None:
    needs = parse("python:process")
    learning = PolicyApprover(Settings(home=home, cache=home), "auto")
    for n in range(36):
        program, seen = Program("python", f"{n}"), Observation(needs[0], "", blocked=not accurate and n == 20)
        run = ran("x", observed=(seen,))
        learning.learn(program, learning(program, needs), run, validate(needs, needs, run))
    shown = terminal("ask", QUESTION, replies=[WANTS_TWO.replace(",web(a.org)", ""), "Two."], plays=["2"])
    asked = shown.until("ne[v]er python:process: ")
    assert ("36 of 36 programs did just what they declared" in asked) is accurate
    shown.type("always\n")
    assert shown.end() == 0
    assert rules(home)[-1]["match"] == "python:process"


def test_wider_is_no_answer_where_nothing_wider_is_offered(terminal: Callable[..., Any], home: Path) -> None:
    wants = "<model>python: open('x')</model><requires>python:file(read_write)</requires>"
    shown = terminal("ask", QUESTION, replies=[wants, "No."], plays=[])
    assert "[w]ider" not in shown.until("ne[v]er python:file(read_write): ")
    shown.type("w\n")
    shown.until("ne[v]er python:file(read_write): ")
    shown.type("n\n")
    assert shown.end() == 0
    assert [path.name for path in home.iterdir()] == ["audit.jsonl"]
