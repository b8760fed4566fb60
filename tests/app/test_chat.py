from __future__ import annotations

import json
import time
from typing import Any

import pytest


def test_a_pipe_asks_line_by_line_and_remembers(cli: Any) -> None:
    done = cli("chat", "--json", replies=["Paris.", "In France."], stdin=b"Capital of France?\n\nWhere is that?\n")
    traces = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [(trace["question"], trace["answer"]) for trace in traces] == [
        ("Capital of France?", "Paris."),
        ("Where is that?", "In France."),
    ]


def test_what_was_said_is_in_the_next_prompt_until_reset(cli: Any) -> None:
    # SHOW makes the scripted engine answer with the turns that it was given.
    stdin = b"one\ntwo\n/reset\nthree\n"
    done = cli("chat", "--json", replies=["first"] * 3, stdin=stdin, env={"SHOW": "1"})
    answers = [json.loads(line)["answer"] for line in done.stdout.splitlines()]
    assert answers == ["one", "one | one | two", "three"]


def test_an_error_in_a_pipe_ends_the_chat_with_its_code(cli: Any) -> None:
    done = cli("chat", replies=["Paris."], stdin=b"Capital?\nAnother?\nThird?\n")
    assert done.returncode == 3
    assert done.stderr.count(b"no reply left") == 1
    done = cli("chat", "--json", replies=["Paris."], stdin=b"Capital?\nAnother?\nThird?\n")
    assert done.returncode == 3
    assert [("error" in json.loads(line), "trace" in json.loads(line)) for line in done.stdout.splitlines()] == [
        (True, False),
        (True, True),
    ]


def test_a_line_that_is_no_text_is_named(cli: Any) -> None:
    done = cli("chat", replies=["Paris."], stdin=b"Capital?\n\xff\xfe\n")
    assert done.returncode == 2
    assert b"line 2 of stdin" in done.stderr


def test_ctrl_c_ends_the_answer_and_not_the_chat(terminal: Any, speed: dict[str, Any]) -> None:
    chat = terminal("chat", replies=["<think>so many words " + "and more " * 500, "Second."], slow=0.02)
    chat.until("> ")
    chat.type("first question\r")
    chat.until("words")
    chat.type("\x03")
    chat.until("the answer was ended")
    chat.until("> ")
    chat.type("second question\r")
    chat.until("Second.")
    chat.until("> ")
    time.sleep(0.3)
    chat.type("\x03")  # at the prompt: the line is dropped
    chat.until("> ")
    chat.type("/quit\r")
    assert chat.end() == 0
    assert "Traceback" not in chat.text


def test_ctrl_d_ends_the_chat(terminal: Any) -> None:
    chat = terminal("chat", replies=["x"])
    chat.until("> ")
    chat.type("\x04")
    assert chat.end() == 0


def test_commands_of_the_chat(terminal: Any) -> None:
    chat = terminal("chat", replies=["x"])
    chat.until("> ")
    chat.type("/help\r")
    assert "/reset" in chat.until("Ctrl-C")
    chat.until("> ")
    chat.type("/nonsense\r")
    chat.until("unknown command /nonsense")
    chat.until("> ")
    chat.type("/reset\r")
    chat.until("forgotten")
    chat.until("> ")
    chat.type("/quit\r")
    assert chat.end() == 0


def test_an_error_in_a_terminal_ends_the_answer_only(terminal: Any) -> None:
    chat = terminal("chat", replies=["Paris."])
    for _ in range(2):
        chat.until("> ")
        chat.type("Capital?\r")
    chat.until("no reply left")
    chat.until("> ")
    chat.type("/quit\r")
    assert chat.end() == 0


def test_an_answer_for_the_session_is_not_asked_again(terminal: Any, home: Any) -> None:
    program = "<model>bash: nproc</model><requires>bash:process</requires>"
    chat = terminal("chat", replies=[program, "Two.", program, "Still two."], plays=["2", "2"])
    chat.until("> ")
    chat.type("How many cores?\r")
    chat.until("bash:process: ")
    chat.type("s\r")
    chat.until("Two.")
    chat.until("> ")
    chat.type("And now?\r")
    chat.until("by session")
    chat.until("Still two.")
    chat.until("> ")
    chat.type("/quit\r")
    assert chat.end() == 0
    assert not (home / "policy.toml").exists()


@pytest.mark.parametrize("line", ["/help", "/quit"])
def test_commands_hold_in_a_pipe_too(cli: Any, line: str) -> None:
    done = cli("chat", "--json", replies=[], stdin=f"{line}\n".encode())
    assert (done.returncode, done.stdout) == (0, b"")
