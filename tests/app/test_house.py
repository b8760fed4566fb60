"""What holds the house together: docs that agree with the program, and what is said where something is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

ROOT = Path(__file__).parents[2]


def _worldmodel(*arguments: str, path: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    """The command with nothing on PATH but what `path` holds, and an empty cache."""
    env = {**os.environ, "PATH": str(path), "WORLDMODEL_CACHE": str(cache)}
    command = [sys.executable, "-m", "worldmodel", *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_the_page_on_the_command_line_names_what_help_names() -> None:
    done = subprocess.run([sys.executable, str(ROOT / "scripts/cli-help"), "--check"], check=False)
    assert done.returncode == 0, "run scripts/cli-help"


def _options(app: Any) -> Iterator[tuple[str, Any, Any]]:
    """Command and parameter, its type, and what typer is told of it."""
    for group in app.registered_groups:
        yield from _options(group.typer_instance)
    for command in app.registered_commands:
        for name, kind in get_type_hints(command.callback, include_extras=True).items():
            for told in getattr(kind, "__metadata__", ()):
                yield f"{command.name or command.callback.__name__} {name}", get_args(kind)[0], told


def test_no_option_takes_a_number_that_is_none() -> None:
    """Bounds do not see to it in every version of the library that reads the command line."""
    from worldmodel.app.cli import app
    from worldmodel.app.options import finite

    numbers = {place: told for place, kind, told in _options(app) if float in (kind, *get_args(kind))}
    assert numbers.keys() >= {"ask temperature", "ask max_error", "exec timeout", "base minutes", "sft rate"}
    assert [place for place, told in numbers.items() if told.callback is not finite] == []


def test_the_exit_codes_of_page_and_program_are_those_of_the_errors() -> None:
    from worldmodel import errors
    from worldmodel.app.cli import EPILOG

    page = (ROOT / "docs/cli.md").read_text("utf-8")
    codes = {kind.exit_code for kind in vars(errors).values() if isinstance(kind, type)} | {0, 130, 141}
    for code in codes:
        assert f"\n| {code} |" in page
        assert f"{code} " in EPILOG


def test_every_page_is_in_the_index_and_every_link_leads_somewhere() -> None:
    docs = ROOT / "docs"
    index = (docs / "index.md").read_text("utf-8")
    for page in docs.glob("*.md"):
        assert page.name == "index.md" or f"({page.name})" in index, f"docs/index.md does not name {page.name}"
    for line in index.splitlines():
        if "](" in line:
            assert (docs / line.split("](")[1].split(")")[0]).exists(), line


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def test_doctor_without_qemu_says_what_to_install(bare: Path, tmp_path: Path) -> None:
    done = _worldmodel("doctor", "--json", path=bare, cache=tmp_path / "cache")
    facts = {fact["name"]: fact for fact in json.loads(done.stdout)["facts"]}
    assert done.returncode == 1
    assert facts["qemu"]["ok"] is False
    assert "apt-get install" in facts["qemu"]["mend"]
    assert facts["sandbox"]["ok"] is False
    assert facts["sandbox"]["needed"] is True
    text = _worldmodel("doctor", path=bare, cache=tmp_path / "cache").stdout
    assert "MISSING sandbox" in text
    assert "\x1b" not in text


def test_without_any_sandbox_nothing_runs(bare: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("print(1)")
    for choice, code in (("auto", 4), ("qemu", 4), ("bubblewrap", 4)):
        arguments = ["exec", "-l", "python", str(program), "--sandbox", choice, "--json"]
        done = _worldmodel(*arguments, path=bare, cache=tmp_path / "cache")
        assert done.returncode == code, done
        assert "apt" in json.loads(done.stdout)["mend"]


def test_auto_says_that_it_took_bubblewrap(bare: Path, tmp_path: Path) -> None:
    (bare / "bwrap").write_text("#!/bin/sh\nexit 1\n")
    (bare / "bwrap").chmod(0o755)
    done = _worldmodel("doctor", "--json", path=bare, cache=tmp_path / "cache")
    fact = next(fact for fact in json.loads(done.stdout)["facts"] if fact["name"] == "sandbox")
    assert fact["ok"] is True
    assert "auto means bubblewrap" in fact["detail"]
    assert "shares this machine's kernel" in fact["detail"]


def test_image_commands_without_qemu(bare: Path, tmp_path: Path) -> None:
    for command in ("build", "status"):
        done = _worldmodel("image", command, path=bare, cache=tmp_path / "cache")
        assert done.returncode == 4
        assert "mend it: " in done.stderr


def test_remove_without_an_image_is_no_error(tmp_path: Path) -> None:
    done = _worldmodel("image", "remove", "--json", path=Path(os.environ["PATH"]), cache=tmp_path / "cache")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"freed": 0})


def test_train_without_torch_says_what_to_install(tmp_path: Path) -> None:
    code = "import sys; sys.modules['torch'] = None\nfrom worldmodel.app.cli import main\nmain()"
    arguments = ["train", "base", "--data", str(tmp_path), "--out", str(tmp_path / "out")]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 7
    assert "pip install 'worldmodel[train]'" in done.stderr


def _stub(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"#!/bin/bash\n{text}\n")
    (folder / name).chmod(0o755)


@pytest.mark.parametrize("question", ["What is $5 + 'x' \"y\" `id` $(id)?", "--help", "two  spaces; and; more"])
def test_make_ask_hands_the_question_on_as_it_was_typed(tmp_path: Path, question: str) -> None:
    _stub(tmp_path / "bin", "worldmodel", 'printf "%s|" "$@"')
    (tmp_path / ".base").touch()
    command = ["make", "--no-print-directory", "-C", str(ROOT), "ask", f"Q={question}", f"VENV={tmp_path}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == f"ask|--|{question}|"


def test_make_ask_without_a_question_says_how(tmp_path: Path) -> None:
    (tmp_path / ".base").touch()
    command = ["make", "-C", str(ROOT), "ask", f"VENV={tmp_path}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "usage: make ask" in done.stderr


SYSTEM = {
    "qemu-system-x86_64": "qemu-system-x86",
    "mmdebstrap": "mmdebstrap",
    "mkfs.erofs": "erofs-utils",
    "bwrap": "bubblewrap",
}
TESTS = {"node": "nodejs", "cc": "tcc"}


@pytest.mark.parametrize("purpose", ["", "tests"])
@pytest.mark.parametrize("there", [(), ("mmdebstrap", "bwrap", "node"), (*SYSTEM, *TESTS)])
def test_set_up_installs_what_is_missing_and_nothing_else(tmp_path: Path, there: tuple[str, ...], purpose: str) -> None:
    tools, venv = tmp_path / "tools", tmp_path / "venv"
    _stub(venv / "bin", "python", "exit 0")
    for name in ("python3", "id", "env"):
        real = sys.executable if name == "python3" else f"/usr/bin/{name}"
        _stub(tools, name, f'exec {real} "$@"')
    for name in ("apt-get", "sudo"):
        _stub(tools, name, f'echo "{name} $*" >> {tmp_path}/log')
    for name in there:
        _stub(tools, name, "")
    (tmp_path / "log").touch()
    command = ["/bin/bash", str(ROOT / "scripts/system-setup"), str(venv), purpose]
    subprocess.run(command, env={"PATH": str(tools)}, check=True, capture_output=True)
    log = (tmp_path / "log").read_text()
    for name, package in SYSTEM.items():
        assert (f" {package}" in log) is (name not in there)
    for name, package in TESTS.items():
        assert (f" {package}" in log) is (purpose == "tests" and name not in there)


@pytest.mark.parametrize(
    ("redirection", "code", "shown"),
    [(">/dev/full", 1, False), (">&-", 0, False), ("<&-", 0, True), ("2>&-", 0, True), (">&- 2>&- <&-", 0, False)],
)
@pytest.mark.parametrize("command", ["policy show", "policy show --json"])
def test_streams_that_are_full_or_closed(redirection: str, code: int, shown: bool, command: str) -> None:
    line = f"exec {sys.executable} -m worldmodel {command} {redirection}"
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == code  # one line says that the disk is full
    assert ("pure computation" in done.stdout) is shown


def test_an_encoding_that_cannot_say_it_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text('[[rule]]\nmatch = "*:math"\naction = "allow"\nreason = "\N{SNOWMAN}"\n')
    env = {**os.environ, "PYTHONIOENCODING": "latin-1", "WORLDMODEL_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "worldmodel", "policy", "show"]
    assert b"(\\u2603)" in subprocess.run(command, env=env, capture_output=True, check=True).stdout
