"""The command line with real machines: what a user types, and that nothing is left behind."""

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

from worldmodel.settings import Settings
from worldmodel.types import Run, Trace, Verdict, from_data

pytestmark = pytest.mark.vm

PROGRAMS = {
    "python": "print(6 * 7)",
    "javascript": "console.log(6 * 7)",
    "bash": "echo $((6 * 7))",
    "c": '#include <stdio.h>\nint main(void) { printf("%d\\n", 6 * 7); return 0; }',
}

Worldmodel = Callable[..., "subprocess.CompletedProcess[bytes]"]


def machines() -> set[int]:
    """Process ids of the QEMUs that this test started or that nobody owns; other people's machines do not count."""
    parents, named = {}, set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                name, _, rest = (entry / "stat").read_text().partition("(")[2].rpartition(")")
            except OSError:
                continue
            parents[int(entry.name)] = int(rest.split()[1])
            if name.startswith("qemu-system"):
                named.add(int(entry.name))
    return {pid for pid in named if parents[pid] == 1 or _below(pid, os.getpid(), parents)}


def _below(pid: int, ancestor: int, parents: dict[int, int]) -> bool:
    while pid in parents and pid != ancestor:
        pid = parents[pid]
    return pid == ancestor


@pytest.fixture(scope="session")
def built() -> None:
    """The guest image, built if it is not there."""
    from worldmodel.execution import qemu

    qemu.build(Settings.from_env())


