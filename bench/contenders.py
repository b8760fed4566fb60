"""The ways of running a program that `bench.sandboxes` compares, one small class each.

A contender runs a program of our own and gives what it printed. Making one raises `Absent`, with
the reason, where this machine lacks what it needs. What comes from registries (Pyodide,
smolagents) is installed in fixed versions into folders of the cache, never beside WorldModel.

Programs that attack are no matter of this file: all but QEMU and bubblewrap run on the host itself.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Protocol

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.execution.bubblewrap import BubblewrapSandbox
from worldmodel.execution.bubblewrap.command import interpreter
from worldmodel.execution.qemu import QemuSandbox, exchange, packages, probe
from worldmodel.execution.qemu.machine import Machine, Template
from worldmodel.execution.qemu.template import BOOT_SECONDS, COMMAND_LINE
from worldmodel.settings import Settings
from worldmodel.types import LANGUAGES, Language, Limits, Program

PYODIDE, SMOLAGENTS = "314.0.7", "1.26.0"
INSTALL_SECONDS = 600.0
HOSTS = Path(__file__).parent / "hosts"
LIMITS = Limits(seconds=60)


class Absent(Exception):
    """This contender cannot be measured here; the text says why."""


class Contender(Protocol):
    """`name` and `fresh` (what is new for each program) are shown; `slow` ones get few samples.

    `pause` is how many seconds of quiet come before each sample of latency.
    """

    name: ClassVar[str]
    fresh: ClassVar[str]
    languages: ClassVar[tuple[Language, ...]]
    slow: ClassVar[bool]
    pause: ClassVar[float]

    def run(self, code: str, language: Language) -> str:
        """What the program printed. Safe to call from several threads."""
        ...

    def close(self) -> None: ...


class _Isolated:
    """What the sandboxes of this project have in common."""

    languages: ClassVar[tuple[Language, ...]] = LANGUAGES
    slow: ClassVar[bool] = False
    pause: ClassVar[float] = 0.0
    sandbox: Sandbox

    def run(self, code: str, language: Language) -> str:
        return self.sandbox.run(Program(language, code), Grant(), LIMITS).stdout

    def close(self) -> None:
        self.sandbox.close()


class QemuPool(_Isolated):
    name = "QEMU, filled pool"
    fresh = "machine, restored ahead of need"
    pause = 1.0

    def __init__(self, settings: Settings, size: int = 3) -> None:
        self.sandbox = QemuSandbox(settings, pool=size)


class QemuFresh(_Isolated):
    name = "QEMU, no pool"
    fresh = "machine, restored on demand"

    def __init__(self, settings: Settings) -> None:
        self.sandbox = QemuSandbox(settings)


class QemuCold:
    """A machine that boots for the program: without the snapshot that makes the others fast."""

    name = "QEMU, cold boot"
    fresh = "machine, booted"
    languages: ClassVar[tuple[Language, ...]] = ("python",)
    slow = True
    pause = 0.0

    def __init__(self, settings: Settings) -> None:
        self._accelerator = probe.accelerator(settings).name
        self._folder = tempfile.TemporaryDirectory(prefix="worldmodel-bench-")
        packages.unpack(Path(self._folder.name), lambda fraction: None)

    def run(self, code: str, language: Language) -> str:
        folder = Path(self._folder.name)
        boot = ("-kernel", str(folder / "kernel"), "-initrd", str(folder / "initramfs"), "-append", COMMAND_LINE)
        with tempfile.TemporaryDirectory(dir=folder) as own:
            machine = Machine(Template(self._accelerator, folder / "root.erofs", Path(own, "memory"), boot=boot))
            try:
                machine.start()
                machine.channel.receive(seconds=3 * BOOT_SECONDS[self._accelerator])
                request = exchange.request(Program(language, code), Grant(), LIMITS, "secret", None)
                machine.channel.send(request, seconds=60)
                machine.channel.expect("started", "secret", seconds=60)
                return str(machine.channel.expect("result", "secret", seconds=120)["stdout"])
            finally:
                machine.kill()

    def close(self) -> None:
        self._folder.cleanup()


class Bubblewrap(_Isolated):
    name = "bubblewrap"
    fresh = "namespaces; the kernel is shared"

    def __init__(self, settings: Settings) -> None:
        self.sandbox = BubblewrapSandbox(settings)


class Plain:
    """The bare interpreter as a child process: nothing is isolated."""

    name = "plain process"
    fresh = "process"
    languages: ClassVar[tuple[Language, ...]] = LANGUAGES
    slow = False
    pause = 0.0
    _options: ClassVar[dict[Language, str]] = {"python": "-c", "javascript": "-e", "bash": "-c"}

    def __init__(self, settings: Settings) -> None:
        """With the interpreters that bubblewrap uses. Raises SandboxError where one is missing."""
        del settings
        self._tools = {language: interpreter(language) for language in LANGUAGES}

    def run(self, code: str, language: Language) -> str:
        if language != "c":
            return _printed([self._tools[language], self._options[language], code])
        with tempfile.TemporaryDirectory(prefix="worldmodel-bench-") as folder:
            Path(folder, "model.c").write_text(code)
            _printed([self._tools["c"], "-o", f"{folder}/model", f"{folder}/model.c"])
            return _printed([f"{folder}/model"])

    def close(self) -> None:
        pass


class _Host:
    """A process that answers lines of JSON; one program at a time."""

    def __init__(self, command: list[str]) -> None:
        self._lock = threading.Lock()
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, code: str) -> str:
        assert self._process.stdin is not None and self._process.stdout is not None
        with self._lock:
            self._process.stdin.write(json.dumps({"code": code}) + "\n")
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self._process.args!r} ended")
        return str(json.loads(answer)["stdout"])

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


class PyodideProcess:
    name = "Pyodide under Node"
    fresh = "process and interpreter"
    languages: ClassVar[tuple[Language, ...]] = ("python",)
    slow = True
    pause = 0.0

    def __init__(self, settings: Settings) -> None:
        self._command = _pyodide(settings)

    def run(self, code: str, language: Language) -> str:
        with contextlib.closing(_Host(self._command)) as host:
            return host.run(code)

    def close(self) -> None:
        pass


class PyodideKept:
    name = "Pyodide under Node, kept"
    fresh = "nothing: programs share one interpreter"
    languages: ClassVar[tuple[Language, ...]] = ("python",)
    slow = False
    pause = 0.0

    def __init__(self, settings: Settings) -> None:
        self._host = _Host(_pyodide(settings))

    def run(self, code: str, language: Language) -> str:
        return self._host.run(code)

    def close(self) -> None:
        self._host.close()


class Smolagents:
    name = "smolagents LocalPythonExecutor"
    fresh = "executor object; programs share one process"
    languages: ClassVar[tuple[Language, ...]] = ("python",)
    slow = False
    pause = 0.0

    def __init__(self, settings: Settings) -> None:
        self._host = _Host([str(_smolagents(settings)), str(HOSTS / "smolagents_host.py")])

    def run(self, code: str, language: Language) -> str:
        return self._host.run(code)

    def close(self) -> None:
        self._host.close()


CONTENDERS: tuple[Callable[[Settings], Contender], ...] = (
    QemuPool,
    QemuFresh,
    QemuCold,
    Bubblewrap,
    Plain,
    PyodideProcess,
    PyodideKept,
    Smolagents,
)


def _printed(command: list[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _pyodide(settings: Settings) -> list[str]:
    """The command of a Pyodide that answers. Raises Absent."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None:
        raise Absent("node is not installed")
    folder = settings.cache / "bench" / f"pyodide-{PYODIDE}"
    module = folder / "node_modules/pyodide/pyodide.mjs"
    if not module.exists():
        if npm is None:
            raise Absent("npm is not installed")
        _install([npm, "install", "--silent", "--no-save", "--prefix", str(folder), f"pyodide@{PYODIDE}"], folder)
    return [node, str(HOSTS / "pyodide.mjs"), str(module)]


def _smolagents(settings: Settings) -> Path:
    """The Python of an environment that has smolagents and nothing of ours. Raises Absent."""
    folder = settings.cache / "bench" / f"smolagents-{SMOLAGENTS}"
    python = folder / "bin/python"
    if not (folder / "complete").exists():
        _install([sys.executable, "-m", "venv", "--clear", str(folder)], folder)
        _install([str(python), "-m", "pip", "install", "-qq", f"smolagents=={SMOLAGENTS}"], folder)
        (folder / "complete").touch()
    return python


def _install(command: list[str], folder: Path) -> None:
    """Raises Absent, with the last that was said, where a registry cannot be reached."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise Absent(f"{command[0]} did not end within {INSTALL_SECONDS:.0f} s") from None
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise Absent(f"{Path(command[0]).name} failed: {said[-1][:200] if said else 'without a word'}")


UNUSABLE = (Absent, SandboxError)
"""What making a contender may raise."""
