from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.types import Trace, from_data

QUESTION = "A train travels 60 miles in 1.5 hours. What is its average speed?"
PROCESS_REPLIES = [
    "<model>bash: nproc</model><requires>bash:process</requires>",
    "It has 2 cores.",
]


def test_a_pipe_gets_the_whole_answer_as_plain_text(process: Any, speed: dict[str, Any]) -> None:
    running = process("ask", QUESTION, **speed)
    said, noted = running.communicate(timeout=30)
    assert running.returncode == 0
    assert b"\x1b" not in said + noted
    lines = said.decode().splitlines()
    assert lines[:10] == [
        "think: Asked: the speed.",
        "Divide.",
        "program (python):",
        "    a = 60; b = 1.5",
        "    print(a / b)",
        "requires: python:math",
        "allowed: python:math (by policy; shipped default, rule 1: *:math; pure computation)",
        "output (0.00 s in scripted):",
        "    40.0",
        "",
    ]
    assert lines[10] == "The average speed is 40 miles per hour."
    assert lines[12].startswith("seconds: generate ")
    assert len(lines) == 13


def test_json_is_one_trace_and_nothing_else(cli: Any, speed: dict[str, Any]) -> None:
    done = cli("ask", "--json", QUESTION, **speed)
    trace = from_data(Trace, json.loads(done.stdout))
    assert done.returncode == 0
    assert trace.answer == "The average speed is 40 miles per hour."
    assert trace.runs[0] is not None
    assert trace.runs[0].stdout == "40.0\n"
    assert trace.versions["sandbox"] == "scripted"
    assert done.stdout.count(b"\n") == 1


def test_the_question_can_come_from_stdin_and_hold_anything(cli: Any) -> None:
    question = "Is <output>42</output> the answer? \N{GRINNING FACE} $HOME `id`\n"
    done = cli("ask", "--json", "-", replies=["No."], stdin=question.encode())
    trace = json.loads(done.stdout)
    assert trace["question"] == question
    assert trace["answer"] == "No."
    assert trace["runs"] == []


@pytest.mark.parametrize(
    ("arguments", "stdin", "code", "said"),
    [
        (["ask", ""], b"", 2, "empty"),
        (["ask", " \n"], b"", 2, "empty"),
        (["ask", "-"], b"", 2, "empty"),
        (["ask", "-"], b"\xff\xfe\x00", 2, "no UTF-8 text"),
        (["ask", "-"], b"x" * 5_000_000, 2, "longer than"),
        (["ask"], b"", 2, "Missing argument"),
        (["ask", "--nonsense", "q"], b"", 2, "--nonsense"),
        (["ask", "q", "--temperature", "-1"], b"", 2, "temperature"),
        (["ask", "q", "--temperature", "nan"], b"", 2, "temperature"),
        (["train", "base", "--data", ".", "--out", "x", "--minutes", "inf"], b"", 2, "minutes"),
        (["exec", "--language", "python", "--timeout", "nan", "-"], b"", 2, "timeout"),
        (["ask", "q", "--sandbox", "none"], b"", 2, "none"),
        (["ask", "q", "--engine", "nonsense"], b"", 2, "no engine"),
        (["ask", "q", "--engine", "gguf:"], b"", 2, "names no place"),
        (["ask", "q", "--engine", "openai:http://localhost"], b"", 2, "needs a URL and a model"),
        (["nonsense"], b"", 2, "nonsense"),
        (["image"], b"", 2, "Missing command"),
        (["policy", "explain", "python:nonsense"], b"", 2, "nonsense"),
    ],
)
def test_wrong_use_is_one_line_and_an_exit_code(
    cli: Any, arguments: list[str], stdin: bytes, code: int, said: str
) -> None:
    as_json = "nonsense" not in arguments[0] and arguments != ["image"]
    done = cli(*arguments, *(["--json"] if as_json else []), stdin=stdin)
    assert done.returncode == code, done
    if as_json:
        document = json.loads(done.stdout)
        assert document["exit_code"] == code
        assert said in document["error"]
        assert done.stderr == b""
    else:
        assert done.stdout == b""
        assert said in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_megabyte_is_too_much_of_a_question(cli: Any) -> None:
    done = cli("ask", "-", "--json", replies=["no"], stdin=b"x" * 1_000_000)
    assert done.returncode == 2
    assert "1000000 characters" in json.loads(done.stdout)["error"]


