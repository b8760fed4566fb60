"""`worldmodel exec`, with a machine that plays a script; the real machines are in test_real.py."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from worldmodel.app import build
from worldmodel.app.options import Options
from worldmodel.app.show import asked, judgement, left
from worldmodel.execution.scripted import ran
from worldmodel.types import Artifact, Call, Observation, Requirement, Run, Verdict, from_data


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "program.py"
    path.write_text("print(6 * 7)\n")
    return str(path)


def test_the_output_goes_to_stdout_and_nothing_else_does(cli: Any, file: str) -> None:
    done = cli("exec", "--language", "python", file, plays=["42\n"])
    assert (done.returncode, done.stdout, done.stderr) == (0, b"42\n", b"")


def test_the_program_can_come_from_stdin_and_its_language_has_short_names(cli: Any) -> None:
    done = cli("exec", "-l", "js", "-", plays=["42\n"], stdin=b"console.log(42)")
    assert (done.returncode, done.stdout) == (0, b"42\n")


def test_json_is_the_run_and_the_verdict(cli: Any, file: str, home: Path) -> None:
    done = cli(
        "exec", "-l", "python", file, "--json", "--approve", "auto", "--requires", "python:process", plays=["42"]
    )
    document = json.loads(done.stdout)
    assert from_data(Run, document["run"]).stdout == "42"
    assert from_data(Verdict, document["verdict"]).unused[0].category == "process"
    assert document["decision"]["allow"] is True
    decision, run = map(json.loads, (home / "audit.jsonl").read_text().splitlines())
    assert (decision["kind"], run["kind"], run["unused"]) == ("decision", "run", ["python:process"])


def test_what_is_not_allowed_does_not_run(cli: Any, file: str) -> None:
    done = cli("exec", "-l", "python", file, "--requires", "python:process", plays=["42"])
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"did not run" in done.stderr
    assert b"python:process" in done.stderr
    document = json.loads(cli("exec", "-l", "python", file, "--requires", "python:process", "--json").stdout)
    assert (document["run"], document["verdict"]) == (None, None)


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (["-l", "cobol", "-"], b"x", "unknown language 'cobol'"),
        (["-l", "python", "-"], b"", "empty"),
        (["-l", "python", "-"], b"\xff\x00", "no UTF-8"),
        (["-l", "python", "/no/such/file"], b"", "cannot be read"),
        (["-l", "python", "/"], b"", "cannot be read"),
        (["-l", "python", "-", "--requires", "nonsense"], b"x", "--requires"),
        (["-l", "python", "-", "--requires", "bash:process"], b"x", "--requires"),
        (["-l", "python", "-", "--timeout", "0"], b"x", "timeout"),
        (["-"], b"x", "language"),
    ],
)
def test_wrong_use(cli: Any, arguments: list[str], stdin: bytes, said: str) -> None:
    done = cli("exec", *arguments, "--json", stdin=stdin)
    assert done.returncode == 2
    assert said in json.loads(done.stdout)["error"]


def test_folders_that_are_none_are_wrong_usage(cli: Any, file: str, tmp_path: Path) -> None:
    for option, place in (("--mount", tmp_path / "absent"), ("--mount", Path(file)), ("--artifacts", Path(file))):
        done = cli("exec", "-l", "python", file, option, str(place), plays=["42\n"])
        assert (done.returncode, done.stdout) == (2, b"")
        assert f"{option}: ".encode() in done.stderr
        assert str(place).encode() in done.stderr


def test_private_hosts_that_are_none_are_wrong_usage(cli: Any, file: str) -> None:
    for place in ("http://a.test", "a.test:0", "127.1", "a.test/x"):
        done = cli("exec", "-l", "python", file, "--web-private", "b.test", "--web-private", place, plays=["42\n"])
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"no private host: " in done.stderr
    assert cli("exec", "-l", "python", file, "--web-private", "b.test:8080", plays=["42\n"]).returncode == 0


def test_private_hosts_are_put_at_programs_disposal() -> None:
    options = Options.of({"web_private": ["a.test", "b.test:8080"]})
    assert build.resources(options).private_hosts == ("a.test", "b.test:8080")
    assert build.resources(Options.of({"web_private": None})).private_hosts == ()


def test_what_a_run_asked_of_the_host_is_told() -> None:
    calls = (
        Call("web", "a.test:80", True, "GET http://a.test/: 200"),
        Call("tool", "x", False, "not granted: tool(x)"),
    )
    run = replace(ran("42\n"), calls=calls)
    assert asked(run) == ["asked: web a.test:80 (GET http://a.test/: 200)", "refused: tool x (not granted: tool(x))"]
    assert asked(replace(run, calls=calls * 10))[10:] == ["and 10 more"]


def test_files_that_a_run_left_are_named() -> None:
    run = ran("42\n")
    assert left(run) == []
    run = replace(run, artifacts=(Artifact("a.csv", 5, "/out/a-2.csv"),), left_out=("big: too large",))
    assert left(run) == ["left a.csv (5 bytes): /out/a-2.csv", "not taken over: big: too large"]


def test_what_was_done_is_not_said_to_be_blocked() -> None:
    need = Requirement("python", "file", ("read_only",))
    done, stopped = (Observation(need, "list /", blocked) for blocked in (False, True))
    assert judgement(Verdict((), (), violations=(done,))) == ["done without a grant: python:file(read_only) (list /)"]
    assert judgement(Verdict((), (), violations=(stopped,))) == ["blocked: python:file(read_only) (list /)"]
