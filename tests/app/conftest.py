"""Running the command line as users do: as a process, with a pipe or a terminal."""

from __future__ import annotations

import io
import json
import os
import pty
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

Cli = Callable[..., "subprocess.CompletedProcess[bytes]"]


def _command(arguments: Sequence[str], replies: Sequence[str] | None, folder: Path) -> list[str]:
    command = [sys.executable, str(PLAY), *arguments]
    if replies is not None:
        script = folder / "replies.json"
        script.write_text(json.dumps(replies))
        command[3:3] = ["--engine", f"scripted:{script}"]
    return command


@pytest.fixture
def speed() -> dict[str, Any]:
    """What the engine says and the machine prints for QUESTION."""
    think = "<think>Asked: the speed.\nDivide.</think>\n"
    program = "<model>python: print(a / b)</model>\n<requires>python:math</requires>\n"
    return {"replies": [think + program, "The average speed is [c] miles per hour."], "plays": ["40.0\n"]}


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    """`cli(ARGUMENT, ..., replies=, plays=, stdin=, env=)` runs the command with a scripted machine, in pipes."""

    def run(
        *arguments: str,
        replies: Sequence[str] | None = None,
        plays: Sequence[str] = (),
        stdin: bytes = b"",
        env: dict[str, str] | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            _command(arguments, replies, tmp_path),
            input=stdin,
            capture_output=True,
            timeout=60,
            check=False,
            env={**os.environ, "PLAY": json.dumps(list(plays)), **(env or {})},
        )

    return run


@pytest.fixture
def inside(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Cli:
    """`inside(ARGUMENT, ..., stdin=)` runs the command in this process: quicker, for what ends before an answer."""

    def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        monkeypatch.setattr(sys, "argv", ["worldmodel", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
        try:
            with pytest.raises(SystemExit) as left:
                main()
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)
        shown = capfdbinary.readouterr()
        code = left.value.code if isinstance(left.value.code, int) else 0
        return subprocess.CompletedProcess(arguments, code, shown.out, shown.err)

    return run


class Terminal:
    """A process in a terminal of its own. `text` is all it has shown so far."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self.text = ""
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            os.execve(command[0], command, env)

    def until(self, wanted: str, seconds: float = 30.0) -> str:
        """Read until `wanted` is shown; what was shown since the last call. Fails when it does not come."""
        start, deadline = len(self.text), time.monotonic() + seconds
        while wanted not in self.text[start:]:
            left = deadline - time.monotonic()
            assert left > 0, f"{wanted!r} did not come, but {self.text[start:]!r}"
            if not self._read(left):
                break
        assert wanted in self.text[start:], f"it ended without {wanted!r}: {self.text[start:]!r}"
        return self.text[start:]

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
    """`terminal(ARGUMENT, ..., replies=, plays=)` starts the command in a terminal."""
    opened: list[Terminal] = []

    def start(
        *arguments: str, replies: Sequence[str] | None = None, plays: Sequence[str] = (), slow: float = 0.0
    ) -> Terminal:
        env = {**os.environ, "PLAY": json.dumps(list(plays)), "SLOW": str(slow), "TERM": "xterm-256color"}
        env.pop("NO_COLOR", None)
        opened.append(Terminal(_command(arguments, replies, tmp_path), env))
        return opened[-1]

    yield start
    for one in opened:
        one.close()