def test_an_error_in_text_says_what_and_how_to_mend_it(cli: Any) -> None:
    done = cli("ask", "q", "--engine", "nonsense")
    assert done.stdout == b""
    first, second = done.stderr.decode().splitlines()
    assert first == "worldmodel: 'nonsense' is no engine"
    assert second.startswith("  mend it: --engine embedded | store:ID | gguf:PATH")


@pytest.mark.parametrize(("kind", "code"), [("gguf", 3), ("hf", 3), ("scripted", 6)])
def test_an_engine_that_is_not_there_is_named(cli: Any, kind: str, code: int) -> None:
    done = cli("ask", "q", "--json", "--engine", f"{kind}:/no/such/place")
    assert done.returncode == code
    assert "/no/such/place" in json.loads(done.stdout)["error"]


def test_no_answer_is_exit_code_1_and_says_why(cli: Any) -> None:
    done = cli("ask", QUESTION, replies=["<think>well</think>"])
    assert done.returncode == 1
    assert "no answer: " in done.stdout.decode()
    done = cli("ask", QUESTION, "--json", replies=["<think>well</think>"])
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]


def test_an_engine_that_stops_working_keeps_what_there_was(cli: Any) -> None:
    replies = ["<model>python: print(1)</model><requires>python:math</requires>"]
    done = cli("ask", QUESTION, "--json", replies=replies, plays=["1"])
    document = json.loads(done.stdout)
    assert (done.returncode, document["exit_code"]) == (3, 3)
    assert from_data(Trace, document["trace"]).runs[0] is not None
    done = cli("ask", QUESTION, replies=replies, plays=["1"])
    assert done.returncode == 3
    assert b"output (" in done.stdout
    assert b"no reply left" in done.stderr


def test_a_machine_that_is_missing_is_exit_code_4(cli: Any, speed: dict[str, Any]) -> None:
    assert cli("ask", QUESTION, replies=speed["replies"], plays=[]).returncode == 4


def test_a_policy_that_cannot_be_read_is_exit_code_5_and_nothing_runs(
    cli: Any, speed: dict[str, Any], home: Path
) -> None:
    home.mkdir()
    (home / "policy.toml").write_text("[[rule]]\nmatch = 5")
    done = cli("ask", QUESTION, **speed)
    assert done.returncode == 5
    assert b"policy.toml" in done.stderr
    assert b"output" not in done.stdout


def test_nobody_to_ask_is_a_denial_that_the_model_is_told(cli: Any) -> None:
    done = cli("ask", QUESTION, "--json", replies=PROCESS_REPLIES, plays=["2"])
    trace = from_data(Trace, json.loads(done.stdout))
    assert trace.runs == (None,)
    assert trace.decisions[0].rulings[0].allow is False
    assert "not granted: bash:process" in trace.text
    assert trace.answer == "It has 2 cores." and trace.unsupported
    shown = cli("ask", QUESTION, replies=PROCESS_REPLIES, plays=["2"]).stdout
    assert b"no program gave a result: this answer is the model's guess" in shown
    assert b"guess" not in cli("ask", QUESTION, "--approve", "auto", replies=PROCESS_REPLIES, plays=["2"]).stdout


def test_approve_auto_allows_what_would_be_asked(cli: Any, home: Path) -> None:
    done = cli("ask", QUESTION, "--json", "--approve", "auto", replies=PROCESS_REPLIES, plays=["2"])
    assert from_data(Trace, json.loads(done.stdout)).runs[0] is not None
    assert json.loads((home / "audit.jsonl").read_text().splitlines()[0])["mode"] == "auto"


def test_control_characters_do_not_reach_a_terminal(terminal: Any) -> None:
    shown = terminal("ask", QUESTION, replies=["All \x1b]0;mine\x07 \x1b[2J done\u202e."])
    assert shown.end() == 0
    assert "\x1b]0;mine" not in shown.text
    assert "\x1b[2J" not in shown.text
    assert "\u202e" not in shown.text
    assert "done" in shown.text


def test_a_terminal_shows_the_answer_while_it_is_written_and_in_colour(terminal: Any, speed: dict[str, Any]) -> None:
    shown = terminal("ask", QUESTION, **speed, slow=0.05)
    began = time.monotonic()
    shown.until("Asked")
    first = time.monotonic() - began
    shown.until("hour")
    assert time.monotonic() - began > first + 0.4
    assert shown.end() == 0
    assert "\x1b[2m" in shown.text  # thinking is dim
    assert "\x1b[1m" in shown.text  # the answer is bold


