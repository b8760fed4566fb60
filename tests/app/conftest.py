"""Running the command line as users do: as a process, with a pipe or a terminal."""

from __future__ import annotations

import importlib.util
import io
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from worldmodel.app.cli import main

PLAY = Path(__file__).parent / "play.py"

_COLOUR = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")

Done = subprocess.CompletedProcess[bytes]
Cli = Callable[..., Done]


def _command(arguments: Sequence[str], replies: Sequence[str] | None, folder: Path) -> list[str]:
    command = list(arguments)
    if replies is not None:
        script = folder / "replies.json"
        script.write_text(json.dumps(replies))
        command[1:1] = ["--engine", f"scripted:{script}"]
    return command


@pytest.fixture
def speed() -> dict[str, Any]:
    """What the engine says and the machine prints for a question on 60 miles in 1.5 hours."""
    think = "<think>Asked: the speed.\nDivide.</think>\n"
    program = "<model>python: print(a / b)</model>\n<requires>python:math</requires>\n"
    return {"replies": [think + program, "The average speed is [c] miles per hour."], "plays": ["40.0\n"]}


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Cli:
    """`cli(ARGUMENT, ..., replies=, plays=, stdin=, env=)`: the command in this process, with a scripted machine."""
    specification = importlib.util.spec_from_file_location("play", PLAY)
    assert specification is not None
    assert specification.loader is not None
    play = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(play)

    def run(
        *arguments: str,
        replies: Sequence[str] | None = None,
        plays: Sequence[str] = (),
        stdin: bytes = b"",
        env: dict[str, str] | None = None,
    ) -> Done:
        command = _command(arguments, replies, tmp_path)
        handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
        with monkeypatch.context() as patch:
            play.set_up(patch.setattr)
            patch.setattr(sys, "argv", ["worldmodel", *command])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            patch.setattr(sys, "excepthook", sys.excepthook)
            for name, value in {"PLAY": json.dumps(list(plays)), **(env or {})}.items():
                patch.setenv(name, value)
            try:
                with pytest.raises(SystemExit) as left:
                    main()
            finally:
                for number, handler in handlers.items():
                    signal.signal(number, handler)
        shown = capfdbinary.readouterr()
        code = left.value.code if isinstance(left.value.code, int) else 0
        return subprocess.CompletedProcess(command, code, shown.out, shown.err)

    return run


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """`process(ARGUMENT, ..., replies=, plays=, slow=)` starts the command as a process, its outputs in pipes."""
    started: list[subprocess.Popen[bytes]] = []

    def start(
        *arguments: str, replies: Sequence[str] | None = None, plays: Sequence[str] = (), slow: float = 0.0
    ) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(PLAY), *_command(arguments, replies, tmp_path)]
        env = {**os.environ, "PLAY": json.dumps(list(plays)), "SLOW": str(slow or "")}
        started.append(subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
        return started[-1]

    yield start
    for one in started:
        one.kill()
        one.wait()
        for pipe in (one.stdout, one.stderr):
            if pipe is not None:
                pipe.close()


class Terminal:
    """A process in a terminal of its own. `text` is all it has shown so far, colours included."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self.text = ""
        self._seen = 0
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            os.execve(command[0], command, env)

    def until(self, wanted: str, seconds: float = 30.0) -> str:
        """Read until `wanted` is shown, colours aside; all that was shown since the last call. Fails if it never is."""
        deadline = time.monotonic() + seconds
        while wanted not in (shown := _COLOUR.sub("", self.text)[self._seen :]):
            left = deadline - time.monotonic()
            assert left > 0, f"{wanted!r} did not come, but {shown!r}"
            assert self._read(left), f"it ended without {wanted!r}: {shown!r}"
        end = shown.index(wanted) + len(wanted)
        self._seen += end
        return shown[:end]

    def type(self, text: str) -> None:
        os.write(self._fd, text.encode())

    def end(self, seconds: float = 30.0) -> int:
        """Read to the end; the exit code (negative: the signal that ended it)."""
        deadline = time.monotonic() + seconds
        while self._read(max(0.0, deadline - time.monotonic())):
            assert time.monotonic() < deadline, f"it did not end: {self.text!r}"
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        return os.waitstatus_to_exitcode(status)

    def close(self) -> None:
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        os.close(self._fd)

    def _read(self, seconds: float) -> bool:
        if not select.select([self._fd], [], [], seconds)[0]:
            return True
        try:
            piece = os.read(self._fd, 65536)
        except OSError:  # how Linux tells that the other end is closed
            return False
        self.text += piece.decode("utf-8", "replace")
        return bool(piece)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """`terminal(ARGUMENT, ..., replies=, plays=, slow=)` in a terminal; `terminal.of(COMMAND)` for the real one."""
    opened: list[Terminal] = []

    def start(
        *arguments: str, replies: Sequence[str] | None = None, plays: Sequence[str] = (), slow: float = 0.0
    ) -> Terminal:
        env = {**os.environ, "PLAY": json.dumps(list(plays)), "SLOW": str(slow or ""), "TERM": "xterm-256color"}
        env.pop("NO_COLOR", None)
        opened.append(Terminal([sys.executable, str(PLAY), *_command(arguments, replies, tmp_path)], env))
        return opened[-1]

    def of(command: list[str]) -> Terminal:
        opened.append(Terminal(command, {**os.environ, "TERM": "xterm-256color"}))
        return opened[-1]

    start.of = of  # type: ignore[attr-defined]
    yield start
    for one in opened:
        one.close()