@pytest.fixture
def worldmodel(built: None, tmp_path: Path) -> Worldmodel:
    """`worldmodel(ARGUMENT, ..., stdin=)` runs the command and checks that no machine and no file stays."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()

    def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        before = machines()
        done = subprocess.run(
            [sys.executable, "-m", "worldmodel", *arguments],
            input=stdin,
            capture_output=True,
            timeout=120,
            check=False,
            env={**os.environ, "TMPDIR": str(temporary)},
        )
        assert machines() <= before
        assert list(temporary.iterdir()) == []
        return done

    return run


def script(folder: Path, *replies: str) -> str:
    path = folder / "replies.json"
    path.write_text(json.dumps(replies))
    return f"scripted:{path}"


@pytest.mark.parametrize("sandbox", ["qemu", "bubblewrap"])
@pytest.mark.parametrize("language", PROGRAMS)
def test_exec_in_every_language(worldmodel: Worldmodel, language: str, sandbox: str) -> None:
    arguments = ["exec", "--language", language, "-", "--sandbox", sandbox, "--json"]
    done = worldmodel(*arguments, stdin=PROGRAMS[language].encode())
    document = json.loads(done.stdout)
    run = from_data(Run, document["run"])
    assert (done.returncode, run.status, run.stdout, run.sandbox) == (0, "ok", "42\n", sandbox)
    assert from_data(Verdict, document["verdict"]).accurate


@pytest.mark.parametrize(
    ("code", "status", "more"),
    [
        ("1 / 0", "failed", []),
        ("while True: pass", "timeout", ["--timeout", "2"]),
        ("x = bytearray(10 ** 9)", "oom", []),
        ("import socket; socket.create_connection(('10.1.2.3', 80), 2)", "blocked", []),
    ],
)
def test_a_program_that_fails_is_exit_code_1_and_a_status(
    worldmodel: Worldmodel, code: str, status: str, more: list[str]
) -> None:
    done = worldmodel("exec", "-l", "python", "-", "--json", *more, stdin=code.encode())
    assert done.returncode == 1
    assert json.loads(done.stdout)["run"]["status"] == status


def test_ask_runs_the_program_in_a_machine(worldmodel: Worldmodel, tmp_path: Path) -> None:
    program = "<think>Divide.</think><model>python: print(a / b)</model><requires>python:math</requires>"
    engine = script(tmp_path, program, "The average speed is [c] miles per hour.")
    done = worldmodel("ask", "--engine", engine, "--json", "60 miles in 1.5 hours: how fast?")
    trace = from_data(Trace, json.loads(done.stdout))
    assert done.returncode == 0
    assert trace.answer == "The average speed is 40 miles per hour."
    assert trace.runs[0] is not None
    assert (trace.runs[0].stdout, trace.runs[0].sandbox) == ("40.0\n", "qemu")


def test_a_failed_run_comes_back_to_the_model(worldmodel: Worldmodel, tmp_path: Path) -> None:
    engine = script(
        tmp_path,
        "<model>python: print(aa)</model><requires>python:math</requires>",
        "<think>A typing error.</think><model>python: print(a)</model><requires>python:math</requires>",
        "It is [b].",
    )
    done = worldmodel("ask", "--engine", engine, "--json", "What is 7?")
    trace = from_data(Trace, json.loads(done.stdout))
    assert [run and run.status for run in trace.runs] == ["failed", "ok"]
    assert "NameError" in trace.text
    assert trace.answer == "It is 7."


def test_eval_runs_real_machines_with_two_workers(worldmodel: Worldmodel, tmp_path: Path) -> None:
    data = tmp_path / "tasks.jsonl"
    data.write_text("".join(json.dumps({"question": f"What is {n}?", "answer": n}) + "\n" for n in (3, 4)))
    replies = ["<model>python: print(a)</model><requires>python:math</requires>", "It is [b]."]
    done = worldmodel("eval", "--data", str(data), "--engine", script(tmp_path, *replies * 2), "--json")
    figures = json.loads(done.stdout)
    assert (figures["n"], figures["right"], figures["ran"], figures["sandbox"]) == (2, 2, 1.0, "qemu")


def test_image_status_says_that_it_is_whole(worldmodel: Worldmodel) -> None:
    done = worldmodel("image", "status", "--verify", "--json")
    assert (done.returncode, json.loads(done.stdout)["ready"]) == (0, True)
    assert worldmodel("image", "build", "--json").returncode == 0  # there is nothing to do


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_signal_during_a_run_leaves_no_machine(built: None, tmp_path: Path, number: signal.Signals) -> None:
    before = machines()
    program = tmp_path / "program.py"
    program.write_text("import time\nwhile True: time.sleep(1)")
    command = [sys.executable, "-m", "worldmodel", "exec", "-l", "python", str(program), "--timeout", "60"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not machines() - before:
        assert process.poll() is None
        time.sleep(0.01)
    time.sleep(0.7)
    process.send_signal(number)
    _, said = process.communicate(timeout=30)
    assert process.returncode == {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGKILL: -9}[number]
    assert b"Traceback" not in said
    deadline = time.monotonic() + 5
    while machines() - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert machines() <= before


def test_chat_keeps_its_machines_to_itself(built: None, terminal: Any, tmp_path: Path) -> None:
    before = machines()
    program = "<model>python: print(1)</model><requires>python:math</requires>"
    command = [sys.executable, "-m", "worldmodel", "chat", "--engine", script(tmp_path, program, "One.", "Two.")]
    chat = terminal.of(command)
    chat.until("> ")
    for question, answer in (("first", "One."), ("second", "Two.")):
        chat.type(f"{question}\r")
        chat.until(answer)
        chat.until("> ")
    chat.type("\x04")
    assert chat.end() == 0
    assert machines() <= before


def test_rows_about_files_and_services_have_them(worldmodel: Worldmodel, tmp_path: Path) -> None:
    """Two rows of families: one reads its file, one calls its tool; without --services both are refused."""
    made = tmp_path / "made"
    for only in ("file/column_total", "tool/country_fact"):
        done = worldmodel(*("data generate --count 1 --held 0 --json --out".split()), str(made / only), "--only", only)
        assert json.loads(done.stdout)["written"]["train"] == 1, done.stderr
    rows = []
    for only in ("file/column_total", "tool/country_fact"):
        rows.append({**json.loads((made / only / "train.jsonl").read_text()), "id": only})
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    replies: list[str] = []
    for row in rows:
        step = row["example"]["task"]["steps"][0]
        replies += [
            f"<model>{step['language']}:\n{step['code']}\n</model>\n<requires>{step['requires']}</requires>",
            f"It is {row['answer']}.",
        ]
    (tmp_path / "replies.json").write_text(json.dumps(replies))
    common = (
        *("eval", "--json", "--approve", "auto", "--data", str(tmp_path / "rows.jsonl")),
        *("--engine", f"scripted:{tmp_path / 'replies.json'}"),
    )
    done = worldmodel(*common, "--services", "--out", str(tmp_path / "out.jsonl"))
    assert done.returncode == 0, (done.stdout, done.stderr)
    figures = json.loads(done.stdout)
    assert (figures["right"], figures["ran"], figures["requirement_recall"]) == (2, 1.0, 1.0), done.stdout
    refused = json.loads(worldmodel(*common).stdout)
    assert refused["ran"] == 0.0