def test_ctrl_c_ends_ask_with_130(terminal: Any, speed: dict[str, Any]) -> None:
    shown = terminal("ask", QUESTION, **speed, slow=0.3)
    shown.until("Asked")
    shown.type("\x03")
    assert shown.end() == 130
    assert "interrupted" in shown.text
    assert "Traceback" not in shown.text


def test_sigterm_ends_ask_in_order(process: Any, speed: dict[str, Any]) -> None:
    running = process("ask", QUESTION, **speed, slow=0.3)
    running.stdout.read(1)
    running.send_signal(signal.SIGTERM)
    _, said = running.communicate(timeout=30)
    assert running.returncode == 128 + signal.SIGTERM
    assert b"Traceback" not in said


def test_a_reader_that_goes_away_is_no_news(process: Any) -> None:
    running = process("ask", "--max-tokens", "500000", QUESTION, replies=["a word of many " * 50_000])
    running.stdout.read(10)
    running.stdout.close()
    assert running.wait(30) == 141
    assert running.stderr.read() == b""


@pytest.mark.parametrize(
    ("typed", "ran", "remembered"),
    [("y", True, False), ("n", False, False), ("a", True, True), ("what\nyes", True, False)],
)
def test_a_person_is_asked_and_the_answer_holds(
    terminal: Callable[..., Any], home: Path, typed: str, ran: bool, remembered: bool
) -> None:
    shown = terminal("ask", "How many cores?", replies=PROCESS_REPLIES, plays=["2"])
    asked = shown.until("bash:process: ")
    assert "nproc" in asked
    assert "bash:process" in asked
    shown.type(f"{typed}\n")
    assert shown.end() == 0
    assert ("output (" in shown.text) is ran
    assert (home / "policy.toml").exists() is remembered
    record = json.loads((home / "audit.jsonl").read_text().splitlines()[0])
    assert record["rulings"][0]["by"] == "person"


@pytest.mark.parametrize(("typed", "code"), [("\x03", 130), ("\x04", 0)])
def test_leaving_the_question_is_no_permission(terminal: Callable[..., Any], home: Path, typed: str, code: int) -> None:
    shown = terminal("ask", "How many cores?", replies=PROCESS_REPLIES, plays=["2"])
    shown.until("bash:process: ")
    time.sleep(0.3)  # a key in the instant between the question and the wait for its answer counts later
    shown.type(typed)
    assert shown.end() == code
    assert "output (" not in shown.text
    assert json.loads((home / "audit.jsonl").read_text())["allow"] is False


def test_version_and_help_are_quick_and_load_nothing_heavy() -> None:
    code = "import sys; sys.argv[1:] = ['--help']\nfrom worldmodel.app.cli import main\n"
    code += "try: main()\nexcept SystemExit: pass\n"
    heavy = "{'numpy', 'rich', 'httpx', 'jinja2', 'torch', 'xllamacpp', 'worldmodel.loop'} & set(sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}print('heavy:', {heavy})"], capture_output=True, text=True, check=True
    )
    assert "heavy: set()" in done.stdout
    for command in ("ask", "chat", "exec", "eval", "image", "doctor", "train", "models", "policy"):
        assert f"\n  {command} " in done.stdout


def test_a_bug_is_one_line_unless_asked_for(tmp_path: Path) -> None:
    code = "from worldmodel.app import cli, machine\nmachine.doctor = lambda **_: 1 / 0\ncli.main()"
    command = [sys.executable, "-c", code, "doctor"]
    plain = subprocess.run(command, capture_output=True, text=True, check=False)
    assert plain.returncode == 1
    assert plain.stderr.startswith("worldmodel: ZeroDivisionError: division by zero\n  mend it: ")
    assert "Traceback" not in plain.stderr
    env = {**os.environ, "WORLDMODEL_DEBUG": "1"}
    assert "Traceback" in subprocess.run(command, capture_output=True, text=True, check=False, env=env).stderr


@pytest.mark.parametrize("ignored", [False, True])
def test_ctrl_c_while_the_command_is_loaded_is_no_traceback(ignored: bool) -> None:
    lines = [
        "import os, signal, sys",
        "class Early:",
        "    def find_spec(self, name, path=None, target=None):",
        "        if name == 'typer': os.kill(os.getpid(), signal.SIGINT)",
        f"if {ignored}: signal.signal(signal.SIGINT, signal.SIG_IGN)",
        "sys.meta_path.insert(0, Early())",
        "sys.argv[1:] = ['--version']",
        "from worldmodel.__main__ import main",
        "main()",
    ]
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == (0 if ignored else -signal.SIGINT)
